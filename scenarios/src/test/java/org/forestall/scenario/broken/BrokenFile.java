package org.forestall.scenario.broken;

/**
 * A broken file and what is known of its mistake beforehand.
 *
 * @param name file name
 * @param text content
 * @param line line of the mistake, from 1
 * @param value what is wrong there; empty where something is missing
 */
record BrokenFile(String name, String text, int line, String value) {

    /** The same with more text replaced. */
    BrokenFile with(String find, String replacement) {
        return new BrokenFile(name, text.replace(find, replacement), line, value);
    }

    /** The same with its mistake on another line, of the file that it names. */
    BrokenFile at(int other) {
        return new BrokenFile(name, text, other, value);
    }
}
