package org.forestall.viz.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.forestall.sim.RunKey;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Twin;

/** The doors of the start screen. */
public final class Cards {

    /** Luck with which sessions begin, so that groups in different rooms can compare. */
    public static final RunKey LUCK = new RunKey(20310106, 0);

    private Cards() {}

    /**
     * A door.
     *
     * @param key key of its texts: {@code key} is its title, {@code key.text} what is behind it
     * @param stroke key that opens it
     * @param screen what is behind it
     */
    public record Card(String key, String stroke, BiFunction<Stage, Country, Screen> screen) {}

    /** All doors, the most used first. */
    public static List<Card> all() {
        return List.of(
                new Card("start.lesson", "L", (stage, country) -> new LessonScreen(stage)),
                new Card("start.exercise", "E", (stage, country) -> new ExerciseScreen(stage)),
                new Card("start.compare", "C", (stage, country) -> twin(stage, country)),
                new Card("start.sandbox", "S", (stage, country) -> live(stage, country)),
                new Card(
                        "start.futures",
                        "H",
                        (stage, country) -> new FuturesScreen(stage, course(country), FuturesScreen.USUAL)));
    }

    private static Course course(Country country) {
        return Course.of(country, "nothing", LUCK);
    }

    /** The live view of a country. */
    public static Screen live(Stage stage, Country country) {
        return new LiveScreen(stage, new Playback(course(country)));
    }

    private static Screen twin(Stage stage, Country country) {
        Course base = course(country);
        Optional<String> other = country.scenario().society().options().stream()
                .filter(option -> !option.measures().isEmpty() && !option.id().equals("late-response"))
                .map(option -> option.id())
                .findFirst();
        return new TwinScreen(stage, Twin.of(base, base.withOption(other.orElse("late-response"))));
    }
}
