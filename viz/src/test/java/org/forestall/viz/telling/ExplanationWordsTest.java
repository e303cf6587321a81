package org.forestall.viz.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.explain.Contribution;
import org.forestall.sim.explain.Explainer;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.explain.Killer;
import org.forestall.sim.explain.LeaderStep;
import org.forestall.sim.explain.Movement;
import org.forestall.sim.explain.StateQuantity;
import org.forestall.sim.explain.Telling.Told;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.words.Words;
import org.junit.jupiter.api.Test;

class ExplanationWordsTest {

    private static final LocalDate START = LocalDate.of(2031, 1, 6);
    private static final ExplanationWords ENGLISH = words(Locale.ENGLISH);

    private static ExplanationWords words(Locale locale) {
        return new ExplanationWords(Words.of(locale), START, event -> ExplanationWords.withoutStop(event.words()));
    }

    private static LoggedEvent event(int id, int week, EventKind kind, String words) {
        return new LoggedEvent(id, week, kind, "", "", "", false, ActCategory.NONE, 0, -1, words);
    }

    private static Contribution cause(Mechanism mechanism, double amount, LoggedEvent... events) {
        return new Contribution(mechanism.name().toLowerCase(Locale.ROOT).replace('_', ' '), amount, List.of(events));
    }

    private static Explanation week(int week, List<LeaderStep> steps, List<Killer> killers) {
        return new Explanation(week, List.of(), steps, killers, List.of());
    }

    private static String line(ExplanationWords words, int week, int since, Movement movement) {
        return words.lines(week(week, List.of(), List.of()), List.of(new Told(movement, since, false, true)))
                .get(0);
    }

    @Test
    void sentenceSaysWhatMovedByHowMuchThroughWhatAndFromWhichEvent() {
        LoggedEvent vote = event(4, 20, EventKind.ELECTION, "General election: the vote is put off.");
        Movement movement = new Movement(
                StateQuantity.THREAT,
                0.21,
                0.24,
                List.of(cause(Mechanism.TRIGGERS, 0.028, vote), cause(Mechanism.RESILIENCE, -0.012)));

        assertThat(line(ENGLISH, 21, 21, movement))
                .isEqualTo("Threat felt from other groups rises from 0.21 to 0.24, through triggers (by 0.028: General"
                        + " election: the vote is put off, on 26 May 2031); held down by resilience (by 0.012).");
    }

    @Test
    void whatStandsForMonthsIsToldByTheWeek() {
        Movement movement =
                new Movement(StateQuantity.GRIEVANCE, 0.30, 0.32, List.of(cause(Mechanism.DISCRIMINATION, 0.5)));

        assertThat(line(ENGLISH, 49, 0, movement))
                .isEqualTo(
                        "Grievance rises from 0.30 to 0.32 since 6 Jan 2031, through discrimination (by 0.010 a week,"
                                + " most of it wearing off again).");
    }

    @Test
    void whatMovesByItselfSaysHowAndNotThatItIsChance() {
        for (StateQuantity quantity : StateQuantity.values()) {
            for (int sign : List.of(-1, 1)) {
                String line = line(ENGLISH, 3, 3, new Movement(quantity, 50_000, 50_000 + sign * 40_000.0, List.of()));
                assertThat(line).as(quantity.name()).contains(", as ").doesNotContain("explain.");
                if (quantity != StateQuantity.KILLED) {
                    assertThat(line).doesNotContain("chance");
                }
            }
        }
    }

    @Test
    void causesThatMakeUpLessThanHalfAreNotAllOfIt() {
        Movement movement =
                new Movement(StateQuantity.PERMISSIVENESS, 0.30, 0.33, List.of(cause(Mechanism.IMPUNITY, 0.006)));

        assertThat(line(ENGLISH, 3, 3, movement))
                .isEqualTo(
                        "Permissiveness of the surroundings rises from 0.30 to 0.33, through harm left unpunished (by"
                                + " 0.006), as the pressure of earlier events opens them further.");
    }

    @Test
    void noQuantityRisesThroughItself() {
        Words words = Words.of(Locale.ENGLISH);
        List<String> quantities = new ArrayList<>();
        for (StateQuantity quantity : StateQuantity.values()) {
            quantities.add(words.of("quantity", quantity).toLowerCase(Locale.ROOT));
        }
        // The mechanism works through the stock, so the two share a name.
        quantities.remove("resilience");
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(quantities).doesNotContain(words.of("mechanism", mechanism));
        }
    }

    @Test
    void whoKilledIsTold() {
        Movement movement =
                new Movement(StateQuantity.KILLED, 10, 433, List.of(cause(Mechanism.ESCALATION_LADDER, 417)));
        Explanation week = week(
                9,
                List.of(),
                List.of(
                        new Killer(Killer.How.ARMED_GROUP, "Army", 404),
                        new Killer(Killer.How.FIGHTING, "", 23),
                        new Killer(Killer.How.COMMUNAL, "Vale", 10)));

        assertThat(ENGLISH.lines(week, List.of(new Told(movement, 9, false, false))))
                .singleElement()
                .asString()
                .endsWith("; killed by Army: about 400, fire between armed groups: 23, people of the Vale: 10.");
    }

    @Test
    void stepsSayWhichWayAndWhatHeldThem() {
        LoggedEvent step = event(1, 5, EventKind.LADDER, "Council represses opponents.");
        List<LeaderStep> steps = List.of(
                new LeaderStep("Council", step, true, 0.46, 0.39, List.of("discrimination")),
                new LeaderStep("Council", step, false, 0.41, 0.34, List.of()),
                new LeaderStep("Council", step, false, 0, 0.34, List.of()),
                new LeaderStep("Council", null, true, 0.41, 0.34, List.of("resilience", "Mediation")));

        assertThat(ENGLISH.lines(week(5, steps, List.of()), List.of()))
                .containsExactly(
                        "A step up: Council represses opponents. Its drive to climb stands at 0.46 on a scale from 0 to 1;"
                                + " others and its own commitment hold back 39% of that. It would not have taken this step"
                                + " now without: discrimination.",
                        "A step down: Council represses opponents. Its drive, 0.41 on a scale from 0 to 1 of which others"
                                + " and its own commitment hold back 34%, did not carry the step above.",
                        "A step down: Council represses opponents. Nothing drives it to climb.",
                        "Council stays where it stands; it would have climbed a step without resilience or without the"
                                + " measure \u201cMediation\u201d.");
    }

    @Test
    void peopleWhoComeBackAreNotToldAsFlight() {
        Movement movement = new Movement(StateQuantity.DISPLACED, 8100, 4100, List.of(cause(Mechanism.FLIGHT, -4000)));

        assertThat(line(ENGLISH, 3, 3, movement))
                .isEqualTo(
                        "People displaced: down from about 8,100 to about 4,100, as more people come back than flee.");
    }

    @Test
    void theSameStepIsNamedOnceAWeek() {
        LoggedEvent step = event(1, 2, EventKind.LADDER, "Council represses opponents.");
        Told threat = new Told(
                new Movement(StateQuantity.THREAT, 0.2, 0.3, List.of(cause(Mechanism.INCITEMENT, 0.1, step))),
                5,
                false,
                false);
        Told norm = new Told(
                new Movement(StateQuantity.NORM, 0.6, 0.5, List.of(cause(Mechanism.INCITEMENT, -0.1, step))),
                5,
                false,
                false);

        List<String> lines = ENGLISH.lines(week(5, List.of(), List.of()), List.of(threat, norm));
        assertThat(lines.get(0)).contains("Council represses opponents, on 20 Jan 2031");
        assertThat(lines.get(1)).doesNotContain("Council");
    }

    @Test
    void aStepJustTakenIsNamedBesideAllThatItMoved() {
        LoggedEvent step = event(1, 4, EventKind.LADDER, "Council represses opponents.");
        List<Told> told = new ArrayList<>();
        for (StateQuantity quantity : List.of(StateQuantity.THREAT, StateQuantity.INCITEMENT)) {
            Movement movement = new Movement(quantity, 0.2, 0.3, List.of(cause(Mechanism.INCITEMENT, 0.1, step)));
            told.add(new Told(movement, 5, false, false));
        }

        assertThat(ENGLISH.lines(week(5, List.of(), List.of()), told))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("Council represses opponents, on 3 Feb 2031"));
    }

    @Test
    void aSmallMovementIsNotToldAsNone() {
        assertThat(line(ENGLISH, 3, 3, new Movement(StateQuantity.TRUST, 0.721, 0.718, List.of())))
                .startsWith("Trust in the state falls from 0.721 to 0.718");
    }

    @Test
    void thatIncitementComesFromSpeechIsNotTold() {
        Movement movement = new Movement(
                StateQuantity.INCITEMENT,
                0.2,
                0.3,
                List.of(),
                List.of(cause(Mechanism.INCITEMENT, 0.3), cause(Mechanism.TRIGGERS, 0.3)),
                List.of());

        assertThat(line(ENGLISH, 3, 3, movement))
                .contains("; without triggers there would be next to none")
                .doesNotContain("hateful messages");
    }

    @Test
    void harmDoneBeforeHasAName() {
        Movement movement = new Movement(
                StateQuantity.THREAT, 0.2, 0.3, List.of(new Contribution(Explainer.EARLIER_HARM, 0.1, List.of())));

        assertThat(line(ENGLISH, 3, 3, movement)).contains("through harm done before (by 0.10)");
        assertThat(line(words(Locale.FRENCH), 3, 3, movement)).contains("sous l'effet de : torts subis auparavant");
    }

    @Test
    void frenchSaysTheSame() {
        Movement movement = new Movement(
                StateQuantity.PROTESTERS, 90_000, 40_000, List.of(cause(Mechanism.FEAR_OF_REPRESSION, -50_000)));

        assertThat(line(words(Locale.FRENCH), 3, 3, movement))
                .startsWith("Personnes qui manifestent : environ 40")
                .contains("sous l'effet de : peur de la répression")
                .endsWith(".");
    }
}
