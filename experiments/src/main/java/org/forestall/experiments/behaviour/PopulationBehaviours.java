package org.forestall.experiments.behaviour;

import java.util.List;
import org.forestall.experiments.societies.PopulationRates;
import org.forestall.experiments.societies.PopulationSettings;
import org.forestall.experiments.societies.SocietyYear;
import org.forestall.experiments.societies.SocietyYears;
import org.forestall.experiments.statistics.ClusteredShare;

/** Claims about a population of synthetic societies with a realistic mix of risk. */
final class PopulationBehaviours {

    /** Seed of the population; apart from the seeds that the population was calibrated with. */
    private static final long SEED = 77;

    private static final int YEARS = 10;
    private static final int PEOPLE = 2000;
    private static final int FEW_SOCIETIES = 300;

    private PopulationBehaviours() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "V01",
                        "Mass violence begins in about 1.3 of 100 society-years.",
                        "model contract, section 9; base rates of the record",
                        laboratory -> List.of(share(
                                "onsets for each society-year",
                                rates(laboratory).onset(),
                                0.007,
                                0.02))),
                new Behaviour(
                        "V06",
                        "Where any group is discriminated against, onset in the next year is about three times as likely.",
                        "model contract, section 9",
                        PopulationBehaviours::discriminationRaisesOnset),
                new Behaviour(
                        "V13",
                        "An episode under way goes on in the next year in most cases.",
                        "model contract, section 9",
                        laboratory -> List.of(share(
                                "share of years with an episode after which the next year has one too",
                                rates(laboratory).continuation().orElseThrow(),
                                0.85,
                                0.97))));
    }

    private static List<Finding> discriminationRaisesOnset(Laboratory laboratory) {
        ClusteredShare.Ratio ratio = rates(laboratory).discrimination().orElseThrow();
        return List.of(Finding.between(
                "onset in the next year, any discriminated group against none, ratio",
                ratio.value().orElseThrow(),
                ratio.interval(),
                1.8,
                5,
                ratio.share().clusters() + ratio.other().clusters()));
    }

    private static Finding share(String quantity, ClusteredShare share, double low, double high) {
        return Finding.between(quantity, share.value(), share.interval(), low, high, share.clusters());
    }

    private static PopulationRates rates(Laboratory laboratory) {
        return laboratory.once("population", () -> {
            int societies = laboratory.size().of(FEW_SOCIETIES);
            PopulationSettings settings = new PopulationSettings(SEED, societies, YEARS, PEOPLE);
            List<SocietyYear> years =
                    laboratory.inParallel(societies, index -> SocietyYears.ofSociety(settings, index)).stream()
                            .flatMap(List::stream)
                            .toList();
            return PopulationRates.of(new SocietyYears(years));
        });
    }
}
