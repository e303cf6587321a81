package org.forestall.sim.process;

import org.forestall.sim.spec.AttitudeSettings;
import org.forestall.sim.spec.GroupSpec;
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
 * All in [0, 1]. No draws. Cost: linear in people and ties; one byte is gathered a tie.
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
            StatePart.INSTITUTIONS
        },
        writes = {StatePart.PEOPLE, StatePart.COMMUNITIES},
        rows = "S-013 S-034 S-035 S-036 S-040 S-063")
public final class Attitudes implements Phase {

    private static final float PER_BYTE = 1f / 127;
    private static final float PER_TALK = 1f / 63;
    private static final byte ABSENT = Role.ABSENT.code();

    private final double[] threatBase;
    private final float[] threatTarget;
    private final float[] messages;
    private final float[] talkShare;
    private final float[] entitlement;
    private final double[] threatSum;
    private final double[] hostilitySum;

    /** A loop for societies of so many groups. */
    public Attitudes(int groups) {
        threatBase = new double[groups];
        threatTarget = new float[groups];
        messages = new float[groups];
        talkShare = new float[groups];
        entitlement = new float[groups];
        threatSum = new double[groups];
        hostilitySum = new double[groups];
    }

    @Override
    public void run(SocietyState state) {
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            if (state.people.first[communityIdx + 1] > state.people.first[communityIdx]) {
                situate(state, communityIdx);
                move(state, communityIdx);
            }
        }
        // What shocked people last week has become trauma; the violence of this week is still to come.
        java.util.Arrays.fill(state.communities.shock, 0);
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
            threatTarget[other] = (float) threatBase[other];
            messages[other] = (float) (settings.threatOfMessages() * state.communities.hate[cell]);
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

    private void move(SocietyState state, int communityIdx) {
        final AttitudeSettings settings = state.spec.model().attitudes();
        final People people = state.people;
        final Communities communities = state.communities;
        final GroupSpec group = state.spec.groups().get(state.layout.groupOf(communityIdx));
        final int own = state.layout.groupOf(communityIdx);
        final int districtIdx = state.layout.districtOf(communityIdx);
        final int groups = people.groups;
        final double resilience = state.gate(Mechanism.RESILIENCE);

        final float rise = (float) settings.risePace();
        final float fall = (float) settings.fallPace();
        final float trustPace = (float) settings.trustPace();
        final float keepTrauma = (float) (1 - settings.traumaFade());
        final float shock = (float) (communities.shock[communityIdx] * state.levers.in(Lever.TRAUMA, districtIdx));
        final double grievanceLever = state.levers.in(Lever.GRIEVANCE, districtIdx);
        final float ofDiscrimination =
                (float) (settings.grievanceOfDiscrimination() * discrimination(state, own) * grievanceLever);
        final float ofHardship = (float) (settings.grievanceOfHardship()
                * Shapes.clamp(0.5
                        + state.nation.resourceStress
                        - state.nation.economy
                        - state.levers.in(Lever.LIVELIHOOD, districtIdx)));
        final float ofHarm = (float) (settings.grievanceOfHarm() * harm(communities, communityIdx));
        final float blame = (float) (settings.grievanceOfBlame() * blame(state, communityIdx, own));
        final float relief = (float) (settings.bridgingRelief() * resilience);
        final float reliefOfPlace = (float) (resilience * state.levers.in(Lever.BRIDGING, districtIdx));
        final float floor = (float) settings.hostilityFloor();
        final float inferior = (float) (settings.normErosionByMessages() * inferior(state, communityIdx, own));
        final float permission = (float) (settings.normErosionByPermission() * state.nation.permissiveness);
        final float ofDeeds = (float) (settings.normErosionByDeeds() * state.gate(Mechanism.SOCIAL_INFLUENCE));
        final float ofHelpers = (float) (settings.normOfHelpers() * state.gate(Mechanism.SOCIAL_INFLUENCE));
        final float ofLeaders = (float) (settings.normOfLeaders()
                * group.leaderInfluence()
                * resilience
                * (leaderStance(state, communityIdx) - 0.5));
        final float trustTarget = (float) trustTarget(state, communityIdx);

        final byte[] face = people.face;
        final int[] start = state.network.start;
        final int[] ties = state.network.ties;
        final int from = people.first[communityIdx];
        final int to = people.first[communityIdx + 1];
        double sumGrievance = 0;
        double sumNorm = 0;
        double sumTrust = 0;
        double sumTrauma = 0;
        int present = 0;
        java.util.Arrays.fill(threatSum, 0);
        java.util.Arrays.fill(hostilitySum, 0);

        for (int person = from; person < to; person++) {
            final int seen = gather(face, ties, start[person], start[person + 1]);
            if (people.role[person] == ABSENT) {
                continue;
            }
            final int degree = Math.max(1, start[person + 1] - start[person]);
            final float perTie = 1f / degree;
            final float active = (seen & 0xff) * perTie;
            final float helping = (seen >>> 8 & 0xff) * perTie;
            final float talk = (seen >>> 16) * perTie * PER_TALK;
            people.activeTies[person] = (byte) (active * 127 + 0.5f);

            final float susceptible =
                    people.mediaExposure[person] * PER_BYTE * (1 - 0.5f * people.schooling[person] * PER_BYTE);
            final float deprived = people.deprivation[person] * PER_BYTE;
            final float grievance = approach(
                    people.grievance[person],
                    unit(ofDiscrimination * (0.6f + 0.8f * deprived)
                            + ofHardship * deprived
                            + ofHarm
                            + blame * susceptible),
                    rise,
                    fall);
            people.grievance[person] = grievance;

            final float trauma = people.trauma[person] * keepTrauma
                    + shock * (1 - people.trauma[person]) * (1 + 0.3f * people.vulnerable[person]);
            people.trauma[person] = Math.min(1, trauma);

            final float cross = people.crossTies[person] * PER_BYTE;
            final float calm = 1 - Math.min(0.9f, relief * cross * people.trustInOthers[person] * 2 + reliefOfPlace);
            final float sharpened = calm * (1 + 0.2f * trauma);
            final float angry = floor + (1 - floor) * grievance;
            float most = 0;
            for (int other = 0, at = person * groups; other < groups; other++, at++) {
                final float threat = approach(
                        people.threat[at],
                        unit((threatTarget[other] + messages[other] * susceptible + talkShare[other] * talk)
                                * sharpened),
                        rise,
                        fall);
                final float hostility = approach(
                        people.hostility[at],
                        unit(threat * angry + entitlement[other] * messages[other] * susceptible),
                        rise,
                        fall);
                people.threat[at] = threat;
                people.hostility[at] = hostility;
                threatSum[other] += threat;
                hostilitySum[other] += hostility;
                most = Math.max(most, threat);
            }

            final float norm = approach(
                    people.norm[person],
                    unit(people.ownNorm[person] * PER_BYTE
                            + ofLeaders
                            + ofHelpers * helping
                            - ofDeeds * active
                            - inferior * susceptible
                            - permission),
                    fall,
                    rise);
            people.norm[person] = norm;
            final float trust = people.trustInState[person] + trustPace * (trustTarget - people.trustInState[person]);
            people.trustInState[person] = trust;
            people.trustInOthers[person] += trustPace * (1 - most - people.trustInOthers[person]);

            sumGrievance += grievance;
            sumNorm += norm;
            sumTrust += trust;
            sumTrauma += trauma;
            present++;
        }
        if (present > 0) {
            publish(communities, communityIdx, present, sumGrievance, sumNorm, sumTrust, sumTrauma);
        }
    }

    /** Counts along ties: those who took part (bits 0-7), those who helped (8-15), and the loudness of talk (16 up). */
    private static int gather(byte[] face, int[] ties, int from, int to) {
        int seen = 0;
        for (int at = from; at < to; at++) {
            final int look = face[ties[at]];
            seen += look & 1 | (look & 2) << 7 | (look & 0xfc) << 14;
        }
        return seen;
    }

    private void publish(
            Communities communities,
            int communityIdx,
            int present,
            double grievance,
            double norm,
            double trust,
            double trauma) {
        communities.meanGrievance[communityIdx] = grievance / present;
        communities.meanNorm[communityIdx] = norm / present;
        communities.meanTrust[communityIdx] = trust / present;
        communities.meanTrauma[communityIdx] = trauma / present;
        for (int other = 0; other < communities.groups; other++) {
            int cell = communityIdx * communities.groups + other;
            communities.meanThreat[cell] = threatSum[other] / present;
            communities.meanHostility[cell] = hostilitySum[other] / present;
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

    /** Stance of community leaders with what measures add, in [0, 1]. */
    static double leaderStance(SocietyState state, int communityIdx) {
        return Shapes.clamp(state.communities.leaderStance[communityIdx]
                + state.levers.in(Lever.LEADER_STANCE, state.layout.districtOf(communityIdx)));
    }

    private static double trustTarget(SocietyState state, int communityIdx) {
        double service = 0;
        for (int kind = 0; kind < state.institutions.service.length; kind++) {
            service += state.institutions.service[kind];
        }
        int own = state.layout.groupOf(communityIdx);
        return Shapes.clamp(0.2
                + 0.8 * service / state.institutions.service.length
                + 0.3 * (state.nation.economy - 0.5)
                + state.levers.in(Lever.TRUST_IN_STATE, state.layout.districtOf(communityIdx))
                - 0.3 * discrimination(state, own));
    }

    private static float approach(float value, float target, float up, float down) {
        final float gap = target - value;
        return value + (gap > 0 ? up : down) * gap;
    }

    private static float unit(float value) {
        return Math.min(Math.max(value, 0), 1);
    }
}
