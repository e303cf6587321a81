package org.forestall.sim.process;

import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OnsetSettings;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.Communities;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * Fresh harm fades within weeks and passes in part into memory, which fades within decades; repression feeds grievance
 * through both, and memory stays where the past is not addressed. Coalitions that harm civilians entrench. Onset and end of an episode of mass violence are read off the record of deliberate deaths.
 *
 * <p>No draws.
 */
@PhaseNote(
        order = 13,
        title = "Memory and record",
        does = "Harm enters memory, and onset and end of mass violence are noted.",
        reads = {
            StatePart.COMMUNITIES,
            StatePart.HARM_RECORD,
            StatePart.NATION,
            StatePart.LEADERSHIPS,
            StatePart.ARMED_GROUPS,
            StatePart.INSTITUTIONS
        },
        writes = {StatePart.COMMUNITIES, StatePart.GROUPS, StatePart.HARM_RECORD, StatePart.NATION, StatePart.EVENT_LOG
        },
        rows = "S-012 S-013 S-020 S-046 S-066 S-067 S-068")
public final class MemoryAndEpisodes implements Phase {

    @Override
    public void run(SocietyState state) {
        remember(state);
        followEpisodes(state);
        Entrenchment.follow(state);
        state.nation.resilience = Resilience.stock(state);
    }

    private static void remember(SocietyState state) {
        ViolenceSettings settings = state.spec.model().violence();
        Communities communities = state.communities;
        double fresh = Shapes.weeklyDecay(settings.reprisalHalfLifeWeeks());
        double fade = 1 - Shapes.weeklyDecay(settings.memoryHalfLifeYears() * SocietySpec.WEEKS_PER_YEAR);
        double into = settings.memoryPace() * state.gate(Mechanism.MEMORY);
        for (int cell = 0; cell < communities.memory.length; cell++) {
            double harm = communities.freshHarm[cell];
            double past = state.groups.unaddressedPast[state.layout.groupOf(cell / state.layout.groups)];
            // Where nobody addressed what was done, memory hardly fades.
            double kept = 1 - fade * (1 - 0.8 * past * state.gate(Mechanism.UNADDRESSED_PAST));
            double memory = communities.memory[cell] * kept;
            communities.memory[cell] = memory + into * harm * (1 - memory);
            communities.freshHarm[cell] = harm < 1e-9 ? 0 : harm * fresh;
        }
    }

    private static void followEpisodes(SocietyState state) {
        OnsetSettings settings = state.spec.model().onset();
        HarmRecord harm = state.harm;
        long worst = 0;
        int coalition = -1;
        int target = -1;
        for (int c = 0; c < harm.coalitions; c++) {
            for (int g = 0; g < harm.groups; g++) {
                long killed = harm.inWindow(c, g);
                if (killed > worst) {
                    worst = killed;
                    coalition = c;
                    target = g;
                }
            }
        }
        if (harm.inEpisode == 0 && worst >= settings.deaths()) {
            begin(state, coalition, target, worst);
        } else if (harm.inEpisode == 1 && worst < settings.endShare() * settings.deaths()) {
            harm.inEpisode = 0;
            note(state, actorOf(state, coalition), target, worst, 0);
        }
        harm.episodeWeeks += harm.inEpisode;
    }

    private static void begin(SocietyState state, int coalition, int target, long killed) {
        HarmRecord harm = state.harm;
        harm.inEpisode = 1;
        harm.episodes++;
        if (state.isOn(Mechanism.UNADDRESSED_PAST)) {
            double past = state.spec.model().justice().pastOfEpisode();
            state.groups.unaddressedPast[target] = Shapes.either(state.groups.unaddressedPast[target], past);
        }
        if (harm.onsetWeek < 0) {
            harm.onsetWeek = state.week;
            harm.onsetCoalition = coalition;
            harm.onsetTarget = target;
        }
        note(state, carrier(state, coalition, target), target, killed, 1);
    }

    private static void note(SocietyState state, int actor, int target, long killed, int begins) {
        state.log.add(state.week, EventKind.EPISODE, -1, actor, target, true, ActCategory.KILLING, killed, -1, begins);
    }

    /**
     * Who carried what a coalition did within the window. The coalition of a community holds its crowds and the armed group that
     * stands for it: the episode is that of whoever killed more.
     */
    private static int carrier(SocietyState state, int coalition, int target) {
        int crowd = actorOf(state, coalition);
        if (Actor.sortOf(crowd) != Actor.Sort.COMMUNAL) {
            return crowd;
        }
        EventLog log = state.log;
        int since = state.week - state.spec.model().onset().windowWeeks();
        long byCrowd = 0;
        long byGroup = 0;
        int group = -1;
        for (int id = log.size() - 1; id >= 0 && log.week(id) > since; id--) {
            boolean counts = log.kind(id) == EventKind.VIOLENCE
                    && log.act(id) == ActCategory.KILLING
                    && log.deliberate(id)
                    && log.targetGroupIdx(id) == target;
            int actor = log.actor(id);
            if (counts && actor == crowd) {
                byCrowd += log.persons(id);
            } else if (counts
                    && Actor.sortOf(actor) == Actor.Sort.ARMED_GROUP
                    && state.coalition[Actor.indexOf(actor)] == coalition) {
                byGroup += log.persons(id);
                group = actor;
            }
        }
        return byGroup > byCrowd ? group : crowd;
    }

    /** The actor that stands for a coalition in the log. */
    static int actorOf(SocietyState state, int coalition) {
        if (coalition < 0) {
            return Actor.NOBODY;
        }
        if (coalition == HarmRecord.STATE) {
            return state.executive < 0 ? Actor.NOBODY : Actor.of(Actor.Sort.LEADERSHIP, state.executive);
        }
        return coalition <= state.layout.armedGroups
                ? Actor.of(Actor.Sort.ARMED_GROUP, coalition - 1)
                : Actor.of(Actor.Sort.COMMUNAL, coalition - 1 - state.layout.armedGroups);
    }
}
