package org.forestall.experiments.warn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestall.experiments.warn.WatchedSociety.Course;
import org.forestall.experiments.warn.WatchedSociety.Family;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.CompositeRisk;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FactorSeries;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.observe.framework.WeightSet;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Runs a society of a population and watches it, and twins in which nobody responds any more. Pure. */
final class Watching {

    private static final int QUARTER = FrameworkObserver.QUARTER_WEEKS;
    private static final int YEAR = SocietySpec.WEEKS_PER_YEAR;
    private static final double DISCRIMINATED = 0.5;
    private static final double CLOSED = 0.3;

    private Watching() {}

    /** @param withTwins whether a twin is branched off at the end of each quarter in which no episode is under way */
    static WatchedSociety watch(WarnSettings settings, long seed, int index, boolean withTwins, Anchors anchors) {
        SocietySpec spec = SyntheticSocieties.draw(seed, index, settings.years(), settings.people());
        Society society = new Society(spec, PreventionPlan.nothing(), new RunKey(seed, index));
        FrameworkObserver framework = new FrameworkObserver(
                society.state(), anchors, AssessmentSettings.standard(), new Traces(society.state()));
        Watch watch = new Watch();
        Family family = family(society.state());
        society.addObserver(framework);
        society.addObserver(watch);
        society.start();
        int weeks = spec.years() * YEAR;
        Map<Integer, Boolean> withheld = new LinkedHashMap<>();
        Society twin = withTwins ? society.branchWithout(Mechanism.WARNING_AND_RESPONSE) : null;
        while (society.week() < weeks) {
            society.step();
            int last = society.week() - 1;
            boolean isAsked = society.week() % QUARTER == 0
                    && last + settings.horizon() < weeks
                    && society.state().harm.inEpisode == 0;
            if (withTwins && isAsked) {
                withheld.put(last, beginsIfWithheld(society, twin, last + settings.horizon()));
            }
        }
        return new WatchedSociety(index, family, weeks, watch.quarters(framework.scores(), withheld), watch.course());
    }

    /** Whether mass violence begins up to and with a week, if from now on nobody warns or responds. The twin is used again. */
    private static boolean beginsIfWithheld(Society society, Society twin, int last) {
        twin.restore(society.snapshot());
        int read = twin.state().log.size();
        while (twin.week() <= last) {
            twin.step();
            for (; read < twin.state().log.size(); read++) {
                if (begins(twin.state(), read)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(SocietyState state, int event) {
        return state.log.kind(event) == EventKind.EPISODE && state.log.detail(event) == 1;
    }

    private static Family family(SocietyState state) {
        if (state.nation.conflictIntensity > 0) {
            return Family.AT_WAR;
        }
        if (state.spec.groups().stream().anyMatch(group -> group.pastAtrocitiesUnaddressed() > 0)) {
            return Family.AFTER_ATROCITY;
        }
        if (state.nation.regimeOpenness <= CLOSED) {
            return Family.CLOSED_REGIME;
        }
        return Arrays.stream(state.groups.discrimination, 0, state.spec.groups().size())
                        .anyMatch(discrimination -> discrimination >= DISCRIMINATED)
                ? Family.DISCRIMINATING
                : Family.OTHER;
    }

    /** Reads what a warning may go by, week by week. */
    private static final class Watch implements Observer {

        private final List<Integer> onsets = new ArrayList<>();
        private final List<Boolean> inEpisode = new ArrayList<>();
        private final List<Long> killedByEnd = new ArrayList<>();
        private final List<Double> assessedRisk = new ArrayList<>();
        private int eventsSeen;

        @Override
        public void weekPassed(SocietyState state) {
            for (; eventsSeen < state.log.size(); eventsSeen++) {
                if (begins(state, eventsSeen)) {
                    onsets.add(state.log.week(eventsSeen));
                }
            }
            inEpisode.add(state.harm.inEpisode == 1);
            killedByEnd.add(state.ledger.total(Status.KILLED));
            assessedRisk.add(state.outside.assessedRisk);
        }

        Course course() {
            return new Course(onsets, inEpisode);
        }

        List<Quarter> quarters(FrameworkScores scores, Map<Integer, Boolean> withheld) {
            List<Quarter> quarters = new ArrayList<>();
            for (int quarter = 0; (quarter + 1) * QUARTER <= inEpisode.size(); quarter++) {
                int week = (quarter + 1) * QUARTER - 1;
                quarters.add(new Quarter(
                        week,
                        inEpisode.get(week),
                        signals(scores, quarter, week),
                        Optional.ofNullable(withheld.get(week))));
            }
            return quarters;
        }

        private List<Double> signals(FrameworkScores scores, int quarter, int week) {
            List<Double> signals = new ArrayList<>();
            for (Signal signal : Signal.values()) {
                signals.add(
                        switch (signal) {
                            case BASE_RATE -> 0.0;
                            case PERSISTENCE -> Math.log1p(killedInYearBefore(week));
                            case COMPOSITE -> composite(scores, quarter, true);
                            case TRUE_COMPOSITE -> composite(scores, quarter, false);
                            case FUNNEL -> assessedRisk.get(week);
                            default -> score(scores, signal.factor(), quarter, true);
                        });
            }
            return signals;
        }

        private double killedInYearBefore(int week) {
            long before = week < YEAR ? 0 : killedByEnd.get(week - YEAR);
            return killedByEnd.get(week) - (double) before;
        }

        private static double composite(FrameworkScores scores, int quarter, boolean assessed) {
            return CompositeRisk.of(factor -> score(scores, factor, quarter, assessed), WeightSet.equal());
        }

        private static double score(FrameworkScores scores, Factor factor, int quarter, boolean assessed) {
            FactorSeries series = scores.factors().get(factor.ordinal());
            List<Double> values = assessed ? series.assessed() : series.truth();
            return quarter < values.size() ? values.get(quarter) : Double.NaN;
        }
    }
}
