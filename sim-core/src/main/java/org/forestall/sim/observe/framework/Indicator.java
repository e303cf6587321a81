package org.forestall.sim.observe.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.spec.TriggerKind;

/**
 * The indicators: for each what it measures, in what unit, which part of the state it reads, who can see it and how
 * openly, how fast it moves, and which way risk grows with it. The Framework's own wording is paraphrased from memory; so
 * are its numbers. Indicators of the Framework for which the model has no quantity are left out and lower the coverage of
 * their factor.
 */
public enum Indicator {
    // Factor 1.
    ARMED_CONFLICT(look -> look.state.nation.conflictIntensity),
    SECURITY_CRISIS(NationReadings::insecurity),
    CALAMITY(NationReadings::calamity),
    DISPLACED_PEOPLE(NationReadings::displacedShare),
    IRREGULAR_CHANGE(Look::coups),
    CONTEST_FOR_POWER(NationReadings::contestStakes),
    REGIME_OPENNESS(look -> look.state.nation.regimeOpenness),
    DETENTION(NationReadings::detained),
    RESOURCE_STRESS(look -> look.state.nation.resourceStress),
    ECONOMY(look -> look.state.nation.economy),
    GAP_IN_LIVELIHOOD(NationReadings::gapInLivelihood),
    MASS_PROTEST(look -> look.mean(look.state.communities.protesterShare)),
    UNREST(look -> NationReadings.pressure(look, TriggerKind.UNREST)),
    IDENTITY_TENSION(GroupReadings::threatFelt),
    // Factor 2.
    VIOLATION_RECORD(TraceReadings::violations),
    REMEMBERED_HARM(look -> look.worstPair(look.state.communities.memory)),
    UNADDRESSED_PAST(look -> Look.largest(look.state.groups.unaddressedPast)),
    IMPUNITY(look -> look.state.nation.impunity),
    COURT_LOAD(InstitutionReadings::courtLoad),
    REDRESS(InstitutionReadings::redress),
    TRUST_IN_STATE(look -> look.mean(look.state.communities.meanTrust)),
    // Factor 3.
    LEGAL_PROTECTION(GroupReadings::leastProtection),
    INSTITUTION_CAPACITY(InstitutionReadings::meanCapacity),
    INSTITUTION_INCLUSION(InstitutionReadings::leastInclusion),
    JUDICIAL_INDEPENDENCE(InstitutionReadings::judicialIndependence),
    CIVIL_CONTROL(InstitutionReadings::civilControl),
    CORRUPTION(look -> look.state.spec.nation().corruption()),
    COMPLAINTS(InstitutionReadings::complaints),
    TRAINING(ForceReadings::trainingOfState),
    RESTRAINT_OF_FORCES(ForceReadings::restraintOfState),
    PUBLIC_SERVICES(NationReadings::publicServices),
    // Factor 4.
    POLITICAL_MOTIVE(LeaderReadings::politicalMotive),
    ECONOMIC_MOTIVE(LeaderReadings::economicMotive),
    MILITARY_MOTIVE(LeaderReadings::militaryMotive),
    HOMOGENEITY_MOTIVE(LeaderReadings::homogeneityMotive),
    THREAT_PERCEIVED(LeaderReadings::perceivedThreat),
    LINK_TO_OPPOSITION(ForceReadings::linkToOpposition),
    IDEOLOGY(LeaderReadings::ideology),
    POLITICISED_GRIEVANCE(GroupReadings::politicisedGrievance),
    TRAUMA(GroupReadings::worstTrauma),
    WISH_FOR_REVENGE(look -> look.worstPair(look.state.communities.freshHarm)),
    // Factor 5.
    UNRESTRAINED_STRENGTH(ForceReadings::unrestrainedStrength),
    ARMS_AT_LARGE(look -> look.state.nation.looseArms),
    IRREGULARS(ForceReadings::irregularsPerThousand),
    READINESS_TO_JOIN(look -> look.mean(look.state.communities.participantShare)),
    ORDERS_FOLLOWED(ForceReadings::ordersFollowed),
    MONEY_OF_IRREGULARS(ForceReadings::financeOfIrregulars),
    SPONSORSHIP(ForceReadings::sponsorship),
    // Factor 6.
    SELF_PROTECTION(GroupReadings::leastSelfProtection),
    CIVIL_SOCIETY(NationReadings::civilSociety),
    MEDIA_FREEDOM(NationReadings::mediaFreedom),
    ATTENTION(OutsideReadings::attention),
    ACCESS(Look::access),
    TREATY_TIES(NationReadings::treatyTies),
    COMMITMENT_TO_TALK(LeaderReadings::commitment),
    DIVIDED_OUTSIDERS(look -> look.state.outside.polarisation),
    OPEN_BORDER(OutsideReadings::openestBorder),
    EARLY_WARNING(InstitutionReadings::earlyWarning),
    // Factor 7.
    EMERGENCY_LAW(look -> look.state.nation.emergencyWeeks > 0 ? 1 : 0),
    PURGE(look -> look.state.nation.purge),
    INDEPENDENCE_LOST(look -> look.risen(Level.INDEPENDENCE)),
    SECURITY_BUILD_UP(look -> look.state.nation.securityBuildUp),
    ARMS_INFLOW(look -> look.risen(Level.ARMS)),
    BACKED_MILITIA(ForceReadings::backedMilitia),
    SURVEILLANCE(look -> look.state.spec.nation().surveillance()),
    CIVIC_SPACE_LOST(look -> look.risen(Level.CIVIC_SPACE)),
    ACCESS_LOST(look -> look.risen(Level.ACCESS)),
    VIOLATIONS_LATELY(TraceReadings::violationsLately),
    DISCRIMINATION_RISEN(look -> look.risen(Level.DISCRIMINATION)),
    WOMEN_AND_CHILDREN(TraceReadings::womenAndChildren),
    FORCED_MOVES(TraceReadings::forcedMoves),
    IDENTITY_SALIENCE(NationReadings::identitySalience),
    HATE_SPEECH(TraceReadings::hateHeard),
    // Factor 8.
    SECURITY_VACUUM(look -> NationReadings.pressure(look, TriggerKind.SECURITY_VACUUM)),
    SPILL_OVER(look -> NationReadings.pressure(look, TriggerKind.SPILL_OVER)),
    OUTSIDE_PRESSURE(OutsideReadings::pressure),
    COUP(look -> NationReadings.pressure(look, TriggerKind.COUP)),
    ASSASSINATION(look -> NationReadings.pressure(look, TriggerKind.ASSASSINATION)),
    ACT_OF_INCITEMENT(TraceReadings::loudestIncitement),
    CONTESTED_VOTE(NationReadings::electionPressure),
    POLITICAL_PROCESS(look -> NationReadings.pressure(look, TriggerKind.POLITICAL_PROCESS)),
    ECONOMIC_SHOCK(look -> NationReadings.pressure(look, TriggerKind.ECONOMIC_SHOCK)),
    COMMEMORATION(look -> NationReadings.pressure(look, TriggerKind.COMMEMORATION)),
    TRIAL(look -> NationReadings.pressure(look, TriggerKind.TRIAL)),
    // Factor 9.
    OVERT_DISCRIMINATION(GroupReadings::worstOvert),
    COVERT_DISCRIMINATION(GroupReadings::worstCovert),
    CULTURAL_EXCLUSION(GroupReadings::culturalExclusion),
    UNPUNISHED_PAST(GroupReadings::unpunishedPast),
    GROUP_HOSTILITY(look -> look.worstPair(look.state.communities.meanHostility)),
    IDENTITY_CONFLICT(GroupReadings::identityConflict),
    DIALOGUE_MECHANISMS(InstitutionReadings::dialogue),
    // Factor 10.
    INFERIOR_SPEECH(TraceReadings::inferiorHeard),
    TARGETED_KILLING(TraceReadings::targetedKilling),
    DEPRIVATION_GAP(TraceReadings::deprivationGap),
    SELECTIVITY(TraceReadings::selectivity),
    BIRTHS_AND_CHILDREN(ActReadings::birthsAndChildren),
    DETENTION_GAP(TraceReadings::detentionGap),
    DEGRADING_VIOLENCE(ActReadings::degradingGap),
    PROHIBITED_MEANS(ActReadings::prohibitedMeans),
    HOMES_AND_SITES(ActReadings::objectsGap),
    // Factor 11.
    BREADTH(TraceReadings::breadth),
    GROWTH(TraceReadings::growth),
    ORGANISED_SHARE(TraceReadings::organisedShare),
    PROVOKING_MEDIA(TraceReadings::hateHeard),
    REGULARITY(TraceReadings::regularity),
    // Factor 12.
    OFFICIAL_JUSTIFICATION(look -> look.state.nation.officialJustification),
    COMPOSITION_CHANGE(TraceReadings::compositionChange),
    TOLERATED_VIOLENCE(TraceReadings::tolerated),
    OFFICIAL_INCITEMENT(TraceReadings::officialIncitement),
    CIVILIANS_KILLED(TraceReadings::killedInYear),
    STATE_SHARE(TraceReadings::stateShare),
    // Factor 13.
    COMMAND_IN_WAR(TraceReadings::cohesionInWar),
    RESTRAINT_IN_WAR(TraceReadings::restraintInWar),
    HATE_IN_WAR(TraceReadings::hateInWar),
    RELIEF_IN_WAR(TraceReadings::reliefInWar),
    RELIEF_DENIED(TraceReadings::reliefDenied),
    CIVILIAN_SHARE(TraceReadings::civilianShare),
    KILLED_BY_PARTIES(TraceReadings::killedByParties),
    OBJECTS_IN_WAR(ActReadings::objectsInWar),
    HELD_IN_WAR(ActReadings::heldInWar),
    FORCED_RECRUITS(ActReadings::recruitedInWar),
    WEAPONS_IN_WAR(ActReadings::weaponsInWar),
    AGREEMENTS_BROKEN(TraceReadings::agreementsBroken),
    // Factor 14.
    LEAST_ACCESS(OutsideReadings::leastAccess),
    INSECURITY(OutsideReadings::insecurity),
    ATTACKS_ON_RELIEF(OutsideReadings::attacksOnRelief),
    RELIEF_LOST(OutsideReadings::reliefLost);

    private static final Indicator[] ALL = values();

    private final Reading reading;
    private final IndicatorNote note;

    Indicator(Reading reading) {
        this.reading = reading;
        note = IndicatorNote.of(id());
    }

    /** Factor to which it belongs. */
    public Factor factor() {
        return note.factor();
    }

    /** Number of the Framework's indicator that it stands for, from memory; for factors 13 and 14 only a theme is known. */
    public String number() {
        return note.number();
    }

    /** What it measures. */
    public String meaning() {
        return note.meaning();
    }

    /** Unit of the measured quantity. */
    public String unit() {
        return note.unit();
    }

    /** Parts of the state that it reads; {@code settings} for what a scenario fixes. */
    public String reads() {
        return note.reads();
    }

    /** Which way risk grows. */
    public Direction direction() {
        return note.direction();
    }

    /** Time scale on which it moves. */
    public Pace pace() {
        return note.pace();
    }

    /** How openly it shows. */
    public Openness openness() {
        return note.openness();
    }

    /** Who can see it. */
    public List<Witness> witnesses() {
        return note.witnesses();
    }

    /** Where its anchors come from. */
    public Basis basis() {
        return note.basis();
    }

    /** How well it is known that the Framework asks for it: the 2013 report names some signs of intent (paragraph 26). */
    public Mark mark() {
        return note.mark();
    }

    /** Name in files, for example {@code armed-conflict}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Indicators of a factor, in order. */
    public static List<Indicator> of(Factor factor) {
        return Arrays.stream(ALL)
                .filter(indicator -> indicator.factor() == factor)
                .toList();
    }

    double measure(Look look) {
        return reading.of(look);
    }
}
