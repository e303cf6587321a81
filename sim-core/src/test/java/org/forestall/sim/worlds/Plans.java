package org.forestall.sim.worlds;

import java.util.List;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.CostSpec;
import org.forestall.sim.spec.Deliverer;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.EvidenceDesign;
import org.forestall.sim.spec.InteractionKind;
import org.forestall.sim.spec.InteractionSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureClass;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.Pillar;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.Strategy;
import org.forestall.sim.spec.StrengthSpec;

/** Builds interventions, measures and plans for tests. */
public final class Plans {

    private Plans() {}

    /** A plan of these measures out of this catalogue. */
    public static PreventionPlan plan(List<InterventionSpec> catalogue, MeasureSpec... measures) {
        return new PreventionPlan(new OptionSpec("plan", "Plan", "A plan.", 1, 0.7, List.of(measures)), catalogue);
    }

    /** A plan with one measure on one lever, of a fixed size, from the first day to the end. */
    public static PreventionPlan onLever(Lever lever, double size, String... districts) {
        return plan(List.of(intervention("m", effect(lever, size))), measure("m", 1, districts));
    }

    /** An intervention that works from the first day. */
    public static InterventionSpec intervention(String id, EffectSpec... effects) {
        return intervention(id, 0, 26, List.of(effects), List.of());
    }

    /** An intervention. */
    public static InterventionSpec intervention(
            String id, double lagWeeks, double halfLifeWeeks, List<EffectSpec> effects, List<BackfireSpec> backfires) {
        return new InterventionSpec(
                id,
                "Intervention " + id,
                "Something is done.",
                MeasureClass.OPERATIONAL,
                Pillar.TWO,
                Strategy.PROTECT,
                List.of(Deliverer.UN),
                List.of(),
                EvidenceDesign.EXPERT,
                "None.",
                lagWeeks,
                halfLifeWeeks,
                0,
                List.of(),
                new CostSpec(5, 1, 0.5, 20),
                List.of(),
                effects,
                backfires,
                List.of());
    }

    /** The same intervention, which another one helps or hinders. */
    public static InterventionSpec beside(InterventionSpec intervention, InteractionKind kind, String other) {
        return Components.with(intervention, "interactions", List.of(new InteractionSpec(other, kind, "For a test.")));
    }

    /** An effect of a fixed size. */
    public static EffectSpec effect(Lever lever, double size) {
        return effect(lever, new StrengthSpec(size, size, size));
    }

    /** An effect. */
    public static EffectSpec effect(Lever lever, StrengthSpec strength) {
        return new EffectSpec(lever, strength, "assumed", Evidence.ASSUMED);
    }

    /** A measure from the first day to the end. */
    public static MeasureSpec measure(String use, double strength, String... districts) {
        return new MeasureSpec(use, StartRule.ON_DATE, "", "", 0, strength, 1, List.of(districts), 2000);
    }

    /** A measure between two days. */
    public static MeasureSpec between(String use, String start, String end, double strength) {
        return new MeasureSpec(use, StartRule.ON_DATE, start, end, 0, strength, 1, List.of(), 2000);
    }

    /** A measure that begins some weeks after onset. */
    public static MeasureSpec afterOnset(String use, int delayWeeks, double strength) {
        return new MeasureSpec(use, StartRule.AFTER_ONSET, "", "", delayWeeks, strength, 1, List.of(), 2000);
    }
}
