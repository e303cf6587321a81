package org.forestall.viz.gui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * Hands pictures from a player's thread to Swing's. Only the latest waits: when drawing is slower than stepping, pictures in
 * between are left out, and stepping does not wait.
 */
final class Bridge<V> implements Consumer<V> {

    private final AtomicReference<V> waiting = new AtomicReference<>();
    private final Consumer<V> painter;

    Bridge(Consumer<V> painter) {
        this.painter = painter;
    }

    @Override
    public void accept(V picture) {
        if (waiting.getAndSet(picture) == null) {
            SwingUtilities.invokeLater(() -> painter.accept(waiting.getAndSet(null)));
        }
    }
}
