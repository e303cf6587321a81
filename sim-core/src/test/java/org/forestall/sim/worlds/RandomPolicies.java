package org.forestall.sim.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.forestall.sim.spec.AlertChannel;
import org.forestall.sim.spec.AlertResponseSpec;
import org.forestall.sim.spec.ApprovalRule;
import org.forestall.sim.spec.FunnelChanceSpec;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SignalKind;
import org.forestall.sim.spec.SignalRule;
import org.forestall.sim.spec.SignalSpec;
import org.forestall.sim.spec.WarningPolicySpec;

/** Draws legal warning policies for random worlds. */
final class RandomPolicies {

    private final World world;
    private final SplittableRandom random;

    private RandomPolicies(World world, SplittableRandom random) {
        this.world = world;
        this.random = random;
    }

    /** The plan of a world with a random policy added. */
    static PreventionPlan added(World world, SplittableRandom random) {
        WarningPolicySpec policy = new RandomPolicies(world, random).policy();
        return new PreventionPlan(
                Components.with(world.plan().option(), "warningPolicy", policy.id()),
                world.plan().catalogue(),
                List.of(policy));
    }

    private WarningPolicySpec policy() {
        return new WarningPolicySpec(
                "policy",
                "Policy",
                "",
                day(),
                "",
                many(
                        3,
                        () -> new SignalSpec(
                                any(SignalKind.values()), 0.5 * random.nextDouble(), 1 + random.nextInt(4))),
                any(SignalRule.values()),
                1 + random.nextInt(20),
                any(AlertChannel.values()),
                many(2, this::actor),
                random.nextDouble(),
                many(4, () -> new FunnelChanceSpec(any(FunnelStep.values()), random.nextDouble(), day(), "")),
                world.plan().catalogue().isEmpty() ? List.of() : many(3, this::response),
                0.3 * random.nextDouble(),
                1 + random.nextInt(20));
    }

    private AlertResponseSpec response() {
        return new AlertResponseSpec(
                world.plan().catalogue().get(0).id(),
                any(ApprovalRule.values()),
                actor(),
                random.nextInt(10),
                2 * random.nextDouble(),
                List.of(),
                random.nextInt(2000));
    }

    private String actor() {
        List<OutsideActorSpec> outside = world.spec().outside();
        return outside.isEmpty()
                ? ""
                : outside.get(random.nextInt(outside.size())).id();
    }

    private String day() {
        return random.nextBoolean()
                ? ""
                : SmallSociety.START.plusWeeks(random.nextInt(40)).toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> many(int most, java.util.function.Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(one.get());
        }
        return List.copyOf(all);
    }
}
