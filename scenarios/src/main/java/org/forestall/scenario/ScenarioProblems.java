package org.forestall.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.forestall.scenario.problem.Problem;

/** Thrown by {@link LoadResult#orThrow()} with all that is wrong in a scenario. */
public final class ScenarioProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ScenarioProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems;
    }

    /** All that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
