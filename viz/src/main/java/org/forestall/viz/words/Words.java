package org.forestall.viz.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of the windows in one language. Text of the program comes from {@code messages.properties} and its translations;
 * text of a scenario (names, events) stays in the scenario's language and passes through {@link #content}, so that a test
 * in the pseudo-language can tell it from text that somebody wrote into the code.
 */
public final class Words {

    /** Languages that are complete. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** A language made up for tests: every text of the program stands in square brackets, every content in angle ones. */
    public static final Locale PSEUDO = new Locale.Builder().setLanguage("qps").build();

    /** Files of text, one for each part of the program; no two have a key in common. */
    private static final List<String> BUNDLES = List.of(
            "org.forestall.viz.words.messages",
            "org.forestall.viz.words.replay",
            "org.forestall.viz.words.lesson",
            "org.forestall.viz.words.exercise",
            "org.forestall.viz.words.page",
            "org.forestall.viz.words.catalogue");

    /** Begin of the keys of texts that come from shipped files rather than from the program. */
    private static final String CONTENT = "catalogue.";

    /** Keys of texts of shipped files, by the text in English. */
    private static final Map<String, String> SHIPPED_CONTENT = shippedContent();

    /** Read once, since every part of a screen asks for them. */
    private static final Map<Locale, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** Words of a language; English if it is none of {@link #LANGUAGES}. */
    public static Words of(Locale locale) {
        Locale known = locale.equals(PSEUDO)
                ? PSEUDO
                : LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH);
        return BY_LANGUAGE.computeIfAbsent(known, Words::read);
    }

    private static Words read(Locale known) {
        boolean own = !known.equals(PSEUDO) && !known.equals(Locale.ENGLISH);
        return new Words(known, texts(own ? known : Locale.ROOT));
    }

    private static Map<String, String> shippedContent() {
        Map<String, String> keyByText = new TreeMap<>();
        texts(Locale.ROOT).forEach((key, text) -> {
            if (key.startsWith(CONTENT)) {
                keyByText.put(text.replace("''", "'"), key);
            }
        });
        return keyByText;
    }

    private static Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return texts;
    }

    /** The language as pages name it; that of a page in the pseudo-language is English, so that browsers know its numbers. */
    public String tag() {
        return numbers().getLanguage();
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /**
     * A text.
     *
     * @param key key of the bundle
     * @param values what stands for {0}, {1} and so on; numbers are written as the language does
     * @return the text; the key itself if the bundle lacks it, which a test keeps from happening
     */
    public String get(String key, Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            return key;
        }
        String text =
                values.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, numbers()).format(values);
        return isPseudo() ? "[" + text + "]" : text;
    }

    /** A text before values are put in, for tests. */
    String pattern(String key) {
        return texts.get(key);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Text of a scenario, as it is; that of the shipped catalogue of interventions in the language that is shown. */
    public String content(String text) {
        String key = SHIPPED_CONTENT.get(text);
        String shown = key == null ? text : texts.get(key).replace("''", "'");
        return isPseudo() ? "\u2039" + shown + "\u203a" : shown;
    }

    /** The word for a constant: the key is {@code group.name}, the name in lower case; its name where there is none. */
    public String of(String group, Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT);
        String key = group + "." + name;
        return has(key) ? get(key) : content(name.replace('_', ' '));
    }

    /** A whole number in digits by threes. */
    public String count(long number) {
        return marked(NumberFormat.getIntegerInstance(numbers()).format(number));
    }

    /** A number with so many decimals. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(numbers());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return marked(format.format(number + 0.0));
    }

    /** A share in percent with so many decimals. */
    public String percent(double share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(numbers());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return marked(format.format(share + 0.0));
    }

    /** A day in full. */
    public String day(LocalDate day) {
        return marked(DateTimeFormatter.ofPattern("d MMM yyyy", numbers()).format(day));
    }

    /** Items in a row, with commas. */
    public String list(List<String> items) {
        return String.join(", ", items);
    }

    /** Keys of all texts. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /** Lines of a text that has several, which a bundle numbers {@code key.1}, {@code key.2} and so on. */
    public List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; has(key + "." + number); number++) {
            lines.add(get(key + "." + number));
        }
        return List.copyOf(lines);
    }

    private Locale numbers() {
        return isPseudo() ? Locale.ENGLISH : locale;
    }

    private String marked(String text) {
        return isPseudo() ? "\u2039" + text + "\u203a" : text;
    }

    private boolean isPseudo() {
        return locale.equals(PSEUDO);
    }
}
