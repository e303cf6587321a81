package org.forestall.scenario.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of real states, peoples and religions in a text.
 *
 * <p>The names themselves are not shipped, so that the program holds no list of groups; it holds the first eight bytes of
 * SHA-256 of {@code forestall:} and the name, in lower case, without accents, words joined by a space. The list was made
 * from the names of states and territories and of languages in the Unicode CLDR (English, and each state's own language
 * where it uses Latin letters), with demonyms, former states, capitals and other well-known cities, places and regions known
 * for mass violence, and well-known peoples and religions added by hand. Names that are also ordinary words ({@code polish}, {@code china}) are marked {@code capital}
 * and count in prose only with a capital; names that would often be hit by accident are left out. To add a name:
 * {@code printf 'forestall:name' | sha256sum | cut -c1-16}.
 *
 * <p>It is a guard against carelessness, not against intent: a name spelt differently passes.
 */
public final class RealNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int LONGEST_NAME_IN_WORDS = 5;
    private static final int SHORTEST_PLURAL = 5;
    private static final int HASH_BYTES = 8;

    /** Whether a name needs a capital in prose, by hash. */
    private static final Map<String, Boolean> NEEDS_CAPITAL = load();

    /** Texts that were looked at, so that thousands of variants of a scenario are not looked at thousands of times. */
    private static final Map<String, Optional<String>> SEEN = new ConcurrentHashMap<>();

    private static final int MOST_SEEN = 20_000;

    /** Longer texts are looked at each time, so that no file can fill the memory. */
    private static final int LONGEST_SEEN = 500;

    private RealNames() {}

    /**
     * The first real name in a text, as written there.
     *
     * @param text any text
     * @param label whether the text is a label, such as an id, in which names may stand without capitals
     */
    public static Optional<String> in(String text, boolean label) {
        if (text.length() > LONGEST_SEEN) {
            return first(text, label);
        }
        if (SEEN.size() > MOST_SEEN) {
            SEEN.clear();
        }
        return SEEN.computeIfAbsent((label ? "label " : "prose ") + text, any -> first(text, label));
    }

    private static Optional<String> first(String text, boolean label) {
        List<String> words = words(text);
        for (int start = 0; start < words.size(); start++) {
            int last = Math.min(words.size(), start + LONGEST_NAME_IN_WORDS);
            for (int end = start + 1; end <= last; end++) {
                if (isReal(words.subList(start, end), label)) {
                    return Optional.of(String.join(" ", words.subList(start, end)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isReal(List<String> words, boolean label) {
        boolean capital = label || Character.isUpperCase(words.get(0).charAt(0));
        String name = plain(String.join(" ", words));
        return isListed(name, capital)
                || name.length() >= SHORTEST_PLURAL
                        && name.endsWith("s")
                        && isListed(name.substring(0, name.length() - 1), capital);
    }

    private static boolean isListed(String name, boolean capital) {
        Boolean needsCapital = NEEDS_CAPITAL.get(hash(name));
        return needsCapital != null && (capital || !needsCapital);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static String hash(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("forestall:" + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform offers SHA-256", e);
        }
    }

    private static Map<String, Boolean> load() {
        Map<String, Boolean> names = new HashMap<>();
        try (InputStream stream = RealNames.class.getResourceAsStream("real-names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without real-names.txt");
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(parts -> names.put(parts[0], parts.length > 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
