package org.forestall.experiments.run;

import org.forestall.experiments.plan.PlanRow;

/** Runs one row, whatever comes of it. */
public final class Attempt {

    private Attempt() {}

    /**
     * Runs a row; a run that breaks off becomes a result too.
     *
     * @throws VirtualMachineError if memory runs out or the Java machine fails, which says nothing about the row
     */
    public static RunResult at(Simulator simulator, PlanRow row) {
        try {
            return new RunResult.Finished(row, simulator.simulate(row));
        } catch (StackOverflowError e) {
            return new RunResult.Failed(row, "the run went too deep (stack overflow)");
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return new RunResult.Failed(row, oneLine(e));
        }
    }

    /** What went wrong, in one line. */
    static String oneLine(Throwable problem) {
        String message = problem.getMessage() == null ? "no further message" : problem.getMessage();
        return (problem.getClass().getSimpleName() + ": " + message).replaceAll("\\s+", " ");
    }
}
