package org.forestall.scenario.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a setting, such as {@code groups[tarn].norm} or {@code model.onset.deaths}.
 *
 * @param steps steps from the root
 */
public record SettingPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z0-9_-]+)|\\[([A-Za-z0-9_-]+)\\]");

    /**
     * One step down the tree.
     *
     * @param name key of a mapping, or id or position of an item of a list
     * @param inBrackets whether it stood in brackets
     */
    public record Step(String name, boolean inBrackets) {}

    /** Reads an address; empty if the text is none. */
    public static Optional<SettingPath> parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            boolean inBrackets = matcher.group(2) != null;
            if (!inBrackets && (matcher.group().startsWith(".") == steps.isEmpty())) {
                return Optional.empty();
            }
            steps.add(new Step(inBrackets ? matcher.group(2) : matcher.group(1), inBrackets));
            end = matcher.end();
        }
        boolean whole =
                end == text.length() && !steps.isEmpty() && !steps.get(0).inBrackets();
        return whole ? Optional.of(new SettingPath(List.copyOf(steps))) : Optional.empty();
    }

    /** The address of the first steps, for messages. */
    String upTo(int count) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps.subList(0, count)) {
            if (step.inBrackets()) {
                text.append('[').append(step.name()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name());
            }
        }
        return text.toString();
    }
}
