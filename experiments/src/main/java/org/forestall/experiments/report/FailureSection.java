package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.decide.FailureBox;
import org.forestall.experiments.decide.Robustness;
import org.forestall.experiments.decide.TriedSettings;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.viz.chart.SettingsScatter;
import org.forestall.viz.figure.FigureText;

/** Under which settings options do not lower deaths. */
final class FailureSection {

    private static final double USUAL_P = 0.05;
    private static final int MOST_PICTURES = 2;
    private static final double PER = 100;

    private final Material material;
    private final Decision decision;

    private FailureSection(Material material, Decision decision) {
        this.material = material;
        this.decision = decision;
    }

    static Section of(Material material, Decision decision) {
        return new FailureSection(material, decision).section();
    }

    private Section section() {
        Section.Builder section = Section.named("failure", "When they fail");
        if (!decision.overSettings()) {
            return section.paragraph(
                            "An option fails in a setting if no fewer people die on average than with nothing. Only one "
                                    + "setting, the scenario's own, was run. Runs over many settings (--vary) can show where an option "
                                    + "fails.")
                    .build();
        }
        int tried = decision.deaths().tried().length;
        section.paragraph(
                "An option fails in a setting if no fewer people die on average than with nothing, over "
                        + Wording.plural(decision.deaths().futures(), "future")
                        + " there. A search looks for one or two limits that hold "
                        + "most failures and little else. It finds something in pure chance too; so each finding says how often it would.");
        List<String> points = new ArrayList<>();
        int pictures = 0;
        for (Robustness option : decision.robustness()) {
            Optional<FailureBox> box = decision.failureOf(option.arm());
            points.add(sentence(option, box, tried));
            if (box.isPresent() && isFound(box.get()) && pictures < MOST_PICTURES) {
                section.add(figure(option, box.get()));
                pictures++;
            }
        }
        return section.bullets(points).build();
    }

    private static boolean isFound(FailureBox box) {
        return box.byChance() <= USUAL_P;
    }

    private String sentence(Robustness option, Optional<FailureBox> box, int tried) {
        String name = material.quoted(option.arm().id());
        String often =
                name + " fails in " + Wording.count(option.failures()) + " of " + Wording.plural(tried, "setting");
        if (box.isEmpty()) {
            return often + (option.failures() == 0 || option.failures() == tried ? "." : ", too few to say where.");
        }
        if (!isFound(box.get())) {
            return often + "; no limit holds the failures better than chance would (as good in "
                    + Wording.written(PER * box.get().byChance(), 0) + " of 100 shuffles).";
        }
        return often + ", mainly when " + words(box.get()) + ": that covers "
                + Wording.count(box.get().failuresInside()) + " of its "
                + Wording.count(box.get().failures())
                + " failures, and " + Wording.count(box.get().failuresInside()) + " of "
                + Wording.count(box.get().inside()) + " settings inside fail (as good in "
                + Wording.written(PER * box.get().byChance(), 1) + " of 100 shuffles).";
    }

    static String words(FailureBox box) {
        return box.limits().stream()
                .map(limit ->
                        limit.setting() + (limit.above() ? " is above " : " is below ") + ValueText.of(limit.value()))
                .collect(Collectors.joining(" and "));
    }

    private FigureBlock figure(Robustness option, FailureBox box) {
        TriedSettings settings = decision.tried().orElseThrow();
        int across = box.limits().get(0).factor();
        int up = box.limits().size() > 1
                ? box.limits().get(1).factor()
                : (across + 1) % settings.names().size();
        boolean[] failed = Decision.failed(option);
        List<SettingsScatter.Point> points = IntStream.range(0, failed.length)
                .mapToObj(setting -> new SettingsScatter.Point(
                        settings.values().get(across)[setting],
                        settings.values().get(up)[setting],
                        failed[setting]))
                .toList();
        SettingsScatter.Data data = new SettingsScatter.Data(
                settings.names().get(across),
                settings.names().get(up),
                "no fewer deaths than nothing",
                "fewer deaths than nothing",
                points,
                Optional.of(new SettingsScatter.Box(low(box, across), high(box, across), low(box, up), high(box, up))));
        String name = material.quoted(option.arm().id());
        FigureText text = new FigureText(
                "failure-" + option.arm().id(),
                name + " fails mainly when " + words(box),
                "Each point is a setting; the dashed box is where failures gather. " + material.futures(),
                "Scatter of " + failed.length + " settings by " + data.across() + " and " + data.up() + ".");
        return FigureBlock.of(theme -> SettingsScatter.figure(text, data, theme));
    }

    private static double low(FailureBox box, int factor) {
        return box.limits().stream()
                .filter(limit -> limit.factor() == factor && limit.above())
                .mapToDouble(FailureBox.Limit::value)
                .findFirst()
                .orElse(-Double.MAX_VALUE);
    }

    private static double high(FailureBox box, int factor) {
        return box.limits().stream()
                .filter(limit -> limit.factor() == factor && !limit.above())
                .mapToDouble(FailureBox.Limit::value)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}
