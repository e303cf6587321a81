package org.forestall.sim.process;

import java.util.Arrays;
import org.forestall.sim.spec.AttitudeSettings;
import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.Communities;
import org.forestall.sim.state.People;
import org.forestall.sim.state.Role;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * The loop over people in which attitudes move. Each attitude covers a share of the distance to a target; it rises
 * faster than it falls. Targets are set by the community's situation (discrimination, harm remembered and fresh, the
 * contest for power, messages) and by what the person's ties say and do:
 *
 * <pre>
 * grievance  -> discrimination * w1 * (0.6 + 0.8 deprivation) + hardship + harm + blame
 * threat[h]  -> ((memory[h] + fresh harm[h] + contest[h]) (1 + a * pressure) + messages[h] + talk) * (1 - bridging relief)
 * hostility  -> threat[h] * (floor + (1 - floor) grievance) + entitlement
 * norm       -> own norm + leaders + helpers seen - deeds seen - inferiority messages - permissive surroundings
 * </pre>
 *
 * In the first week grievance, threat, hostility and norm go all the way: people have lived under these conditions before.
 *
 * <p>All in [0, 1]. No draws. Cost: linear in people and ties; one byte is gathered a tie.
 *
 * <p>People are taken in blocks. A block's rows are copied out, moved by one plain loop an attitude, and copied back.
 * Loops of this shape, without branches, over one index and with one result, are what the compiler of the virtual machine
 * turns into vector instructions; the copies cost next to nothing, since a block stays in the nearest cache. Who is absent
 * is moved by nothing: all steps are multiplied by presence, 0 or 1.
 */
@PhaseNote(
        order = 5,
        title = "Attitudes",
        does = "Grievance, threat, hostility, norms, trust and trauma of people move towards what they live through.",
        reads = {
            StatePart.PEOPLE,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.GROUPS,
            StatePart.NATION,
            StatePart.TRIGGERS
        },
        writes = {StatePart.PEOPLE, StatePart.COMMUNITIES},
        rows = "S-013 S-034 S-035 S-036 S-040 S-063 S-071 S-072 S-105 S-133 S-149 S-150")
public final class Attitudes implements Phase {

    /** People in a block: few enough that its rows stay in the nearest cache. */
    private static final int BLOCK = 256;

    private static final byte ABSENT = Role.ABSENT.code();

    // What the situation of a community says about each other group.
    private final double[] threatBase;
    private final float[] messages;
    private final float[] talkShare;
    private final float[] entitlement;

    // The block: what people see, who they are, how they feel, and where that moves.
    private final SeenAlongTies seen = new SeenAlongTies(BLOCK);
    private final float[] present = new float[BLOCK];
    private final float[] susceptibility = new float[BLOCK];
    private final float[] deprivation = new float[BLOCK];
    private final float[] crossTies = new float[BLOCK];
    private final float[] vulnerable = new float[BLOCK];
    private final float[] ownNorm = new float[BLOCK];
    private final float[] exposed = new float[BLOCK];
    private final float[] angry = new float[BLOCK];
    private final float[] mostThreat = new float[BLOCK];
    private final float[] target = new float[BLOCK];
    private final float[] grievance = new float[BLOCK];
    private final float[] trauma = new float[BLOCK];
    private final float[] threat = new float[BLOCK];
    private final float[] hostility = new float[BLOCK];
    private final float[] norm = new float[BLOCK];
    private final float[] trustInState = new float[BLOCK];
    private final float[] trustInOthers = new float[BLOCK];

    /** Whether attitudes come to rest this week, all the way to their targets. */
    private boolean settling;

    // Sums over the people of a community who are present.
    private final double[] threatSum;
    private final double[] hostilitySum;
    private double presentSum;
    private double grievanceSum;
    private double normSum;
    private double trustSum;
    private double traumaSum;

    /** A loop for societies of so many groups. */
    public Attitudes(int groups) {
        threatBase = new double[groups];
        messages = new float[groups];
        talkShare = new float[groups];
        entitlement = new float[groups];
        threatSum = new double[groups];
        hostilitySum = new double[groups];
    }

    @Override
    public void run(SocietyState state) {
        settling = state.week == 0;
        if (settling) {
            // Hostility follows threat and grievance, so that one round more brings it to rest too.
            moveAll(state);
        }
        moveAll(state);
        // What shocked people last week has become trauma; the violence of this week is still to come.
        Arrays.fill(state.communities.shock, 0);
    }

    private void moveAll(SocietyState state) {
        int[] first = state.people.first;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            int end = first[communityIdx + 1];
            if (end == first[communityIdx]) {
                continue;
            }
            situate(state, communityIdx);
            forget();
            for (int from = first[communityIdx]; from < end; from += BLOCK) {
                move(state, communityIdx, from, Math.min(BLOCK, end - from));
            }
            publish(state.communities, communityIdx);
            if (settling && presentSum > 0) {
                state.communities.trustApart[communityIdx] =
                        state.communities.meanTrust[communityIdx] - earnedTrust(state, communityIdx);
            }
        }
    }

    private void move(SocietyState state, int communityIdx, int from, int size) {
        People people = state.people;
        seen.look(people, state.network, from, size);
        recognise(people, from, size);
        moveGrievance(state, communityIdx, size);
        moveTrauma(state, communityIdx, size);
        expose(state, communityIdx, size);
        int own = state.layout.groupOf(communityIdx);
        for (int other = 0; other < people.groups; other++) {
            if (other != own) {
                int at = people.row(other) + from;
                System.arraycopy(people.threat, at, threat, 0, size);
                System.arraycopy(people.hostility, at, hostility, 0, size);
                moveTowards(state, other, size);
                System.arraycopy(threat, 0, people.threat, at, size);
                System.arraycopy(hostility, 0, people.hostility, at, size);
            }
        }
        moveNorm(state, communityIdx, size);
        moveTrust(state, communityIdx, size);
        addUp(size);
        keep(people, from, size);
    }

    /** What the community's situation says about each other group, once for all its people. */
    private void situate(SocietyState state, int communityIdx) {
        AttitudeSettings settings = state.spec.model().attitudes();
        int groups = state.layout.groups;
        int own = state.layout.groupOf(communityIdx);
        int districtIdx = state.layout.districtOf(communityIdx);
        double amplification = 1 + settings.triggerAmplification() * state.districts.triggerPressure[districtIdx];
        double contest = settings.threatOfContest()
                * contestStakes(state)
                * state.nation.identitySalience
                * state.levers.national(Lever.IDENTITY_SALIENCE)
                * (0.3 + 0.7 * state.nation.electionTension);
        double all = 0;
        for (int other = 0; other < groups; other++) {
            int cell = communityIdx * groups + other;
            double felt = settings.threatOfMemory() * state.communities.memory[cell]
                    + settings.threatOfFreshHarm() * state.communities.freshHarm[cell]
                    + contest * rivalry(state, own, other);
            threatBase[other] = other == own ? 0 : felt * amplification;
            messages[other] = (float) (settings.threatOfMessages()
                    * state.communities.hate[cell]
                    * emphasis(state, settings, own * groups + other));
            entitlement[other] = (float) (settings.entitlement()
                    * discrimination(state, other)
                    * (other == own || own != state.stateGroup ? 0 : 1));
            all += threatBase[other] + messages[other];
        }
        double talk = settings.threatOfTalk() * state.gate(Mechanism.SOCIAL_INFLUENCE);
        for (int other = 0; other < groups; other++) {
            talkShare[other] = all <= 0 ? 0 : (float) (talk * (threatBase[other] + messages[other]) / all);
        }
    }

    /** How strongly messages move threat: more if they speak of danger than if they speak of something else. */
    private static double emphasis(SocietyState state, AttitudeSettings settings, int pair) {
        double ofDanger = state.groups.incitement[pair] <= 0
                ? 0.5
                : share(state.groups.securityFrame, state.groups.incitement, pair);
        return 1 + settings.securityEmphasis() * (ofDanger - 0.5);
    }

    /** Stakes of the contest for power as lowered by dialogue. */
    static double contestStakes(SocietyState state) {
        return Shapes.clamp(state.nation.contestStakes * state.levers.national(Lever.CONTEST_STAKES)
                - 0.5 * state.levers.national(Lever.DIALOGUE));
    }

    /** Discrimination against a group as it works this week, in [0, 1]. */
    static double discrimination(SocietyState state, int groupIdx) {
        return Shapes.clamp(state.groups.discrimination[groupIdx] * state.levers.national(Lever.DISCRIMINATION))
                * state.gate(Mechanism.DISCRIMINATION);
    }

    /** How far two groups meet as rivals for power: more if either holds the state, in [0, 1]. */
    private static double rivalry(SocietyState state, int own, int other) {
        return own == state.stateGroup || other == state.stateGroup ? 1 : 0.5;
    }

    private void forget() {
        Arrays.fill(threatSum, 0);
        Arrays.fill(hostilitySum, 0);
        presentSum = 0;
        grievanceSum = 0;
        normSum = 0;
        trustSum = 0;
        traumaSum = 0;
    }

    /** Copies in who people are and how they feel, and notes for the roles loop which ties took part. */
    private void recognise(People people, int from, int size) {
        for (int i = 0; i < size; i++) {
            present[i] = people.role[from + i] == ABSENT ? 0 : 1;
        }
        System.arraycopy(seen.active, 0, people.activeTies, from, size);
        System.arraycopy(people.susceptibility, from, susceptibility, 0, size);
        System.arraycopy(people.deprivation, from, deprivation, 0, size);
        System.arraycopy(people.crossTies, from, crossTies, 0, size);
        System.arraycopy(people.vulnerable, from, vulnerable, 0, size);
        System.arraycopy(people.ownNorm, from, ownNorm, 0, size);
        System.arraycopy(people.grievance, from, grievance, 0, size);
        System.arraycopy(people.trauma, from, trauma, 0, size);
        System.arraycopy(people.norm, from, norm, 0, size);
        System.arraycopy(people.trustInState, from, trustInState, 0, size);
        System.arraycopy(people.trustInOthers, from, trustInOthers, 0, size);
    }

    private void keep(People people, int from, int size) {
        System.arraycopy(grievance, 0, people.grievance, from, size);
        System.arraycopy(trauma, 0, people.trauma, from, size);
        System.arraycopy(norm, 0, people.norm, from, size);
        System.arraycopy(trustInState, 0, people.trustInState, from, size);
        System.arraycopy(trustInOthers, 0, people.trustInOthers, from, size);
    }

    private void moveGrievance(SocietyState state, int communityIdx, int size) {
        AttitudeSettings settings = state.spec.model().attitudes();
        int districtIdx = state.layout.districtOf(communityIdx);
        int own = state.layout.groupOf(communityIdx);
        final float discriminated = (float) (settings.grievanceOfDiscrimination()
                * discrimination(state, own)
                * state.levers.in(Lever.GRIEVANCE, districtIdx));
        final float hardship = (float) (settings.grievanceOfHardship()
                * (1 + state.groups.in(own, Dimension.ECONOMIC) * state.gate(Mechanism.DISCRIMINATION))
                * Shapes.clamp(0.5
                        + state.nation.resourceStress
                        + 0.3 * Scarcity.local(state, districtIdx)
                        - state.nation.economy
                        - state.levers.in(Lever.LIVELIHOOD, districtIdx)));
        final float harm = (float) (settings.grievanceOfHarm() * harm(state.communities, communityIdx));
        final float blame = (float) (settings.grievanceOfBlame() * blame(state, communityIdx, own)
                + settings.grievanceOfMisperception() * state.groups.misperception[own]);
        for (int i = 0; i < size; i++) {
            target[i] = unit(discriminated * (0.6f + 0.8f * deprivation[i])
                    + hardship * deprivation[i]
                    + harm
                    + blame * susceptibility[i]);
        }
        approach(grievance, settings.risePace(), settings.fallPace(), size);
        final float floor = (float) settings.hostilityFloor();
        for (int i = 0; i < size; i++) {
            angry[i] = floor + (1 - floor) * grievance[i];
        }
    }

    private void moveTrauma(SocietyState state, int communityIdx, int size) {
        int districtIdx = state.layout.districtOf(communityIdx);
        final float fade = (float) state.spec.model().attitudes().traumaFade();
        final float shock =
                (float) (state.communities.shock[communityIdx] * state.levers.in(Lever.TRAUMA, districtIdx));
        for (int i = 0; i < size; i++) {
            final float added = shock * (1 - trauma[i]) * (1 + 0.3f * vulnerable[i]);
            trauma[i] = Math.min(1, trauma[i] + present[i] * (added - fade * trauma[i]));
        }
    }

    /** How far threats get through to a person: ties into other groups calm, trauma sharpens. */
    private void expose(SocietyState state, int communityIdx, int size) {
        double resilience = state.gate(Mechanism.RESILIENCE);
        final float relief = (float) (2 * state.spec.model().attitudes().bridgingRelief() * resilience);
        final float reliefOfPlace =
                (float) (resilience * state.levers.in(Lever.BRIDGING, state.layout.districtOf(communityIdx)));
        for (int i = 0; i < size; i++) {
            final float calmed = Math.min(0.9f, relief * crossTies[i] * trustInOthers[i] + reliefOfPlace);
            exposed[i] = (1 - calmed) * (1 + 0.2f * trauma[i]);
        }
        Arrays.fill(mostThreat, 0, size, 0);
    }

    /** Moves threat from and hostility towards one other group. */
    private void moveTowards(SocietyState state, int other, int size) {
        AttitudeSettings settings = state.spec.model().attitudes();
        final float base = (float) threatBase[other];
        final float said = messages[other];
        final float talked = talkShare[other];
        final float[] talk = seen.talk;
        for (int i = 0; i < size; i++) {
            target[i] = unit((base + said * susceptibility[i] + talked * talk[i]) * exposed[i]);
        }
        approach(threat, settings.risePace(), settings.fallPace(), size);
        for (int i = 0; i < size; i++) {
            mostThreat[i] = Math.max(mostThreat[i], threat[i]);
        }
        final float entitled = entitlement[other] * said;
        for (int i = 0; i < size; i++) {
            target[i] = unit(threat[i] * angry[i] + entitled * susceptibility[i]);
        }
        approach(hostility, settings.risePace(), settings.fallPace(), size);
        double sumOfThreat = 0;
        double sumOfHostility = 0;
        for (int i = 0; i < size; i++) {
            sumOfThreat += present[i] * threat[i];
            sumOfHostility += present[i] * hostility[i];
        }
        threatSum[other] += sumOfThreat;
        hostilitySum[other] += sumOfHostility;
    }

    private void moveNorm(SocietyState state, int communityIdx, int size) {
        AttitudeSettings settings = state.spec.model().attitudes();
        int own = state.layout.groupOf(communityIdx);
        double influence = state.gate(Mechanism.SOCIAL_INFLUENCE);
        final float leaders = (float) (settings.normOfLeaders()
                * state.spec.groups().get(own).leaderInfluence()
                * state.gate(Mechanism.RESILIENCE)
                * (0.75 + 0.5 * womensVoice(state, own))
                * (leaderStance(state, communityIdx) - 0.5));
        final float permission = (float) (settings.normErosionByPermission() * state.nation.permissiveness
                + (own == state.stateGroup
                        ? settings.normErosionByOfficials() * state.nation.officialJustification
                        : 0));
        final float surroundings = leaders - permission + (float) state.groups.schooledNorm[own];
        final float inferior = (float) (settings.normErosionByMessages() * inferior(state, communityIdx, own));
        final float deeds = (float) (settings.normErosionByDeeds() * influence);
        final float helpers = (float) (settings.normOfHelpers() * influence);
        final float[] active = seen.active;
        final float[] helping = seen.helping;
        for (int i = 0; i < size; i++) {
            target[i] = unit(ownNorm[i]
                    + surroundings
                    + helpers * helping[i]
                    - deeds * active[i]
                    - inferior * susceptibility[i]);
        }
        // Norms wear down at the quick pace and come back at the slow one.
        approach(norm, settings.fallPace(), settings.risePace(), size);
    }

    private void moveTrust(SocietyState state, int communityIdx, int size) {
        if (settling) {
            // Trust at the start is a setting of the scenario.
            return;
        }
        double pace = state.spec.model().attitudes().trustPace();
        Arrays.fill(target, 0, size, unit((float)
                (earnedTrust(state, communityIdx) + state.communities.trustApart[communityIdx])));
        approach(trustInState, pace, pace, size);
        for (int i = 0; i < size; i++) {
            target[i] = 1 - mostThreat[i];
        }
        approach(trustInOthers, pace, pace, size);
    }

    /** Trust that the state earns in a community by what it does for it, less what is lost where its side does harm, in [-1, 1]. */
    private static double earnedTrust(SocietyState state, int communityIdx) {
        int own = state.layout.groupOf(communityIdx);
        int cell = communityIdx * state.layout.groups + state.stateGroup;
        double harm = state.stateGroup < 0 || own == state.stateGroup
                ? 0
                : Shapes.either(state.communities.memory[cell], state.communities.freshHarm[cell]);
        return state.communities.legitimacy[communityIdx]
                - state.spec.model().attitudes().trustOfHarm() * harm;
    }

    /**
     * Moves values of people who are present a share of the way to their targets, the one share upwards and the other
     * downwards. One of the two steps is 0; adding both takes no branch.
     */
    private void approach(float[] values, double upPace, double downPace, int size) {
        final float up = settling ? 1 : (float) upPace;
        final float down = settling ? 1 : (float) downPace;
        for (int i = 0; i < size; i++) {
            final float gap = target[i] - values[i];
            values[i] += present[i] * (up * Math.max(gap, 0) + down * Math.min(gap, 0));
        }
    }

    private void addUp(int size) {
        double people = 0;
        double sumOfGrievance = 0;
        double sumOfNorm = 0;
        double sumOfTrust = 0;
        double sumOfTrauma = 0;
        for (int i = 0; i < size; i++) {
            people += present[i];
            sumOfGrievance += present[i] * grievance[i];
            sumOfNorm += present[i] * norm[i];
            sumOfTrust += present[i] * trustInState[i];
            sumOfTrauma += present[i] * trauma[i];
        }
        presentSum += people;
        grievanceSum += sumOfGrievance;
        normSum += sumOfNorm;
        trustSum += sumOfTrust;
        traumaSum += sumOfTrauma;
    }

    private void publish(Communities communities, int communityIdx) {
        if (presentSum == 0) {
            return;
        }
        communities.meanGrievance[communityIdx] = grievanceSum / presentSum;
        communities.meanNorm[communityIdx] = normSum / presentSum;
        communities.meanTrust[communityIdx] = trustSum / presentSum;
        communities.meanTrauma[communityIdx] = traumaSum / presentSum;
        for (int other = 0; other < communities.groups; other++) {
            int cell = communityIdx * communities.groups + other;
            communities.meanThreat[cell] = threatSum[other] / presentSum;
            communities.meanHostility[cell] = hostilitySum[other] / presentSum;
        }
    }

    private static double harm(Communities communities, int communityIdx) {
        double most = 0;
        for (int other = 0; other < communities.groups; other++) {
            int cell = communityIdx * communities.groups + other;
            most = Math.max(most, Shapes.either(communities.memory[cell], communities.freshHarm[cell]));
        }
        return most;
    }

    private static double blame(SocietyState state, int communityIdx, int own) {
        double all = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            all += share(state.groups.blameFrame, state.groups.incitement, own * state.layout.groups + other)
                    * state.communities.hate[communityIdx * state.layout.groups + other];
        }
        return Math.min(1, all);
    }

    private static double inferior(SocietyState state, int communityIdx, int own) {
        double all = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            all += share(state.groups.inferiorFrame, state.groups.incitement, own * state.layout.groups + other)
                    * state.communities.hate[communityIdx * state.layout.groups + other];
        }
        return Math.min(1, all);
    }

    private static double share(double[] frame, double[] whole, int cell) {
        return whole[cell] <= 0 ? 0 : frame[cell] / whole[cell];
    }

    /** How freely women of a group, who often speak for peace, can speak and act, in [0, 1]. */
    private static double womensVoice(SocietyState state, int own) {
        double held = state.groups.in(own, Dimension.GENDER) * state.gate(Mechanism.DISCRIMINATION);
        return state.nation.genderRights * (1 - held);
    }

    /** Stance of community leaders with what measures add, in [0, 1]. */
    static double leaderStance(SocietyState state, int communityIdx) {
        return Shapes.clamp(state.communities.leaderStance[communityIdx]
                + state.levers.in(Lever.LEADER_STANCE, state.layout.districtOf(communityIdx)));
    }

    private static float unit(float value) {
        return Math.min(Math.max(value, 0), 1);
    }
}
