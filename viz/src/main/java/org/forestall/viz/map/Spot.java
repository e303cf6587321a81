package org.forestall.viz.map;

import java.util.List;

/**
 * What a {@link LiveMap} shows of a district in one week.
 *
 * @param shade share of the darkest shade of the quantity by which districts are shaded, 0 to 1; NaN for no value
 * @param people people who live here
 * @param groups share of each group, in the order of the categories; adds up to 1, or all 0 where nobody lives
 * @param afraid share of people who fear for their lives, 0 to 1
 * @param displaced share of people here who are displaced, 0 to 1
 * @param forces armed groups that are here
 * @param protectors uniformed protectors per thousand residents
 * @param border whether the district has a border to another country
 * @param exit openness of that border for people who flee, 0 to 1
 * @param arrows people who left in the last week
 */
public record Spot(
        double shade,
        double people,
        List<Double> groups,
        double afraid,
        double displaced,
        List<Force> forces,
        double protectors,
        boolean border,
        double exit,
        List<Arrow> arrows) {

    /** Keeps copies. */
    public Spot {
        groups = List.copyOf(groups);
        forces = List.copyOf(forces);
        arrows = List.copyOf(arrows);
    }

    /**
     * An armed group in a district.
     *
     * @param categoryIdx which; decides the shape
     * @param members persons
     * @param againstCivilians whether it preys on civilians or is used against them
     */
    public record Force(int categoryIdx, double members, boolean againstCivilians) {}

    /**
     * Flight out of a district.
     *
     * @param groupIdx group that fled
     * @param to position of the district where they went, or -1 for abroad
     * @param persons persons
     */
    public record Arrow(int groupIdx, int to, double persons) {}
}
