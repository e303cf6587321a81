package org.forestall.experiments.architecture;

import java.sql.Connection;
import java.sql.SQLException;
import org.forestall.sim.architecture.LooksUp;
import sim.engine.SimState;
import sim.util.sweep.ParameterSweep;

/** Classes that each break one rule on purpose, to show that the rule can fail. They are not shipped. */
public final class Planted {

    /** One half of a cycle between two packages. */
    public LooksUp there() {
        return new LooksUp(this);
    }

    static final class Exits {
        void exit() {
            System.exit(0);
        }
    }

    static final class Halts {
        void halt() {
            Runtime.getRuntime().halt(0);
        }
    }

    static final class Loops {
        void loop() {
            SimState.doLoop(SimState.class, new String[0]);
        }
    }

    static final class Sweeps {
        ParameterSweep sweep() {
            return new ParameterSweep();
        }
    }

    static final class SpeaksSql {
        boolean closed(Connection store) throws SQLException {
            return store.isClosed();
        }
    }
}
