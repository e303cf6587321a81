package org.forestall.scenario.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.SettingLookup;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.scenario.range.RangedSetting;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;

/**
 * What the answers of a worksheet change in a base scenario: a value for each setting that an answer moves, and a range
 * that is as wide as the answer is unsure. Grades move settings, and nothing else; no score of the Framework enters the
 * model.
 */
public final class Assessment {

    private static final int DECIMALS = 3;
    private static final double UNKNOWN_FROM = 0;
    private static final double UNKNOWN_TO = WorksheetFile.TOP_GRADE;

    private final Worksheet worksheet;
    private final Scenario base;
    private final Targets targets;
    private final List<Finding> findings = new ArrayList<>();

    private Assessment(Worksheet worksheet, Scenario base) {
        this.worksheet = worksheet;
        this.base = base;
        this.targets = new Targets(base.society(), worksheet.atRisk());
    }

    /**
     * What a worksheet changes in a scenario.
     *
     * @param worksheet the answers
     * @param file file of the worksheet, for messages
     * @param base the scenario whose settings are moved
     * @param problems where problems are collected: groups at risk that the base does not have
     * @return the assessment; empty with problems added
     */
    public static Optional<Assessment> of(Worksheet worksheet, String file, Scenario base, Problems problems) {
        List<String> groups =
                base.society().groups().stream().map(GroupSpec::id).toList();
        boolean sound = true;
        for (String group : worksheet.atRisk()) {
            if (!groups.contains(group)) {
                sound = false;
                problems.add(Problem.error(
                                Place.whole(file),
                                "atRisk",
                                group,
                                "is no group of " + base.society().id(),
                                NearestName.question(group, groups, "It has " + String.join(", ", groups) + "."))
                        .allowing(String.join(", ", groups)));
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        Assessment assessment = new Assessment(worksheet, base);
        assessment.assess();
        return Optional.of(assessment);
    }

    private void assess() {
        for (QuestionSet set : Questionnaire.sets()) {
            for (Question question : set.questions()) {
                findings.add(finding(set, question, answer(set, question)));
            }
        }
    }

    private Answer answer(QuestionSet set, Question question) {
        Answer unknown = new Answer("unknown", Confidence.MEDIUM, "");
        if (set.isResilience()) {
            return worksheet.resilience().getOrDefault(question.id(), unknown);
        }
        FactorAnswer factor = worksheet.factors().get(set.id());
        return factor == null ? unknown : factor.to(question.id());
    }

    private Finding finding(QuestionSet set, Question question, Answer answer) {
        List<Shift> shifts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Move move : question.moves()) {
            List<String> paths = targets.of(move.path());
            if (paths.isEmpty()) {
                missing.add(move.path());
            }
            shifts.addAll(shifts(move, paths, answer));
        }
        String remark = question.moves().isEmpty()
                ? question.nothing()
                : missing.isEmpty() ? "" : "The base has nothing to move for " + String.join(", ", missing) + ".";
        return new Finding(set, question, answer, shifts, remark);
    }

    /** All settings of a move are shifted alike, so that their mean is what the grade says. */
    private List<Shift> shifts(Move move, List<String> paths, Answer answer) {
        double mean = paths.stream().mapToDouble(this::present).average().orElse(0);
        Optional<Double> grade = grade(answer);
        double width = answer.confidence().grades();
        double low = move.at(grade.map(at -> Math.max(0, at - width)).orElse(UNKNOWN_FROM));
        double high = move.at(
                grade.map(at -> Math.min(WorksheetFile.TOP_GRADE, at + width)).orElse(UNKNOWN_TO));
        List<Shift> shifts = new ArrayList<>();
        for (String path : paths) {
            double own = present(path);
            Parameter bounds = SettingLookup.parameter(SocietySpec.class, path).orElseThrow();
            double to =
                    grade.map(at -> within(bounds, own + move.at(at) - mean)).orElse(own);
            shifts.add(new Shift(
                    path,
                    own,
                    to,
                    within(bounds, own + low - mean),
                    within(bounds, own + high - mean),
                    move.because()));
        }
        return shifts;
    }

    private double present(String path) {
        return ((Number) SettingLookup.find(base.society(), path)
                        .orElseThrow(() -> new IllegalStateException("no setting " + path)))
                .doubleValue();
    }

    private static double within(Parameter bounds, double value) {
        double rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
        return Math.min(Math.max(rounded, bounds.min()), bounds.max());
    }

    /** The grade as a number; empty if it is unknown. */
    static Optional<Double> grade(Answer answer) {
        return answer.grade().equals("unknown") ? Optional.empty() : Optional.of(Double.valueOf(answer.grade()));
    }

    /** What became of each answer, in the order of the worksheet. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Ids of the groups that count as at risk. */
    public List<String> atRisk() {
        return List.copyOf(targets.atRisk());
    }

    /** The answers. */
    public Worksheet worksheet() {
        return worksheet;
    }

    /** The scenario whose settings are moved. */
    public Scenario base() {
        return base;
    }

    /** One range for each factor and each answer on resilience, of the settings whose ends differ. */
    public List<RangeSpec> ranges() {
        List<RangeSpec> ranges = new ArrayList<>();
        for (QuestionSet set : Questionnaire.sets()) {
            if (set.isResilience()) {
                set.questions()
                        .forEach(question -> add(
                                ranges,
                                QuestionSet.RESILIENCE + "-" + question.id(),
                                question.ask().replaceAll("\\.$", ""),
                                findings.stream()
                                        .filter(finding -> finding.question() == question)
                                        .toList()));
            } else {
                add(
                        ranges,
                        set.id(),
                        set.number() + " " + set.title(),
                        findings.stream()
                                .filter(finding -> finding.set() == set)
                                .toList());
            }
        }
        return List.copyOf(ranges);
    }

    private static void add(List<RangeSpec> ranges, String id, String name, List<Finding> findings) {
        List<RangedSetting> settings = findings.stream()
                .flatMap(finding -> finding.shifts().stream())
                .filter(shift -> shift.low() != shift.high())
                .map(shift -> new RangedSetting(shift.path(), shift.low(), shift.high()))
                .toList();
        if (!settings.isEmpty()) {
            ranges.add(new RangeSpec(id, name, RangedSetting.OWN_VALUE_AT, settings));
        }
    }
}
