package org.forestall.experiments.warn;

import java.util.List;
import java.util.Optional;

/**
 * The end of a quarter of a society, when a warning can be given.
 *
 * @param week last week of the quarter
 * @param inEpisode whether mass violence is under way then
 * @param signals a number for each {@link Signal}, in its order; NaN where it is not known
 * @param onsetIfWithheld whether mass violence begins within the horizon in a twin that is branched off here under the same luck
 *     and in which, from here on, nobody warns or responds; empty if none was branched off, as while an episode is under way and
 *     near the end of the run
 */
public record Quarter(int week, boolean inEpisode, List<Double> signals, Optional<Boolean> onsetIfWithheld) {

    public Quarter {
        signals = List.copyOf(signals);
        if (signals.size() != Signal.values().length) {
            throw new IllegalArgumentException(
                    "a quarter has " + Signal.values().length + " signals, not " + signals.size());
        }
    }

    /** One of the signals. */
    public double get(Signal signal) {
        return signals.get(signal.ordinal());
    }
}
