package org.forestall.scenario.architecture;

import org.forestall.experiments.architecture.Planted;

/** A class of scenarios that knows a module above, on purpose. */
public record LooksUp(Planted above) {}
