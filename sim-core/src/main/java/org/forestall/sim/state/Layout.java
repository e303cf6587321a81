package org.forestall.sim.state;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.SocietySpec;

/**
 * Names and numbers of the parts of a society. A community is a group in a district; every pair has a row, also the
 * empty ones, because people who flee may make it a community later. So {@code communityIdx = districtIdx * groups +
 * groupIdx}, and neither index has to be stored.
 */
public final class Layout {

    /** Most groups a society can have; keys of draws are spaced by it, so that adding a group moves no other's luck. */
    public static final int MAX_GROUPS = 8;

    /** Most people of one community in the sample. */
    public static final int MAX_PEOPLE_OF_COMMUNITY = 1 << 20;

    /** Number of districts. */
    public final int districts;

    /** Number of identity groups. */
    public final int groups;

    /** Number of communities, {@code districts * groups}. */
    public final int communities;

    /** Number of armed groups. */
    public final int armedGroups;

    /** Number of leaderships. */
    public final int leaderships;

    /** Neighbours of each district, as district indices in the order of the scenario. */
    private final int[][] neighbours;

    private final Map<String, Integer> districtIdxById;
    private final Map<String, Integer> groupIdxById;
    private final Map<String, Integer> armedIdxById;
    private final Map<String, Integer> leadershipIdxById;
    private final Map<String, Integer> outsideIdxById;
    private final SocietySpec spec;

    /** Numbers the parts of a society in the order in which the scenario lists them. */
    public Layout(SocietySpec spec) {
        this.spec = spec;
        districts = spec.districts().size();
        groups = spec.groups().size();
        communities = districts * groups;
        armedGroups = spec.armedGroups().size();
        leaderships = spec.leaderships().size();
        districtIdxById = index(spec.districts(), DistrictSpec::id);
        groupIdxById = index(spec.groups(), GroupSpec::id);
        armedIdxById = index(spec.armedGroups(), ArmedGroupSpec::id);
        leadershipIdxById = index(spec.leaderships(), LeadershipSpec::id);
        outsideIdxById = index(spec.outside(), OutsideActorSpec::id);
        neighbours = spec.districts().stream()
                .map(district -> district.neighbours().stream()
                        .mapToInt(this::districtIdx)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The row of a community. */
    public int communityIdx(int districtIdx, int groupIdx) {
        return districtIdx * groups + groupIdx;
    }

    /** The district of a community. */
    public int districtOf(int communityIdx) {
        return communityIdx / groups;
    }

    /** The group of a community. */
    public int groupOf(int communityIdx) {
        return communityIdx % groups;
    }

    /** Number by which draws know a community; unlike its row it does not move when a group is added. */
    public int keyOf(int communityIdx) {
        return districtOf(communityIdx) * MAX_GROUPS + groupOf(communityIdx);
    }

    /** Number by which draws know the first person of a community; the others follow. */
    public int firstPersonKey(int communityIdx) {
        return keyOf(communityIdx) * MAX_PEOPLE_OF_COMMUNITY;
    }

    /** Neighbours of a district. The array is shared and must not be written. */
    public int[] neighboursOf(int districtIdx) {
        return neighbours[districtIdx];
    }

    /**
     * Index of a district.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public int districtIdx(String id) {
        return find(districtIdxById, id, "district");
    }

    /**
     * Index of a group.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public int groupIdx(String id) {
        return find(groupIdxById, id, "group");
    }

    /** Index of a group, or -1 for the empty id. */
    public int groupIdxOrNone(String id) {
        return id.isEmpty() ? -1 : groupIdx(id);
    }

    /** Index of an armed group. */
    public int armedIdx(String id) {
        return find(armedIdxById, id, "armed group");
    }

    /** Index of a leadership, or -1 for the empty id. */
    public int leadershipIdxOrNone(String id) {
        return id.isEmpty() ? -1 : find(leadershipIdxById, id, "leadership");
    }

    /** Index of an outside actor, or -1 for the empty id. */
    public int outsideIdxOrNone(String id) {
        return id.isEmpty() ? -1 : find(outsideIdxById, id, "outside actor");
    }

    /** Id of a district, or empty for -1. */
    public String districtId(int districtIdx) {
        return districtIdx < 0 ? "" : spec.districts().get(districtIdx).id();
    }

    /** Id of a group, or empty for -1. */
    public String groupId(int groupIdx) {
        return groupIdx < 0 ? "" : spec.groups().get(groupIdx).id();
    }

    private static int find(Map<String, Integer> idxById, String id, String what) {
        Integer idx = idxById.get(id);
        if (idx == null) {
            throw new IllegalArgumentException("no " + what + " named '" + id + "'; there are " + idxById.keySet());
        }
        return idx;
    }

    private static <T> Map<String, Integer> index(List<T> items, Function<T, String> id) {
        return IntStream.range(0, items.size()).boxed().collect(Collectors.toMap(i -> id.apply(items.get(i)), i -> i));
    }
}
