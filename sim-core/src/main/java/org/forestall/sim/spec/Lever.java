package org.forestall.sim.spec;

/**
 * A quantity of the model that an intervention can move. A multiplying lever scales its quantity by {@code 1 + effect};
 * an adding lever adds {@code effect} to it. With no intervention the factor is exactly 1 and the addition exactly 0.
 */
public enum Lever {
    /** Reach of hateful messages. */
    HATE_REACH(Combination.MULTIPLY, "Reach of hateful messages."),
    /** Counter-speech and rumour control. */
    COUNTER_SPEECH(Combination.ADD, "Share of hateful messages that meet a credible answer."),
    /** Rate of local disputes that can turn violent. */
    LOCAL_DISPUTES(Combination.MULTIPLY, "Rate of local disputes that can turn violent."),
    /** Wish to retaliate. */
    REPRISALS(Combination.MULTIPLY, "Strength of reprisal after recent harm."),
    /** Local capacity for peace. */
    LOCAL_PEACE(Combination.ADD, "Local capacity to settle disputes."),
    /** Share of ties that cross group lines, as felt. */
    BRIDGING(Combination.ADD, "Restraint that comes from ties across groups."),
    /** Stance of community leaders. */
    LEADER_STANCE(Combination.ADD, "Stance of community leaders towards peace."),
    /** Stakes of the contest for power. */
    CONTEST_STAKES(Combination.MULTIPLY, "How much is thought to be won or lost with state power."),
    /** Integrity of elections as perceived. */
    ELECTION_INTEGRITY(Combination.ADD, "Integrity of an election as people perceive it."),
    /** Violence by participants in an election period. */
    ELECTION_MOBILISATION(Combination.MULTIPLY, "Mobilisation for violence in an election period."),
    /** Pressure of triggers. */
    TRIGGER_PRESSURE(Combination.MULTIPLY, "Pressure that triggers put on people and leaders."),
    /** Threat to power that leaderships perceive. */
    LEADER_THREAT(Combination.MULTIPLY, "Threat to power that leaderships perceive."),
    /** Leaders' commitment to peace. */
    LEADER_COMMITMENT(Combination.ADD, "Commitment of leaderships to settle by peaceful means."),
    /** Constraint on leaders from outside. */
    OUTSIDE_PRESSURE(Combination.ADD, "Constraint on leaderships from outside."),
    /** Dialogue between leaderships. */
    DIALOGUE(Combination.ADD, "Dialogue between leaderships that lowers contest stakes and armed contest."),
    /** Discrimination. */
    DISCRIMINATION(Combination.MULTIPLY, "Discrimination against groups, all dimensions."),
    /** Grievance as politicised. */
    GRIEVANCE(Combination.MULTIPLY, "Grievance that discrimination produces."),
    /** Trust in the state. */
    TRUST_IN_STATE(Combination.ADD, "Trust in the state."),
    /** Trauma. */
    TRAUMA(Combination.MULTIPLY, "Trauma that harm leaves behind."),
    /** Recruitment into armed groups. */
    RECRUITMENT(Combination.MULTIPLY, "Recruitment into armed groups."),
    /** Flow of arms. */
    ARMS_FLOW(Combination.MULTIPLY, "Flow of arms to armed groups."),
    /** Flow of finance. */
    FINANCE_FLOW(Combination.MULTIPLY, "Flow of money to armed groups."),
    /** Restraint of armed groups. */
    RESTRAINT(Combination.ADD, "Restraint of armed groups towards civilians."),
    /** Capacity of protective institutions. */
    INSTITUTION_CAPACITY(Combination.ADD, "Capacity of protective institutions."),
    /** Independence of institutions. */
    INSTITUTION_INDEPENDENCE(Combination.ADD, "Independence of protective institutions."),
    /** Expected sanction. */
    SANCTION(Combination.ADD, "Punishment that armed actors and attackers expect."),
    /** Uniformed peacekeepers per thousand residents. */
    PROTECTORS(Combination.ADD, "Uniformed protectors from outside, persons per thousand residents."),
    /** Unarmed protection. */
    UNARMED_PROTECTION(Combination.ADD, "Presence of unarmed protectors and self-protection."),
    /** Coverage of early warning. */
    WARNING_COVERAGE(Combination.ADD, "Share of what happens that early warning sees."),
    /** Delay of assessment. */
    WARNING_DELAY(Combination.MULTIPLY, "Delay between what happens and its assessment."),
    /** Delay of response. */
    RESPONSE_DELAY(Combination.MULTIPLY, "Delay between alert and delivery of a response."),
    /** Will to respond. */
    RESPONSE_WILL(Combination.ADD, "Will of outside actors and the state to respond to an alert."),
    /** Access for relief and observers. */
    ACCESS(Combination.ADD, "Access for relief and observers."),
    /** Public services and relief. */
    SERVICES(Combination.ADD, "Services and relief that reach people in need."),
    /** Livelihoods. */
    LIVELIHOOD(Combination.ADD, "Level of living."),
    /** Identity salience. */
    IDENTITY_SALIENCE(Combination.MULTIPLY, "How far politics is understood in terms of identity."),
    /** Civic space. */
    CIVIC_SPACE(Combination.ADD, "Room for civil society and press."),
    /** Media plurality. */
    MEDIA_PLURALITY(Combination.ADD, "Plurality of outlets and views."),
    /** Force by outsiders against those who campaign. */
    FORCE(Combination.ADD, "Outside force against those who harm civilians, which itself kills."),
    /** Enforcement of agreements. */
    ENFORCEMENT(Combination.ADD, "Help of others to keep an agreement."),
    /** Evidence of violations. */
    EVIDENCE(Combination.ADD, "Share of violations that is documented so that courts can use it."),
    /** Truth-seeking about the past. */
    TRUTH_SEEKING(Combination.ADD, "Truth-seeking about past atrocities."),
    /** Prosecution of past atrocities. */
    PROSECUTION(Combination.ADD, "Prosecution of past atrocities."),
    /** Reparation for past atrocities. */
    REPARATION(Combination.ADD, "Reparation for past atrocities."),
    /** Reform of institutions after atrocities, as a guarantee that they do not recur. */
    INSTITUTIONAL_REFORM(Combination.ADD, "Reform of institutions as a guarantee that atrocities do not recur."),
    /** Vetting of armed forces. */
    VETTING(Combination.ADD, "Removal of those who abused from the forces of the state."),
    /** Amnesty. */
    AMNESTY(Combination.ADD, "Amnesty for those who harmed civilians."),
    /** Aid that is diverted. */
    AID_DIVERSION(Combination.MULTIPLY, "Share of relief that armed groups divert.");

    /** How several effects on one lever combine. */
    public enum Combination {
        /** Factors {@code 1 + effect} are multiplied. */
        MULTIPLY,
        /** Effects are added. */
        ADD
    }

    private final Combination combination;
    private final String meaning;

    Lever(Combination combination, String meaning) {
        this.combination = combination;
        this.meaning = meaning;
    }

    /** How effects combine. */
    public Combination combination() {
        return combination;
    }

    /** One plain sentence for help texts and tables. */
    public String meaning() {
        return meaning;
    }

    /** The lever's value when nobody touches it: 1 for factors, 0 for additions. */
    public double neutral() {
        return combination == Combination.MULTIPLY ? 1 : 0;
    }
}
