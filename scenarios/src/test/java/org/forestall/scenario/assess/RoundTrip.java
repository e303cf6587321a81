package org.forestall.scenario.assess;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.scenario.problem.Problems;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.ResiliencePart;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.Defaults;

/**
 * Random worksheets, the societies that are made of them, and the true scores at their first scoring.
 *
 * @param grades grades by factor, one a society
 * @param scores true scores by factor, one a society
 * @param resilienceGrades grades by question on resilience, one a society
 * @param resilience true resilience by part, one a society
 */
record RoundTrip(
        Map<Factor, double[]> grades,
        Map<Factor, double[]> scores,
        Map<String, double[]> resilienceGrades,
        Map<ResiliencePart, double[]> resilience) {

    /** Factors that are there at the start of a run; the others score what happens in it. */
    static final List<Factor> AT_START = List.of(
            Factor.INSTABILITY,
            Factor.RECORD,
            Factor.WEAK_STATE,
            Factor.MOTIVES,
            Factor.CAPACITY,
            Factor.NO_MITIGATION,
            Factor.ENABLING,
            Factor.TENSIONS);

    private static final List<String> RESILIENCE =
            List.of("bridging", "leaders-for-peace", "restraint", "commitment", "neighbours");

    static RoundTrip of(String base, long seed, int societies) {
        RoundTrip trip = new RoundTrip(
                new EnumMap<>(Factor.class),
                new EnumMap<>(Factor.class),
                new LinkedHashMap<>(),
                new EnumMap<>(ResiliencePart.class));
        SplittableRandom random = new SplittableRandom(seed);
        for (Factor factor : Factor.values()) {
            trip.grades.put(
                    factor, random.ints(societies, 0, 5).asDoubleStream().toArray());
            trip.scores.put(factor, new double[societies]);
        }
        for (String question : RESILIENCE) {
            trip.resilienceGrades.put(
                    question, random.ints(societies, 0, 5).asDoubleStream().toArray());
        }
        for (ResiliencePart part : ResiliencePart.values()) {
            trip.resilience.put(part, new double[societies]);
        }
        Scenario over = Scenarios.load(base, List.of()).orThrow();
        IntStream.range(0, societies).forEach(society -> trip.score(society, base, over, new RunKey(seed, society)));
        return trip;
    }

    private void score(int i, String base, Scenario over, RunKey key) {
        Problems problems = new Problems();
        Worksheet worksheet =
                WorksheetFile.read(worksheet(i), "worksheet", problems).orElseThrow();
        Assessment assessment =
                Assessment.of(worksheet, "worksheet", over, problems).orElseThrow();
        String yaml = AssessedYaml.write(assessment, "worksheet", base, "made.yaml", "#");
        Scenario made =
                Scenarios.read(yaml, "made.yaml", List.of("people=1000")).orThrow();
        Society society = new Society(made.society(), made.planFor(ControlArms.NOTHING), key);
        FrameworkObserver observer = new FrameworkObserver(
                society.state(), AnchorFile.shipped(), AssessmentSettings.standard(), new Traces(society.state()));
        society.addObserver(observer);
        society.start();
        for (int week = 0; week < Traces.EVERY_WEEKS; week++) {
            society.step();
        }
        scores.forEach((factor, row) -> row[i] = observer.truth(0, factor));
        resilience.forEach((part, row) -> row[i] = observer.resilience(0, part));
    }

    private String worksheet(int i) {
        StringBuilder text = new StringBuilder("id: drawn\nname: Orvelle\nfactors:\n");
        grades.forEach((factor, row) -> text.append("  ")
                .append(Defaults.kebab(factor))
                .append(": {confidence: high, grade: ")
                .append((int) row[i])
                .append("}\n"));
        text.append("resilience:\n");
        resilienceGrades.forEach((question, row) -> text.append("  ")
                .append(question)
                .append(": {grade: ")
                .append((int) row[i])
                .append("}\n"));
        return text.toString();
    }

    /** Over societies: whether a factor that was graded higher scores higher. */
    double overSocieties(Factor factor) {
        return rankCorrelation(grades.get(factor), scores.get(factor));
    }

    /** The same of a part of resilience and the sum of the grades that ask for it. */
    double overSocieties(ResiliencePart part, String... questions) {
        double[] sum = new double[resilience.get(part).length];
        for (String question : questions) {
            Arrays.setAll(sum, i -> sum[i] + resilienceGrades.get(question)[i]);
        }
        return rankCorrelation(sum, resilience.get(part));
    }

    /** Over factors: whether in a society the factors that were graded higher score higher; mean over societies. */
    double overFactors() {
        int societies = scores.get(Factor.RECORD).length;
        return IntStream.range(0, societies)
                .mapToDouble(society -> rankCorrelation(of(grades, society), of(scores, society)))
                .filter(Double::isFinite)
                .average()
                .orElseThrow();
    }

    private static double[] of(Map<Factor, double[]> byFactor, int society) {
        return AT_START.stream()
                .mapToDouble(factor -> byFactor.get(factor)[society])
                .toArray();
    }

    /** Spearman's rank correlation, ties at their mean rank; NaN if one side is all the same. */
    static double rankCorrelation(double[] one, double[] other) {
        double[] x = ranks(one);
        double[] y = ranks(other);
        double mean = (x.length + 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - mean) * (y[i] - mean);
            first += (x[i] - mean) * (x[i] - mean);
            second += (y[i] - mean) * (y[i] - mean);
        }
        return both / Math.sqrt(first * second);
    }

    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(value -> {
                    long less =
                            Arrays.stream(values).filter(other -> other < value).count();
                    long same = Arrays.stream(values)
                            .filter(other -> other == value)
                            .count();
                    return less + (same + 1) / 2.0;
                })
                .toArray();
    }
}
