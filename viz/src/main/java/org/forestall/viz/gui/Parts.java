package org.forestall.viz.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;

/** Finds parts of a screen by the names that {@link Controls} gives them. */
public final class Parts {

    private Parts() {}

    /** All parts within a part, itself first. */
    public static List<Component> of(Component root) {
        List<Component> all = new ArrayList<>(List.of(root));
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                all.addAll(of(child));
            }
        }
        return all;
    }

    /**
     * The part of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Component named(Component root, String name) {
        return of(root).stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part named " + name));
    }
}
