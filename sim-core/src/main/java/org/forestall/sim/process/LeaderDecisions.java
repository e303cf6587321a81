package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
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
 * <p>A ladder keeps its rungs: the threshold to step down lies below the one to step up, since backing down looks weak and
 * an apparatus once set up goes on, and a rung just taken has to be carried out and judged before the next move. Threat
 * rises within weeks and fades within months. Leaderships differ for good in whether they would ever order a campaign.
 *
 * <p>Draws: one uniform a leadership and decision; one a leadership and group for the choice between equal targets; one normal
 * a leadership in the first week for its resolve, and one for the aims of each campaign that it orders.
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
        if (state.week == 0) {
            drawResolve(state, settings);
        }
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

    /** What a leadership would never order, or would sooner than others, is its own and lasts. */
    private static void drawResolve(SocietyState state, LeaderSettings settings) {
        long key = state.draws.key(Purpose.LEADER_RESOLVE, state.week);
        for (int i = 0; i < state.leaders.count; i++) {
            double z = Draws.normalQuantile(state.draws.uniform(key, i));
            state.leaders.resolve[i] = StrictMath.exp(settings.resolveSpread() * z);
        }
    }

    private static void feelThreat(SocietyState state, LeaderSettings settings, int i, double protest) {
        LeadershipSpec leadership = state.spec.leaderships().get(i);
        boolean executive = leadership.kind() == LeadershipKind.EXECUTIVE;
        double acrossGroups = settings.contestAcrossGroups();
        double onIdentity =
                acrossGroups + (1 - acrossGroups) * state.spec.nation().partiesFollowIdentity();
        double contest = settings.threatOfContest()
                * onIdentity
                * Attitudes.contestStakes(state)
                * (1 - settings.integrityReassures() * Calendar.integrity(state))
                * state.nation.electionTension;
        double pressure = settings.threatOfTriggers() * state.nation.triggerPressure;
        double opposed = executive
                ? settings.threatOfProtest() * protest + settings.threatOfRebellion() * rebellion(state)
                : settings.threatOfState() * Math.max(0, stateRung(state) - Rung.HOLD.ordinal())
                        + settings.threatOfDefeat() * state.nation.conflictIntensity * outmatched(state, i);
        double target = Shapes.clamp(settings.threatOwn() * leadership.perceivedThreat() + contest + pressure + opposed)
                * state.levers.national(Lever.LEADER_THREAT)
                * (1 - Shapes.clamp(settings.dialogueReassures() * state.levers.national(Lever.DIALOGUE)));
        double gap = Shapes.clamp(target) - state.leaders.perceivedThreat[i];
        state.leaders.perceivedThreat[i] += (gap > 0 ? settings.threatPace() : settings.threatFade()) * gap;
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
            } else if (group.kind() == ArmedGroupKind.NON_STATE) {
                opposed += strength;
            }
        }
        return Math.min(1, 2 * opposed / own);
    }

    /** How far the armed groups that a leadership commands are weaker than the state's forces, in [0, 1]; 0 if it has none. */
    private static double outmatched(SocietyState state, int i) {
        double own = 0;
        double ofState = 0;
        for (int a = 0; a < state.armed.count; a++) {
            double strength = state.armed.members(a) * state.armed.arms[a];
            if (state.armed.commander[a] == i) {
                own += strength;
            } else if (state.spec.armedGroups().get(a).alignment() == Alignment.STATE) {
                ofState += strength;
            }
        }
        return own == 0 ? 0 : ofState / (ofState + own);
    }

    private static void weigh(SocietyState state, LeaderSettings settings, int i) {
        state.leaders.target[i] = target(state, settings, i);
        double drive = LeaderDrive.of(state, settings, i);
        double constraint = LeaderConstraint.on(state, settings, i);
        state.leaders.drive[i] = drive;
        state.leaders.constraint[i] = constraint;
        double net = drive * (1 - constraint);
        int rung = state.leaders.rung[i];
        double ready = readiness(state, settings, i);
        double up = rung == Rung.CAMPAIGN.ordinal()
                ? 0
                : ready
                        * climbChance(settings, RUNGS[rung + 1])
                        * Shapes.steep(net, threshold(state, settings, i, RUNGS[rung + 1]), settings.steepness());
        double keeps = (1 - settings.reversalCost()) * threshold(state, settings, i, RUNGS[rung]) * tired(state, i);
        double down = rung == Rung.INCLUDE.ordinal()
                ? 0
                : ready
                        * settings.descendChance()
                        * (1 - Shapes.steep(net, keeps, settings.steepness()))
                        * (rung == Rung.CAMPAIGN.ordinal() ? 1 - Entrenchment.hold(state, i) : 1);
        double u = state.draws.uniform(state.draws.key(Purpose.LADDER_MOVE, state.week), i);
        if (u < up) {
            step(state, i, rung + 1);
        } else if (u > 1 - down) {
            step(state, i, rung - 1);
        }
    }

    /** How much more drive it takes to go on with a campaign than it took at first, from 1 to 2 (assumed): what it lives on runs out. */
    private static double tired(SocietyState state, int i) {
        return state.leaders.rung[i] == Rung.CAMPAIGN.ordinal() ? 2 - Entrenchment.freshness(state, i) : 1;
    }

    /** How ready a leadership is for a further move: a rung just taken has to be carried out and judged first. */
    private static double readiness(SocietyState state, LeaderSettings settings, int i) {
        int last = state.leaders.lastMove[i];
        return last < 0 ? 1 : 1 - Shapes.halved((state.week - state.log.week(last)) / settings.settlingWeeks());
    }

    private static double climbChance(LeaderSettings settings, Rung next) {
        return next == Rung.CAMPAIGN ? settings.campaignChance() : settings.climbChance();
    }

    private static double threshold(SocietyState state, LeaderSettings settings, int i, Rung rung) {
        return switch (rung) {
            case INCLUDE -> 0;
            case HOLD -> settings.thresholdHold();
            case REPRESS -> settings.thresholdRepress();
            case MOBILISE_EXCLUSION -> settings.thresholdMobilise();
            case CAMPAIGN -> settings.thresholdCampaign() * state.leaders.resolve[i];
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
        if (rung == Rung.CAMPAIGN.ordinal()) {
            double z = Draws.normalQuantile(state.draws.uniform(state.draws.key(Purpose.CAMPAIGN_AIM, state.week), i));
            state.leaders.aim[i] = StrictMath.exp(state.spec.model().leaders().aimSpread() * z);
        }
    }

    /** The latest trigger of the last half year, or -1. */
    static int latestTrigger(SocietyState state) {
        int latest = -1;
        for (int event : state.triggers.lastEvent) {
            latest = Math.max(latest, event);
        }
        return latest >= 0 && state.week - state.log.week(latest) <= 26 ? latest : -1;
    }

    /** The group that the leadership would turn against: feared, excluded, seen behind challengers, not its own. */
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
                + settings.targetOfDiscrimination() * Attitudes.discrimination(state, other)
                + settings.targetOfRivalry() * Rivalry.of(state, settings, i, other)
                + settings.targetOfDisloyalty() * called;
    }

    /** Threat that people of a group perceive from another, mean over people, in [0, 1]; 0 for no group. */
    static double meanThreat(SocietyState state, int own, int other) {
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
}
