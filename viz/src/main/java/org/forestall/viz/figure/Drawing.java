package org.forestall.viz.figure;

import java.awt.Graphics2D;

/** Something that can draw itself into the rectangle from (0, 0) to (width, height), without a display. */
@FunctionalInterface
public interface Drawing {

    /**
     * Draws. The background is already painted, and the graphics may be changed freely: the caller hands out a copy.
     *
     * @param graphics where to draw; user units are pixels at a scale of one
     * @param width available width, user units
     * @param height available height, user units
     */
    void draw(Graphics2D graphics, double width, double height);
}
