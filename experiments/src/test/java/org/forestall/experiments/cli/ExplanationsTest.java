package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.experiments.report.CoalitionNames;
import org.forestall.experiments.run.ObservedModel;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;
import org.junit.jupiter.api.Test;

/** What `run` tells, as a reader sees it. All claims are exact. */
class ExplanationsTest {

    private static List<String> told(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "run";
        System.arraycopy(more, 0, arguments, 1, more.length);
        Terminal terminal = Terminal.type(new ObservedModel(AnchorFile.shipped()), new StopSignal(), arguments);
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        return terminal.out().lines().toList();
    }

    @Test
    void linesNameNoIdentifierAndNoChanceAsACause() {
        List<String> lines =
                told("contested-election", "--explain", "--people", "300", "--years", "2", "--options", "combined");
        assertThat(lines.get(0)).startsWith("How to read this:");
        assertThat(lines).noneMatch(line -> line.contains("by chance or from before"));
        assertThat(lines).noneMatch(line -> line.contains("communal:") || line.contains("trigger aftermath"));
        assertThat(lines).anyMatch(line -> line.startsWith("    It happened: "));
        assertThat(lines).anyMatch(line -> line.contains("A step up: "));
        assertThat(lines).noneMatch(line -> line.contains("explain.") || line.contains("quantity."));
    }

    @Test
    void explainedAndUnexplainedRunsEndInTheSameStory() {
        String[] future = {"contested-election", "--people", "300", "--years", "1", "--replicate", "3"};
        String[] explained = {"contested-election", "--people", "300", "--years", "1", "--replicate", "3", "--explain"};
        List<String> plain = told(future);
        List<String> told = told(explained);

        assertThat(told).hasSizeGreaterThan(plain.size());
        assertThat(told.subList(told.size() - plain.size(), told.size())).isEqualTo(plain);
    }

    @Test
    void aStepLongPastIsNotToldAsNow() {
        assertThat(Explanations.words(
                        ladder("Government now represses opponents, against the Vale (before: holds its position).")))
                .isEqualTo("Government represses opponents, against the Vale");
        assertThat(Explanations.words(ladder("Government now turns force against civilians, against the Vale"
                        + " (before: mobilises exclusion).")))
                .isEqualTo("Government turns force against civilians of the Vale");
    }

    @Test
    void whoBeginsMassViolenceIsCalledByName() {
        SocietySpec society =
                Scenarios.load("resource-borderland", List.of()).orThrow().society();
        CoalitionNames names = new CoalitionNames(society);
        String group = society.groups().get(0).id();
        String armed = society.armedGroups().get(0).id();

        assertThat(names.within("state")).isEqualTo("the state and forces aligned with it");
        assertThat(names.within("communal:" + group))
                .isEqualTo("people of the " + society.groups().get(0).name() + " or armed groups on their side");
        assertThat(names.within(armed)).isEqualTo(society.armedGroups().get(0).name());
    }

    private static LoggedEvent ladder(String words) {
        return new LoggedEvent(0, 3, EventKind.LADDER, "", "", "", false, ActCategory.NONE, 0, -1, words);
    }
}
