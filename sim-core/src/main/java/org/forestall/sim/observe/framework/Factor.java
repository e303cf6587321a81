package org.forestall.sim.observe.framework;

/**
 * The fourteen risk factors of the Framework of Analysis for Atrocity Crimes (United Nations 2014, document
 * A/70/741-S/2016/71). The names are those printed in the 2017 report of the Secretary-General (margin note to paragraph
 * 71 (b)), shortened; the numbers of indicators are from memory and have to be checked against the published text.
 */
public enum Factor {
    /** Armed conflict or other instability. */
    INSTABILITY(1, "Armed conflict or other instability", 11),
    /** Record of serious violations. */
    RECORD(2, "Record of serious violations", 8),
    /** Weakness of state structures. */
    WEAK_STATE(3, "Weakness of state structures", 10),
    /** Motives or incentives. */
    MOTIVES(4, "Motives or incentives", 9),
    /** Capacity to commit atrocity crimes. */
    CAPACITY(5, "Capacity to commit crimes", 8),
    /** Absence of mitigating factors. */
    NO_MITIGATION(6, "Absence of mitigating factors", 11),
    /** Enabling circumstances or preparatory action. */
    ENABLING(7, "Enabling circumstances", 14),
    /** Triggering factors. */
    TRIGGERS(8, "Triggering factors", 12),
    /** Intergroup tensions or patterns of discrimination. */
    TENSIONS(9, "Intergroup tension, discrimination", 6),
    /** Signs of an intent to destroy a protected group. */
    INTENT_SIGNS(10, "Signs of intent to destroy a group", 8),
    /** Signs of a widespread or systematic attack on civilians. */
    ATTACK_SIGNS(11, "Signs of a widespread or systematic attack", 8),
    /** Signs of a plan or policy to attack civilians. */
    POLICY_SIGNS(12, "Signs of a plan or policy", 10),
    /** Serious threats to those protected under the law of war. */
    LAW_OF_WAR(13, "Threats to those whom the law of war protects", 18),
    /** Serious threats to humanitarian or peacekeeping operations. */
    OPERATIONS(14, "Threats to relief or peace operations", 10);

    private static final int COMMON = 8;

    private final int number;
    private final String title;
    private final int published;

    Factor(int number, String title, int published) {
        this.number = number;
        this.title = title;
        this.published = published;
    }

    /** Number in the Framework, from 1. */
    public int number() {
        return number;
    }

    /** Short title. */
    public String title() {
        return title;
    }

    /** Number of indicators that the Framework lists under the factor; from memory. */
    public int published() {
        return published;
    }

    /** Whether the factor raises the risk of every kind of crime; the others point to one kind. */
    public boolean isCommon() {
        return number <= COMMON;
    }
}
