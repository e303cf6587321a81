package org.forestall.viz.theme;

import java.awt.Color;

/**
 * How colours look with full dichromacy, and how far apart they are.
 *
 * <p>Matrices on linear sRGB at severity 1: Machado, Oliveira and Fernandes 2009, IEEE Transactions on Visualization and
 * Computer Graphics 15(6): 1291-1298, supplementary table. Distance: CIELAB 1976, D65 white.
 *
 * <p>{@link #difference} is CIEDE2000: Sharma, Wu and Dalal 2005, Color Research and Application 30(1): 21-30.
 */
public enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    public double distance(Color one, Color other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(square(first[0] - second[0]) + square(first[1] - second[1]) + square(first[2] - second[2]));
    }

    /** Lightness of a colour, 0 to 100. */
    public double lightness(Color colour) {
        return lab(colour)[0];
    }

    /** How far apart two colours are, CIEDE2000; 1 is about just noticeable side by side. */
    public double difference(Color one, Color other) {
        return difference(lab(one), lab(other));
    }

    static double difference(double[] one, double[] other) {
        double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double seventh = Math.pow(chroma, 7);
        double stretch = 1.5 - 0.5 * Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
        double a1 = one[1] * stretch;
        double a2 = other[1] * stretch;
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double deltaL = other[0] - one[0];
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
        double meanL = (one[0] + other[0]) / 2;
        double meanC = (c1 + c2) / 2;
        double meanH = grey
                ? h1 + h2
                : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double t = 1
                - 0.17 * cos(meanH - 30)
                + 0.24 * cos(2 * meanH)
                + 0.32 * cos(3 * meanH + 6)
                - 0.2 * cos(4 * meanH - 63);
        double scaleL = 1 + 0.015 * square(meanL - 50) / Math.sqrt(20 + square(meanL - 50));
        double scaleC = 1 + 0.045 * meanC;
        double scaleH = 1 + 0.015 * meanC * t;
        double meanSeventh = Math.pow(meanC, 7);
        double rotation = -sin(60 * Math.exp(-square((meanH - 275) / 25)))
                * 2
                * Math.sqrt(meanSeventh / (meanSeventh + Math.pow(25, 7)));
        double partC = deltaC / scaleC;
        double partH = deltaH / scaleH;
        return Math.sqrt(square(deltaL / scaleL) + square(partC) + square(partH) + rotation * partC * partH);
    }

    private static double hue(double a, double b) {
        double angle = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
        return angle < 0 ? angle + 360 : angle;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double square(double value) {
        return value * value;
    }

    private double[] lab(Color colour) {
        double[] seen = times(
                matrix, new double[] {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())});
        for (int channel = 0; channel < 3; channel++) {
            seen[channel] = Math.max(0, Math.min(1, seen[channel]));
        }
        double[] xyz = times(
                new double[] {
                    0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920, 0.9503041
                },
                seen);
        double x = curve(xyz[0] / 0.95047);
        double y = curve(xyz[1]);
        double z = curve(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double[] times(double[] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row * 3 + column] * vector[column];
            }
        }
        return product;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double curve(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116.0;
    }
}
