package org.forestall.viz.exercise;

import java.util.EnumMap;
import java.util.Map;
import org.forestall.sim.observe.framework.Factor;

/**
 * A worksheet of the Framework as learners filled it in.
 *
 * @param round round in which it was filled in, from 0
 * @param week weeks that had passed
 * @param gradeByFactor 0 no sign, 1 weak, 2 clear, 3 strong, 4 grave; factors that were left open are missing
 */
public record Worksheet(int round, int week, Map<Factor, Integer> gradeByFactor) {

    /** Highest grade. */
    public static final int MOST = 4;

    /** @throws IllegalArgumentException if a grade is outside 0 to {@value #MOST} */
    public Worksheet {
        Map<Factor, Integer> copy = new EnumMap<>(Factor.class);
        copy.putAll(gradeByFactor);
        copy.forEach((factor, grade) -> {
            if (grade < 0 || grade > MOST) {
                throw new IllegalArgumentException(factor + ": grade " + grade + " is outside 0 to " + MOST + ".");
            }
        });
        gradeByFactor = copy;
    }

    /** Grade of a factor as a score in [0, 1]; NaN where it was left open. */
    public double score(Factor factor) {
        Integer grade = gradeByFactor.get(factor);
        return grade == null ? Double.NaN : grade / (double) MOST;
    }
}
