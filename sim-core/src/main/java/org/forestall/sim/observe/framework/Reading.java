package org.forestall.sim.observe.framework;

/** How an indicator is measured: a pure function of what is looked at. */
@FunctionalInterface
interface Reading {

    /** The quantity in the unit of the indicator; NaN if it does not apply. */
    double of(Look look);
}
