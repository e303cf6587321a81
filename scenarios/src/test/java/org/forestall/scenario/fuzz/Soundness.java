package org.forestall.scenario.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.forestall.scenario.Scenario;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Status;

/** Whether a society ran to its end with its books in order. */
final class Soundness {

    /** More events than this a week and community are a society that has run away. */
    private static final int MOST_EVENTS = 60;

    private Soundness() {}

    /** What is wrong after running the option "tried" of a scenario; empty if nothing is. */
    static List<String> complaints(Scenario scenario) {
        Society society = new Society(scenario.society(), scenario.planFor("tried"), new RunKey(5, 0));
        society.start();
        List<String> complaints = new ArrayList<>();
        long persons = LongStream.of(society.state().initial).sum();
        while (society.week() < society.weeksToRun() && complaints.isEmpty()) {
            society.step();
            if (society.week() % 13 == 0 || society.week() == society.weeksToRun()) {
                check(society.state(), persons, complaints);
            }
        }
        society.outcome();
        return complaints;
    }

    private static void check(SocietyState state, long persons, List<String> complaints) {
        state.accept(new Numbers(state.week, complaints));
        if (state.ledger.total() != persons) {
            complaints.add("week " + state.week + ": " + state.ledger.total() + " persons of " + persons);
        }
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            for (Status status : Status.values()) {
                if (state.ledger.count(communityIdx, status) < 0) {
                    complaints.add("week " + state.week + ": fewer than no persons are " + status);
                }
            }
        }
        long most = (long) MOST_EVENTS * state.layout.communities * (1 + state.week);
        if (state.log.size() > most) {
            complaints.add("week " + state.week + ": " + state.log.size() + " events");
        }
    }

    /** Finds numbers that are none. */
    private record Numbers(int week, List<String> complaints) implements StateVisitor {

        private void require(String name, double value) {
            if (!Double.isFinite(value) && complaints.size() < 10) {
                complaints.add("week " + week + ": " + name + " is " + value);
            }
        }

        @Override
        public void visit(String name, double[] values) {
            for (double value : values) {
                require(name, value);
            }
        }

        @Override
        public void visit(String name, float[] values) {
            for (float value : values) {
                require(name, value);
            }
        }

        @Override
        public void visit(String name, long[] values) {
            // Whole numbers are always numbers.
        }

        @Override
        public void visit(String name, int[] values) {
            // Whole numbers are always numbers.
        }

        @Override
        public void visit(String name, byte[] values) {
            // Whole numbers are always numbers.
        }

        @Override
        public long[] visitGrowing(String name, long[] values, int used) {
            return values;
        }

        @Override
        public double visit(String name, double value) {
            require(name, value);
            return value;
        }

        @Override
        public int visit(String name, int value) {
            return value;
        }
    }
}
