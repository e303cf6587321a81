package org.forestall.experiments.report;

import java.util.List;
import java.util.Map;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.store.ColumnGuide;

/** Where the data are, what their columns mean, and how to cite them. */
final class DataSection {

    private static final int HASH_SHOWN = 12;

    private DataSection() {}

    static Section of(Material material) {
        Manifest manifest = material.manifest();
        Section.Builder section = Section.named("data", "Data")
                .paragraph(
                        "The figures stand beside this page in the folder figures as SVG, PNG and CSV. All results are in "
                                + "results.duckdb; forestall export writes them as CSV or Parquet with a guide to all columns. "
                                + "The event logs of the first " + Wording.count(manifest.eventReplicates())
                                + " futures of each arm are kept; all else is kept for all.");
        section.add(columns());
        section.paragraph("To cite these runs:");
        section.add(new Block.Code(List.of("Forestall " + manifest.forestall() + ", " + manifest.title()
                + " (scenario " + start(manifest.scenarioHash()) + "), seed " + manifest.masterSeed() + ", "
                + Wording.plural(manifest.replicates(), "future") + " of each of "
                + Wording.plural(manifest.arms().size(), "arm") + ", results "
                + start(material.checksum()) + ".")));
        return section.build();
    }

    private static String start(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private static TableBlock columns() {
        TableBlock.Builder table =
                TableBlock.ofWords("Columns of the table of runs, one row a run.", "Column", "Meaning");
        Map<String, String> runs = ColumnGuide.meanings().get("runs");
        runs.forEach(table::row);
        return table.build();
    }
}
