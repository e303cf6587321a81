package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.WarningCase;
import org.forestall.experiments.statistics.WarningScores;
import org.forestall.scenario.NullModel;
import org.forestall.sim.spec.Mechanism;

/** Claims about what risk is made of: no single cause, conjunctions, triggers, war and grievance. */
final class RiskBehaviours {

    /** How often chance triggers come where "many triggers" are asked for, against the shipped country. */
    private static final double MANY = 4;

    private RiskBehaviours() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "T1",
                        "No channel of risk alone, at its maximum, brings mass violence in most futures.",
                        "2013 report, paragraph 15",
                        RiskBehaviours::noSingleCause),
                new Behaviour(
                        "M1",
                        "With three channels of risk at their maximum most society-years still pass without onset.",
                        "2013 report, paragraph 16",
                        RiskBehaviours::mostYearsPass),
                new Behaviour(
                        "M3",
                        "In the null model, with a constant hazard and no mechanisms, neither risk nor prevention changes"
                                + " how often mass violence comes.",
                        "docs/odd.md, patterns",
                        RiskBehaviours::nullModelIsBlind),
                new Behaviour(
                        "M4",
                        "No society is immune, though there is a hierarchy of risk.",
                        "2013 report, paragraph 29",
                        RiskBehaviours::hierarchyOfRisk),
                new Behaviour(
                        "M5",
                        "Violations of the last quarter tell futures in which mass violence begins within a year from others.",
                        "2013 report, paragraph 28",
                        RiskBehaviours::violationsWarn),
                new Behaviour(
                        "T2",
                        "Where all channels of risk are low, many triggers hardly ever bring mass violence.",
                        "2013 report, paragraph 16",
                        RiskBehaviours::rarelyWithoutRiskFactors),
                new Behaviour(
                        "T5",
                        "In a society at low risk the same triggers die out.",
                        "2013 report, paragraph 27",
                        RiskBehaviours::triggersDieOut),
                new Behaviour(
                        "T6",
                        "The same grievance leads to far less violence where no group is discriminated against.",
                        "2013 report, paragraph 20",
                        RiskBehaviours::grievanceNeedsDiscrimination),
                new Behaviour(
                        "T7",
                        "More communities under equal treatment do not raise the share of futures with mass violence.",
                        "2013 report, paragraph 18",
                        RiskBehaviours::differenceIsNotTheCause),
                new Behaviour(
                        "T20",
                        "Mass violence can come without armed conflict.",
                        "2013 report, paragraphs 12-13",
                        RiskBehaviours::warIsNotNeeded),
                new Behaviour(
                        "T21",
                        "A good share of futures with armed conflict see no mass violence.",
                        "2013 report, paragraph 12",
                        RiskBehaviours::warIsNotEnough),
                new Behaviour(
                        "T24",
                        "Two crises at once do more than the sum of each.",
                        "2013 report, paragraph 27",
                        RiskBehaviours::crisesCompound));
    }

    private static List<Finding> noSingleCause(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        List<Finding> findings = new ArrayList<>();
        for (Dial dial : Dial.RISKS) {
            findings.add(Measure.onsetShare(
                    "share of futures with onset, " + Words.of(dial) + " alone at its maximum",
                    laboratory.facts(World.calm().high(dial), futures),
                    Side.BELOW,
                    0.1));
        }
        return findings;
    }

    private static List<Finding> mostYearsPass(Laboratory laboratory) {
        int futures = laboratory.size().of(120);
        List<List<Dial>> triples = List.of(
                List.of(Dial.DISCRIMINATION, Dial.PAST_VIOLATIONS, Dial.WEAK_STATE),
                List.of(Dial.DISCRIMINATION, Dial.MOTIVE, Dial.ARMED_CAPACITY),
                List.of(Dial.MOTIVE, Dial.ENABLING_CIRCUMSTANCES, Dial.HARDSHIP),
                List.of(Dial.WEAK_STATE, Dial.ARMED_CAPACITY, Dial.ENABLING_CIRCUMSTANCES));
        List<Finding> findings = new ArrayList<>();
        for (List<Dial> triple : triples) {
            World world = World.asShipped();
            List<String> names = new ArrayList<>();
            for (Dial dial : triple) {
                world = world.high(dial);
                names.add(Words.of(dial));
            }
            List<Facts> facts = laboratory.facts(world, futures);
            findings.add(Measure.statistic(
                    "share of society-years at risk in which mass violence begins, " + String.join(", ", names)
                            + " at their maximum",
                    futures,
                    sample -> shareOfYears(sample, facts),
                    Side.BELOW,
                    0.5));
        }
        return findings;
    }

    /** Onsets over the years that began without one, the year of the onset among them. */
    private static double shareOfYears(int[] sample, List<Facts> facts) {
        double onsets = 0;
        double years = 0;
        for (int i : sample) {
            onsets += facts.get(i).hasOnset() ? 1 : 0;
            years += facts.get(i).hasOnset()
                    ? facts.get(i).onsetWeek() / 52 + 1
                    : Math.ceil(facts.get(i).weeks() / 52.0);
        }
        return onsets / years;
    }

    private static List<Finding> nullModelIsBlind(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        List<String> none = NullModel.settings(0.1);
        List<Facts> risky = laboratory.facts(
                World.asShipped().high(Dial.MOTIVE).high(Dial.WEAK_STATE).with(none), futures);
        List<Facts> calm = laboratory.facts(World.calm().with(none), futures);
        List<Facts> prevented = laboratory.facts(World.calm().with(none).under("combined"), futures);
        return List.of(
                Measure.onsetShare("share of futures with onset at one massacre in ten years", calm, Side.ABOVE, 0.2),
                Measure.onsetShare("the same from the other side", calm, Side.BELOW, 0.6),
                Measure.share(
                        "share of futures in which high risk changes the week of onset",
                        pairs(risky, calm),
                        same -> !same,
                        Side.BELOW,
                        0.05),
                Measure.share(
                        "share of futures in which prevention changes the week of onset",
                        pairs(prevented, calm),
                        same -> !same,
                        Side.BELOW,
                        0.05));
    }

    private static List<Boolean> pairs(List<Facts> first, List<Facts> second) {
        List<Boolean> same = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            same.add(first.get(i).onsetWeek() == second.get(i).onsetWeek());
        }
        return same;
    }

    private static List<Finding> hierarchyOfRisk(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World mild =
                World.asShipped().low(Dial.WEAK_STATE).low(Dial.PAST_VIOLATIONS).years(10);
        World medium = World.asShipped().years(10);
        World grave = World.asShipped().high(Dial.MOTIVE).high(Dial.WEAK_STATE).years(10);
        List<Facts> low = laboratory.facts(mild, futures);
        return List.of(
                Measure.onsetShare("share of futures of ten years with onset, a strong state", low, Side.ABOVE, 0),
                Measure.onsetDifference(
                        "the country as shipped minus the same with a strong state",
                        laboratory.facts(medium, futures),
                        low,
                        Side.ABOVE,
                        0),
                Measure.onsetDifference(
                        "a weak state with much to gain from exclusion minus the country as shipped",
                        laboratory.facts(grave, futures),
                        laboratory.facts(medium, futures),
                        Side.ABOVE,
                        0));
    }

    private static List<Finding> violationsWarn(Laboratory laboratory) {
        int futures = laboratory.size().of(200);
        List<List<WarningCase>> byFuture = laboratory.numberedOutcomes(World.asShipped(), futures, Signs::read);
        List<WarningCase> cases = byFuture.stream().flatMap(List::stream).toList();
        BootstrapEstimate area = WarningScores.of(cases, Measure.RESAMPLING).areaUnderRoc();
        return List.of(Finding.of(
                "chance that a quarter before onset saw more violations than a quarter before none (area under the curve)",
                area.estimate(),
                area.interval(),
                Side.ABOVE,
                0.6,
                futures));
    }

    private static List<Finding> rarelyWithoutRiskFactors(Laboratory laboratory) {
        int futures = laboratory.size().of(200);
        return List.of(Measure.onsetShare(
                "share of futures with onset, all channels low, triggers four times as frequent",
                laboratory.facts(World.calm().triggersTimes(MANY), futures),
                Side.BELOW,
                0.03));
    }

    private static List<Finding> triggersDieOut(Laboratory laboratory) {
        int futures = laboratory.size().of(60);
        TriggerBurst burst = new TriggerBurst(52);
        List<TriggerBurst.Echo> low = laboratory.experiments(World.calm(), futures, burst::strike);
        List<TriggerBurst.Echo> high = laboratory.experiments(World.asShipped(), futures, burst::strike);
        return List.of(
                Measure.share(
                        "share of futures at low risk with onset within two years of five triggers at once",
                        low,
                        TriggerBurst.Echo::onset,
                        Side.BELOW,
                        0.1),
                Measure.mean(
                        "threat left after two years, as a share of its peak, at low risk",
                        low,
                        TriggerBurst.Echo::shareLeft,
                        Side.BELOW,
                        0.25),
                Measure.mean(
                        "people killed within two years above the twin without the triggers, at low risk, a million",
                        low,
                        TriggerBurst.Echo::killedPerMillion,
                        Side.BELOW,
                        10),
                Measure.meanDifference(
                        "peak of threat above that of the twin without triggers, low risk minus country as shipped",
                        low,
                        high,
                        TriggerBurst.Echo::peak,
                        Side.BELOW,
                        0));
    }

    private static List<Finding> grievanceNeedsDiscrimination(Laboratory laboratory) {
        int futures = laboratory.size().of(60);
        World discriminated = World.asShipped().high(Dial.DISCRIMINATION).high(Dial.ENABLING_CIRCUMSTANCES);
        World equal = World.asShipped().low(Dial.DISCRIMINATION).high(Dial.ENABLING_CIRCUMSTANCES);
        EqualGrievance same = EqualGrievance.of(laboratory, discriminated, equal);
        List<EqualGrievance.Reading> with = laboratory.outcomes(discriminated, futures, EqualGrievance::read);
        List<EqualGrievance.Reading> without = laboratory.outcomes(same.matched(), futures, EqualGrievance::read);
        return List.of(
                Measure.meanDifference(
                        "mean grievance, unequal minus equal country: as good as none",
                        with,
                        without,
                        EqualGrievance.Reading::grievance,
                        Side.BELOW,
                        0.05),
                Measure.meanDifference(
                        "the same from the other side",
                        with,
                        without,
                        EqualGrievance.Reading::grievance,
                        Side.ABOVE,
                        -0.05),
                Measure.statistic(
                        "civilians killed in a typical future (geometric mean), unequal against equal country, ratio",
                        futures,
                        sample -> Math.exp(meanLogKilled(sample, with) - meanLogKilled(sample, without)),
                        Side.ABOVE,
                        2));
    }

    private static double meanLogKilled(int[] sample, List<EqualGrievance.Reading> futures) {
        double sum = 0;
        for (int i : sample) {
            sum += futures.get(i).logKilled();
        }
        return sum / sample.length;
    }

    private static List<Finding> differenceIsNotTheCause(Laboratory laboratory) {
        int futures = laboratory.size().of(150);
        List<Facts> two = laboratory.facts(EqualCommunities.world(2), futures);
        List<Facts> six = laboratory.facts(EqualCommunities.world(6), futures);
        return List.of(
                Measure.onsetShare("share of futures with onset, six equal communities", six, Side.BELOW, 0.05),
                Measure.onsetDifference(
                        "share of futures with onset, six equal communities minus two", six, two, Side.BELOW, 0.05));
    }

    private static List<Finding> warIsNotNeeded(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World repressive = World.asShipped()
                .high(Dial.MOTIVE)
                .high(Dial.WEAK_STATE)
                .with("armedGroups[free-front].members={hask: 0}")
                .without(Mechanism.ARMED_CONFLICT);
        List<Facts> facts = laboratory.facts(repressive, futures);
        return List.of(
                Measure.onsetShare(
                        "share of futures with onset where no armed conflict can be", facts, Side.ABOVE, 0.05),
                Measure.share(
                        "share of those futures with any week of armed conflict",
                        facts,
                        future -> future.conflictWeeks() > 0,
                        Side.BELOW,
                        0.05));
    }

    private static List<Finding> warIsNotEnough(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World war = World.asShipped().with("armedGroups[free-front].members={brennick: 6000, hask: 6000}");
        List<Facts> atWar = laboratory.facts(war, futures).stream()
                .filter(future -> future.conflictWeeks() >= 26)
                .toList();
        return List.of(
                Measure.share(
                        "share of futures with half a year of armed conflict or more that see no onset",
                        atWar,
                        future -> !future.hasOnset(),
                        Side.ABOVE,
                        0.3),
                Measure.onsetDifference(
                        "share of futures with onset, with the insurgency grown fourfold minus without it",
                        laboratory.facts(war, futures),
                        laboratory.facts(
                                World.asShipped()
                                        .with("armedGroups[free-front].members={hask: 0}")
                                        .without(Mechanism.ARMED_CONFLICT),
                                futures),
                        Side.ABOVE,
                        0));
    }

    private static List<Finding> crisesCompound(Laboratory laboratory) {
        int futures = laboratory.size().of(200);
        String economic = "{kind: economic-shock, name: Slump, date: 2031-11-03, severity: 0.8}";
        String disaster = "{kind: disaster, name: Flood, date: 2031-11-03, severity: 0.8}";
        World base = World.asShipped().high(Dial.ENABLING_CIRCUMSTANCES).triggersTimes(0);
        List<Facts> none = laboratory.facts(base.with("calendar=[]"), futures);
        List<Facts> first = laboratory.facts(base.with("calendar=[" + economic + "]"), futures);
        List<Facts> second = laboratory.facts(base.with("calendar=[" + disaster + "]"), futures);
        List<Facts> both = laboratory.facts(base.with("calendar=[" + economic + ", " + disaster + "]"), futures);
        return List.of(Measure.statistic(
                "people taking part at the peak: both crises beyond the sum of each, mean over futures, persons",
                futures,
                sample -> excess(sample, none, first, second, both),
                Side.ABOVE,
                0));
    }

    private static double excess(
            int[] sample, List<Facts> none, List<Facts> first, List<Facts> second, List<Facts> both) {
        double sum = 0;
        for (int i : sample) {
            sum += both.get(i).peakParticipants()
                    - first.get(i).peakParticipants()
                    - second.get(i).peakParticipants()
                    + none.get(i).peakParticipants();
        }
        return sum / sample.length;
    }
}
