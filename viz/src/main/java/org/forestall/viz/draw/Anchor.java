package org.forestall.viz.draw;

import java.awt.RenderingHints;

/** Which point of a line of text sits at the given place. Passed on to SVG, where the reader's font may be another. */
public enum Anchor {
    /** The left end. */
    START(0),
    /** The middle. */
    MIDDLE(0.5),
    /** The right end. */
    END(1);

    /** Rendering hint by which {@link Pen} tells an exporter how a text is anchored. */
    public static final RenderingHints.Key HINT = new Key();

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /** How much of the width of the text lies left of the point, 0 to 1. */
    public double share() {
        return share;
    }

    private static final class Key extends RenderingHints.Key {
        Key() {
            super(7_103);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Anchor;
        }
    }
}
