package org.forestall.sim.observe.framework;

import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.SocietyState;

/**
 * What indicators are read from: the state, the traces of acts, and levels of a year ago. Kept over the run and brought up
 * to date every four weeks; nothing is allocated in between.
 */
final class Look {

    /** Weeks in which the memory of an irregular change of power halves (design note, factor 1). */
    private static final double COUP_HALF_LIFE_WEEKS = 104;

    /** Weeks in which the memory of a broken agreement halves; assumed. */
    private static final double AGREEMENT_HALF_LIFE_WEEKS = 52;

    final SocietyState state;
    final Traces traces;
    final ActsLately acts;
    private final double[] levels = new double[Level.ALL.length * (Traces.YEAR + 1)];
    private final double coupKept = keptAfterPeriod(COUP_HALF_LIFE_WEEKS);
    private final double agreementKept = keptAfterPeriod(AGREEMENT_HALF_LIFE_WEEKS);
    private final double[] peopleIn;
    private double access;
    private double coups;
    private double brokenAgreements;
    private final double[] reliefAtStart;
    private int nextEvent;
    private int periods;

    Look(SocietyState state, Traces traces) {
        this.state = state;
        this.traces = traces;
        acts = new ActsLately(state);
        reliefAtStart = state.districts.relief.clone();
        peopleIn = new double[state.layout.districts];
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            peopleIn[state.layout.districtOf(communityIdx)] += state.initial[communityIdx];
        }
        access = meanAccess();
        for (int back = 0; back <= Traces.YEAR; back++) {
            measure(back);
        }
    }

    /** Takes in four weeks that have just passed. */
    void periodPassed() {
        traces.periodPassed(state);
        acts.periodPassed(state);
        access = meanAccess();
        periods++;
        measure(periods % (Traces.YEAR + 1));
        coups = coups * coupKept + Events.coupsSince(state.log, nextEvent);
        brokenAgreements = brokenAgreements * agreementKept + Events.agreementsBrokenSince(state.log, nextEvent);
        nextEvent = state.log.size();
    }

    private void measure(int place) {
        for (Level level : Level.ALL) {
            levels[place * Level.ALL.length + level.ordinal()] = measured(level);
        }
    }

    private double measured(Level level) {
        return switch (level) {
            case INDEPENDENCE -> InstitutionReadings.meanIndependence(this);
            case ARMS -> ForceReadings.armsPerThousand(this);
            case CIVIC_SPACE -> civicSpace();
            case ACCESS -> access();
            case DISCRIMINATION -> GroupReadings.worstDiscrimination(this);
        };
    }

    /** How much a level has risen since a year ago; since the start within the first year. */
    double risen(Level level) {
        int ring = Traces.YEAR + 1;
        double now = levels[periods % ring * Level.ALL.length + level.ordinal()];
        return now - levels[(periods + 1) % ring * Level.ALL.length + level.ordinal()];
    }

    private static double keptAfterPeriod(double halfLifeWeeks) {
        return StrictMath.exp(-StrictMath.log(2) * Traces.EVERY_WEEKS / halfLifeWeeks);
    }

    /** Agreements that were broken, fading. */
    double brokenAgreements() {
        return brokenAgreements;
    }

    /** Presence of relief organisations in a district when the look began, index. */
    double reliefAtStart(int districtIdx) {
        return reliefAtStart[districtIdx];
    }

    /** Severity of irregular changes of power, fading. */
    double coups() {
        return coups;
    }

    /** Room for civil society and press, with what measures add, in [0, 1]. */
    double civicSpace() {
        return clamp(state.nation.civicSpace + state.levers.national(Lever.CIVIC_SPACE));
    }

    /** Plurality of media, with what measures add, in [0, 1]. */
    double plurality() {
        return clamp(state.spec.media().plurality() + state.levers.national(Lever.MEDIA_PLURALITY));
    }

    /** Access for observers and relief, mean over people, with what measures add, in [0, 1]. */
    double access() {
        return access;
    }

    private double meanAccess() {
        double sum = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double here = peopleIn(districtIdx);
            sum += here * clamp(state.districts.access[districtIdx] + state.levers.in(Lever.ACCESS, districtIdx));
            people += here;
        }
        return people == 0 ? 0 : sum / people;
    }

    /** Persons in a district at the start. */
    double peopleIn(int districtIdx) {
        return peopleIn[districtIdx];
    }

    /** Mean over people of a quantity of communities, by persons at the start. */
    double mean(double[] ofCommunities) {
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            sum += state.initial[communityIdx] * ofCommunities[communityIdx];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : sum / people;
    }

    /** Mean over the people of one group, likewise. */
    double mean(double[] ofCommunities, int groupIdx) {
        double sum = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            sum += state.initial[communityIdx] * ofCommunities[communityIdx];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : sum / people;
    }

    /** Largest over ordered pairs of groups of the mean that one holds about the other. */
    double worstPair(double[] ofCommunitiesAboutGroups) {
        int groups = state.layout.groups;
        double most = 0;
        for (int own = 0; own < groups; own++) {
            for (int other = 0; other < groups; other++) {
                most = Math.max(most, own == other ? 0 : meanAbout(ofCommunitiesAboutGroups, own, other));
            }
        }
        return most;
    }

    private double meanAbout(double[] values, int own, int other) {
        double sum = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, own);
            sum += state.initial[communityIdx] * values[communityIdx * state.layout.groups + other];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : sum / people;
    }

    static double largest(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    static double clamp(double value) {
        return Math.min(Math.max(value, 0), 1);
    }
}
