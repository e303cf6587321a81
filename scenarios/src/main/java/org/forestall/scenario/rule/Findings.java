package org.forestall.scenario.rule;

import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Places;

/** Where rules report what they find. */
final class Findings {

    private final Places places;
    private final Problems problems;

    Findings(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    void error(String path, Object value, String wrong, String hint) {
        problems.add(Problem.error(places.of(path), path, value.toString(), wrong, hint));
    }

    void warning(String path, Object value, String wrong, String hint) {
        problems.add(Problem.warning(places.of(path), path, value.toString(), wrong, hint));
    }
}
