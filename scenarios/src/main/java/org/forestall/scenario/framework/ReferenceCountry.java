package org.forestall.scenario.framework;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;

/** Countries that are not for play: between them lies the scale of the Framework scores. */
public enum ReferenceCountry {
    /** Little that the Framework names is there; mass violence begins in hardly any future. */
    CALM("calm.txt"),
    /** Most of what the Framework names is there; mass violence begins in many futures. */
    SEVERE("severe.txt");

    /** Country of which both are variants. */
    static final String BASE = "contested-election";

    private final String file;

    ReferenceCountry(String file) {
        this.file = file;
    }

    /** Changes to the shipped country, in the form of {@code --set}. */
    public List<String> overrides() {
        return FrameworkFiles.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The country as a scenario. */
    public Scenario scenario() {
        return Scenarios.load(BASE, overrides()).orThrow();
    }
}
