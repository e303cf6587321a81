package org.forestall.scenario.framework;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.observe.framework.Anchor;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.Indicator;

/**
 * Anchors as a file: a line that says where they come from, then {@code indicator,calm,severe}, a line an indicator. Empty
 * values mark an indicator that the reference countries do not tell apart.
 */
public final class AnchorFile {

    /** Name of the shipped file. */
    static final String NAME = "anchors.csv";

    private static final String ORIGIN = "# ";
    private static final String HEAD = "indicator,calm,severe";

    private AnchorFile() {}

    /** The shipped anchors. */
    public static Anchors shipped() {
        return parse(FrameworkFiles.read(NAME));
    }

    /**
     * Anchors from text.
     *
     * @throws IllegalArgumentException if a line cannot be read, names no indicator, or an indicator is missing
     */
    static Anchors parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2
                || !lines.get(0).startsWith(ORIGIN)
                || !lines.get(1).equals(HEAD)) {
            throw new IllegalArgumentException("the anchors must begin with a line of origin and the line " + HEAD);
        }
        Map<Indicator, Anchor> anchors = new EnumMap<>(Indicator.class);
        for (String line : lines.subList(2, lines.size())) {
            String[] cells = line.split(",", -1);
            anchors.put(indicator(cells[0]), anchor(cells, line));
        }
        return new Anchors(lines.get(0).substring(ORIGIN.length()), anchors);
    }

    private static Indicator indicator(String id) {
        for (Indicator indicator : Indicator.values()) {
            if (indicator.id().equals(id)) {
                return indicator;
            }
        }
        throw new IllegalArgumentException("no indicator is named '" + id + "'");
    }

    private static Anchor anchor(String[] cells, String line) {
        if (cells.length != 3) {
            throw new IllegalArgumentException("not three cells: " + line);
        }
        return cells[1].isEmpty()
                ? Anchor.NOT_SEPARATED
                : new Anchor(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    }

    /** The text of a file that holds the anchors, rounded to four digits. */
    static String text(Anchors anchors) {
        StringBuilder text = new StringBuilder(ORIGIN).append(anchors.origin()).append('\n');
        text.append(HEAD).append('\n');
        anchors.byIndicator().forEach((indicator, anchor) -> text.append(indicator.id())
                .append(',')
                .append(number(anchor, anchor.calm()))
                .append(',')
                .append(number(anchor, anchor.severe()))
                .append('\n'));
        return text.toString();
    }

    private static String number(Anchor anchor, double value) {
        return anchor.isSeparated()
                ? new BigDecimal(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }
}
