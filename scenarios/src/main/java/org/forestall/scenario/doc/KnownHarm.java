package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.PreventionPlan;

/** Known ways in which measures can do harm, in words, for people to read before anything is run. */
public final class KnownHarm {

    private KnownHarm() {}

    /** One sentence for each known way in which an intervention can do harm. */
    public static List<String> of(InterventionSpec intervention) {
        return intervention.backfires().stream().map(KnownHarm::sentence).toList();
    }

    /**
     * The measures of some plans with what each can do, one measure a heading and its sentences indented under it. Measures
     * of no strength are left out, as they do nothing.
     */
    public static List<String> of(Collection<PreventionPlan> plans) {
        Map<String, InterventionSpec> used = new LinkedHashMap<>();
        for (PreventionPlan plan : plans) {
            for (MeasureSpec measure : plan.measures()) {
                InterventionSpec intervention = plan.interventionOf(measure);
                if (measure.strength() > 0 && !intervention.backfires().isEmpty()) {
                    used.put(intervention.id(), intervention);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (InterventionSpec intervention : used.values()) {
            lines.add(intervention.id() + " " + intervention.name());
            of(intervention).forEach(sentence -> lines.add("  - " + sentence));
        }
        return lines;
    }

    private static String sentence(BackfireSpec backfire) {
        String words = backfire.words();
        String what = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return what + ", " + backfire.when().words() + " (" + Words.of(backfire.evidence()) + ").";
    }
}
