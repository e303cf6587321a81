package org.forestall.viz.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.forestall.viz.chart.KnownCurve;
import org.forestall.viz.chart.ShareBars;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Report;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/** The two figures of looking back, for windows and pages: what was known when, and each decision under other luck. */
public final class LookingBack {

    private final Words words;
    private final DebriefCase about;

    /** Figures about a case in a language. */
    public LookingBack(Words words, DebriefCase about) {
        this.words = words;
        this.about = about;
    }

    /** What had happened and what was known of it, with a flag for each decision. */
    public Figure knownWhen(Theme theme) {
        List<Integer> happened = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (Report report : about.reports()) {
            if (report.grave()) {
                happened.add(report.week());
                if (report.isKnownBy(about.week())) {
                    known.add(report.known());
                }
            }
        }
        KnownCurve.Data data = new KnownCurve.Data(
                Math.max(1, about.week()),
                happened,
                known,
                about.decisions().stream()
                        .map(decision -> new KnownCurve.Flag(decision.week(), words.content(decision.name())))
                        .toList(),
                new KnownCurve.Labels(
                        words.get("page.known.curveHappened"),
                        words.get("page.known.curveKnown"),
                        words.get("page.known.count"),
                        words.get("page.chart.weeks"),
                        words.get("page.chart.years"),
                        words.get("page.known.week")));
        return KnownCurve.figure(knownText(happened.size(), known.size()), data, theme);
    }

    private FigureText knownText(int happened, int known) {
        OptionalDouble late = about.reports().stream()
                .filter(report -> report.grave() && report.isKnownBy(about.week()))
                .mapToInt(report -> report.known() - report.week())
                .average();
        return new FigureText(
                "known-when",
                late.isPresent()
                        ? words.get("page.known.figure", Math.round(late.getAsDouble()))
                        : words.get("page.known.noneFigure"),
                words.get("page.known.caption", happened, known),
                words.get("page.known.alt"));
    }

    /**
     * In how many other futures fewer, as many and more people died with each decision.
     *
     * @param made a comparison for each decision, at least one
     */
    public Figure livedAgain(List<Counterfactual> made, Theme theme) {
        int futures = made.get(0).futures();
        long most = made.stream().filter(each -> 2 * each.better() > futures).count();
        FigureText text = new FigureText(
                "again",
                words.get("page.decisions.figure", most),
                words.get("page.decisions.caption", futures),
                words.get("page.decisions.alt"));
        ShareBars.Data data = new ShareBars.Data(
                words.get("page.decisions.axis"),
                words.get("page.decisions.decision"),
                List.of(
                        words.get("page.decisions.isFewer"),
                        words.get("page.decisions.isSame"),
                        words.get("page.decisions.isMore")),
                made.stream().map(this::row).toList());
        return ShareBars.figure(text, data, theme);
    }

    private ShareBars.Row row(Counterfactual each) {
        String here =
                switch (each.inThisFuture()) {
                    case HELPED -> "page.decisions.hereFewer";
                    case NEITHER -> "page.decisions.hereSame";
                    case HARMED -> "page.decisions.hereMore";
                };
        return new ShareBars.Row(
                words.content(each.decision().name()),
                words.get(here),
                each.better(),
                each.futures() - each.better() - each.worse(),
                each.worse());
    }
}
