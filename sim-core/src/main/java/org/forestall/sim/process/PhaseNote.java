package org.forestall.sim.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.forestall.sim.state.StatePart;

/**
 * Declares a phase for the reader and for the schedule table of the model description. A test runs every phase and fails
 * if it changed a part that it does not declare.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PhaseNote {

    /** Place in the week, from 1; also its ordering on MASON's schedule. */
    int order();

    /** Short title. */
    String title();

    /** What it does, in a sentence. */
    String does();

    /** Parts that it reads. */
    StatePart[] reads();

    /** Parts that it may change. */
    StatePart[] writes();

    /** Rows of the seed trace that it serves. */
    String rows();
}
