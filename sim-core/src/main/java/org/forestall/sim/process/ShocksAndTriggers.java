package org.forestall.sim.process;

import java.util.List;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerRateSpec;
import org.forestall.sim.spec.TriggerSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.Triggers;

/**
 * Triggers that come by chance, and the pressure of all triggers. A trigger has a fast part, pressure that halves within
 * weeks, and a slow part, surroundings that open to abuse where law is weak. Pressures add up, and overlapping crises
 * weigh more than their sum: with {@code n} the effective number of crises (the inverse Simpson index of their
 * pressures), the sum is multiplied by {@code 1 + compounding * (n - 1)}.
 *
 * <p>Draws: for each kind one uniform for occurrence, one for severity, one for the place.
 */
@PhaseNote(
        order = 2,
        title = "Shocks and triggers",
        does = "Chance events occur, and the pressure of all triggers builds up, overlaps and fades.",
        reads = {
            StatePart.NATION,
            StatePart.TRIGGERS,
            StatePart.COMMUNITIES,
            StatePart.GROUPS,
            StatePart.INSTITUTIONS,
            StatePart.LEADERSHIPS
        },
        writes = {
            StatePart.NATION,
            StatePart.DISTRICTS,
            StatePart.INSTITUTIONS,
            StatePart.LEADERSHIPS,
            StatePart.TRIGGERS,
            StatePart.EVENT_LOG
        },
        rows = "S-025 S-027 S-031 S-061 S-083 S-094 S-118 S-119 S-120 S-121 S-122 S-126 S-127 S-130")
public final class ShocksAndTriggers implements Phase {

    /** Largest pressure that counts; beyond it everything is already upside down. Assumed. */
    private static final double MOST_PRESSURE = 3;

    private static final TriggerKind[] KINDS = TriggerKind.values();

    @Override
    public void run(SocietyState state) {
        TriggerSettings settings = state.spec.model().triggers();
        fade(state, settings);
        if (state.isOn(Mechanism.TRIGGERS)) {
            strike(state);
        }
        Aftermath.fade(state);
        EmergencyLaw.decide(state);
        press(state, settings);
        openSurroundings(state, settings);
    }

    private static void fade(SocietyState state, TriggerSettings settings) {
        double fast = Shapes.weeklyDecay(settings.fastHalfLifeWeeks());
        double slow = Shapes.weeklyDecay(settings.slowHalfLifeWeeks());
        for (TriggerKind kind : KINDS) {
            state.triggers.decay(kind.ordinal(), isSlow(kind) ? slow : fast);
        }
    }

    private static boolean isSlow(TriggerKind kind) {
        return switch (kind) {
            case ECONOMIC_SHOCK, EPIDEMIC, SECURITY_VACUUM, COUP -> true;
            default -> false;
        };
    }

    private static void strike(SocietyState state) {
        List<TriggerRateSpec> rates = state.spec.triggers();
        for (int i = 0; i < rates.size(); i++) {
            TriggerRateSpec rate = rates.get(i);
            double perYear = rate.ratePerYear() * fragility(state, rate.kind());
            maybe(state, rate.kind(), rate.kind().ordinal(), perYear, rate.severity());
        }
        List<OutsideActorSpec> outside = state.spec.outside();
        for (int i = 0; i < outside.size(); i++) {
            if (outside.get(i).kind() == OutsideActorKind.NEIGHBOUR) {
                maybe(
                        state,
                        TriggerKind.SPILL_OVER,
                        KINDS.length + i,
                        outside.get(i).spillOverRate(),
                        0.4);
            }
        }
    }

    /** How much likelier than usual a trigger is in the country's present state; 1 is usual. */
    private static double fragility(SocietyState state, TriggerKind kind) {
        double threat = state.executive < 0 ? 0 : state.leaders.perceivedThreat[state.executive];
        return switch (kind) {
            case COUP -> 2 * (1 - state.nation.regimeOpenness) * (0.5 + threat);
            case UNREST ->
                0.4
                        + 1.5 * mean(state, state.communities.meanGrievance)
                        + state.spec.model().triggers().unrestOfProtest()
                                * mean(state, state.communities.protesterShare);
            case ASSASSINATION -> 0.5 + state.nation.electionTension + state.nation.conflictIntensity;
            case SECURITY_VACUUM -> 0.5 + 2 * state.nation.conflictIntensity;
            case ECONOMIC_SHOCK -> 1.5 - state.nation.economy;
            case SPILL_OVER,
                    ELECTION,
                    ELECTION_DISPUTE,
                    ELECTION_DELAY,
                    POLITICAL_PROCESS,
                    DISASTER,
                    EPIDEMIC,
                    TRIAL,
                    COMMEMORATION,
                    FOREIGN_PRESSURE -> 1;
        };
    }

    private static double mean(SocietyState state, double[] values) {
        double weighted = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double persons = state.initial[communityIdx];
            weighted += persons * values[communityIdx];
            people += persons;
        }
        return people == 0 ? 0 : weighted / people;
    }

    private static void maybe(SocietyState state, TriggerKind kind, int entity, double perYear, double severity) {
        double chance = 1 - StrictMath.exp(-perYear / SocietySpec.WEEKS_PER_YEAR);
        Draws draws = state.draws;
        if (draws.uniform(draws.key(Purpose.TRIGGER_OCCURRENCE, state.week), entity) >= chance) {
            return;
        }
        double size = severity
                * Aftermath.weight(state, kind)
                * (0.5 + draws.uniform(draws.key(Purpose.TRIGGER_SEVERITY, state.week), entity));
        double place = draws.uniform(draws.key(Purpose.TRIGGER_PLACE, state.week), entity);
        int districtIdx = isLocal(kind) ? district(state, kind, place) : -1;
        state.triggers.pulse(kind, districtIdx, size);
        Aftermath.follow(state, kind, districtIdx, size, entity);
        state.triggers.lastEvent[kind.ordinal()] = state.log.add(
                state.week,
                EventKind.TRIGGER,
                districtIdx,
                Actor.trigger(kind, -1),
                -1,
                false,
                ActCategory.NONE,
                0,
                -1,
                (int) Math.rint(1000 * size));
    }

    private static boolean isLocal(TriggerKind kind) {
        return switch (kind) {
            case SPILL_OVER, SECURITY_VACUUM, DISASTER -> true;
            default -> false;
        };
    }

    private static int district(SocietyState state, TriggerKind kind, double place) {
        int candidates = 0;
        for (int i = 0; i < state.layout.districts; i++) {
            candidates += isCandidate(state, kind, i) ? 1 : 0;
        }
        if (candidates == 0) {
            return (int) (place * state.layout.districts);
        }
        int left = (int) (place * candidates);
        for (int i = 0; i < state.layout.districts; i++) {
            if (isCandidate(state, kind, i) && left-- == 0) {
                return i;
            }
        }
        throw new IllegalStateException("no district found for " + kind);
    }

    private static boolean isCandidate(SocietyState state, TriggerKind kind, int districtIdx) {
        return kind != TriggerKind.SPILL_OVER
                || state.spec.districts().get(districtIdx).border();
    }

    private static void press(SocietyState state, TriggerSettings settings) {
        double compounding = settings.compounding() * state.gate(Mechanism.COMPOUND_CRISES);
        state.nation.triggerPressure = joined(state, -1, compounding) * state.levers.national(Lever.TRIGGER_PRESSURE);
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            state.districts.triggerPressure[districtIdx] =
                    joined(state, districtIdx, compounding) * state.levers.in(Lever.TRIGGER_PRESSURE, districtIdx);
        }
    }

    private static double joined(SocietyState state, int districtIdx, double compounding) {
        double sum = state.nation.electionTension;
        double squares = sum * sum;
        for (int kind = 0; kind < Triggers.KINDS; kind++) {
            double pressure = state.triggers.of(kind, -1);
            if (districtIdx >= 0) {
                pressure += state.triggers.of(kind, districtIdx);
            }
            sum += pressure;
            squares += pressure * pressure;
        }
        if (squares < 1e-9) {
            return 0;
        }
        double effectiveCrises = sum * sum / squares;
        return Math.min(MOST_PRESSURE, sum * (1 + compounding * (effectiveCrises - 1)));
    }

    private static void openSurroundings(SocietyState state, TriggerSettings settings) {
        double law = 0.5
                * (state.institutions.service(InstitutionKind.JUDICIARY)
                        + state.institutions.service(InstitutionKind.POLICE_OVERSIGHT));
        double opening = settings.permissiveOpening()
                * Math.min(1, state.nation.triggerPressure)
                * (1 - law)
                * (1 - state.nation.permissiveness);
        double healed = Shapes.weeklyDecay(settings.permissiveHalfLifeYears() * SocietySpec.WEEKS_PER_YEAR);
        state.nation.permissiveness = Shapes.clamp(state.nation.permissiveness * healed + opening);
    }
}
