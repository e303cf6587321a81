package org.forestall.experiments.run;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.sim.observe.ActOutcome;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Consequences;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.observe.DemographicOutcome;
import org.forestall.sim.observe.FunnelOutcome;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Observations;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FactorSeries;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.observe.framework.ResiliencePart;
import org.forestall.sim.observe.framework.ResilienceSeries;
import org.forestall.sim.observe.pattern.Pattern;
import org.forestall.sim.observe.pattern.PatternFinding;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.EventKind;

/**
 * Stands in for the model: numbers that depend on seed and replicate, and on the arm by a fixed shift, so that paired
 * differences are known.
 */
public final class InventedSimulator implements Simulator {

    private final long seed;
    private final long restMillis;

    public InventedSimulator(long seed, long restMillis) {
        this.seed = seed;
        this.restMillis = restMillis;
    }

    @Override
    public Outcome simulate(PlanRow row) {
        rest();
        SplittableRandom luck = new SplittableRandom(seed * 1_000_003 + row.replicate());
        long shift = row.option().equals("nothing") ? 0 : row.option().length();
        long killed = 100 + luck.nextLong(1000) - shift;
        int onsetWeek = luck.nextInt(3) == 0 ? luck.nextInt(52) : -1;
        List<Series> series = List.of(
                new Series(SeriesKind.KILLED, 4, numbers(luck)), new Series(SeriesKind.TENSION, 4, numbers(luck)));
        // Not in the order of ids, since the model's log is not either.
        List<LoggedEvent> events = List.of(
                new LoggedEvent(
                        2,
                        3,
                        EventKind.TRIGGER,
                        "north",
                        "",
                        "",
                        false,
                        ActCategory.NONE,
                        0,
                        -1,
                        "A vote is disputed."),
                new LoggedEvent(
                        1,
                        5,
                        EventKind.VIOLENCE,
                        "north",
                        "militia",
                        "hill",
                        true,
                        ActCategory.KILLING,
                        killed,
                        2,
                        "Violence, with \"quotes\" and, commas."));
        return new Outcome(
                52,
                onsetWeek,
                onsetWeek < 0 ? "" : "militia",
                onsetWeek < 0 ? "" : "hill",
                3,
                killed,
                2 * killed,
                10,
                5,
                20,
                1,
                luck.nextLong(50),
                4,
                99,
                0,
                2,
                luck.nextInt(52),
                1,
                luck.nextDouble(),
                new Consequences(2, 3, 4, 1, 1, 0.25, 0.5, luck.nextDouble(), 0.75, 900),
                List.of(new ActOutcome(ActorClass.ALLIED_MILITIA, "hill", ActCategory.ATTACK_ON_AID, 7)),
                new FunnelOutcome(30, 20, 10, 2, 1, 8, 6, 4, 3, 2, 1, 1),
                List.of(new DecisionOutcome(6, "league", true, 0.4, 0.1, true, FunnelStep.APPROVED)),
                List.of(
                        new CommunityOutcome("north", "hill", 1000, killed - 10, 5, 6, 7, 8, 900),
                        new CommunityOutcome("south", "river", 2000, 10, 5, 6, 7, 8, 1900)),
                List.of(new DemographicOutcome("hill", "female", "adult", killed, 3, 2)),
                series,
                events,
                observations(luck),
                luck.nextLong());
    }

    private static Observations observations(SplittableRandom luck) {
        List<Double> gaps = List.of(Double.NaN, 0.25, luck.nextDouble(), 1.0);
        return new Observations(
                new FrameworkScores(
                        13,
                        List.of(new FactorSeries(Factor.LAW_OF_WAR, gaps, numbers(luck), gaps)),
                        List.of(new ResilienceSeries(ResiliencePart.BRIDGING, numbers(luck)))),
                List.of(new PatternFinding(Pattern.WAR_CRIMES, "militia", "hill", 7, 31, 16, true, false)));
    }

    private static List<Double> numbers(SplittableRandom luck) {
        return IntStream.range(0, 13)
                .mapToObj(index -> index % 5 == 4 ? -0.0 : luck.nextDouble() * Math.pow(10, luck.nextInt(-12, 12)))
                .toList();
    }

    private void rest() {
        if (restMillis > 0) {
            try {
                Thread.sleep(restMillis);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
