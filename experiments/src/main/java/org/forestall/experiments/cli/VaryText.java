package org.forestall.experiments.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.SettingLookup;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Severity;

/** Reads settings to vary: {@code path=low..high}, {@code path=low..high:steps} or {@code path=a,b,c}. */
final class VaryText {

    private static final int MOST_STEPS = 10_000;
    private static final String NUMBER = "[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")(?::(\\d{1,6}))?");

    private final Scenario scenario;
    private final Function<List<String>, LoadResult> reader;
    private final Steps steps;
    private final Complaints complaints;
    private final Set<String> paths = new HashSet<>();

    /** Whether ranges are cut into steps. */
    enum Steps {
        /** A grid needs them. */
        NEEDED,
        /** Drawn points have none. */
        REFUSED,
        /** Nor have the designs that need a range of every setting. */
        RANGES_ONLY
    }

    VaryText(Scenario scenario, Steps steps, Complaints complaints) {
        this.scenario = scenario;
        this.reader = Scenarios.variants(ResolvedYaml.write(scenario), "scenario");
        this.steps = steps;
        this.complaints = complaints;
    }

    /** The settings, all complaints made. */
    List<VariedSetting> factors(List<String> texts) {
        if (texts.isEmpty()) {
            complaints.add(
                    "--vary is missing. Write for example --vary nation.economy=0.2..0.6:3, once for each setting.");
        }
        return texts.stream().flatMap(text -> factor(text).stream()).toList();
    }

    private Optional<VariedSetting> factor(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            return refuse(text, "is not of the form path=low..high, path=low..high:steps or path=a,b,c");
        }
        String path = text.substring(0, equals).strip();
        String values = text.substring(equals + 1).strip();
        if (!paths.add(path)) {
            return refuse(text, "varies " + path + " a second time");
        }
        if (values.contains("..")) {
            Matcher range = RANGE.matcher(values);
            return range.matches()
                    ? range(text, path, range)
                    : refuse(
                            text,
                            "is no range of numbers; write low..high or low..high:steps, and dates or words as a "
                                    + "list a,b,c");
        }
        return list(text, path, values);
    }

    private Optional<VariedSetting> list(String text, String path, String values) {
        List<String> each =
                Arrays.stream(values.split(",", -1)).map(String::strip).toList();
        if (steps == Steps.RANGES_ONLY) {
            return refuse(text, "is a list; sensitivity needs a range low..high of every setting");
        }
        if (each.size() < 2 || each.contains("")) {
            return refuse(text, "has fewer than two values; to change a setting once and for all use --set");
        }
        if (new HashSet<>(each).size() < each.size()) {
            return refuse(text, "names a value twice");
        }
        return allowed(path, each) ? Optional.of(VariedSetting.list(path, each)) : Optional.empty();
    }

    private Optional<VariedSetting> range(String text, String path, Matcher range) {
        double low = Double.parseDouble(range.group(1));
        double high = Double.parseDouble(range.group(2));
        int count = range.group(3) == null ? 0 : Integer.parseInt(range.group(3));
        if (!(low < high)) {
            return refuse(text, "has a lower end that is not below its upper end");
        }
        if (steps != Steps.NEEDED && range.group(3) != null) {
            return refuse(text, "has steps, which only a grid uses; leave out the colon and what follows");
        }
        if (steps == Steps.NEEDED && (count < 2 || count > MOST_STEPS)) {
            return refuse(
                    text,
                    range.group(3) == null
                            ? "has no steps, which a grid needs; write for example " + path + "=" + range.group(1)
                                    + ".." + range.group(2) + ":3"
                            : "has " + count + " steps; allowed are 2 to " + Text.count(MOST_STEPS));
        }
        if (!allowed(path, List.of(range.group(1), range.group(2)))) {
            return Optional.empty();
        }
        Optional<Object> present = present(path);
        if (present.isPresent() && !(present.get() instanceof Number)) {
            return refuse(text, "is a range, but the setting is no number; write a list a,b,c");
        }
        boolean whole = present.isPresent() && !(present.get() instanceof Double);
        if (whole && high - low + 1 < count) {
            return refuse(text, "has more steps than there are whole numbers in the range");
        }
        return Optional.of(new VariedSetting(path, List.of(), low, high, count, whole));
    }

    private Optional<Object> present(String path) {
        return path.startsWith(Scenarios.INTERVENTIONS)
                ? SettingLookup.find(Map.of(Scenarios.INTERVENTIONS, scenario.catalogue()), path)
                : SettingLookup.find(scenario.society(), path);
    }

    /** Tries each value alone, so that a message names the setting that is at fault. */
    private boolean allowed(String path, List<String> values) {
        boolean allowed = true;
        for (String value : values) {
            LoadResult result = reader.apply(List.of(path + "=" + value));
            if (result instanceof LoadResult.Rejected rejected) {
                rejected.problems().stream()
                        .filter(VaryText::isError)
                        .map(Variants::words)
                        .forEach(complaints::add);
                allowed = false;
            }
        }
        return allowed;
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private Optional<VariedSetting> refuse(String text, String wrong) {
        complaints.add("--vary " + text + " " + wrong + ".");
        return Optional.empty();
    }
}
