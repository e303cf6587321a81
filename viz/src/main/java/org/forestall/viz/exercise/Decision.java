package org.forestall.viz.exercise;

/**
 * Something that was decided.
 *
 * @param round round, from 0
 * @param week week from which it runs, from 0
 * @param offer id of the offer
 * @param reason why, in the words of those who decided; may be empty
 */
public record Decision(int round, int week, String offer, String reason) {}
