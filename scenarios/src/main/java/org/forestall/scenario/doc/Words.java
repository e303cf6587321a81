package org.forestall.scenario.doc;

import java.util.Locale;
import java.util.Map;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Pillar;
import org.forestall.sim.spec.StrengthSpec;

/** Settings in plain words. */
final class Words {

    private static final int PERCENT = 100;

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("un", "United Nations", "un office", "UN office", "rct", "randomised trial");

    private Words() {}

    /** A constant as people read it: {@code state-allied-militia} becomes {@code state allied militia}. */
    static String of(Enum<?> constant) {
        if (constant instanceof Pillar pillar) {
            return switch (pillar) {
                case ONE -> "I";
                case TWO -> "II";
                case THREE -> "III";
            };
        }
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ABBREVIATIONS.getOrDefault(words, words);
    }

    /** A single value as files write it, without quotes. */
    static String value(Object value) {
        if (value instanceof Double number) {
            return Numerals.shortest(number);
        }
        return value instanceof Enum<?> constant ? key(constant) : value.toString();
    }

    /** A whole number with separators for reading. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** An effect at its most likely size with its range. */
    static String strength(Lever lever, StrengthSpec strength) {
        if (lever.combination() == Lever.Combination.MULTIPLY) {
            return percent(strength.mode()) + " (" + percent(strength.low()) + " to " + percent(strength.high()) + ")";
        }
        return signed(strength.mode()) + " (" + signed(strength.low()) + " to " + signed(strength.high()) + ")";
    }

    /** The word for a constant as files write it. */
    static String key(Enum<?> constant) {
        return Defaults.kebab(constant);
    }

    private static String percent(double factor) {
        return signed(Math.round(factor * PERCENT * 10) / 10.0) + " %";
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + Numerals.shortest(number);
    }
}
