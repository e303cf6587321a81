package org.forestall.viz.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.History;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Playback;

/**
 * A team's way through an exercise: it is briefed, grades the factors, decides, and time goes by. Learners are only ever
 * shown what {@link #brief} holds; {@link #playback} is for the facilitator and, after the last round, for all. For one thread.
 */
public final class Exercise {

    private static final String NOTHING = "nothing";

    private static final String OVER = "all rounds are over";

    private final ExerciseSpec spec;
    private final Playback playback;
    private final Newsroom newsroom;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Worksheet> worksheets = new ArrayList<>();
    private final List<Improvised> improvised = new ArrayList<>();
    private int round;

    /**
     * What a facilitator put in that the script does not have.
     *
     * @param round round, from 0
     * @param trigger what strikes the country
     * @param told what learners are told of it when the round is over; empty for nothing
     */
    public record Improvised(int round, Injection.Trigger trigger, String told) {}

    /**
     * What learners may know.
     *
     * @param round round, from 0; the number of rounds after the last one
     * @param week weeks that have passed
     * @param scores the latest assessed scores with the share of indicators that was seen; empty before the first
     * @param news what has become known since the round before, the latest first
     * @param told what the facilitator's script tells, since the round before
     */
    public record Brief(int round, int week, List<Seen> scores, List<Report> news, List<String> told) {

        /** Keeps copies. */
        public Brief {
            scores = List.copyOf(scores);
            news = List.copyOf(news);
            told = List.copyOf(told);
        }
    }

    /**
     * A factor as an assessor could see it.
     *
     * @param factor the factor
     * @param score assessed score in [0, 1]; NaN where nothing was seen
     * @param coverage share of the Framework's indicators that were seen
     */
    public record Seen(Factor factor, double score, double coverage) {}

    /** Begins an exercise. */
    public Exercise(ExerciseSpec spec) {
        this.spec = spec;
        Scenario scenario = Scenarios.load(spec.scenario(), List.of("people=" + spec.people(), "years=" + years(spec)))
                .orThrow();
        playback = new Playback(Course.of(Country.of(scenario), NOTHING, new RunKey(spec.seed(), spec.replicate())));
        newsroom = new Newsroom(playback.course());
    }

    /** Years that hold all rounds and one more, so that what comes after can be looked at when looking back. */
    private static int years(ExerciseSpec spec) {
        int most =
                Scenarios.load(spec.scenario(), List.of()).orThrow().society().years();
        return Math.min(most, spec.weeks() / 52 + 1);
    }

    /** The exercise as written. */
    public ExerciseSpec spec() {
        return spec;
    }

    /** The future as it is: for the facilitator, and for looking back. */
    public Playback playback() {
        return playback;
    }

    /** Rounds that are over. */
    public int round() {
        return round;
    }

    /** Whether all rounds are over. */
    public boolean isOver() {
        return round == spec.rounds().size();
    }

    /** The present round; empty after the last. */
    public Optional<ExerciseSpec.RoundSpec> current() {
        return isOver() ? Optional.empty() : Optional.of(spec.rounds().get(round));
    }

    /** What is left to spend. */
    public int left() {
        return spec.budget()
                - decisions.stream()
                        .mapToInt(decision -> offer(decision.offer()).cost())
                        .sum();
    }

    /**
     * An offer.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public ExerciseSpec.OfferSpec offer(String id) {
        return spec.offers().stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no offer named " + id));
    }

    /** Offers that were not taken yet. */
    public List<ExerciseSpec.OfferSpec> open() {
        return spec.offers().stream()
                .filter(offer -> decisions.stream()
                        .noneMatch(decision -> decision.offer().equals(offer.id())))
                .toList();
    }

    /**
     * Why an offer cannot be taken now; empty if it can.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Optional<Refusal> refusal(String id) {
        if (isOver()) {
            return Optional.of(Refusal.OVER);
        }
        if (decisions.stream().anyMatch(decision -> decision.offer().equals(id))) {
            return Optional.of(Refusal.TAKEN);
        }
        return offer(id).cost() > left() ? Optional.of(Refusal.TOO_DEAR) : Optional.empty();
    }

    /** Why an offer cannot be taken. */
    public enum Refusal {
        /** All rounds are over. */
        OVER,
        /** It was taken before. */
        TAKEN,
        /** It costs more than is left. */
        TOO_DEAR
    }

    /**
     * Takes an offer. It begins with the coming week; as any measure it may be held up by the state of the country.
     *
     * @throws IllegalStateException if it cannot be taken
     */
    public Decision decide(String id, String reason) {
        Optional<Refusal> refusal = refusal(id);
        if (refusal.isPresent()) {
            throw new IllegalStateException("the offer " + id + " cannot be taken: " + refusal.get());
        }
        Decision decision = new Decision(round, playback.week(), id, reason.strip());
        playback.inject(injection(decision));
        decisions.add(decision);
        return decision;
    }

    /** Takes back a decision of the present round. Gives false if there is none to take back. */
    public boolean takeBack(String id) {
        Optional<Decision> found = decisions.stream()
                .filter(decision -> decision.offer().equals(id) && decision.round() == round && !isOver())
                .findFirst();
        found.ifPresent(decision -> {
            playback.remove(injection(decision));
            decisions.remove(decision);
        });
        return found.isPresent();
    }

    private Injection.Measure injection(Decision decision) {
        ExerciseSpec.OfferSpec offer = offer(decision.offer());
        return new Injection.Measure(
                decision.week(), offer.intervention(), 1, offer.weeks(), offer.districts(), offer.uniformed());
    }

    /** Keeps the worksheet of the present round; an earlier one of the round is replaced. */
    public Worksheet fillIn(Map<Factor, Integer> grades) {
        Worksheet worksheet = new Worksheet(round, playback.week(), grades);
        worksheets.removeIf(each -> each.round() == round);
        worksheets.add(worksheet);
        return worksheet;
    }

    /**
     * Puts something into the present round that the script does not have.
     *
     * @param afterWeeks weeks from the beginning of the round
     * @param trigger what strikes; its week does not count
     * @param told what learners are told of it when the round is over; empty for nothing
     * @throws IllegalArgumentException saying all that is wrong with it; nothing has changed then
     * @throws IllegalStateException if all rounds are over
     */
    public Improvised improvise(int afterWeeks, Injection.Trigger trigger, String told) {
        ExerciseSpec.RoundSpec current = current().orElseThrow(() -> new IllegalStateException(OVER));
        if (afterWeeks < 0 || afterWeeks >= current.weeks()) {
            throw new IllegalArgumentException(
                    "Week " + afterWeeks + " is outside the round of " + current.weeks() + " weeks.");
        }
        Improvised put = new Improvised(round, trigger.in(playback.week() + afterWeeks), told.strip());
        playback.inject(put.trigger());
        improvised.add(put);
        return put;
    }

    /** Takes out what was improvised in the present round. Gives false if it was not. */
    public boolean takeOut(Improvised put) {
        boolean found = put.round() == round && !isOver() && improvised.remove(put);
        if (found) {
            playback.remove(put.trigger());
        }
        return found;
    }

    /** What was improvised, in order. */
    public List<Improvised> improvised() {
        return List.copyOf(improvised);
    }

    /**
     * Lets the weeks of the present round go by, with what the script puts in.
     *
     * @throws IllegalStateException if all rounds are over
     */
    public void goOn() {
        ExerciseSpec.RoundSpec current = current().orElseThrow(() -> new IllegalStateException(OVER));
        int first = playback.week();
        for (ExerciseSpec.InjectSpec inject : current.injects()) {
            Exercises.trigger(inject.trigger())
                    .ifPresent(kind -> playback.inject(new Injection.Trigger(
                            first + inject.afterWeeks(), kind, inject.severity(), inject.districts(), inject.name())));
        }
        playback.seek(first + current.weeks());
        round++;
    }

    /** What learners may know now. */
    public Brief brief() {
        int week = playback.week();
        int before = round == 0 ? 0 : spec.firstWeek(round - 1);
        List<Report> news = Newsroom.known(reports(), week).stream()
                .filter(report -> round == 0 || report.known() > before)
                .toList();
        List<Seen> seen = history()
                .scoringAt(week)
                .map(scoring -> scoring.factors().stream()
                        .map(score -> new Seen(score.factor(), score.assessed(), score.coverage()))
                        .toList())
                .orElse(List.of());
        return new Brief(round, week, seen, news, told());
    }

    private List<String> told() {
        if (round == 0) {
            return List.of();
        }
        Stream<String> scripted =
                spec.rounds().get(round - 1).injects().stream().map(ExerciseSpec.InjectSpec::text);
        Stream<String> added = improvised.stream()
                .filter(put -> put.round() == round - 1 && !put.told().isEmpty())
                .map(Improvised::told);
        return Stream.concat(scripted, added).toList();
    }

    /** All that happened and what became known of it, until now. */
    public List<Report> reports() {
        return newsroom.reports(history(), playback.week());
    }

    /** What was lived so far. */
    public History history() {
        return playback.now().history();
    }

    /** What was decided, in order. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** Worksheets, at most one for each round. */
    public List<Worksheet> worksheets() {
        return List.copyOf(worksheets);
    }

    /** All worksheets beside what could be seen and what was. To be shown when all rounds are over. */
    public List<Judgement> judgements() {
        return worksheets.stream()
                .flatMap(worksheet -> Judgement.of(worksheet, history()).stream())
                .toList();
    }
}
