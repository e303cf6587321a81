package org.forestall.sim.process;

import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.WarningSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Outside;
import org.forestall.sim.state.SocietyState;

/**
 * What other states and bodies do apart from alerts: attention fades to the usual, sponsors give more in a war with a rival
 * and less when they are exposed and pressed, and every few years other states review the country. No draws.
 */
final class OutsideChoices {

    private OutsideChoices() {}

    /** Weekly pace at which a sponsor's support follows its choice; assumed. */
    private static final double SPONSOR_PACE = 0.05;

    /** Weeks in which the will to reform after a review halves; assumed. */
    private static final double REFORM_HALF_LIFE = 52;

    static void run(SocietyState state, WarningSettings settings) {
        Outside outside = state.outside;
        for (int i = 0; i < outside.attention.length; i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            outside.attention[i] += settings.attentionFade() * (actor.attention() - outside.attention[i]);
            if (actor.kind() == OutsideActorKind.SPONSOR) {
                outside.support[i] += SPONSOR_PACE * (wanted(state, settings, actor) - outside.support[i]);
            }
        }
        double kept = Shapes.weeklyDecay(REFORM_HALF_LIFE);
        outside.reform = outside.reform < 1e-9 ? 0 : outside.reform * kept;
        if (state.week > 0 && state.week % settings.reviewEveryWeeks() == 0) {
            review(state, settings);
        }
    }

    private static double wanted(SocietyState state, WarningSettings settings, OutsideActorSpec actor) {
        double exposed = Shapes.clamp(state.outside.pressure + state.outside.evidence);
        return Shapes.clamp(actor.support()
                * (1 + actor.rivalry() * state.nation.conflictIntensity)
                * (1 - settings.sponsorYields() * exposed * (0.3 + 0.7 * actor.priority())));
    }

    /** Other states ask the country to answer for its record; it yields as far as it is open and wants to be respected. */
    private static void review(SocietyState state, WarningSettings settings) {
        double watched = WarningAndResponse.strongest(state, OutsideActorKind.UN_OFFICE);
        if (watched <= 0 || state.executive < 0) {
            return;
        }
        double voice = 0.5 + 0.5 * state.institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION);
        double wish = state.spec.leaderships().get(state.executive).legitimacySeeking();
        double yields = settings.reviewReform() * watched * voice * wish * state.nation.regimeOpenness;
        state.outside.reform = Shapes.either(state.outside.reform, yields);
        state.outside.pressure = Shapes.either(state.outside.pressure, 0.3 * yields);
        state.log.add(state.week, EventKind.REVIEW, -1, Actor.NOBODY, -1, false, ActCategory.NONE, 0, -1, (int)
                Math.rint(1000 * yields));
    }
}
