package sim.util.sweep;

/** Stands for a class of later releases of MASON, which release 18 does not have. */
public final class ParameterSweep {}
