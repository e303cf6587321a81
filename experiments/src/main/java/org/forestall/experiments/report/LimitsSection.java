package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.store.Metric;
import org.forestall.scenario.doc.ParameterRow;
import org.forestall.scenario.doc.ParameterTable;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.InterventionSpec;

/** What these numbers cannot carry. */
final class LimitsSection {

    private static final double PER = 100;

    private LimitsSection() {}

    static Section of(Material material, Optional<Comparison> compared) {
        List<String> points = new ArrayList<>();
        points.add(
                material.manifest().design().isPresent()
                        ? "Intervals and differences of sections 4 to 7 are for the scenario's own settings. The ranges that were tried "
                                + "beside them are a choice too: what lies outside was not asked, and every value inside counts as "
                                + "equally likely."
                        : "Only luck was varied. Settings were held as the scenario has them, so the intervals do not cover what other "
                                + "settings would bring; compare with --vary asks that.");
        points.add(settings());
        points.add(effects(OptionsSection.used(material).values()));
        points.add(
                "The model as a whole has not been fitted to observed cases. Levels (how many, how often) are less to be "
                        + "relied on than differences, and differences less than their direction.");
        points.add("Attitudes are carried by a sample of "
                + Wording.count(material.manifest().people())
                + " people; counts of people harmed come from a ledger of all residents.");
        compared.ifPresent(comparison -> points.addAll(ofComparison(comparison)));
        return Section.named("limits", "Limits").bullets(points).build();
    }

    private static String settings() {
        List<Evidence> grades = ParameterTable.rows().stream()
                .filter(ParameterRow::numeric)
                .map(ParameterRow::evidence)
                .toList();
        return "Of the " + Wording.count(grades.size()) + " numeric parameters of the model, " + grades(grades)
                + ". A scenario may replace their defaults; its own values are invented with the country.";
    }

    private static String effects(Collection<InterventionSpec> used) {
        List<Evidence> grades = used.stream()
                .flatMap(measure -> Stream.concat(
                        measure.effects().stream().map(EffectSpec::evidence),
                        measure.backfires().stream().map(BackfireSpec::evidence)))
                .toList();
        return "Of the " + Wording.count(grades.size()) + " sizes of effects and harms of the measures compared here, "
                + grades(grades) + ".";
    }

    private static String grades(List<Evidence> grades) {
        return Wording.count(count(grades, Evidence.MEASURED)) + " rest on measurement, "
                + Wording.count(count(grades, Evidence.EXPERT_RANGE)) + " on an expert range, and "
                + Wording.count(count(grades, Evidence.ASSUMED)) + " are assumed, no data";
    }

    private static long count(List<Evidence> grades, Evidence grade) {
        return grades.stream().filter(grade::equals).count();
    }

    private static List<String> ofComparison(Comparison comparison) {
        List<String> points = new ArrayList<>();
        ArmResult nothing = comparison.nothing();
        double mean = nothing.mean(Metric.DEATHS);
        if (mean > 0) {
            double share =
                    Comparison.WORST_SHARE * nothing.worstDeaths().tailMean().estimate() / mean;
            points.add("The worst tenth of the futures of nothing holds " + Wording.written(PER * share, 0)
                    + " % of all its deaths. Means that rest on few futures move much with luck, and their intervals are "
                    + "rough; read the counts of futures with fewer and more deaths beside them.");
        }
        points.add(
                "The option that looks best was picked from the same runs that judge it, which favours it. Fresh runs with "
                        + "another seed would tell how much.");
        return points;
    }
}
