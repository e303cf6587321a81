package org.forestall.viz.replay;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.SocietyState;
import org.forestall.viz.play.EventReader;
import org.forestall.viz.play.PlayEvent;

/** Looks on at a run and keeps what a replay needs. Watching changes no run. */
public final class RunRecorder implements Observer {

    /** Weeks over which killings are summed: a quarter. */
    static final int QUARTER_WEEKS = 13;

    private static final double PER_PEOPLE = 100_000;

    /** Most values of one layer; longer runs of larger countries keep fewer frames, so that a page stays small. */
    private static final int MOST_VALUES = 26_000;

    private static final int[] PACES = {1, 2, 4, 13, 26, 52};

    private final Society society;
    private final PreventionPlan plan;
    private final int everyWeeks;
    private final Map<Layer, float[]> byLayer = new EnumMap<>(Layer.class);
    private final Map<Curve, float[]> byCurve = new EnumMap<>(Curve.class);

    /** Civilians killed since the start, by week of the quarter and district. */
    private final long[] killedBefore;

    private int frames;

    /**
     * Begins to watch a society that has not begun.
     *
     * @param plan what is done in its run
     */
    public RunRecorder(Society society, PreventionPlan plan) {
        this.society = society;
        this.plan = plan;
        int districts = society.state().layout.districts;
        everyWeeks = pace(society.weeksToRun(), districts);
        int most = society.weeksToRun() / everyWeeks;
        for (Layer layer : Layer.values()) {
            byLayer.put(layer, new float[most * districts]);
        }
        for (Curve curve : Curve.values()) {
            byCurve.put(curve, new float[most]);
        }
        killedBefore = new long[QUARTER_WEEKS * districts];
        society.addObserver(this);
    }

    private static int pace(int weeks, int districts) {
        return Arrays.stream(PACES)
                .filter(every -> (long) weeks / every * districts <= MOST_VALUES)
                .findFirst()
                .orElse(PACES[PACES.length - 1]);
    }

    /** Runs one future from start to end and keeps what was seen. */
    public static Recording record(SocietySpec spec, PreventionPlan plan, RunKey key) {
        Society society = new Society(spec, plan, key);
        RunRecorder recorder = new RunRecorder(society, plan);
        society.start();
        society.runToEnd();
        return recorder.recording();
    }

    @Override
    public void weekPassed(SocietyState state) {
        boolean kept = (state.week + 1) % everyWeeks == 0 && frames < byCurve.get(Curve.TENSION).length;
        if (kept) {
            byLayer.forEach((layer, values) -> keep(state, layer, values));
            byCurve.forEach((curve, values) -> values[frames] = (float) curve.read(state));
            frames++;
        }
        rememberKilled(state);
    }

    private void keep(SocietyState state, Layer layer, float[] values) {
        int districts = state.layout.districts;
        for (int districtIdx = 0; districtIdx < districts; districtIdx++) {
            values[frames * districts + districtIdx] =
                    (float) (layer == Layer.VIOLENCE ? violence(state, districtIdx) : layer.read(state, districtIdx));
        }
    }

    private double violence(SocietyState state, int districtIdx) {
        int quarterAgo = state.week % QUARTER_WEEKS * state.layout.districts + districtIdx;
        long killed = killed(state, districtIdx) - killedBefore[quarterAgo];
        return PER_PEOPLE * killed / Math.max(1, Layer.peopleAtStart(state, districtIdx));
    }

    /** Overwrites what was known a quarter ago, which nobody asks for any more. */
    private void rememberKilled(SocietyState state) {
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            killedBefore[state.week % QUARTER_WEEKS * state.layout.districts + districtIdx] =
                    killed(state, districtIdx);
        }
    }

    private static long killed(SocietyState state, int districtIdx) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            sum += state.communities.killed[state.layout.communityIdx(districtIdx, groupIdx)];
        }
        return sum;
    }

    /** What was seen so far. */
    public Recording recording() {
        int districts = society.state().layout.districts;
        Map<Layer, float[]> layers = new EnumMap<>(Layer.class);
        byLayer.forEach((layer, values) -> layers.put(layer, Arrays.copyOf(values, frames * districts)));
        Map<Curve, float[]> curves = new EnumMap<>(Curve.class);
        byCurve.forEach((curve, values) -> curves.put(curve, Arrays.copyOf(values, frames)));
        return new Recording(
                society.state().spec,
                plan.option(),
                society.key(),
                everyWeeks,
                layers,
                curves,
                new EventReader()
                        .since(society).stream()
                                .sorted(Comparator.comparingInt(PlayEvent::week))
                                .toList());
    }
}
