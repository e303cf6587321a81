package org.forestall.viz.theme;

import java.awt.Color;
import java.util.List;

/** A run of colours from 0 to 1, interpolated linearly in sRGB between evenly spaced stops. */
final class ColourScale {

    /**
     * Cividis, 18 evenly spaced stops, dark to light. Made to look nearly the same with and without red-green colour
     * blindness. Source: Nunez, Anderton and Renslow 2018, PLoS ONE 13(7): e0199239.
     */
    static final ColourScale CIVIDIS = of(
            0x00204C, 0x002A66, 0x00346E, 0x273F6C, 0x3C4A6B, 0x4C556B, 0x5B5F6D, 0x686A70, 0x757575, 0x838178,
            0x928C78, 0xA19876, 0xB0A572, 0xC0B16D, 0xD1BF66, 0xE1CC5C, 0xF3DB4F, 0xFFE945);

    /** Blue over near white to orange-brown, for differences on a light page; lightness is symmetric. */
    static final ColourScale BLUE_ORANGE_LIGHT =
            of(0x0B4F8A, 0x3F82B8, 0x86B5D9, 0xC5DDED, 0xF4F3F0, 0xF8D9B0, 0xEDAA5C, 0xC97B1E, 0x8A4B08);

    /** Blue over dark grey to orange, for differences on a dark page. */
    static final ColourScale BLUE_ORANGE_DARK =
            of(0x9CCBF2, 0x6AA5D8, 0x3F7CB0, 0x2F5272, 0x3A3D42, 0x6E4F26, 0xA8701F, 0xDC9A3A, 0xFFC978);

    private final List<Color> stops;

    private ColourScale(List<Color> stops) {
        this.stops = stops;
    }

    private static ColourScale of(int... rgbs) {
        return new ColourScale(
                java.util.Arrays.stream(rgbs).mapToObj(Color::new).toList());
    }

    /** The colour at {@code share}, which is cut to [0, 1]. */
    Color at(double share) {
        double place = Math.max(0, Math.min(1, share)) * (stops.size() - 1);
        int lower = (int) Math.min(Math.floor(place), stops.size() - 2);
        return mix(stops.get(lower), stops.get(lower + 1), place - lower);
    }

    /** {@code share} of {@code to} and the rest of {@code from}. */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                channel(from.getRed(), to.getRed(), share),
                channel(from.getGreen(), to.getGreen(), share),
                channel(from.getBlue(), to.getBlue(), share));
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
