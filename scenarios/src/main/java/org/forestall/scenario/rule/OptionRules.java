package org.forestall.scenario.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.forestall.sim.spec.AlertResponseSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.WarningPolicySpec;

/** Rules about options and their measures. */
final class OptionRules {

    private static final String NOTHING = "nothing";

    private OptionRules() {}

    static void nothingMeansNothing(Draft draft, Findings findings) {
        for (OptionSpec option : draft.society().options()) {
            if (option.id().equals(NOTHING) && !option.measures().isEmpty()) {
                findings.error(
                        "options[nothing].measures",
                        "",
                        "has " + option.measures().size()
                                + " measures, but this option is the one in which nothing is done",
                        "Give the option another id.");
            }
        }
    }

    static void measureDatesMakeSense(Draft draft, Findings findings) {
        eachMeasure(draft, (path, measure) -> {
            Optional<LocalDate> start = date(measure.start(), path + ".start", findings);
            Optional<LocalDate> end = date(measure.end(), path + ".end", findings);
            start.filter(day -> day.isBefore(draft.society().start()))
                    .ifPresent(day -> findings.error(
                            path + ".start",
                            day,
                            "is before the run, which starts on "
                                    + draft.society().start(),
                            "Leave it out to start with the run."));
            start.filter(day -> !day.isBefore(draft.end()))
                    .ifPresent(day -> findings.warning(
                            path + ".start",
                            day,
                            "is after the run, which ends on " + draft.end().minusDays(1),
                            "The measure never starts."));
            end.filter(day -> day.isAfter(draft.end()))
                    .ifPresent(day -> findings.warning(
                            path + ".end",
                            day,
                            "is after the run, which ends on " + draft.end().minusDays(1),
                            "Leave it out to run to the end."));
            LocalDate first = start.orElse(draft.society().start());
            end.filter(day -> day.isBefore(first))
                    .ifPresent(day -> findings.error(
                            path + ".end",
                            day,
                            "is before the measure starts, on " + first,
                            "Swap the dates or move one."));
        });
    }

    static void measuresAfterOnsetHaveNoDate(Draft draft, Findings findings) {
        eachMeasure(draft, (path, measure) -> {
            if (measure.startRule() == StartRule.AFTER_ONSET && !measure.start().isEmpty()) {
                findings.warning(
                        path + ".start",
                        measure.start(),
                        "is not used, because the measure starts after onset",
                        "Remove it, or set startRule: on-date.");
            } else if (measure.startRule() == StartRule.ON_DATE && measure.delayWeeks() > 0) {
                findings.warning(
                        path + ".delayWeeks",
                        measure.delayWeeks(),
                        "is not used, because the measure starts on a date",
                        "Remove it, or set startRule: after-onset.");
            }
        });
    }

    static void peacekeepersAreSentByPeaceOperations(Draft draft, Findings findings) {
        Set<String> withProtectors = draft.catalogue().stream()
                .filter(OptionRules::sendsProtectors)
                .map(InterventionSpec::id)
                .collect(Collectors.toSet());
        int most = draft.society().outside().stream()
                .mapToInt(OutsideActorSpec::uniformed)
                .sum();
        BiConsumer<String, MeasureSpec> check = (path, measure) -> {
            boolean sends = withProtectors.contains(measure.use());
            if (sends && measure.uniformed() == 0) {
                findings.warning(path + ".uniformed", 0, "sends nobody", "Give the number of uniformed persons.");
            } else if (!sends && measure.uniformed() > 0) {
                findings.warning(
                        path + ".uniformed", measure.uniformed(), "is not used by " + measure.use(), "Remove it.");
            } else if (sends && most > 0 && measure.uniformed() > most) {
                findings.warning(
                        path + ".uniformed",
                        measure.uniformed(),
                        "is more than the " + most + " that actors beyond the borders could send",
                        "Lower it, or raise their number under outside.");
            }
        };
        eachMeasure(draft, check);
        for (WarningPolicySpec policy : draft.society().warningPolicies()) {
            for (AlertResponseSpec response : policy.responses()) {
                String path = "warningPolicies[" + policy.id() + "].responses[" + response.use() + "]";
                check.accept(path, response.measure());
            }
        }
    }

    private static boolean sendsProtectors(InterventionSpec intervention) {
        return intervention.effects().stream().anyMatch(effect -> effect.lever() == Lever.PROTECTORS);
    }

    private static Optional<LocalDate> date(String text, String path, Findings findings) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            findings.error(path, text, "is no date of the calendar", "Write year-month-day, for example 2031-10-04.");
            return Optional.empty();
        }
    }

    private static void eachMeasure(Draft draft, BiConsumer<String, MeasureSpec> action) {
        for (OptionSpec option : draft.society().options()) {
            for (MeasureSpec measure : option.measures()) {
                action.accept("options[" + option.id() + "].measures[" + measure.use() + "]", measure);
            }
        }
    }
}
