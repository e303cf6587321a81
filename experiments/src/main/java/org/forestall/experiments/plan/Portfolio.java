package org.forestall.experiments.plan;

import java.util.List;
import java.util.Optional;

/**
 * Options made by combining others, fixed before the first run: every choice of some of them, at each start.
 *
 * @param fewest fewest that are taken together, at least 1
 * @param most most that are taken together
 * @param of ids of the options that are combined
 * @param starts days on which they start, as written; empty to leave each as it is
 * @param apart whether each part may start on another of the days
 * @param budget most that a combination may be planned to cost, RU; empty for no limit
 * @param leftOut combinations left out because they are planned to cost more
 */
public record Portfolio(
        int fewest,
        int most,
        List<String> of,
        List<String> starts,
        boolean apart,
        Optional<Double> budget,
        int leftOut) {

    /** Copies the lists. */
    public Portfolio {
        of = List.copyOf(of);
        starts = List.copyOf(starts);
    }
}
