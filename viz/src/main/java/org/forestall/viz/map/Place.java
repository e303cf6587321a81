package org.forestall.viz.map;

/**
 * A point of an invented country.
 *
 * @param x eastwards, any unit of length
 * @param y northwards, same unit
 */
public record Place(double x, double y) {

    double distance(Place other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
