package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.Coverage;
import org.forestall.experiments.compare.GroupEffect;
import org.forestall.experiments.compare.Judgement;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.compare.Verdict;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.statistics.Share;
import org.forestall.experiments.store.ArmCounts;
import org.forestall.experiments.store.Metric;

/** The answer, in a box of at most ninety words. */
final class AnswerSection {

    private static final int MOST_WORDS = 90;
    private static final int MOST_NAMES = 3;
    private static final double USUAL_P = 0.05;

    private AnswerSection() {}

    static Section of(Material material, Comparison comparison, Optional<Decision> decision) {
        return boxed(sentences(material, comparison, decision));
    }

    /** The answer while no future is complete. */
    static Section without(Material material) {
        Coverage coverage = material.coverage();
        List<String> sentences = new ArrayList<>();
        sentences.add("No future came to its end in every arm, so nothing can be compared.");
        String failed = coverage.arms().stream()
                .filter(arm -> arm.failed() > 0)
                .map(arm -> failedOf(material, arm))
                .collect(Collectors.joining("; "));
        if (!failed.isEmpty()) {
            sentences.add("Failed runs: " + failed + ".");
        }
        if (coverage.missingRuns() > 0) {
            sentences.add(Wording.plural(coverage.missingRuns(), "run") + " are missing.");
        }
        return boxed(sentences);
    }

    private static String failedOf(Material material, ArmCounts arm) {
        return Wording.count(arm.failed()) + " of " + Wording.count(arm.planned()) + " of "
                + material.name(arm.option());
    }

    private static Section boxed(List<String> sentences) {
        return Section.named("answer", "The answer in short")
                .add(new Block.Box(sentences))
                .build();
    }

    /** As many names as find room; what finds none even so is left to the sections below, the last sentences first. */
    private static List<String> sentences(Material material, Comparison comparison, Optional<Decision> decision) {
        List<String> sentences = sentences(material, comparison, decision, MOST_NAMES);
        for (int names = MOST_NAMES - 1; names > 0 && words(sentences) > MOST_WORDS; names--) {
            sentences = sentences(material, comparison, decision, names);
        }
        while (words(sentences) > MOST_WORDS) {
            sentences.remove(sentences.size() - 1);
        }
        return sentences;
    }

    private static List<String> sentences(
            Material material, Comparison comparison, Optional<Decision> decision, int mostNames) {
        List<String> sentences = new ArrayList<>();
        sentences.add(onset(comparison));
        if (nobodyDied(comparison)) {
            sentences.add("Nobody was killed or died of deprivation in any of them, with or without a measure, "
                    + "so these runs cannot tell the options apart.");
            return sentences;
        }
        sentences.addAll(best(material, comparison));
        decision.flatMap(found -> settings(comparison, found)).ifPresent(sentences::add);
        alike(material, comparison, mostNames).ifPresent(sentences::add);
        sentences.addAll(harm(material, comparison, mostNames));
        groups(material, comparison).ifPresent(sentences::add);
        return sentences;
    }

    private static int words(List<String> sentences) {
        return String.join(" ", sentences).split("\\s+").length;
    }

    private static String onset(Comparison comparison) {
        Share onset = comparison.nothing().onset();
        String often = onset.count() == 0 ? "none of " + Wording.count(onset.total()) : Wording.of(onset);
        return "With nothing done, mass violence began in " + often + " simulated futures.";
    }

    private static boolean nobodyDied(Comparison comparison) {
        return comparison.nothing().summary(Metric.DEATHS).maximum() == 0
                && comparison.options().stream()
                        .allMatch(
                                option -> option.result().summary(Metric.DEATHS).maximum() == 0);
    }

    private static List<String> best(Material material, Comparison comparison) {
        return comparison
                .option(comparison.bestLooking().id())
                .map(option -> best(material, comparison, option))
                .orElse(List.of("No option had fewer deaths on average than nothing."));
    }

    private static List<String> best(Material material, Comparison comparison, OptionEffect option) {
        String lead = material.quoted(option.arm().id()) + " had the fewest deaths: "
                + Wording.amount(option.result().mean(Metric.DEATHS)) + " on average instead of "
                + Wording.amount(comparison.nothing().mean(Metric.DEATHS)) + ", and mass violence in "
                + Wording.of(option.result().onset()) + ".";
        return List.of(lead, sureness(comparison, option));
    }

    private static String sureness(Comparison comparison, OptionEffect option) {
        Judgement judgement = option.judgement();
        String interval =
                "95 % interval " + Wording.fewer(option.besideNothing().mean())
                        + (comparison.options().size() > 1 ? ", for all options at once" : "");
        if (judgement.onAverage() == Verdict.LESS_HARM) {
            return "The difference can be told from none (" + interval + ").";
        }
        if (judgement.inMostFutures() == Verdict.LESS_HARM) {
            return "Fewer people died than with nothing in "
                    + Wording.of(option.fewerDeaths().better())
                    + "; how many fewer on average the runs cannot tell (" + interval + ").";
        }
        return "The runs cannot tell it from nothing (" + interval + ").";
    }

    private static Optional<String> settings(Comparison comparison, Decision decision) {
        if (!decision.overSettings()) {
            return Optional.empty();
        }
        return decision.robustness().stream()
                .filter(option ->
                        option.arm().id().equals(comparison.bestLooking().id()))
                .findFirst()
                .map(option -> (option.failures() == 0
                                ? "It lowered deaths on average in all of "
                                        + Wording.plural(option.tried().size(), "other setting") + " tried"
                                : "In " + Wording.count(option.failures()) + " of "
                                        + Wording.plural(option.tried().size(), "other setting")
                                        + " tried it did not lower deaths")
                        + decision.failureOf(option.arm())
                                .filter(box -> box.byChance() <= USUAL_P)
                                .map(box -> ", mainly when " + FailureSection.words(box))
                                .orElse("")
                        + ".");
    }

    private static List<String> harm(Material material, Comparison comparison, int mostNames) {
        List<String> told = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (OptionEffect option : comparison.options()) {
            if (option.judgement().isMoreHarm()) {
                told.add(material.quoted(option.arm().id()));
            } else if (option.deaths().mean() > 0) {
                untold.add(material.quoted(option.arm().id()));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!told.isEmpty()) {
            sentences.add("Worse than nothing: " + names(told, mostNames) + ".");
        }
        if (!untold.isEmpty()) {
            sentences.add(
                    "More deaths on average than nothing, maybe by chance alone: " + names(untold, mostNames) + ".");
        }
        return sentences;
    }

    private static Optional<String> alike(Material material, Comparison comparison, int mostNames) {
        List<String> alike = comparison.bestLooking().notToldApart().stream()
                .filter(id -> comparison.option(id).isPresent())
                .map(material::quoted)
                .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of("The runs cannot tell it apart from " + names(alike, mostNames) + ".");
    }

    private static Optional<String> groups(Material material, Comparison comparison) {
        List<String> harmed =
                comparison.option(comparison.bestLooking().id()).map(OptionEffect::groups).orElse(List.of()).stream()
                        .filter(group ->
                                group.deaths().isTold() && group.deaths().mean() > 0)
                        .map(GroupEffect::group)
                        .map(material::groupName)
                        .toList();
        return harmed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Under the first, more people died than with nothing among: " + Wording.list(harmed) + ".");
    }

    private static String names(List<String> names, int most) {
        return most == 1 && names.size() > 1 ? Wording.plural(names.size(), "option") : Wording.list(names, most);
    }
}
