package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.Society;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Makes frames of a society, and remembers what it needs of the week before to tell where people went. */
final class FrameMaker {

    private final Society society;
    private final long[] fledBefore;
    private final long[] displacedBefore;
    private int rememberedWeek = -1;

    FrameMaker(Society society) {
        this.society = society;
        int communities = society.state().layout.communities;
        fledBefore = new long[communities];
        displacedBefore = new long[communities];
    }

    Society society() {
        return society;
    }

    /** Steps the society by a week. */
    void step() {
        SocietyState state = society.state();
        System.arraycopy(state.communities.fled, 0, fledBefore, 0, fledBefore.length);
        for (int communityIdx = 0; communityIdx < displacedBefore.length; communityIdx++) {
            displacedBefore[communityIdx] = state.ledger.count(communityIdx, Status.DISPLACED);
        }
        rememberedWeek = state.week;
        society.step();
    }

    Frame frame(Course course, int lived, List<Integer> keyFrames, History history) {
        SocietyState state = society.state();
        boolean flowsKnown = rememberedWeek == state.week - 1 && state.week > 0;
        return new Frame(
                course,
                state.week,
                lived,
                state.spec.start().plusDays((long) state.week * SocietySpec.DAYS_PER_WEEK),
                districts(state, flowsKnown),
                armedGroups(state),
                leaderships(state),
                institutions(state),
                state.harm.inEpisode == 1,
                state.harm.onsetWeek,
                state.outside.alerts,
                state.outside.responses,
                society.prevention().costRu(),
                flowsKnown,
                keyFrames,
                history);
    }

    private List<Frame.District> districts(SocietyState state, boolean flowsKnown) {
        double open = openBorder(state);
        List<Frame.District> districts = new ArrayList<>(state.layout.districts);
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            districts.add(new Frame.District(
                    districtIdx,
                    communities(state, districtIdx),
                    forces(state, districtIdx),
                    tension(state, districtIdx),
                    state.districts.triggerPressure[districtIdx],
                    state.districts.protectors[districtIdx],
                    state.districts.statePresence[districtIdx],
                    state.districts.services[districtIdx],
                    state.districts.access[districtIdx],
                    state.districts.resourceValue[districtIdx],
                    state.districts.localPeace[districtIdx],
                    state.spec.districts().get(districtIdx).border() ? open : 0,
                    flowsKnown ? flows(state, districtIdx) : List.of()));
        }
        return districts;
    }

    private static List<Frame.Community> communities(SocietyState state, int districtIdx) {
        List<Frame.Community> communities = new ArrayList<>(state.layout.groups);
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            int i = state.layout.communityIdx(districtIdx, groupIdx);
            communities.add(new Frame.Community(
                    groupIdx,
                    state.ledger.civilians(i),
                    state.ledger.count(i, Status.DISPLACED),
                    state.initial[i],
                    state.communities.fear[i],
                    greatest(state.communities.meanThreat, i, state.layout.groups),
                    greatest(state.communities.meanHostility, i, state.layout.groups),
                    state.communities.meanGrievance[i],
                    state.communities.meanNorm[i],
                    state.communities.meanTrust[i],
                    state.communities.participantShare[i],
                    state.communities.protesterShare[i],
                    state.communities.helperShare[i],
                    state.communities.selfProtection[i],
                    state.communities.leaderStance[i],
                    state.communities.killedThisWeek[i],
                    state.communities.killed[i],
                    state.communities.fled[i]));
        }
        return communities;
    }

    private static double greatest(double[] aboutOthers, int communityIdx, int groups) {
        double most = 0;
        for (int other = 0; other < groups; other++) {
            most = Math.max(most, aboutOthers[communityIdx * groups + other]);
        }
        return most;
    }

    private static double tension(SocietyState state, int districtIdx) {
        double weighted = 0;
        double people = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            int i = state.layout.communityIdx(districtIdx, groupIdx);
            weighted += state.initial[i] * greatest(state.communities.meanThreat, i, state.layout.groups);
            people += state.initial[i];
        }
        return people == 0 ? 0 : weighted / people;
    }

    private static List<Frame.Force> forces(SocietyState state, int districtIdx) {
        List<Frame.Force> forces = new ArrayList<>();
        for (int armedIdx = 0; armedIdx < state.layout.armedGroups; armedIdx++) {
            long members = state.armed.postedIn(armedIdx, districtIdx);
            if (members > 0) {
                forces.add(new Frame.Force(armedIdx, members));
            }
        }
        return forces;
    }

    /**
     * Where those who fled in the last week went. The ledger keeps no journeys: each group's departures are shared out over
     * the neighbours in proportion to how many more displaced people of the group are there than a week ago; where none
     * are, people went abroad.
     */
    private List<Frame.Flow> flows(SocietyState state, int districtIdx) {
        List<Frame.Flow> flows = new ArrayList<>();
        int[] roads = state.layout.neighboursOf(districtIdx);
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            int from = state.layout.communityIdx(districtIdx, groupIdx);
            long left = state.communities.fled[from] - fledBefore[from];
            if (left <= 0) {
                continue;
            }
            long arrivals = 0;
            for (int road : roads) {
                arrivals += arrived(state, state.layout.communityIdx(road, groupIdx));
            }
            if (arrivals == 0) {
                flows.add(new Frame.Flow(groupIdx, -1, left));
                continue;
            }
            for (int road : roads) {
                long arrived = arrived(state, state.layout.communityIdx(road, groupIdx));
                long share = Math.round((double) Math.min(left, arrivals) * arrived / arrivals);
                if (share > 0) {
                    flows.add(new Frame.Flow(groupIdx, road, share));
                }
            }
            if (left > arrivals) {
                flows.add(new Frame.Flow(groupIdx, -1, left - arrivals));
            }
        }
        return flows;
    }

    private long arrived(SocietyState state, int communityIdx) {
        return Math.max(0, state.ledger.count(communityIdx, Status.DISPLACED) - displacedBefore[communityIdx]);
    }

    private static double openBorder(SocietyState state) {
        double open = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            if (state.spec.outside().get(i).kind() == OutsideActorKind.NEIGHBOUR) {
                open = Math.max(open, state.outside.openBorder[i]);
            }
        }
        return open;
    }

    private static List<Frame.ArmedGroup> armedGroups(SocietyState state) {
        List<Frame.ArmedGroup> groups = new ArrayList<>();
        for (int i = 0; i < state.layout.armedGroups; i++) {
            groups.add(new Frame.ArmedGroup(
                    i,
                    state.armed.members(i),
                    Posture.of(state.armed.posture[i]),
                    state.armed.target[i],
                    state.armed.arms[i],
                    state.armed.finance[i],
                    state.armed.restraint[i],
                    state.armed.cohesion[i],
                    state.armed.command[i],
                    state.armed.expectedSanction[i]));
        }
        return groups;
    }

    private static List<Frame.Leadership> leaderships(SocietyState state) {
        List<Frame.Leadership> leaderships = new ArrayList<>();
        for (int i = 0; i < state.layout.leaderships; i++) {
            leaderships.add(new Frame.Leadership(
                    i,
                    Rung.of(state.leaders.rung[i]),
                    state.leaders.target[i],
                    state.leaders.perceivedThreat[i],
                    state.leaders.commitment[i],
                    state.leaders.ideology[i],
                    state.leaders.drive[i],
                    state.leaders.constraint[i]));
        }
        return leaderships;
    }

    private static List<Frame.Institution> institutions(SocietyState state) {
        List<Frame.Institution> institutions = new ArrayList<>();
        state.spec.institutions().forEach(spec -> {
            InstitutionKind kind = spec.kind();
            institutions.add(new Frame.Institution(
                    kind,
                    state.institutions.service[kind.ordinal()],
                    state.institutions.capacity[kind.ordinal()],
                    state.institutions.independence[kind.ordinal()],
                    state.institutions.credibility[kind.ordinal()],
                    state.institutions.load[kind.ordinal()]));
        });
        return institutions;
    }
}
