package org.forestall.experiments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.forestall.sim.spec.Mechanism;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Arm NOTHING = Arm.baseline("nothing", "Nothing");
    private static final Arm TALKS = Arm.option("talks", "Talks");

    @Test
    void rowsComeReplicateByReplicateSoThatAPlanCutShortHoldsWholePairs() {
        Plan plan = new Plan(7, 1, List.of(NOTHING, TALKS), 2);

        List<PlanRow> rows = new ArrayList<>();
        plan.rows().forEachRemaining(rows::add);

        assertThat(rows)
                .containsExactly(
                        new PlanRow(0, "nothing", 0),
                        new PlanRow(0, "talks", 0),
                        new PlanRow(0, "nothing", 1),
                        new PlanRow(0, "talks", 1));
    }

    @Property(tries = 200)
    void everyRowIsFoundAtItsNumber(
            @ForAll @IntRange(min = 1, max = 9) int designPoints,
            @ForAll @IntRange(min = 1, max = 9) int replicates,
            @ForAll @IntRange(min = 1, max = 6) int options) {
        List<Arm> arms = new ArrayList<>();
        for (int optionIdx = 0; optionIdx < options; optionIdx++) {
            arms.add(Arm.option("option-" + optionIdx, "Option"));
        }
        Plan plan = new Plan(1, designPoints, arms, replicates);
        for (long index = 0; index < plan.size(); index++) {
            assertThat(plan.indexOf(plan.row(index))).isEqualTo(index);
        }
        assertThat(plan.indexOf(new PlanRow(0, "option-0", replicates))).isEqualTo(-1);
        assertThat(plan.indexOf(new PlanRow(designPoints, "option-0", 0))).isEqualTo(-1);
        assertThat(plan.indexOf(new PlanRow(0, "unknown", 0))).isEqualTo(-1);
    }

    @Test
    void luckDependsOnTheReplicateAlone() {
        Plan small = new Plan(7, 1, List.of(NOTHING), 5);
        Plan large = new Plan(7, 3, List.of(NOTHING, TALKS), 50);

        assertThat(large.key(new PlanRow(2, "talks", 4))).isEqualTo(small.key(new PlanRow(0, "nothing", 4)));
    }

    @Test
    void csvHoldsALineForEveryRow() throws IOException {
        Plan plan = new Plan(7, 1, List.of(NOTHING, NOTHING.without(Mechanism.TRIGGERS)), 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        plan.writeCsv(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                row,design_point,option,role,without,replicate,master_seed
                0,0,nothing,baseline,,0,7
                1,0,nothing-without-triggers,diagnostic,TRIGGERS,0,7
                """);
        assertThat(plan.checksum()).isEqualTo(Checksums.of(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void linesOfALongPlanAreThoseOfItsRows() throws IOException {
        Plan plan = new Plan(-7, 3, List.of(NOTHING, TALKS), 1200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        plan.writeCsv(out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 7200);
        for (int index = 0; index < plan.size(); index++) {
            PlanRow row = plan.row(index);
            String role = row.option().equals("nothing") ? "baseline" : "option";
            assertThat(lines.get(index + 1))
                    .isEqualTo(index + "," + row.designPoint() + "," + row.option() + "," + role + ",,"
                            + row.replicate() + ",-7");
        }
    }

    @Test
    void checksumTellsPlansApart() {
        String checksum = new Plan(7, 1, List.of(NOTHING, TALKS), 2).checksum();

        assertThat(new Plan(7, 1, List.of(NOTHING, TALKS), 2).checksum()).isEqualTo(checksum);
        assertThat(new Plan(8, 1, List.of(NOTHING, TALKS), 2).checksum()).isNotEqualTo(checksum);
        assertThat(new Plan(7, 1, List.of(NOTHING, TALKS), 3).checksum()).isNotEqualTo(checksum);
        assertThat(new Plan(7, 1, List.of(TALKS, NOTHING), 2).checksum()).isNotEqualTo(checksum);
    }

    @Test
    void plansWithoutRowsOrWithTwoArmsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Plan(7, 1, List.of(NOTHING), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plan(7, 1, List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plan(7, 1, List.of(TALKS, TALKS), 1))
                .hasMessageContaining("two arms are named talks");
        assertThatThrownBy(() -> Arm.option("a,b", "A")).hasMessageContaining("a,b");
    }
}
