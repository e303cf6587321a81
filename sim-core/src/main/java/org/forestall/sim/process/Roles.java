package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.RoleSettings;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.People;
import org.forestall.sim.state.Role;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * The loop over people in which each decides what to do this week. Push (hostility, threat, grievance times group-level
 * discrimination, ties that took part, orders; amplified by the pressure of the day) is set against restraint (norm, ties
 * into other groups times trust, expected punishment, leaders for peace) and a personal threshold. Chance decides only
 * near the threshold. Whoever does not take part may help others in danger, or protest.
 *
 * <p>Standing by while others are harmed nearby lowers one's threshold for the next time, helping raises it (Staub 1989).
 * Thresholds differ between people, and that is what lets few draw many (Granovetter 1978).
 *
 * <p>Draws: at most one uniform a person for each of participation, help and protest, and only where chance decides.
 */
@PhaseNote(
        order = 6,
        title = "Roles",
        does = "Each person takes part in violence, helps, protests or stands by.",
        reads = {
            StatePart.PEOPLE,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.NATION,
            StatePart.GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.TRIGGERS
        },
        writes = {StatePart.PEOPLE, StatePart.COMMUNITIES},
        rows = "S-013 S-035 S-088")
public final class Roles implements Phase {

    private static final float PER_BYTE = 1f / 127;
    private static final byte BYSTANDER = Role.BYSTANDER.code();
    private static final byte PARTICIPANT = Role.PARTICIPANT.code();
    private static final byte HELPER = Role.HELPER.code();
    private static final byte PROTESTER = Role.PROTESTER.code();
    private static final byte ABSENT = Role.ABSENT.code();

    @Override
    public void run(SocietyState state) {
        long departure = state.draws.key(Purpose.SAMPLE_DEPARTURE, state.week);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            if (state.people.first[communityIdx + 1] > state.people.first[communityIdx]) {
                thin(state, communityIdx, departure);
                decide(state, communityIdx);
            }
        }
        state.people.showFaces();
    }

    /** Takes people out of the sample as residents leave the community, and brings them back as residents return. */
    private static void thin(SocietyState state, int communityIdx, long key) {
        double departed = state.communities.departedShare[communityIdx];
        if (departed == 0) {
            return;
        }
        People people = state.people;
        int from = people.first[communityIdx];
        int personKey = state.layout.firstPersonKey(communityIdx);
        for (int person = from; person < people.first[communityIdx + 1]; person++) {
            double u = state.draws.uniform(key, personKey + person - from);
            if (departed > 0 && people.role[person] != ABSENT && u < departed) {
                people.role[person] = ABSENT;
            } else if (departed < 0 && people.role[person] == ABSENT && u < -departed) {
                people.role[person] = BYSTANDER;
            }
        }
        state.communities.departedShare[communityIdx] = 0;
    }

    private static void decide(SocietyState state, int communityIdx) {
        final RoleSettings settings = state.spec.model().roles();
        final People people = state.people;
        final Draws draws = state.draws;
        final int own = state.layout.groupOf(communityIdx);
        final GroupSpec group = state.spec.groups().get(own);
        final int districtIdx = state.layout.districtOf(communityIdx);
        final int groups = people.groups;
        final double resilience = state.gate(Mechanism.RESILIENCE);
        final double pressure = state.districts.triggerPressure[districtIdx];

        final float ofHostility = (float) settings.pushOfHostility();
        final float ofThreat = (float) settings.pushOfThreat();
        final float ofGrievance = (float) (settings.pushOfGrievance() * grievanceWeight(state, own));
        final float ofTies = (float) (settings.pushOfTies() * state.gate(Mechanism.SOCIAL_INFLUENCE));
        final float orders = (float) (settings.pushOfOrders() * orders(state, own));
        final float amplified =
                (float) ((1 + settings.triggerAmplification() * pressure) * electionMobilisation(state, districtIdx));
        final float ofNorm = (float) settings.restraintOfNorm();
        final float ofBridging = (float) (settings.restraintOfBridging() * resilience);
        final float fixedRestraint = (float) (settings.restraintOfSanction() * state.communities.sanction[communityIdx]
                + settings.restraintOfLeaders()
                        * resilience
                        * group.leaderInfluence()
                        * Attitudes.leaderStance(state, communityIdx)
                + resilience * state.levers.in(Lever.BRIDGING, districtIdx));
        final float perSoftness = (float) (0.5 / settings.softness());
        final float heldBack = (float) settings.vulnerableHoldBack();
        final float protestPush = (float) settings.protestGrievance();
        final float protestFixed = (float) (settings.protestDispute() * voteTrouble(state)
                - settings.protestFear() * repressionFear(state)
                - settings.protestThreshold());
        final float danger =
                (float) (dangerToOthers(state, communityIdx) * state.gate(Mechanism.SELF_PROTECTION_AND_RESCUE));
        final float ofHelpNorm = (float) settings.helpNorm();
        final float ofHelpBridging = (float) settings.helpBridging();
        final float helpFixed = (float) (-settings.helpThreshold() - 0.2 * state.communities.fear[communityIdx]);
        final float bystanding = (float) (settings.bystandingPace() * danger * state.gate(Mechanism.BYSTANDING));
        final float helping = (float) (settings.helpingPace() * state.gate(Mechanism.BYSTANDING));
        final float weariness = (float) settings.wearinessPace();
        final float back = (float) settings.thresholdReturn();

        final long participationKey = draws.key(Purpose.ROLE_PARTICIPATION, state.week);
        final long helpKey = draws.key(Purpose.ROLE_HELP, state.week);
        final long protestKey = draws.key(Purpose.ROLE_PROTEST, state.week);
        final int from = people.first[communityIdx];
        final int to = people.first[communityIdx + 1];
        final int keyShift = state.layout.firstPersonKey(communityIdx) - from;
        double participants = 0;
        double helpers = 0;
        double protesters = 0;
        int present = 0;

        for (int person = from; person < to; person++) {
            if (people.role[person] == ABSENT) {
                people.nextFace[person] = 0;
                continue;
            }
            float hostility = 0;
            float threat = 0;
            for (int other = 0, at = person * groups; other < groups; other++, at++) {
                hostility = Math.max(hostility, people.hostility[at]);
                threat = Math.max(threat, people.threat[at]);
            }
            final float cross = people.crossTies[person] * PER_BYTE;
            final float conformity = people.conformity[person] * PER_BYTE;
            final float threshold = people.threshold[person];
            final float push = (ofHostility * hostility
                            + ofThreat * threat
                            + ofGrievance * people.grievance[person]
                            + ofTies * people.activeTies[person] * PER_BYTE * (0.5f + conformity)
                            + orders * conformity)
                    * amplified;
            final float restraint =
                    ofNorm * people.norm[person] + ofBridging * cross * people.trustInOthers[person] + fixedRestraint;
            final float takePart =
                    chance(push - restraint - threshold - heldBack * people.vulnerable[person], perSoftness);

            byte role = BYSTANDER;
            participants += takePart;
            if (takePart > 0 && draws.uniform(participationKey, keyShift + person) < takePart) {
                role = PARTICIPANT;
            }
            if (danger > 0) {
                final float help = chance(
                        danger * (ofHelpNorm * people.norm[person] + ofHelpBridging * cross)
                                - 0.6f * hostility
                                + helpFixed,
                        perSoftness);
                helpers += help;
                if (role == BYSTANDER && help > 0 && draws.uniform(helpKey, keyShift + person) < help) {
                    role = HELPER;
                }
            }
            final float protest =
                    chance(protestPush * people.grievance[person] + protestFixed - threshold, perSoftness);
            protesters += protest;
            if (role == BYSTANDER && protest > 0 && draws.uniform(protestKey, keyShift + person) < protest) {
                role = PROTESTER;
            }

            people.threshold[person] = threshold
                    + back * (people.ownThreshold[person] * PER_BYTE - threshold)
                    + (role == HELPER ? helping : 0)
                    + (role == PARTICIPANT ? weariness : 0)
                    - (role == BYSTANDER ? bystanding : 0);
            people.role[person] = role;
            final int talk = (int) (63 * hostility);
            people.nextFace[person] = (byte) (talk << 2 | (role == HELPER ? 2 : 0) | (role == PARTICIPANT ? 1 : 0));
            present++;
        }
        if (present > 0) {
            state.communities.participantShare[communityIdx] = participants / present;
            state.communities.helperShare[communityIdx] = helpers / present;
            state.communities.protesterShare[communityIdx] = protesters / present;
        }
    }

    private static float chance(float surplus, float perSoftness) {
        return Math.min(Math.max(0.5f + surplus * perSoftness, 0), 1);
    }

    /** Weight of grievance: group-level discrimination is what makes it a collective cause. */
    private static double grievanceWeight(SocietyState state, int own) {
        return Attitudes.discrimination(state, own);
    }

    /** How strongly leaders of the group mobilise or coerce their own, in [0, 1]. */
    private static double orders(SocietyState state, int own) {
        double most = 0;
        for (int i = 0; i < state.leaders.count; i++) {
            boolean speaksForGroup =
                    state.layout.groupIdxOrNone(state.spec.leaderships().get(i).group()) == own;
            if (speaksForGroup && state.leaders.rung[i] >= Rung.MOBILISE_EXCLUSION.ordinal()) {
                most = Math.max(most, 0.5 * (state.leaders.rung[i] - Rung.REPRESS.ordinal()));
            }
        }
        return most;
    }

    private static double electionMobilisation(SocietyState state, int districtIdx) {
        double lever = state.levers.in(Lever.ELECTION_MOBILISATION, districtIdx);
        return 1 + (lever - 1) * Math.min(1, state.nation.electionTension + voteTrouble(state));
    }

    /** Pressure of a disputed or delayed vote, in [0, 1]. */
    private static double voteTrouble(SocietyState state) {
        return Math.min(
                1,
                state.triggers.of(TriggerKind.ELECTION_DISPUTE.ordinal(), -1)
                        + state.triggers.of(TriggerKind.ELECTION_DELAY.ordinal(), -1));
    }

    private static double repressionFear(SocietyState state) {
        return state.executiveRung().ordinal() >= Rung.REPRESS.ordinal() ? 1 - 0.5 * state.nation.regimeOpenness : 0;
    }

    /** Danger in which people of other groups of the district live, in [0, 1]. */
    private static double dangerToOthers(SocietyState state, int communityIdx) {
        int districtIdx = state.layout.districtOf(communityIdx);
        double most = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            int neighbour = state.layout.communityIdx(districtIdx, other);
            if (neighbour != communityIdx) {
                most = Math.max(most, state.communities.fear[neighbour]);
            }
        }
        return most;
    }
}
