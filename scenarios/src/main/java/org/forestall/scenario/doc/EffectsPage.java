package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.spec.InterventionSpec;

/** The page about what each intervention does at the strength at which it is shipped, from a table that is kept. */
final class EffectsPage {

    private EffectsPage() {}

    static String text(String note) {
        List<Map<String, String>> rows = MeasuredTable.rows("effects.csv");
        Map<String, String> names = Scenarios.shippedInterventions().stream()
                .collect(Collectors.toMap(InterventionSpec::id, InterventionSpec::name));
        Markdown page = new Markdown()
                .heading(1, "What the interventions do at shipped strength")
                .paragraph(note);
        page.paragraph(
                "Each intervention of the [catalogue](interventions.md) by itself, at the strength of the catalogue, from"
                        + " the first day, in a country of the library that it fits: "
                        + rows.get(0).get("futures")
                        + " futures of five years with it and without, which share their luck, 300 people in the sample, master seed"
                        + " 20310106. " + MeasuredTable.WHEN
                        + " Force (I35) waits until four weeks after onset; I32 and I35 send 4,000 uniformed persons.");
        page.paragraph(
                "*Nearest quantity* is what the intervention is meant to move first, read after three years; then come"
                        + " onsets in so many futures, and the mean difference of the natural logarithm of deaths (1 + people killed or"
                        + " dead of deprivation in five years): -0.1 is about a tenth fewer, in the typical future. In brackets stand 95 %"
                        + " intervals of the mean paired difference (normal approximation). One row in twenty would show a difference"
                        + " by chance if nothing had any effect. These are statements about invented countries and assumed strengths.");
        page.table(
                List.of(
                        "id",
                        "intervention",
                        "country",
                        "nearest quantity",
                        "without",
                        "difference",
                        "onsets without / with",
                        "log deaths, difference",
                        "cost, RU",
                        "what the row shows"),
                rows.stream().map(row -> cells(row, names)).toList());
        page.heading(2, "Read with care");
        page.bullets(careful(rows));
        return page.text();
    }

    private static List<String> cells(Map<String, String> row, Map<String, String> names) {
        return List.of(
                row.get("id"),
                names.get(row.get("id")),
                row.get("country"),
                row.get("quantity"),
                MeasuredTable.shown(MeasuredTable.number(row, "without")),
                MeasuredTable.interval(row, "difference", "low", "high"),
                row.get("onsetsWithout") + " / " + row.get("onsetsWith"),
                MeasuredTable.interval(row, "logDeaths", "logDeathsLow", "logDeathsHigh"),
                MeasuredTable.shown(MeasuredTable.number(row, "costRu")),
                shows(row));
    }

    private static boolean isNearestMoved(Map<String, String> row) {
        return MeasuredTable.number(row, "sign") > 0
                ? MeasuredTable.number(row, "low") > 0
                : MeasuredTable.number(row, "high") < 0;
    }

    private static String shows(Map<String, String> row) {
        List<String> parts = new ArrayList<>();
        parts.add(isNearestMoved(row) ? "moves its quantity" : "no effect on its quantity shown");
        if (MeasuredTable.number(row, "logDeathsHigh") < 0) {
            parts.add("fewer deaths");
        } else if (MeasuredTable.number(row, "logDeathsLow") > 0) {
            parts.add("**more deaths**");
        } else {
            parts.add("no effect on deaths shown");
        }
        if (MeasuredTable.number(row, "onsetHigh") < 0) {
            parts.add("fewer onsets");
        } else if (MeasuredTable.number(row, "onsetLow") > 0) {
            parts.add("**more onsets**");
        }
        return String.join("; ", parts);
    }

    private static List<String> careful(List<Map<String, String>> rows) {
        String unmoved = rows.stream()
                .filter(row -> !isNearestMoved(row))
                .map(row -> row.get("id"))
                .collect(Collectors.joining(", "));
        String deaths = rows.stream()
                .filter(row -> MeasuredTable.number(row, "logDeathsHigh") < 0)
                .map(row -> row.get("id"))
                .collect(Collectors.joining(", "));
        String worse = rows.stream()
                .filter(row -> MeasuredTable.number(row, "logDeathsLow") > 0)
                .map(row -> row.get("id"))
                .collect(Collectors.joining(", "));
        return List.of(
                "Fewer deaths are shown for: " + orNone(deaths) + ".",
                "More deaths are shown for: " + orNone(worse) + ".",
                "No effect on the nearest quantity is shown for: " + orNone(unmoved)
                        + ". That is no proof that there is none.",
                "Structural measures take years: many of them have reached a fifth to a half of their strength when the"
                        + " quantity is read, and lose support while no danger is seen.",
                "A measure by itself is not a plan. Rows stand in different countries and do not rank interventions against one"
                        + " another; `compare` and `rank` do that in a country of one's own.");
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
