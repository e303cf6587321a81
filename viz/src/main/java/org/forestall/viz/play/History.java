package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.WeightSet;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.state.SocietyState;

/**
 * All weeks of a future that have been lived: numbers for the whole country, events, scores of the Framework. Written once a
 * week by the thread that lives the future and never changed afterwards; whoever holds a {@link Frame} may read every week
 * up to {@link Frame#lived} from any thread.
 */
public final class History {

    private static final Gauge[] GAUGES = Gauge.values();
    private static final Factor[] FACTORS = Factor.values();

    private final int weeks;
    private final double[] values;
    private final List<List<PlayEvent>> events;
    private final Scoring[] scorings;
    private final double[] killed;

    /**
     * Scores of the Framework at one time; NaN where a factor does not apply or nothing was seen.
     *
     * @param week weeks that had passed
     * @param factors a score for each factor, in order
     * @param riskTrue composite risk from true scores
     * @param riskAssessed composite risk from assessed scores
     */
    public record Scoring(int week, List<FactorScore> factors, double riskTrue, double riskAssessed) {

        /** Keeps a copy. */
        public Scoring {
            factors = List.copyOf(factors);
        }
    }

    /**
     * A factor's score.
     *
     * @param factor the factor
     * @param truth as it is, in [0, 1]
     * @param assessed as an assessor could see it, in [0, 1]
     * @param coverage share of the Framework's indicators that were seen
     * @param trend change of the true score over about 90 days
     */
    public record FactorScore(Factor factor, double truth, double assessed, double coverage, double trend) {}

    History(int weeks) {
        this.weeks = weeks;
        values = new double[(weeks + 1) * GAUGES.length];
        events = new ArrayList<>(Collections.nCopies(weeks + 1, List.of()));
        scorings = new Scoring[weeks / Traces.EVERY_WEEKS + 1];
        killed = new double[weeks + 1];
    }

    /** Length of the future in weeks. */
    public int weeks() {
        return weeks;
    }

    /** A number after so many weeks. */
    public double value(Gauge gauge, int week) {
        return values[week * GAUGES.length + gauge.ordinal()];
    }

    /** What happened in a week, from 0; nothing in the week before the first. */
    public List<PlayEvent> eventsOf(int week) {
        return week < 0 ? List.of() : events.get(week);
    }

    /** The latest scores of the Framework after so many weeks; empty before the first. */
    public Optional<Scoring> scoringAt(int week) {
        int last = week / Traces.EVERY_WEEKS - 1;
        return last < 0 ? Optional.empty() : Optional.ofNullable(scorings[last]);
    }

    void add(int week, SocietyState state, List<PlayEvent> happened) {
        killed[week] = Gauge.killed(state);
        double earlier = killed[Math.max(0, week - Gauge.HARM_WEEKS)];
        for (Gauge gauge : GAUGES) {
            values[week * GAUGES.length + gauge.ordinal()] = gauge.read(state, earlier);
        }
        if (week > 0) {
            events.set(week - 1, List.copyOf(happened));
        }
    }

    void addScores(int week, FrameworkObserver observer) {
        int last = observer.scorings() - 1;
        if (last < 0 || scorings[last] != null) {
            return;
        }
        List<FactorScore> factors = new ArrayList<>();
        for (Factor factor : FACTORS) {
            factors.add(new FactorScore(
                    factor,
                    observer.truth(last, factor),
                    observer.assessed(last, factor),
                    observer.coverage(last, factor),
                    observer.trend(last, factor)));
        }
        scorings[last] = new Scoring(
                week,
                factors,
                observer.compositeTruth(last, WeightSet.equal()),
                observer.compositeAssessed(last, WeightSet.equal()));
    }
}
