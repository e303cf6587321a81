package org.forestall.viz.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.History;
import org.forestall.viz.play.PlayEvent;

/**
 * What an office outside would hear of a future, and when. Votes, laws and disasters are in the news of the week. Violence and
 * flight come late, the later the worse the access to the place, and part of it never; counts come as an order of magnitude.
 * What leaders decide among themselves is not told at all.
 *
 * <p>Forms and numbers are assumed; the ideas are those of the alert funnel (coverage, delay, noise, lost access). Chance is
 * keyed by the luck of the future and the number of the event, so that every team hears the same.
 */
public final class Newsroom {

    /** Share of violence that never becomes known where there is no access at all. */
    private static final double LOST_WITHOUT_ACCESS = 0.8;

    /** Weeks by which news of violence is late at least and, without access, at most; flight shows sooner. */
    private static final int LATE_AT_LEAST = 1;

    private static final int LATE_WITHOUT_ACCESS = 20;

    /** Share of reports that name the wrong order of magnitude. */
    private static final double WRONG_MAGNITUDE = 0.15;

    /** Smallest number of persons of an event that anybody outside asks about. */
    private static final long SMALLEST = 3;

    /** Marks the draws of the newsroom off from those of the model, with which they share nothing. */
    private static final long OWN_SEED = 0x6e6577736cL;

    private final Draws draws;
    private final Map<String, DistrictSpec> districtById;

    /** The newsroom of a future. */
    public Newsroom(Course course) {
        draws = new Draws(course.luck().masterSeed() ^ OWN_SEED, course.luck().replicate());
        districtById =
                course.society().districts().stream().collect(Collectors.toMap(DistrictSpec::id, Function.identity()));
    }

    /** All that happened until so many weeks had passed and is worth a line, in the order in which it happened. */
    public List<Report> reports(History history, int weeks) {
        List<Report> reports = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (PlayEvent event : history.eventsOf(week)) {
                if (isWorthALine(event.logged())) {
                    reports.add(report(event));
                }
            }
        }
        return List.copyOf(reports);
    }

    /** What of it was known when so many weeks had passed, the latest news first. */
    public static List<Report> known(List<Report> reports, int weeks) {
        return reports.stream()
                .filter(report -> report.isKnownBy(weeks))
                .sorted(Comparator.comparingInt(Report::known).reversed())
                .toList();
    }

    private static boolean isWorthALine(LoggedEvent event) {
        return switch (event.kind()) {
            case VIOLENCE, FLIGHT, BATTLE -> event.persons() >= SMALLEST;
            case DECISION -> false;
            default -> true;
        };
    }

    private Report report(PlayEvent event) {
        int week = event.week();
        return switch (event.logged().kind()) {
            case TRIGGER, ELECTION, POLICY, EMERGENCY, AGREEMENT, REVIEW, RESPONSE, MEASURE, ALERT, CONFLICT ->
                new Report(event, week + 1, Report.Telling.AS_IT_WAS, 0, false);
            case INCITEMENT -> new Report(event, week + 3, Report.Telling.AS_IT_WAS, 0, true);
            case LADDER, EPISODE -> new Report(event, -1, Report.Telling.NOTHING, 0, true);
            case DECISION -> throw new IllegalArgumentException("decisions of others are not told");
            case VIOLENCE, BATTLE, FLIGHT -> late(event);
        };
    }

    private Report late(PlayEvent event) {
        LoggedEvent logged = event.logged();
        DistrictSpec place = districtById.get(logged.district());
        double access = place == null ? 0.5 : place.access();
        int entity = logged.id();
        long key = draws.key(Purpose.FRAMEWORK_SIGHT, logged.week());
        boolean mass = logged.persons() >= 1000;
        double lost = LOST_WITHOUT_ACCESS * (1 - access) * (mass ? 0.3 : 1);
        if (draws.uniform(key, entity, 0) < lost) {
            return new Report(event, -1, Report.Telling.NOTHING, 0, true);
        }
        double latest = LATE_AT_LEAST + (LATE_WITHOUT_ACCESS - LATE_AT_LEAST) * (1 - access);
        double late = LATE_AT_LEAST + draws.uniform(key, entity, 1) * (latest - LATE_AT_LEAST);
        boolean wrong = draws.uniform(key, entity, 2) < WRONG_MAGNITUDE;
        long told = wrong
                ? (draws.uniform(key, entity, 3) < 0.5 ? logged.persons() / 10 : logged.persons() * 10)
                : logged.persons();
        return new Report(event, logged.week() + (int) Math.ceil(late), Report.Telling.ROUGHLY, told, true);
    }
}
