package org.forestall.viz.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A moving picture in the format GIF89a, written picture by picture with the means of Java alone, so that a long film needs
 * no more memory than one picture. It begins again after the last picture.
 */
public final class AnimatedGif implements AutoCloseable {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    private final ImageWriter writer;
    private final MemoryCacheImageOutputStream out;
    private boolean begun;

    /**
     * Begins a film.
     *
     * @param stream where it goes; closed by whoever opened it
     */
    public AnimatedGif(OutputStream stream) throws IOException {
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        out = new MemoryCacheImageOutputStream(stream);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /**
     * Adds a picture.
     *
     * @param image the picture, of the same size as the others
     * @param hundredths how long it is shown, hundredths of a second, at least 2: browsers slow down shorter ones
     */
    public void add(BufferedImage image, int hundredths) throws IOException {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", String.format(Locale.ROOT, "%d", Math.max(2, hundredths)));
        if (!begun) {
            child(root, "ApplicationExtensions").appendChild(again());
            begun = true;
        }
        try {
            metadata.setFromTree(FORMAT, root);
        } catch (IIOException e) {
            throw new IllegalStateException("every Java platform writes these extensions of GIF", e);
        }
        writer.writeToSequence(new IIOImage(image, null, metadata), parameters);
        out.flush();
    }

    /** The extension by which films repeat without end. */
    private static IIOMetadataNode again() {
        IIOMetadataNode repeat = new IIOMetadataNode("ApplicationExtension");
        repeat.setAttribute("applicationID", "NETSCAPE");
        repeat.setAttribute("authenticationCode", "2.0");
        repeat.setUserObject(new byte[] {1, 0, 0});
        return repeat;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }

    /** Ends the film. */
    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        out.close();
        writer.dispose();
    }
}
