package org.forestall.scenario.problem;

/**
 * One thing that is wrong in a scenario.
 *
 * @param severity whether it stops the scenario from being used
 * @param place where it stands
 * @param path which setting it concerns, for example {@code groups[tarn].norm}; empty if the whole file is meant
 * @param value the value seen, shortened; empty if there is none
 * @param wrong what is wrong, as a phrase that follows the value: {@code is outside 0 to 1}
 * @param allowed what is allowed; told at the end if it is short and not in the other words; may be empty
 * @param hint the likely fix, as a sentence; may be empty
 */
public record Problem(
        Severity severity, Place place, String path, String value, String wrong, String allowed, String hint) {

    private static final int LONGEST_VALUE = 60;

    /** Longer lists of what is allowed would hide the rest of the message. */
    private static final int LONGEST_ALLOWED = 100;

    /** Shortens long values. */
    public Problem {
        value = shortened(value);
    }

    /** An error without list of what is allowed. */
    public static Problem error(Place place, String path, String value, String wrong, String hint) {
        return new Problem(Severity.ERROR, place, path, value, wrong, "", hint);
    }

    /** A warning. */
    public static Problem warning(Place place, String path, String value, String wrong, String hint) {
        return new Problem(Severity.WARNING, place, path, value, wrong, "", hint);
    }

    /** The same problem with a list of what is allowed. */
    public Problem allowing(String legal) {
        return new Problem(severity, place, path, value, wrong, legal, hint);
    }

    /** File in which it stands. */
    public String file() {
        return place.file();
    }

    /** Line in which it stands, counted from 1; 0 if the whole file is meant. */
    public int line() {
        return place.line();
    }

    /** Column in which it stands, counted from 1; 0 if the whole line is meant. */
    public int column() {
        return place.column();
    }

    /** The problem in one line: {@code delta.yaml:14: groups[tarn].norm = 1.4 is outside 0 to 1. Did you mean 0.14?} */
    public String text() {
        StringBuilder text = new StringBuilder(place.text()).append(": ");
        if (severity == Severity.WARNING) {
            text.append("warning: ");
        }
        if (!path.isEmpty()) {
            text.append(path).append(' ');
        }
        if (!value.isEmpty()) {
            text.append(path.isEmpty() ? "" : "= ").append(value).append(' ');
        }
        text.append(wrong).append('.');
        if (!hint.isEmpty()) {
            text.append(' ').append(hint);
        }
        if (!allowed.isEmpty()
                && allowed.length() <= LONGEST_ALLOWED
                && !text.toString().contains(allowed)) {
            text.append(" Allowed: ").append(allowed).append('.');
        }
        return text.toString();
    }

    private static String shortened(String value) {
        String oneLine = value.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= LONGEST_VALUE ? oneLine : oneLine.substring(0, LONGEST_VALUE - 3) + "...";
    }
}
