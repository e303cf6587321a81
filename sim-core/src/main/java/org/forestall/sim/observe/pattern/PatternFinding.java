package org.forestall.sim.observe.pattern;

/**
 * Traces consistent with a pattern, by one actor against one group. Not a finding of law.
 *
 * @param pattern the pattern
 * @param actor id of the actor: {@code state}, an armed group, or {@code communal:} and a group
 * @param target id of the group
 * @param firstWeek week in which the traces first reached the thresholds
 * @param lastWeek last week in which they did
 * @param weeks weeks in which they did, in steps of four
 * @param widespread whether the attack was ever widespread
 * @param systematic whether the attack was ever systematic
 */
public record PatternFinding(
        Pattern pattern,
        String actor,
        String target,
        int firstWeek,
        int lastWeek,
        int weeks,
        boolean widespread,
        boolean systematic) {}
