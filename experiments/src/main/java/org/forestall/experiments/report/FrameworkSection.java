package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.store.FactorView;
import org.forestall.experiments.store.Results;
import org.forestall.sim.observe.framework.CompositeRisk;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.ResiliencePart;
import org.forestall.sim.observe.framework.WeightSet;
import org.forestall.sim.observe.pattern.Pattern;
import org.forestall.sim.observe.pattern.PatternFinding;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.figure.FigureText;

/** Risk beside resilience in the words of the UN Framework, as it is and as an assessor could see it, and pattern labels. */
final class FrameworkSection {

    private static final String HEADING = "Risk and resilience, as the Framework would see it";
    private static final int NOT_BOTH = 2;

    private FrameworkSection() {}

    static Section of(Material material) {
        Section.Builder section = Section.named("framework", HEADING);
        if (!material.results().hasFramework()) {
            return section.paragraph("The runs were not watched by an assessor.")
                    .build();
        }
        List<ArmScores> arms = arms(material);
        section.paragraph(
                "The UN Framework of Analysis (2014) lists fourteen risk factors. It has no scale of its own: the "
                        + "scores are this model's, from 0 (as in a calm country) to 1 (as in the year before mass violence in a severe "
                        + "one). They look on and drive nothing. True scores come from all that the model knows; assessed ones from what "
                        + "witnesses could see, in part and late. Factors 10 to 14 show crimes under way and are not in the composite.");
        section.add(figure(material, arms, FactorView.TRUTH));
        section.add(figure(material, arms, FactorView.ASSESSED));
        section.paragraph(gap(arms.get(0)));
        section.add(profile(material, arms));
        section.paragraph(
                "Labels say that traces, in the log and the ledger, are consistent with a pattern. They are no findings "
                        + "of law and do not exclude one another; the thresholds are assumed.");
        section.add(patterns(material, arms));
        return section.bullets(sequences(material)).build();
    }

    /** Median over futures of the mean over the run, of what is shown of one arm. */
    private record ArmScores(Arm arm, double[] truth, double[] assessed, double[] coverage, double[] resilience) {

        double value(FactorView view, Factor factor) {
            return switch (view) {
                case TRUTH -> truth[factor.ordinal()];
                case ASSESSED -> assessed[factor.ordinal()];
                case COVERAGE -> coverage[factor.ordinal()];
            };
        }

        double composite(FactorView view) {
            return CompositeRisk.of(factor -> value(view, factor), WeightSet.equal());
        }
    }

    private static List<ArmScores> arms(Material material) {
        Results results = material.results();
        List<Arm> shown = new ArrayList<>(List.of(results.baseline()));
        shown.addAll(results.options());
        return shown.stream()
                .map(arm -> new ArmScores(
                        arm,
                        factors(results, arm, FactorView.TRUTH),
                        factors(results, arm, FactorView.ASSESSED),
                        factors(results, arm, FactorView.COVERAGE),
                        Arrays.stream(ResiliencePart.values())
                                .mapToDouble(part -> medianOfMeans(results.resilience(arm.id(), part)))
                                .toArray()))
                .toList();
    }

    private static double[] factors(Results results, Arm arm, FactorView view) {
        return Arrays.stream(Factor.values())
                .mapToDouble(factor -> medianOfMeans(results.factor(arm.id(), factor, view)))
                .toArray();
    }

    private static double medianOfMeans(List<double[]> futures) {
        double[] means = futures.stream()
                .mapToDouble(future -> Arrays.stream(future)
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(Double.NaN))
                .filter(mean -> !Double.isNaN(mean))
                .sorted()
                .toArray();
        int last = means.length - 1;
        return last < 0 ? Double.NaN : 0.5 * (means[last / 2] + means[means.length / 2]);
    }

    private static FigureBlock figure(Material material, List<ArmScores> arms, FactorView view) {
        return FigureBlock.of(theme -> HeatMap.figure(text(material, arms, view), data(material, arms, view), theme));
    }

    private static FigureText text(Material material, List<ArmScores> arms, FactorView view) {
        boolean isTrue = view == FactorView.TRUTH;
        ArmScores nothing = arms.get(0);
        String composite = Wording.written(nothing.composite(view), 2);
        String what = isTrue ? "True scores of the fourteen factors" : "The same scores as an assessor could see them";
        return new FigureText(
                isTrue ? "framework-true" : "framework-assessed",
                isTrue
                        ? "With nothing done the true composite risk is " + composite
                        : "An assessor would have seen a composite risk of " + composite + " with nothing done",
                what
                        + ", mean over each run, median over futures; last row: the composite of factors 1 to 9. A dash: the "
                        + "factor did not apply, or nothing was seen. " + material.futures(),
                what + " for each option. With nothing done the composite is " + composite + "; highest is "
                        + highest(nothing, view) + ".");
    }

    private static String highest(ArmScores arm, FactorView view) {
        Factor highest = Factor.INSTABILITY;
        for (Factor factor : Factor.values()) {
            if (arm.value(view, factor) > arm.value(view, highest)) {
                highest = factor;
            }
        }
        return highest.title() + " at " + Wording.written(arm.value(view, highest), 2);
    }

    private static HeatMap.Data data(Material material, List<ArmScores> arms, FactorView view) {
        List<HeatMap.Row> rows = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            rows.add(new HeatMap.Row(
                    factor.number() + " " + factor.title(),
                    arms.stream().map(arm -> present(arm.value(view, factor))).toList()));
        }
        rows.add(new HeatMap.Row(
                "Composite risk",
                arms.stream().map(arm -> present(arm.composite(view))).toList()));
        return new HeatMap.Data(
                view == FactorView.TRUTH ? "True score, 0 to 1" : "Assessed score, 0 to 1",
                HeatMap.Kind.SHARE,
                "Factor",
                "Option",
                arms.stream().map(arm -> material.name(arm.arm().id())).toList(),
                rows);
    }

    private static OptionalDouble present(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static String gap(ArmScores nothing) {
        double seen = Arrays.stream(Factor.values())
                .filter(factor -> factor.number() <= 9)
                .mapToDouble(factor -> nothing.value(FactorView.COVERAGE, factor))
                .average()
                .orElse(Double.NaN);
        return "With nothing done the assessor had a value for " + Wording.written(100 * seen, 0)
                + " % of the Framework\u2019s indicators of factors 1 to 9; the rest is not in the model or was not seen. The gap "
                + "between the two figures is what coverage, delay and under-reporting take away.";
    }

    private static TableBlock profile(Material material, List<ArmScores> arms) {
        List<String> columns = new ArrayList<>(List.of("Option", "Risk, true", "Risk, assessed"));
        Arrays.stream(ResiliencePart.values()).map(ResiliencePart::title).forEach(columns::add);
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Risk beside resilience, both from 0 to 1: mean over each run, median over futures. More resilience is better.",
                columns.toArray(String[]::new));
        for (ArmScores arm : arms) {
            List<Object> cells = new ArrayList<>(List.of(
                    material.name(arm.arm().id()),
                    score(arm.composite(FactorView.TRUTH)),
                    score(arm.composite(FactorView.ASSESSED))));
            Arrays.stream(arm.resilience()).mapToObj(FrameworkSection::score).forEach(cells::add);
            table.row(cells.toArray());
        }
        return table.build();
    }

    private static String score(double value) {
        return Double.isNaN(value) ? "\u2013" : Wording.written(value, 2);
    }

    private static TableBlock patterns(Material material, List<ArmScores> arms) {
        List<String> columns = new ArrayList<>(List.of("Option"));
        Arrays.stream(Pattern.values())
                .map(pattern -> Wording.sentence(pattern.words()))
                .forEach(columns::add);
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Simulated futures with traces consistent with each pattern, by any actor against any group. Not findings of law.",
                columns.toArray(String[]::new));
        for (ArmScores arm : arms) {
            List<List<PatternFinding>> found =
                    material.results().patterns(arm.arm().id());
            List<Object> cells = new ArrayList<>(List.of(material.name(arm.arm().id())));
            for (Pattern pattern : Pattern.values()) {
                long count = found.stream()
                        .filter(future -> future.stream().anyMatch(finding -> finding.pattern() == pattern))
                        .count();
                cells.add(Wording.count(count) + " of " + Wording.count(found.size()));
            }
            table.row(cells.toArray());
        }
        return table.build();
    }

    /** Which pattern came first where one actor's traces against one group became consistent with two. */
    private static List<String> sequences(Material material) {
        List<List<PatternFinding>> futures =
                material.results().patterns(material.results().baseline().id());
        List<String> sentences = new ArrayList<>();
        for (Pattern first : Pattern.values()) {
            for (Pattern second : Pattern.values()) {
                if (first.compareTo(second) < 0) {
                    sentence(futures, first, second).ifPresent(sentences::add);
                }
            }
        }
        return sentences;
    }

    private static Optional<String> sentence(List<List<PatternFinding>> futures, Pattern one, Pattern other) {
        long both = 0;
        long oneFirst = 0;
        long otherFirst = 0;
        for (List<PatternFinding> future : futures) {
            int order = order(future, one, other);
            both += order == NOT_BOTH ? 0 : 1;
            oneFirst += order == -1 ? 1 : 0;
            otherFirst += order == 1 ? 1 : 0;
        }
        if (both == 0) {
            return Optional.empty();
        }
        return Optional.of("With nothing done, traces by one actor against one group were consistent with both "
                + one.words() + " and " + other.words() + " in " + Wording.count(both) + " of "
                + Wording.plural(futures.size(), "future") + "; those of " + one.words() + " came first in "
                + Wording.count(oneFirst) + ", those of " + other.words() + " in " + Wording.count(otherFirst)
                + ", in the same four weeks in " + Wording.count(both - oneFirst - otherFirst) + ".");
    }

    private static int order(List<PatternFinding> future, Pattern one, Pattern other) {
        for (PatternFinding first : future) {
            for (PatternFinding second : future) {
                boolean samePair =
                        first.actor().equals(second.actor()) && first.target().equals(second.target());
                if (samePair && first.pattern() == one && second.pattern() == other) {
                    return Integer.compare(first.firstWeek(), second.firstWeek());
                }
            }
        }
        return NOT_BOTH;
    }
}
