package org.forestall.experiments.cli;

import org.forestall.experiments.plan.Design;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;

/** Gives what an experiment found: the table on standard output, and the report or the tables. */
final class Answer {

    private final Session session;

    Answer(Session session) {
        this.session = session;
    }

    void give(ResultFolder folder) {
        try (Results results = Results.open(folder)) {
            if (results.manifest()
                    .design()
                    .filter(design -> design.method() != Design.Method.AROUND)
                    .isPresent()) {
                new DesignAnswer(session.console(), results).give();
                report(results);
                return;
            }
            if (results.manifest().selection().isPresent()) {
                new RankAnswer(session.console(), results).give();
                report(results);
                return;
            }
            new ComparisonTable(results).lines().forEach(session.console()::result);
            report(results);
        }
    }

    private void report(Results results) {
        session.reporter().write(results);
        session.console().result("Report: " + results.folder().report());
    }
}
