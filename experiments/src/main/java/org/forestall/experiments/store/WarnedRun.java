package org.forestall.experiments.store;

/**
 * When a run was warned and when mass violence began.
 *
 * @param firstAlertWeek week of the first alert, or -1
 * @param onsetWeek week of onset, or -1
 */
public record WarnedRun(int firstAlertWeek, int onsetWeek) {

    /** Whether mass violence began. */
    public boolean hasOnset() {
        return onsetWeek >= 0;
    }

    /** Whether an alert came before mass violence began, or came and it never began. */
    public boolean isWarned() {
        return firstAlertWeek >= 0 && (onsetWeek < 0 || firstAlertWeek < onsetWeek);
    }
}
