package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.VariedSetting;

/**
 * The settings of a design as numbers, so that they can be ordered.
 *
 * @param names addresses of the settings that were varied
 * @param values for each of them a number at each tried setting; words are numbered in the order of their list
 * @param written for each of them what was typed at each tried setting
 */
public record TriedSettings(List<String> names, List<double[]> values, List<List<String>> written) {

    /** The points of a design. The first, if it is that of the scenario, is left out. */
    public static TriedSettings of(Design design) {
        List<List<String>> points = design.points();
        List<List<String>> tried = design.method() == Design.Method.AROUND ? points.subList(1, points.size()) : points;
        List<String> names = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        List<List<String>> written = new ArrayList<>();
        for (int factor = 0; factor < design.factors().size(); factor++) {
            VariedSetting setting = design.factors().get(factor);
            int column = factor;
            List<String> texts = tried.stream().map(point -> point.get(column)).toList();
            names.add(setting.path());
            written.add(texts);
            values.add(texts.stream().mapToDouble(text -> number(setting, text)).toArray());
        }
        return new TriedSettings(List.copyOf(names), List.copyOf(values), List.copyOf(written));
    }

    private static double number(VariedSetting setting, String text) {
        return setting.overRange() ? Double.parseDouble(text) : setting.values().indexOf(text);
    }

    /** Number of settings tried. */
    public int count() {
        return values.get(0).length;
    }
}
