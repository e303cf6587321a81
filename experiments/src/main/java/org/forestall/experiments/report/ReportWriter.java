package org.forestall.experiments.report;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.Coverage;
import org.forestall.experiments.compare.WarningRecord;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Page;
import org.forestall.experiments.report.page.PageTemplate;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.viz.export.FigureFiles;

/**
 * Writes the report of a result folder: {@code report.html}, which needs nothing beside itself and no network, and
 * {@code figures/*.svg}, {@code *.png}, {@code *.csv}. The same results give the same bytes on the same machine; fonts may
 * move the words in figures on another. Needs no display.
 */
public final class ReportWriter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private ReportWriter() {}

    /**
     * Writes report and figures into the folder of the results, each file whole or not at all; earlier ones are replaced.
     *
     * @throws StoreProblem if the stored scenario cannot be read or a file cannot be written
     */
    public static void write(Results results) {
        ResultFolder folder = results.folder();
        Scenario scenario = Scenarios.read(folder.resolvedScenario(), "scenario.resolved.yaml", List.of())
                .orThrow();
        Page page = pageOf(results, scenario);
        try {
            for (Section section : page.sections()) {
                for (FigureBlock figure : section.figures()) {
                    FigureFiles.write(figure.light(), folder.figures());
                }
            }
        } catch (IOException e) {
            throw new StoreProblem("The figures cannot be written to " + folder.figures() + ": " + e.getMessage(), e);
        }
        folder.writeWhole(folder.report(), new PageTemplate().html(page));
    }

    private static Page pageOf(Results results, Scenario scenario) {
        if (results.manifest().selection().isPresent()) {
            return RankPage.of(new Material(results, scenario));
        }
        Optional<Design> design = results.manifest().design();
        return design.isEmpty() || design.get().method() == Design.Method.AROUND
                ? page(results, scenario)
                : DesignPage.of(new Material(results, scenario), design.get());
    }

    /** The report of a comparison as a page. */
    static Page page(Results results, Scenario scenario) {
        Material material = new Material(results, scenario);
        Optional<Comparison> comparison = Comparison.of(results);
        Manifest manifest = results.manifest();
        return new Page(
                manifest.title(),
                "Prevention options compared over simulated futures of "
                        + scenario.society().name()
                        + ", an invented country. "
                        + Wording.plural(results.options().size(), "option") + " and nothing, "
                        + Wording.plural(manifest.replicates(), "future") + " of each, "
                        + Wording.plural(manifest.years(), "year") + " each. Not a forecast.",
                notices(material),
                sections(material, comparison),
                "Forestall " + manifest.forestall() + ", runs of " + DAY.format(manifest.created())
                        + ". Simulated futures of an invented country; not a forecast.");
    }

    private static List<String> notices(Material material) {
        Coverage coverage = material.coverage();
        List<String> notices = new ArrayList<>();
        if (coverage.isPreview()) {
            notices.add("This is a preview: " + Wording.plural(coverage.complete(), "complete future")
                    + " of each option. Intervals are wide, and rare events may be missed. Run at least "
                    + Wording.count(Coverage.FULL_SIZE) + " futures before building on the numbers.");
        }
        if (coverage.leftOut() > 0) {
            notices.add("Not all runs came to their end: "
                    + Wording.plural(coverage.failedRuns().size(), "run")
                    + " failed and " + Wording.plural(coverage.missingRuns(), "run") + " are missing. "
                    + Wording.count(coverage.leftOut()) + " of " + Wording.count(coverage.planned())
                    + " futures are left out of every comparison; the last sections list them.");
        }
        return notices;
    }

    /** Spread of futures, when mass violence began in them, and what an assessor would have seen. */
    private static Section spread(Material material, Comparison comparison) {
        Section spread = SpreadSection.of(material, comparison);
        Section.Builder section = Section.named(spread.id(), spread.heading());
        spread.blocks().forEach(section::add);
        section.add(OnsetSection.of(material, comparison));
        List<WarningRecord> warnings = WarningRecord.of(material.results());
        if (!warnings.isEmpty()) {
            section.add(WarningSection.of(material, warnings));
        }
        return section.add(FrameworkSection.of(material)).build();
    }

    private static Optional<Decision> decision(Material material) {
        boolean possible =
                material.hasIntervals() && !material.results().options().isEmpty();
        return possible ? Optional.of(Decision.of(material.results())) : Optional.empty();
    }

    private static List<Section> sections(Material material, Optional<Comparison> compared) {
        List<Section> sections = new ArrayList<>();
        Optional<Decision> decided = compared.flatMap(comparison -> decision(material));
        sections.add(compared.map(comparison -> AnswerSection.of(material, comparison, decided))
                .orElseGet(() -> AnswerSection.without(material)));
        sections.add(ReadFirstSection.of(material));
        sections.add(OptionsSection.of(material));
        compared.ifPresent(comparison -> {
            sections.add(EffectSection.of(material, comparison));
            sections.add(spread(material, comparison));
            sections.add(CostSection.of(material, comparison, decided));
            sections.add(GainsSection.of(material, comparison));
            decided.ifPresent(decision -> {
                sections.add(RobustSection.of(material, decision));
                sections.add(FailureSection.of(material, decision));
                sections.add(DrivesSection.of(material, comparison, decision));
                sections.add(ChangeSection.of(material, comparison, decision));
            });
        });
        sections.add(LimitsSection.of(material, compared));
        sections.add(RepeatSection.of(material));
        sections.add(DataSection.of(material));
        return sections;
    }
}
