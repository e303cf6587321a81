package org.forestall.viz.telling;

import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.exercise.Report;
import org.forestall.viz.words.Words;

/** Reports in plain words of the language that is shown: what happened, and what was told of it. */
public final class ReportWords {

    private final Words words;
    private final EventWords events;

    /** Words for reports from a country. */
    public ReportWords(Words words, SocietySpec society) {
        this.words = words;
        this.events = new EventWords(words, society);
    }

    /** What happened, as it is. */
    public String happened(Report report) {
        return events.of(report.event());
    }

    /** What was told of it: less exact, and of violence without a count; empty if it never became known. */
    public String told(Report report) {
        return switch (report.told()) {
            case NOTHING -> "";
            case AS_IT_WAS -> happened(report);
            case ROUGHLY -> roughly(report);
        };
    }

    private String roughly(Report report) {
        LoggedEvent logged = report.event().logged();
        String where = logged.district().isEmpty()
                ? words.get("report.country")
                : words.content(events.district(logged.district()));
        String who =
                logged.target().isEmpty() ? words.get("report.unnamed") : words.content(events.group(logged.target()));
        if (logged.kind() == EventKind.FLIGHT) {
            return words.get("report.flight", magnitude(report.persons()), who, where);
        }
        if (logged.kind() == EventKind.BATTLE) {
            return words.get("report.battle", where);
        }
        String by = by(report);
        boolean counted = logged.act() == ActCategory.KILLING || logged.act() == ActCategory.INJURY;
        if (!counted) {
            return words.get("report.abuse", who, where, by);
        }
        String key = logged.act() == ActCategory.KILLING ? "report.killing" : "report.injury";
        return words.get(key, who, where, by, magnitude(report.persons()));
    }

    private String by(Report report) {
        Actor.Sort sort = report.event().actorSort();
        if (sort == Actor.Sort.COMMUNAL) {
            return words.get("report.by", words.get("report.crowds"));
        }
        return sort == Actor.Sort.ARMED_GROUP
                ? words.get("report.by", words.content(report.event().actorName()))
                : "";
    }

    private String magnitude(long persons) {
        String key = persons < 10
                ? "few"
                : persons < 100 ? "dozens" : persons < 1000 ? "hundreds" : persons < 10_000 ? "thousands" : "many";
        return words.get("report.size." + key);
    }
}
