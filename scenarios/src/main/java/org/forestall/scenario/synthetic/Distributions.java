package org.forestall.scenario.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;

/** The distributions from which societies are drawn, as the data file states them. */
public final class Distributions {

    private static final String FILE = "distributions.yaml";
    private static final String LIST = "distributions";
    private static final Distributions SHIPPED = read(shippedText(), FILE);

    private final Map<String, Distribution> byName;

    private Distributions(List<Distribution> all) {
        byName = new LinkedHashMap<>();
        all.forEach(distribution -> byName.put(distribution.name(), distribution));
    }

    /** The shipped distributions. */
    public static Distributions shipped() {
        return SHIPPED;
    }

    /**
     * Reads distributions from text.
     *
     * @param yaml the text
     * @param file its name for messages
     * @throws IllegalArgumentException with all that is wrong with it
     */
    static Distributions read(String yaml, String file) {
        Problems problems = new Problems();
        List<Distribution> all = YamlTree.read(yaml, file, problems)
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast)
                .flatMap(root ->
                        root.get(LIST).map(list -> new Binder(root, problems).bindList(Distribution.class, list, LIST)))
                .orElse(List.of());
        List<String> wrong =
                new ArrayList<>(problems.all().stream().map(Problem::text).toList());
        wrong.addAll(wrongNames(all));
        if (!wrong.isEmpty() || all.isEmpty()) {
            throw new IllegalArgumentException(file + ": " + String.join("; ", wrong));
        }
        return new Distributions(all);
    }

    /** A factor may lean on factors above it, all else on every factor and on traits. */
    private static List<String> wrongNames(List<Distribution> all) {
        Set<String> known = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Set<String> traits = Arrays.stream(Trait.values()).map(Trait::key).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (Distribution distribution : all) {
            if (!seen.add(distribution.name())) {
                wrong.add(distribution.name() + " is given twice");
            }
            for (String name : distribution.slopes().keySet()) {
                boolean factor = distribution.form() == DistributionKind.FACTOR;
                if (!known.contains(name) && (factor || !traits.contains(name))) {
                    wrong.add(distribution.name() + " leans on " + name + ", which is no factor above it and no trait");
                }
            }
            if (distribution.form() == DistributionKind.FACTOR) {
                known.add(distribution.name());
            }
        }
        return wrong;
    }

    /** All of them, in the order of the file. */
    public List<Distribution> all() {
        return List.copyOf(byName.values());
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    Distribution get(String id) {
        Distribution distribution = byName.get(id);
        if (distribution == null) {
            throw new IllegalArgumentException("no distribution named " + id);
        }
        return distribution;
    }

    /** The data file as it was written. */
    public static String shippedText() {
        try (InputStream stream = Distributions.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
