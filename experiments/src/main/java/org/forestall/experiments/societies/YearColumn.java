package org.forestall.experiments.societies;

import java.util.Locale;

/** The numbers of one year of one society. What is seen at the start of the year comes before what happened in it. */
public enum YearColumn {
    POPULATION("persons", "people who live in the country at the start of the year"),
    GROUPS("groups", "identity groups"),
    DISCRIMINATED_GROUPS("groups", "groups with discrimination of at least 0.5 at the start of the year"),
    DISCRIMINATED_SHARE("share", "their share of the population at the start of the year"),
    EQUALITY_OF_RIGHTS(
            "index",
            "1 less the widest gap between two groups in protection on paper x practice x (1 - discrimination), at the start"),
    LEADER_IDEOLOGY("index", "exclusionary ideology of the executive at the start of the year"),
    REGIME_OPENNESS("index", "openness of the regime at the start of the year"),
    CIVIC_SPACE("index", "room for civil society and press at the start of the year"),
    DEPRIVATION(
            "index", "1 less the mean level of living, by people of each group; part of the scenario, does not change"),
    ECONOMY("index", "state of the economy at the start of the year"),
    RESOURCE_STRESS("index", "scarcity of land, water and food at the start of the year"),
    IDENTITY_SALIENCE("index", "weight of identity in politics at the start of the year"),
    PARTIES_FOLLOW_IDENTITY("index", "how closely parties follow identity lines; part of the scenario"),
    IMPUNITY("index", "expected impunity at the start of the year"),
    INSTITUTIONS(
            "index",
            "capacity x independence, mean of judiciary, legislature, police oversight and human rights institution, at the start"),
    PAST_EPISODE(
            "0 or 1", "whether an episode of mass violence lies in the past, before the run or in it, at the start"),
    EPISODE_AT_START("0 or 1", "whether an episode is under way at the start of the year"),
    CONFLICT_AT_START("0 or 1", "whether an armed conflict is under way at the start of the year"),
    STRONG_FACTORS(
            "factors",
            "how many hold at the start: discriminated group; ideology >= 0.4; openness <= 0.3; deprivation >= 0.6; past episode;"
                    + " armed conflict; impunity >= 0.6; institutions <= 0.12"),
    ARMY("persons", "members of the army at the start of the year"),
    POLICE("persons", "members of the police at the start of the year"),
    MILITIA("persons", "members of militias allied to the state at the start of the year"),
    NON_STATE("persons", "members of armed groups that oppose the state at the start of the year"),
    SELF_DEFENCE("persons", "members of community guards at the start of the year"),
    PROTECTORS("persons", "peacekeepers at the start of the year"),
    MEASURES("measures", "prevention measures of the option; 0, because societies run without any"),
    CONFLICT_WEEKS("weeks", "weeks of armed conflict in the year"),
    CONFLICT_INTENSITY("index", "its largest intensity in the year; 1 is a war of 1,000 battle deaths a year"),
    BATTLE_DEATHS("persons", "members of armed groups killed in fighting in the year"),
    COUPS("events", "unconstitutional changes of government in the year"),
    ELECTIONS("events", "national votes held in the year"),
    ELECTIONS_ON_IDENTITY("events", "votes held in the year with parties_follow_identity of at least 0.5"),
    ELECTION_DISPUTES("events", "disputed votes in the year"),
    ELECTION_DELAYS("events", "delayed votes in the year"),
    UNREST("events", "uprisings and mass protests in the year"),
    ASSASSINATIONS("events", "killings of symbolic persons in the year"),
    SECURITY_VACUUMS("events", "withdrawals of forces from an area in the year"),
    NEIGHBOUR_SPILL_OVERS(
            "events",
            "hostilities or mass flight from a neighbour in the year; neighbours are drawn, not simulated, so this stands for an"
                    + " onset next door"),
    ECONOMIC_SHOCKS("events", "economic shocks in the year"),
    DISASTERS("events", "natural disasters in the year"),
    EPIDEMICS("events", "epidemics in the year"),
    HIGHEST_RUNG("rung", "highest rung of the executive in the year, 0 include to 4 campaign"),
    ALERTS("events", "alerts issued in the year"),
    PEAK_PARTICIPANTS(
            "persons", "largest number of people of 15 and over who took part in violence in a week of the year"),
    PEAK_PROTESTERS("persons", "largest number of people of 15 and over in protest in a week of the year"),
    ONSETS("events", "episodes of mass violence that began in the year"),
    EPISODE_WEEKS("weeks", "weeks of the year in which an episode was under way"),
    EPISODES_ENDED("events", "episodes that ended in the year"),
    EPISODE_AT_END("0 or 1", "whether an episode is under way at the end of the year"),
    KILLED("persons", "civilians killed in the year"),
    KILLED_BY_STATE("persons", "of them, on purpose by the state and its allies"),
    KILLED_BY_NON_STATE("persons", "of them, on purpose by other armed groups"),
    KILLED_BY_COMMUNITIES("persons", "of them, on purpose by people without orders"),
    KILLED_IN_FIGHTING("persons", "of them, caught in fighting"),
    INJURED("persons", "civilians injured in the year"),
    DETAINED("persons", "people detained in the year"),
    FLED("persons", "moves of flight in the year"),
    DISPLACED_INSIDE("persons", "people displaced inside the country at the end of the year"),
    ABROAD("persons", "people abroad at the end of the year"),
    DIED_OF_DEPRIVATION("persons", "deaths from deprivation in the year");

    private final String unit;
    private final String meaning;

    YearColumn(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Name in files. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit. */
    public String unit() {
        return unit;
    }

    /** What it is. */
    public String meaning() {
        return meaning;
    }
}
