package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.Status;

/**
 * Harm to civilians: communal incidents without orders, abuse by armed groups that prey, fight rebels or repress, campaigns
 * that a leadership has ordered, and the toll of force by outsiders. With abuse and campaigns come other acts, see
 * {@link GraveActs}; what they destroy is rebuilt slowly. Incidents are Poisson in number and heavy-tailed in size, bounded by who is
 * present; campaigns are lognormal around what force, restraint and hindrance allow. Protectors, self-protection and
 * rescue prevent shares of the harm. Victims are taken from the ledger, person for person.
 *
 * <p>Draws: by pair of community and other group one uniform for the number of incidents and one an incident for its size;
 * by armed group and community one for abuse and one for a campaign week; rounding and demographic spread of each harm.
 */
@PhaseNote(
        order = 9,
        title = "Violence",
        does = "Communal incidents, abuse and campaigns harm civilians, as far as protection does not prevent it.",
        reads = {
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.ARMED_GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.GROUPS,
            StatePart.NATION,
            StatePart.OUTSIDE,
            StatePart.LEDGER
        },
        writes = {
            StatePart.LEDGER,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.ARMED_GROUPS,
            StatePart.HARM_RECORD,
            StatePart.EVENT_LOG
        },
        rows =
                "S-004 S-010 S-013 S-019 S-030 S-048 S-077 S-088 S-089 S-092 S-101 S-102 S-113 S-116 S-194 S-200 S-243 S-283")
public final class Violence implements Phase {

    @Override
    public void run(SocietyState state) {
        state.harm.beginWeek(state.week);
        ViolenceSettings settings = state.spec.model().violence();
        if (state.isOn(Mechanism.COMMUNAL_VIOLENCE)) {
            CommunalAttacks.run(state, settings);
        }
        for (int a = 0; a < state.armed.count; a++) {
            ArmedAttacks.run(state, settings, a);
        }
        ForceHarm.run(state, settings);
        ConstantHazard.strike(state, settings);
        GraveActs.rebuild(state);
        release(state, settings);
        heal(state, settings);
    }

    private static void release(SocietyState state, ViolenceSettings settings) {
        give(state, Status.DETAINED, settings.releasePerWeek(), Purpose.RECOVERY, 0);
    }

    private static void heal(SocietyState state, ViolenceSettings settings) {
        give(state, Status.INJURED, settings.healingPerWeek(), Purpose.RECOVERY, 1);
    }

    private static void give(SocietyState state, Status from, double share, Purpose purpose, int index) {
        long key = state.draws.key(purpose, state.week);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            long there = state.ledger.count(communityIdx, from);
            if (there > 0) {
                int community = state.layout.keyOf(communityIdx);
                long persons = Draws.round(share * there, state.draws.uniform(key, community, index));
                double spread = state.draws.uniform(key, community, index + 2);
                state.ledger.move(communityIdx, from, communityIdx, Status.RESIDENT, persons, null, spread);
            }
        }
    }
}
