package org.forestall.scenario.doc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.TriggerRateSpec;

/** Items of a scenario's lists in a few words: what they are called, and what they are. */
final class ItemWords {

    private static final List<String> NAMING = List.of("id", "kind", "use", "lever");

    private final Scenario scenario;

    ItemWords(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What names an item in files: its id, or what stands in for one. */
    static Optional<String> naming(Record item) {
        return Component.of(item.getClass()).stream()
                .filter(component -> NAMING.contains(component.name()))
                .map(component -> Words.value(component.valueIn(item)))
                .findFirst();
    }

    /** The name of an item as people say it. */
    String name(Record item) {
        if (item instanceof MeasureSpec measure) {
            return intervention(measure) + " (" + measure.use() + ")";
        }
        return Component.of(item.getClass()).stream()
                .filter(component -> component.name().equals("name"))
                .map(component -> component.valueIn(item).toString())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> naming(item))
                .orElse("item");
    }

    /** What an item is, as a sentence. */
    String describe(Record item) {
        if (item instanceof GroupSpec group) {
            return group.name() + " (" + group.id() + "), " + Words.of(group.powerStatus()) + ", "
                    + Words.count(peopleOf(group.id())) + " people.";
        }
        if (item instanceof DistrictSpec district) {
            return district.name() + " (" + district.id() + ") with " + Words.count(sum(district.population()))
                    + " people, beside " + listed(district.neighbours()) + ".";
        }
        if (item instanceof ArmedGroupSpec armed) {
            return armed.name() + " (" + armed.id() + "), " + Words.of(armed.kind()) + " with "
                    + Words.count(sum(armed.members())) + " members, aligned with "
                    + (armed.community().isEmpty() ? Words.of(armed.alignment()) : armed.community()) + ".";
        }
        if (item instanceof LeadershipSpec leadership) {
            return leadership.name() + " (" + leadership.id() + "), " + Words.of(leadership.kind())
                    + (leadership.group().isEmpty() ? "" : ", of " + leadership.group()) + ".";
        }
        if (item instanceof InstitutionSpec institution) {
            return institution.name() + " (" + Words.of(institution.kind()) + "), capacity "
                    + Numerals.shortest(institution.capacity()) + ".";
        }
        if (item instanceof OutsideActorSpec actor) {
            return actor.name() + " (" + actor.id() + "), " + Words.of(actor.kind()) + ", attention "
                    + Numerals.shortest(actor.attention()) + ".";
        }
        return describeEvent(item);
    }

    private String describeEvent(Record item) {
        if (item instanceof CalendarEntrySpec entry) {
            return entry.name() + " on " + entry.date() + " (" + Words.of(entry.kind()) + ", severity "
                    + Numerals.shortest(entry.severity()) + ").";
        }
        if (item instanceof TriggerRateSpec trigger) {
            return Words.of(trigger.kind()) + ", " + Numerals.shortest(trigger.ratePerYear())
                    + " a year on average, mean severity " + Numerals.shortest(trigger.severity()) + ".";
        }
        if (item instanceof OptionSpec option) {
            return option.name() + " (" + option.id() + "). " + option.description() + measures(option);
        }
        if (item instanceof MeasureSpec measure) {
            return intervention(measure) + " (" + measure.use() + "), " + when(measure) + ", "
                    + where(measure, scenario.society()) + howStrong(measure) + ".";
        }
        if (item instanceof InterventionSpec intervention) {
            return intervention.name() + " (" + intervention.id() + "). " + intervention.description();
        }
        if (item instanceof RangeSpec range) {
            return range.id() + " with " + range.settings().size() + " settings. " + range.name();
        }
        if (item instanceof EffectSpec effect) {
            return "effect on " + Words.key(effect.lever()) + ", " + Words.strength(effect.lever(), effect.strength())
                    + ".";
        }
        if (item instanceof BackfireSpec backfire) {
            return "backfire: " + backfire.words();
        }
        return name(item) + ".";
    }

    private String measures(OptionSpec option) {
        return option.measures().isEmpty()
                ? ""
                : " It takes "
                        + option.measures().stream()
                                .map(measure -> intervention(measure) + " (" + measure.use() + ") " + when(measure))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private String intervention(MeasureSpec measure) {
        return scenario.catalogue().stream()
                .filter(each -> each.id().equals(measure.use()))
                .map(InterventionSpec::name)
                .findFirst()
                .orElse(measure.use());
    }

    /** When a measure is taken. */
    static String when(MeasureSpec measure) {
        String end = measure.end().isEmpty() ? "to the end of the run" : "to " + measure.end();
        if (measure.startRule() == StartRule.AFTER_ONSET) {
            return measure.delayWeeks() + " weeks after onset, " + end;
        }
        return (measure.start().isEmpty() ? "from the start of the run " : "from " + measure.start() + " ") + end;
    }

    /** Where a measure is taken, by the names of the districts. */
    static String where(MeasureSpec measure, SocietySpec society) {
        if (measure.districts().isEmpty()) {
            return "in all districts";
        }
        return society.districts().stream()
                .filter(district -> measure.districts().contains(district.id()))
                .map(DistrictSpec::name)
                .collect(Collectors.joining(", ", "in ", ""));
    }

    /** With whom and how strongly a measure is taken, after a comma, where that is not as usual. */
    static String howStrong(MeasureSpec measure) {
        String uniformed =
                measure.uniformed() > 0 ? ", " + Words.count(measure.uniformed()) + " uniformed persons" : "";
        return measure.strength() == 1 ? uniformed : uniformed + ", strength " + Numerals.shortest(measure.strength());
    }

    private long peopleOf(String group) {
        return scenario.society().districts().stream()
                .mapToLong(district -> district.population().getOrDefault(group, 0))
                .sum();
    }

    private static long sum(Map<String, Integer> persons) {
        return persons.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "no other" : String.join(", ", names);
    }
}
