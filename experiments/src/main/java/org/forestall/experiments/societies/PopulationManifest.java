package org.forestall.experiments.societies;

import java.util.List;

/**
 * What a population's folder says about itself. It holds neither time nor machine, so that the same settings give the same
 * bytes.
 *
 * @param format format of the folder, {@link #FORMAT}
 * @param kind always {@link #KIND}
 * @param note what the numbers are not
 * @param forestall version of Forestall
 * @param drawStream name of the rule that turns keys into random numbers
 * @param distributions SHA-256 of the distributions from which societies were drawn
 * @param settings what was run
 * @param societyYears rows of society-years.csv
 * @param societyYearsHash SHA-256 of society-years.csv
 * @param events rows of events.csv
 * @param eventsHash SHA-256 of events.csv
 * @param onsets episodes of mass violence that began
 * @param failed societies whose run failed
 */
public record PopulationManifest(
        int format,
        String kind,
        String note,
        String forestall,
        String drawStream,
        String distributions,
        PopulationSettings settings,
        long societyYears,
        String societyYearsHash,
        long events,
        String eventsHash,
        long onsets,
        List<FailedSociety> failed) {

    /** Format that this version writes. */
    public static final int FORMAT = 1;

    /** What tells this folder from others. */
    public static final String KIND = "population of synthetic societies";

    /** Keeps a copy of the list. */
    public PopulationManifest {
        failed = List.copyOf(failed);
    }
}
