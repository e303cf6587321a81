package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Consequences;
import org.forestall.sim.observe.DemographicOutcome;
import org.forestall.sim.observe.FunnelOutcome;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Observations;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;

/** An outcome put together piece by piece; what is not said is nil. */
public final class Outcomes {

    private final int weeks;
    private int onsetWeek = -1;
    private long diedOfDeprivation;
    private double costRu;
    private final List<CommunityOutcome> communities = new ArrayList<>();
    private final List<DemographicOutcome> demographics = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<LoggedEvent> events = new ArrayList<>();

    /** A run of so many weeks in which nothing happened. */
    public Outcomes(int weeks) {
        this.weeks = weeks;
    }

    /** Mass violence begins in this week; not at all if below 0. */
    public Outcomes onset(int week) {
        this.onsetWeek = week;
        return this;
    }

    /** Civilians killed in a community, over all communities of the run. */
    public Outcomes killed(String district, String group, long killed) {
        communities.add(new CommunityOutcome(district, group, 10_000, killed, 2 * killed, 3 * killed, 0, 0, 10_000));
        return this;
    }

    /** Civilians killed by group, sex and age band. */
    public Outcomes killedAmong(String group, String sex, String ageBand, long killed) {
        demographics.add(new DemographicOutcome(group, sex, ageBand, killed, 2 * killed, 0));
        return this;
    }

    /** Deaths from deprivation. */
    public Outcomes deprived(long deaths) {
        this.diedOfDeprivation = deaths;
        return this;
    }

    /** Cost of the option. */
    public Outcomes cost(double ru) {
        this.costRu = ru;
        return this;
    }

    /** A quantity through time. */
    public Outcomes series(Series recorded) {
        series.add(recorded);
        return this;
    }

    /** An entry of the event log. */
    public Outcomes event(LoggedEvent logged) {
        events.add(logged);
        return this;
    }

    /** The outcome. */
    public Outcome outcome() {
        long killed = communities.stream().mapToLong(CommunityOutcome::killed).sum();
        boolean hasOnset = onsetWeek >= 0;
        return new Outcome(
                weeks,
                onsetWeek,
                hasOnset ? "army" : "",
                hasOnset ? communities.get(0).group() : "",
                hasOnset ? 5 : 0,
                killed,
                2 * killed,
                3 * killed,
                killed,
                4 * killed,
                0,
                diedOfDeprivation,
                0,
                killed / 2,
                0,
                1,
                3,
                0,
                costRu,
                Consequences.none(),
                List.of(),
                new FunnelOutcome(5, 4, 3, 1, 0, 4, 3, 2, 1, 0, 0, 0),
                List.of(),
                communities,
                demographics,
                series,
                events,
                Observations.NONE,
                killed);
    }
}
