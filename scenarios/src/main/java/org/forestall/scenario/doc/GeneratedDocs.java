package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.CostSpec;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.InteractionKind;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;

/** The pages of the documentation that are generated from code and data. */
public final class GeneratedDocs {

    private static final String NOTE =
            "Generated from the code; a test fails when this page and the code differ. Do not edit it by hand.";

    private GeneratedDocs() {}

    /** Text of each page, by file name. */
    public static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("parameters.md", parameters());
        pages.put("interventions.md", interventions(Scenarios.shippedInterventions()));
        pages.put("effects.md", EffectsPage.text(NOTE));
        pages.put("warning-rules.md", WarningRulesPage.text(NOTE));
        pages.put("mechanisms.md", mechanisms());
        pages.put("synthetic-societies.md", SyntheticSocietiesPage.text(NOTE));
        pages.put("framework.md", FrameworkPage.text(NOTE));
        pages.put("writing-a-scenario.md", WritingPage.text(NOTE));
        pages.put("scenario-schema.json", ScenarioSchema.text());
        pages.put("worksheet-schema.json", WorksheetSchema.text());
        return pages;
    }

    private static String parameters() {
        List<ParameterRow> rows = ParameterTable.rows();
        Markdown page = new Markdown().heading(1, "Parameters of a scenario").paragraph(NOTE);
        page.paragraph(
                "A path such as `groups[].norm` stands for `norm` of each item of the list `groups`. On the command line"
                        + " an item is named by its id: `--set groups[tarn].norm=0.6`.");
        page.paragraph("Grades of the evidence behind defaults of the "
                + rows.stream().filter(GeneratedDocs::hasDefaultNumber).count()
                + " numeric parameters that have one: " + grades(rows) + ".");
        page.paragraph(
                "*Measured*: read off data or a published estimate. *Expert range*: a range that experts or disagreeing"
                        + " studies support. *Assumed*: chosen by the authors; no data.");
        for (Map.Entry<String, List<ParameterRow>> section : sections(rows).entrySet()) {
            page.heading(2, section.getKey());
            page.table(
                    List.of("path", "type", "unit", "range", "default", "meaning", "source", "evidence", "since"),
                    section.getValue().stream().map(GeneratedDocs::cells).toList());
        }
        return page.text();
    }

    private static Map<String, List<ParameterRow>> sections(List<ParameterRow> rows) {
        Map<String, List<ParameterRow>> sections = new LinkedHashMap<>();
        for (ParameterRow row : rows) {
            String first = row.path().split("[.\\[]")[0];
            boolean alone = row.path().equals(first) && rows.stream().noneMatch(isWithin(first));
            sections.computeIfAbsent(alone ? "The country and the run" : first, name -> new ArrayList<>())
                    .add(row);
        }
        return sections;
    }

    private static Predicate<ParameterRow> isWithin(String section) {
        return row -> row.path().startsWith(section + ".") || row.path().startsWith(section + "[]");
    }

    private static boolean hasDefaultNumber(ParameterRow row) {
        return row.numeric() && !row.byDefault().equals("required");
    }

    private static String grades(List<ParameterRow> rows) {
        Map<Evidence, Long> counts = rows.stream()
                .filter(GeneratedDocs::hasDefaultNumber)
                .collect(Collectors.groupingBy(ParameterRow::evidence, Collectors.counting()));
        return Arrays.stream(Evidence.values())
                .map(grade -> counts.getOrDefault(grade, 0L) + " " + Words.of(grade))
                .collect(Collectors.joining(", "));
    }

    private static List<String> cells(ParameterRow row) {
        boolean graded = hasDefaultNumber(row);
        return List.of(
                Markdown.code(row.path()),
                row.type(),
                row.unit(),
                row.range(),
                row.byDefault().equals("required") ? "required" : Markdown.code(row.byDefault()),
                row.meaning(),
                graded ? row.source() : "",
                graded ? Words.of(row.evidence()) : "",
                row.since());
    }

    private static String mechanisms() {
        Markdown page = new Markdown().heading(1, "Mechanisms").paragraph(NOTE);
        page.paragraph(
                "Every mechanism can be switched off by name in a scenario (`mechanisms: {retaliation: off}`) or on the"
                        + " command line (`--set mechanisms.retaliation=off`). Those not named are on.");
        page.table(
                List.of("mechanism", "family", "what it does"),
                Arrays.stream(Mechanism.values())
                        .map(m -> List.of(Markdown.code(Words.key(m)), Words.of(m.tag()), m.meaning()))
                        .toList());
        SocietySpec anyCountry = Scenarios.load(Scenarios.shippedNames().get(0), List.of())
                .orThrow()
                .society();
        page.heading(2, "The week").paragraph("Every week runs through these phases, in this order.");
        page.table(WeekTable.HEAD, WeekTable.rows(anyCountry));
        return page.text();
    }

    private static String interventions(List<InterventionSpec> catalogue) {
        Markdown page = new Markdown().heading(1, "Interventions").paragraph(NOTE);
        page.paragraph(
                "No study measures atrocities averted by a programme. The evidence is on nearer outcomes; sizes marked"
                        + " *assumed* have no data behind them. Sizes are the most likely value at full strength in a favourable context,"
                        + " with the range of a triangular distribution. Costs are in relative units (RU), about one million US dollars"
                        + " of about 2020 for a country of 10 to 20 million people.");
        page.paragraph(
                "What a measure achieves in a run is its drawn strength times how well it is implemented (drawn for each"
                        + " programme), what six national attributes allow, how well those who deliver act together, how far"
                        + " the country owns it, how divided the debate was when it began, and what is left of support for it."
                        + " Backfires are not softened by any of these. Which measures help or hinder which is listed;"
                        + " it counts only where `model.prevention.interactionGain` is above 0, because the model was set"
                        + " without it. No measure that breaks human rights law is offered, and an effect that aims at harm"
                        + " is refused: harm belongs among the backfires, where everybody sees it.");
        page.table(
                List.of(
                        "id",
                        "name",
                        "class",
                        "pillar",
                        "strategy",
                        "delivered by",
                        "half effect after",
                        "half-life after the end",
                        "evidence"),
                catalogue.stream().map(GeneratedDocs::summary).toList());
        catalogue.forEach(intervention -> describe(intervention, page));
        page.heading(2, "Levers")
                .paragraph("Quantities that interventions move. A factor scales its quantity by 1 plus the effect.");
        page.table(
                List.of("lever", "sort", "quantity"),
                Arrays.stream(Lever.values())
                        .map(lever -> List.of(Markdown.code(Words.key(lever)), sort(lever), lever.meaning()))
                        .toList());
        return page.text();
    }

    private static String sort(Lever lever) {
        return lever.combination() == Lever.Combination.MULTIPLY ? "factor" : "addition";
    }

    private static List<String> summary(InterventionSpec intervention) {
        return List.of(
                intervention.id(),
                intervention.name(),
                Words.of(intervention.measureClass()),
                Words.of(intervention.pillar()),
                Words.of(intervention.strategy()),
                intervention.deliverers().stream().map(Words::of).collect(Collectors.joining(", ")),
                Numerals.shortest(intervention.lagWeeks()) + " weeks",
                Numerals.shortest(intervention.halfLifeWeeks()) + " weeks",
                Words.of(intervention.evidenceDesign()));
    }

    private static void describe(InterventionSpec intervention, Markdown page) {
        page.heading(2, intervention.id() + " " + intervention.name()).paragraph(intervention.description());
        page.paragraph("Evidence (" + Words.of(intervention.evidenceDesign()) + "): " + intervention.evidenceNote());
        page.paragraph("Cost: " + cost(intervention.cost()) + ".");
        if (!intervention.preconditions().isEmpty()) {
            page.paragraph("Needs: " + String.join(" ", intervention.preconditions()));
        }
        if (!intervention.closedWhen().isEmpty()) {
            page.paragraph("Not possible "
                    + intervention.closedWhen().stream().map(Condition::words).collect(Collectors.joining(", or "))
                    + ".");
        }
        if (intervention.minimumWeeks() > 0) {
            page.paragraph("Has to run for " + Numerals.shortest(intervention.minimumWeeks())
                    + " weeks; what a shorter one reached fades in proportion faster.");
        }
        if (!intervention.seeds().isEmpty()) {
            page.paragraph("Asked for in: " + String.join("; ", intervention.seeds()) + ".");
        }
        page.table(
                List.of("effect on", "size", "source", "evidence"),
                intervention.effects().stream().map(GeneratedDocs::effect).toList());
        if (!intervention.backfires().isEmpty()) {
            page.paragraph("Ways in which it can do harm:");
            page.table(
                    List.of("what happens", "when", "effect on", "size", "source", "evidence"),
                    intervention.backfires().stream()
                            .map(GeneratedDocs::backfire)
                            .toList());
        }
        if (!intervention.interactions().isEmpty()) {
            page.bullets(intervention.interactions().stream()
                    .map(other -> (other.kind() == InteractionKind.HELPS ? "Helped by " : "Hindered by ") + other.with()
                            + ". " + other.words())
                    .toList());
        }
    }

    private static List<String> effect(EffectSpec effect) {
        return List.of(
                Markdown.code(Words.key(effect.lever())),
                Words.strength(effect.lever(), effect.strength()),
                effect.source(),
                Words.of(effect.evidence()));
    }

    private static List<String> backfire(BackfireSpec backfire) {
        return List.of(
                backfire.words(),
                backfire.when().words(),
                Markdown.code(Words.key(backfire.lever())),
                Words.strength(backfire.lever(), backfire.strength()),
                backfire.source(),
                Words.of(backfire.evidence()));
    }

    private static String cost(CostSpec cost) {
        List<String> parts = new ArrayList<>();
        addCost(parts, cost.setUp(), "RU once");
        addCost(parts, cost.perYear(), "RU a year");
        addCost(parts, cost.perDistrictYear(), "RU a year and district");
        addCost(parts, cost.perThousandUniformedYear(), "RU a year and thousand uniformed persons");
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static void addCost(List<String> parts, double amount, String words) {
        if (amount > 0) {
            parts.add(Numerals.shortest(amount) + " " + words);
        }
    }
}
