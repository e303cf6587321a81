package org.forestall.viz.gui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forestall.scenario.Scenarios;

/** Titles of the shipped scenarios. Read off the text without reading the whole scenario, so that the start is quick. */
final class Titles {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Titles() {}

    static String of(String shipped) {
        return KNOWN.computeIfAbsent(shipped, name -> Scenarios.shippedYaml(name)
                .lines()
                .filter(line -> line.startsWith("title:"))
                .findFirst()
                .map(line -> line.substring("title:".length()).strip().replaceAll("^\"|\"$", ""))
                .orElse(name));
    }
}
