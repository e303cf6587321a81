package org.forestall.sim;

/**
 * Names the luck of one run. Every option of a comparison runs replicate {@code r} under the same key, so that chance is
 * shared; the key does not depend on option, thread, shard or order.
 *
 * @param masterSeed seed that the user gave or the tool chose
 * @param replicate replicate number, from 0
 */
public record RunKey(long masterSeed, int replicate) {}
