package org.forestall.sim.architecture;

import org.forestall.experiments.architecture.Planted;

/** A class of the lowest module that knows the highest one, on purpose. */
public record LooksUp(Planted above) {}
