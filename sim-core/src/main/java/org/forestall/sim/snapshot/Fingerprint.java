package org.forestall.sim.snapshot;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A 64-bit hash of settings records by what they say: components in their order, maps by sorted key. Equal settings have
 * equal fingerprints on every machine. Not a cryptographic hash.
 */
public final class Fingerprint {

    private long hash = 0xcbf29ce484222325L;

    private Fingerprint() {}

    /** The fingerprint of settings. */
    public static long of(Record... settings) {
        Fingerprint fingerprint = new Fingerprint();
        for (Record record : settings) {
            fingerprint.add(record);
        }
        return fingerprint.hash;
    }

    private void add(Object value) {
        if (value instanceof Record record) {
            addComponents(record);
        } else if (value instanceof List<?> list) {
            addText("list of " + list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            addText("map of " + map.size());
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            sorted.forEach((key, item) -> {
                addText(key);
                add(item);
            });
        } else {
            addText(String.valueOf(value));
        }
    }

    private void addComponents(Record record) {
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(component.getAccessor().invoke(record));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + record.getClass(), e);
        }
    }

    private void addText(String text) {
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        // A mark after each text, so that two texts and their joining differ.
        hash = (hash ^ 0xffff) * 0x100000001b3L;
    }
}
