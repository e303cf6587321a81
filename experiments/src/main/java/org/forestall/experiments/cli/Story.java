package org.forestall.experiments.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forestall.experiments.report.CoalitionNames;
import org.forestall.sim.observe.FunnelOutcome;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Rung;
import org.forestall.viz.words.Words;

/** One future in words: a line for each period of four weeks, under it what happened, and a summary at the end. */
final class Story {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int DEFAULT_PERIOD_WEEKS = 4;

    private final SocietySpec society;
    private final Outcome outcome;
    private final CoalitionNames names;

    Story(SocietySpec society, Outcome outcome) {
        this.society = society;
        this.outcome = outcome;
        this.names = new CoalitionNames(society);
    }

    List<String> lines() {
        int periodWeeks = outcome.series().stream()
                .mapToInt(Series::everyWeeks)
                .findFirst()
                .orElse(DEFAULT_PERIOD_WEEKS);
        List<String> lines = new ArrayList<>();
        for (int end = periodWeeks; end < outcome.weeks() + periodWeeks; end += periodWeeks) {
            lines.add(period(Math.min(end, outcome.weeks()), end / periodWeeks - 1));
            addEvents(lines, end - periodWeeks, end);
        }
        lines.add("");
        lines.addAll(summary());
        return lines;
    }

    private String period(int week, int index) {
        List<String> parts = new ArrayList<>();
        number(SeriesKind.KILLED_RECENTLY, index)
                .ifPresent(killed -> parts.add("killed in the last four weeks " + Text.persons(killed)));
        number(SeriesKind.DISPLACED, index).ifPresent(displaced -> parts.add("displaced " + Text.persons(displaced)));
        number(SeriesKind.TENSION, index).ifPresent(threat -> parts.add("threat felt " + Text.twoDecimals(threat)));
        number(SeriesKind.INCITEMENT, index)
                .ifPresent(incitement -> parts.add("incitement " + Text.twoDecimals(incitement)));
        number(SeriesKind.LADDER, index).ifPresent(rung -> parts.add("highest step of a leadership: " + rung(rung)));
        number(SeriesKind.RESILIENCE, index)
                .ifPresent(resilience -> parts.add("resilience " + Text.twoDecimals(resilience)));
        return "Week " + week + ", " + date(week) + ": " + String.join(", ", parts) + ".";
    }

    private Optional<Double> number(SeriesKind kind, int index) {
        return outcome.series().stream()
                .filter(series ->
                        series.kind() == kind && index < series.values().size())
                .map(series -> series.values().get(index))
                .findFirst();
    }

    private void addEvents(List<String> lines, int from, int to) {
        for (LoggedEvent event : outcome.events()) {
            if (event.week() >= from && event.week() < to) {
                lines.add("    " + date(event.week()) + "  " + event.words());
            }
        }
    }

    private List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(
                outcome.hasOnset()
                        ? "Mass violence began in week " + outcome.onsetWeek() + " (" + date(outcome.onsetWeek())
                                + "), by " + names.within(outcome.onsetActor()) + ", against the "
                                + names.group(outcome.onsetTarget()) + "; it was under way in "
                                + Text.plural(outcome.episodeWeeks(), "week")
                                + " of " + outcome.weeks() + "."
                        : "Mass violence did not begin in this future.");
        lines.add("Civilians killed " + Text.count(outcome.killed()) + ", injured " + Text.count(outcome.injured())
                + ", dead of deprivation " + Text.count(outcome.diedOfDeprivation())
                + "; members of armed groups killed "
                + Text.count(outcome.combatantsKilled()) + ".");
        lines.add("Displaced at the end " + Text.count(outcome.displacedInside()) + " inside and "
                + Text.count(outcome.abroad()) + " abroad; detained at any time " + Text.count(outcome.detained())
                + ".");
        lines.addAll(funnel());
        lines.add(Text.plural(outcome.alerts(), "alert") + ", " + Text.plural(outcome.responses(), "response")
                + "; cost " + Text.oneDecimal(outcome.costRu()) + " RU.");
        return lines;
    }

    private static String rung(double code) {
        return Words.of(Locale.ENGLISH).of("rung", Rung.of((int) code));
    }

    /** The way from danger to action, a step a clause. */
    private List<String> funnel() {
        FunnelOutcome funnel = outcome.funnel();
        String weeks = "From danger to action: signs were grave in " + Text.plural(funnel.weeksGrave(), "week")
                + ", were seen to be so in " + Text.count(funnel.weeksDetected()) + " and assessed so in "
                + Text.count(funnel.weeksAssessed()) + "; " + Text.plural(funnel.alerts(), "alert") + " ("
                + Text.count(funnel.quietAlerts()) + " in private).";
        if (funnel.told() == 0) {
            return List.of(weeks);
        }
        String steps = "Actors who can decide were told " + Text.count(funnel.told()) + " times, noticed the pattern "
                + Text.count(funnel.noticed()) + ", believed it " + Text.count(funnel.believed()) + ", put it first "
                + Text.count(funnel.prioritised()) + ", approved " + Text.count(funnel.approved())
                + "; delivered " + Text.plural(funnel.delivered(), "response")
                + (funnel.measuresBegun() > 0
                        ? "; alerts set off " + Text.plural(funnel.measuresBegun(), "measure") + "."
                        : ".");
        return List.of(weeks, steps);
    }

    private String date(int week) {
        LocalDate day = society.start().plusWeeks(week);
        return DAY.format(day);
    }
}
