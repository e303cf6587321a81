package org.forestall.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.SignalKind;
import org.forestall.sim.spec.WarningPolicySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether warning rules warn: places of assessed risk in each country's own record, what rules that stand there would have
 * found and what false alarms they would have raised, and what follows from the policies that are shipped.
 */
class WarningRulesTest {

    private static final String COUNTRY = "contested-election";
    private static final Kept RULES = new Kept(
            "warning-rules.csv",
            "country,futures,onsets,median,above10,above5,above1,rule,above,weeks,inTime,trueAlerts,falseAlerts,"
                    + "falseFutures,lead");
    private static final Kept POLICIES = new Kept(
            "warning-policies.csv",
            "option,futures,onsetsWithout,onsetsWith,averted,caused,warnedBefore,alerts,approved,futuresWithMeasures,"
                    + "logDeaths,low,high,costRu");

    private static final long SEED = 20310106;

    private static String rule(String head, RiskRecord record, String rule, double above, int weeks) {
        RiskRecord.Score score = record.score(above, weeks);
        return String.join(
                ",",
                head,
                rule,
                Kept.number(above),
                Integer.toString(weeks),
                Integer.toString(score.inTime()),
                Integer.toString(score.trueAlerts()),
                Integer.toString(score.falseAlerts()),
                Integer.toString(score.falseFutures()),
                Integer.toString(score.lead()));
    }

    private static List<String> rules(String name, int futures) {
        RiskRecord record = RiskRecord.of(name, futures);
        double tenth = record.quantile(0.9);
        double twentieth = record.quantile(0.95);
        String head = String.join(
                ",",
                name,
                Integer.toString(record.futures()),
                Long.toString(record.onsets()),
                Kept.number(record.quantile(0.5)),
                Kept.number(tenth),
                Kept.number(twentieth),
                Kept.number(record.quantile(0.99)));
        return List.of(
                rule(head, record, "one quiet week in ten", tenth, 2),
                rule(head, record, "one quiet week in twenty", twentieth, 2),
                rule(head, record, "one quiet week in twenty for a quarter", twentieth, 13));
    }

    @Tag("ensembles")
    @Test
    void placesOfRiskStandWhereThePageSays() {
        List<String> rows = new ArrayList<>();
        for (String name : Scenarios.shippedNames()) {
            rows.addAll(rules(name, 100));
        }
        RULES.keep(rows);
        assertThat(RULES.rows()).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            String kept = RULES.rows().get(row);
            double tenth = RULES.value(kept, "above10");
            assertThat(tenth)
                    .as(kept)
                    .isBetween(RULES.value(rows.get(row), "median"), RULES.value(rows.get(row), "above1"));
        }
    }

    private static Scenario country() {
        return Scenarios.load(COUNTRY, List.of("people=300")).orThrow();
    }

    private static Outcome[] outcomes(Scenario country, String option, int futures) {
        return IntStream.range(0, futures)
                .mapToObj(future -> Society.run(country.society(), country.planFor(option), new RunKey(SEED, future)))
                .toArray(Outcome[]::new);
    }

    private static String policy(String option, Outcome[] without, Outcome[] with) {
        int averted = 0;
        int caused = 0;
        int warned = 0;
        for (int i = 0; i < with.length; i++) {
            averted += without[i].hasOnset() && !with[i].hasOnset() ? 1 : 0;
            caused += !without[i].hasOnset() && with[i].hasOnset() ? 1 : 0;
            warned += isWarnedBefore(with[i], without[i]) ? 1 : 0;
        }
        return String.join(
                ",",
                option,
                Integer.toString(with.length),
                Long.toString(onsets(without)),
                Long.toString(onsets(with)),
                Integer.toString(averted),
                Integer.toString(caused),
                Integer.toString(warned),
                Kept.number(mean(with, Outcome::alerts)),
                Kept.number(mean(with, outcome -> outcome.funnel().approved())),
                Long.toString(Arrays.stream(with)
                        .filter(outcome -> outcome.funnel().measuresBegun() > 0)
                        .count()),
                Differences.between(logDeaths(with), logDeaths(without)).cells(),
                Kept.number(mean(with, Outcome::costRu)));
    }

    private static boolean isWarnedBefore(Outcome with, Outcome without) {
        return without.hasOnset() && with.firstAlertWeek() >= 0 && with.firstAlertWeek() < without.onsetWeek();
    }

    private static long onsets(Outcome[] outcomes) {
        return Arrays.stream(outcomes).filter(Outcome::hasOnset).count();
    }

    private static double mean(Outcome[] outcomes, ToDoubleFunction<Outcome> value) {
        return Arrays.stream(outcomes).mapToDouble(value).average().orElseThrow();
    }

    private static double[] logDeaths(Outcome[] outcomes) {
        return Arrays.stream(outcomes)
                .mapToDouble(outcome -> Math.log1p(outcome.deaths()))
                .toArray();
    }

    private static List<String> policies(int futures) {
        Scenario country = country();
        Outcome[] without = outcomes(country, "nothing", futures);
        List<String> rows = new ArrayList<>();
        rows.add(policy("nothing", without, without));
        country.society().options().stream()
                .filter(option -> !option.warningPolicy().isEmpty())
                .forEach(option -> rows.add(policy(option.id(), without, outcomes(country, option.id(), futures))));
        return rows;
    }

    @Tag("ensembles")
    @Test
    void thePoliciesDoWhatThePageSays() {
        List<String> measured = policies(80);
        POLICIES.keep(measured);
        POLICIES.checkIntervals(measured, "low", "high");
    }

    /**
     * Thresholds of the shipped policies stand high in the country's own record, and not so high that nobody is ever warned:
     * above four in five quiet weeks and below all but one of a hundred. 24 futures hold some 4,000 quiet weeks; the places
     * at which thresholds were set are 10 and 5 of a hundred, so that a change of luck alone hardly leaves these bounds.
     */
    @Test
    @Tag("statistical")
    void thresholdsStandWhereRiskSeldomStands() {
        RiskRecord record = RiskRecord.of(COUNTRY, 24);
        List<WarningPolicySpec> policies = country().society().warningPolicies();

        assertThat(policies).isNotEmpty().allSatisfy(policy -> assertThat(policy.signals())
                .filteredOn(signal -> signal.signal() == SignalKind.ASSESSED_RISK)
                .singleElement()
                .satisfies(
                        signal -> assertThat(signal.above()).isBetween(record.quantile(0.8), record.quantile(0.99))));
    }

    /**
     * A rule at the place of one quiet week in ten finds most onsets of the country in time, one that asks for a level that
     * risk hardly ever reaches finds few; found were 15 and 2 of 16 in 100 futures. Exact while the model stays as it is; after
     * a change of luck alone the first finds at most half of about 8 onsets with probability below 0.01, and the second half
     * or more likewise.
     */
    @Test
    @Tag("statistical")
    void aRuleOfTheCountrysOwnRecordFindsOnsetsThatAHighBarMisses() {
        RiskRecord record = RiskRecord.of(COUNTRY, 48);
        double onsets = record.onsets();

        assertThat(onsets).isPositive();
        assertThat(record.score(record.quantile(0.9), 2).inTime()).isGreaterThan((int) (onsets / 2));
        assertThat(record.score(0.2, 1).inTime()).isLessThan((int) Math.ceil(onsets / 2));
    }

    /** The same warnings, trusted or doubted, earlier or later, as the kept table has them. */
    @Test
    void trustAndEarlinessShowInTheTable() {
        List<String> rows = POLICIES.rows();

        assertThat(approved(rows, "early-trusted-warning")).isGreaterThan(approved(rows, "early-doubted-warning"));
        assertThat(logDeaths(rows, "early-trusted-warning")).isLessThan(logDeaths(rows, "early-doubted-warning"));
        assertThat(logDeaths(rows, "early-doubted-warning")).isLessThan(logDeaths(rows, "public-late"));
        assertThat(logDeaths(rows, "quiet-first")).isNegative();
    }

    private static double approved(List<String> rows, String option) {
        return cell(rows, option, "approved");
    }

    private static double logDeaths(List<String> rows, String option) {
        return cell(rows, option, "logDeaths");
    }

    private static double cell(List<String> rows, String option, String column) {
        return rows.stream()
                .filter(row -> row.startsWith(option + ","))
                .mapToDouble(row -> POLICIES.value(row, column))
                .findFirst()
                .orElseThrow();
    }
}
