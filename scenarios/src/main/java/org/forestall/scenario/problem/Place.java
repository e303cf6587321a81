package org.forestall.scenario.problem;

/**
 * Where something stands in what the user gave.
 *
 * @param file file name as the user gave it, or an option of the command line such as {@code --set nation.economy=2}
 * @param line line, counted from 1; 0 if the whole file is meant
 * @param column column, counted from 1; 0 if the whole line is meant
 */
public record Place(String file, int line, int column) {

    /** The whole of a file. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** The place as messages begin with it: {@code delta.yaml:14}. */
    public String text() {
        return line == 0 ? file : file + ":" + line;
    }
}
