package org.forestall.experiments.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forestall.sim.observe.Outcome;

/** Compares two outcomes bit by bit. */
public final class OutcomeDifference {

    private OutcomeDifference() {}

    /** Every value in which two outcomes differ, as {@code name: stored, repeated}; empty if they are the same. */
    public static List<String> between(Outcome stored, Outcome repeated) {
        List<String> differences = new ArrayList<>();
        for (RecordComponent component : Outcome.class.getRecordComponents()) {
            Object storedValue = valueOf(component, stored);
            Object repeatedValue = valueOf(component, repeated);
            if (!Objects.equals(storedValue, repeatedValue)) {
                differences.add(component.getName() + describe(storedValue, repeatedValue));
            }
        }
        return differences;
    }

    private static String describe(Object stored, Object repeated) {
        if (stored instanceof List<?> storedList && repeated instanceof List<?> repeatedList) {
            return firstDifference(storedList, repeatedList);
        }
        return ": stored " + stored + ", repeated " + repeated;
    }

    private static String firstDifference(List<?> stored, List<?> repeated) {
        if (stored.size() != repeated.size()) {
            return ": stored " + stored.size() + " entries, repeated " + repeated.size();
        }
        int position = 0;
        while (Objects.equals(stored.get(position), repeated.get(position))) {
            position++;
        }
        return "[" + position + "]: stored " + stored.get(position) + ", repeated " + repeated.get(position);
    }

    private static Object valueOf(RecordComponent component, Outcome outcome) {
        try {
            return component.getAccessor().invoke(outcome);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    /** The same outcome as a store keeps it that keeps no event log. */
    public static Outcome withoutEvents(Outcome outcome) {
        return new Outcome(
                outcome.weeks(),
                outcome.onsetWeek(),
                outcome.onsetActor(),
                outcome.onsetTarget(),
                outcome.episodeWeeks(),
                outcome.killed(),
                outcome.injured(),
                outcome.displacedInside(),
                outcome.abroad(),
                outcome.fled(),
                outcome.detained(),
                outcome.diedOfDeprivation(),
                outcome.combatantsKilled(),
                outcome.peakParticipants(),
                outcome.conflictWeeks(),
                outcome.alerts(),
                outcome.firstAlertWeek(),
                outcome.responses(),
                outcome.costRu(),
                outcome.consequences(),
                outcome.acts(),
                outcome.funnel(),
                outcome.decisions(),
                outcome.communities(),
                outcome.demographics(),
                outcome.series(),
                List.of(),
                outcome.observations(),
                outcome.stateHash());
    }
}
