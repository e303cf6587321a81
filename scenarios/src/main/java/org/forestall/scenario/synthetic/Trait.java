package org.forestall.scenario.synthetic;

import org.forestall.sim.spec.Defaults;

/** What is already known of the thing that is being drawn; slopes name traits as they name factors. */
public enum Trait {
    /** The group is deliberately kept out of power. */
    EXCLUDED,
    /** The group holds the executive. */
    LEADING,
    /** The group takes part in government without leading it. */
    JUNIOR,
    /** Mass violence against the group in the past. */
    PAST_EPISODE,
    /** The country has resources that can be seized. */
    RESOURCE_RICH,
    /** The district is a city. */
    CITY,
    /** The district is home to an excluded group. */
    EXCLUDED_HOME,
    /** The armed group is the police. */
    POLICE,
    /** The armed group is a militia allied to the state. */
    MILITIA,
    /** The armed group opposes the state. */
    NON_STATE,
    /** The armed group guards a community. */
    SELF_DEFENCE,
    /** The leadership is an opposition. */
    OPPOSITION,
    /** The leadership leads an armed group. */
    ARMED_LEADERSHIP,
    /** The institution is of a kind that few countries have. */
    RARE_KIND;

    /** Name in the data file. */
    String key() {
        return Defaults.kebab(this);
    }
}
