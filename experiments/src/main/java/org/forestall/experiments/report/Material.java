package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.Coverage;
import org.forestall.experiments.compare.Difference;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.experiments.store.Results;
import org.forestall.scenario.Scenario;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.Option;

/** What all sections are made from: results, scenario, and the names and looks that stay the same through a report. */
final class Material {

    private final Results results;
    private final Scenario scenario;
    private final Coverage coverage;
    private final String checksum;
    private final Map<String, Option> looksByArm = new LinkedHashMap<>();

    Material(Results results, Scenario scenario) {
        this.results = results;
        this.scenario = scenario;
        this.coverage = Coverage.of(results);
        this.checksum = results.checksum();
        results.plan().arms().stream()
                .filter(arm -> arm.role() == ArmRole.BASELINE)
                .forEach(arm -> looksByArm.put(arm.id(), Option.base(arm.name())));
        List<Arm> others = new ArrayList<>(results.options());
        others.addAll(results.diagnostics());
        for (int order = 0; order < others.size(); order++) {
            Arm arm = others.get(order);
            looksByArm.put(arm.id(), new Option(arm.name(), order));
        }
    }

    Results results() {
        return results;
    }

    Manifest manifest() {
        return results.manifest();
    }

    Scenario scenario() {
        return scenario;
    }

    SocietySpec society() {
        return scenario.society();
    }

    Coverage coverage() {
        return coverage;
    }

    /** Checksum over all results. */
    String checksum() {
        return checksum;
    }

    /** Length of a run in weeks. */
    int weeks() {
        return manifest().years() * SocietySpec.WEEKS_PER_YEAR;
    }

    /** Look of an arm, the same in every figure. */
    Option look(String armId) {
        return looksByArm.get(armId);
    }

    /** Name of an arm. */
    String name(String armId) {
        return look(armId).name();
    }

    /** Name of an arm in quotes, for sentences; names may hold commas. */
    String quoted(String armId) {
        return Wording.quoted(name(armId));
    }

    /** Name of an identity group; its id if the scenario does not have it. */
    String groupName(String id) {
        return society().groups().stream()
                .filter(group -> group.id().equals(id))
                .map(GroupSpec::name)
                .findFirst()
                .orElse(id);
    }

    /** Name of a district; its id if the scenario does not have it. */
    String districtName(String id) {
        return society().districts().stream()
                .filter(district -> district.id().equals(id))
                .map(DistrictSpec::name)
                .findFirst()
                .orElse(id);
    }

    /** Names of the parts of a combination, from its parts alone. */
    String partsName(String partsId) {
        return Stream.of(partsId.split("_"))
                .map(part -> scenario.optionIds().contains(part)
                        ? scenario.planFor(part).option().name()
                        : part)
                .collect(Collectors.joining(" + "));
    }

    /** Whether there are enough futures for an interval. */
    boolean hasIntervals() {
        return coverage.complete() > 1;
    }

    /** How many futures, and which: the end of every caption. */
    String futures() {
        String all = Wording.plural(coverage.complete(), "future") + " of each arm";
        String left = coverage.leftOut() == 0
                ? ""
                : " (" + Wording.count(coverage.leftOut()) + " of " + Wording.count(coverage.planned())
                        + " left out, because a run of them failed or is missing)";
        return all + left + ", all arms under the same luck, seed " + manifest().masterSeed() + ".";
    }

    /** A difference as charts take it. */
    static Estimate estimate(Difference difference) {
        return new Estimate(
                difference.mean(),
                interval(difference.half()),
                interval(difference.eighty()),
                interval(difference.interval()));
    }

    /** The same difference counted the other way round. */
    static Estimate negated(Difference difference) {
        return new Estimate(
                -difference.mean(),
                negated(difference.half()),
                negated(difference.eighty()),
                negated(difference.interval()));
    }

    /**
     * A mean difference of pairs as charts take it; the widest interval holds for several comparisons at once (Bonferroni).
     *
     * @param comparisons how many are made
     */
    static Estimate estimate(double[] option, double[] nothing, int comparisons) {
        PairedEffect widest = PairedEffect.of(option, nothing, 1 - (1 - Comparison.LEVEL) / comparisons);
        return new Estimate(
                widest.difference(),
                interval(PairedEffect.of(option, nothing, 0.5).interval()),
                interval(PairedEffect.of(option, nothing, 0.8).interval()),
                interval(widest.interval()));
    }

    static org.forestall.viz.chart.Interval interval(Interval interval) {
        return new org.forestall.viz.chart.Interval(interval.low(), interval.high());
    }

    private static org.forestall.viz.chart.Interval negated(Interval interval) {
        return new org.forestall.viz.chart.Interval(-interval.high(), -interval.low());
    }
}
