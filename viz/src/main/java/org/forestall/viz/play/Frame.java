package org.forestall.viz.play;

import java.time.LocalDate;
import java.util.List;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;

/**
 * One week of a future as a picture that never changes, safe to draw while the future goes on.
 *
 * @param course what is lived through
 * @param week weeks that have passed, from 0
 * @param lived weeks that have been lived at most; those after {@code week} are known from before
 * @param day first day of the coming week
 * @param districts districts in the order of the scenario
 * @param armedGroups armed groups in the order of the scenario
 * @param leaderships leaderships in the order of the scenario
 * @param institutions institutions that exist
 * @param episode whether mass violence is under way
 * @param onsetWeek first week of mass violence, or -1
 * @param alerts alerts issued so far
 * @param responses responses delivered so far
 * @param costRu cost of measures so far, relative units
 * @param flowsKnown whether {@link District#flows} could be told: not in the first week
 * @param keyFrames weeks that can be gone back to without stepping
 * @param history all weeks up to {@code lived}
 */
public record Frame(
        Course course,
        int week,
        int lived,
        LocalDate day,
        List<District> districts,
        List<ArmedGroup> armedGroups,
        List<Leadership> leaderships,
        List<Institution> institutions,
        boolean episode,
        int onsetWeek,
        int alerts,
        int responses,
        double costRu,
        boolean flowsKnown,
        List<Integer> keyFrames,
        History history) {

    /** Keeps copies. */
    public Frame {
        districts = List.copyOf(districts);
        armedGroups = List.copyOf(armedGroups);
        leaderships = List.copyOf(leaderships);
        institutions = List.copyOf(institutions);
        keyFrames = List.copyOf(keyFrames);
    }

    /** Length of the future in weeks. */
    public int weeks() {
        return course.weeks();
    }

    /** Whether the last week has been lived. */
    public boolean isAtEnd() {
        return week >= weeks();
    }

    /** A number for the whole country this week. */
    public double value(Gauge gauge) {
        return history.value(gauge, week);
    }

    /** What happened in the week that has just passed. */
    public List<PlayEvent> events() {
        return history.eventsOf(week - 1);
    }

    /**
     * A district. Indices are in [0, 1] unless a unit is given.
     *
     * @param index position in the scenario
     * @param communities one for each group, in the order of the scenario, empty ones included
     * @param forces armed groups with members here
     * @param tension mean threat felt from other groups, over people
     * @param triggerPressure pressure of triggers, 0 for none
     * @param protectorsPerThousand uniformed protectors from outside per thousand residents
     * @param stateForcesPerThousand armed members of the state per thousand residents
     * @param services reach of public services
     * @param access access for observers and relief
     * @param resources value of what can be seized
     * @param localPeace capacity to settle disputes
     * @param exit openness of the border for people who flee; 0 where there is none
     * @param flows flight of the last week, by where people went
     */
    public record District(
            int index,
            List<Community> communities,
            List<Force> forces,
            double tension,
            double triggerPressure,
            double protectorsPerThousand,
            double stateForcesPerThousand,
            double services,
            double access,
            double resources,
            double localPeace,
            double exit,
            List<Flow> flows) {

        /** Keeps copies. */
        public District {
            communities = List.copyOf(communities);
            forces = List.copyOf(forces);
            flows = List.copyOf(flows);
        }

        /** Civilians who live here, displaced people among them. */
        public long civilians() {
            return communities.stream().mapToLong(Community::civilians).sum();
        }

        /** Displaced people who live here. */
        public long displaced() {
            return communities.stream().mapToLong(Community::displaced).sum();
        }

        /** Share of civilians who fear for their lives, in [0, 1]. */
        public double atRisk() {
            double afraid = communities.stream()
                    .mapToDouble(each -> each.fear() * each.civilians())
                    .sum();
            return afraid / Math.max(1, civilians());
        }

        /** Mean grievance over the people who were here at the start, in [0, 1]. */
        public double grievance() {
            double felt = communities.stream()
                    .mapToDouble(each -> each.grievance() * each.atStart())
                    .sum();
            double people = communities.stream().mapToLong(Community::atStart).sum();
            return people == 0 ? 0 : felt / people;
        }

        /** People killed in the last week per 100,000 civilians. */
        public double harm() {
            double killed =
                    communities.stream().mapToLong(Community::killedThisWeek).sum();
            return 100_000 * killed / Math.max(1, civilians());
        }
    }

    /**
     * A group in a district.
     *
     * @param groupIdx group
     * @param civilians civilians who live here, displaced people among them
     * @param displaced displaced people who live here
     * @param atStart persons at the start
     * @param fear fear for one's life
     * @param threat greatest mean threat felt from any other group
     * @param hostility greatest mean hostility towards any other group
     * @param grievance mean grievance
     * @param norm mean norm against violence
     * @param trust mean trust in the state
     * @param participants share of people taking part in violence
     * @param protesters share of people in protest
     * @param helpers share of people who help members of other groups
     * @param selfProtection means of self-protection
     * @param leaderStance stance of community leaders, 0 inciting to 1 for peace
     * @param killedThisWeek civilians killed in the last week
     * @param killed civilians killed since the start
     * @param fled moves of flight since the start, persons
     */
    public record Community(
            int groupIdx,
            long civilians,
            long displaced,
            long atStart,
            double fear,
            double threat,
            double hostility,
            double grievance,
            double norm,
            double trust,
            double participants,
            double protesters,
            double helpers,
            double selfProtection,
            double leaderStance,
            long killedThisWeek,
            long killed,
            long fled) {}

    /**
     * Members of an armed group in a district.
     *
     * @param armedIdx armed group
     * @param members persons
     */
    public record Force(int armedIdx, long members) {}

    /**
     * People who fled in the last week.
     *
     * @param groupIdx group
     * @param to district where they went, or -1 for abroad
     * @param persons persons, as far as arrivals tell
     */
    public record Flow(int groupIdx, int to, long persons) {}

    /**
     * An armed group. Indices are in [0, 1].
     *
     * @param index position in the scenario
     * @param members persons
     * @param posture what it sets out to do
     * @param targetGroupIdx group of civilians against which a campaign runs, or -1
     */
    public record ArmedGroup(
            int index,
            long members,
            Posture posture,
            int targetGroupIdx,
            double arms,
            double finance,
            double restraint,
            double cohesion,
            double command,
            double expectedSanction) {}

    /**
     * A leadership. Indices are in [0, 1].
     *
     * @param index position in the scenario
     * @param rung where it stands on the ladder
     * @param targetGroupIdx group that it turns against or would, or -1
     */
    public record Leadership(
            int index,
            Rung rung,
            int targetGroupIdx,
            double perceivedThreat,
            double commitment,
            double ideology,
            double drive,
            double constraint) {}

    /**
     * An institution. Indices are in [0, 1], load is 1 where it is full.
     *
     * @param kind which
     */
    public record Institution(
            InstitutionKind kind,
            double service,
            double capacity,
            double independence,
            double credibility,
            double load) {}
}
