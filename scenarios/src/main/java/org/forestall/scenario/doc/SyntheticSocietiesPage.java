package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.synthetic.Distribution;
import org.forestall.scenario.synthetic.DistributionKind;
import org.forestall.scenario.synthetic.Distributions;
import org.forestall.sim.spec.Evidence;

/** The page about synthetic societies, written from their distributions. */
final class SyntheticSocietiesPage {

    private static final String DRAWING =
            "A society is a pure function of a seed and an index. Every draw is keyed by its name below and by the thing it is"
                    + " for, so that societies depend neither on how many are drawn nor on their order, and a new distribution"
                    + " shifts no other. Five latent factors are drawn first; everything else leans on them, so that openness,"
                    + " institutions, restraint and wealth go together as they tend to, and most countries have low risk.";
    private static final String ROLES =
            "The groups are drawn before the districts and the forces. The group that leads holds the executive and is over-represented"
                    + " in army and police (weight 1.3 against 0.9 for others and 0.4 for excluded groups; assumed). An armed"
                    + " group that opposes the state, a militia and a community guard stand where the largest excluded group"
                    + " lives, or, if none is excluded, the largest that has no part in government. Past mass violence was against"
                    + " the largest excluded group, or else against the smallest that does not lead. Groups are spread around"
                    + " their homes so that both groups and districts have the sizes drawn for them; communities below 0.4 % of a"
                    + " district are left out. Neighbouring countries are drawn as actors, not simulated: hostilities next door"
                    + " are spill-over triggers.";

    private SyntheticSocietiesPage() {}

    static String text(String note) {
        List<Distribution> all = Distributions.shipped().all();
        Markdown page = new Markdown().heading(1, "Synthetic societies").paragraph(note);
        page.paragraph(
                "A population of invented countries with a realistic mix of risk, for calibration and for tests of the"
                        + " model against regularities of the record. No society stands for a real country, and rates in the"
                        + " population are no forecast. [calibration.md](calibration.md) says what the numbers were tuned to.");
        page.heading(2, "How a society is drawn").paragraph(DRAWING).paragraph(ROLES);
        page.heading(2, "Running a population")
                .paragraph(
                        "`./forestall societies --count 100 --years 10 --seed 1 --out population` runs each society once,"
                                + " without any measure, and writes `society-years.csv`, `events.csv`, `columns.md` (what the columns"
                                + " mean) and `manifest.json`. `./forestall societies --seed 1 --describe 7` prints society 7 as a"
                                + " scenario file; saved, it can be validated, described, run and compared like any other, and"
                                + " `./forestall run FILE --seed 1 --replicate 7` tells the same future as the population's.");
        page.heading(2, "Distributions");
        page.paragraph("Of " + all.size() + " distributions " + assumed(all)
                + " are assumed. Factors have mean 0 and standard deviation 1. Below, *sum* stands for slopes times factors"
                + " and traits, *noise* for a normal value of the given spread.");
        page.bullets(List.of(
                "factor: sum + noise",
                "level: centre + sum + noise, held between least and most",
                "size: centre x exp(sum + noise), held between least and most",
                "chance: the odds of the centre times exp(sum)",
                "choice: one of some values by weight"));
        page.table(
                List.of("name", "what", "unit", "form", "sum", "source", "evidence"),
                all.stream().map(SyntheticSocietiesPage::row).toList());
        return page.text();
    }

    private static long assumed(List<Distribution> all) {
        return all.stream()
                .filter(distribution -> distribution.evidence() == Evidence.ASSUMED)
                .count();
    }

    private static List<String> row(Distribution distribution) {
        return List.of(
                Markdown.code(distribution.name()),
                distribution.meaning(),
                distribution.unit(),
                form(distribution),
                sum(distribution.slopes()),
                distribution.source(),
                Words.of(distribution.evidence()));
    }

    private static String form(Distribution distribution) {
        List<String> parts = new ArrayList<>();
        DistributionKind form = distribution.form();
        if (form == DistributionKind.CHOICE) {
            parts.add(distribution.weights().entrySet().stream()
                    .map(weight -> weight.getKey() + " (" + Numerals.shortest(weight.getValue()) + ")")
                    .collect(Collectors.joining(", ")));
        } else if (form != DistributionKind.FACTOR) {
            parts.add("centre " + Numerals.shortest(distribution.centre()));
        }
        if (distribution.spread() > 0) {
            parts.add("spread " + Numerals.shortest(distribution.spread()));
        }
        if (form == DistributionKind.LEVEL || form == DistributionKind.SIZE) {
            parts.add("in [" + Numerals.shortest(distribution.least()) + ", " + Numerals.shortest(distribution.most())
                    + "]");
        }
        return Words.key(form) + ": " + String.join(", ", parts);
    }

    private static String sum(Map<String, Double> slopes) {
        return slopes.entrySet().stream()
                .map(slope -> Numerals.shortest(slope.getValue()) + " " + slope.getKey())
                .collect(Collectors.joining(", "));
    }
}
