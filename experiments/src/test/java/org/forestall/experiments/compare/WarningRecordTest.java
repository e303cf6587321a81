package org.forestall.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.store.FunnelMeans;
import org.forestall.experiments.store.WarnedRun;
import org.junit.jupiter.api.Test;

/** What alerts were worth, by hand. Exact: no false alarms. */
class WarningRecordTest {

    private static final WarnedRun QUIET = new WarnedRun(-1, -1);
    private static final WarnedRun WARNED = new WarnedRun(10, -1);
    private static final WarnedRun TRUE_ALARM = new WarnedRun(10, 40);
    private static final WarnedRun TOO_LATE = new WarnedRun(40, 40);
    private static final WarnedRun UNWARNED = new WarnedRun(-1, 30);

    private static WarningRecord of(List<WarnedRun> runs, List<WarnedRun> twins) {
        FunnelMeans none = new FunnelMeans(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return WarningRecord.of(Arm.option("o", "O"), runs, twins, none);
    }

    @Test
    void theTwinTellsAnAvertedOnsetFromAFalseAlarm() {
        WarningRecord record = of(List.of(WARNED, WARNED, WARNED), List.of(UNWARNED, QUIET, QUIET));

        assertThat(record.averted()).isEqualTo(1);
        assertThat(record.falseAlarms()).isEqualTo(2);
        assertThat(record.onsetOfItsOwn()).isZero();
    }

    @Test
    void anAlertInTheWeekOfOnsetOrLaterIsNoWarning() {
        WarningRecord record =
                of(List.of(TRUE_ALARM, TOO_LATE, UNWARNED, QUIET), List.of(UNWARNED, UNWARNED, QUIET, UNWARNED));

        assertThat(record.cameTrue()).isEqualTo(1);
        assertThat(record.missed()).isEqualTo(2);
        assertThat(record.silent()).isEqualTo(1);
        assertThat(record.onsetOfItsOwn()).isEqualTo(1);
        assertThat(record.averted() + record.falseAlarms()).isZero();
    }
}
