package org.forestall.scenario;

import java.util.List;
import org.forestall.scenario.problem.Problem;

/** What came of reading a scenario. */
public sealed interface LoadResult {

    /**
     * The scenario can be used.
     *
     * @param scenario the scenario
     * @param warnings what its author should look at
     */
    record Loaded(Scenario scenario, List<Problem> warnings) implements LoadResult {

        /** Keeps a copy of the warnings. */
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The scenario cannot be used.
     *
     * @param problems all that is wrong, warnings included; never empty
     */
    record Rejected(List<Problem> problems) implements LoadResult {

        /** Keeps a copy of the problems. */
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The scenario, for callers that hold rejection to be impossible.
     *
     * @throws ScenarioProblems if it was rejected
     */
    default Scenario orThrow() {
        if (this instanceof Loaded loaded) {
            return loaded.scenario();
        }
        throw new ScenarioProblems(((Rejected) this).problems());
    }
}
