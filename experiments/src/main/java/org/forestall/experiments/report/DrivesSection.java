package org.forestall.experiments.report;

import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.decide.TriedSettings;
import org.forestall.experiments.report.page.Section;

/** What moves the outcome: settings, chance, and the mechanisms that twins switch off. */
final class DrivesSection {

    private DrivesSection() {}

    static Section of(Material material, Comparison comparison, Decision decision) {
        Section.Builder section = Section.named("drives", "What drives the result");
        if (decision.drivesHarm().isEmpty()) {
            section.paragraph(
                    decision.overSettings()
                            ? "Too few settings were tried to say which of them matters."
                            : "No setting was varied here, so all spread is chance. forestall sensitivity asks which settings an "
                                    + "outcome depends on; compare with --vary asks it of the effect of an option.");
        } else {
            TriedSettings settings = decision.tried().orElseThrow();
            section.add(PawnFigure.of(
                    "drives-harm",
                    "deaths with nothing done",
                    settings.names(),
                    decision.drivesHarm(),
                    settings.count(),
                    material.futures()));
            section.bullets(PawnFigure.standings(settings.names(), decision.drivesHarm()));
            if (!decision.drivesEffect().isEmpty()) {
                String option = material.quoted(decision.steadiest().id());
                section.add(PawnFigure.of(
                        "drives-effect",
                        "what " + option + " changes",
                        settings.names(),
                        decision.drivesEffect(),
                        settings.count(),
                        material.futures()));
            }
        }
        if (!comparison.twins().isEmpty()) {
            section.add(HoldingSection.of(material, comparison));
        }
        return section.build();
    }
}
