package org.forestall.sim.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The book of persons. The claims are exact: no false alarms. */
class LedgerTest {

    private static final double[] ADULTS_ONLY = {0, 0.08, 0, 0, 1, 0};

    @Provide
    Arbitrary<List<Long>> persons() {
        return Arbitraries.longs().between(0, 500).list().ofSize(Demographics.CELLS);
    }

    @Provide
    Arbitrary<List<Double>> weights() {
        return Arbitraries.of(0.0, 0.05, 0.3, 1.0, 1.6).list().ofSize(Demographics.CELLS);
    }

    @Provide
    Arbitrary<Double> uniforms() {
        return Arbitraries.longs().between(0, (1L << 53) - 1).map(bits -> bits * 0x1.0p-53);
    }

    private static Ledger of(List<Long> persons) {
        Ledger ledger = new Ledger(2);
        for (int cell = 0; cell < Demographics.CELLS; cell++) {
            ledger.enter(0, Status.RESIDENT, cell, persons.get(cell));
        }
        return ledger;
    }

    @Property
    void aMoveTakesNobodyTwiceAndLosesNobody(
            @ForAll("persons") List<Long> persons,
            @ForAll("weights") List<Double> weights,
            @ForAll @LongRange(min = 0, max = 4000) long count,
            @ForAll("uniforms") double uniform) {
        Ledger ledger = of(persons);
        double[] exposure = weights.stream().mapToDouble(Double::doubleValue).toArray();

        long moved = ledger.move(0, Status.RESIDENT, 1, Status.DISPLACED, count, exposure, uniform);

        long exposed = 0;
        for (int cell = 0; cell < Demographics.CELLS; cell++) {
            long left = ledger.count(0, Status.RESIDENT, cell);
            long arrived = ledger.count(1, Status.DISPLACED, cell);
            assertThat(left).isNotNegative();
            assertThat(left + arrived).isEqualTo(persons.get(cell));
            assertThat(arrived).isEqualTo(ledger.lastMoved(cell));
            exposed += exposure[cell] > 0 ? persons.get(cell) : 0;
        }
        assertThat(moved).isEqualTo(Math.min(count, exposed)).isEqualTo(ledger.total(Status.DISPLACED));
    }

    @Property
    void whoIsNotExposedIsNeverTaken(
            @ForAll("persons") List<Long> persons,
            @ForAll @LongRange(min = 0, max = 4000) long count,
            @ForAll("uniforms") double uniform) {
        Ledger ledger = of(persons);

        ledger.move(0, Status.RESIDENT, 0, Status.ARMED, count, ADULTS_ONLY, uniform);

        for (int cell : new int[] {0, 2, 3, 5}) {
            assertThat(ledger.count(0, Status.ARMED, cell)).isZero();
        }
    }

    /** Over all values of the uniform a single person comes from each cell in proportion to weight times presence. */
    @Example
    void aSinglePersonComesFromEachCellInProportion() {
        List<Long> persons = List.of(400L, 540L, 60L, 400L, 540L, 60L);
        double[] exposure = {0.5, 0.7, 0.7, 0.6, 1.6, 0.9};
        double all = 0;
        for (int cell = 0; cell < Demographics.CELLS; cell++) {
            all += exposure[cell] * persons.get(cell);
        }
        int steps = 100_000;
        double[] taken = new double[Demographics.CELLS];

        for (int step = 0; step < steps; step++) {
            Ledger ledger = of(persons);
            ledger.move(0, Status.RESIDENT, 0, Status.KILLED, 1, exposure, (step + 0.5) / steps);
            for (int cell = 0; cell < Demographics.CELLS; cell++) {
                taken[cell] += (double) ledger.lastMoved(cell) / steps;
            }
        }

        for (int cell = 0; cell < Demographics.CELLS; cell++) {
            assertThat(taken[cell]).isCloseTo(exposure[cell] * persons.get(cell) / all, within(2.0 / steps));
        }
    }
}
