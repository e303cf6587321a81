package org.forestall.sim.observe.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.draws.DrawAudit;
import org.forestall.sim.observe.pattern.PatternReader;
import org.forestall.sim.observe.pattern.PatternThresholds;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

class FrameworkObserverTest {

    private static final RunKey KEY = new RunKey(3, 0);

    private static FrameworkObserver watch(Society society, Anchors anchors) {
        Traces traces = new Traces(society.state());
        FrameworkObserver observer =
                new FrameworkObserver(society.state(), anchors, AssessmentSettings.standard(), traces);
        society.addObserver(observer);
        society.addObserver(new PatternReader(society.state(), PatternThresholds.standard(), traces));
        return observer;
    }

    private static FrameworkObserver run(SocietySpec spec, Anchors anchors) {
        Society society = new Society(spec, PreventionPlan.nothing(), KEY);
        FrameworkObserver observer = watch(society, anchors);
        society.start();
        society.runToEnd();
        return observer;
    }

    @Test
    void aRunGoesTheSameWayWhetherItIsWatchedOrNot() {
        SocietySpec spec = SmallSociety.burning(3, 3).build();
        Society alone = new Society(spec, PreventionPlan.nothing(), KEY);
        Society watched = new Society(spec, PreventionPlan.nothing(), KEY);
        FrameworkObserver observer = watch(watched, PlainAnchors.all());
        alone.start();
        watched.start();
        for (int week = 0; week < alone.weeksToRun(); week++) {
            alone.step();
            watched.step();
            assertThat(watched.stateHash()).as("week %d", week).isEqualTo(alone.stateHash());
        }

        assertThat(watched.outcome()).isEqualTo(alone.outcome());
        assertThat(observer.scorings()).isEqualTo(alone.weeksToRun() / 4);
    }

    @Test
    void noDrawOfTheObserverIsUsedTwice() {
        SocietySpec spec = SmallSociety.troubled(2, 2).years(1).people(200).build();
        DrawAudit audit = new DrawAudit();
        Society society = Society.audited(spec, PreventionPlan.nothing(), KEY, audit);
        FrameworkObserver observer = watch(society, PlainAnchors.all());
        society.start();
        society.runToEnd();

        assertThat(observer.scorings()).isEqualTo(13);
    }

    @Test
    void scoresAreBetweenZeroAndOneAndCoverageIsAShare() {
        FrameworkObserver observer = run(SmallSociety.burning(3, 3).build(), PlainAnchors.all());

        for (int scoring = 0; scoring < observer.scorings(); scoring++) {
            for (Factor factor : Factor.values()) {
                for (double value : new double[] {
                    observer.truth(scoring, factor),
                    observer.assessed(scoring, factor),
                    observer.trueCoverage(scoring, factor),
                    observer.coverage(scoring, factor)
                }) {
                    assertThat(Double.isNaN(value) || value >= 0 && value <= 1).isTrue();
                }
            }
            for (ResiliencePart part : ResiliencePart.values()) {
                assertThat(observer.resilience(scoring, part)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void theLawOfWarAppliesOnlyInArmedConflict() {
        Society society = new Society(
                SmallSociety.burning(3, 3)
                        .set("model.armed.conflictDeaths", 5.0)
                        .build(),
                PreventionPlan.nothing(),
                KEY);
        FrameworkObserver observer = watch(society, PlainAnchors.all());
        society.start();
        int inWar = 0;
        for (int week = 1; week <= society.weeksToRun(); week++) {
            society.step();
            if (week % 4 == 0) {
                boolean war = society.state().nation.conflictIntensity > 0;
                inWar += war ? 1 : 0;
                assertThat(Double.isNaN(observer.truth(week / 4 - 1, Factor.LAW_OF_WAR)))
                        .isEqualTo(!war);
            }
        }

        assertThat(inWar).isPositive();
    }

    @Test
    void threatsToOperationsDoNotApplyWhereThereIsNone() {
        SocietySpec none = SmallSociety.troubled(2, 2).years(1).build();
        SocietySpec relief = SmallSociety.troubled(2, 2)
                .years(1)
                .outsider("relief", OutsideActorKind.HUMANITARIAN_OPERATION)
                .build();

        assertThat(run(none, PlainAnchors.all()).truth(5, Factor.OPERATIONS)).isNaN();
        assertThat(run(relief, PlainAnchors.all()).truth(5, Factor.OPERATIONS)).isNotNaN();
    }

    @Test
    void anIndicatorThatCannotBeScaledLowersTheCoverageOfItsFactor() {
        SocietySpec spec = SmallSociety.troubled(2, 2).years(1).build();
        double all = run(spec, PlainAnchors.all()).trueCoverage(5, Factor.TENSIONS);
        double fewer =
                run(spec, PlainAnchors.without(Indicator.GROUP_HOSTILITY)).trueCoverage(5, Factor.TENSIONS);

        assertThat(all - fewer)
                .isEqualTo(1.0 / Factor.TENSIONS.published(), org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void valuesAreKeptByQuarterAndBelongToTheLatestScoring() {
        FrameworkObserver observer = run(SmallSociety.troubled(2, 2).years(1).build(), PlainAnchors.all());
        FrameworkScores scores = observer.scores();

        assertThat(scores.everyWeeks()).isEqualTo(13);
        assertThat(scores.factors()).hasSize(14).allSatisfy(series -> {
            assertThat(series.truth()).hasSize(4);
            assertThat(series.truth().get(0)).isEqualTo(Double.valueOf(observer.truth(2, series.factor())));
            assertThat(series.coverage().get(3)).isEqualTo(Double.valueOf(observer.coverage(12, series.factor())));
        });
        assertThat(scores.resilience()).hasSameSizeAs(ResiliencePart.values());
    }
}
