package org.forestall.experiments.cli;

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
            if (results.manifest().design().isPresent()) {
                new DesignAnswer(session.console(), results).give();
                return;
            }
            new ComparisonTable(results).lines().forEach(session.console()::result);
            session.reporter().write(results);
            session.console().result("Report: " + folder.report());
        }
    }
}
