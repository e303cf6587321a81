package org.forestall.viz.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.RunKey;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;

/**
 * The small invented country of the lesson, and the situations in which the steps put it: sets of settings that are laid
 * over each other, later ones over earlier ones.
 */
public final class LessonCountry {

    /** Exclusion that people feel. */
    public static final String GRIEVANCE = "grievance";

    /** Forces without restraint, a militia, leaders with a motive, impunity. */
    public static final String CAPACITY = "capacity";

    /** A government that can still be talked to. */
    public static final String APPROACHABLE = "approachable";

    /** A failed harvest, a contested vote, the killing of a leader. */
    public static final String TRIGGER = "trigger";

    /** Hateful speech on air and online. */
    public static final String HATE = "hate";

    /** Nobody takes over what others say and do. */
    public static final String WITHOUT_TIES = "without-ties";

    private static final String NOTHING = "nothing";
    private static final long SEED = 2030;

    private final Country country;
    private final Map<String, Map<String, String>> settingsBySituation;

    private LessonCountry(Country country, Map<String, Map<String, String>> settingsBySituation) {
        this.country = country;
        this.settingsBySituation = settingsBySituation;
    }

    /** The country that is shipped. */
    public static LessonCountry shipped() {
        return new LessonCountry(Country.ofText(read("country.yaml"), "lesson-country"), situations());
    }

    private static Map<String, Map<String, String>> situations() {
        Problems problems = new Problems();
        Node.Fields root = (Node.Fields) YamlTree.read(read("situations.yaml"), "situations.yaml", problems)
                .orElseThrow(() -> new IllegalStateException("the shipped situations are unreadable"));
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Node.Field situation : root.entries()) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (Node.Field setting : ((Node.Fields) situation.value()).entries()) {
                settings.put(setting.key(), ((Node.Scalar) setting.value()).text());
            }
            all.put(situation.key(), settings);
        }
        return all;
    }

    private static String read(String name) {
        try (InputStream in = LessonCountry.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing from the jar", e);
        }
    }

    /** The luck of a number. */
    public static RunKey luck(int replicate) {
        return new RunKey(SEED, replicate);
    }

    /**
     * The country in some situations with nothing done.
     *
     * @throws IllegalArgumentException if there is no such situation
     */
    public Course course(List<String> situations, RunKey luck) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String situation : situations) {
            Map<String, String> own = settingsBySituation.get(situation);
            if (own == null) {
                throw new IllegalArgumentException(
                        "there is no situation " + situation + " among " + settingsBySituation.keySet());
            }
            settings.putAll(own);
        }
        return Course.of(country, NOTHING, luck).withSettings(settings);
    }
}
