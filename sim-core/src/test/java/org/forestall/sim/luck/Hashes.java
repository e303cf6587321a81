package org.forestall.sim.luck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.Society;
import org.forestall.sim.snapshot.StateHash;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/** Hashes of a society, part by part, so that a difference names its place. */
final class Hashes {

    private Hashes() {}

    static Map<StatePart, Long> of(SocietyState state) {
        Map<StatePart, Long> hashes = new EnumMap<>(StatePart.class);
        for (StatePart part : StatePart.values()) {
            hashes.put(part, StateHash.of(visitor -> state.accept(part, visitor)));
        }
        return hashes;
    }

    /** The hashes at the end of every week that is left. */
    static List<Map<StatePart, Long>> ofEveryWeek(Society society) {
        List<Map<StatePart, Long>> weeks = new ArrayList<>();
        while (society.week() < society.weeksToRun()) {
            society.step();
            weeks.add(of(society.state()));
        }
        return weeks;
    }
}
