package org.forestall.scenario.doc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.sim.observe.framework.Anchor;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.Indicator;
import org.forestall.sim.observe.framework.Mark;
import org.forestall.sim.observe.framework.ResiliencePart;
import org.forestall.sim.observe.framework.Witness;
import org.forestall.sim.observe.pattern.PatternThresholds;
import org.forestall.sim.spec.Parameter;

/** The page on the Framework scores. */
final class FrameworkPage {

    private FrameworkPage() {}

    static String text(String note) {
        Anchors anchors = AnchorFile.shipped();
        Markdown page = new Markdown()
                .heading(1, "The Framework of Analysis as an observer")
                .paragraph(note);
        page.paragraph(
                "The United Nations Framework of Analysis for Atrocity Crimes (2014, A/70/741-S/2016/71) names fourteen risk"
                        + " factors. It is a structured list for judgement and has no score, no weights and no scale. Here the"
                        + " factors are scored from the state of an invented country, so that runs can be compared. The scores"
                        + " are ours, not the Framework's, and say nothing about any real place.");
        rules(page);
        factors(page, anchors);
        indicators(page, anchors);
        assessor(page);
        patterns(page);
        limits(page);
        return page.text();
    }

    private static void rules(Markdown page) {
        page.heading(2, "How a factor is scored");
        page.bullets(List.of(
                "**Observer, not driver.** Nothing that acts in the model reads a score; a test of the architecture holds it. A"
                        + " run goes the same way, bit for bit, whether it is watched or not.",
                "**No latent intent.** The rung of a leadership, the group it would turn on, its drive and its constraint are"
                        + " not read; another such test holds that. Intent is inferred from traces.",
                "**Indicators.** Each is a measured quantity x, every four weeks, scaled by two anchors:"
                        + " s = clamp((x - a) / (b - a), 0, 1).",
                "**Anchors.** a is the value that a tenth of the futures of a calm reference country exceed, towards the"
                        + " worse, by their mean over time; b is the median over futures of a severe one of the mean over the"
                        + " year before onset. Of a change, none or one for the better never scores. Events are fixed at full"
                        + " severity; what is there only in armed conflict is fixed by assumption. An indicator that the two"
                        + " countries do not tell apart is left out.",
                "**Factor.** Power mean with exponent 3 of its indicators, between mean and largest. What is missing is left"
                        + " out and lowers coverage, the share of the Framework's indicators of the factor that have a score; it"
                        + " is never zero. Factor 13 applies only in armed conflict, factor 14 only where operations are.",
                "**Classes.** Below 0.25 absent, to 0.5 emerging, to 0.75 present, above severe. Trend: change over 90 days.",
                "**Composite.** R = (H V L)^(1/3): hazard H of factors 4, 5, 7, 8; vulnerability V of 1, 2, 9; lack of"
                        + " mitigation L of 3, 6; each a weighted mean, by default of equal weights. Factors 10 to 14 are shown"
                        + " apart: they partly measure crimes under way.",
                "**Resilience.** Beside risk stand " + parts() + "; in [0, 1], more is better.",
                "**True and assessed.** Each factor has a true score, from the full state, and an assessed one, as witnesses"
                        + " could see it (below). The gap is a result of its own."));
    }

    private static String parts() {
        return Arrays.stream(ResiliencePart.values())
                .map(part -> part.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + part.title().substring(1))
                .collect(Collectors.joining("; "));
    }

    private static void factors(Markdown page, Anchors anchors) {
        page.heading(2, "Factors")
                .paragraph(
                        "*In the Framework*: indicators that it lists, from memory (together 143). *Here*: how many of them have at"
                                + " least one measured quantity whose anchors are apart.");
        page.table(
                List.of("", "factor", "kind", "in the Framework", "here"),
                Arrays.stream(Factor.values())
                        .map(factor -> List.of(
                                "RF" + factor.number(),
                                factor.title(),
                                factor.isCommon() ? "common" : "specific",
                                String.valueOf(factor.published()),
                                String.valueOf(measured(factor, anchors))))
                        .toList());
    }

    private static long measured(Factor factor, Anchors anchors) {
        return Indicator.of(factor).stream()
                .filter(indicator -> anchors.of(indicator).isSeparated())
                .map(Indicator::number)
                .distinct()
                .count();
    }

    private static void indicators(Markdown page, Anchors anchors) {
        page.heading(2, "Indicators")
                .paragraph("Marks: "
                        + Mark.READ.letter() + " read in a source, " + Mark.SEED.letter()
                        + " in the reports of the Secretary-General that the project starts from, "
                        + Mark.MEMORY.letter()
                        + " paraphrased from memory, to be checked against the published text before anything is said to be the"
                        + " Framework's. Numbers are those of the Framework, from memory; for factors 13 and 14 only themes are known. "
                        + anchors.origin());
        page.table(
                List.of(
                        "no.",
                        "indicator",
                        "what it measures",
                        "unit",
                        "reads",
                        "worse when",
                        "pace",
                        "shows",
                        "seen by",
                        "a",
                        "b",
                        "anchors",
                        "mark"),
                Arrays.stream(Indicator.values())
                        .map(indicator -> row(indicator, anchors.of(indicator)))
                        .toList());
    }

    private static List<String> row(Indicator indicator, Anchor anchor) {
        return List.of(
                indicator.number(),
                Markdown.code(indicator.id()),
                indicator.meaning(),
                indicator.unit(),
                indicator.reads(),
                Words.of(indicator.direction()),
                Words.of(indicator.pace()),
                Words.of(indicator.openness()),
                indicator.witnesses().stream().map(Words::of).collect(Collectors.joining(", ")),
                anchor.isSeparated() ? Numerals.shortest(anchor.calm()) : "not apart",
                anchor.isSeparated() ? Numerals.shortest(anchor.severe()) : "not apart",
                indicator.basis().words(),
                indicator.mark().letter());
    }

    private static void assessor(Markdown page) {
        page.heading(2, "What an assessor can see")
                .paragraph(
                        "Each witness covers a share of what happens, which falls when access, civic space, attention or the service"
                                + " of national bodies fall; forms are assumed. An indicator is seen by a witness with that share times"
                                + " how openly it shows (open 1, partly 0.7, hidden 0.35), by keyed draws of its own. The freshest report"
                                + " counts. What nobody covers goes partly unreported, a report has noise, and what was last seen is"
                                + " used for some time and then missing. Worse behaviour closes windows: assessed scores may fall while"
                                + " true ones rise, and coverage falls with them.");
        page.table(
                List.of("witness", "who", "delay, weeks"),
                Arrays.stream(Witness.values())
                        .map(witness ->
                                List.of(Words.of(witness), witness.words(), String.valueOf(witness.delayWeeks())))
                        .toList());
        page.table(PARAMETER_HEAD, parameters(AssessmentSettings.class));
    }

    private static void patterns(Markdown page) {
        page.heading(2, "Labels for patterns of acts")
                .paragraph(
                        "Every four weeks it is asked, for each actor and group, whether traces of the last year are consistent with"
                                + " genocide, crimes against humanity, ethnic cleansing or war crimes. The reader sees acts and victims in"
                                + " the event log, who is gone from where in the ledger, and what was said in public. Labels do not"
                                + " exclude one another and may follow one another. **No label is a finding of law**: that is for courts,"
                                + " and the definitions are those of the treaties (Genocide Convention 1948, articles II and III; Rome"
                                + " Statute 1998, articles 6 to 8). Ethnic cleansing has no definition of its own in law.");
        page.bullets(List.of(
                "*Crimes against humanity*: an attack that is widespread (districts or victims) or systematic (organised, in"
                        + " many weeks).",
                "*Genocide*: an attack with grave loss and a high mean of five traces of intent: speech that calls the group"
                        + " inferior, choice of victims beyond numbers, breadth, gravity, deprivation beyond that of others.",
                "*Ethnic cleansing*: an attack, and districts from which the group is largely gone, mostly by flight.",
                "*War crimes*: civilians deliberately killed by a party, only in armed conflict."));
        page.table(PARAMETER_HEAD, parameters(PatternThresholds.class));
    }

    private static final List<String> PARAMETER_HEAD = List.of("setting", "default", "unit", "meaning", "source");

    private static List<List<String>> parameters(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> {
                    Parameter parameter = component.getAnnotation(Parameter.class);
                    return List.of(
                            Markdown.code(component.getName()),
                            parameter.byDefault(),
                            parameter.unit(),
                            parameter.meaning(),
                            parameter.source());
                })
                .toList();
    }

    private static void limits(Markdown page) {
        page.heading(2, "What the checks say")
                .bullets(List.of(
                        "A calm country scores absent in all factors in at least nine tenths of futures, by construction of the"
                                + " anchors and on other seeds.",
                        "Order of crossing 0.5 in 31 futures with onset of the shipped country (medians, weeks): factors 2, 3, 4 and 9 in"
                                + " week 4, 7 in week 40, 10 in 52, 11 in 60, 12 in 68, onset in 190, 8 in 228. The Framework's order"
                                + " would put triggers before signs of crimes. Here a single trigger seldom lifts factor 8 to 0.5, and"
                                + " repression with civilian deaths is there well before mass violence.",
                        "The composite foretells onset within a year in societies drawn by chance better than the base rate: area under"
                                + " the ROC curve 0.98 (95 % interval 0.96 to 0.99; 18 cases with onset). These societies differ widely;"
                                + " within one country at one date an earlier state of the model gave about 0.6 over 12 futures with"
                                + " onset, too few to tell from 0.5. Slow factors tell where, not when.",
                        "Closing a country to observers raises true scores and lowers coverage."));
        page.paragraph("Anchors are refreshed, after a change of the model that moves results, with");
        page.paragraph("`mvn -pl scenarios -am test -Dtest=AnchorsTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dforestall.anchors.write=true`");
    }
}
