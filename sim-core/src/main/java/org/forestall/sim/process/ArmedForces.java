package org.forestall.sim.process;

import java.util.Arrays;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * Armed groups: finance and arms follow supply; members join out of communities where many are willing and leave where
 * money and cohesion fail; posture follows orders, gain and restraint; forces shift towards where their posture draws
 * them; opposed groups in one district fight, with losses on both sides and harm to bystanders that depends on restraint.
 * Members are persons of the ledger from enlistment to death. Arms outside state control spread by district.
 *
 * <p>Draws: rounding of joining, forced recruitment, leaving and moving by armed group and place; one uniform for battles and one for losses
 * by pair of groups and district.
 */
@PhaseNote(
        order = 8,
        title = "Armed groups",
        does = "Armed groups finance, arm, recruit, take a posture, move and fight one another.",
        reads = {
            StatePart.ARMED_GROUPS,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.NATION,
            StatePart.LEADERSHIPS,
            StatePart.TRIGGERS,
            StatePart.OUTSIDE,
            StatePart.LEDGER
        },
        writes = {
            StatePart.ARMED_GROUPS,
            StatePart.HARM_RECORD,
            StatePart.LEDGER,
            StatePart.NATION,
            StatePart.DISTRICTS,
            StatePart.COMMUNITIES,
            StatePart.EVENT_LOG
        },
        rows = "S-011 S-015 S-047 S-048 S-073 S-074 S-075 S-076 S-089 S-092 S-097 S-101 S-122 S-217 S-223")
public final class ArmedForces implements Phase {

    @Override
    public void run(SocietyState state) {
        ArmedSettings settings = state.spec.model().armed();
        // The week's dead are counted from here on: fighting harms bystanders before violence without battle does.
        Arrays.fill(state.communities.killedThisWeek, 0);
        for (int a = 0; a < state.armed.count; a++) {
            supply(state, settings, a);
            choosePosture(state, a);
            if (state.isOn(Mechanism.ARMED_RECRUITMENT)) {
                Recruitment.recruit(state, settings, a);
                Recruitment.desert(state, settings, a);
            }
            Movement.move(state, settings, a);
        }
        Movement.presence(state);
        LooseArms.spread(state, settings);
        state.nation.battleDeathsYear *= 1 - 1.0 / SocietySpec.WEEKS_PER_YEAR;
        if (state.isOn(Mechanism.ARMED_CONFLICT)) {
            Battles.fight(state, settings);
        }
        Battles.intensity(state, settings);
    }

    /** Restraint towards civilians with what measures add, in [0, 1]; a quarter less where resilience is switched off. */
    static double restraint(SocietyState state, int armedIdx) {
        boolean vetted = state.spec.armedGroups().get(armedIdx).alignment() == Alignment.STATE;
        return Shapes.clamp(state.armed.restraint[armedIdx] * (0.75 + 0.25 * state.gate(Mechanism.RESILIENCE))
                + state.levers.national(Lever.RESTRAINT)
                + (vetted ? state.levers.national(Lever.VETTING) : 0));
    }

    private static void supply(SocietyState state, ArmedSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        double held = 0;
        double border = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            if (state.armed.postedIn(a, districtIdx) > 0) {
                held = Math.max(held, state.districts.resourceValue[districtIdx]);
                border =
                        Math.max(border, state.spec.districts().get(districtIdx).border() ? 1 : 0.3);
            }
        }
        int sponsor = state.armed.sponsor[a];
        double support = sponsor < 0 ? 0 : state.outside.support[sponsor];
        boolean backed = isStateMilitia(group) && isMobilising(state);
        double income = group.resourceFinance() * held
                + group.illicitFinance() * border
                + Math.max(0, 1 - group.resourceFinance() - group.illicitFinance()) * group.finance()
                + 0.5 * support
                + (backed ? 0.4 : 0);
        double finance = Shapes.clamp(income) * state.levers.national(Lever.FINANCE_FLOW);
        state.armed.finance[a] += settings.financePace() * (Shapes.clamp(finance) - state.armed.finance[a]);
        double flow =
                (0.6 * group.arms() + 0.3 * LooseArms.within(state, a) + 0.3 * state.armed.finance[a] + 0.3 * support)
                        * state.levers.national(Lever.ARMS_FLOW);
        state.armed.arms[a] += settings.armsPace() * (Shapes.clamp(flow) - state.armed.arms[a]);
        // Groups hold together less well while they cannot pay, and a group in pieces obeys less.
        double together = group.cohesion() * (0.7 + 0.3 * Math.min(1, 2 * state.armed.finance[a]));
        state.armed.cohesion[a] += settings.financePace() * (together - state.armed.cohesion[a]);
        double obeyed = group.command() * (group.cohesion() <= 0 ? 1 : state.armed.cohesion[a] / group.cohesion());
        state.armed.command[a] += settings.financePace() * (Shapes.clamp(obeyed) - state.armed.command[a]);
    }

    static boolean isStateMilitia(ArmedGroupSpec group) {
        return group.kind() == ArmedGroupKind.STATE_ALLIED_MILITIA && group.alignment() == Alignment.STATE;
    }

    static boolean isMobilising(SocietyState state) {
        return state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) >= 0;
    }

    /** Whether two armed groups fight when they meet: the state and its allies against groups that contest it. */
    static boolean opposed(SocietyState state, int a, int b) {
        boolean aState = state.spec.armedGroups().get(a).alignment() == Alignment.STATE;
        boolean bState = state.spec.armedGroups().get(b).alignment() == Alignment.STATE;
        return aState != bState
                && (state.spec.armedGroups().get(a).kind() == ArmedGroupKind.NON_STATE
                        || state.spec.armedGroups().get(b).kind() == ArmedGroupKind.NON_STATE);
    }

    private static void choosePosture(SocietyState state, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        int commander = state.armed.commander[a];
        if (commander < 0 && group.alignment() == Alignment.STATE) {
            commander = state.executive;
        }
        int rung = commander < 0 ? Rung.HOLD.ordinal() : state.leaders.rung[commander];
        state.armed.target[a] = commander < 0 ? -1 : state.leaders.target[commander];
        boolean led = commander >= 0;
        state.armed.posture[a] = posture(state, group, a, rung, led).ordinal();
    }

    private static Posture posture(SocietyState state, ArmedGroupSpec group, int a, int rung, boolean led) {
        boolean campaign = rung == Rung.CAMPAIGN.ordinal() && state.armed.target[a] >= 0;
        return switch (group.kind()) {
            case ARMY ->
                campaign ? Posture.CAMPAIGN : state.nation.conflictIntensity > 0 ? Posture.CONTEST : Posture.HOLD;
            case POLICE -> campaign && restraint(state, a) < 0.4 ? Posture.CAMPAIGN : Posture.PROTECT;
            case STATE_ALLIED_MILITIA ->
                campaign ? Posture.CAMPAIGN : rung >= Rung.MOBILISE_EXCLUSION.ordinal() ? Posture.PREY : Posture.HOLD;
            case NON_STATE ->
                campaign
                        ? Posture.CAMPAIGN
                        // A leadership that only holds keeps its fighters from fighting: wars lapse and come back.
                        : rung >= Rung.REPRESS.ordinal() || !led && state.nation.conflictIntensity > 0
                                ? Posture.CONTEST
                                : restraint(state, a) < 0.3 ? Posture.PREY : Posture.HOLD;
            case SELF_DEFENCE -> campaign ? Posture.CAMPAIGN : Posture.PROTECT;
        };
    }
}
