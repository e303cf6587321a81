package org.forestall.viz.gui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Posture;
import org.forestall.viz.map.District;
import org.forestall.viz.map.Place;
import org.forestall.viz.map.Spot;
import org.forestall.viz.play.Frame;
import org.forestall.viz.words.Words;

/** Turns scenarios and frames into what maps draw. */
public final class CountryMap {

    /** More arrows than this hide each other. */
    private static final int MOST_ARROWS = 12;

    /** Persons below which flight is not drawn. */
    private static final double FEWEST_FLEE = 20;

    private CountryMap() {}

    /** The districts of a country; where outlines are not given they grow around the centres. */
    public static List<District> districts(SocietySpec society, Words words) {
        boolean drawn =
                society.districts().stream().allMatch(each -> each.outline().size() >= 3);
        if (drawn) {
            return society.districts().stream()
                    .map(each -> new District(
                            each.id(),
                            words.content(each.name()),
                            each.outline().stream()
                                    .map(point -> new Place(point.x(), -point.y()))
                                    .toList()))
                    .toList();
        }
        return District.around(society.districts().stream()
                .map(each -> new District.Site(
                        each.id(),
                        words.content(each.name()),
                        new Place(each.centre().x(), -each.centre().y())))
                .toList());
    }

    /** People of the most populous district at the start. */
    public static double largestPeople(SocietySpec society) {
        return society.districts().stream()
                .map(DistrictSpec::population)
                .mapToDouble(population ->
                        population.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(1);
    }

    /** What the map shows of a frame. */
    public static List<Spot> spots(Frame frame, Shade shade) {
        List<Spot> spots = new ArrayList<>();
        double least = leastArrow(frame);
        for (Frame.District district : frame.districts()) {
            double civilians = district.civilians();
            spots.add(new Spot(
                    shade.of(district) / shade.most(),
                    civilians,
                    district.communities().stream()
                            .map(each -> each.civilians() / Math.max(1, civilians))
                            .toList(),
                    district.atRisk(),
                    district.displaced() / Math.max(1, civilians),
                    district.forces().stream()
                            .map(force -> new Spot.Force(
                                    force.armedIdx(), force.members(), isAgainstCivilians(frame, force.armedIdx())))
                            .toList(),
                    district.protectorsPerThousand(),
                    frame.course().society().districts().get(district.index()).border(),
                    district.exit(),
                    arrows(district, least)));
        }
        return spots;
    }

    /** Flight out of a district, all groups together, as far as it is among the largest of the week. */
    private static List<Spot.Arrow> arrows(Frame.District district, double least) {
        List<Spot.Arrow> arrows = new ArrayList<>();
        personsByTarget(district).forEach((to, persons) -> {
            if (persons >= least) {
                arrows.add(new Spot.Arrow(0, to, persons));
            }
        });
        return arrows;
    }

    private static Map<Integer, Double> personsByTarget(Frame.District district) {
        Map<Integer, Double> persons = new TreeMap<>();
        district.flows().forEach(flow -> persons.merge(flow.to(), (double) flow.persons(), Double::sum));
        return persons;
    }

    /** Persons from which on an arrow is drawn, so that no more than {@link #MOST_ARROWS} are. */
    private static double leastArrow(Frame frame) {
        List<Double> sizes = frame.districts().stream()
                .flatMap(district -> personsByTarget(district).values().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        double limit = sizes.size() > MOST_ARROWS ? sizes.get(MOST_ARROWS - 1) : 0;
        return Math.max(FEWEST_FLEE, limit);
    }

    private static boolean isAgainstCivilians(Frame frame, int armedIdx) {
        Posture posture = frame.armedGroups().get(armedIdx).posture();
        return posture == Posture.PREY || posture == Posture.CAMPAIGN;
    }
}
