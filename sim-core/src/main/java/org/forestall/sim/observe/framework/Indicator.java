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
    /** Intensity of armed conflict. */
    ARMED_CONFLICT(
            Factor.INSTABILITY,
            "1.1",
            "Intensity of armed conflict.",
            "index",
            "nation",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.UN_AND_PEERS, Witness.OPERATIONS),
            look -> look.state.nation.conflictIntensity),
    /** Pressure of fighting or flight that spills over, and of forces that leave. */
    SECURITY_CRISIS(
            Factor.INSTABILITY,
            "1.2",
            "Pressure of fighting or flight that spills over, and of forces that leave.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.UN_AND_PEERS, Witness.OPERATIONS),
            NationReadings::insecurity),
    /** Pressure of disasters and epidemics. */
    CALAMITY(
            Factor.INSTABILITY,
            "1.3",
            "Pressure of disasters and epidemics.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD, Witness.OPERATIONS),
            NationReadings::calamity),
    /** Share of people displaced, inside and abroad. */
    DISPLACED_PEOPLE(
            Factor.INSTABILITY,
            "1.3",
            "Share of people displaced, inside and abroad.",
            "share",
            "ledger",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.UN_AND_PEERS, Witness.OPERATIONS),
            NationReadings::displacedShare),
    /** Severity of irregular changes of power; halves in two years. */
    IRREGULAR_CHANGE(
            Factor.INSTABILITY,
            "1.4",
            "Severity of irregular changes of power; halves in two years.",
            "index",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD, Witness.UN_AND_PEERS),
            Look::coups),
    /** How much is thought to be won or lost with state power. */
    CONTEST_FOR_POWER(
            Factor.INSTABILITY,
            "1.5",
            "How much is thought to be won or lost with state power.",
            "index",
            "nation",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            NationReadings::contestStakes),
    /** Openness of the regime. */
    REGIME_OPENNESS(
            Factor.INSTABILITY,
            "1.6",
            "Openness of the regime.",
            "index",
            "nation",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.UN_AND_PEERS),
            look -> look.state.nation.regimeOpenness),
    /** Detained without due process within a year, ln(1 + per 100,000 people). */
    DETENTION(
            Factor.INSTABILITY,
            "1.6",
            "Detained without due process within a year, ln(1 + per 100,000 people).",
            "log rate",
            "communities",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES, Witness.INVESTIGATORS),
            NationReadings::detained),
    /** Pressure of scarce land, water or food. */
    RESOURCE_STRESS(
            Factor.INSTABILITY,
            "1.7",
            "Pressure of scarce land, water or food.",
            "index",
            "nation",
            Direction.RISES,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.CIVIL_SOCIETY),
            look -> look.state.nation.resourceStress),
    /** State of the economy, 0.5 usual. */
    ECONOMY(
            Factor.INSTABILITY,
            "1.8",
            "State of the economy, 0.5 usual.",
            "index",
            "nation",
            Direction.FALLS,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.MEDIA),
            look -> look.state.nation.economy),
    /** Gap in level of living between the best and the worst placed group. */
    GAP_IN_LIVELIHOOD(
            Factor.INSTABILITY,
            "1.9",
            "Gap in level of living between the best and the worst placed group.",
            "index",
            "settings",
            Direction.RISES,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.CIVIL_SOCIETY),
            NationReadings::gapInLivelihood),
    /** Share of people in protest. */
    MASS_PROTEST(
            Factor.INSTABILITY,
            "1.10",
            "Share of people in protest.",
            "share",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            look -> look.mean(look.state.communities.protesterShare)),
    /** Pressure of uprisings. */
    UNREST(
            Factor.INSTABILITY,
            "1.10",
            "Pressure of uprisings.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            look -> NationReadings.pressure(look, TriggerKind.UNREST)),
    /** Threat that people feel from another group, mean of the most feared. */
    IDENTITY_TENSION(
            Factor.INSTABILITY,
            "1.11",
            "Threat that people feel from another group, mean of the most feared.",
            "index",
            "communities",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES),
            GroupReadings::threatFelt),
    // Factor 2.
    /** Civilians deliberately killed within a year, ln(1 + per 100,000 people). */
    VIOLATION_RECORD(
            Factor.RECORD,
            "2.1",
            "Civilians deliberately killed within a year, ln(1 + per 100,000 people).",
            "log rate",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS, Witness.OPERATIONS),
            TraceReadings::violations),
    /** Remembered harm by another group, mean of the worst pair. */
    REMEMBERED_HARM(
            Factor.RECORD,
            "2.2",
            "Remembered harm by another group, mean of the worst pair.",
            "index",
            "communities",
            Direction.RISES,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES),
            look -> look.worstPair(look.state.communities.memory)),
    /** Past atrocities against a group that stay unaddressed, worst. */
    UNADDRESSED_PAST(
            Factor.RECORD,
            "2.2",
            "Past atrocities against a group that stay unaddressed, worst.",
            "index",
            "groups",
            Direction.RISES,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            look -> Look.largest(look.state.groups.unaddressedPast)),
    /** How far armed actors expect not to be held to account. */
    IMPUNITY(
            Factor.RECORD,
            "2.3",
            "How far armed actors expect not to be held to account.",
            "index",
            "nation",
            Direction.RISES,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            look -> look.state.nation.impunity),
    /** Open cases against what the courts can handle. */
    COURT_LOAD(
            Factor.RECORD,
            "2.4",
            "Open cases against what the courts can handle.",
            "ratio",
            "institutions",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.NATIONAL_BODIES),
            InstitutionReadings::courtLoad),
    /** Courts, complaints and reconciliation that give redress. */
    REDRESS(
            Factor.RECORD,
            "2.7",
            "Courts, complaints and reconciliation that give redress.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            InstitutionReadings::redress),
    /** Trust in the state, mean. */
    TRUST_IN_STATE(
            Factor.RECORD,
            "2.8",
            "Trust in the state, mean.",
            "index",
            "communities",
            Direction.FALLS,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES),
            look -> look.mean(look.state.communities.meanTrust)),
    // Factor 3.
    /** Legal protection times its working in practice, least protected group. */
    LEGAL_PROTECTION(
            Factor.WEAK_STATE,
            "3.1",
            "Legal protection times its working in practice, least protected group.",
            "index",
            "groups",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            GroupReadings::leastProtection),
    /** Capacity of eleven kinds of institution, mean; 0 where one is missing. */
    INSTITUTION_CAPACITY(
            Factor.WEAK_STATE,
            "3.2",
            "Capacity of eleven kinds of institution, mean; 0 where one is missing.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            InstitutionReadings::meanCapacity),
    /** Presence of the least included group in institutions. */
    INSTITUTION_INCLUSION(
            Factor.WEAK_STATE,
            "3.2",
            "Presence of the least included group in institutions.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.NATIONAL_BODIES),
            InstitutionReadings::leastInclusion),
    /** Independence of the courts. */
    JUDICIAL_INDEPENDENCE(
            Factor.WEAK_STATE,
            "3.3",
            "Independence of the courts.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS, Witness.CIVIL_SOCIETY),
            InstitutionReadings::judicialIndependence),
    /** Service of police and army oversight. */
    CIVIL_CONTROL(
            Factor.WEAK_STATE,
            "3.4",
            "Service of police and army oversight.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            InstitutionReadings::civilControl),
    /** How far office is used for private gain. */
    CORRUPTION(
            Factor.WEAK_STATE,
            "3.5",
            "How far office is used for private gain.",
            "index",
            "settings",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.INVESTIGATORS, Witness.UN_AND_PEERS),
            look -> look.state.spec.nation().corruption()),
    /** Service of ombudsperson and human rights institution. */
    COMPLAINTS(
            Factor.WEAK_STATE,
            "3.6",
            "Service of ombudsperson and human rights institution.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            InstitutionReadings::complaints),
    /** Training of state forces in the law of war and human rights. */
    TRAINING(
            Factor.WEAK_STATE,
            "3.7",
            "Training of state forces in the law of war and human rights.",
            "index",
            "settings",
            Direction.FALLS,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.UN_AND_PEERS, Witness.OPERATIONS),
            ForceReadings::trainingOfState),
    /** Restraint of state forces towards civilians. */
    RESTRAINT_OF_FORCES(
            Factor.WEAK_STATE,
            "3.8",
            "Restraint of state forces towards civilians.",
            "index",
            "armed groups",
            Direction.FALLS,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS, Witness.OPERATIONS),
            ForceReadings::restraintOfState),
    /** Reach of public services, mean over people. */
    PUBLIC_SERVICES(
            Factor.WEAK_STATE,
            "3.10",
            "Reach of public services, mean over people.",
            "index",
            "districts",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.OPERATIONS),
            NationReadings::publicServices),
    // Factor 4.
    /** Motive to win or keep power times threat perceived, strongest leadership. */
    POLITICAL_MOTIVE(
            Factor.MOTIVES,
            "4.1",
            "Motive to win or keep power times threat perceived, strongest leadership.",
            "index",
            "leaderships",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            LeaderReadings::politicalMotive),
    /** Motive to seize times scarcity and prize, strongest leadership. */
    ECONOMIC_MOTIVE(
            Factor.MOTIVES,
            "4.2",
            "Motive to seize times scarcity and prize, strongest leadership.",
            "index",
            "nation, districts",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.INVESTIGATORS),
            LeaderReadings::economicMotive),
    /** Motive to weaken an opponent's base times armed conflict. */
    MILITARY_MOTIVE(
            Factor.MOTIVES,
            "4.3",
            "Motive to weaken an opponent's base times armed conflict.",
            "index",
            "nation",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.INVESTIGATORS),
            LeaderReadings::militaryMotive),
    /** Motive to make an area of one people times ideology. */
    HOMOGENEITY_MOTIVE(
            Factor.MOTIVES,
            "4.4",
            "Motive to make an area of one people times ideology.",
            "index",
            "leaderships",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            LeaderReadings::homogeneityMotive),
    /** Threat to power that a leadership perceives, largest. */
    THREAT_PERCEIVED(
            Factor.MOTIVES,
            "4.5",
            "Threat to power that a leadership perceives, largest.",
            "index",
            "leaderships",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            LeaderReadings::perceivedThreat),
    /** Armed opponents per 1,000 people of the group linked with them. */
    LINK_TO_OPPOSITION(
            Factor.MOTIVES,
            "4.6",
            "Armed opponents per 1,000 people of the group linked with them.",
            "per 1,000",
            "armed groups",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.UN_AND_PEERS),
            ForceReadings::linkToOpposition),
    /** Exclusionary ideology, strongest leadership. */
    IDEOLOGY(
            Factor.MOTIVES,
            "4.7",
            "Exclusionary ideology, strongest leadership.",
            "index",
            "leaderships",
            Direction.RISES,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            LeaderReadings::ideology),
    /** Grievance times salience of identity. */
    POLITICISED_GRIEVANCE(
            Factor.MOTIVES,
            "4.8",
            "Grievance times salience of identity.",
            "index",
            "communities, nation",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES),
            GroupReadings::politicisedGrievance),
    /** Trauma, mean of the worst hit group. */
    TRAUMA(
            Factor.MOTIVES,
            "4.9",
            "Trauma, mean of the worst hit group.",
            "index",
            "communities",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS),
            GroupReadings::worstTrauma),
    /** Recent harm by another group, mean of the worst pair. */
    WISH_FOR_REVENGE(
            Factor.MOTIVES,
            "4.9",
            "Recent harm by another group, mean of the worst pair.",
            "index",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.MEDIA),
            look -> look.worstPair(look.state.communities.freshHarm)),
    // Factor 5.
    /** Members times arms less restraint, strongest group, ln(1 + per 1,000 people). */
    UNRESTRAINED_STRENGTH(
            Factor.CAPACITY,
            "5.1",
            "Members times arms less restraint, strongest group, ln(1 + per 1,000 people).",
            "log rate",
            "armed groups",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.OPERATIONS, Witness.UN_AND_PEERS, Witness.INVESTIGATORS),
            ForceReadings::unrestrainedStrength),
    /** Arms outside state control. */
    ARMS_AT_LARGE(
            Factor.CAPACITY,
            "5.1",
            "Arms outside state control.",
            "index",
            "nation",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.INVESTIGATORS, Witness.OPERATIONS),
            look -> look.state.nation.looseArms),
    /** Members of irregular armed groups per 1,000 people. */
    IRREGULARS(
            Factor.CAPACITY,
            "5.3",
            "Members of irregular armed groups per 1,000 people.",
            "per 1,000",
            "armed groups",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.INVESTIGATORS),
            ForceReadings::irregularsPerThousand),
    /** Share of people who take part in violence. */
    READINESS_TO_JOIN(
            Factor.CAPACITY,
            "5.3",
            "Share of people who take part in violence.",
            "share",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.MEDIA),
            look -> look.mean(look.state.communities.participantShare)),
    /** How far orders are carried out in armed groups, mean over members. */
    ORDERS_FOLLOWED(
            Factor.CAPACITY,
            "5.4",
            "How far orders are carried out in armed groups, mean over members.",
            "index",
            "armed groups",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.INVESTIGATORS, Witness.OPERATIONS),
            ForceReadings::ordersFollowed),
    /** Money of irregular groups, mean over members. */
    MONEY_OF_IRREGULARS(
            Factor.CAPACITY,
            "5.6",
            "Money of irregular groups, mean over members.",
            "index",
            "armed groups",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.INVESTIGATORS),
            ForceReadings::financeOfIrregulars),
    /** Support from outside times the members it reaches per 1,000 people. */
    SPONSORSHIP(
            Factor.CAPACITY,
            "5.8",
            "Support from outside times the members it reaches per 1,000 people.",
            "per 1,000",
            "armed groups",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.INVESTIGATORS, Witness.UN_AND_PEERS),
            ForceReadings::sponsorship),
    // Factor 6.
    /** Means of self-protection of the least protected group. */
    SELF_PROTECTION(
            Factor.NO_MITIGATION,
            "6.1",
            "Means of self-protection of the least protected group.",
            "index",
            "communities",
            Direction.FALLS,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS),
            GroupReadings::leastSelfProtection),
    /** Density of civil society times room to work. */
    CIVIL_SOCIETY(
            Factor.NO_MITIGATION,
            "6.2",
            "Density of civil society times room to work.",
            "index",
            "nation",
            Direction.FALLS,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            NationReadings::civilSociety),
    /** Plurality of media times room to work. */
    MEDIA_FREEDOM(
            Factor.NO_MITIGATION,
            "6.2",
            "Plurality of media times room to work.",
            "index",
            "nation",
            Direction.FALLS,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            NationReadings::mediaFreedom),
    /** Attention of outside actors, mean. */
    ATTENTION(
            Factor.NO_MITIGATION,
            "6.3",
            "Attention of outside actors, mean.",
            "index",
            "outside",
            Direction.FALLS,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.UN_AND_PEERS, Witness.MEDIA),
            OutsideReadings::attention),
    /** Access for observers and relief, mean over people. */
    ACCESS(
            Factor.NO_MITIGATION,
            "6.4",
            "Access for observers and relief, mean over people.",
            "index",
            "districts",
            Direction.FALLS,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.UN_AND_PEERS, Witness.OPERATIONS),
            Look::access),
    /** Main human rights and humanitarian treaties ratified and written into law. */
    TREATY_TIES(
            Factor.NO_MITIGATION,
            "6.5",
            "Main human rights and humanitarian treaties ratified and written into law.",
            "share",
            "settings",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.UN_AND_PEERS),
            NationReadings::treatyTies),
    /** Commitment of leaderships to settle by peaceful means, mean. */
    COMMITMENT_TO_TALK(
            Factor.NO_MITIGATION,
            "6.8",
            "Commitment of leaderships to settle by peaceful means, mean.",
            "index",
            "leaderships",
            Direction.FALLS,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.UN_AND_PEERS),
            LeaderReadings::commitment),
    /** How divided those who decide about help are. */
    DIVIDED_OUTSIDERS(
            Factor.NO_MITIGATION,
            "6.9",
            "How divided those who decide about help are.",
            "index",
            "outside",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.UN_AND_PEERS, Witness.MEDIA),
            look -> look.state.outside.polarisation),
    /** Openness of the most open border. */
    OPEN_BORDER(
            Factor.NO_MITIGATION,
            "6.10",
            "Openness of the most open border.",
            "index",
            "settings",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.UN_AND_PEERS, Witness.OPERATIONS),
            OutsideReadings::openestBorder),
    /** Service of early warning centre and focal point. */
    EARLY_WARNING(
            Factor.NO_MITIGATION,
            "6.11",
            "Service of early warning centre and focal point.",
            "index",
            "institutions",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            InstitutionReadings::earlyWarning),
    // Factor 7.
    /** Whether an emergency law is in force, 0 or 1. */
    EMERGENCY_LAW(
            Factor.ENABLING,
            "7.1",
            "Whether an emergency law is in force, 0 or 1.",
            "flag",
            "nation",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.PUBLIC_RECORD, Witness.MEDIA),
            look -> look.state.nation.emergencyWeeks > 0 ? 1 : 0),
    /** How far members of other groups have been driven out of the security apparatus. */
    PURGE(
            Factor.ENABLING,
            "7.2",
            "How far members of other groups have been driven out of the security apparatus.",
            "index",
            "nation",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.INVESTIGATORS),
            look -> look.state.nation.purge),
    /** Change of the independence of institutions within a year; a loss is below 0. */
    INDEPENDENCE_LOST(
            Factor.ENABLING,
            "7.2",
            "Change of the independence of institutions within a year; a loss is below 0.",
            "index a year",
            "institutions",
            Direction.FALLS,
            Pace.MID,
            Openness.PARTLY,
            Basis.CHANGE,
            List.of(Witness.NATIONAL_BODIES, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            look -> look.risen(Level.INDEPENDENCE)),
    /** Security apparatus built up beyond what it was. */
    SECURITY_BUILD_UP(
            Factor.ENABLING,
            "7.3",
            "Security apparatus built up beyond what it was.",
            "index",
            "nation",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.PUBLIC_RECORD, Witness.INVESTIGATORS),
            look -> look.state.nation.securityBuildUp),
    /** Growth of arms held within a year, members times arms per 1,000 people. */
    ARMS_INFLOW(
            Factor.ENABLING,
            "7.4",
            "Growth of arms held within a year, members times arms per 1,000 people.",
            "per 1,000 a year",
            "armed groups",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.CHANGE,
            List.of(Witness.INVESTIGATORS, Witness.UN_AND_PEERS),
            look -> look.risen(Level.ARMS)),
    /** Members of state-allied militias per 1,000 people times their money. */
    BACKED_MILITIA(
            Factor.ENABLING,
            "7.5",
            "Members of state-allied militias per 1,000 people times their money.",
            "per 1,000",
            "armed groups",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.MEDIA, Witness.INVESTIGATORS),
            ForceReadings::backedMilitia),
    /** Reach of surveillance of opponents and activists. */
    SURVEILLANCE(
            Factor.ENABLING,
            "7.6",
            "Reach of surveillance of opponents and activists.",
            "index",
            "settings",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.INVESTIGATORS),
            look -> look.state.spec.nation().surveillance()),
    /** Change of the room for civil society and press within a year; a loss is below 0. */
    CIVIC_SPACE_LOST(
            Factor.ENABLING,
            "7.6",
            "Change of the room for civil society and press within a year; a loss is below 0.",
            "index a year",
            "nation",
            Direction.FALLS,
            Pace.MID,
            Openness.OPEN,
            Basis.CHANGE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            look -> look.risen(Level.CIVIC_SPACE)),
    /** Change of access for observers and relief within a year; a loss is below 0. */
    ACCESS_LOST(
            Factor.ENABLING,
            "7.7",
            "Change of access for observers and relief within a year; a loss is below 0.",
            "index a year",
            "districts",
            Direction.FALLS,
            Pace.MID,
            Openness.OPEN,
            Basis.CHANGE,
            List.of(Witness.UN_AND_PEERS, Witness.OPERATIONS),
            look -> look.risen(Level.ACCESS)),
    /** Civilians deliberately killed within a quarter, ln(1 + per 100,000 people and year). */
    VIOLATIONS_LATELY(
            Factor.ENABLING,
            "7.8",
            "Civilians deliberately killed within a quarter, ln(1 + per 100,000 people and year).",
            "log rate",
            "event log",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY, Witness.OPERATIONS),
            TraceReadings::violationsLately),
    /** Rise of discrimination against the worst placed group within a year. */
    DISCRIMINATION_RISEN(
            Factor.ENABLING,
            "7.8",
            "Rise of discrimination against the worst placed group within a year.",
            "index a year",
            "groups",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.CHANGE,
            List.of(Witness.NATIONAL_BODIES, Witness.CIVIL_SOCIETY),
            look -> look.risen(Level.DISCRIMINATION)),
    /** Women and children killed or injured within half a year, ln(1 + per 100,000 people and year). */
    WOMEN_AND_CHILDREN(
            Factor.ENABLING,
            "7.9",
            "Women and children killed or injured within half a year, ln(1 + per 100,000 people and year).",
            "log rate",
            "communities",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.UN_AND_PEERS),
            TraceReadings::womenAndChildren),
    /** Flight and detention within half a year, ln(1 + per 100,000 people and year). */
    FORCED_MOVES(
            Factor.ENABLING,
            "7.10",
            "Flight and detention within half a year, ln(1 + per 100,000 people and year).",
            "log rate",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.UN_AND_PEERS),
            TraceReadings::forcedMoves),
    /** How far politics is understood in terms of identity. */
    IDENTITY_SALIENCE(
            Factor.ENABLING,
            "7.13",
            "How far politics is understood in terms of identity.",
            "index",
            "nation",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            NationReadings::identitySalience),
    /** Hateful messages about the group most spoken of, as heard. */
    HATE_SPEECH(
            Factor.ENABLING,
            "7.14",
            "Hateful messages about the group most spoken of, as heard.",
            "index",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            TraceReadings::hateHeard),
    // Factor 8.
    /** Pressure of forces that leave an area. */
    SECURITY_VACUUM(
            Factor.TRIGGERS,
            "8.1",
            "Pressure of forces that leave an area.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.OPERATIONS),
            look -> NationReadings.pressure(look, TriggerKind.SECURITY_VACUUM)),
    /** Pressure of fighting or flight from a neighbour. */
    SPILL_OVER(
            Factor.TRIGGERS,
            "8.2",
            "Pressure of fighting or flight from a neighbour.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.OPERATIONS, Witness.UN_AND_PEERS),
            look -> NationReadings.pressure(look, TriggerKind.SPILL_OVER)),
    /** Pressure on leaderships from outside, which they may see as a threat. */
    OUTSIDE_PRESSURE(
            Factor.TRIGGERS,
            "8.3",
            "Pressure on leaderships from outside, which they may see as a threat.",
            "index",
            "outside",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.UN_AND_PEERS),
            OutsideReadings::pressure),
    /** Pressure of an irregular change of power. */
    COUP(
            Factor.TRIGGERS,
            "8.4",
            "Pressure of an irregular change of power.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            look -> NationReadings.pressure(look, TriggerKind.COUP)),
    /** Pressure of the killing of a symbolic person. */
    ASSASSINATION(
            Factor.TRIGGERS,
            "8.5",
            "Pressure of the killing of a symbolic person.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            look -> NationReadings.pressure(look, TriggerKind.ASSASSINATION)),
    /** Loudest public incitement. */
    ACT_OF_INCITEMENT(
            Factor.TRIGGERS,
            "8.7",
            "Loudest public incitement.",
            "index",
            "groups",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            TraceReadings::loudestIncitement),
    /** Tension of a vote that draws near, is held, disputed or put off. */
    CONTESTED_VOTE(
            Factor.TRIGGERS,
            "8.8",
            "Tension of a vote that draws near, is held, disputed or put off.",
            "index",
            "nation, triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            NationReadings::electionPressure),
    /** Pressure of a census, talks or another step of a political process. */
    POLITICAL_PROCESS(
            Factor.TRIGGERS,
            "8.8",
            "Pressure of a census, talks or another step of a political process.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            look -> NationReadings.pressure(look, TriggerKind.POLITICAL_PROCESS)),
    /** Pressure of sudden economic loss. */
    ECONOMIC_SHOCK(
            Factor.TRIGGERS,
            "8.9",
            "Pressure of sudden economic loss.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            look -> NationReadings.pressure(look, TriggerKind.ECONOMIC_SHOCK)),
    /** Pressure of a commemoration of past crimes. */
    COMMEMORATION(
            Factor.TRIGGERS,
            "8.11",
            "Pressure of a commemoration of past crimes.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            look -> NationReadings.pressure(look, TriggerKind.COMMEMORATION)),
    /** Pressure of a trial of people of note for past crimes. */
    TRIAL(
            Factor.TRIGGERS,
            "8.12",
            "Pressure of a trial of people of note for past crimes.",
            "index",
            "triggers",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0, 1),
            List.of(Witness.MEDIA, Witness.PUBLIC_RECORD),
            look -> NationReadings.pressure(look, TriggerKind.TRIAL)),
    // Factor 9.
    /** Discrimination written into law or open practice, five dimensions, worst placed group. */
    OVERT_DISCRIMINATION(
            Factor.TENSIONS,
            "9.1",
            "Discrimination written into law or open practice, five dimensions, worst placed group.",
            "index",
            "groups",
            Direction.RISES,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS, Witness.PUBLIC_RECORD),
            GroupReadings::worstOvert),
    /** Discrimination by habit, access and silence, five dimensions, worst placed group. */
    COVERT_DISCRIMINATION(
            Factor.TENSIONS,
            "9.1",
            "Discrimination by habit, access and silence, five dimensions, worst placed group.",
            "index",
            "groups",
            Direction.RISES,
            Pace.SLOW,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            GroupReadings::worstCovert),
    /** Limits on language, religion, association and movement, worst placed group. */
    CULTURAL_EXCLUSION(
            Factor.TENSIONS,
            "9.2",
            "Limits on language, religion, association and movement, worst placed group.",
            "index",
            "groups",
            Direction.RISES,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.NATIONAL_BODIES, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            GroupReadings::culturalExclusion),
    /** Past atrocities unaddressed times impunity, worst placed group. */
    UNPUNISHED_PAST(
            Factor.TENSIONS,
            "9.3",
            "Past atrocities unaddressed times impunity, worst placed group.",
            "index",
            "groups, nation",
            Direction.RISES,
            Pace.SLOW,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES, Witness.UN_AND_PEERS),
            GroupReadings::unpunishedPast),
    /** Hostility of one group towards another, mean of the worst pair. */
    GROUP_HOSTILITY(
            Factor.TENSIONS,
            "9.4",
            "Hostility of one group towards another, mean of the worst pair.",
            "index",
            "communities",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES),
            look -> look.worstPair(look.state.communities.meanHostility)),
    /** Salience of identity times what is at stake with state power. */
    IDENTITY_CONFLICT(
            Factor.TENSIONS,
            "9.5",
            "Salience of identity times what is at stake with state power.",
            "index",
            "nation",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            GroupReadings::identityConflict),
    /** Peace councils and local capacity to settle disputes. */
    DIALOGUE_MECHANISMS(
            Factor.TENSIONS,
            "9.6",
            "Peace councils and local capacity to settle disputes.",
            "index",
            "institutions, districts",
            Direction.FALLS,
            Pace.SLOW,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES),
            InstitutionReadings::dialogue),
    // Factor 10.
    /** Public speech that calls a group inferior, as heard. */
    INFERIOR_SPEECH(
            Factor.INTENT_SIGNS,
            "10.1",
            "Public speech that calls a group inferior, as heard.",
            "index",
            "groups",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            TraceReadings::inferiorHeard),
    /** Deliberately killed of the group hit hardest within a year, ln(1 + per 100,000 of it). */
    TARGETED_KILLING(
            Factor.INTENT_SIGNS,
            "10.2",
            "Deliberately killed of the group hit hardest within a year, ln(1 + per 100,000 of it).",
            "log rate",
            "event log",
            Direction.RISES,
            Pace.FAST,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::targetedKilling),
    /** Dead of deprivation in the group hit hardest, beyond the mean, ln(1 + per 100,000 a year). */
    DEPRIVATION_GAP(
            Factor.INTENT_SIGNS,
            "10.2",
            "Dead of deprivation in the group hit hardest, beyond the mean, ln(1 + per 100,000 a year).",
            "log rate",
            "ledger",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::deprivationGap),
    /** Share of deliberate victims that are of one group, beyond its share of the people. */
    SELECTIVITY(
            Factor.INTENT_SIGNS,
            "10.3",
            "Share of deliberate victims that are of one group, beyond its share of the people.",
            "share",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.INVESTIGATORS, Witness.UN_AND_PEERS),
            TraceReadings::selectivity),
    /** Detained of the group hit hardest, beyond the mean, ln(1 + per 100,000 a year). */
    DETENTION_GAP(
            Factor.INTENT_SIGNS,
            "10.5",
            "Detained of the group hit hardest, beyond the mean, ln(1 + per 100,000 a year).",
            "log rate",
            "communities",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.INVESTIGATORS),
            TraceReadings::detentionGap),
    // Factor 11.
    /** Largest share of a group's districts that one actor hit within a year. */
    BREADTH(
            Factor.ATTACK_SIGNS,
            "11.1",
            "Largest share of a group's districts that one actor hit within a year.",
            "share",
            "event log",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::breadth),
    /** Growth of deliberate killing: log rate of half a year less that of the half before. */
    GROWTH(
            Factor.ATTACK_SIGNS,
            "11.2",
            "Growth of deliberate killing: log rate of half a year less that of the half before.",
            "log rate",
            "event log",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.CHANGE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS),
            TraceReadings::growth),
    /** Share of deliberate victims that fell to the state or to armed groups. */
    ORGANISED_SHARE(
            Factor.ATTACK_SIGNS,
            "11.3",
            "Share of deliberate victims that fell to the state or to armed groups.",
            "share",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::organisedShare),
    /** Hateful messages about the group most spoken of, as heard. */
    PROVOKING_MEDIA(
            Factor.ATTACK_SIGNS,
            "11.4",
            "Hateful messages about the group most spoken of, as heard.",
            "index",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            TraceReadings::hateHeard),
    /** Largest share of weeks of half a year in which one organised actor killed members of one group. */
    REGULARITY(
            Factor.ATTACK_SIGNS,
            "11.5",
            "Largest share of weeks of half a year in which one organised actor killed members of one group.",
            "share",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::regularity),
    // Factor 12.
    /** How openly the executive justifies exclusion in public. */
    OFFICIAL_JUSTIFICATION(
            Factor.POLICY_SIGNS,
            "12.1",
            "How openly the executive justifies exclusion in public.",
            "index",
            "nation",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            look -> look.state.nation.officialJustification),
    /** Part of a group that is gone from its district, mean over districts of the largest. */
    COMPOSITION_CHANGE(
            Factor.POLICY_SIGNS,
            "12.3",
            "Part of a group that is gone from its district, mean over districts of the largest.",
            "share",
            "ledger",
            Direction.RISES,
            Pace.MID,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.UN_AND_PEERS, Witness.OPERATIONS),
            TraceReadings::compositionChange),
    /** Violence that is organised, repeated and unpunished: product of the three. */
    TOLERATED_VIOLENCE(
            Factor.POLICY_SIGNS,
            "12.8",
            "Violence that is organised, repeated and unpunished: product of the three.",
            "share",
            "event log, nation",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.NATIONAL_BODIES, Witness.INVESTIGATORS),
            TraceReadings::tolerated),
    /** Loudest incitement by the group that holds the state. */
    OFFICIAL_INCITEMENT(
            Factor.POLICY_SIGNS,
            "12.8",
            "Loudest incitement by the group that holds the state.",
            "index",
            "groups",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            TraceReadings::officialIncitement),
    /** Civilians killed within a year, ln(1 + per 100,000 people). */
    CIVILIANS_KILLED(
            Factor.POLICY_SIGNS,
            "12.9",
            "Civilians killed within a year, ln(1 + per 100,000 people).",
            "log rate",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY, Witness.OPERATIONS),
            TraceReadings::killedInYear),
    /** Share of deliberate victims that fell to forces of the state and its allies. */
    STATE_SHARE(
            Factor.POLICY_SIGNS,
            "12.10",
            "Share of deliberate victims that fell to forces of the state and its allies.",
            "share",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.HIDDEN,
            Basis.REFERENCE,
            List.of(Witness.CIVIL_SOCIETY, Witness.INVESTIGATORS),
            TraceReadings::stateShare),
    // Factor 13.
    /** Cohesion of armed groups in armed conflict, mean over members. */
    COMMAND_IN_WAR(
            Factor.LAW_OF_WAR,
            "13 command",
            "Cohesion of armed groups in armed conflict, mean over members.",
            "index",
            "armed groups",
            Direction.FALLS,
            Pace.MID,
            Openness.HIDDEN,
            Basis.fixed(0.8, 0.2),
            List.of(Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::cohesionInWar),
    /** Restraint of armed groups in armed conflict, mean over members. */
    RESTRAINT_IN_WAR(
            Factor.LAW_OF_WAR,
            "13 restraint",
            "Restraint of armed groups in armed conflict, mean over members.",
            "index",
            "armed groups",
            Direction.FALLS,
            Pace.MID,
            Openness.PARTLY,
            Basis.fixed(0.8, 0.2),
            List.of(Witness.OPERATIONS, Witness.INVESTIGATORS),
            TraceReadings::restraintInWar),
    /** Hateful messages about the group most spoken of, in armed conflict. */
    HATE_IN_WAR(
            Factor.LAW_OF_WAR,
            "13 statements",
            "Hateful messages about the group most spoken of, in armed conflict.",
            "index",
            "communities",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0.1, 0.6),
            List.of(Witness.MEDIA, Witness.CIVIL_SOCIETY),
            TraceReadings::hateInWar),
    /** Access for relief in armed conflict, mean over people. */
    RELIEF_IN_WAR(
            Factor.LAW_OF_WAR,
            "13 relief",
            "Access for relief in armed conflict, mean over people.",
            "index",
            "districts",
            Direction.FALLS,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0.9, 0.3),
            List.of(Witness.OPERATIONS, Witness.UN_AND_PEERS),
            TraceReadings::reliefInWar),
    /** Share of civilians among those killed within a year of armed conflict. */
    CIVILIAN_SHARE(
            Factor.LAW_OF_WAR,
            "13 harm",
            "Share of civilians among those killed within a year of armed conflict.",
            "share",
            "event log",
            Direction.RISES,
            Pace.MID,
            Openness.PARTLY,
            Basis.fixed(0.2, 0.9),
            List.of(Witness.OPERATIONS, Witness.INVESTIGATORS, Witness.CIVIL_SOCIETY),
            TraceReadings::civilianShare),
    /** Civilians deliberately killed by parties within a quarter, ln(1 + per 100,000 people and year). */
    KILLED_BY_PARTIES(
            Factor.LAW_OF_WAR,
            "13 attacks",
            "Civilians deliberately killed by parties within a quarter, ln(1 + per 100,000 people and year).",
            "log rate",
            "event log",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.fixed(0.5, 3),
            List.of(Witness.OPERATIONS, Witness.CIVIL_SOCIETY, Witness.UN_AND_PEERS),
            TraceReadings::killedByParties),
    // Factor 14.
    /** Access where people are worst cut off. */
    LEAST_ACCESS(
            Factor.OPERATIONS,
            "14 access",
            "Access where people are worst cut off.",
            "index",
            "districts",
            Direction.FALLS,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.OPERATIONS, Witness.UN_AND_PEERS),
            OutsideReadings::leastAccess),
    /** Civilians killed within a quarter where operations work, ln(1 + per 100,000 people and year). */
    INSECURITY(
            Factor.OPERATIONS,
            "14 insecurity",
            "Civilians killed within a quarter where operations work, ln(1 + per 100,000 people and year).",
            "log rate",
            "event log",
            Direction.RISES,
            Pace.FAST,
            Openness.OPEN,
            Basis.REFERENCE,
            List.of(Witness.OPERATIONS, Witness.UN_AND_PEERS),
            OutsideReadings::insecurity);

    private static final Indicator[] ALL = values();

    private final Factor factor;
    private final String number;
    private final String meaning;
    private final String unit;
    private final String reads;
    private final Direction direction;
    private final Pace pace;
    private final Openness openness;
    private final Basis basis;
    private final List<Witness> witnesses;
    private final Reading reading;

    Indicator(
            Factor factor,
            String number,
            String meaning,
            String unit,
            String reads,
            Direction direction,
            Pace pace,
            Openness openness,
            Basis basis,
            List<Witness> witnesses,
            Reading reading) {
        this.factor = factor;
        this.number = number;
        this.meaning = meaning;
        this.unit = unit;
        this.reads = reads;
        this.direction = direction;
        this.pace = pace;
        this.openness = openness;
        this.basis = basis;
        this.witnesses = witnesses;
        this.reading = reading;
    }

    /** Factor to which it belongs. */
    public Factor factor() {
        return factor;
    }

    /** Number of the Framework's indicator that it stands for, from memory; for factors 13 and 14 only a theme is known. */
    public String number() {
        return number;
    }

    /** What it measures. */
    public String meaning() {
        return meaning;
    }

    /** Unit of the measured quantity. */
    public String unit() {
        return unit;
    }

    /** Parts of the state that it reads; {@code settings} for what a scenario fixes. */
    public String reads() {
        return reads;
    }

    /** Which way risk grows. */
    public Direction direction() {
        return direction;
    }

    /** Time scale on which it moves. */
    public Pace pace() {
        return pace;
    }

    /** How openly it shows. */
    public Openness openness() {
        return openness;
    }

    /** Who can see it. */
    public List<Witness> witnesses() {
        return witnesses;
    }

    /** Where its anchors come from. */
    public Basis basis() {
        return basis;
    }

    /** How well it is known that the Framework asks for it: the 2013 report names some signs of intent (paragraph 26). */
    public Mark mark() {
        return switch (this) {
            case INFERIOR_SPEECH,
                    TARGETED_KILLING,
                    SELECTIVITY,
                    BREADTH,
                    REGULARITY,
                    OVERT_DISCRIMINATION,
                    COVERT_DISCRIMINATION -> Mark.SEED;
            default -> Mark.MEMORY;
        };
    }

    /** Name in files, for example {@code armed-conflict}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Indicators of a factor, in order. */
    public static List<Indicator> of(Factor factor) {
        return Arrays.stream(ALL)
                .filter(indicator -> indicator.factor == factor)
                .toList();
    }

    double measure(Look look) {
        return reading.of(look);
    }
}
