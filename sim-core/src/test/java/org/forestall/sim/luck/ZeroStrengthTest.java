package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.StrengthSpec;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.World;

/** Shared luck, test 1. The claim is exact: no false alarms. */
class ZeroStrengthTest {

    private static final StrengthSpec NONE = new StrengthSpec(0, 0, 0);

    @Provide
    Arbitrary<World> worlds() {
        return RandomSocieties.worlds()
                .filter(world -> !world.plan().option().measures().isEmpty());
    }

    @Property(tries = 40)
    void zeroStrengthMeasuresLeaveEveryWeekUnchanged(@ForAll("worlds") World world) {
        List<MeasureSpec> weak = world.plan().option().measures().stream()
                .map(measure -> Components.with(measure, "strength", 0.0))
                .toList();

        requireSameAsNothing(world, Components.with(world.plan(), "option.measures", weak));
    }

    @Property(tries = 40)
    void measuresWhoseEffectsAreNilLeaveEveryWeekUnchanged(@ForAll("worlds") World world) {
        List<InterventionSpec> weak = world.plan().catalogue().stream()
                .map(ZeroStrengthTest::withoutEffect)
                .collect(Collectors.toList());

        requireSameAsNothing(world, Components.with(world.plan(), "catalogue", weak));
    }

    private static InterventionSpec withoutEffect(InterventionSpec intervention) {
        List<BackfireSpec> backfires = intervention.backfires().stream()
                .map(backfire -> Components.with(backfire, "strength", NONE))
                .toList();
        return Components.with(
                Components.with(
                        intervention,
                        "effects",
                        intervention.effects().stream()
                                .map(effect -> Plans.effect(effect.lever(), NONE))
                                .toList()),
                "backfires",
                backfires);
    }

    private static void requireSameAsNothing(World world, PreventionPlan weak) {
        assertThat(Hashes.ofEveryWeek(world.under(weak).start()))
                .isEqualTo(
                        Hashes.ofEveryWeek(world.under(PreventionPlan.nothing()).start()));
    }
}
