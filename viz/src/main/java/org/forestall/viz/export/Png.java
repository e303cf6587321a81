package org.forestall.viz.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.figure.Figure;

/** Figures as PNG pictures. Needs no display. */
public final class Png {

    /** Pixels for each unit of the figure: two, so that a picture stays sharp on a dense screen and in print. */
    public static final int DENSITY = 2;

    private Png() {}

    /** The figure as an image, {@link #DENSITY} pixels for each unit. */
    public static BufferedImage image(Figure figure) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(figure.width() * DENSITY),
                (int) Math.ceil(figure.height() * DENSITY),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(figure.theme().background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(DENSITY, DENSITY);
        Pen.smooth(graphics);
        figure.drawing().draw(graphics, figure.width(), figure.height());
        graphics.dispose();
        return image;
    }

    /** The figure as the bytes of a PNG file; the same figure gives the same bytes. */
    public static byte[] bytes(Figure figure) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image(figure), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("figure '" + figure.id() + "' could not be written as PNG", e);
        }
    }
}
