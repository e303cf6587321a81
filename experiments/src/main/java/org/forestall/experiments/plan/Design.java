package org.forestall.experiments.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.experiments.design.InteractionDesign;
import org.forestall.experiments.design.LatinHypercube;
import org.forestall.experiments.design.MorrisDesign;
import org.forestall.experiments.design.SaltelliDesign;
import org.forestall.experiments.design.ScrambledSobol;
import org.forestall.experiments.design.UnitPoints;

/**
 * The settings that an experiment runs, fixed before the first run. The same entries give the same points.
 *
 * @param method how the points are chosen
 * @param factors the settings that are varied, at least one
 * @param size points of a drawn design, paths of a Morris design, base rows of a Saltelli design; 0 for a grid
 * @param seed seed of the design, apart from the luck of the runs
 * @param metric outcome whose dependence on the settings is asked about; empty for a sweep
 */
public record Design(Method method, List<VariedSetting> factors, int size, long seed, String metric) {

    /** Levels of each setting in a Morris design; the usual choice (Morris 1991, Technometrics 33, p. 164). */
    private static final int MORRIS_LEVELS = 4;

    /** What stands for the scenario's own value of a setting. */
    private static final String OWN = "";

    /** How points are chosen. */
    public enum Method {
        /** Every combination of the values. */
        GRID,
        /** A random Latin hypercube. */
        LATIN_HYPERCUBE,
        /** Scrambled Sobol points. */
        SOBOL,
        /** The scenario's own settings first, then a random Latin hypercube. */
        AROUND,
        /** Paths that move one setting at a time, for elementary effects. */
        MORRIS,
        /** Points for first-order and total indices. */
        SALTELLI,
        /** Points for the interaction of pairs. */
        INTERACTIONS,
        /** A random Latin hypercube, from which whole distributions are compared. */
        PAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException if no setting is varied */
    public Design {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a design needs a setting to vary");
        }
    }

    /** Number of points; may be more than can be run. */
    public long count() {
        return switch (method) {
            case GRID ->
                factors.stream()
                        .mapToLong(VariedSetting::levels)
                        .reduce(
                                1,
                                (product, levels) -> Math.multiplyHigh(product, levels) == 0 && product * levels > 0
                                        ? product * levels
                                        : Long.MAX_VALUE);
            case LATIN_HYPERCUBE, SOBOL, PAWN -> size;
            case INTERACTIONS -> (long) size * InteractionDesign.width(factors.size());
            case AROUND -> size + 1L;
            case MORRIS -> (long) size * (factors.size() + 1);
            case SALTELLI -> (long) size * (factors.size() + 2);
        };
    }

    /** Whether the design asks which settings matter, rather than what happens under each. */
    public boolean asksWhatMatters() {
        return switch (method) {
            case MORRIS, SALTELLI, INTERACTIONS, PAWN -> true;
            case GRID, LATIN_HYPERCUBE, SOBOL, AROUND -> false;
        };
    }

    /** The paths of a Morris design. */
    public MorrisDesign morris() {
        return MorrisDesign.of(size, factors.size(), MORRIS_LEVELS, seed);
    }

    /** For each point, a value for each factor as it would be typed. */
    public List<List<String>> points() {
        if (method == Method.GRID) {
            return grid();
        }
        UnitPoints unit =
                switch (method) {
                    case LATIN_HYPERCUBE, AROUND, PAWN -> LatinHypercube.random(size, factors.size(), seed);
                    case SOBOL -> ScrambledSobol.points(size, factors.size(), seed);
                    case MORRIS -> morris().points();
                    case INTERACTIONS ->
                        InteractionDesign.of(size, factors.size(), seed).points();
                    default -> SaltelliDesign.of(size, factors.size(), seed).points();
                };
        List<List<String>> drawn = IntStream.range(0, unit.count())
                .mapToObj(point -> IntStream.range(0, factors.size())
                        .mapToObj(factor -> factors.get(factor).at(unit.at(point, factor)))
                        .toList())
                .toList();
        if (method != Method.AROUND) {
            return drawn;
        }
        List<List<String>> points =
                new ArrayList<>(List.of(factors.stream().map(factor -> OWN).toList()));
        points.addAll(drawn);
        return points;
    }

    /** The last factor moves fastest. */
    private List<List<String>> grid() {
        List<List<String>> points = List.of(List.of());
        for (VariedSetting factor : factors) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> point : points) {
                for (int level = 0; level < factor.levels(); level++) {
                    List<String> each = new ArrayList<>(point);
                    each.add(factor.level(level));
                    longer.add(List.copyOf(each));
                }
            }
            points = longer;
        }
        return points;
    }

    /** Changes of the scenario at a point, each {@code path=value}; none where the scenario's own value stays. */
    public List<String> settings(List<String> point) {
        return IntStream.range(0, factors.size())
                .filter(factor -> !point.get(factor).equals(OWN))
                .mapToObj(factor -> factors.get(factor).path() + "=" + point.get(factor))
                .toList();
    }

    /** The design as CSV: a line for each point, a column for each factor. */
    public String csv() {
        StringBuilder text = new StringBuilder("design_point");
        factors.forEach(factor -> text.append(',').append(cell(factor.path())));
        text.append('\n');
        int number = 0;
        for (List<String> point : points()) {
            text.append(number++).append(',');
            text.append(point.stream().map(Design::cell).collect(Collectors.joining(",")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** SHA-256 of {@link #csv()} and of the outcome asked about. */
    public String checksum() {
        return Checksums.of(csv() + method + "," + metric);
    }
}
