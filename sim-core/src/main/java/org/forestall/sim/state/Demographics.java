package org.forestall.sim.state;

/**
 * The six cells of sex by age band in which the ledger counts persons: {@code cell = sex * 3 + ageBand}, female 0 and
 * male 1; child (under 15) 0, adult (15 to 59) 1, older (60 and over) 2.
 */
public final class Demographics {

    /** Number of cells. */
    public static final int CELLS = 6;

    /** Number of age bands. */
    public static final int AGE_BANDS = 3;

    /** Names of sexes by index. */
    public static final java.util.List<String> SEXES = java.util.List.of("female", "male");

    /** Names of age bands by index. */
    public static final java.util.List<String> AGES = java.util.List.of("child", "adult", "older");

    private Demographics() {}

    /** Sex of a cell, 0 female or 1 male. */
    public static int sexOf(int cell) {
        return cell / AGE_BANDS;
    }

    /** Age band of a cell: 0 child, 1 adult, 2 older. */
    public static int ageOf(int cell) {
        return cell % AGE_BANDS;
    }

    /** Cell of a sex and an age band. */
    public static int cell(int sex, int ageBand) {
        return sex * AGE_BANDS + ageBand;
    }
}
