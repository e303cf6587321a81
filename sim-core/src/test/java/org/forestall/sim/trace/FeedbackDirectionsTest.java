package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forestall.sim.Society;
import org.forestall.sim.process.Violence;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Harm breeds harm: by reprisal and by recruitment. Exact, with shared luck: no false alarms. */
class FeedbackDirectionsTest {

    private static final int SECOND_OF_FIRST = 2;

    private static SmallSociety communal() {
        return SmallSociety.troubled(1, 2)
                .unarmed()
                .set("model.violence.disputesPerWeek", 5.0)
                .set("model.violence.communalBound", 0.001);
    }

    private static double killedInReprisal(SmallSociety society, Consumer<SocietyState> change) {
        return Scene.of(society).set(change).run(104, Violence.class).read(state -> state.communities.killed[0]);
    }

    @Test
    void harmIsFollowedByReprisalsOnlyWhileRetaliationIsOn() {
        // Felt harm is set anew by every event, so only what stands at the start tells the two apart at first.
        Consumer<SocietyState> harmed = state -> state.communities.freshHarm[SECOND_OF_FIRST] = 0.9;

        assertThat(killedInReprisal(communal(), harmed)).isGreaterThan(killedInReprisal(communal(), state -> {}));
        assertThat(killedInReprisal(communal().off(Mechanism.RETALIATION), harmed))
                .isEqualTo(killedInReprisal(communal().off(Mechanism.RETALIATION), state -> {}));
    }

    @Test
    void reprisalsNameTheEventThatProvokedThem() {
        SocietyState state = Scene.of(communal()).run(104, Violence.class).state();

        assertThat(IntStream.range(0, state.log.size()))
                .anyMatch(id -> state.log.kind(id) == EventKind.VIOLENCE
                        && state.log.causeId(id) >= 0
                        && state.log.kind(state.log.causeId(id)) == EventKind.VIOLENCE
                        && state.log.targetGroupIdx(state.log.causeId(id)) != state.log.targetGroupIdx(id));
    }

    @Test
    void harmBringsRecruitsToArmedGroups() {
        SocietySpec spec = SmallSociety.troubled(1, 2)
                .off(Mechanism.ARMED_CONFLICT)
                .set("model.roles.meanThreshold", 0.4)
                .set("model.armed.recruitPerYear", 4.0)
                .years(1)
                .build();

        assertThat(rebelsAfterAYear(spec, state -> {
                    state.communities.memory[SECOND_OF_FIRST] = 0.9;
                    state.communities.freshHarm[SECOND_OF_FIRST] = 0.9;
                }))
                .isGreaterThan(rebelsAfterAYear(spec, state -> {}));
    }

    private static long rebelsAfterAYear(SocietySpec spec, Consumer<SocietyState> change) {
        return IntStream.range(0, 10)
                .mapToLong(replicate -> {
                    Society society =
                            new Society(spec, PreventionPlan.nothing(), new org.forestall.sim.RunKey(23, replicate));
                    change.accept(society.state());
                    society.start();
                    society.runToEnd();
                    return society.state().armed.members(3);
                })
                .sum();
    }
}
