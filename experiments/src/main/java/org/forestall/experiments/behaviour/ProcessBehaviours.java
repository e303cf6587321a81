package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.spec.Mechanism;

/** Claims about the process: resilience, triggers, cycles, slow surroundings, impunity, cascades. */
final class ProcessBehaviours {

    private ProcessBehaviours() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "T3",
                        "At high risk and with triggers, resilience is what explains absence: without it far more futures"
                                + " see mass violence.",
                        "2013 report, paragraph 16",
                        ProcessBehaviours::resilienceExplainsAbsence),
                new Behaviour(
                        "T4",
                        "At high risk and low resilience, triggers make mass violence likelier and bring it forward.",
                        "2013 report, paragraphs 16 and 27",
                        ProcessBehaviours::absenceForWantOfATrigger),
                new Behaviour(
                        "T8",
                        "Harm to one community is followed by reprisals; without retaliation the cycle breaks.",
                        "2013 report, paragraph 12",
                        ProcessBehaviours::cyclesOfReprisal),
                new Behaviour(
                        "T9",
                        "From a healthy start a permissive environment takes years to form.",
                        "2013 report, paragraph 30",
                        ProcessBehaviours::permissivenessIsSlow),
                new Behaviour(
                        "T19",
                        "Impunity feeds incitement as well as violence.",
                        "2013 report, paragraph 24",
                        ProcessBehaviours::impunityFeedsIncitement),
                new Behaviour(
                        "M2",
                        "The size of the sample of people changes no outcome beyond noise.",
                        "docs/odd.md, scales",
                        ProcessBehaviours::sampleSizeDoesNotMatter),
                new Behaviour(
                        "V28",
                        "A sudden loss of legitimacy brings out at least three times as many at the peak as a larger but gradual"
                                + " one.",
                        "Epstein 2002, PNAS 99 suppl. 3, p. 7246",
                        ProcessBehaviours::suddenLossIsWorse),
                new Behaviour(
                        "V30",
                        "At equal mean, heterogeneous thresholds tip where uniform ones do not.",
                        "Granovetter 1978, American Journal of Sociology 83, pp. 1427-1428",
                        ProcessBehaviours::heterogeneityTips));
    }

    private static List<Finding> resilienceExplainsAbsence(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World risky = World.asShipped();
        List<Facts> with = laboratory.facts(risky, futures);
        List<Facts> without = laboratory.facts(risky.without(Mechanism.RESILIENCE), futures);
        return List.of(
                Measure.onsetShare("share of futures with onset, resilience in place", with, Side.BELOW, 0.5),
                Measure.onsetDifference(
                        "share of futures with onset, without resilience minus with it",
                        without,
                        with,
                        Side.ABOVE,
                        0.3));
    }

    private static List<Finding> absenceForWantOfATrigger(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World fragile = World.asShipped().low(Dial.SOCIAL_RESILIENCE);
        List<Facts> with = laboratory.facts(fragile, futures);
        List<Facts> without = laboratory.facts(fragile.without(Mechanism.TRIGGERS), futures);
        return List.of(
                Measure.onsetDifference(
                        "share of futures with onset, with triggers minus without", with, without, Side.ABOVE, 0.1),
                Measure.onsetDelay(
                        "mean weeks without onset in five years, with triggers minus without",
                        with,
                        without,
                        Side.BELOW,
                        0));
    }

    private static List<Finding> cyclesOfReprisal(Laboratory laboratory) {
        int futures = laboratory.size().of(400);
        HarmShock shock = new HarmShock("dravin", "torvel", "halvane", 40);
        World world = World.asShipped();
        List<HarmShock.Echo> on = laboratory.experiments(world, futures, shock::strike);
        List<HarmShock.Echo> off = laboratory.experiments(world.without(Mechanism.RETALIATION), futures, shock::strike);
        return List.of(
                Measure.mean(
                        "people harmed in return within twelve weeks, above the twin without the harm",
                        on,
                        HarmShock.Echo::harmedInReturn,
                        Side.ABOVE,
                        0),
                Measure.statistic(
                        "the same without retaliation, as a share",
                        futures,
                        sample -> share(sample, off, on),
                        Side.BELOW,
                        0.5));
    }

    private static double share(int[] sample, List<HarmShock.Echo> part, List<HarmShock.Echo> whole) {
        double upper = 0;
        double lower = 0;
        for (int i : sample) {
            upper += part.get(i).harmedInReturn();
            lower += whole.get(i).harmedInReturn();
        }
        return lower <= 0 ? Double.NaN : upper / lower;
    }

    private static List<Finding> permissivenessIsSlow(Laboratory laboratory) {
        int futures = laboratory.size().of(80);
        World declining = World.asShipped()
                .high(Dial.MOTIVE)
                .high(Dial.DISCRIMINATION)
                .high(Dial.ARMED_CAPACITY)
                .with("nation.permissiveness=0.03", "nation.impunity=0.1")
                .years(15);
        List<Decline> declines = laboratory.experiments(declining, futures, Decline::watch);
        return List.of(
                Measure.share(
                        "share of futures in which surroundings become permissive in fifteen years",
                        declines,
                        Decline::happens,
                        Side.ABOVE,
                        0.5),
                Measure.share(
                        "share of those in which it takes less than two years",
                        declines.stream().filter(Decline::happens).toList(),
                        decline -> decline.weeks() < 104,
                        Side.BELOW,
                        0.25),
                Measure.mean(
                        "largest rise of permissiveness in any four weeks, index",
                        declines,
                        Decline::steepest,
                        Side.BELOW,
                        0.05));
    }

    private static List<Finding> impunityFeedsIncitement(Laboratory laboratory) {
        int futures = laboratory.size().of(80);
        World world = World.asShipped();
        List<Voice> high = laboratory.outcomes(world.with("nation.impunity=0.9"), futures, Voice::read);
        List<Voice> low = laboratory.outcomes(world.with("nation.impunity=0.1"), futures, Voice::read);
        return List.of(
                Measure.meanDifference(
                        "mean incitement, impunity 0.9 minus 0.1, index", high, low, Voice::incitement, Side.ABOVE, 0),
                Measure.meanDifference(
                        "log of deaths, impunity 0.9 minus 0.1", high, low, Voice::logDeaths, Side.ABOVE, 0));
    }

    private static List<Finding> suddenLossIsWorse(Laboratory laboratory) {
        int futures = laboratory.size().of(80);
        List<Double> sudden = laboratory.experiments(World.asShipped(), futures, new LegitimacyLoss(0.2, 1)::peak);
        List<Double> gradual = laboratory.experiments(World.asShipped(), futures, new LegitimacyLoss(0.3, 150)::peak);
        return List.of(Measure.statistic(
                "peak of people in protest above the twin, sudden loss of 0.2 against 0.3 in three years, ratio",
                futures,
                sample -> sum(sample, sudden) / sum(sample, gradual),
                Side.ABOVE,
                3));
    }

    private static double sum(int[] sample, List<Double> values) {
        double sum = 0;
        for (int i : sample) {
            sum += values.get(i);
        }
        return sum;
    }

    private static List<Finding> sampleSizeDoesNotMatter(Laboratory laboratory) {
        int futures = laboratory.size().of(25);
        List<Finding> findings = new ArrayList<>(
                beside(laboratory, World.asShipped(), World.asShipped().with("people=20000"), futures, "20,000"));
        if (laboratory.size() == EnsembleSize.FULL) {
            findings.addAll(
                    beside(laboratory, World.asShipped(), World.asShipped().with("people=200000"), futures, "200,000"));
        }
        return findings;
    }

    private static List<Finding> beside(Laboratory laboratory, World small, World large, int futures, String people) {
        List<Facts> few = laboratory.facts(small, futures);
        List<Facts> many = laboratory.facts(large, futures);
        String deaths = "log of deaths, 2,000 people in the sample minus " + people;
        String onset = "share of futures with onset, 2,000 people in the sample minus " + people;
        return List.of(
                Measure.meanDifference(deaths, few, many, Facts::logDeaths, Side.BELOW, 0.2),
                Measure.meanDifference(deaths, few, many, Facts::logDeaths, Side.ABOVE, -0.2),
                Measure.onsetDifference(onset, few, many, Side.BELOW, 0.25),
                Measure.onsetDifference(onset, few, many, Side.ABOVE, -0.25));
    }

    private static List<Finding> heterogeneityTips(Laboratory laboratory) {
        int futures = laboratory.size().of(10);
        List<Finding> findings = new ArrayList<>();
        findings.add(Measure.mean(
                "share taking part, all thresholds 0.25",
                laboratory.experiments(Cascade.world(0.25, 0), futures, Cascade::shareAfterAYear),
                share -> share,
                Side.BELOW,
                0.1));
        findings.add(Measure.mean(
                "share taking part, thresholds spread by 0.08",
                laboratory.experiments(Cascade.world(0.25, 0.08), futures, Cascade::shareAfterAYear),
                share -> share,
                Side.BELOW,
                0.1));
        findings.add(Measure.mean(
                "share taking part, thresholds spread by 0.14",
                laboratory.experiments(Cascade.world(0.25, 0.14), futures, Cascade::shareAfterAYear),
                share -> share,
                Side.ABOVE,
                0.8));
        return findings;
    }
}
