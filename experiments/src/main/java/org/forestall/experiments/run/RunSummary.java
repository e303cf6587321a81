package org.forestall.experiments.run;

/**
 * How a session of runs ended.
 *
 * @param stored rows stored in this session
 * @param failed rows among them that failed
 * @param end why the session ended
 * @param message what to tell the user about the end, empty when all rows were done
 */
public record RunSummary(long stored, long failed, End end, String message) {

    /** Why a session of runs ended. */
    public enum End {
        /** All rows were done. */
        COMPLETE,
        /** Somebody asked to stop. */
        STOPPED,
        /** Memory ran out, or what the runs are carried out on failed. */
        EXHAUSTED,
        /** Results could not be stored. */
        STORE_FAILED
    }
}
