package org.forestall.scenario.synthetic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.rule.RuleBook;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.Places;
import org.forestall.sim.spec.SocietySpec;

/**
 * A population of invented countries. Latent factors are drawn first, then everything else given them, all from the
 * distributions of one data file; see docs/synthetic-societies.md. A society is a pure function of seed and index: the
 * number of societies drawn, their order and the length of runs change nothing else about it.
 */
public final class SyntheticSocieties {

    /** Length of runs unless another is asked for, in years. */
    public static final int YEARS = 10;

    /** People in the sample unless another number is asked for. */
    public static final int PEOPLE = 2000;

    private static final LocalDate START = LocalDate.of(2031, 1, 6);
    private static final List<String> NATION = List.of(
            "regimeOpenness",
            "civicSpace",
            "identitySalience",
            "contestStakes",
            "partiesFollowIdentity",
            "economy",
            "resourceStress",
            "impunity",
            "looseArms",
            "permissiveness");

    private SyntheticSocieties() {}

    /** A society with runs of {@value #YEARS} years and {@value #PEOPLE} people in the sample. */
    public static SocietySpec draw(long seed, int index) {
        return draw(seed, index, YEARS, PEOPLE);
    }

    /**
     * A society.
     *
     * @param seed seed of the population
     * @param index number of the society in the population, from 0
     * @param years length of runs, in years
     * @param people people in the sample
     * @throws IllegalArgumentException if index, years or people are out of range
     */
    public static SocietySpec draw(long seed, int index, int years, int people) {
        if (index < 0) {
            throw new IllegalArgumentException("index is " + index + "; it must be at least 0");
        }
        Problems problems = new Problems();
        Node.Fields root = PlainTree.of(settings(seed, index, years, people));
        SocietySpec society = new Binder(root, problems)
                .bind(SocietySpec.class, root, "", Set.of())
                .orElse(null);
        if (society != null) {
            RuleBook.check(society, List.of(), new Places(root), problems);
        }
        if (society == null || problems.hasErrors()) {
            throw new IllegalArgumentException("society " + index + " of seed " + seed + ": "
                    + String.join(
                            "; ", problems.all().stream().map(Problem::text).toList()));
        }
        return society;
    }

    /** A society written out in full as a scenario file. */
    public static String yaml(SocietySpec society) {
        return "# An invented country, drawn by chance. Nothing in this file describes a real place, people or organisation.\n"
                + new RecordYaml().add(society).text();
    }

    private static Map<String, Object> settings(long seed, int index, int years, int people) {
        Luck luck = new Luck(seed, index);
        Urn urn = new Urn(luck, Distributions.shipped());
        InventedNames names = new InventedNames(luck);
        String country = names.land(0);
        Peoples peoples = new Peoples(urn, names);
        Districts districts = new Districts(urn, names, peoples);
        Forces forces = new Forces(urn, peoples, districts);
        Surroundings surroundings = new Surroundings(urn, names, peoples, districts);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", "society-" + index);
        root.put("name", country);
        root.put("title", country + ", society " + index + " of seed " + seed);
        root.put("summary", summary(peoples, districts));
        root.put("start", START);
        root.put("years", years);
        root.put("people", people);
        root.put("nation", levels(urn, "nation.", NATION));
        root.put("groups", peoples.settings());
        root.put("districts", districts.settings());
        root.put("armedGroups", forces.settings());
        root.put("leaderships", forces.leaderships(country));
        root.put("institutions", surroundings.institutions());
        root.put("civilSociety", levels(urn, "civilSociety.", List.of("density", "crossGroup")));
        root.put(
                "media",
                levels(urn, "media.", List.of("plurality", "reach", "onlineReach", "virality", "ambientHate")));
        root.put("outside", surroundings.outside(forces.isSponsored()));
        root.put("calendar", surroundings.calendar(START, START.plusWeeks((long) years * SocietySpec.WEEKS_PER_YEAR)));
        root.put("triggers", surroundings.triggers());
        return root;
    }

    private static String summary(Peoples peoples, Districts districts) {
        return "An invented country drawn by chance: " + peoples.all().size() + " identity groups, "
                + peoples.all().stream().filter(People::isExcluded).count()
                + " of them kept out of power, and " + districts.count() + " districts.";
    }

    private static Map<String, Object> levels(Urn urn, String prefix, List<String> names) {
        Map<String, Object> levels = new LinkedHashMap<>();
        names.forEach(name -> levels.put(name, urn.level(prefix + name)));
        return levels;
    }
}
