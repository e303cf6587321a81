package org.forestall.sim.observe.framework;

import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.SocietyState;

/**
 * Readings of the traces of acts. Rates are written as {@code ln(1 + persons a year and hundred thousand)}, because harm
 * spans orders of magnitude. Shares of victims, of districts and of weeks count in full only from one victim a year and
 * hundred thousand people on, and in proportion below: of three deaths nothing can be said.
 */
final class TraceReadings {

    private static final int PERIODS_PER_YEAR = Traces.YEAR;

    private TraceReadings() {}

    /** {@code ln(1 + persons per hundred thousand people)}. */
    static double scaled(Look look, double persons) {
        return StrictMath.log1p(persons * 1e5 / Math.max(1, look.traces.people()));
    }

    private static double yearly(Look look, double persons, int periods) {
        return scaled(look, persons * PERIODS_PER_YEAR / periods);
    }

    /** How much a share of so many victims a year counts, in [0, 1]. */
    private static double weight(Look look, long victims) {
        return Math.min(1, victims * 1e5 / Math.max(1, look.traces.people()));
    }

    static double violations(Look look) {
        return scaled(look, look.traces.killedDeliberately(Traces.YEAR));
    }

    static double violationsLately(Look look) {
        return yearly(look, look.traces.killedDeliberately(Traces.QUARTER), Traces.QUARTER);
    }

    static double killedLately(Look look) {
        return yearly(look, killed(look, Traces.QUARTER), Traces.QUARTER);
    }

    static double killedInYear(Look look) {
        return scaled(look, killed(look, Traces.YEAR));
    }

    private static long killed(Look look, int periods) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            sum += look.traces.killedOf(groupIdx, periods);
        }
        return sum;
    }

    /** Growth of deliberate killing: rate of the last half year less that of the half year before. */
    static double growth(Look look) {
        long recent = look.traces.killedDeliberately(Traces.HALF_YEAR);
        long before = look.traces.killedDeliberately(Traces.YEAR) - recent;
        int periodsBefore = Traces.YEAR - Traces.HALF_YEAR;
        return yearly(look, recent, Traces.HALF_YEAR) - yearly(look, before, periodsBefore);
    }

    static double womenAndChildren(Look look) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            sum += look.traces.womenAndChildrenOf(groupIdx, Traces.HALF_YEAR);
        }
        return yearly(look, sum, Traces.HALF_YEAR);
    }

    static double forcedMoves(Look look) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            sum += look.traces.fledOf(groupIdx, Traces.HALF_YEAR) + look.traces.detainedOf(groupIdx, Traces.HALF_YEAR);
        }
        return yearly(look, sum, Traces.HALF_YEAR);
    }

    static double hateHeard(Look look) {
        double most = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            most = Math.max(most, look.traces.heard(groupIdx));
        }
        return most;
    }

    static double inferiorHeard(Look look) {
        double most = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            most = Math.max(most, look.traces.heardInferior(groupIdx));
        }
        return most;
    }

    /** Deliberately killed of the group that is hit hardest, by rate within the group. */
    static double targetedKilling(Look look) {
        double most = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            long victims = look.traces.killedDeliberatelyOf(groupIdx, Traces.YEAR);
            most = Math.max(most, look.traces.perHundredThousand(victims, groupIdx));
        }
        return StrictMath.log1p(most);
    }

    /** Largest share of all deliberate victims that are of one group, beyond its share of the people. */
    static double selectivity(Look look) {
        long all = look.traces.killedDeliberately(Traces.YEAR);
        double most = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            double share = look.traces.killedDeliberatelyOf(groupIdx, Traces.YEAR) / (double) Math.max(1, all);
            most = Math.max(most, share - look.traces.peopleOf(groupIdx) / (double) look.traces.people());
        }
        return most * weight(look, all);
    }

    static double detentionGap(Look look) {
        double most = 0;
        double all = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            long held = look.traces.detainedOf(groupIdx, Traces.YEAR);
            most = Math.max(most, look.traces.perHundredThousand(held, groupIdx));
            all += held;
        }
        return StrictMath.log1p(Math.max(0, most - all * 1e5 / Math.max(1, look.traces.people())));
    }

    static double deprivationGap(Look look) {
        double most = 0;
        double all = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            long dead = look.traces.deprivedOf(groupIdx, Traces.YEAR);
            most = Math.max(most, look.traces.perHundredThousand(dead, groupIdx));
            all += dead;
        }
        return StrictMath.log1p(Math.max(0, most - all * 1e5 / Math.max(1, look.traces.people())));
    }

    /** Largest share of a group's districts that one actor has hit within a year. */
    static double breadth(Look look) {
        double most = 0;
        for (int coalition = 0; coalition < look.traces.coalitions; coalition++) {
            for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
                long victims = look.traces.killedBy(coalition, groupIdx, Traces.YEAR);
                double breadth = victims == 0 ? 0 : look.traces.breadth(coalition, groupIdx);
                most = Math.max(most, breadth * weight(look, victims));
            }
        }
        return most;
    }

    /** Largest share of weeks in which one organised actor killed members of one group. */
    static double regularity(Look look) {
        double most = 0;
        for (int coalition = 0; coalition <= look.state.layout.armedGroups; coalition++) {
            for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
                long victims = look.traces.killedBy(coalition, groupIdx, Traces.YEAR);
                most = Math.max(most, look.traces.regularity(coalition, groupIdx) * weight(look, victims));
            }
        }
        return most;
    }

    /** Share of deliberate victims that fell to the state or to armed groups. */
    static double organisedShare(Look look) {
        long all = look.traces.killedDeliberately(Traces.YEAR);
        long organised = 0;
        for (int coalition = 0; coalition <= look.state.layout.armedGroups; coalition++) {
            organised += look.traces.killedBy(coalition, Traces.YEAR);
        }
        return organised / (double) Math.max(1, all) * weight(look, all);
    }

    /** Share of deliberate victims that fell to forces of the state and its allies. */
    static double stateShare(Look look) {
        long all = look.traces.killedDeliberately(Traces.YEAR);
        double share = look.traces.killedBy(HarmRecord.STATE, Traces.YEAR) / (double) Math.max(1, all);
        return share * weight(look, all);
    }

    /** Organised, repeated and unpunished: the product of the three. */
    static double tolerated(Look look) {
        return organisedShare(look) * regularity(look) * look.state.nation.impunity;
    }

    /** Loudest incitement by the group that holds the state. */
    static double officialIncitement(Look look) {
        SocietyState state = look.state;
        double most = 0;
        for (int other = 0; other < state.layout.groups && state.stateGroup >= 0; other++) {
            most = Math.max(most, state.groups.incitement[state.stateGroup * state.layout.groups + other]);
        }
        return most;
    }

    static double loudestIncitement(Look look) {
        return Look.largest(look.state.groups.incitement);
    }

    /** Mean over districts of the largest part of a group that is gone from the district. */
    static double compositionChange(Look look) {
        SocietyState state = look.state;
        double sum = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double most = 0;
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
                double before = state.initial[communityIdx];
                double gone = before < 1000 ? 0 : 1 - state.ledger.civilians(communityIdx) / before;
                most = Math.max(most, gone);
            }
            sum += most;
        }
        return sum / state.layout.districts;
    }

    static boolean isWar(Look look) {
        return look.state.nation.conflictIntensity > 0;
    }

    /** Share of civilians among those killed in armed conflict within a year; NaN without armed conflict. */
    static double civilianShare(Look look) {
        double civilians = killed(look, Traces.YEAR);
        double fallen = look.traces.fallen(Traces.YEAR);
        return isWar(look) ? civilians / Math.max(1, civilians + fallen) : Double.NaN;
    }

    static double cohesionInWar(Look look) {
        return isWar(look) ? ForceReadings.cohesion(look) : Double.NaN;
    }

    static double restraintInWar(Look look) {
        return isWar(look) ? ForceReadings.restraint(look) : Double.NaN;
    }

    static double reliefInWar(Look look) {
        return isWar(look) ? look.access() : Double.NaN;
    }

    /** Relief kept from the community that is denied most; NaN without armed conflict. */
    static double reliefDenied(Look look) {
        return isWar(look) ? Look.largest(look.state.communities.denial) : Double.NaN;
    }

    /** Agreements broken, fading; NaN without armed conflict. */
    static double agreementsBroken(Look look) {
        return isWar(look) ? look.brokenAgreements() : Double.NaN;
    }

    static double killedByParties(Look look) {
        long sum = 0;
        for (int coalition = 0; coalition <= look.state.layout.armedGroups; coalition++) {
            sum += look.traces.killedBy(coalition, Traces.QUARTER);
        }
        return isWar(look) ? yearly(look, sum, Traces.QUARTER) : Double.NaN;
    }

    static double hateInWar(Look look) {
        return isWar(look) ? hateHeard(look) : Double.NaN;
    }
}
