package org.forestall.viz.theme;

import java.awt.Color;

/**
 * How colours look with full dichromacy, and how far apart they are.
 *
 * <p>Matrices on linear sRGB at severity 1: Machado, Oliveira and Fernandes 2009, IEEE Transactions on Visualization and
 * Computer Graphics 15(6): 1291-1298, supplementary table. Distance: CIELAB 1976, D65 white.
 */
enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    double distance(Color one, Color other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(square(first[0] - second[0]) + square(first[1] - second[1]) + square(first[2] - second[2]));
    }

    /** Lightness of a colour, 0 to 100. */
    double lightness(Color colour) {
        return lab(colour)[0];
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
