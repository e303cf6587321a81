package org.forestall.viz.map;

import java.util.ArrayList;
import java.util.List;
import org.forestall.viz.figure.Problems;

/**
 * A district and its outline.
 *
 * @param id by which values refer to it; unique on a map
 * @param name as readers know it
 * @param outline corners in order around the district, at least three, first not repeated at the end
 */
public record District(String id, String name, List<Place> outline) {

    private static final int COAST_CORNERS = 28;
    private static final int NEIGHBOURS = 4;

    /** Copies the list. */
    public District {
        outline = List.copyOf(outline);
    }

    /**
     * A place that a district grows around.
     *
     * @param id by which values refer to the district
     * @param name as readers know it
     * @param centre where its main town lies
     */
    public record Site(String id, String name, Place centre) {}

    /**
     * Outlines for districts of which only the centres are known: each point belongs to the nearest centre (Voronoi 1908,
     * J. reine angew. Math. 134: 198-287), as far as the coast, which runs at a fixed distance from the centres.
     *
     * @param sites centres, no two at the same place
     * @throws IllegalArgumentException when two centres are at the same place
     */
    public static List<District> around(List<Site> sites) {
        double reach = reach(sites);
        Problems problems = new Problems("map");
        List<District> districts = new ArrayList<>();
        for (int siteIdx = 0; siteIdx < sites.size(); siteIdx++) {
            Site site = sites.get(siteIdx);
            List<Place> outline = circle(site.centre(), reach);
            for (int otherIdx = 0; otherIdx < sites.size(); otherIdx++) {
                Site other = sites.get(otherIdx);
                if (otherIdx != siteIdx) {
                    problems.unless(
                            other.centre().distance(site.centre()) > reach * 1e-6,
                            "sites",
                            "'" + site.id() + "' and '" + other.id() + "' are at the same place. Move one of them.");
                    outline = nearer(outline, site.centre(), other.centre());
                }
            }
            districts.add(new District(site.id(), site.name(), outline));
        }
        problems.throwIfAny();
        return districts;
    }

    /** Distance from a centre to the coast: a little more than the usual distance to the nearest other centres. */
    private static double reach(List<Site> sites) {
        double sum = 0;
        int count = 0;
        for (Site site : sites) {
            // The smallest distance is that of the centre to itself.
            List<Double> near = sites.stream()
                    .map(other -> other.centre().distance(site.centre()))
                    .sorted()
                    .skip(1)
                    .limit(NEIGHBOURS)
                    .toList();
            sum += near.stream().mapToDouble(Double::doubleValue).sum();
            count += near.size();
        }
        return count == 0 || sum == 0 ? 1 : sum / count * 0.92;
    }

    private static List<Place> circle(Place centre, double radius) {
        List<Place> corners = new ArrayList<>();
        for (int cornerIdx = 0; cornerIdx < COAST_CORNERS; cornerIdx++) {
            double angle = 2 * Math.PI * cornerIdx / COAST_CORNERS;
            corners.add(new Place(
                    centre.x() + radius * StrictMath.cos(angle), centre.y() + radius * StrictMath.sin(angle)));
        }
        return corners;
    }

    /** The part of an outline that is nearer to {@code own} than to {@code other} (Sutherland and Hodgman 1974). */
    private static List<Place> nearer(List<Place> outline, Place own, Place other) {
        List<Place> kept = new ArrayList<>();
        for (int cornerIdx = 0; cornerIdx < outline.size(); cornerIdx++) {
            Place from = outline.get(cornerIdx);
            Place to = outline.get((cornerIdx + 1) % outline.size());
            double fromSide = side(from, own, other);
            double toSide = side(to, own, other);
            if (fromSide <= 0) {
                kept.add(from);
            }
            if (fromSide * toSide < 0) {
                double share = fromSide / (fromSide - toSide);
                kept.add(new Place(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
        }
        return kept;
    }

    /** Below 0 when nearer to {@code own}, above 0 when nearer to {@code other}. */
    private static double side(Place place, Place own, Place other) {
        double middleX = (own.x() + other.x()) / 2;
        double middleY = (own.y() + other.y()) / 2;
        return (place.x() - middleX) * (other.x() - own.x()) + (place.y() - middleY) * (other.y() - own.y());
    }

    void check(String path, Problems problems) {
        problems.text(path + ".id", id);
        problems.text(path + ".name", name);
        problems.unless(outline.size() >= 3, path + ".outline", outline.size() + " corners. Give at least three.");
        for (int cornerIdx = 0; cornerIdx < outline.size(); cornerIdx++) {
            problems.number(
                    path + ".outline[" + cornerIdx + "].x",
                    outline.get(cornerIdx).x());
            problems.number(
                    path + ".outline[" + cornerIdx + "].y",
                    outline.get(cornerIdx).y());
        }
    }
}
