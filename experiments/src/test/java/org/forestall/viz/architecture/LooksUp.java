package org.forestall.viz.architecture;

import org.forestall.experiments.architecture.Planted;

/** A class of viz that knows a module above, on purpose. */
public record LooksUp(Planted above) {}
