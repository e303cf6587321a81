package org.forestall.sim.spec;

/**
 * A point on the schematic map.
 *
 * @param x kilometres east of the map's western edge
 * @param y kilometres south of the map's northern edge
 */
public record SpatialPoint(
        @Parameter(meaning = "Kilometres east of the map's western edge.", unit = "km", max = 5000)
        double x,

        @Parameter(meaning = "Kilometres south of the map's northern edge.", unit = "km", max = 5000)
        double y) {}
