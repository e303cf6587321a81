package org.forestall.sim.state;

import java.util.Arrays;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.NetworkSettings;
import org.forestall.sim.spec.SocietySpec;

/**
 * Draws the social network: most ties near by within the own community, some into other groups of the district (the
 * group's share of bridging ties, less where few others live), some into the next district. Every draw is keyed by the
 * person who seeks the tie, so a further community leaves the ties that others seek as they are.
 */
final class NetworkBuilder {

    private static final int BEFORE_START = -1;

    /** Most ties of a person, so that counts over ties fit in a byte. */
    private static final int MOST_TIES = 250;

    private final SocietySpec spec;
    private final NetworkSettings settings;
    private final Layout layout;
    private final Draws draws;
    private final int[] first;
    private final long countKey;
    private final long groupKey;
    private final long districtKey;
    private final long partnerKey;

    private int[] from;
    private int[] to;
    private int edges;

    NetworkBuilder(SocietySpec spec, Layout layout, Draws draws, int[] first) {
        this.spec = spec;
        this.layout = layout;
        this.draws = draws;
        this.first = first;
        settings = spec.model().network();
        countKey = draws.key(Purpose.TIE_COUNT, BEFORE_START);
        groupKey = draws.key(Purpose.TIE_GROUP, BEFORE_START);
        districtKey = draws.key(Purpose.TIE_DISTRICT, BEFORE_START);
        partnerKey = draws.key(Purpose.TIE_PARTNER, BEFORE_START);
    }

    SocialNetwork build() {
        int people = first[first.length - 1];
        int most = (int) Math.ceil(people * settings.meanTies() * 0.5 * 1.5) + people;
        from = new int[most];
        to = new int[most];
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            seekTies(communityIdx);
        }
        return rows(people);
    }

    private void seekTies(int communityIdx) {
        for (int person = first[communityIdx]; person < first[communityIdx + 1]; person++) {
            int key = layout.firstPersonKey(communityIdx) + person - first[communityIdx];
            // Between half and one and a half times the mean number of ties that a person seeks; the rest find him or
            // her.
            int sought = (int) Math.rint(settings.meanTies() * 0.5 * (0.5 + draws.uniform(countKey, key)));
            for (int k = 0; k < sought; k++) {
                int partner = partner(communityIdx, person, key, k);
                if (partner >= 0 && partner != person) {
                    from[edges] = person;
                    to[edges++] = partner;
                }
            }
        }
    }

    private int partner(int communityIdx, int person, int key, int k) {
        int groupIdx = layout.groupOf(communityIdx);
        int districtIdx = district(layout.districtOf(communityIdx), key, k);
        boolean away = districtIdx != layout.districtOf(communityIdx);
        int chosen = community(districtIdx, groupIdx, key, k);
        int size = first[chosen + 1] - first[chosen];
        if (size == 0) {
            return -1;
        }
        double u = draws.uniform(partnerKey, key, k);
        if (chosen == communityIdx && !away) {
            int span = Math.min(settings.neighbourhood(), size - 1);
            int offset = 1 + (int) (u * Math.max(span, 1));
            return first[chosen] + (person - first[chosen] + offset) % size;
        }
        return first[chosen] + (int) (u * size);
    }

    private int district(int home, int key, int k) {
        int[] neighbours = layout.neighboursOf(home);
        double u = draws.uniform(districtKey, key, k);
        double beyond = settings.tiesBeyondDistrict();
        return neighbours.length == 0 || u >= beyond ? home : neighbours[(int) (u / beyond * neighbours.length)];
    }

    private int community(int districtIdx, int groupIdx, int key, int k) {
        int own = layout.communityIdx(districtIdx, groupIdx);
        int ownSize = first[own + 1] - first[own];
        int othersSize = first[layout.communityIdx(districtIdx, 0) + layout.groups]
                - first[layout.communityIdx(districtIdx, 0)]
                - ownSize;
        double wish = spec.groups().get(groupIdx).bridgingTies();
        double chance = othersSize == 0 ? 0 : wish * Math.min(1, 2.0 * othersSize / Math.max(ownSize, 1));
        double u = draws.uniform(groupKey, key, k);
        if (u >= chance) {
            return own;
        }
        double place = u / chance * othersSize;
        for (int other = 0; other < layout.groups; other++) {
            int candidate = layout.communityIdx(districtIdx, other);
            if (candidate != own) {
                place -= first[candidate + 1] - first[candidate];
                if (place < 0) {
                    return candidate;
                }
            }
        }
        return own;
    }

    /** Turns sought ties into rows that list each tie from both sides, sorted, without repeats. */
    private SocialNetwork rows(int people) {
        int[] start = new int[people + 1];
        boolean[] kept = new boolean[edges];
        int[] degree = new int[people];
        for (int edge = 0; edge < edges; edge++) {
            kept[edge] = degree[from[edge]] < MOST_TIES && degree[to[edge]] < MOST_TIES;
            if (kept[edge]) {
                degree[from[edge]]++;
                degree[to[edge]]++;
            }
        }
        for (int person = 0; person < people; person++) {
            start[person + 1] = start[person] + degree[person];
        }
        int[] ties = new int[start[people]];
        int[] next = start.clone();
        for (int edge = 0; edge < edges; edge++) {
            if (kept[edge]) {
                ties[next[from[edge]]++] = to[edge];
                ties[next[to[edge]]++] = from[edge];
            }
        }
        return compact(people, start, ties);
    }

    private static SocialNetwork compact(int people, int[] start, int[] ties) {
        int[] compactStart = new int[people + 1];
        int used = 0;
        for (int person = 0; person < people; person++) {
            Arrays.sort(ties, start[person], start[person + 1]);
            for (int at = start[person]; at < start[person + 1]; at++) {
                if (at == start[person] || ties[at] != ties[at - 1]) {
                    ties[used++] = ties[at];
                }
            }
            compactStart[person + 1] = used;
        }
        return new SocialNetwork(compactStart, Arrays.copyOf(ties, used));
    }
}
