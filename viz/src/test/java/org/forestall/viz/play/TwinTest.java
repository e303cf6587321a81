package org.forestall.viz.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinTest {

    @Test
    void withoutADifferenceNothingDiffers() {
        Twin twin = Twin.of(Courses.small(), Courses.small());

        twin.seek(80);

        TwinFrame frame = twin.now();
        assertThat(frame.splits()).isEmpty();
        for (int week = 0; week <= 80; week++) {
            for (Gauge gauge : Gauge.values()) {
                assertThat(frame.difference(gauge, week)).isZero();
            }
        }
    }

    @Test
    void clocksAreLockedAndTheFirstDifferenceIsThatWhichWasPutIn() {
        Twin twin = Twin.of(Courses.small(), Courses.small().with(Courses.shock(10)));
        twin.seek(9);
        twin.step();
        assertThat(twin.now().firstSplit()).isEmpty();
        twin.step();
        twin.step();

        TwinFrame frame = twin.now();

        assertThat(twin.base().week()).isEqualTo(twin.other().week()).isEqualTo(12);
        assertThat(frame.firstSplit()).get().satisfies(split -> {
            assertThat(split.week()).isEqualTo(10);
            assertThat(split.onlyBase()).isEmpty();
            assertThat(split.onlyOther()).anyMatch(event -> event.actorName().equals("Flood, put in"));
        });
    }

    @Test
    void goingBackHidesWhatHasNotHappenedYet() {
        Twin twin = Twin.of(Courses.small(), Courses.small().with(Courses.shock(10)));
        twin.seek(30);
        assertThat(twin.now().splits()).isNotEmpty();

        twin.seek(10);

        assertThat(twin.now().splits()).isEmpty();
    }

    @Test
    void aChangedCourseIsComparedAnew() {
        Twin twin = Twin.of(Courses.small(), Courses.small().with(Courses.shock(10)));
        twin.seek(30);

        twin.other().change(Courses.small());
        twin.changed();

        assertThat(twin.week()).isEqualTo(30);
        assertThat(twin.now().splits()).isEmpty();
    }
}
