package org.forestall.sim.observe.framework;

import org.forestall.sim.state.ActCategory;

/**
 * Readings of acts by category. Rates are written as {@code ln(1 + acts a year and hundred thousand people)}. A gap is the
 * rate in the group that is hit hardest, beyond the mean rate: it is nil where an act falls on all alike.
 */
final class ActReadings {

    private static final ActCategory[] AGAINST_THE_GROUP = {
        ActCategory.PREVENTING_BIRTHS, ActCategory.TRANSFERRING_CHILDREN
    };
    private static final ActCategory[] DEGRADING = {ActCategory.SEXUAL_VIOLENCE, ActCategory.ILL_TREATMENT};
    private static final ActCategory[] OBJECTS = {ActCategory.ATTACK_ON_CIVILIAN_OBJECTS};
    private static final ActCategory[] AGAINST_THOSE_HELD = {
        ActCategory.HOSTAGE_TAKING, ActCategory.ILL_TREATMENT, ActCategory.ENFORCED_DISAPPEARANCE
    };
    private static final ActCategory[] RECRUITMENT = {ActCategory.FORCED_RECRUITMENT};

    private ActReadings() {}

    /** Rate in the group that is hit hardest of what is aimed at a group as such. */
    static double birthsAndChildren(Look look) {
        return StrictMath.log1p(hardestHit(look, AGAINST_THE_GROUP));
    }

    static double degradingGap(Look look) {
        return gap(look, DEGRADING);
    }

    static double objectsGap(Look look) {
        return gap(look, OBJECTS);
    }

    static double prohibitedMeans(Look look) {
        return StrictMath.log1p(look.acts.of(ActCategory.PROHIBITED_WEAPONS));
    }

    static double attacksOnRelief(Look look) {
        return StrictMath.log1p(look.acts.of(ActCategory.ATTACK_ON_AID));
    }

    static double objectsInWar(Look look) {
        return inWar(look, OBJECTS);
    }

    static double heldInWar(Look look) {
        return inWar(look, AGAINST_THOSE_HELD);
    }

    static double recruitedInWar(Look look) {
        return inWar(look, RECRUITMENT);
    }

    static double weaponsInWar(Look look) {
        return TraceReadings.isWar(look) ? prohibitedMeans(look) : Double.NaN;
    }

    /** Rate over all people; NaN without armed conflict. */
    private static double inWar(Look look, ActCategory[] categories) {
        return TraceReadings.isWar(look) ? TraceReadings.scaled(look, ofAll(look, categories)) : Double.NaN;
    }

    private static double gap(Look look, ActCategory[] categories) {
        double mean = ofAll(look, categories) * 1e5 / Math.max(1, look.traces.people());
        return StrictMath.log1p(Math.max(0, hardestHit(look, categories) - mean));
    }

    private static double hardestHit(Look look, ActCategory[] categories) {
        double most = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            long acts = 0;
            for (ActCategory category : categories) {
                acts += look.acts.of(groupIdx, category);
            }
            most = Math.max(most, look.traces.perHundredThousand(acts, groupIdx));
        }
        return most;
    }

    private static long ofAll(Look look, ActCategory[] categories) {
        long sum = 0;
        for (ActCategory category : categories) {
            sum += look.acts.of(category);
        }
        return sum;
    }
}
