package org.forestall.experiments.select;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.experiments.statistics.Preference;
import org.forestall.experiments.store.Metric;

/**
 * What options may be ranked by. Each objective is less harm; a search that raises harm, or that only makes a country quiet
 * or cheap, is not offered.
 */
public enum Objective {
    ONSET(Metric.ONSET, Preference.LOWER_IS_BETTER),
    ONSET_FREE_WEEKS(Metric.ONSET_FREE_WEEKS, Preference.HIGHER_IS_BETTER),
    EPISODE_WEEKS(Metric.EPISODE_WEEKS, Preference.LOWER_IS_BETTER),
    EPISODES(Metric.EPISODES, Preference.LOWER_IS_BETTER),
    DEATHS(Metric.DEATHS, Preference.LOWER_IS_BETTER),
    KILLED(Metric.KILLED, Preference.LOWER_IS_BETTER),
    INJURED(Metric.INJURED, Preference.LOWER_IS_BETTER),
    DIED_OF_DEPRIVATION(Metric.DIED_OF_DEPRIVATION, Preference.LOWER_IS_BETTER),
    DISPLACED(Metric.DISPLACED, Preference.LOWER_IS_BETTER),
    FLED(Metric.FLED, Preference.LOWER_IS_BETTER),
    DETAINED(Metric.DETAINED, Preference.LOWER_IS_BETTER);

    /** Futures in a hundred; fewer are hard to defend as a reason to prefer a costlier option. */
    private static final double ZONE_OF_SHARES = 0.05;

    private static final double ZONE_IN_WEEKS = 4;

    private static final double ZONE_IN_EPISODES = 0.05;

    /** One person in ten thousand residents. */
    private static final double RESIDENTS_A_PERSON = 10_000;

    /** A wish for the other direction, such as {@code most:deaths}, {@code max-deaths} or {@code -deaths}. */
    private static final Pattern TURNED =
            Pattern.compile("(?:(most|more|max|maximi[sz]e|least|less|fewest|fewer|min|minimi[sz]e|raise)[-: ]|-)(.+)");

    private final Metric metric;
    private final Preference preference;

    Objective(Metric metric, Preference preference) {
        this.metric = metric;
        this.preference = preference;
    }

    /** The outcome. */
    public Metric metric() {
        return metric;
    }

    /** Which direction is less harm. */
    public Preference preference() {
        return preference;
    }

    /** Names on the command line. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(objective -> objective.metric.id()).toList();
    }

    /** The objective with a name, or empty. */
    public static Optional<Objective> find(String id) {
        return Arrays.stream(values())
                .filter(objective -> objective.metric.id().equals(id))
                .findFirst();
    }

    /**
     * Why a name is no objective, as a sentence; empty if it is one, or if it is simply unknown.
     *
     * @param text what the user wrote
     */
    public static Optional<String> refusal(String text) {
        String plain = text.toLowerCase(Locale.ROOT).strip();
        if (find(plain).isPresent()) {
            return Optional.empty();
        }
        Matcher turned = TURNED.matcher(plain);
        if (turned.matches() && Metric.ids().contains(turned.group(2))) {
            return Optional.of("'" + text
                    + "' turns an outcome round. Forestall looks for less harm only and refuses a "
                    + "search that could raise it; each outcome has its direction. Write --metric " + turned.group(2)
                    + ".");
        }
        return Metric.ids().contains(plain)
                ? Optional.of(
                        "'" + text + "' is an outcome but no measure of harm to people, so options are not ranked by "
                                + "it alone. Rank by " + String.join(", ", ids()) + ".")
                : Optional.empty();
    }

    /**
     * The smallest difference that matters when the user names none, in the unit of the outcome: 5 futures in 100, 4 weeks,
     * or a person in ten thousand residents.
     */
    public double usualZone(long residents) {
        return switch (this) {
            case ONSET -> ZONE_OF_SHARES;
            case ONSET_FREE_WEEKS, EPISODE_WEEKS -> ZONE_IN_WEEKS;
            case EPISODES -> ZONE_IN_EPISODES;
            default -> Math.max(1, Math.rint(residents / RESIDENTS_A_PERSON));
        };
    }
}
