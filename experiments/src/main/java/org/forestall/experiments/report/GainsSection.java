package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.CommunityEffect;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.GroupEffect;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.Summary;
import org.forestall.experiments.store.Community;
import org.forestall.experiments.store.CommunityMeans;
import org.forestall.experiments.store.DemographicMeans;
import org.forestall.experiments.store.Metric;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.viz.chart.CommunityChart;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.Option;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.map.District;
import org.forestall.viz.map.DistrictMap;
import org.forestall.viz.map.Panel;
import org.forestall.viz.map.Place;

/** Who gains and who loses: by group, community, place, sex and age. */
final class GainsSection {

    private static final int MOST_COMMUNITIES = 12;
    private static final int MOST_PANELS = 4;
    private static final int MOST_NAMES = 6;
    private static final double PER_RESIDENTS = 10_000;
    private static final double[] LEVELS = {0.5, 0.8, Comparison.LEVEL};

    private final Material material;
    private final Comparison comparison;

    private GainsSection(Material material, Comparison comparison) {
        this.material = material;
        this.comparison = comparison;
    }

    static Section of(Material material, Comparison comparison) {
        return new GainsSection(material, comparison).section();
    }

    private Section section() {
        Section.Builder section = Section.named("gains", "Who gains, who loses");
        if (comparison.options().isEmpty()) {
            return section.paragraph("There is no option to compare with nothing.")
                    .build();
        }
        section.paragraph(
                "A good average can hide a group that is worse off. Deaths are counted here where people belong "
                        + "and live: by group, by community (a group in a district), by district, by sex and age.");
        section.add(groups());
        section.bullets(harmed());
        List<Community> communities = mostAffected();
        if (material.hasIntervals() && !communities.isEmpty()) {
            CommunityChart.Data data = communityData(communities);
            section.add(FigureBlock.of(theme -> CommunityChart.figure(communityText(communities), data, theme)));
        }
        DistrictMap.Data map = map();
        section.add(FigureBlock.of(theme -> DistrictMap.figure(mapText(), map, theme)));
        section.add(people());
        if (material.hasIntervals() && !ages().isEmpty()) {
            ForestPlot.Data bySexAndAge = sexAndAge();
            section.add(FigureBlock.of(theme -> ForestPlot.figure(sexAndAgeText(bySexAndAge), bySexAndAge, theme)));
        }
        return section.build();
    }

    private TableBlock groups() {
        List<String> columns = new ArrayList<>(List.of("Option"));
        List<GroupEffect> groups = comparison.options().get(0).groups();
        groups.forEach(group -> columns.add(material.groupName(group.group())));
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Deaths by group: mean under nothing, then mean difference, option less nothing, with 95 % intervals of pairs "
                        + "that hold for all groups of an option at once (Bonferroni).",
                columns.toArray(String[]::new));
        List<Object> nothing =
                new ArrayList<>(List.of(comparison.nothing().arm().name()));
        groups.forEach(
                group -> nothing.add(Wording.amount(group.deaths().effect().baseMean())));
        table.row(nothing.toArray());
        for (OptionEffect option : comparison.options()) {
            List<Object> cells =
                    new ArrayList<>(List.of(material.name(option.arm().id())));
            option.groups()
                    .forEach(group -> cells.add(List.of(
                            Wording.signed(group.deaths().mean()),
                            "(" + Wording.interval(group.deaths().interval()) + ")")));
            table.row(cells.toArray());
        }
        return table.build();
    }

    /** Options under which a group or community is told to be worse off; one line that says so if there is none. */
    private List<String> harmed() {
        List<String> points = new ArrayList<>();
        for (OptionEffect option : comparison.options()) {
            List<String> harmed = new ArrayList<>();
            option.groups().stream()
                    .filter(group -> group.deaths().isTold() && group.deaths().mean() > 0)
                    .forEach(group -> harmed.add("all " + material.groupName(group.group())));
            option.communities().stream()
                    .filter(community ->
                            community.deaths().isTold() && community.deaths().mean() > 0)
                    .forEach(community -> harmed.add(name(community.community())));
            if (!harmed.isEmpty()) {
                points.add(material.quoted(option.arm().id()) + ": more deaths than under nothing among "
                        + Wording.list(harmed, MOST_NAMES) + ".");
            }
        }
        if (points.isEmpty()) {
            points.add(
                    "In no group and no community can the runs tell an option to have brought more deaths than nothing. "
                            + "With few futures, or in small communities, harm may go unseen.");
        }
        points.add("Communities with more deaths on average than under nothing, whether or not chance explains it: "
                + String.join(
                        "; ",
                        comparison.options().stream().map(this::countWorse).toList()) + ".");
        return points;
    }

    private String countWorse(OptionEffect option) {
        long worse = option.communities().stream()
                .filter(community -> community.deaths().mean() > 0)
                .count();
        return material.quoted(option.arm().id()) + " " + Wording.count(worse) + " of "
                + Wording.count(option.communities().size());
    }

    private String name(Community community) {
        return material.groupName(community.group()) + " in " + material.districtName(community.district());
    }

    /** Nothing, the options with the fewest mean deaths, and the one with the most. */
    private List<ArmResult> panels() {
        List<ArmResult> sorted = comparison.options().stream()
                .map(OptionEffect::result)
                .sorted(Comparator.comparingDouble(arm -> arm.mean(Metric.DEATHS)))
                .toList();
        Set<ArmResult> panels = new LinkedHashSet<>(List.of(comparison.nothing()));
        panels.addAll(sorted.subList(0, Math.min(sorted.size(), MOST_PANELS - 2)));
        panels.add(sorted.get(sorted.size() - 1));
        return List.copyOf(panels);
    }

    /** Communities with the most deaths under any option. */
    private List<Community> mostAffected() {
        Map<Community, Double> most = new LinkedHashMap<>();
        for (OptionEffect option : comparison.options()) {
            for (CommunityEffect community : option.communities()) {
                double deaths = Math.max(
                        community.deaths().effect().baseMean(),
                        community.deaths().effect().optionMean());
                most.merge(community.community(), deaths, Math::max);
            }
        }
        return most.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_COMMUNITIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private FigureText communityText(List<Community> communities) {
        CommunityEffect worst = comparison.options().get(0).communities().stream()
                .max(Comparator.comparingDouble(
                        community -> community.deaths().effect().baseMean()))
                .orElseThrow();
        return new FigureText(
                "communities",
                "With nothing done, the community with the most deaths is the " + name(worst.community()) + ": "
                        + Wording.amount(worst.deaths().effect().baseMean()) + " on average",
                "Mean deaths in the " + communities.size()
                        + " communities with the most under any option. Shown: nothing, "
                        + "the options with the fewest mean deaths, and the option with the most. From thick to thin: 50, 80 and "
                        + "95 % Student t interval of each mean. The mark of nothing is repeated in each panel. "
                        + material.futures(),
                "Rows of communities, a panel for each option. The table of the data holds all numbers.");
    }

    private CommunityChart.Data communityData(List<Community> communities) {
        List<ArmResult> panels = panels();
        Map<String, Map<Community, double[]>> deathsByArm = new LinkedHashMap<>();
        panels.forEach(arm -> deathsByArm.put(
                arm.arm().id(), material.results().communityDeaths(arm.arm().id())));
        return new CommunityChart.Data(
                "Killed or dead of deprivation, mean persons",
                panels.stream().map(arm -> material.look(arm.arm().id())).toList(),
                communities.stream()
                        .map(community -> new CommunityChart.Row(
                                name(community),
                                deathsByArm.values().stream()
                                        .map(deaths -> estimate(deaths.get(community)))
                                        .toList()))
                        .toList());
    }

    private static Estimate estimate(double[] values) {
        Summary summary = Summary.of(values);
        return new Estimate(
                summary.mean(),
                notBelowZero(summary, LEVELS[0]),
                notBelowZero(summary, LEVELS[1]),
                notBelowZero(summary, LEVELS[2]));
    }

    /** Deaths are not negative; a t interval may be. */
    private static org.forestall.viz.chart.Interval notBelowZero(Summary summary, double level) {
        var interval = summary.meanInterval(level);
        return new org.forestall.viz.chart.Interval(Math.max(0, interval.low()), interval.high());
    }

    private OptionEffect mapped() {
        return comparison.option(comparison.bestLooking().id()).orElseGet(() -> comparison.options().stream()
                .min(Comparator.comparingDouble(option -> option.result().mean(Metric.DEATHS)))
                .orElseThrow());
    }

    private FigureText mapText() {
        Map<String, Double> deaths = deathsByDistrict(comparison.nothing().arm().id());
        String worst = deaths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        OptionEffect option = mapped();
        return new FigureText(
                "map-of-deaths",
                "With nothing done, " + material.districtName(worst) + " has the most deaths for its size; right: what "
                        + material.quoted(option.arm().id()) + " changes",
                "Mean deaths of 10,000 residents under nothing, under the option with the fewest mean deaths, and the "
                        + "difference. The map is of an invented country. " + material.futures(),
                "Three maps of the districts. Under nothing the most deaths for its size has "
                        + material.districtName(worst) + ", " + Wording.amount(deaths.getOrDefault(worst, 0.0))
                        + " of 10,000 residents.");
    }

    private DistrictMap.Data map() {
        OptionEffect option = mapped();
        Map<String, Double> nothing =
                deathsByDistrict(comparison.nothing().arm().id());
        Map<String, Double> withOption = deathsByDistrict(option.arm().id());
        Map<String, Double> difference = new LinkedHashMap<>();
        nothing.forEach((district, deaths) -> difference.put(district, withOption.get(district) - deaths));
        return new DistrictMap.Data(
                "Deaths of 10,000 residents",
                districts(),
                List.of(
                        new Panel.Amounts(comparison.nothing().arm().name(), nothing),
                        new Panel.Amounts(material.name(option.arm().id()), withOption),
                        new Panel.Differences("Difference, option less nothing", difference)));
    }

    private List<District> districts() {
        List<DistrictSpec> specs = material.society().districts();
        boolean outlined =
                specs.stream().allMatch(district -> district.outline().size() > 2);
        if (!outlined) {
            return District.around(specs.stream()
                    .map(spec -> new District.Site(
                            spec.id(),
                            spec.name(),
                            place(spec.centre().x(), spec.centre().y())))
                    .toList());
        }
        return specs.stream()
                .map(spec -> new District(
                        spec.id(),
                        spec.name(),
                        spec.outline().stream()
                                .map(point -> place(point.x(), point.y()))
                                .toList()))
                .toList();
    }

    /** Scenarios count southwards, maps northwards. */
    private static Place place(double x, double y) {
        return new Place(x, -y);
    }

    private Map<String, Double> deathsByDistrict(String arm) {
        Map<String, Double> residents = new LinkedHashMap<>();
        Map<String, Double> deaths = new LinkedHashMap<>();
        for (CommunityMeans means : material.results().communityMeans(arm)) {
            residents.merge(means.community().district(), means.initial(), Double::sum);
            deaths.merge(means.community().district(), means.killed() + means.diedOfDeprivation(), Double::sum);
        }
        deaths.replaceAll(
                (district, dead) -> residents.get(district) > 0 ? PER_RESIDENTS * dead / residents.get(district) : 0);
        return deaths;
    }

    /** The option with the fewest mean deaths, by sex and by age. */
    private ForestPlot.Data sexAndAge() {
        OptionEffect option = mapped();
        Map<String, double[]> nothing =
                material.results().killedBySexAndAge(comparison.nothing().arm().id());
        Map<String, double[]> with =
                material.results().killedBySexAndAge(option.arm().id());
        List<ForestPlot.Row> rows = new ArrayList<>();
        nothing.forEach((people, killed) -> rows.add(new ForestPlot.Row(
                new Option(people, rows.size()),
                Material.estimate(with.getOrDefault(people, killed), killed, nothing.size()),
                killed.length,
                "")));
        return new ForestPlot.Data(
                "Civilians killed, mean difference in persons", "same as nothing", "fewer killed", "more killed", rows);
    }

    private FigureText sexAndAgeText(ForestPlot.Data data) {
        long worse = data.rows().stream()
                .filter(row -> row.effect().ninetyFive().low() > 0)
                .count();
        return new FigureText(
                "sex-and-age",
                "Under " + material.quoted(mapped().arm().id()) + ", "
                        + (worse == 0
                                ? "no sex and no age band is told to be worse off than with nothing"
                                : Wording.plural(worse, "sex or age band") + " told to be worse off than with nothing"),
                "Mean difference within futures in civilians killed, option less nothing. Thick: 50 and 80 %, thin: 95 % Student t "
                        + "interval of the pairs that holds for all rows at once (Bonferroni). Deaths from deprivation are not "
                        + "counted by sex and age. " + material.futures(),
                "Forest plot by sex and age band.");
    }

    private TableBlock people() {
        List<String> ages = ages();
        List<String> columns = new ArrayList<>(List.of("Option", "female", "male"));
        columns.addAll(ages);
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Civilians killed by sex and by age band, mean persons. Ages: child under 15, adult 15 to 59, older 60 and over.",
                columns.toArray(String[]::new));
        List<ArmResult> arms = new ArrayList<>(List.of(comparison.nothing()));
        comparison.options().forEach(option -> arms.add(option.result()));
        for (ArmResult arm : arms) {
            List<DemographicMeans> means =
                    material.results().demographicMeans(arm.arm().id());
            List<Object> cells = new ArrayList<>(List.of(arm.arm().name()));
            Map<String, Double> bySex = killedBy(means, DemographicMeans::sex);
            Map<String, Double> byAge = killedBy(means, DemographicMeans::ageBand);
            cells.add(Wording.amount(bySex.getOrDefault("female", 0.0)));
            cells.add(Wording.amount(bySex.getOrDefault("male", 0.0)));
            ages.forEach(age -> cells.add(Wording.amount(byAge.getOrDefault(age, 0.0))));
            table.row(cells.toArray());
        }
        return table.build();
    }

    private List<String> ages() {
        return material.results().demographicMeans(comparison.nothing().arm().id()).stream()
                .map(DemographicMeans::ageBand)
                .distinct()
                .toList();
    }

    private static Map<String, Double> killedBy(List<DemographicMeans> means, Function<DemographicMeans, String> by) {
        return means.stream().collect(Collectors.groupingBy(by, Collectors.summingDouble(DemographicMeans::killed)));
    }
}
