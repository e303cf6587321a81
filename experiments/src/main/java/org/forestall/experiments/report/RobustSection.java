package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.decide.Regret;
import org.forestall.experiments.decide.Robustness;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.figure.FigureText;

/** How far an option may be relied on: regret in the same futures, and the settings in which it does better than nothing. */
final class RobustSection {

    private static final int MOST_COLUMNS = 16;
    private static final int MOST_ROWS = 14;

    private final Material material;
    private final Decision decision;

    private RobustSection(Material material, Decision decision) {
        this.material = material;
        this.decision = decision;
    }

    static Section of(Material material, Decision decision) {
        return new RobustSection(material, decision).section();
    }

    private Section section() {
        Section.Builder section = Section.named("robust", "How robust the options are")
                .paragraph(
                        "Regret is what an option costs in deaths when another would have been better in the very same "
                                + "future: deaths under it, less the fewest deaths under any of the arms compared, nothing included. 0 is "
                                + "no regret; it is never below 0.");
        if (!decision.overSettings()) {
            section.paragraph(
                    "Only luck was varied here, so regret below is over futures in the scenario's own settings. To "
                            + "ask in how many settings an option holds, name the settings that are not known: forestall compare ... "
                            + "--vary nation.economy=0.2..0.6 --vary nation.impunity=0.3..0.9.");
        } else {
            section.add(FigureBlock.of(theme -> HeatMap.figure(mapText(), mapData(), theme)));
        }
        section.add(regrets());
        if (decision.overSettings()) {
            section.add(settings());
        }
        return section.build();
    }

    private List<Regret> byRegret() {
        return decision.regrets().stream()
                .sorted(Comparator.comparingDouble(
                        (Regret regret) -> regret.mean().estimate()))
                .toList();
    }

    /** The scenario's own settings first, then those in which the choice matters most. */
    private List<Integer> shownSettings() {
        List<Integer> settings = new ArrayList<>(List.of(0));
        IntStream.of(decision.deaths().tried())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer setting) -> -spreadOf(setting)))
                .limit(MOST_COLUMNS - 1L)
                .sorted()
                .forEach(settings::add);
        return settings;
    }

    private double spreadOf(int setting) {
        return decision.regrets().stream()
                .mapToDouble(regret -> regret.bySetting().get(setting))
                .max()
                .orElse(0);
    }

    private HeatMap.Data mapData() {
        List<Integer> settings = shownSettings();
        return new HeatMap.Data(
                "Mean deaths above the best arm of the setting, persons",
                HeatMap.Kind.AMOUNT,
                "Option",
                "Setting",
                settings.stream()
                        .map(setting -> setting == 0 ? "own" : String.valueOf(setting))
                        .toList(),
                byRegret().stream()
                        .sorted(Comparator.comparingDouble(Regret::worstSetting))
                        .limit(MOST_ROWS)
                        .map(regret -> HeatMap.Row.of(
                                material.name(regret.arm().id()),
                                settings.stream()
                                        .mapToDouble(setting ->
                                                Math.max(0, regret.bySetting().get(setting)))
                                        .toArray()))
                        .toList());
    }

    private FigureText mapText() {
        int tried = decision.deaths().tried().length;
        Regret least = byRegret().stream()
                .min(Comparator.comparingDouble(Regret::worstSetting))
                .orElseThrow();
        return new FigureText(
                "regret",
                "Over " + Wording.plural(tried, "setting") + ", "
                        + material.quoted(least.arm().id()) + " has the smallest worst regret: "
                        + Wording.amount(least.worstSetting()) + " deaths",
                "Mean deaths of each option above those of the best arm in the same setting; 0: the best there. Rows from the "
                        + "smallest to the largest worst regret. \u201cown\u201d is the scenario as it stands"
                        + (tried > MOST_COLUMNS - 1
                                ? "; of the others those " + (MOST_COLUMNS - 1) + " in which the choice matters most"
                                : "")
                        + ". design.csv holds the settings by number. " + material.futures(),
                "Heat map of regret, options by settings.");
    }

    private TableBlock regrets() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Regret in deaths over " + (decision.overSettings() ? "all settings and futures" : "all futures")
                        + ", from the smallest mean up. Interval: studentised bootstrap over futures.",
                "Arm",
                "Mean regret",
                "95 % interval",
                "Nine futures in ten stay below",
                "Largest");
        for (Regret regret : byRegret()) {
            table.row(
                    material.name(regret.arm().id()),
                    Wording.amount(regret.mean().estimate()),
                    Wording.countedInterval(regret.mean().interval()),
                    Wording.amount(regret.ninetieth()),
                    Wording.amount(regret.greatest()));
        }
        return table.build();
    }

    private TableBlock settings() {
        int tried = decision.deaths().tried().length;
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Settings by what an option does to mean deaths there, of " + tried
                        + " tried beside the scenario's own. Told: the 95 % interval of the pairs leaves out zero, each setting by "
                        + "itself.",
                "Option",
                "Fewer, told",
                "Fewer, not told",
                "As many or more, not told",
                "More, told",
                "Holds in");
        decision.robustness().stream()
                .sorted(Comparator.comparingInt(Robustness::failures))
                .forEach(option -> table.row(
                        material.name(option.arm().id()),
                        Wording.count(option.count(Robustness.Verdict.BETTER)),
                        Wording.count(option.count(Robustness.Verdict.MAYBE_BETTER)),
                        Wording.count(option.count(Robustness.Verdict.MAYBE_WORSE)),
                        Wording.count(option.count(Robustness.Verdict.WORSE)),
                        Wording.count(tried - option.failures()) + " of " + Wording.count(tried)));
        return table.build();
    }
}
