package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.LeaderSettings;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * Every few weeks each leadership weighs a move by one rung on the ladder: include, hold, repress, mobilise exclusion,
 * campaign. Its drive is the cube root of threat to power times motive times means, so that none of the three can make up
 * for another ({@link LeaderDrive}); constraint by institutions, society, treaties, outside pressure and its own commitment
 * takes shares away from it ({@link LeaderConstraint}). A step up is the likelier the further net drive exceeds the next rung's
 * threshold, a step down the further it falls below the threshold of the rung held.
 *
 * <p>Draws: one uniform a leadership and decision; one a leadership and group for the choice between equal targets.
 */
@PhaseNote(
        order = 7,
        title = "Leaders",
        does = "Each leadership weighs threat, motive and means against constraint and may move one rung.",
        reads = {
            StatePart.NATION,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.GROUPS,
            StatePart.ARMED_GROUPS,
            StatePart.INSTITUTIONS,
            StatePart.OUTSIDE,
            StatePart.TRIGGERS,
            StatePart.HARM_RECORD,
            StatePart.LEDGER
        },
        writes = {StatePart.LEADERSHIPS, StatePart.EVENT_LOG},
        rows = "S-014 S-030 S-037 S-040 S-069 S-070 S-078 S-079 S-080 S-081 S-082 S-143 S-148 S-163")
public final class LeaderDecisions implements Phase {

    private static final Rung[] RUNGS = Rung.values();

    @Override
    public void run(SocietyState state) {
        LeaderSettings settings = state.spec.model().leaders();
        double protest = protestShare(state);
        for (int i = 0; i < state.leaders.count; i++) {
            feelThreat(state, settings, i, protest);
        }
        if (state.isOn(Mechanism.ESCALATION_LADDER) && state.week % settings.everyWeeks() == 0) {
            for (int i = 0; i < state.leaders.count; i++) {
                weigh(state, settings, i);
            }
        }
    }

    private static void feelThreat(SocietyState state, LeaderSettings settings, int i, double protest) {
        LeadershipSpec leadership = state.spec.leaderships().get(i);
        boolean executive = leadership.kind() == LeadershipKind.EXECUTIVE;
        double contest = settings.threatOfContest() * Attitudes.contestStakes(state) * state.nation.electionTension;
        double pressure = settings.threatOfTriggers() * state.nation.triggerPressure;
        double opposed = executive
                ? settings.threatOfProtest() * protest + settings.threatOfRebellion() * rebellion(state)
                : 0.5 * Math.max(0, stateRung(state) - Rung.HOLD.ordinal());
        double target = Shapes.clamp(0.5 * leadership.perceivedThreat() + contest + pressure + opposed)
                * state.levers.national(Lever.LEADER_THREAT);
        state.leaders.perceivedThreat[i] +=
                settings.threatPace() * (Shapes.clamp(target) - state.leaders.perceivedThreat[i]);
    }

    private static int stateRung(SocietyState state) {
        return state.executiveRung().ordinal();
    }

    private static double protestShare(SocietyState state) {
        double protesters = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            protesters += state.initial[communityIdx] * state.communities.protesterShare[communityIdx];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : protesters / people;
    }

    /** Strength of armed groups that oppose the state against the state's own, in [0, 1]. */
    private static double rebellion(SocietyState state) {
        double own = 1;
        double opposed = 0;
        for (int a = 0; a < state.armed.count; a++) {
            ArmedGroupSpec group = state.spec.armedGroups().get(a);
            double strength = state.armed.members(a) * state.armed.arms[a];
            if (group.alignment() == Alignment.STATE) {
                own += strength;
            } else if (group.kind() == org.forestall.sim.spec.ArmedGroupKind.NON_STATE) {
                opposed += strength;
            }
        }
        return Math.min(1, 2 * opposed / own);
    }

    private static void weigh(SocietyState state, LeaderSettings settings, int i) {
        state.leaders.target[i] = target(state, settings, i);
        double drive = LeaderDrive.of(state, settings, i);
        double constraint = LeaderConstraint.on(state, settings, i);
        state.leaders.drive[i] = drive;
        state.leaders.constraint[i] = constraint;
        double net = drive * (1 - constraint);
        int rung = state.leaders.rung[i];
        double up = rung == Rung.CAMPAIGN.ordinal()
                ? 0
                : climbChance(settings, RUNGS[rung + 1])
                        * Shapes.steep(net, threshold(settings, RUNGS[rung + 1]), settings.steepness());
        double down = rung == Rung.INCLUDE.ordinal()
                ? 0
                : settings.descendChance()
                        * (1 - Shapes.steep(net, threshold(settings, RUNGS[rung]), settings.steepness()))
                        * (rung == Rung.CAMPAIGN.ordinal() ? 1 - Entrenchment.hold(state, i) : 1);
        double u = state.draws.uniform(state.draws.key(Purpose.LADDER_MOVE, state.week), i);
        if (u < up) {
            step(state, i, rung + 1);
        } else if (u > 1 - down) {
            step(state, i, rung - 1);
        }
    }

    private static double climbChance(LeaderSettings settings, Rung next) {
        return next == Rung.CAMPAIGN ? settings.campaignChance() : settings.climbChance();
    }

    private static double threshold(LeaderSettings settings, Rung rung) {
        return switch (rung) {
            case INCLUDE -> 0;
            case HOLD -> settings.thresholdHold();
            case REPRESS -> settings.thresholdRepress();
            case MOBILISE_EXCLUSION -> settings.thresholdMobilise();
            case CAMPAIGN -> settings.thresholdCampaign();
        };
    }

    private static void step(SocietyState state, int i, int rung) {
        state.leaders.lastMove[i] = state.log.add(
                state.week,
                EventKind.LADDER,
                -1,
                Actor.of(Actor.Sort.LEADERSHIP, i),
                state.leaders.target[i],
                false,
                ActCategory.NONE,
                0,
                latestTrigger(state),
                rung << 8 | state.leaders.rung[i]);
        state.leaders.rung[i] = rung;
    }

    /** The latest trigger of the last half year, or -1. */
    static int latestTrigger(SocietyState state) {
        int latest = -1;
        for (int event : state.triggers.lastEvent) {
            latest = Math.max(latest, event);
        }
        return latest >= 0 && state.week - state.log.week(latest) <= 26 ? latest : -1;
    }

    /** The group that the leadership would turn against: feared, excluded, linked to armed opposition, not its own. */
    private static int target(SocietyState state, LeaderSettings settings, int i) {
        int own = state.leaders.group[i];
        long key = state.draws.key(Purpose.LADDER_TARGET, state.week);
        int best = -1;
        double most = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            if (other == own) {
                continue;
            }
            double value = disposition(state, settings, i, other) + 0.01 * state.draws.uniformPair(key, i, other, 0);
            if (value > most) {
                most = value;
                best = other;
            }
        }
        return best;
    }

    /** How readily a leadership would turn against a group. */
    static double disposition(SocietyState state, LeaderSettings settings, int i, int other) {
        int own = state.leaders.group[i];
        double called = own < 0 ? 0 : state.groups.disloyalFrame[own * state.layout.groups + other];
        return 0.02
                + meanThreat(state, own, other)
                + 0.4 * Attitudes.discrimination(state, other)
                + 0.3 * armedLink(state, other, i)
                + 0.3 * heldAgainst(state, own, other)
                + settings.targetOfDisloyalty() * called;
    }

    private static double meanThreat(SocietyState state, int own, int other) {
        double sum = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts && own >= 0; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, own);
            double weight = state.initial[communityIdx];
            sum += weight * state.communities.meanThreat[communityIdx * state.layout.groups + other];
            people += weight;
        }
        return people == 0 ? 0 : sum / people;
    }

    private static double armedLink(SocietyState state, int groupIdx, int leadershipIdx) {
        double link = 0;
        for (int a = 0; a < state.armed.count; a++) {
            if (state.armed.commander[a] != leadershipIdx
                    && state.blamedGroup[a] == groupIdx
                    && state.armed.members(a) > 0) {
                link = 1;
            }
        }
        return link;
    }

    /** 1 if the group holds the state and the leadership does not: what an opponent of the state turns against. */
    private static double heldAgainst(SocietyState state, int own, int other) {
        return other == state.stateGroup && own != state.stateGroup ? 1 : 0;
    }
}
