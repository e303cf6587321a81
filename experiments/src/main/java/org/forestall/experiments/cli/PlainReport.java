package org.forestall.experiments.cli;

import java.util.List;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.store.Results;

/** The answer of a comparison as one offline page: the table, and what it takes to repeat it. */
final class PlainReport implements Reporter {

    @Override
    public void write(Results results) {
        results.folder().writeWhole(results.folder().report(), page(results));
    }

    private static String page(Results results) {
        Manifest manifest = results.manifest();
        List<String> origin = List.of(
                "Forestall " + manifest.forestall() + ", draws " + manifest.drawStream() + ", seed "
                        + manifest.masterSeed(),
                "Command: " + manifest.command(),
                "Scenario hash: " + manifest.scenarioHash(),
                "Plan checksum: " + manifest.planChecksum(),
                "Result checksum: " + results.checksum());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <h1>%s</h1>
                <p>Simulated futures of an invented country. A starting point for discussion, not a forecast.</p>
                <pre>%s</pre>
                <h2>Repeat this</h2>
                <pre>%s</pre>
                </body>
                </html>
                """.formatted(
                        escaped(manifest.title()),
                        escaped(manifest.title()),
                        escaped(String.join("\n", new ComparisonTable(results).lines())),
                        escaped(String.join("\n", origin)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
