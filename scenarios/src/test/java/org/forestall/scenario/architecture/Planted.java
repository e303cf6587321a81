package org.forestall.scenario.architecture;

import java.awt.Color;
import sim.util.Bag;

/** Classes that each break one rule on purpose, to show that the rule can fail. They are not shipped. */
final class Planted {

    private Planted() {}

    static final class UsesMason {
        int count(Bag bag) {
            return bag.size();
        }
    }

    static final class PicksAColour {
        Color colour() {
            return Color.BLUE;
        }
    }
}
