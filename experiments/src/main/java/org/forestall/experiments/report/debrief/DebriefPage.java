package org.forestall.experiments.report.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Page;
import org.forestall.experiments.report.page.PageTemplate;
import org.forestall.experiments.report.page.PageWords;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.chart.EventTimeline;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Judgement;
import org.forestall.viz.exercise.Report;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.play.PlayEvent;
import org.forestall.viz.telling.LookingBack;
import org.forestall.viz.telling.ReportWords;
import org.forestall.viz.words.Words;

/**
 * Looking back as one HTML file that works without a network: what was known when, what was decided, what each decision
 * changed here and under other luck, questions. The same case gives the same bytes on the same machine.
 */
public final class DebriefPage {

    private static final int MOST_ROWS = 24;
    private static final int MOST_MARKS = 40;
    private static final int LONGEST_LABEL = 46;

    private final DebriefCase about;
    private final List<Counterfactual> counterfactuals;
    private final String repeat;
    private final Words words;
    private final ReportWords telling;
    private final LookingBack figures;

    private DebriefPage(DebriefCase about, List<Counterfactual> counterfactuals, String repeat, Locale language) {
        this.about = about;
        this.counterfactuals = counterfactuals;
        this.repeat = repeat;
        this.words = Words.of(language);
        this.telling = new ReportWords(words, about.course().society());
        this.figures = new LookingBack(words, about);
    }

    /**
     * The page.
     *
     * @param counterfactuals a comparison for each decision, in order
     * @param repeat how to make the page again
     * @param language language of the page; what the country and the exercise say of themselves stays as it is
     */
    public static String html(DebriefCase about, List<Counterfactual> counterfactuals, String repeat, Locale language) {
        return new PageTemplate().html(new DebriefPage(about, counterfactuals, repeat, language).page());
    }

    private Page page() {
        List<Section> sections = new ArrayList<>();
        sections.add(outcome());
        sections.add(readFirst());
        sections.add(knownWhen());
        if (!about.judgements().isEmpty()) {
            sections.add(worksheets());
        }
        sections.add(decisions());
        sections.add(questions());
        sections.add(named("repeat", "page.repeat")
                .add(new Block.Code(List.of(words.content(repeat))))
                .build());
        return new Page(
                words.get("page.title", words.content(about.title())),
                words.get(
                        "page.subtitle", words.content(about.course().society().name())),
                List.of(words.get("page.notice")),
                sections,
                words.get("page.colophon"),
                new PageWords(
                        words.tag(),
                        words.get("page.skip"),
                        words.get("page.data"),
                        words.get("page.dataOf", ""),
                        words.get("page.csv"),
                        words.get("page.svg")));
    }

    private Section.Builder named(String id, String key) {
        return Section.named(id, words.get(key));
    }

    // ---- what came

    private Section outcome() {
        int onset = onsetWeek();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                onset < 0
                        ? words.get("page.outcome.none", day(about.week()))
                        : words.get("page.outcome.onset", day(onset)));
        sentences.add(words.get("page.outcome.decisions", about.decisions().size()));
        long grave = about.reports().stream().filter(Report::grave).count();
        long never = about.reports().stream()
                .filter(report -> report.grave() && !report.isKnownBy(about.week()))
                .count();
        sentences.add(words.get("page.outcome.known", grave, never));
        if (!counterfactuals.isEmpty()) {
            long luck =
                    counterfactuals.stream().filter(Counterfactual::luckDecided).count();
            sentences.add(words.get("page.outcome.luck", luck, counterfactuals.size()));
        }
        return named("outcome", "page.outcome").add(new Block.Box(sentences)).build();
    }

    private int onsetWeek() {
        return counterfactuals.isEmpty()
                ? about.reports().stream()
                        .filter(report -> begins(report.event()))
                        .mapToInt(Report::week)
                        .filter(week -> week < about.week())
                        .min()
                        .orElse(-1)
                : before(counterfactuals.get(0).here().onsetWeek());
    }

    private static boolean begins(PlayEvent event) {
        return event.logged().kind() == EventKind.EPISODE && event.detail() == 1;
    }

    private int before(int week) {
        return week < about.week() ? week : -1;
    }

    private Section readFirst() {
        return named("read-first", "page.first")
                .bullets(words.lines("page.first"))
                .build();
    }

    // ---- what was known when

    private Section knownWhen() {
        Section.Builder section = named("known-when", "page.known");
        section.paragraph(words.get("page.known.about"));
        section.add(FigureBlock.of(figures::knownWhen));
        EventTimeline.Data open = open();
        section.add(FigureBlock.of(theme -> EventTimeline.figure(openText(), open, theme)));
        TableBlock.Builder table = TableBlock.ofWords(
                        words.get("page.known.table", MOST_ROWS),
                        words.get("page.known.happened"),
                        words.get("page.known.day"),
                        words.get("page.known.what"),
                        words.get("page.known.told"))
                .widths(14, 14, 36, 36);
        tabled().forEach(report -> table.row(
                day(report.week()),
                report.isKnownBy(about.week()) ? day(report.known()) : words.get("page.known.never"),
                telling.happened(report),
                told(report).isEmpty() ? words.get("page.known.nothing") : told(report)));
        return section.add(table.build()).build();
    }

    /** What was told of it by the end; what is still on its way counts as not told. */
    private String told(Report report) {
        return report.isKnownBy(about.week()) ? telling.told(report) : "";
    }

    /** Turns of leaders and incitement, then the largest acts against civilians, as many as fit; in the order of time. */
    private List<Report> tabled() {
        return about.reports().stream()
                .filter(report -> report.grave() && kind(report) != EventKind.BATTLE)
                .sorted(Comparator.comparing(DebriefPage::isOneOfMany)
                        .thenComparing(Comparator.comparingLong((Report report) ->
                                        report.event().logged().persons())
                                .reversed())
                        .thenComparing(Report::week))
                .limit(MOST_ROWS)
                .sorted(Comparator.comparingInt(Report::week))
                .toList();
    }

    private static EventKind kind(Report report) {
        return report.event().logged().kind();
    }

    private static boolean isOneOfMany(Report report) {
        return kind(report) == EventKind.VIOLENCE || kind(report) == EventKind.FLIGHT;
    }

    private FigureText openText() {
        return new FigureText(
                "in-the-open",
                words.get("page.open.figure"),
                words.get("page.open.caption", MOST_MARKS),
                words.get("page.open.alt"));
    }

    private EventTimeline.Data open() {
        List<EventTimeline.Event> open = about.reports().stream()
                .filter(report -> !report.grave() && kind(report) != EventKind.MEASURE)
                .map(report -> new EventTimeline.Event(report.week(), label(telling.happened(report))))
                .toList();
        List<EventTimeline.Event> decided = about.decisions().stream()
                .map(decision -> new EventTimeline.Event(decision.week(), label(words.content(decision.name()))))
                .toList();
        EventTimeline.Labels labels = new EventTimeline.Labels(
                words.get("page.chart.weeks"),
                words.get("page.chart.years"),
                List.of(
                        words.get("page.chart.lane"),
                        words.get("page.chart.from"),
                        words.get("page.chart.to"),
                        words.get("page.chart.what")));
        return new EventTimeline.Data(
                Math.max(1, about.week()),
                List.of(lane("page.lane.open", open), lane("page.lane.decided", decided)),
                labels);
    }

    private EventTimeline.Lane lane(String key, List<EventTimeline.Event> events) {
        int stride = Math.max(1, (int) Math.ceil(events.size() / (double) MOST_MARKS));
        List<EventTimeline.Event> kept = new ArrayList<>();
        for (int i = 0; i < events.size(); i += stride) {
            kept.add(events.get(i));
        }
        return new EventTimeline.Lane(words.get(key), kept, List.of());
    }

    private String label(String text) {
        String label = text.isEmpty() ? words.get("page.lane.noWords") : text;
        return label.length() <= LONGEST_LABEL
                ? label
                : label.substring(0, LONGEST_LABEL - 1).strip() + "\u2026";
    }

    // ---- worksheets

    private Section worksheets() {
        Map<Integer, List<Judgement>> byRound = new LinkedHashMap<>();
        about.judgements().forEach(judgement -> byRound.computeIfAbsent(judgement.round(), any -> new ArrayList<>())
                .add(judgement));
        List<Judgement> last =
                byRound.values().stream().reduce((one, two) -> two).orElseThrow();
        Section.Builder section = named("worksheets", "page.sheets");
        section.paragraph(words.get("page.sheets.about"));
        section.add(FigureBlock.of(theme -> HeatMap.figure(sheetText(last), sheetData(last), theme)));
        TableBlock.Builder table = TableBlock.ofNumbers(
                words.get("page.sheets.table"),
                words.get("page.sheets.round"),
                words.get("page.sheets.youToSeen"),
                words.get("page.sheets.seenToTrue"),
                words.get("page.sheets.youToTrue"));
        byRound.forEach((round, judgements) -> table.row(
                words.count(round + 1),
                distance(judgements, Judgement::learners, Judgement::assessed),
                distance(judgements, Judgement::assessed, Judgement::truth),
                distance(judgements, Judgement::learners, Judgement::truth)));
        return section.add(table.build()).build();
    }

    private FigureText sheetText(List<Judgement> judgements) {
        Judgement widest = judgements.stream()
                .filter(each -> !Double.isNaN(each.learners()) && !Double.isNaN(each.truth()))
                .max(Comparator.comparingDouble(each -> Math.abs(each.learners() - each.truth())))
                .orElse(judgements.get(0));
        return new FigureText(
                "worksheet",
                words.get("page.sheets.figure", factor(widest)),
                words.get("page.sheets.caption", widest.round() + 1),
                words.get("page.sheets.alt"));
    }

    private String factor(Judgement judgement) {
        return words.of("factor", judgement.factor()).toLowerCase(words.locale());
    }

    private HeatMap.Data sheetData(List<Judgement> judgements) {
        return new HeatMap.Data(
                words.get("page.sheets.score"),
                HeatMap.Kind.SHARE,
                words.get("page.sheets.factor"),
                words.get("page.sheets.seenBy"),
                List.of(
                        words.get("page.sheets.you"),
                        words.get("page.sheets.couldBeSeen"),
                        words.get("page.sheets.was")),
                judgements.stream()
                        .map(each -> new HeatMap.Row(
                                words.get("factor.numbered", each.factor().number(), words.of("factor", each.factor())),
                                List.of(optional(each.learners()), optional(each.assessed()), optional(each.truth()))))
                        .toList(),
                words.get("page.chart.none"),
                Locale.forLanguageTag(words.tag()));
    }

    private static OptionalDouble optional(double score) {
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private String distance(
            List<Judgement> judgements, ToDoubleFunction<Judgement> one, ToDoubleFunction<Judgement> two) {
        OptionalDouble mean = judgements.stream()
                .mapToDouble(each -> Math.abs(one.applyAsDouble(each) - two.applyAsDouble(each)))
                .filter(gap -> !Double.isNaN(gap))
                .average();
        return mean.isPresent() ? words.number(mean.getAsDouble(), 2) : words.get("page.sheets.unknown");
    }

    // ---- decisions

    private Section decisions() {
        Section.Builder section = named("decisions", "page.decisions");
        if (counterfactuals.isEmpty()) {
            return section.paragraph(words.get("page.decisions.none")).build();
        }
        section.paragraph(
                words.get("page.decisions.about", counterfactuals.get(0).futures()));
        section.add(FigureBlock.of(theme -> figures.livedAgain(counterfactuals, theme)));
        section.add(table());
        counterfactuals.forEach(each -> {
            section.heading(words.get(
                    "page.decisions.dated",
                    words.content(each.decision().name()),
                    day(each.decision().week())));
            section.paragraph(
                    each.decision().reason().isEmpty()
                            ? ""
                            : words.get(
                                    "page.decisions.reason",
                                    words.content(each.decision().reason())));
            section.paragraph(knownThen(each.decision().week()));
            section.paragraph(judged(each));
            section.paragraph(earlier(each));
        });
        return section.build();
    }

    private TableBlock table() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                words.get("page.decisions.table"),
                words.get("page.decisions.decision"),
                words.get("page.decisions.here"),
                words.get("page.decisions.fewer"),
                words.get("page.decisions.more"),
                words.get("page.decisions.onsets"),
                words.get("page.decisions.deaths"));
        counterfactuals.forEach(each -> table.row(
                List.of(
                        words.content(each.decision().name()),
                        day(each.decision().week())),
                words.get(
                        "page.decisions.pair",
                        amount(each.here().harm()),
                        amount(each.hereWithout().harm())),
                words.get("page.decisions.of", each.better(), each.futures()),
                words.get("page.decisions.of", each.worse(), each.futures()),
                words.get("page.decisions.pairOf", each.onsetsWith(), each.onsetsWithout(), each.futures()),
                words.get("page.decisions.pair", amount(each.harmWith()), amount(each.harmWithout()))));
        return table.build();
    }

    private String knownThen(int week) {
        List<Report> graveBefore = about.reports().stream()
                .filter(report -> report.grave() && report.week() < week)
                .toList();
        long known =
                graveBefore.stream().filter(report -> report.isKnownBy(week)).count();
        return words.get("page.decisions.knownThen", graveBefore.size(), known);
    }

    private String judged(Counterfactual each) {
        String here = words.get("page.here." + lower(each.inThisFuture()));
        String rule = words.get("page.rule." + lower(each.asARule()), each.better(), each.worse(), each.futures());
        String luck =
                each.asARule() == Counterfactual.Effect.NEITHER ? "noRule" : each.luckDecided() ? "against" : "with";
        return here + " " + rule + " " + words.get("page.luck." + luck);
    }

    private static String lower(Counterfactual.Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }

    private String earlier(Counterfactual each) {
        if (each.earlier() == null) {
            return words.get("page.earlier.not");
        }
        Counterfactual.Earlier earlier = each.earlier();
        return words.get(
                "page.earlier",
                earlier.weeks(),
                earlier.better(),
                earlier.worse(),
                each.futures(),
                earlier.onsets(),
                each.onsetsWith());
    }

    private Section questions() {
        List<String> questions = new ArrayList<>();
        about.questions().forEach(question -> questions.add(words.content(question)));
        counterfactuals.stream()
                .filter(Counterfactual::luckDecided)
                .findFirst()
                .ifPresent(each -> questions.add(words.get(
                        "page.questions.luck", words.content(each.decision().name()))));
        worstSeen().ifPresent(judgement -> questions.add(words.get("page.questions.worksheet", factor(judgement))));
        return named("questions", "page.questions").bullets(questions).build();
    }

    private Optional<Judgement> worstSeen() {
        return about.judgements().stream()
                .filter(each -> !Double.isNaN(each.learners()) && !Double.isNaN(each.assessed()))
                .max(Comparator.comparingDouble(each -> Math.abs(each.learners() - each.assessed())));
    }

    // ---- words

    private String day(int week) {
        return words.day(about.course().society().start().plusWeeks(week));
    }

    private String amount(double amount) {
        return words.number(amount, amount < 10 ? 1 : 0);
    }
}
