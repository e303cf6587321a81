package org.forestall.sim.spec;

/** Every causal mechanism that a scenario can switch off by name, for twin runs and null models. */
public enum Mechanism {
    /** Scheduled and chance events that raise pressure. Off: no trigger of any kind occurs. */
    TRIGGERS(CauseTag.OPPORTUNITY, "Scheduled and chance events that raise pressure."),
    /** Overlapping crises weigh more than their sum. */
    COMPOUND_CRISES(CauseTag.OPPORTUNITY, "Overlapping crises weigh more than their sum."),
    /** Triggers change more than the pressure of the day. */
    TRIGGER_AFTERMATH(
            CauseTag.OPPORTUNITY,
            "Coups, killings, disasters and other triggers change leaders, institutions, forces and services."),
    /** Emergency laws suspend oversight. */
    EMERGENCY_LAW(CauseTag.OPPORTUNITY, "Emergency laws, for whatever reason, suspend oversight and expression."),
    /** Scarcity feeds disputes. */
    SCARCITY(CauseTag.MOTIVE, "Climate, season, disaster and arrivals make resources scarce and disputes frequent."),
    /** Executives write exclusion into law. */
    EXCLUSION_BY_LAW(CauseTag.OPPORTUNITY, "Executives that exclude bring in laws against groups and civil society."),
    /** Politics turns to identity. */
    POLITICISED_IDENTITY(CauseTag.MOTIVE, "Incitement, votes and power sharing make identity matter more in politics."),
    /** A sudden loss of legitimacy brings people out. */
    LEGITIMACY_SHOCK(CauseTag.OPPORTUNITY, "Legitimacy below what people are used to brings them out."),
    /** Repression keeps people off the streets. */
    FEAR_OF_REPRESSION(CauseTag.OPPORTUNITY, "People learn to fear repression, and stay away from protest."),
    /** Hateful messages by leaders and outlets. */
    INCITEMENT(CauseTag.MOTIVE, "Hateful messages by leaders and outlets move threat, grievance and norms."),
    /** Attitudes pass through ties. */
    SOCIAL_INFLUENCE(CauseTag.MOTIVE, "What people around one say and do moves one's own attitudes and threshold."),
    /** Discrimination turns into grievance. */
    DISCRIMINATION(CauseTag.MOTIVE, "Discrimination feeds grievance and multiplies its effect."),
    /** Recent harm provokes reprisal. */
    RETALIATION(CauseTag.MOTIVE, "Recent harm by a group provokes reprisal against it for some weeks."),
    /** Harm is remembered for years. */
    MEMORY(CauseTag.MOTIVE, "Harm is remembered for years and feeds threat."),
    /** Leaderships climb and descend the ladder of exclusion. */
    ESCALATION_LADDER(CauseTag.MOTIVE, "Leaderships climb and descend a ladder from inclusion to campaign."),
    /** Armed groups recruit, desert and arm. */
    ARMED_RECRUITMENT(CauseTag.MEANS, "Armed groups recruit, lose and arm members."),
    /** Armed groups fight one another. */
    ARMED_CONFLICT(CauseTag.OPPORTUNITY, "Armed groups fight one another, with harm to civilians."),
    /** Communities attack one another without orders. */
    COMMUNAL_VIOLENCE(CauseTag.OPPORTUNITY, "People attack other communities without orders from above."),
    /** Repression breeds rebellion. */
    REPRESSION_BACKLASH(CauseTag.MOTIVE, "Repression and heavy-handed operations breed grievance and recruits."),
    /** Unpunished harm wears down norms and institutions. */
    IMPUNITY(CauseTag.OPPORTUNITY, "Unpunished harm makes the surroundings more permissive."),
    /** Passive bystanding lowers the next threshold, active help raises it. */
    BYSTANDING(CauseTag.OPPORTUNITY, "Standing by lowers one's next threshold, helping raises it."),
    /** Institutions, ties, peace leaders, norms and neighbours hold escalation back. Off: the stock of resilience counts as nil. */
    RESILIENCE(
            CauseTag.MITIGATION, "Institutions, ties, peace leaders, restraint and neighbours hold escalation back."),
    /** Expected punishment deters. */
    DETERRENCE(CauseTag.MITIGATION, "Expected punishment by local force and courts deters."),
    /** People at risk protect themselves and are helped by others. */
    SELF_PROTECTION_AND_RESCUE(
            CauseTag.MITIGATION, "Communities at risk protect themselves and others hide and help them."),
    /** People flee. */
    FLIGHT(CauseTag.MITIGATION, "People flee from danger if exits are open."),
    /** Displacement and lost services cost lives. */
    DEPRIVATION(CauseTag.OPPORTUNITY, "Displacement, blocked access and lost services cost lives."),
    /** Police, courts and local committees work through cases. */
    JUSTICE(CauseTag.MITIGATION, "Police, courts and committees work through cases and give redress."),
    /** The world warns and responds. */
    WARNING_AND_RESPONSE(CauseTag.MITIGATION, "Early warning, decision and response by state and outside actors."),
    /** Acts beyond killing: sexual violence, hostages, ill-treatment, attacks on objects and relief staff. */
    GRAVE_ACTS(
            CauseTag.OPPORTUNITY, "Armed groups commit acts beyond killing, which destroy, frighten and feed memory."),
    /** Arms outside state control spread with fighting. */
    LOOSE_ARMS(CauseTag.MEANS, "Arms outside state control spread with fighting and want of control."),
    /** Relief is kept from a group on purpose. */
    DENIAL_OF_RELIEF(CauseTag.OPPORTUNITY, "Relief is kept from a group on which those in power have turned."),
    /** Violence against civilians becomes the way in which a coalition works. */
    ENTRENCHMENT(CauseTag.OPPORTUNITY, "Forces that harm civilians organise around it and find it hard to stop."),
    /** Past atrocities that nobody addressed keep memory alive. */
    UNADDRESSED_PAST(CauseTag.MOTIVE, "Atrocities that nobody addressed keep memory alive and impunity high."),
    /** Each helper waits for the others. */
    SHARED_RESPONSIBILITY(CauseTag.OPPORTUNITY, "Each who could respond waits the longer the more others could."),
    /** Talks end in agreements that hold or break. */
    AGREEMENTS(CauseTag.MITIGATION, "Talks lead to agreements, which hold as far as others help to keep them."),
    /** Support for programmes without visible effect wanes. */
    POLITICAL_SUPPORT(CauseTag.OPPORTUNITY, "Support for programmes wanes while no danger is seen."),
    /** Late debates are polarised. */
    POLARISATION(CauseTag.OPPORTUNITY, "The later the response, the more divided those who decide.");

    private final CauseTag tag;
    private final String meaning;

    Mechanism(CauseTag tag, String meaning) {
        this.tag = tag;
        this.meaning = meaning;
    }

    /** The family of causes to which the mechanism belongs. */
    public CauseTag tag() {
        return tag;
    }

    /** One plain sentence for help texts and tables. */
    public String meaning() {
        return meaning;
    }
}
