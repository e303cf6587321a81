package org.forestall.experiments.compare;

import org.forestall.experiments.statistics.Interval;

/** What an interval of a difference in harm, option less other, allows to say. */
public enum Verdict {
    /** The whole interval is below zero. */
    LESS_HARM,
    /** The whole interval is above zero. */
    MORE_HARM,
    /** The interval includes zero: the runs cannot tell the two apart. */
    NOT_TOLD_APART;

    static Verdict of(Interval difference) {
        if (difference.contains(0)) {
            return NOT_TOLD_APART;
        }
        return difference.high() < 0 ? LESS_HARM : MORE_HARM;
    }
}
