package org.forestall.scenario.rule;

import java.util.List;
import java.util.function.BiConsumer;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Places;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.SocietySpec;

/** All rules across settings. Each is asked unless a setting that it reads is already known to be wrong. */
public final class RuleBook {

    private static final List<Rule> RULES = List.of(
            new Rule(MapRules::neighboursAreMutual, "districts.id", "districts.neighbours"),
            new Rule(MapRules::allDistrictsAreConnected, "districts.id", "districts.neighbours"),
            new Rule(MapRules::outlinesEncloseTheirDistrict, "districts.outline", "districts.centre"),
            new Rule(PeopleRules::everyGroupHasPeople, "groups.id", "districts.population"),
            new Rule(PeopleRules::sampleCoversEveryCommunity, "people", "districts.population"),
            new Rule(PeopleRules::countryIsOfAModelledSize, "districts.population"),
            new Rule(ArmedGroupRules::compositionSumsToOne, "armedGroups.composition"),
            new Rule(
                    ArmedGroupRules::communityGroupNamesItsCommunity, "armedGroups.alignment", "armedGroups.community"),
            new Rule(ArmedGroupRules::membersLiveAmongResidents, "armedGroups.members", "districts.population"),
            new Rule(ArmedGroupRules::armedLeadershipLeadsSomeone, "armedGroups.commandedBy", "leaderships"),
            new Rule(StateRules::atMostOneExecutive, "leaderships.kind"),
            new Rule(StateRules::institutionKindsDiffer, "institutions.kind"),
            new Rule(StateRules::electionsHaveAnElectoralBody, "calendar.kind", "institutions.kind"),
            new Rule(StateRules::triggerKindsDiffer, "triggers.kind"),
            new Rule(InitialRules::peacekeepersLeaveAfterTheStart, "initial.peacekeepers", "start"),
            new Rule(InitialRules::agreementHasParties, "initial.agreement", "leaderships"),
            new Rule(
                    InitialRules::displacedWereThere,
                    "initial.displaced",
                    "districts.id",
                    "districts.population",
                    "districts.neighbours"),
            new Rule(TimeRules::calendarLiesInTheRun, "calendar.date", "start", "years"),
            new Rule(TimeRules::onsetWindowFitsTheRun, "model.onset.windowWeeks", "years"),
            new Rule(OptionRules::nothingMeansNothing, "options.id", "options.measures"),
            new Rule(OptionRules::measureDatesMakeSense, "options.measures", "start", "years"),
            new Rule(OptionRules::measuresAfterOnsetHaveNoDate, "options.measures"),
            new Rule(
                    OptionRules::peacekeepersAreSentByPeaceOperations,
                    "options.measures",
                    "warningPolicies.responses",
                    "interventions",
                    "outside.uniformed",
                    "districts.population"),
            new Rule(WarningPolicyRules::nothingHasNoPolicy, "options.id", "options.warningPolicy"),
            new Rule(
                    WarningPolicyRules::periodsMakeSense,
                    "warningPolicies.start",
                    "warningPolicies.end",
                    "warningPolicies.chances"),
            new Rule(WarningPolicyRules::whoIsToldCanDecide, "warningPolicies.tells", "outside.id", "outside.kind"),
            new Rule(
                    WarningPolicyRules::approvalsCanBeGiven,
                    "warningPolicies.responses",
                    "warningPolicies.tells",
                    "outside.id",
                    "outside.kind"),
            new Rule(WarningPolicyRules::policiesAreUsed, "warningPolicies.id", "options.warningPolicy"),
            new Rule(CatalogueRules::strengthsAreInOrder, "interventions.effects", "interventions.backfires"),
            new Rule(CatalogueRules::factorsStayAboveZero, "interventions.effects", "interventions.backfires"),
            new Rule(CatalogueRules::effectsDoNotAimAtHarm, "interventions.effects"),
            new Rule(CatalogueRules::namesKeepToHumanRights, "interventions.name", "interventions.id"),
            new Rule(NameRules::namesAreInvented));

    private RuleBook() {}

    /** Asks every rule whose inputs are sound. */
    public static void check(SocietySpec society, List<InterventionSpec> catalogue, Places places, Problems problems) {
        Draft draft = new Draft(society, catalogue);
        Findings findings = new Findings(places, problems);
        List<Rule> askable = RULES.stream()
                .filter(rule -> rule.reads().stream().allMatch(problems::isSound))
                .toList();
        askable.forEach(rule -> rule.check().accept(draft, findings));
    }

    /** Reports names of real states and peoples in the texts of a record, such as a worksheet. */
    public static void checkNames(Record settings, Places places, Problems problems) {
        NameRules.look(settings, "", new Findings(places, problems));
    }

    /**
     * A rule.
     *
     * @param check looks at a draft and reports what it finds
     * @param reads settings whose values it trusts
     */
    private record Rule(BiConsumer<Draft, Findings> check, List<String> reads) {

        Rule(BiConsumer<Draft, Findings> check, String... reads) {
            this(check, List.of(reads));
        }
    }
}
