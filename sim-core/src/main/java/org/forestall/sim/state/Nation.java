package org.forestall.sim.state;

/** State of the country as a whole. Indices are in [0, 1] unless a unit is given. */
public final class Nation implements Visitable {

    /** Openness of the regime. */
    public double regimeOpenness;

    /** Room for civil society and press. */
    public double civicSpace;

    /** How far politics is understood in terms of identity. */
    public double identitySalience;

    /** How much is thought to be won or lost with state power. */
    public double contestStakes;

    /** State of the economy, 0.5 usual. */
    public double economy;

    /** Scarcity of land, water and food. */
    public double resourceStress;

    /** How far armed actors expect not to be held to account. */
    public double impunity;

    /** Arms outside state control. */
    public double looseArms;

    /** How far the surroundings permit abuse. */
    public double permissiveness;

    /** Stock of resilience as measured this week. */
    public double resilience;

    /** Intensity of armed conflict, 0 none. */
    public double conflictIntensity;

    /** Members of armed groups killed in fighting in the last year, decaying, in persons. */
    public double battleDeathsYear;

    /** Tension of a contest by vote: rises to its severity on the day, then fades. */
    public double electionTension;

    /** Pressure of national triggers, 0 for none. */
    public double triggerPressure;

    /** Repression that people have learnt to expect. */
    public double fearOfRepression;

    /** Rights and safety of women and girls. */
    public double genderRights;

    /** Density of civil society organisations. */
    public double civilSociety;

    /** Legitimacy lost by disputed votes and seizures of power, decaying. */
    public double legitimacyLoss;

    /** How openly the executive justifies exclusion. */
    public double officialJustification;

    /** How far the security apparatus has been built up beyond what the scenario gives. */
    public double securityBuildUp;

    /** How far it has been purged of other groups than the executive's. */
    public double purge;

    /** Weeks that an emergency law is still in force, 0 for none. */
    public int emergencyWeeks;

    @Override
    public void accept(StateVisitor visitor) {
        regimeOpenness = visitor.visit("nation.regimeOpenness", regimeOpenness);
        civicSpace = visitor.visit("nation.civicSpace", civicSpace);
        identitySalience = visitor.visit("nation.identitySalience", identitySalience);
        contestStakes = visitor.visit("nation.contestStakes", contestStakes);
        economy = visitor.visit("nation.economy", economy);
        resourceStress = visitor.visit("nation.resourceStress", resourceStress);
        impunity = visitor.visit("nation.impunity", impunity);
        looseArms = visitor.visit("nation.looseArms", looseArms);
        permissiveness = visitor.visit("nation.permissiveness", permissiveness);
        resilience = visitor.visit("nation.resilience", resilience);
        conflictIntensity = visitor.visit("nation.conflictIntensity", conflictIntensity);
        battleDeathsYear = visitor.visit("nation.battleDeathsYear", battleDeathsYear);
        electionTension = visitor.visit("nation.electionTension", electionTension);
        triggerPressure = visitor.visit("nation.triggerPressure", triggerPressure);
        fearOfRepression = visitor.visit("nation.fearOfRepression", fearOfRepression);
        genderRights = visitor.visit("nation.genderRights", genderRights);
        civilSociety = visitor.visit("nation.civilSociety", civilSociety);
        legitimacyLoss = visitor.visit("nation.legitimacyLoss", legitimacyLoss);
        officialJustification = visitor.visit("nation.officialJustification", officialJustification);
        securityBuildUp = visitor.visit("nation.securityBuildUp", securityBuildUp);
        purge = visitor.visit("nation.purge", purge);
        emergencyWeeks = visitor.visit("nation.emergencyWeeks", emergencyWeeks);
    }
}
