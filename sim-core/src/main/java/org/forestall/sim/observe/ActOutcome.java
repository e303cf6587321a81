package org.forestall.sim.observe;

import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;

/**
 * Acts of a category by a class of actors against a group.
 *
 * @param actor class of the actors
 * @param group id of the group of the victims
 * @param category what was done, in the abstract
 * @param acts number of acts since the start
 */
public record ActOutcome(ActorClass actor, String group, ActCategory category, long acts) {}
