package org.forestall.sim;

import java.util.List;
import org.forestall.sim.process.ArmedForces;
import org.forestall.sim.process.Attitudes;
import org.forestall.sim.process.Calendar;
import org.forestall.sim.process.FlightAndDeprivation;
import org.forestall.sim.process.Information;
import org.forestall.sim.process.LeaderDecisions;
import org.forestall.sim.process.MemoryAndEpisodes;
import org.forestall.sim.process.Phase;
import org.forestall.sim.process.ProtectionAndJustice;
import org.forestall.sim.process.Roles;
import org.forestall.sim.process.ShocksAndTriggers;
import org.forestall.sim.process.Structure;
import org.forestall.sim.process.Violence;
import org.forestall.sim.process.WarningAndResponse;
import org.forestall.sim.state.Layout;

/** The week: its phases in the order in which they run. */
public final class Week {

    private final List<Phase> phases;

    /** The week of a society of the given layout. */
    public Week(Layout layout) {
        phases = List.of(
                new Calendar(),
                new ShocksAndTriggers(),
                new Structure(),
                new Information(),
                new Attitudes(layout.groups),
                new Roles(),
                new LeaderDecisions(),
                new ArmedForces(),
                new Violence(),
                new FlightAndDeprivation(layout.districts),
                new ProtectionAndJustice(),
                new WarningAndResponse(),
                new MemoryAndEpisodes());
    }

    /** The phases in order. */
    public List<Phase> phases() {
        return phases;
    }
}
