package org.forestall.scenario.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.forestall.scenario.Scenario;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Status;

/**
 * What an intervention claims: which quantity of the society, not of the measure, it moves, which way, and where.
 *
 * @param id the intervention
 * @param quantity what moves, in words
 * @param sign 1 if it rises, -1 if it falls
 * @param reading reads it off a society at the end
 * @param weeks when it is read
 * @param settings conditions under which the claim is made, as settings of the small country
 */
record Claim(
        String id, String quantity, int sign, ToDoubleFunction<Society> reading, int weeks, List<String> settings) {

    private static final String STEADY = "mechanisms.political-support=off";
    private static final String UNDIVIDED = "mechanisms.polarisation=off";
    private static final List<String> CALM =
            List.of(STEADY, UNDIVIDED, "mechanisms.triggers=off", "mechanisms.escalation-ladder=off");
    private static final List<String> TENSE = List.of(STEADY, UNDIVIDED);
    private static final List<String> WAR =
            List.of(STEADY, UNDIVIDED, "model.armed.battlesPerWeek=3", "model.violence.disputesPerWeek=0.5");
    private static final List<String> BURNING = List.of(
            STEADY,
            UNDIVIDED,
            "model.leaders.thresholdRepress=0.02",
            "model.leaders.thresholdMobilise=0.03",
            "model.leaders.thresholdCampaign=0.04",
            "model.leaders.climbChance=0.9",
            "model.leaders.campaignChance=0.9",
            "model.violence.campaignPerThousand=60");
    private static final List<String> WATCHED = List.of(STEADY, UNDIVIDED, "model.warning.noise=0");
    private static final List<String> ALARMED = List.of(
            STEADY,
            UNDIVIDED,
            "model.leaders.thresholdRepress=0.02",
            "model.leaders.thresholdMobilise=0.03",
            "model.warning.alertThreshold=0.05",
            "model.warning.repeatWeeks=4",
            "model.warning.believe=1",
            "model.warning.recognitionBias=0");
    private static final List<String> VOTING =
            List.of(STEADY, UNDIVIDED, "model.roles.meanThreshold=0.35", "nation.contestStakes=1");
    private static final List<String> RECRUITING = List.of(
            STEADY,
            UNDIVIDED,
            "model.armed.recruitPerYear=2",
            "mechanisms.armed-conflict=off",
            "model.roles.meanThreshold=0.3");

    /** One claim an intervention. Whoever adds an intervention to the catalogue adds its claim here. */
    static final List<Claim> ALL = List.of(
            falls("I01", "grievance", Claim::grievance, CALM),
            falls("I02", "threat to their power that leaders feel", Claim::leaderThreat, CALM),
            rises("I03", "service of institutions", Claim::service, CALM),
            rises("I04", "punishment that armed groups expect", Claim::sanction, CALM),
            rises("I05", "service of institutions", Claim::service, CALM),
            rises("I06", "punishment that armed groups expect", Claim::sanction, CALM),
            falls("I07", "members of the armed opposition", Claim::rebels, RECRUITING),
            falls("I08", "grievance", Claim::grievance, CALM),
            falls("I09", "hateful messages that reach people", Claim::hate, TENSE),
            rises("I10", "risk that early warning sees", Claim::assessed, WATCHED),
            falls("I11", "hateful messages that reach people", Claim::hate, CALM),
            falls("I12", "past that nobody addressed", society -> society.state().groups.unaddressedPast[1], CALM),
            falls("I13", "trauma", Claim::trauma, WAR),
            rises("I14", "punishment that armed groups expect", Claim::sanction, CALM),
            rises("I15", "evidence that courts could use", society -> society.state().outside.evidence, TENSE),
            falls("I16", "threat to their power that leaders feel", Claim::leaderThreat, CALM),
            falls("I17", "weeks from approval to delivery of a response", Claim::weeksToDelivery, ALARMED),
            rises("I18", "risk that early warning sees", Claim::assessed, WATCHED),
            rises("I19", "what holds leaders back", Claim::constraint, TENSE),
            rises("I20", "what holds leaders back", Claim::constraint, TENSE),
            falls("I21", "threat to their power that leaders feel", Claim::leaderThreat, CALM),
            rises("I22", "agreements reached", society -> society.state().outside.agreementsReached, CALM),
            falls("I23", "civilians killed", Claim::killed, WAR),
            falls("I24", "civilians killed", Claim::killed, WAR),
            rises("I25", "norm against violence", Claim::norm, CALM),
            falls("I26", "hateful messages that reach people", Claim::hate, TENSE),
            new Claim("I27", "people who take part in violence about a vote", -1, Claim::participants, 42, VOTING),
            falls("I28", "threat that people feel", Claim::threat, CALM),
            falls("I29", "members of the armed opposition", Claim::rebels, RECRUITING),
            falls("I30", "arms of the armed opposition", society -> society.state().armed.arms[3], CALM),
            falls("I31", "money of the armed opposition", society -> society.state().armed.finance[3], CALM),
            falls("I32", "civilians killed", Claim::killed, WAR),
            falls("I33", "civilians killed", Claim::killed, WAR),
            falls("I34", "deaths from deprivation", Claim::deprived, WAR),
            falls("I35", "civilians killed in a campaign", Claim::killed, BURNING));

    private static final int TWO_YEARS = 104;
    private static final long SEED = 71;

    private static Claim falls(String id, String quantity, ToDoubleFunction<Society> reading, List<String> settings) {
        return new Claim(id, quantity, -1, reading, TWO_YEARS, settings);
    }

    private static Claim rises(String id, String quantity, ToDoubleFunction<Society> reading, List<String> settings) {
        return new Claim(id, quantity, 1, reading, TWO_YEARS, settings);
    }

    /** The quantity in futures of one fixed seed, with a plan and with nothing; what the plan adds in each. */
    double[] differences(Scenario country, PreventionPlan plan, int futures) {
        return IntStream.range(0, futures)
                .mapToDouble(future -> at(country, plan, future) - at(country, PreventionPlan.nothing(), future))
                .toArray();
    }

    private double at(Scenario country, PreventionPlan plan, int future) {
        Society society = new Society(country.society(), plan, new RunKey(SEED, future));
        society.start();
        for (int week = 0; week < weeks; week++) {
            society.step();
        }
        return reading.applyAsDouble(society);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double grievance(Society society) {
        return mean(society.state().communities.meanGrievance);
    }

    private static double threat(Society society) {
        return mean(society.state().communities.meanThreat);
    }

    private static double hate(Society society) {
        return mean(society.state().communities.hate);
    }

    private static double norm(Society society) {
        return mean(society.state().communities.meanNorm);
    }

    private static double trauma(Society society) {
        return mean(society.state().communities.meanTrauma);
    }

    private static double participants(Society society) {
        return mean(society.state().communities.participantShare);
    }

    private static double service(Society society) {
        return mean(society.state().institutions.service);
    }

    private static double sanction(Society society) {
        return mean(society.state().armed.expectedSanction);
    }

    private static double leaderThreat(Society society) {
        return society.state().leaders.perceivedThreat[society.state().executive];
    }

    private static double constraint(Society society) {
        return society.state().leaders.constraint[society.state().executive];
    }

    private static double assessed(Society society) {
        return society.state().outside.assessedRisk;
    }

    private static double rebels(Society society) {
        return society.state().armed.members(3);
    }

    private static double killed(Society society) {
        return society.state().ledger.total(Status.KILLED);
    }

    private static double deprived(Society society) {
        return society.state().ledger.total(Status.DIED_OF_DEPRIVATION);
    }

    /** Mean weeks between the decision of an actor to respond and its delivery. */
    private static double weeksToDelivery(Society society) {
        List<LoggedEvent> events = society.outcome().events();
        return events.stream()
                .filter(event -> event.kind() == EventKind.RESPONSE)
                .mapToLong(response -> response.week()
                        - events.stream()
                                .filter(event -> event.kind() == EventKind.DECISION
                                        && event.actor().equals(response.actor())
                                        && event.week() < response.week()
                                        && event.words().contains("decides to respond"))
                                .flatMapToLong(event -> LongStream.of(event.week()))
                                .max()
                                .orElseThrow())
                .average()
                .orElseThrow(() -> new IllegalStateException("nothing was delivered"));
    }

    /** Sum over what each future shows, for claims that count. */
    static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    @Override
    public String toString() {
        return id + ": " + quantity + (sign > 0 ? " rises" : " falls");
    }
}
