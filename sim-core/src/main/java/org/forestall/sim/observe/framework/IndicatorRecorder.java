package org.forestall.sim.observe.framework;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.state.SocietyState;

/** Records what indicators measure, every four weeks, before any scaling: what anchors are calibrated from. */
public final class IndicatorRecorder implements Observer {

    private static final Indicator[] INDICATORS = Indicator.values();

    private final Look look;
    private final List<double[]> rows = new ArrayList<>();

    /** A recorder of a society, from now on. */
    public IndicatorRecorder(SocietyState state) {
        look = new Look(state, new Traces(state));
    }

    @Override
    public void weekPassed(SocietyState state) {
        if ((state.week + 1) % Traces.EVERY_WEEKS == 0) {
            look.periodPassed();
            double[] row = new double[INDICATORS.length];
            for (Indicator indicator : INDICATORS) {
                row[indicator.ordinal()] = indicator.measure(look);
            }
            rows.add(row);
        }
    }

    /** Number of rows; row {@code i} belongs to the end of week {@code 4 (i + 1)}. */
    public int rows() {
        return rows.size();
    }

    /** What an indicator measured, in its unit; NaN where it did not apply. */
    public double value(int row, Indicator indicator) {
        return rows.get(row)[indicator.ordinal()];
    }
}
