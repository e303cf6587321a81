package org.forestall.experiments.report;

import java.util.Optional;
import org.forestall.scenario.doc.ParameterRow;
import org.forestall.scenario.doc.ParameterTable;

/** What a setting is, in the words of the table of parameters. */
final class SettingMeaning {

    private SettingMeaning() {}

    /**
     * The sentence on a setting.
     *
     * @param path its address, entries of lists by name, as in {@code leaderships[government].commitmentToPeace}
     * @return empty for addresses that the table does not hold, such as entries of maps
     */
    static Optional<String> of(String path) {
        String general = path.replaceAll("\\[[^\\]]*\\]", "[]");
        return ParameterTable.rows().stream()
                .filter(row -> row.path().equals(general))
                .map(ParameterRow::meaning)
                .findFirst();
    }
}
