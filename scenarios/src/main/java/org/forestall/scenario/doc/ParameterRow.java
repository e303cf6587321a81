package org.forestall.scenario.doc;

import org.forestall.sim.spec.Evidence;

/**
 * One documented parameter.
 *
 * @param path where it stands in a scenario file; {@code []} marks an item of a list, {@code <name>} a key of a map
 * @param type sort of value, in words
 * @param unit unit; empty for text and structure
 * @param range legal range of a number or words of a list of words; empty for text and structure
 * @param byDefault default as written in files, or {@code required}
 * @param meaning one sentence
 * @param source publication behind the default, or {@code assumed}
 * @param evidence grade of that support
 * @param since version that introduced it
 * @param numeric whether the value is a number or a set of numbers
 */
public record ParameterRow(
        String path,
        String type,
        String unit,
        String range,
        String byDefault,
        String meaning,
        String source,
        Evidence evidence,
        String since,
        boolean numeric) {}
