package org.forestall.experiments.combine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some options taken together.
 *
 * @param parts ids of the options, in the order in which they were named
 * @param starts day on which each starts; empty if each keeps its own days
 */
public record Combination(List<String> parts, List<String> starts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Copies the lists. */
    public Combination {
        parts = List.copyOf(parts);
        starts = List.copyOf(starts);
        if (!starts.isEmpty() && starts.size() != parts.size()) {
            throw new IllegalArgumentException(parts.size() + " parts need as many starts, not " + starts.size());
        }
    }

    /** Whether all parts start on the same day. */
    public boolean startsTogether() {
        return starts.stream().distinct().count() == 1;
    }

    /**
     * Id of the option, made of its parts and days, so that the same combination has the same id in every experiment:
     * {@code mediation_local-peace_2031-07-07}, or {@code mediation-2031-07-07_local-peace-2032-01-05}.
     */
    public String id() {
        if (starts.isEmpty()) {
            return String.join("_", parts);
        }
        return startsTogether()
                ? String.join("_", parts) + "_" + starts.get(0)
                : IntStream.range(0, parts.size())
                        .mapToObj(part -> parts.get(part) + "-" + starts.get(part))
                        .collect(Collectors.joining("_"));
    }

    /** The parts alone, without days: the same for combinations that differ in timing only. */
    public String partsId() {
        return String.join("_", parts);
    }

    /** The days alone, as people write them: {@code 3 Mar 2031}. */
    public String startsText() {
        return (startsTogether() ? starts.subList(0, 1) : starts)
                .stream().map(start -> LocalDate.parse(start).format(DAY)).collect(Collectors.joining(", "));
    }
}
