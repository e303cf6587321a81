package org.forestall.viz.replay;

import java.util.List;
import java.util.Locale;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/**
 * What a map can show of the districts. Each layer has fixed steps, so that a colour means the same in every week of every
 * replay. Harm is shown as a rate; people are never counted up.
 */
public enum Layer {
    /** Mean threat that people feel from the group that they fear most, in [0, 1]. */
    TENSION(0.1, 0.2, 0.3, 0.4, 0.5, 0.6) {
        @Override
        double read(SocietyState state, int districtIdx) {
            return meanOverPeople(state, districtIdx, Layer::worstThreat);
        }
    },
    /** Mean grievance, in [0, 1]. */
    GRIEVANCE(0.1, 0.2, 0.3, 0.4, 0.5, 0.6) {
        @Override
        double read(SocietyState state, int districtIdx) {
            return meanOverPeople(state, districtIdx, (of, communityIdx) -> of.communities.meanGrievance[communityIdx]);
        }
    },
    /** Civilians killed on purpose or in fighting in the quarter before, for 100,000 people at the start. */
    VIOLENCE(0.5, 2, 8, 30, 120, 500) {
        @Override
        double read(SocietyState state, int districtIdx) {
            throw new UnsupportedOperationException("needs the quarter before; the recorder works it out");
        }
    },
    /** People who were there at the start and are no longer at home, of 100. */
    AWAY(0.5, 2, 5, 15, 35, 60) {
        @Override
        double read(SocietyState state, int districtIdx) {
            long home = 0;
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
                home += state.ledger.count(communityIdx, Status.RESIDENT)
                        + state.ledger.count(communityIdx, Status.INJURED)
                        + state.ledger.count(communityIdx, Status.ARMED);
            }
            long start = peopleAtStart(state, districtIdx);
            return start == 0 ? 0 : Math.max(0, 100.0 * (start - home) / start);
        }
    },
    /** Displaced people who live here, for each 100 other people. */
    DISPLACED(0.1, 0.5, 2, 5, 15, 40) {
        @Override
        double read(SocietyState state, int districtIdx) {
            long displaced = 0;
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                displaced += state.ledger.count(state.layout.communityIdx(districtIdx, groupIdx), Status.DISPLACED);
            }
            long others = state.civiliansIn(districtIdx) - displaced;
            return 100.0 * displaced / Math.max(1, others);
        }
    },
    /** Armed members of the state, for 1,000 people. */
    STATE_FORCES(1, 2, 4, 8, 12, 20) {
        @Override
        double read(SocietyState state, int districtIdx) {
            return state.districts.statePresence[districtIdx];
        }
    },
    /** Uniformed protectors from outside, for 1,000 people. */
    PROTECTORS(0.05, 0.2, 0.5, 1, 2, 4) {
        @Override
        double read(SocietyState state, int districtIdx) {
            return state.districts.protectors[districtIdx];
        }
    };

    private final List<Double> borders;

    Layer(double... borders) {
        this.borders = java.util.Arrays.stream(borders).boxed().toList();
    }

    /** Borders between the steps above zero, in the unit of the layer, upwards. */
    public List<Double> borders() {
        return borders;
    }

    /** How many colours there are: one for zero and one for each stretch between borders. */
    public int steps() {
        return borders.size() + 2;
    }

    /** Step of a value: 0 for nothing, then 1 below the first border, and so on. */
    public int step(double value) {
        if (value <= 0) {
            return 0;
        }
        int step = 1;
        for (double border : borders) {
            step += value >= border ? 1 : 0;
        }
        return step;
    }

    /** Name in keys of texts and in pages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Value in a district at the end of the week that has just passed. */
    abstract double read(SocietyState state, int districtIdx);

    /** People of a district when the run began. */
    static long peopleAtStart(SocietyState state, int districtIdx) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            sum += state.initial[state.layout.communityIdx(districtIdx, groupIdx)];
        }
        return sum;
    }

    @FunctionalInterface
    private interface Reading {
        double of(SocietyState state, int communityIdx);
    }

    private static double meanOverPeople(SocietyState state, int districtIdx, Reading reading) {
        double sum = 0;
        double people = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            sum += state.initial[communityIdx] * reading.of(state, communityIdx);
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : sum / people;
    }

    private static double worstThreat(SocietyState state, int communityIdx) {
        double most = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            most = Math.max(most, state.communities.meanThreat[communityIdx * state.layout.groups + other]);
        }
        return most;
    }
}
