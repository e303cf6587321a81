package org.forestall.sim.process;

import java.util.Arrays;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Dimension;
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
 * into other groups times trust, trust in the state, expected punishment, leaders for peace) and a personal threshold. Chance decides only
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
            StatePart.INSTITUTIONS,
            StatePart.TRIGGERS
        },
        writes = {StatePart.PEOPLE, StatePart.COMMUNITIES, StatePart.NATION},
        rows = "S-013 S-035 S-088 S-098 S-110 S-147")
public final class Roles implements Phase {

    /** People in a block: few enough that its rows stay in the nearest cache. */
    private static final int BLOCK = 256;

    /** Trust in the state that neither holds people back nor brings them out; assumed. */
    private static final float MIDDLING_TRUST = 0.45f;

    private static final byte BYSTANDER = Role.BYSTANDER.code();
    private static final byte PARTICIPANT = Role.PARTICIPANT.code();
    private static final byte HELPER = Role.HELPER.code();
    private static final byte PROTESTER = Role.PROTESTER.code();
    private static final byte ABSENT = Role.ABSENT.code();

    // The block: rows of people copied out, so that weighing is loops that run as vector instructions, see Attitudes.
    private final float[] grievance = new float[BLOCK];
    private final float[] norm = new float[BLOCK];
    private final float[] trust = new float[BLOCK];
    private final float[] stateTrust = new float[BLOCK];
    private final float[] threshold = new float[BLOCK];
    private final float[] ownThreshold = new float[BLOCK];
    private final float[] holdBack = new float[BLOCK];
    private final float[] towards = new float[BLOCK];
    private final float[] hostility = new float[BLOCK];
    private final float[] threat = new float[BLOCK];
    private final float[] crossTies = new float[BLOCK];
    private final float[] conformity = new float[BLOCK];
    private final float[] activeTies = new float[BLOCK];
    private final float[] push = new float[BLOCK];
    private final float[] restraint = new float[BLOCK];
    private final float[] takePart = new float[BLOCK];
    private final float[] help = new float[BLOCK];
    private final float[] protest = new float[BLOCK];
    private final float[] present = new float[BLOCK];
    private final float[] learnt = new float[BLOCK];

    /** What a week in each role adds to the threshold. */
    private final float[] lesson = new float[Role.values().length];

    // Sums over the people of a community who are present.
    private double presentSum;
    private double takePartSum;
    private double helpSum;
    private double protestSum;

    @Override
    public void run(SocietyState state) {
        learnFear(state);
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

    private void decide(SocietyState state, int communityIdx) {
        presentSum = 0;
        takePartSum = 0;
        helpSum = 0;
        protestSum = 0;
        double danger = dangerToOthers(state, communityIdx) * state.gate(Mechanism.SELF_PROTECTION_AND_RESCUE);
        learn(state, communityIdx, danger);
        int end = state.people.first[communityIdx + 1];
        for (int from = state.people.first[communityIdx]; from < end; from += BLOCK) {
            int size = Math.min(BLOCK, end - from);
            recognise(state.people, state.layout.groupOf(communityIdx), from, size);
            weighTakingPart(state, communityIdx, size);
            weighHelp(state, communityIdx, danger, size);
            weighProtest(state, communityIdx, size);
            choose(state, communityIdx, from, size);
            addUp(size);
            settle(state, from, size);
        }
        if (presentSum > 0) {
            state.communities.participantShare[communityIdx] = takePartSum / presentSum;
            state.communities.helperShare[communityIdx] = helpSum / presentSum;
            state.communities.protesterShare[communityIdx] = protestSum / presentSum;
        }
    }

    private void learn(SocietyState state, int communityIdx, double danger) {
        RoleSettings settings = state.spec.model().roles();
        double learning = state.gate(Mechanism.BYSTANDING);
        double coerced = orders(state, state.layout.groupOf(communityIdx));
        lesson[BYSTANDER] =
                (float) (-settings.bystandingPace() * danger * learning - settings.coercionPace() * coerced);
        lesson[PARTICIPANT] = (float) settings.wearinessPace();
        lesson[HELPER] = (float) (settings.helpingPace() * learning);
    }

    /** Copies in who people are, and finds how hostile and threatened each feels towards any other group. */
    private void recognise(People people, int own, int from, int size) {
        System.arraycopy(people.crossTies, from, crossTies, 0, size);
        System.arraycopy(people.conformity, from, conformity, 0, size);
        System.arraycopy(people.activeTies, from, activeTies, 0, size);
        System.arraycopy(people.holdBack, from, holdBack, 0, size);
        System.arraycopy(people.grievance, from, grievance, 0, size);
        System.arraycopy(people.norm, from, norm, 0, size);
        System.arraycopy(people.trustInOthers, from, trust, 0, size);
        System.arraycopy(people.trustInState, from, stateTrust, 0, size);
        System.arraycopy(people.threshold, from, threshold, 0, size);
        System.arraycopy(people.ownThreshold, from, ownThreshold, 0, size);
        Arrays.fill(hostility, 0, size, 0);
        Arrays.fill(threat, 0, size, 0);
        for (int other = 0; other < people.groups; other++) {
            if (other != own) {
                raise(hostility, people.hostility, people.row(other) + from, size);
                raise(threat, people.threat, people.row(other) + from, size);
            }
        }
    }

    private void raise(float[] most, float[] values, int at, int size) {
        System.arraycopy(values, at, towards, 0, size);
        for (int i = 0; i < size; i++) {
            most[i] = Math.max(most[i], towards[i]);
        }
    }

    private void weighTakingPart(SocietyState state, int communityIdx, int size) {
        RoleSettings settings = state.spec.model().roles();
        int own = state.layout.groupOf(communityIdx);
        int districtIdx = state.layout.districtOf(communityIdx);
        double resilience = state.gate(Mechanism.RESILIENCE);
        final float ofHostility = (float) settings.pushOfHostility();
        final float ofThreat = (float) settings.pushOfThreat();
        final float ofGrievance = (float) (settings.pushOfGrievance() * grievanceWeight(state, own));
        final float ofTies = (float) (settings.pushOfTies() * state.gate(Mechanism.SOCIAL_INFLUENCE));
        final float orders = (float) (settings.pushOfOrders() * orders(state, own));
        final float amplified =
                (float) ((1 + settings.triggerAmplification() * state.districts.triggerPressure[districtIdx])
                        * electionMobilisation(state, districtIdx));
        final float ofNorm = (float) settings.restraintOfNorm();
        final float ofBridging = (float) (settings.restraintOfBridging() * resilience);
        final float fixedRestraint = (float) (settings.restraintOfSanction() * state.communities.sanction[communityIdx]
                + settings.restraintOfLeaders()
                        * resilience
                        * state.spec.groups().get(own).leaderInfluence()
                        * Attitudes.leaderStance(state, communityIdx)
                + resilience * state.levers.in(Lever.BRIDGING, districtIdx)
                + settings.restraintOfVoice() * (voice(state, own) - 0.25)
                - settings.pushOfShock() * Legitimacy.shock(state, communityIdx));
        final float ofTrust = (float) (settings.restraintOfTrust() * resilience);
        final float perSoftness = perSoftness(settings);
        for (int i = 0; i < size; i++) {
            push[i] = ofHostility * hostility[i]
                    + ofThreat * threat[i]
                    + ofGrievance * grievance[i]
                    + ofTies * activeTies[i] * (0.5f + conformity[i])
                    + orders * conformity[i];
        }
        for (int i = 0; i < size; i++) {
            restraint[i] = ofNorm * norm[i]
                    + ofBridging * crossTies[i] * trust[i]
                    + ofTrust * (stateTrust[i] - MIDDLING_TRUST)
                    + holdBack[i]
                    + threshold[i]
                    + fixedRestraint;
        }
        for (int i = 0; i < size; i++) {
            takePart[i] = chance(push[i] * amplified - restraint[i], perSoftness);
        }
    }

    private void weighHelp(SocietyState state, int communityIdx, double danger, int size) {
        if (danger <= 0) {
            Arrays.fill(help, 0, size, 0);
            return;
        }
        RoleSettings settings = state.spec.model().roles();
        final float ofNorm = (float) (danger * settings.helpNorm());
        final float ofBridging = (float) (danger * settings.helpBridging());
        final float fixed = (float) (-settings.helpThreshold()
                - 0.2 * state.communities.fear[communityIdx]
                - settings.helpCoercion() * orders(state, state.layout.groupOf(communityIdx)));
        final float perSoftness = perSoftness(settings);
        for (int i = 0; i < size; i++) {
            final float wish = ofNorm * norm[i] + ofBridging * crossTies[i];
            help[i] = chance(wish - 0.6f * hostility[i] + fixed, perSoftness);
        }
    }

    private void weighProtest(SocietyState state, int communityIdx, int size) {
        RoleSettings settings = state.spec.model().roles();
        final float push = (float) settings.protestGrievance();
        final float distrust = (float) settings.protestDistrust();
        final float fixed = (float) (settings.protestDispute() * voteTrouble(state)
                + settings.protestShock() * Legitimacy.shock(state, communityIdx)
                - settings.protestFear() * state.gate(Mechanism.FEAR_OF_REPRESSION) * state.nation.fearOfRepression
                - settings.protestThreshold());
        final float perSoftness = perSoftness(settings);
        for (int i = 0; i < size; i++) {
            protest[i] = chance(
                    push * grievance[i] - distrust * (stateTrust[i] - MIDDLING_TRUST) + fixed - threshold[i],
                    perSoftness);
        }
    }

    /** Lets chance decide where it has a say, and counts chances rather than outcomes, for a calmer estimate. */
    private void choose(SocietyState state, int communityIdx, int from, int size) {
        Draws draws = state.draws;
        final long participationKey = draws.key(Purpose.ROLE_PARTICIPATION, state.week);
        final long helpKey = draws.key(Purpose.ROLE_HELP, state.week);
        final long protestKey = draws.key(Purpose.ROLE_PROTEST, state.week);
        final int key = state.layout.firstPersonKey(communityIdx) + from - state.people.first[communityIdx];
        final byte[] role = state.people.role;
        for (int i = 0; i < size; i++) {
            if (role[from + i] == ABSENT) {
                present[i] = 0;
                continue;
            }
            present[i] = 1;
            if (happens(draws, participationKey, key + i, takePart[i])) {
                role[from + i] = PARTICIPANT;
            } else if (happens(draws, helpKey, key + i, help[i])) {
                role[from + i] = HELPER;
            } else if (happens(draws, protestKey, key + i, protest[i])) {
                role[from + i] = PROTESTER;
            } else {
                role[from + i] = BYSTANDER;
            }
        }
    }

    private void addUp(int size) {
        double people = 0;
        double takingPart = 0;
        double helping = 0;
        double protesting = 0;
        for (int i = 0; i < size; i++) {
            people += present[i];
            takingPart += present[i] * takePart[i];
            helping += present[i] * help[i];
            protesting += present[i] * protest[i];
        }
        presentSum += people;
        takePartSum += takingPart;
        helpSum += helping;
        protestSum += protesting;
    }

    private static boolean happens(Draws draws, long key, int person, float chance) {
        return chance > 0 && draws.uniform(key, person) < chance;
    }

    /** Lets thresholds learn from the role, and shows each person's face; who is absent shows nothing. */
    private void settle(SocietyState state, int from, int size) {
        final People people = state.people;
        for (int i = 0; i < size; i++) {
            final byte role = people.role[from + i];
            learnt[i] = lesson[role];
            people.nextFace[from + i] = People.face(role, present[i] * hostility[i]);
        }
        final float back = (float) state.spec.model().roles().thresholdReturn();
        for (int i = 0; i < size; i++) {
            threshold[i] += present[i] * (back * (ownThreshold[i] - threshold[i]) + learnt[i]);
        }
        System.arraycopy(threshold, 0, people.threshold, from, size);
    }

    private static float perSoftness(RoleSettings settings) {
        return (float) (0.5 / settings.softness());
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
            if (state.leaders.group[i] == own && state.leaders.rung[i] >= Rung.MOBILISE_EXCLUSION.ordinal()) {
                most = Math.max(most, 0.5 * (state.leaders.rung[i] - Rung.REPRESS.ordinal()));
            }
        }
        // Whoever may not speak, pray or meet as they wish holds together all the more.
        double pressed = state.groups.in(own, Dimension.CULTURAL) * state.gate(Mechanism.DISCRIMINATION);
        return most * (0.5 + Shapes.either(state.spec.groups().get(own).bonding(), 0.3 * pressed));
    }

    /** A say in public affairs as members of a group find it: an open regime, honest votes, equal political rights. */
    static double voice(SocietyState state, int own) {
        return state.nation.regimeOpenness
                * (0.5 + 0.5 * Calendar.integrity(state))
                * (1 - state.groups.in(own, Dimension.POLITICAL) * state.gate(Mechanism.DISCRIMINATION));
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
        return state.executiveRung().ordinal() >= Rung.REPRESS.ordinal()
                ? (1 - 0.5 * state.nation.regimeOpenness)
                        * (1
                                + state.spec.model().roles().surveillanceFear()
                                        * (state.spec.nation().surveillance() - 0.2))
                : 0;
    }

    /** People learn to fear repression within weeks and unlearn it within months. */
    private static void learnFear(SocietyState state) {
        RoleSettings settings = state.spec.model().roles();
        double gap = repressionFear(state) - state.nation.fearOfRepression;
        state.nation.fearOfRepression += (gap > 0 ? settings.fearRise() : settings.fearFade()) * gap;
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
