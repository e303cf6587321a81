package org.forestall.sim.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.AlertResponseSpec;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.CostSpec;
import org.forestall.sim.spec.Deliverer;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.InteractionKind;
import org.forestall.sim.spec.InteractionSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureClass;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.PreventionSettings;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.StrengthSpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.WarningPolicySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Visitable;

/**
 * Carries out the measures of an option: each begins, builds up with its lag, ends and fades with its half-life, and moves
 * levers in the districts where it runs. What a measure achieves is its drawn strength times how well it is implemented,
 * what national attributes allow (0.3 to 1.5), how well those who deliver act together, and how divided the debate was
 * when it began. Known backfires act under their conditions and are not softened by any of these. Measures that a warning
 * policy agrees in advance wait for an alert and its approval, and stand down when risk has been low for long enough.
 * Peacekeepers who were there before the run ({@link StandingMission}) and those that measures send are one operation: a
 * measure goes on with those whom it finds, and the larger presence counts.
 *
 * <p>Draws: for each intervention one uniform an effect, one a backfire and one for implementation, keyed by the
 * intervention's id, so that two options that share it share its luck.
 *
 * <p>Measures keep their own notes apart from the society's event log: a measure of no strength must leave no trace in
 * the society at all.
 */
public final class Prevention implements Visitable {

    /**
     * How well structural and operational programmes are implemented, triangular distributions; assumed. Support over years
     * has been delivered more reliably than a resolute response (2019 report, international role).
     */
    private static final StrengthSpec STRUCTURAL = new StrengthSpec(0.5, 0.8, 1);

    private static final StrengthSpec OPERATIONAL = new StrengthSpec(0.35, 0.75, 1);

    /** Ownership at which what outsiders deliver works as the catalogue says. */
    private static final double USUAL_OWNERSHIP = 0.7;

    /** Mean of the six national attributes at which a programme does what the catalogue says; assumed. */
    private static final double USUAL_ATTRIBUTES = 0.45;

    /** Weeks after the end of a measure in which another can take over from it. */
    private static final int HANDOVER_PERIOD = SocietySpec.WEEKS_PER_YEAR / 2;

    /** Weeks before or after a vote that count as the election period. */
    private static final int ELECTION_PERIOD = SocietySpec.WEEKS_PER_YEAR / 2;

    /** Weeks after the end of a measure in which an exit can backfire. */
    private static final int EXIT_PERIOD = SocietySpec.WEEKS_PER_YEAR / 2;

    /** What notes say of a measure that an alert set off, and of one that stood down; 1 and 0 tell of all others. */
    public static final int SET_OFF = 2;

    /** See {@link #SET_OFF}. */
    public static final int STOOD_DOWN = 3;

    private static final int BEFORE_START = -1;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final PreventionPlan plan;
    private final List<Measure> measures = new ArrayList<>();

    /** What measures did, kept apart from the event log of the society. */
    public final EventLog notes = new EventLog();

    private double costRu;

    /** One measure of the option with what was drawn for it; state lives in its own few fields. */
    private static final class Measure implements Visitable {
        final int number;
        final MeasureSpec spec;
        final InterventionSpec intervention;
        final int[] districts;
        final double[] effects;
        final double[] backfires;
        final double implementation;
        final AlertResponseSpec response;
        int start;
        int end;

        /** For a measure that alerts set off: week in which it is to begin, and week of the last approval that was heard. */
        int due = NEVER;

        int heard = -1;
        double contention;
        double envelopeAtEnd;
        double support = 1;
        double head;
        int postponed;

        /** For a measure that is set off again: what was left of its effect. */
        double left;

        Measure(
                int number,
                MeasureSpec spec,
                InterventionSpec intervention,
                int[] districts,
                double[] effects,
                double[] backfires,
                double implementation,
                AlertResponseSpec response) {
            this.number = number;
            this.spec = spec;
            this.intervention = intervention;
            this.districts = districts;
            this.effects = effects;
            this.backfires = backfires;
            this.implementation = implementation;
            this.response = response;
        }

        boolean runs(int week) {
            return week >= start && week < end;
        }

        /** Whether it has not begun, has ended, and is not about to begin. */
        boolean isIdle(int week) {
            return start == NEVER || week >= end;
        }

        /** Begins, from what is left of an earlier time. */
        void setOff(int week) {
            left = start == NEVER ? 0 : envelope(week);
            start = week;
            end = NEVER;
            due = NEVER;
            postponed = 0;
        }

        /** How much of the full effect is there, in [0, 1]. */
        double envelope(int week) {
            if (week < start) {
                return 0;
            }
            if (week < end) {
                return built(week);
            }
            return envelopeAtEnd * Shapes.halved((week - end) / (intervention.halfLifeWeeks() * lasting()));
        }

        /** What has been built up, from what it took over from another measure onwards. */
        double built(int week) {
            double lag = intervention.lagWeeks();
            return lag <= 0 ? 1 : head + (1 - head) * (1 - Shapes.halved((week - start) / lag));
        }

        /** Share of the half-life by which the effect of a measure that was ended early fades. */
        private double lasting() {
            double least = intervention.minimumWeeks();
            return least <= 0 ? 1 : Math.max(0.02, Math.min(1, (end - start) / least));
        }

        boolean moves(Lever lever) {
            for (int i = 0; i < effects.length; i++) {
                if (intervention.effects().get(i).lever() == lever) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void accept(StateVisitor visitor) {
            start = visitor.visit("measure.start", start);
            end = visitor.visit("measure.end", end);
            contention = visitor.visit("measure.contention", contention);
            envelopeAtEnd = visitor.visit("measure.envelopeAtEnd", envelopeAtEnd);
            support = visitor.visit("measure.support", support);
            head = visitor.visit("measure.head", head);
            postponed = visitor.visit("measure.postponed", postponed);
            left = visitor.visit("measure.left", left);
            due = visitor.visit("measure.due", due);
            heard = visitor.visit("measure.heard", heard);
        }
    }

    /** Measures of a plan as they will be carried out under the luck of a run. */
    public Prevention(PreventionPlan plan, SocietyState state) {
        this.plan = plan;
        for (MeasureSpec spec : plan.option().measures()) {
            measures.add(prepare(spec, null, state));
        }
        plan.warningPolicy().map(WarningPolicySpec::responses).orElse(List.of()).forEach(response -> {
            Measure measure = prepare(response.measure(), response, state);
            measure.start = NEVER;
            measures.add(measure);
        });
    }

    private Measure prepare(MeasureSpec spec, AlertResponseSpec response, SocietyState state) {
        InterventionSpec intervention = plan.interventionOf(spec);
        long id = hash(spec.use());
        int high = (int) (id >>> 33);
        int low = (int) (id & 0x3ff) << 14 | usedBefore(spec);
        Draws draws = state.draws;
        long strengthKey = draws.key(Purpose.MEASURE_STRENGTH, BEFORE_START);
        long backfireKey = draws.key(Purpose.BACKFIRE_STRENGTH, BEFORE_START);
        long implementationKey = draws.key(Purpose.MEASURE_IMPLEMENTATION, BEFORE_START);
        double[] effects = new double[intervention.effects().size()];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = draw(intervention.effects().get(i).strength(), draws.uniformPair(strengthKey, high, low, i));
        }
        double[] backfires = new double[intervention.backfires().size()];
        for (int i = 0; i < backfires.length; i++) {
            backfires[i] =
                    draw(intervention.backfires().get(i).strength(), draws.uniformPair(backfireKey, high, low, i));
        }
        StrengthSpec carriedOut = intervention.measureClass() == MeasureClass.STRUCTURAL ? STRUCTURAL : OPERATIONAL;
        double implementation =
                spec.implementation() * draw(carriedOut, draws.uniformPair(implementationKey, high, low, 0));
        Measure measure = new Measure(
                measures.size(), spec, intervention, places(spec, state), effects, backfires, implementation, response);
        measure.start =
                spec.startRule() == StartRule.ON_DATE ? Math.max(0, week(spec.startDate(), state.spec, 0)) : NEVER;
        measure.end = week(spec.endDate(), state.spec, NEVER);
        return measure;
    }

    /** How many measures before this one use the same intervention: it tells their luck apart. */
    private int usedBefore(MeasureSpec spec) {
        return (int) measures.stream()
                .filter(measure -> measure.spec.use().equals(spec.use()))
                .count();
    }

    /** FNV-1a hash of an intervention's id, of which 41 bits enter the keys of its draws. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static double draw(StrengthSpec strength, double uniform) {
        return Draws.triangular(strength.low(), strength.mode(), strength.high(), uniform);
    }

    private static int[] places(MeasureSpec spec, SocietyState state) {
        if (spec.districts().isEmpty()) {
            return java.util.stream.IntStream.range(0, state.layout.districts).toArray();
        }
        return spec.districts().stream().mapToInt(state.layout::districtIdx).toArray();
    }

    private static int week(LocalDate date, SocietySpec spec, int otherwise) {
        return date == null ? otherwise : spec.weekOf(date);
    }

    /** Catalogue id of the intervention behind a measure. */
    public String interventionId(int measureNumber) {
        return measures.get(measureNumber).intervention.id();
    }

    /** Name of the intervention behind a measure. */
    public String interventionName(int measureNumber) {
        return measures.get(measureNumber).intervention.name();
    }

    /** Whether any measure runs or still has an effect in a week. */
    public boolean isActing(int week) {
        return measures.stream().anyMatch(measure -> week >= measure.start && measure.envelope(week) > 0);
    }

    /** Cost so far, in relative units. */
    public double costRu() {
        return costRu;
    }

    /** Sets the levers for the week. */
    public void apply(SocietyState state) {
        state.levers.reset();
        int forums = 0;
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            follow(measure, state);
            pay(measure, state);
            act(measure, state);
            boolean talks = measure.runs(state.week) && measure.spec.strength() > 0 && measure.moves(Lever.DIALOGUE);
            forums += talks ? 1 : 0;
        }
        state.levers.talks = state.levers.national(Lever.DIALOGUE);
        state.levers.rivalForums =
                Math.max(0, forums - 1) * Shapes.clamp((1.3 - plan.option().coordination()) / 0.8);
        Talks.apply(state);
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            state.districts.protectors[districtIdx] = Math.max(0, state.levers.in(Lever.PROTECTORS, districtIdx));
        }
        StandingMission.stand(state);
    }

    private void follow(Measure measure, SocietyState state) {
        if (measure.response != null) {
            followAlerts(measure, state);
        } else if (measure.start == NEVER && state.harm.onsetWeek >= 0) {
            // In a run that was branched off after onset, the delay may be over before the measure was thought of.
            measure.start = Math.max(state.week, state.harm.onsetWeek + 1 + measure.spec.delayWeeks());
        }
        if (state.week == measure.start && measure.start < measure.end) {
            postpone(measure, state);
        }
        if (state.week == measure.start && measure.start < measure.end) {
            measure.contention = state.outside.polarisation;
            double taken = state.spec.model().prevention().handover() * takenOver(measure, state.week);
            measure.head = Math.max(Math.max(taken, measure.left), onTheGround(measure, state));
            note(measure.number, state.week, measure.response == null ? 1 : SET_OFF);
        }
        if (state.week == measure.end && measure.start < measure.end) {
            measure.envelopeAtEnd = measure.built(state.week);
            note(measure.number, state.week, measure.response == null ? 0 : STOOD_DOWN);
        }
        if (measure.runs(state.week)) {
            feelSupport(measure, state);
        }
    }

    /**
     * Sets a measure off when what its response waits for has come, and stands it down when risk has been low for long
     * enough. One that is set off again goes on from what is left of its earlier effect.
     */
    private static void followAlerts(Measure measure, SocietyState state) {
        int approved = approval(measure.response, state);
        WarningPolicySpec policy = state.desk.policyIn(state.week);
        if (policy == null || state.desk.lowWeeks >= policy.standDownWeeks()) {
            standDown(measure, state.week);
        } else if (measure.isIdle(state.week)) {
            if (measure.due == NEVER && approved > measure.heard) {
                measure.due = Math.max(state.week, approved + 1 + measure.response.delayWeeks());
            }
            if (measure.due <= state.week) {
                measure.setOff(state.week);
                state.desk.measuresBegun++;
            }
        }
        measure.heard = Math.max(measure.heard, approved);
    }

    /** Ends what runs, and calls off what was to begin. */
    private static void standDown(Measure measure, int week) {
        measure.due = NEVER;
        if (measure.runs(week)) {
            measure.end = week;
        } else if (!measure.isIdle(week)) {
            measure.start = NEVER;
        }
    }

    /** Week in which what a response waits for last came, or -1. */
    private static int approval(AlertResponseSpec response, SocietyState state) {
        return switch (response.approval()) {
            case STANDING_ORDER -> state.desk.alertWeek;
            case ANY -> state.desk.anyWeek;
            case MAJORITY -> state.desk.majorityWeek;
            case ONE_ACTOR -> {
                int actorIdx = state.layout.outsideIdxOrNone(response.by());
                yield actorIdx < 0 ? -1 : state.desk.approvedWeek[actorIdx];
            }
        };
    }

    /** Puts a start off: once, while those who decide are divided, and week by week while the measure is not possible. */
    private static void postpone(Measure measure, SocietyState state) {
        if (measure.postponed == 0) {
            double divided = state.spec.model().prevention().contentionDelays() * state.outside.polarisation;
            measure.postponed = 1;
            measure.start += (int) divided;
        }
        if (state.week == measure.start && isClosed(measure, state)) {
            measure.start++;
        }
    }

    /** Whether the window in which the measure is possible is shut. */
    private static boolean isClosed(Measure measure, SocietyState state) {
        List<Condition> closed = measure.intervention.closedWhen();
        for (int i = 0; i < closed.size(); i++) {
            if (holdsInCountry(closed.get(i), state)) {
                return true;
            }
        }
        return false;
    }

    /** What the best of the measures that have just ended and worked on the same quantities had reached. */
    private double takenOver(Measure measure, int week) {
        double most = 0;
        for (int i = 0; i < measures.size(); i++) {
            Measure before = measures.get(i);
            boolean justEnded = before != measure
                    && before.end <= week
                    && before.end > before.start
                    && week - before.end <= HANDOVER_PERIOD;
            if (justEnded && before.spec.strength() > 0 && shareLevers(before, measure)) {
                most = Math.max(most, before.envelope(week));
            }
        }
        return most;
    }

    /** Share of the peacekeepers of a measure who are there already, because it goes on with a mission that stands. */
    private static double onTheGround(Measure measure, SocietyState state) {
        boolean sends = measure.spec.uniformed() > 0 && measure.moves(Lever.PROTECTORS);
        return sends ? Math.min(1, StandingMission.persons(state) / measure.spec.uniformed()) : 0;
    }

    private static boolean shareLevers(Measure before, Measure after) {
        for (int i = 0; i < before.effects.length; i++) {
            if (after.moves(before.intervention.effects().get(i).lever())) {
                return true;
            }
        }
        return false;
    }

    /** Support wanes while no danger is seen, and comes back when it is. */
    private static void feelSupport(Measure measure, SocietyState state) {
        if (!state.isOn(Mechanism.POLITICAL_SUPPORT)) {
            return;
        }
        PreventionSettings settings = state.spec.model().prevention();
        double killed = state.harm.inWindow() / state.spec.model().onset().deaths();
        double seen = Shapes.clamp(2 * state.outside.assessedRisk + killed);
        double lost = Shapes.weeklyShare(settings.supportLossPerYear()) * (1 - seen) * measure.support;
        double won = settings.supportReturn() * seen * (1 - measure.support);
        measure.support = Shapes.clamp(measure.support - lost + won);
    }

    private void note(int measureNumber, int week, int begins) {
        notes.add(
                week,
                EventKind.MEASURE,
                -1,
                Actor.of(Actor.Sort.MEASURE, measureNumber),
                -1,
                false,
                ActCategory.NONE,
                0,
                -1,
                begins);
    }

    private void pay(Measure measure, SocietyState state) {
        if (!measure.runs(state.week)) {
            return;
        }
        CostSpec cost = measure.intervention.cost();
        double year = 1.0 / SocietySpec.WEEKS_PER_YEAR;
        costRu += state.week == measure.start ? cost.setUp() : 0;
        costRu += year
                * (cost.perYear()
                        + cost.perDistrictYear() * measure.districts.length
                        + cost.perThousandUniformedYear()
                                * measure.spec.uniformed()
                                / 1000.0
                                * measure.built(state.week));
    }

    private void act(Measure measure, SocietyState state) {
        double envelope = measure.envelope(state.week);
        if (state.week < measure.start) {
            return;
        }
        PreventionSettings settings = state.spec.model().prevention();
        double supported =
                settings.strengthWithoutSupport() + (1 - settings.strengthWithoutSupport()) * measure.support;
        double possible = measure.runs(state.week) && isClosed(measure, state) ? 0 : 1;
        double favourable = measure.spec.strength()
                * measure.implementation
                * favour(state)
                * plan.option().coordination()
                * owned(measure)
                * supported
                * possible
                * (1 - settings.contentionCosts() * measure.contention)
                * beside(measure, state.week, settings.interactionGain())
                * envelope;
        List<EffectSpec> effects = measure.intervention.effects();
        for (int i = 0; i < effects.size(); i++) {
            move(state, measure, effects.get(i).lever(), measure.effects[i] * favourable);
        }
        List<BackfireSpec> backfires = measure.intervention.backfires();
        for (int i = 0; i < backfires.size(); i++) {
            if (holds(backfires.get(i).when(), measure, state)) {
                double present = backfires.get(i).when() == Condition.AFTER_EXIT ? measure.envelopeAtEnd : envelope;
                move(
                        state,
                        measure,
                        backfires.get(i).lever(),
                        measure.backfires[i] * measure.spec.strength() * present);
            }
        }
    }

    /** What the company of other measures makes of one: 1 alone, more with those that help, less with those that hinder. */
    private double beside(Measure measure, int week, double gain) {
        double company = 0;
        List<InteractionSpec> interactions = measure.intervention.interactions();
        for (int i = 0; i < interactions.size() && gain > 0; i++) {
            double sign = interactions.get(i).kind() == InteractionKind.HELPS ? 1 : -1;
            company += sign * inPlace(interactions.get(i).with(), week);
        }
        return Math.max(0, 1 + gain * company);
    }

    /** How far an intervention is in place by the measure that has built it up most, in [0, 1]. */
    private double inPlace(String id, int week) {
        double most = 0;
        for (int i = 0; i < measures.size(); i++) {
            Measure other = measures.get(i);
            if (other.spec.use().equals(id) && other.runs(week)) {
                most = Math.max(most, Math.min(1, other.spec.strength()) * other.built(week));
            }
        }
        return most;
    }

    /** What is imposed from outside works less, what the country made its own works more. */
    private double owned(Measure measure) {
        boolean ofState = measure.intervention.deliverers().contains(Deliverer.STATE);
        return ofState ? 1 : 1 - USUAL_OWNERSHIP + plan.option().ownership();
    }

    private static void move(SocietyState state, Measure measure, Lever lever, double effect) {
        double perThousand = lever == Lever.PROTECTORS ? perThousand(measure, state) : 1;
        for (int districtIdx : measure.districts) {
            state.levers.apply(lever, districtIdx, effect * perThousand);
        }
    }

    /** Uniformed persons of a measure per thousand residents of the districts where it runs. */
    private static double perThousand(Measure measure, SocietyState state) {
        double people = 0;
        for (int districtIdx : measure.districts) {
            people += state.civiliansIn(districtIdx);
        }
        return people == 0 ? 0 : 1000 * measure.spec.uniformed() / people;
    }

    private boolean holds(Condition condition, Measure measure, SocietyState state) {
        boolean runs = measure.runs(state.week);
        return switch (condition) {
            case ALWAYS -> runs;
            case AFTER_EXIT -> state.week >= measure.end && state.week < measure.end + EXIT_PERIOD;
            case RIVAL_MEASURE -> runs && hasRival(measure, state.week);
            case RAMPING_UP -> runs && measure.built(state.week) < 0.5;
            case EXECUTIVE_REPRESSIVE,
                    LEADERS_DEFIANT,
                    ARMED_CONFLICT,
                    ELECTION_PERIOD,
                    WEAK_INSTITUTIONS,
                    MASS_VIOLENCE,
                    NO_CONSENT -> runs && holdsInCountry(condition, state);
        };
    }

    /** Whether a condition that is about the country holds; one about a measure does not. */
    private static boolean holdsInCountry(Condition condition, SocietyState state) {
        return switch (condition) {
            case EXECUTIVE_REPRESSIVE -> state.executiveRung().compareTo(Rung.REPRESS) >= 0;
            case LEADERS_DEFIANT -> isDefiant(state);
            case ARMED_CONFLICT -> state.nation.conflictIntensity > 0;
            case ELECTION_PERIOD -> nearElection(state);
            case WEAK_INSTITUTIONS -> Resilience.moderators(state) < 0.4;
            case MASS_VIOLENCE -> state.harm.inEpisode == 1;
            case NO_CONSENT -> isDefiant(state) && state.executiveRung() == Rung.CAMPAIGN;
            case ALWAYS, AFTER_EXIT, RIVAL_MEASURE, RAMPING_UP -> false;
        };
    }

    /**
     * What the six national attributes make of a programme: 1 where they stand at their usual mean, and more than in
     * proportion below and above, since each also has to carry what the others do (2019 report, lesson 4; form assumed).
     */
    private static double favour(SocietyState state) {
        double attributes = Resilience.moderators(state) / USUAL_ATTRIBUTES;
        double exponent = state.spec.model().prevention().attributesExponent();
        return attributes <= 0 ? 0 : StrictMath.exp(exponent * StrictMath.log(attributes));
    }

    private static boolean isDefiant(SocietyState state) {
        return state.executive >= 0
                && state.spec.leaderships().get(state.executive).legitimacySeeking() < 0.4;
    }

    private static boolean nearElection(SocietyState state) {
        for (int i = 0; i < state.triggers.calendarWeek.length; i++) {
            boolean vote = state.spec.calendar().get(i).kind() == TriggerKind.ELECTION;
            if (vote && Math.abs(state.triggers.calendarWeek[i] - state.week) <= ELECTION_PERIOD) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRival(Measure measure, int week) {
        for (int i = 0; i < measures.size(); i++) {
            Measure other = measures.get(i);
            if (other != measure && other.spec.use().equals(measure.spec.use()) && other.runs(week)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes on from another plan: takes over cost so far, and course and notes of every measure that both plans have in
     * just the same form. Other measures of this plan begin now at the earliest, as nobody can begin in the past.
     */
    public void carryOver(Prevention before, int week) {
        costRu = before.costRu;
        int[] numberNow = new int[before.measures.size()];
        Arrays.fill(numberNow, -1);
        for (Measure measure : measures) {
            Measure old = sameBefore(measure, before, numberNow);
            if (old == null) {
                measure.start = Math.max(measure.start, week);
                // Only alerts that are still to come set a new response off.
                measure.heard = week - 1;
            } else {
                numberNow[old.number] = measure.number;
                measure.start = old.start;
                measure.end = old.end;
                measure.left = old.left;
                measure.due = old.due;
                measure.heard = old.heard;
                measure.contention = old.contention;
                measure.envelopeAtEnd = old.envelopeAtEnd;
                measure.support = old.support;
                measure.head = old.head;
                measure.postponed = old.postponed;
            }
        }
        for (int id = 0; id < before.notes.size(); id++) {
            int number = numberNow[Actor.indexOf(before.notes.actor(id))];
            if (number >= 0) {
                note(number, before.notes.week(id), before.notes.detail(id));
            }
        }
    }

    /** The first measure of the other plan that is the same and was not yet taken, or null. */
    private static Measure sameBefore(Measure measure, Prevention before, int[] numberNow) {
        for (Measure old : before.measures) {
            boolean same = old.spec.equals(measure.spec) && Objects.equals(old.response, measure.response);
            if (same && numberNow[old.number] < 0) {
                return old;
            }
        }
        return null;
    }

    @Override
    public void accept(StateVisitor visitor) {
        costRu = visitor.visit("prevention.costRu", costRu);
        for (Measure measure : measures) {
            measure.accept(visitor);
        }
        notes.accept(visitor);
    }
}
