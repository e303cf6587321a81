package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time of day stands in manifests and logs and decides nothing. */
class JumpingClockTest {

    @TempDir
    private Path directory;

    /** Each look at it is years before or after the last one. */
    private static final class JumpingClock extends Clock {

        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            int look = looks.incrementAndGet();
            return Instant.EPOCH.plusSeconds((look % 2 == 0 ? 1L : -1L) * look * 40_000_000L);
        }
    }

    private Path results(String name, Clock clock) {
        Path folder = directory.resolve(name);
        Terminal planned = Terminal.type(
                new InventedModel(),
                new StopSignal(),
                clock,
                "compare",
                "contested-election",
                "--options",
                "mediation",
                "--replicates",
                "6",
                "--plan-only",
                "--out",
                folder.toString());
        assertThat(planned.code()).as(planned.err()).isZero();
        for (String[] words : new String[][] {
            {"run-shard", "1/2", folder.toString()},
            {"merge", folder.toString()},
            {"resume", folder.toString()}
        }) {
            Terminal.type(new InventedModel(), new StopSignal(), clock, words);
        }
        return folder;
    }

    @Test
    void aClockThatJumpsToAndFroChangesNoResult() {
        Path jumping = results("jumping", new JumpingClock());
        Path steady = results("steady", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        Manifest manifest = ResultFolder.open(jumping).manifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.COMPLETE);
        assertThat(manifest.updated()).isNotEqualTo(manifest.created());
        try (Results found = Results.open(ResultFolder.open(jumping));
                Results expected = Results.open(ResultFolder.open(steady))) {
            assertThat(found.checksum()).isEqualTo(expected.checksum());
        }
    }
}
