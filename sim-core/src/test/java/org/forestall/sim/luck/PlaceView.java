package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StateVisitor;

/**
 * All numbers of one district, by name: its people, communities, ledger pages, posts and local pressures. Groups beyond
 * the first few can be left out, so that a society can be seen beside one that has a group more.
 */
final class PlaceView implements StateVisitor {

    private final SocietyState state;
    private final Layout layout;
    private final int districtIdx;
    private final int groupsSeen;
    private final int armedSeen;
    private final Map<String, Long> bits = new LinkedHashMap<>();

    private PlaceView(SocietyState state, int districtIdx, int groupsSeen, int armedSeen) {
        this.state = state;
        this.layout = state.layout;
        this.districtIdx = districtIdx;
        this.groupsSeen = groupsSeen;
        this.armedSeen = armedSeen;
    }

    /** Every number of a district. */
    private static Map<String, Long> of(SocietyState state, int districtIdx) {
        return of(state, districtIdx, state.layout.groups, state.layout.armedGroups);
    }

    /** Names of the numbers of a district in which two societies differ. */
    static List<String> differences(SocietyState one, SocietyState other, int districtIdx) {
        return differences(of(one, districtIdx), of(other, districtIdx));
    }

    /** The same for what concerns the first groups and the first armed groups only. */
    static List<String> differences(
            SocietyState one, SocietyState other, int districtIdx, int groupsSeen, int armedSeen) {
        return differences(of(one, districtIdx, groupsSeen, armedSeen), of(other, districtIdx, groupsSeen, armedSeen));
    }

    private static List<String> differences(Map<String, Long> one, Map<String, Long> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        return one.keySet().stream()
                .filter(name -> !one.get(name).equals(other.get(name)))
                .toList();
    }

    /** Every number of a district that concerns the first groups and the first armed groups only. */
    private static Map<String, Long> of(SocietyState state, int districtIdx, int groupsSeen, int armedSeen) {
        PlaceView view = new PlaceView(state, districtIdx, groupsSeen, armedSeen);
        state.accept(view);
        return view.bits;
    }

    private interface Bits {
        long at(int index);
    }

    private void look(String name, int length, Bits bitsOf) {
        if (name.startsWith("people.")) {
            people(name, length, bitsOf);
        } else if (name.startsWith("communities.") && length >= layout.communities && !name.endsWith("ByCell")) {
            if (!name.equals("communities.lastHarmEvent")) {
                communities(name, length / layout.communities, bitsOf);
            }
        } else if (name.equals("ledger.persons")) {
            communities(name, length / layout.communities, bitsOf);
        } else if (name.startsWith("districts.")) {
            bits.put(name, bitsOf.at(districtIdx));
        } else if (name.equals("armed.posted")) {
            for (int a = 0; a < armedSeen; a++) {
                bits.put(name + " " + a, bitsOf.at(a * layout.districts + districtIdx));
            }
        }
    }

    private void people(String name, int length, Bits bitsOf) {
        int each = state.people.count == 0 ? 0 : length / state.people.count;
        for (int groupIdx = 0; groupIdx < groupsSeen; groupIdx++) {
            int communityIdx = layout.communityIdx(districtIdx, groupIdx);
            int first = state.people.first[communityIdx];
            for (int person = first; person < state.people.first[communityIdx + 1]; person++) {
                for (int other = 0; other < (each > 1 ? groupsSeen : each); other++) {
                    bits.put(
                            name + " " + groupIdx + " " + (person - first) + " " + other,
                            bitsOf.at(state.people.row(other) + person));
                }
            }
        }
    }

    private void communities(String name, int each, Bits bitsOf) {
        boolean aboutGroups = each == layout.groups && !name.startsWith("ledger");
        for (int groupIdx = 0; groupIdx < groupsSeen; groupIdx++) {
            int row = layout.communityIdx(districtIdx, groupIdx) * each;
            for (int at = 0; at < (aboutGroups && each > 1 ? groupsSeen : each); at++) {
                bits.put(name + " " + groupIdx + " " + at, bitsOf.at(row + at));
            }
        }
    }

    @Override
    public void visit(String name, double[] values) {
        look(name, values.length, i -> Double.doubleToRawLongBits(values[i]));
    }

    @Override
    public void visit(String name, float[] values) {
        look(name, values.length, i -> Float.floatToRawIntBits(values[i]));
    }

    @Override
    public void visit(String name, long[] values) {
        look(name, values.length, i -> values[i]);
    }

    @Override
    public void visit(String name, int[] values) {
        look(name, values.length, i -> values[i]);
    }

    @Override
    public void visit(String name, byte[] values) {
        look(name, values.length, i -> values[i]);
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        return values;
    }

    @Override
    public double visit(String name, double value) {
        return value;
    }

    @Override
    public int visit(String name, int value) {
        return value;
    }
}
