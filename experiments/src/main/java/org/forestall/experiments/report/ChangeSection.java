package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.decide.ValueOfKnowing;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;

/** Which unknown would, if it were known, lead to another choice. */
final class ChangeSection {

    private ChangeSection() {}

    static Section of(Material material, Comparison comparison, Decision decision) {
        Section.Builder section = Section.named("change", "What would change this answer");
        List<String> points = new ArrayList<>(List.of(luck(material, comparison)));
        Optional<ValueOfKnowing> found = decision.knowing();
        if (found.isEmpty()) {
            points.add(
                    decision.overSettings()
                            ? "Too few settings were tried to say which of them would turn the choice."
                            : "Which setting would turn the choice was not asked: only luck was varied. Name what is not known "
                                    + "with --vary.");
            return section.bullets(points).build();
        }
        ValueOfKnowing knowing = found.get();
        section.paragraph("Taken over all settings tried, each as likely as the others, "
                + material.quoted(knowing.choice().id())
                + " has the fewest deaths. Knowing the setting in full would spare a "
                + "further " + Wording.amount(knowing.ofEverything())
                + " on average, at most. For each setting alone: which arm "
                + "is best in each third of its range, and what knowing the third would spare.");
        section.add(table(material, knowing));
        List<String> turning = knowing.bySetting().stream()
                .filter(ValueOfKnowing.OfSetting::turnsTheChoice)
                .map(ValueOfKnowing.OfSetting::setting)
                .toList();
        points.add(
                turning.isEmpty()
                        ? "Knowing any one of these settings better would not change the choice, as far as "
                                + Wording.plural(decision.deaths().tried().length, "setting") + " can tell."
                        : "The choice turns with " + Wording.list(turning)
                                + ": to find out about it first is worth more than chance would show.");
        return section.bullets(points).build();
    }

    private static String luck(Material material, Comparison comparison) {
        List<String> alike = comparison.bestLooking().notToldApart().stream()
                .map(material::quoted)
                .toList();
        return alike.isEmpty()
                ? "In the scenario's own settings, luck would not change the first place: "
                        + material.quoted(comparison.bestLooking().id()) + " is told from all others."
                : "In the scenario's own settings, other luck could put another first: "
                        + material.quoted(comparison.bestLooking().id()) + " is not told from " + Wording.list(alike, 4)
                        + ".";
    }

    private static TableBlock table(Material material, ValueOfKnowing knowing) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Deaths spared by knowing a setting before choosing. By chance: what 95 in 100 shuffles of the settings stay "
                        + "below.",
                "Setting",
                "Low third: best",
                "Middle third: best",
                "High third: best",
                "Spared by knowing",
                "By chance");
        for (ValueOfKnowing.OfSetting setting : knowing.bySetting()) {
            List<Object> cells = new ArrayList<>(List.of(setting.setting()));
            setting.parts()
                    .forEach(part -> cells.add(List.of(
                            ValueText.of(part.low()) + " to " + ValueText.of(part.high()),
                            material.name(part.best().id()))));
            cells.add(Wording.amount(setting.value()));
            cells.add(Wording.amount(setting.byChance()));
            table.row(cells.toArray());
        }
        return table.build();
    }
}
