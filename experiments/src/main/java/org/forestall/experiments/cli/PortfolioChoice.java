package org.forestall.experiments.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.experiments.combine.Combination;
import org.forestall.experiments.combine.Combinations;
import org.forestall.experiments.combine.PlannedCost;
import org.forestall.experiments.plan.Portfolio;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Problem;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.SocietySpec;
import picocli.CommandLine.Option;

/** Options that are made by combining others: {@code --choose 2 --of a,b,c --starts 2031-03-03,2032-01-05 --budget 40}. */
final class PortfolioChoice {

    private static final int MOST_OPTIONS = 300;
    private static final Pattern SIZES = Pattern.compile("(\\d{1,2})(?:(?:-|\\.\\.)(\\d{1,2}))?");

    @Option(
            names = "--choose",
            paramLabel = "K",
            description = "Combine K of the options named with --of, in every way; 1-2 takes one or two.")
    private String choose;

    @Option(names = "--of", split = ",", paramLabel = "A,B", description = "Options that --choose combines.")
    private List<String> of = List.of();

    @Option(
            names = "--starts",
            split = ",",
            paramLabel = "DATE,DATE",
            description = "Days on which the combined options start, each tried. Default: as each option has it.")
    private List<String> starts = List.of();

    @Option(names = "--starts-apart", description = "Let each part of a combination start on another of the days.")
    private boolean apart;

    @Option(
            names = "--budget",
            paramLabel = "RU",
            description = "Leave out combinations that are planned to cost more than this.")
    private Double budget;

    private Portfolio portfolio;
    private List<OptionSpec> made = List.of();
    private List<String> tooDear = List.of();

    /** Whether options are to be combined. */
    boolean isAsked() {
        return choose != null;
    }

    /** The portfolio that was asked for. */
    Optional<Portfolio> portfolio() {
        return Optional.ofNullable(portfolio);
    }

    /** Ids of the options that were made. */
    List<String> madeIds() {
        return made.stream().map(OptionSpec::id).toList();
    }

    /** Words on what was left out; empty if nothing was. */
    List<String> notes() {
        if (tooDear.isEmpty()) {
            return List.of();
        }
        return List.of(Text.plural(tooDear.size(), "combination") + " left out, planned to cost more than "
                + Text.oneDecimal(budget) + " RU: " + String.join(", ", tooDear) + ".");
    }

    /** The scenario with the combined options added; the same scenario if none is asked for; empty after a complaint. */
    Optional<Scenario> added(Scenario scenario, Complaints complaints) {
        if (!isAsked()) {
            complainOfLoneOptions(complaints);
            return complaints.isEmpty() ? Optional.of(scenario) : Optional.empty();
        }
        checkParts(scenario, complaints);
        checkStarts(scenario.society(), complaints);
        int[] sizes = sizes(complaints);
        if (budget != null && !(budget > 0)) {
            complaints.add("--budget " + budget + " is not above 0.");
        }
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        portfolio = new Portfolio(sizes[0], sizes[1], of, starts, apart, Optional.ofNullable(budget), 0);
        if (Combinations.count(portfolio) > MOST_OPTIONS) {
            complaints.add("--choose makes " + Text.count(Combinations.count(portfolio)) + " combinations; allowed are "
                    + MOST_OPTIONS + ". Name fewer options with --of or fewer days with --starts.");
            return Optional.empty();
        }
        make(scenario, complaints);
        return complaints.isEmpty() ? checked(Combinations.with(scenario, made), complaints) : Optional.empty();
    }

    private void complainOfLoneOptions(Complaints complaints) {
        if (!of.isEmpty() || !starts.isEmpty() || budget != null || apart) {
            complaints.add("--of, --starts, --starts-apart and --budget go with --choose, for example --choose 2 --of "
                    + "mediation,local-peace,counter-speech.");
        }
    }

    private void checkParts(Scenario scenario, Complaints complaints) {
        if (of.isEmpty()) {
            complaints.add("--choose needs --of with the options to combine, for example --of mediation,local-peace.");
        }
        if (new HashSet<>(of).size() < of.size()) {
            complaints.add("--of names an option twice.");
        }
        for (String part : of) {
            if (!scenario.optionIds().contains(part)) {
                String options = "The scenario has " + String.join(", ", scenario.optionIds()) + ".";
                complaints.add("--of: '" + part + "' is no option of "
                        + scenario.society().id() + ". " + NearestName.question(part, scenario.optionIds(), options));
            } else if (scenario.planFor(part).option().measures().isEmpty()) {
                complaints.add("--of: '" + part + "' has no measures to combine.");
            } else if (!scenario.planFor(part).option().warningPolicy().isEmpty()) {
                complaints.add("--of: '" + part + "' has a warning policy, and two of them cannot hold at once.");
            }
        }
    }

    private void checkStarts(SocietySpec society, Complaints complaints) {
        LocalDate end = society.start().plusYears(society.years());
        for (String start : starts) {
            try {
                LocalDate day = LocalDate.parse(start);
                if (day.isBefore(society.start()) || !day.isBefore(end)) {
                    complaints.add("--starts: " + start + " is outside the run, " + society.start() + " to "
                            + end.minusDays(1) + ".");
                }
            } catch (DateTimeException e) {
                complaints.add("--starts: '" + start + "' is no day; write year-month-day, for example "
                        + society.start() + ".");
            }
        }
        if (new LinkedHashSet<>(starts).size() < starts.size()) {
            complaints.add("--starts names a day twice.");
        }
        if (apart && starts.size() < 2) {
            complaints.add("--starts-apart needs at least two days in --starts.");
        }
    }

    private int[] sizes(Complaints complaints) {
        Matcher matcher = SIZES.matcher(choose.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            complaints.add("--choose: '" + choose + "' is no number and no range such as 1-2.");
            return new int[] {1, 1};
        }
        int fewest = Integer.parseInt(matcher.group(1));
        int most = matcher.group(2) == null ? fewest : Integer.parseInt(matcher.group(2));
        if (fewest < 1 || most < fewest || most > Math.max(1, of.size())) {
            complaints.add("--choose " + choose + " is outside 1 to " + Math.max(1, of.size())
                    + ", the number of options named with --of.");
        }
        return new int[] {fewest, most};
    }

    private void make(Scenario scenario, Complaints complaints) {
        List<OptionSpec> affordable = new ArrayList<>();
        List<String> dear = new ArrayList<>();
        for (Combination combination : Combinations.all(portfolio)) {
            // A single part with its own days is the option of the scenario itself.
            OptionSpec option = scenario.optionIds().contains(combination.id())
                    ? scenario.planFor(combination.id()).option()
                    : Combinations.option(
                            combination, scenario, portfolio.starts().size() > 1);
            double cost = PlannedCost.of(option, scenario.society(), scenario.catalogue());
            if (budget != null && cost > budget) {
                dear.add(option.id() + " (" + Text.oneDecimal(cost) + ")");
            } else {
                affordable.add(option);
            }
        }
        if (affordable.isEmpty()) {
            complaints.add("--budget " + budget + " leaves no combination. Planned costs, RU: "
                    + String.join(", ", dear) + ".");
        }
        tooDear = dear;
        portfolio = new Portfolio(
                portfolio.fewest(), portfolio.most(), of, starts, apart, Optional.ofNullable(budget), dear.size());
        made = affordable;
    }

    private Optional<Scenario> checked(Scenario scenario, Complaints complaints) {
        LoadResult result = Scenarios.read(ResolvedYaml.write(scenario), "combined options", List.of());
        if (result instanceof LoadResult.Rejected rejected) {
            rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            return Optional.empty();
        }
        return Optional.of(scenario);
    }
}
