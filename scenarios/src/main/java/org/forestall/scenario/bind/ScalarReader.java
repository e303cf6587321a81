package org.forestall.scenario.bind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Parameter;

/** Understands single values: numbers, switches, words from a list, dates and text. */
final class ScalarReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Map<String, Boolean> SWITCHES = Map.of("true", true, "on", true, "false", false, "off", false);

    /** Thousands of words may be read. */
    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> words = new LinkedHashMap<>();
            Arrays.stream(type.getEnumConstants()).forEach(c -> words.put(Defaults.kebab((Enum<?>) c), c));
            return Collections.unmodifiableMap(words);
        }
    };

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    /** The value, or empty with a problem added. */
    Optional<Object> read(Class<?> type, Parameter parameter, Node node, String path) {
        if (!(node instanceof Node.Scalar scalar)) {
            return wrong(
                    node, path, "", "is " + node.sort() + ", not " + wanted(type), "", "Write " + wanted(type) + ".");
        }
        if (scalar.isNothing()) {
            return wrong(
                    scalar,
                    path,
                    "",
                    "has no value",
                    wanted(type),
                    "Write " + wanted(type) + ", or leave the line out if it has a default.");
        }
        if (type == String.class) {
            return Optional.of(scalar.text());
        }
        if (type == boolean.class || type == Boolean.class) {
            return readSwitch(scalar, path);
        }
        if (type == LocalDate.class) {
            return readDate(scalar, path);
        }
        if (type.isEnum()) {
            return readWord(type, scalar, path);
        }
        return readNumber(type, parameter, scalar, path);
    }

    /** Constants of an enum by the word that stands for them in files, in order of declaration. */
    static Map<String, Object> words(Class<?> type) {
        return WORDS.get(type);
    }

    private Optional<Object> readSwitch(Node.Scalar scalar, String path) {
        Boolean value = SWITCHES.get(scalar.text());
        return value != null
                ? Optional.of(value)
                : wrong(
                        scalar,
                        path,
                        scalar.text(),
                        "is neither true nor false",
                        "true, false, on, off",
                        NearestName.question(scalar.text(), SWITCHES.keySet(), "Write true or false."));
    }

    private Optional<Object> readWord(Class<?> type, Node.Scalar scalar, String path) {
        Map<String, Object> words = words(type);
        Object value = words.get(scalar.text());
        if (value != null) {
            return Optional.of(value);
        }
        String allowed = String.join(", ", words.keySet());
        return wrong(
                scalar,
                path,
                scalar.text(),
                "is none of " + allowed,
                allowed,
                NearestName.question(scalar.text(), words.keySet(), "Write one of them."));
    }

    private Optional<Object> readDate(Node.Scalar scalar, String path) {
        Matcher date = DATE.matcher(scalar.text());
        if (!date.matches()) {
            return wrong(
                    scalar,
                    path,
                    scalar.text(),
                    "is not a date",
                    "year-month-day",
                    "Write year-month-day, for example 2031-10-04.");
        }
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeException e) {
            int year = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            String hint = month < 1 || month > 12
                    ? "Months run from 01 to 12."
                    : "That month runs from 01 to " + YearMonth.of(year, month).lengthOfMonth() + ".";
            return wrong(scalar, path, scalar.text(), "is no day of the calendar", "year-month-day", hint);
        }
    }

    private Optional<Object> readNumber(Class<?> type, Parameter parameter, Node.Scalar scalar, String path) {
        String text = scalar.text();
        if (Numerals.isNotFinite(text)) {
            return wrong(
                    scalar,
                    path,
                    text,
                    "is not a finite number",
                    range(parameter),
                    "Allowed is " + range(parameter) + ".");
        }
        if (scalar.quoted() && Numerals.isDecimal(text)) {
            return wrong(
                    scalar, path, '"' + text + '"', "is text, not a number", range(parameter), "Remove the quotes.");
        }
        boolean whole = type != double.class && type != Double.class;
        if (!Numerals.isDecimal(text)) {
            return wrong(scalar, path, text, "is not a number", range(parameter), numberHint(text, parameter));
        }
        if (whole && !Numerals.isWhole(text)) {
            return wrong(scalar, path, text, "is not a whole number", range(parameter), wholeHint(text));
        }
        double value = Double.parseDouble(text);
        if (value < parameter.min() || value > parameter.max() || !fits(type, value)) {
            return wrong(
                    scalar,
                    path,
                    text,
                    "is outside " + range(parameter),
                    range(parameter),
                    rangeHint(value, parameter, whole));
        }
        return Optional.of(ofType(type, text, value));
    }

    private static Object ofType(Class<?> type, String text, double value) {
        if (type == int.class || type == Integer.class) {
            return new BigInteger(text).intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return new BigInteger(text).longValueExact();
        }
        return value == 0 ? 0.0 : value;
    }

    private static boolean fits(Class<?> type, double value) {
        boolean isInt = type == int.class || type == Integer.class;
        return !isInt || value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }

    static String range(Parameter parameter) {
        return Numerals.shortest(parameter.min()) + " to " + Numerals.shortest(parameter.max());
    }

    /** What may be written for a component of a type, in short; empty for text and structure. */
    static String allowed(Class<?> type, Parameter parameter) {
        if (type == String.class || type.isRecord()) {
            return "";
        }
        boolean number = type == double.class || type == int.class || type == long.class;
        return number
                ? range(parameter)
                : type.isEnum() ? String.join(", ", words(type).keySet()) : wanted(type);
    }

    private static String wholeHint(String text) {
        BigDecimal number = new BigDecimal(text.endsWith(".") ? text + "0" : text);
        return "Write " + number.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString() + ".";
    }

    private static String numberHint(String text, Parameter parameter) {
        String allowed = "Write a number, " + range(parameter) + ".";
        String bare = text.replaceAll("[_ ']", "");
        if (bare.endsWith("%") && Numerals.isDecimal(bare.substring(0, bare.length() - 1))) {
            String share = new BigDecimal(bare.substring(0, bare.length() - 1))
                    .movePointLeft(2)
                    .toPlainString();
            return "Write shares as fractions: " + share + ".";
        }
        if (Numerals.isDecimal(bare)) {
            return "Write it without spaces or underscores: " + bare + ".";
        }
        if (Numerals.isDecimal(bare.replaceFirst(",", "."))) {
            return bare.matches("\\d+,\\d{3}")
                    ? "Write it without commas: " + bare.replace(",", "") + ", or with a point: "
                            + bare.replace(',', '.') + "."
                    : "Write it with a point: " + bare.replace(',', '.') + ".";
        }
        String noCommas = bare.replace(",", "");
        return Numerals.isDecimal(noCommas) ? "Write it without commas: " + noCommas + "." : allowed;
    }

    /** Percentages, a slipped point and a wrong sign are the usual slips. */
    private static String rangeHint(double value, Parameter parameter, boolean whole) {
        boolean share = parameter.min() == 0 && parameter.max() == 1;
        double[] guesses =
                share && value >= 2 ? new double[] {value / 100, value / 10} : new double[] {value / 10, -value};
        for (double guess : guesses) {
            if (!whole && share && guess > 0 && guess <= parameter.max()) {
                return "Did you mean " + Numerals.shortest(roundedLike(guess)) + "?";
            }
        }
        double nearest = value < parameter.min() ? parameter.min() : parameter.max();
        return "The nearest allowed value is " + Numerals.shortest(nearest) + ".";
    }

    private static double roundedLike(double guess) {
        return new BigDecimal(guess).round(new java.math.MathContext(6)).doubleValue();
    }

    private static String wanted(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date (year-month-day)";
        }
        if (type.isEnum()) {
            return "one of " + String.join(", ", words(type).keySet());
        }
        boolean whole = type != double.class && type != Double.class;
        return whole ? "a whole number" : "a number";
    }

    private Optional<Object> wrong(Node node, String path, String value, String wrong, String allowed, String hint) {
        problems.add(Problem.error(node.place(), path, value, wrong, hint).allowing(allowed));
        return Optional.empty();
    }
}
