package org.forestall.scenario.measured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/**
 * Assessed risk week by week in futures of a country in which nothing is done, up to onset, as a warning unit would have
 * kept it; and what an alert rule would have made of it.
 */
final class RiskRecord {

    /** Weeks before onset within which an alert counts as true, and before which it counts as in time. */
    static final int HORIZON = SocietySpec.WEEKS_PER_YEAR;

    static final int IN_TIME = 4;
    private static final int BEFORE_REPEAT = 13;
    private static final int NEVER = Integer.MAX_VALUE / 2;
    private static final long SEED = 20310106;
    private static final int PEOPLE = 300;

    private final double[][] risk;
    private final int[] onset;

    private RiskRecord(double[][] risk, int[] onset) {
        this.risk = risk;
        this.onset = onset;
    }

    static RiskRecord of(String name, int futures) {
        Scenario country = Scenarios.load(name, List.of("people=" + PEOPLE)).orThrow();
        double[][] risk = new double[futures][];
        int[] onset = new int[futures];
        for (int future = 0; future < futures; future++) {
            Society society = new Society(country.society(), PreventionPlan.nothing(), new RunKey(SEED, future));
            society.start();
            double[] weeks = new double[society.weeksToRun()];
            while (society.week() < weeks.length && society.state().harm.onsetWeek < 0) {
                society.step();
                weeks[society.week() - 1] = society.state().outside.assessedRisk;
            }
            risk[future] = Arrays.copyOf(weeks, society.week());
            onset[future] = society.state().harm.onsetWeek < 0 ? NEVER : society.week() - 1;
        }
        return new RiskRecord(risk, onset);
    }

    int futures() {
        return onset.length;
    }

    long onsets() {
        return Arrays.stream(onset).filter(week -> week < NEVER).count();
    }

    /** Values of weeks that no onset followed within a year, in ascending order. */
    double[] quietWeeks() {
        List<Double> quiet = new ArrayList<>();
        for (int future = 0; future < risk.length; future++) {
            int end = Math.min(onset[future], risk[future].length) - HORIZON;
            for (int week = 0; week < end; week++) {
                quiet.add(risk[future][week]);
            }
        }
        return quiet.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The value that so large a share of quiet weeks does not pass. */
    double quantile(double share) {
        double[] quiet = quietWeeks();
        return quiet[(int) Math.min(quiet.length - 1L, (long) Math.floor(share * quiet.length))];
    }

    /**
     * What a rule would have done.
     *
     * @param inTime futures with an onset before which it warned, four weeks to a year ahead
     * @param trueAlerts alerts that an onset followed within a year
     * @param falseAlerts the other alerts
     * @param falseFutures futures in which it gave a false alert
     * @param lead weeks from the first alert of the year before onset to onset, median of futures warned in time, or -1
     */
    record Score(int inTime, int trueAlerts, int falseAlerts, int falseFutures, int lead) {}

    /** Alerts when assessed risk has been above a level for some weeks, and again no sooner than a quarter later. */
    Score score(double above, int weeks) {
        int trueAlerts = 0;
        int falseAlerts = 0;
        int falseFutures = 0;
        List<Integer> leads = new ArrayList<>();
        for (int future = 0; future < risk.length; future++) {
            int lead = -1;
            boolean isFalse = false;
            for (int week : alerts(risk[future], above, weeks)) {
                int ahead = onset[future] - week;
                boolean isTrue = ahead > 0 && ahead <= HORIZON;
                trueAlerts += isTrue ? 1 : 0;
                falseAlerts += ahead > HORIZON ? 1 : 0;
                isFalse |= ahead > HORIZON;
                lead = isTrue && ahead >= IN_TIME ? Math.max(lead, ahead) : lead;
            }
            falseFutures += isFalse ? 1 : 0;
            if (lead >= 0) {
                leads.add(lead);
            }
        }
        Collections.sort(leads);
        int median = leads.isEmpty() ? -1 : leads.get(leads.size() / 2);
        return new Score(leads.size(), trueAlerts, falseAlerts, falseFutures, median);
    }

    private static List<Integer> alerts(double[] risk, double above, int weeks) {
        List<Integer> alerts = new ArrayList<>();
        int stood = 0;
        int silent = 0;
        for (int week = 0; week < risk.length; week++) {
            stood = risk[week] > above ? stood + 1 : 0;
            if (silent > 0) {
                silent--;
            } else if (stood >= weeks) {
                alerts.add(week);
                silent = BEFORE_REPEAT;
            }
        }
        return alerts;
    }
}
