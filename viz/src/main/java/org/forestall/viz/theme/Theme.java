package org.forestall.viz.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * The one place that decides colours, dashes, shapes, fonts and line widths of all figures.
 *
 * <p>Nothing is told by colour alone: each category also has a dash and a shape. The base case (doing nothing) is always
 * grey and dashed, and no category takes that look.
 *
 * @param ground light pages and paper, or dark rooms
 * @param size report sizes, or sizes that can be read from the back of a room
 */
public record Theme(Ground ground, Size size) {

    /** What a figure is drawn on. */
    public enum Ground {
        /** A white page. */
        LIGHT,
        /** A near-black page. */
        DARK
    }

    /** How large text and lines are. */
    public enum Size {
        /** Text of 11 to 15 pixels: a report read at arm's length. */
        REPORT(1.0),
        /** Text of 15 to 20 pixels: a window that two people share, or weak eyes. */
        LARGE(1.35),
        /** Text of at least 20 pixels and lines of at least 3: a projector. */
        PROJECTOR(1.85);

        private final double factor;

        Size(double factor) {
            this.factor = factor;
        }
    }

    /** What a text is for; decides its size. */
    public enum Role {
        /** Figure title in a titled figure. */
        TITLE(15, Font.BOLD),
        /** Heading of a panel or column. */
        HEADING(12.5, Font.BOLD),
        /** Row labels, labels at lines. */
        LABEL(12, Font.PLAIN),
        /** Axis numbers, notes, legends. */
        SMALL(11, Font.PLAIN);

        private final double size;
        private final int style;

        Role(double size, int style) {
            this.size = size;
            this.style = style;
        }
    }

    /** For reports and paper. */
    public static final Theme REPORT = new Theme(Ground.LIGHT, Size.REPORT);

    /** For a lit room. */
    public static final Theme PROJECTOR = new Theme(Ground.LIGHT, Size.PROJECTOR);

    /** How many categories differ by colour; the next one starts again with another dash and shape. */
    public static final int CATEGORIES = 7;

    /**
     * The hues of Okabe and Ito 2008, "Color Universal Design" (jfly.uni-koeln.de/color), without black, which is close
     * to the base case, and without yellow, which cannot be read on white. Ordered so that the first ones stand out best.
     */
    private static final List<Color> OKABE_ITO = List.of(
            new Color(0x0072B2),
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0xCC79A7),
            new Color(0xD55E00),
            new Color(0x56B4E9));

    /** Yellow of Okabe and Ito, the last category on a dark page. */
    private static final Color YELLOW = new Color(0xF0E442);

    /** Indigo of the muted scheme of Tol 2021, "Colour Schemes", SRON technical note 3.2; the last on a light page. */
    private static final Color INDIGO = new Color(0x332288);

    /** Lengths of line and gap in line widths; the empty pattern is a full line. */
    private static final List<List<Float>> DASHES =
            List.of(List.of(), List.of(7f, 2f), List.of(2f, 2f), List.of(8f, 2f, 2f, 2f), List.of(12f, 3f));

    private static final List<Float> BASE_DASH = List.of(4f, 2.5f);

    private static final String FAMILY = family();

    private static String family() {
        List<String> installed =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        return installed.contains("DejaVu Sans") ? "DejaVu Sans" : Font.SANS_SERIF;
    }

    /** The same sizes on a dark ground. */
    public Theme dark() {
        return new Theme(Ground.DARK, size);
    }

    /** The page. */
    public Color background() {
        return dark(0x16191D, 0xFFFFFF);
    }

    /** Text and main lines; contrast with the page above 12 to 1. */
    public Color ink() {
        return dark(0xECEFF1, 0x22262A);
    }

    /** Side text; contrast with the page above 4.5 to 1. */
    public Color mutedInk() {
        return dark(0xB0B7BD, 0x5A6168);
    }

    /** Grid lines and frames. */
    public Color grid() {
        return dark(0x343A40, 0xE3E6E8);
    }

    /** Stripes behind every second row. */
    public Color stripe() {
        return dark(0x1E2227, 0xF6F7F8);
    }

    /** Doing nothing: dark grey on a light page, light grey on a dark one. Goes with {@link #baseStroke}. */
    public Color baseCase() {
        return dark(0xC3C8CC, 0x4D4D4D);
    }

    /** Land or cells without a value. */
    public Color missing() {
        return dark(0x2A2F35, 0xE9EBED);
    }

    /**
     * The colour of a category.
     *
     * @param categoryIdx from 0 in the fixed order of the options; above {@link #CATEGORIES} the hues repeat
     */
    public Color category(int categoryIdx) {
        int hueIdx = Math.floorMod(categoryIdx, CATEGORIES);
        if (hueIdx < OKABE_ITO.size()) {
            return OKABE_ITO.get(hueIdx);
        }
        return ground == Ground.DARK ? YELLOW : INDIGO;
    }

    /** A tint: {@code share} of {@code colour} over the page, opaque, so that SVG and print agree. */
    public Color tint(Color colour, double share) {
        return ColourScale.mix(background(), colour, share);
    }

    /** The band that holds 95 of 100: the palest. */
    public Color wideBand(Color colour) {
        return tint(colour, dim(colour) ? 0.32 : 0.18);
    }

    /** The band that holds 80 of 100. */
    public Color middleBand(Color colour) {
        return tint(colour, dim(colour) ? 0.52 : 0.36);
    }

    /** The band that holds 50 of 100: the strongest. */
    public Color narrowBand(Color colour) {
        return tint(colour, dim(colour) ? 0.78 : 0.58);
    }

    /** Whether a colour is hard to see on this ground when it is thinned out: the deep hues on a dark page. */
    private boolean dim(Color colour) {
        return ground == Ground.DARK && luminance(colour) < 0.3;
    }

    /** A colour between two others: {@code share} of {@code to}, the rest of {@code from}. */
    public Color mix(Color from, Color to, double share) {
        return ColourScale.mix(from, to, share);
    }

    /** Small to large in cividis; 0 is close to the page and 1 far from it. Values are cut to [0, 1]. */
    public Color sequence(double share) {
        return ColourScale.CIVIDIS.at(ground == Ground.LIGHT ? 1 - share : share);
    }

    /** Blue (less) over a neutral middle to orange (more). Values are cut to [-1, 1]. */
    public Color difference(double share) {
        ColourScale colours = ground == Ground.LIGHT ? ColourScale.BLUE_ORANGE_LIGHT : ColourScale.BLUE_ORANGE_DARK;
        return colours.at((share + 1) / 2);
    }

    /** Black or white, whichever reads better on {@code fill}. */
    public Color inkOn(Color fill) {
        double light = luminance(fill);
        return (light + 0.05) * (light + 0.05) > 0.05 * 1.05 ? Color.BLACK : Color.WHITE;
    }

    /** Relative luminance, 0 (black) to 1 (white), after WCAG 2.1. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The font of a role: DejaVu Sans where installed, else the logical sans-serif of the JVM. */
    public Font font(Role role) {
        return new Font(FAMILY, role.style, 1).deriveFont((float) length(role.size));
    }

    /** {@code pixels} at report size, larger on a projector. */
    public double length(double pixels) {
        return pixels * size.factor;
    }

    /** A full line with round ends; {@code width} in pixels at report size. */
    public Stroke stroke(double width) {
        return new BasicStroke((float) length(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** The dashed line of the base case. */
    public Stroke baseStroke(double width) {
        return dashed(width, BASE_DASH);
    }

    /** The dash of a category: a full line for the first, then other patterns. */
    public Stroke categoryStroke(int categoryIdx, double width) {
        return dashed(width, DASHES.get(Math.floorMod(categoryIdx, DASHES.size())));
    }

    private Stroke dashed(double width, List<Float> pattern) {
        if (pattern.isEmpty()) {
            return stroke(width);
        }
        float pixels = (float) length(width);
        float[] dash = new float[pattern.size()];
        for (int partIdx = 0; partIdx < dash.length; partIdx++) {
            dash[partIdx] = pattern.get(partIdx) * pixels;
        }
        return new BasicStroke(pixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    /**
     * The shape of a category, centred on (0, 0): circle, square, triangle, diamond, triangle upside down, cross, bar.
     *
     * @param width in pixels at report size
     */
    public Shape marker(int categoryIdx, double width) {
        Shape unit =
                switch (Math.floorMod(categoryIdx, CATEGORIES)) {
                    case 0 -> new Ellipse2D.Double(-0.5, -0.5, 1, 1);
                    case 1 -> new Rectangle2D.Double(-0.44, -0.44, 0.88, 0.88);
                    case 2 -> polygon(0, -0.56, 0.56, 0.42, -0.56, 0.42);
                    case 3 -> polygon(0, -0.62, 0.62, 0, 0, 0.62, -0.62, 0);
                    case 4 -> polygon(0, 0.56, 0.56, -0.42, -0.56, -0.42);
                    case 5 ->
                        polygon(
                                -0.18, -0.55, 0.18, -0.55, 0.18, -0.18, 0.55, -0.18, 0.55, 0.18, 0.18, 0.18, 0.18, 0.55,
                                -0.18, 0.55, -0.18, 0.18, -0.55, 0.18, -0.55, -0.18, -0.18, -0.18);
                    default -> new Rectangle2D.Double(-0.22, -0.6, 0.44, 1.2);
                };
        double pixels = length(width);
        return AffineTransform.getScaleInstance(pixels, pixels).createTransformedShape(unit);
    }

    private static Shape polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int next = 2; next < coordinates.length; next += 2) {
            path.lineTo(coordinates[next], coordinates[next + 1]);
        }
        path.closePath();
        return path;
    }

    private Color dark(int onDark, int onLight) {
        return new Color(ground == Ground.DARK ? onDark : onLight);
    }
}
