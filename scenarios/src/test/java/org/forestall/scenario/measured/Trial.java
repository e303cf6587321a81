package org.forestall.scenario.measured;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.Society;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/**
 * An intervention tried in a country of the library that it fits, for its own nearest quantity.
 *
 * @param id the intervention
 * @param country the country
 * @param quantity what it is meant to move first, in words
 * @param sign 1 if it is meant to rise, -1 if to fall
 * @param afterOnset whether the measure waits for onset
 * @param reading reads the quantity off a society three years into the run
 */
record Trial(
        String id,
        String country,
        String quantity,
        int sign,
        boolean afterOnset,
        ToDoubleFunction<SocietyState> reading) {

    private static final String ELECTION = "contested-election";
    private static final String AUTOCRAT = "autocrat-and-opponents";
    private static final String UNADDRESSED = "after-genocide-unaddressed";
    private static final String ADDRESSED = "after-genocide-addressed";
    private static final String BORDERLAND = "resource-borderland";
    private static final String SIEGE = "city-under-siege";
    private static final String VACUUM = "coup-and-vacuum";
    private static final String REGION = "separatist-region";
    private static final String HATE = "online-hate";
    private static final String PANDEMIC = "pandemic-and-blame";
    private static final String EARLY_VOTE = "early-election-after-peace";

    /** One trial an intervention. Whoever adds an intervention to the catalogue adds its trial here. */
    static final List<Trial> ALL = List.of(
            falls("I01", HATE, "grievance", s -> mean(s, s.communities.meanGrievance)),
            falls("I02", ELECTION, "threat to its power that the executive feels", Trial::executiveThreat),
            rises("I03", UNADDRESSED, "service of institutions", Trial::service),
            rises("I04", AUTOCRAT, "punishment that armed groups expect", Trial::sanction),
            rises("I05", REGION, "service of institutions", Trial::service),
            rises("I06", BORDERLAND, "punishment that armed groups expect", Trial::sanction),
            falls("I07", ELECTION, "members of non-state armed groups", Trial::rebels),
            falls("I08", PANDEMIC, "grievance", s -> mean(s, s.communities.meanGrievance)),
            falls("I09", HATE, "hateful messages that reach people", s -> mean(s, s.communities.hate)),
            rises("I10", AUTOCRAT, "risk that early warning sees", s -> s.outside.assessedRisk),
            falls("I11", ADDRESSED, "hateful messages that reach people", s -> mean(s, s.communities.hate)),
            falls("I12", UNADDRESSED, "past that nobody addressed", Trial::past),
            falls("I13", UNADDRESSED, "trauma", s -> mean(s, s.communities.meanTrauma)),
            rises("I14", BORDERLAND, "punishment that armed groups expect", Trial::sanction),
            rises("I15", REGION, "evidence that courts could use", s -> s.outside.evidence),
            falls("I16", EARLY_VOTE, "threat to its power that the executive feels", Trial::executiveThreat),
            rises("I17", EARLY_VOTE, "responses from outside that were delivered", s -> s.outside.responses),
            rises("I18", ELECTION, "risk that early warning sees", s -> s.outside.assessedRisk),
            rises("I19", AUTOCRAT, "what holds the executive back", Trial::constraint),
            rises("I20", AUTOCRAT, "what holds the executive back", Trial::constraint),
            falls("I21", ELECTION, "threat to its power that the executive feels", Trial::executiveThreat),
            rises("I22", ELECTION, "agreements reached", s -> s.outside.agreementsReached),
            falls("I23", BORDERLAND, "civilians killed", Trial::killed),
            falls("I24", ADDRESSED, "logarithm of civilians killed", Trial::logKilled),
            rises("I25", ADDRESSED, "norm against violence", s -> mean(s, s.communities.meanNorm)),
            falls("I26", HATE, "hateful messages that reach people", s -> mean(s, s.communities.hate)),
            falls("I27", ELECTION, "civilians killed", Trial::killed),
            falls("I28", EARLY_VOTE, "threat that people feel", s -> mean(s, s.communities.meanThreat)),
            falls("I29", ELECTION, "members of non-state armed groups", Trial::rebels),
            falls("I30", BORDERLAND, "arms of non-state armed groups", s -> ofRebels(s, s.armed.arms)),
            falls("I31", BORDERLAND, "money of non-state armed groups", s -> ofRebels(s, s.armed.finance)),
            falls("I32", EARLY_VOTE, "civilians killed", Trial::killed),
            falls("I33", SIEGE, "civilians killed", Trial::killed),
            falls("I34", SIEGE, "deaths from deprivation", s -> s.ledger.total(Status.DIED_OF_DEPRIVATION)),
            new Trial("I35", VACUUM, "logarithm of civilians killed", -1, true, Trial::logKilled));

    private static Trial falls(String id, String country, String quantity, ToDoubleFunction<SocietyState> reading) {
        return new Trial(id, country, quantity, -1, false, reading);
    }

    private static Trial rises(String id, String country, String quantity, ToDoubleFunction<SocietyState> reading) {
        return new Trial(id, country, quantity, 1, false, reading);
    }

    double read(Society society) {
        return reading.applyAsDouble(society.state());
    }

    /** Mean over persons of a quantity that has so many values for each community. */
    private static double mean(SocietyState state, double[] values) {
        int each = values.length / state.layout.communities;
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double persons = state.initial[communityIdx];
            double of = 0;
            for (int i = 0; i < each; i++) {
                of += values[communityIdx * each + i] / each;
            }
            sum += persons * of;
            people += persons;
        }
        return sum / people;
    }

    private static double service(SocietyState state) {
        return Arrays.stream(state.institutions.service).average().orElseThrow();
    }

    private static double sanction(SocietyState state) {
        return Arrays.stream(state.armed.expectedSanction).average().orElseThrow();
    }

    private static double executiveThreat(SocietyState state) {
        return state.leaders.perceivedThreat[state.executive];
    }

    private static double constraint(SocietyState state) {
        return state.leaders.constraint[state.executive];
    }

    private static double past(SocietyState state) {
        return Arrays.stream(state.groups.unaddressedPast).max().orElseThrow();
    }

    private static double killed(SocietyState state) {
        return state.ledger.total(Status.KILLED);
    }

    private static double logKilled(SocietyState state) {
        return Math.log1p(killed(state));
    }

    private static boolean isRebel(SocietyState state, int armedIdx) {
        return state.spec.armedGroups().get(armedIdx).kind() == ArmedGroupKind.NON_STATE;
    }

    private static double rebels(SocietyState state) {
        double members = 0;
        for (int a = 0; a < state.armed.count; a++) {
            members += isRebel(state, a) ? state.armed.members(a) : 0;
        }
        return members;
    }

    private static double ofRebels(SocietyState state, double[] values) {
        double sum = 0;
        int groups = 0;
        for (int a = 0; a < state.armed.count; a++) {
            sum += isRebel(state, a) ? values[a] : 0;
            groups += isRebel(state, a) ? 1 : 0;
        }
        return sum / groups;
    }

    @Override
    public String toString() {
        return id + " in " + country;
    }
}
