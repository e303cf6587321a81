package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forestall.experiments.behaviour.Behaviour;
import org.forestall.experiments.behaviour.BehaviourResult;
import org.forestall.experiments.behaviour.BehaviourTable;
import org.forestall.experiments.behaviour.Behaviours;
import org.forestall.experiments.behaviour.EnsembleSize;
import org.forestall.experiments.behaviour.Laboratory;
import org.forestall.scenario.problem.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how the model behaves and says which claims hold. */
@CommandLine.Command(
        name = "behaviours",
        description = {
            "Measure the claims about the model's behaviour over many futures.",
            "A claim holds when the whole 95 % interval lies on the claimed side."
        },
        footer = {"", "Examples:", "  forestall behaviours --ids T1,V30", "  forestall behaviours --size full"})
final class BehavioursCommand implements Command {

    @Option(
            names = "--ids",
            split = ",",
            paramLabel = "ID",
            description = "Which claims, for example T1,V30. Default: all.")
    private List<String> ids = List.of();

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "small (some minutes) or full (four times as many futures). Default: small.")
    private EnsembleSize size = EnsembleSize.SMALL;

    @Mixin
    private RunChoice runChoice;

    private final Session session;
    private final List<Behaviour> chosen = new ArrayList<>();

    BehavioursCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        runChoice.check(complaints);
        List<Behaviour> all = Behaviours.all();
        List<String> known = all.stream().map(Behaviour::id).toList();
        for (String id : ids) {
            int position = known.indexOf(id.strip().toUpperCase(Locale.ROOT));
            if (position < 0) {
                complaints.add("'" + id + "' is no claim. "
                        + NearestName.question(id, known, "There are " + String.join(", ", known) + "."));
            } else {
                chosen.add(all.get(position));
            }
        }
        if (ids.isEmpty()) {
            chosen.addAll(all);
        }
    }

    @Override
    public int run() {
        long missed = 0;
        long done = 0;
        double seconds = 0;
        try (Laboratory laboratory = new Laboratory(size, runChoice.threads())) {
            for (Behaviour behaviour : chosen) {
                BehaviourResult result = Behaviours.examine(behaviour, laboratory);
                BehaviourTable.lines(result).forEach(session.console()::result);
                missed += result.holds() ? 0 : 1;
                runChoice.step(session.console(), ++done, chosen.size(), 0);
                seconds += result.time().toMillis() / 1000.0;
            }
        }
        session.console()
                .result(String.format(
                        Locale.ROOT,
                        "%d of %d claims hold; %s size, %.0f s. Intervals are two-sided and of 95 %%; false alarms: chance"
                                + " that other seeds would find against a claim whose true value is the one measured.",
                        chosen.size() - missed,
                        chosen.size(),
                        size,
                        seconds));
        return missed == 0 ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
