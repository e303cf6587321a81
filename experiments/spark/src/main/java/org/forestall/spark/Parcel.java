package org.forestall.spark;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.run.RunResult;
import org.forestall.sim.observe.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** Results on their way from a worker to the driver: compressed JSON, in which numbers keep every bit. */
final class Parcel {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private Parcel() {}

    static byte[] pack(Plan plan, List<RunResult> results) {
        List<Item> items = results.stream()
                .map(result -> new Item(
                        plan.indexOf(result.row()),
                        result instanceof RunResult.Finished finished ? finished.outcome() : null,
                        result instanceof RunResult.Failed failed ? failed.message() : null))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            JSON.writeValue(out, items.toArray(Item[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<RunResult> unpack(Plan plan, byte[] bytes) {
        List<RunResult> results = new ArrayList<>();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            for (Item item : JSON.readValue(in, Item[].class)) {
                results.add(
                        item.outcome() == null
                                ? new RunResult.Failed(plan.row(item.row()), item.failure())
                                : new RunResult.Finished(plan.row(item.row()), item.outcome()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    /**
     * One run.
     *
     * @param row number of the row in the plan
     * @param outcome what happened, or null if the run failed
     * @param failure what went wrong, or null
     */
    private record Item(long row, Outcome outcome, String failure) {}
}
