package org.forestall.experiments.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.store.Metric;
import org.forestall.scenario.doc.PolicyWords;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.EvidenceDesign;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.StrengthSpec;

/** What was compared: what, when, where, at what cost, and on which assumptions. */
final class OptionsSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final double PERCENT = 100;
    private static final String NO_SOURCE = "assumed";

    private OptionsSection() {}

    static Section of(Material material) {
        List<Arm> arms = new ArrayList<>(List.of(material.results().baseline()));
        arms.addAll(material.results().options());
        return of(material, arms);
    }

    /** The same for some of the arms. */
    static Section of(Material material, List<Arm> arms) {
        return Section.named("options", "The options")
                .paragraph("Costs are in relative units (RU), about one million US dollars of about 2020 for a country "
                        + "of 10 to 20 million people.")
                .add(options(material, arms))
                .paragraph("What each measure is assumed to do, and on what ground. Sizes are lowest, most likely and "
                        + "highest at full strength in a favourable setting; the country's leaders, institutions and "
                        + "neighbours scale them down. The grade says how well a size is supported: measured, expert "
                        + "range, or assumed (no data). Known ways of doing harm are in the model too.")
                .add(measures(material, arms))
                .build();
    }

    private static TableBlock options(Material material, List<Arm> arms) {
        TableBlock.Builder table = TableBlock.ofWords(
                        "The options, what is done when and where, and the mean cost of a future.",
                        "Option",
                        "What is done",
                        "When and where",
                        "Cost, RU")
                .widths(17, 31, 43, 9);
        arms.forEach(arm -> addOption(table, material, arm));
        return table.build();
    }

    private static void addOption(TableBlock.Builder table, Material material, Arm arm) {
        PreventionPlan plan = material.scenario().planFor(arm.option());
        List<String> when = new ArrayList<>();
        plan.option()
                .measures()
                .forEach(measure -> when.add(
                        plan.interventionOf(measure).name() + ": " + when(measure) + ", " + where(material, measure)));
        plan.warningPolicy().ifPresent(policy -> {
            when.add("Warning policy: " + policy.name());
            when.addAll(PolicyWords.lines(policy, material.scenario()));
        });
        double[] costs = material.results().values(arm.id(), Metric.COST);
        double cost = Arrays.stream(costs).average().orElse(Double.NaN);
        table.row(
                arm.name(),
                plan.option().description(),
                when.isEmpty() ? "no measure" : when,
                costs.length == 0 ? "not known" : Wording.amount(cost));
    }

    private static String when(MeasureSpec measure) {
        String end = measure.end().isEmpty() ? "to the end" : "to " + day(measure.endDate());
        if (measure.startRule() == StartRule.AFTER_ONSET) {
            return "from " + Wording.plural(measure.delayWeeks(), "week") + " after mass violence begins " + end;
        }
        return (measure.start().isEmpty() ? "from the start " : "from " + day(measure.startDate()) + " ") + end;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String where(Material material, MeasureSpec measure) {
        String place = measure.districts().isEmpty()
                ? "everywhere"
                : "in "
                        + Wording.list(measure.districts().stream()
                                .map(material::districtName)
                                .toList());
        String uniformed =
                measure.uniformed() > 0 ? ", " + Wording.count(measure.uniformed()) + " uniformed persons" : "";
        String strength = measure.strength() == 1 ? "" : ", strength " + measure.strength();
        return place + uniformed + strength;
    }

    private static TableBlock measures(Material material, List<Arm> arms) {
        TableBlock.Builder table = TableBlock.ofWords(
                        "Measures used by the options: assumed effects with their grade, evidence, known harm.",
                        "Measure",
                        "Assumed effects",
                        "What the evidence says",
                        "Known ways of doing harm")
                .widths(15, 30, 29, 26);
        used(material, arms)
                .values()
                .forEach(measure -> table.row(
                        measure.name() + " (" + measure.id() + ")",
                        measure.effects().stream().map(OptionsSection::effect).toList(),
                        Wording.sentence(design(measure.evidenceDesign())) + ". " + measure.evidenceNote(),
                        measure.backfires().isEmpty()
                                ? "none known"
                                : measure.backfires().stream()
                                        .map(OptionsSection::backfire)
                                        .toList()));
        return table.build();
    }

    /** The interventions that the options use, by id, in the order of their first use. */
    static Map<String, InterventionSpec> used(Material material) {
        List<Arm> arms = new ArrayList<>(List.of(material.results().baseline()));
        arms.addAll(material.results().options());
        return used(material, arms);
    }

    private static Map<String, InterventionSpec> used(Material material, List<Arm> arms) {
        Map<String, InterventionSpec> used = new LinkedHashMap<>();
        for (Arm arm : arms) {
            PreventionPlan plan = material.scenario().planFor(arm.option());
            plan.measures().forEach(measure -> used.put(measure.use(), plan.interventionOf(measure)));
        }
        return used;
    }

    private static String effect(EffectSpec effect) {
        String source = effect.source().equals(NO_SOURCE) ? "" : "; " + effect.source();
        return withoutStop(effect.lever().meaning()) + ": " + size(effect.lever(), effect.strength()) + " ("
                + Wording.words(effect.evidence()) + source + ")";
    }

    private static String backfire(BackfireSpec backfire) {
        return withoutStop(backfire.words()) + ", " + backfire.when().words() + " ("
                + Wording.words(backfire.evidence()) + ")";
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String size(Lever lever, StrengthSpec strength) {
        return size(lever, strength.low()) + " / " + size(lever, strength.mode()) + " / "
                + size(lever, strength.high());
    }

    private static String size(Lever lever, double size) {
        boolean factor = lever.combination() == Lever.Combination.MULTIPLY;
        String number = factor ? Wording.written(PERCENT * size, 0) + " %" : Wording.written(size, 2);
        return size > 0 ? "+" + number : number;
    }

    private static String design(EvidenceDesign design) {
        return switch (design) {
            case RCT -> "randomised trials";
            case QUASI_EXPERIMENT -> "natural or matched experiments";
            case OBSERVATIONAL -> "regressions on observed cases";
            case CASE_STUDIES -> "case studies";
            case EXPERT -> "expert view only";
        };
    }
}
