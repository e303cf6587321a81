package org.forestall.viz.gui;

import java.util.List;
import java.util.stream.Collectors;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Injection;
import org.forestall.viz.words.Words;

/** What was put in by hand, in words. */
public final class Injections {

    private Injections() {}

    /** One thing that was put in. */
    public static String words(Words words, Course course, Injection injection) {
        String place = place(words, course, injection.districts());
        if (injection instanceof Injection.Trigger trigger) {
            return words.get(
                    "injection.trigger",
                    injection.week(),
                    words.of("trigger", trigger.kind()),
                    place,
                    words.number(trigger.severity(), 1));
        }
        Injection.Measure measure = (Injection.Measure) injection;
        return words.get(
                "injection.measure",
                injection.week(),
                words.content(interventionName(course, measure.intervention())),
                place,
                words.number(measure.strength(), 1));
    }

    private static String interventionName(Course course, String id) {
        return course.scenario().catalogue().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(InterventionSpec::name)
                .orElse(id);
    }

    /** Where, in words. */
    static String place(Words words, Course course, List<String> districts) {
        return districts.isEmpty()
                ? words.get("place.everywhere")
                : course.society().districts().stream()
                        .filter(district -> districts.contains(district.id()))
                        .map(DistrictSpec::name)
                        .map(words::content)
                        .collect(Collectors.joining(", "));
    }
}
