package org.forestall.viz.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Paints panels where there is no screen: for tests and for the pictures of the manual. */
public final class Offscreen {

    private Offscreen() {}

    /** A picture of a panel at a size. To be called in Swing's thread. */
    public static BufferedImage picture(JComponent panel, int width, int height) {
        lay(panel, width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        panel.print(graphics);
        graphics.dispose();
        return image;
    }

    /** Lays a panel out as a window of that size would. */
    public static void lay(JComponent panel, int width, int height) {
        panel.setSize(width, height);
        // Twice, since the height of wrapped text is known only once its width is.
        for (int time = 0; time < 2; time++) {
            layTree(panel);
        }
    }

    private static void layTree(Component component) {
        if (component instanceof Container container) {
            container.doLayout();
            for (Component child : container.getComponents()) {
                layTree(child);
            }
        }
    }

    /** Does something in Swing's thread and waits for it; what it throws is thrown here. */
    public static <T> T inSwing(java.util.concurrent.Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> problem = new AtomicReference<>();
        Runnable task = () -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                problem.set(e);
            }
        };
        try {
            if (SwingUtilities.isEventDispatchThread()) {
                task.run();
            } else {
                SwingUtilities.invokeAndWait(task);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
        if (problem.get() != null) {
            throw problem.get() instanceof RuntimeException known ? known : new IllegalStateException(problem.get());
        }
        return result.get();
    }
}
