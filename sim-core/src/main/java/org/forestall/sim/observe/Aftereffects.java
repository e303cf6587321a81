package org.forestall.sim.observe;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.AlertDesk;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.SocietyState;

/** Reads what a run left behind off the state: acts, decisions, losses, and where groups live. */
final class Aftereffects {

    private static final ActCategory[] CATEGORIES = ActCategory.values();
    private static final ActorClass[] ACTORS = ActorClass.values();
    private static final FunnelStep[] STEPS = FunnelStep.values();

    private Aftereffects() {}

    static Consequences consequences(SocietyState state) {
        double services = 0;
        double sites = 0;
        int districts = state.layout.districts;
        for (int districtIdx = 0; districtIdx < districts; districtIdx++) {
            double before = state.spec.districts().get(districtIdx).services();
            services += Math.max(0, before - state.districts.services[districtIdx]);
            sites += 1 - state.districts.sites[districtIdx];
        }
        long children = 0;
        for (long taken : state.harm.acts.childrenRecruited) {
            children += taken;
        }
        return new Consequences(
                state.harm.episodes,
                state.harm.killedByMeasures,
                children,
                state.outside.agreementsReached,
                state.outside.agreementsBroken,
                services / districts,
                sites / districts,
                segregation(state, true),
                segregation(state, false),
                exposed(state));
    }

    /** Dissimilarity of each group from all others over districts (Duncan and Duncan 1955), weighted by numbers. */
    private static double segregation(SocietyState state, boolean atStart) {
        double all = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            all += people(state, groupIdx, atStart);
        }
        double weighted = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            double own = people(state, groupIdx, atStart);
            double others = all - own;
            double apart = 0;
            for (int districtIdx = 0; districtIdx < state.layout.districts && own > 0 && others > 0; districtIdx++) {
                double here = people(state, districtIdx, groupIdx, atStart);
                double rest = -here;
                for (int other = 0; other < state.layout.groups; other++) {
                    rest += people(state, districtIdx, other, atStart);
                }
                apart += 0.5 * Math.abs(here / own - rest / others);
            }
            weighted += own * apart;
        }
        return all == 0 ? 0 : weighted / all;
    }

    private static double people(SocietyState state, int groupIdx, boolean atStart) {
        double sum = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            sum += people(state, districtIdx, groupIdx, atStart);
        }
        return sum;
    }

    private static double people(SocietyState state, int districtIdx, int groupIdx, boolean atStart) {
        int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
        return atStart ? state.initial[communityIdx] : state.ledger.civilians(communityIdx);
    }

    private static long exposed(SocietyState state) {
        HarmRecord harm = state.harm;
        int group = harm.onsetTarget;
        long most = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups && harm.onsetTarget < 0; groupIdx++) {
            long killed = 0;
            for (ActorClass actor : ACTORS) {
                killed += harm.acts.of(actor, groupIdx, ActCategory.KILLING);
            }
            if (killed > most) {
                most = killed;
                group = groupIdx;
            }
        }
        return group < 0 ? 0 : (long) people(state, group, false);
    }

    static List<ActOutcome> acts(SocietyState state) {
        List<ActOutcome> all = new ArrayList<>();
        for (ActorClass actor : ACTORS) {
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                for (ActCategory category : CATEGORIES) {
                    long acts = state.harm.acts.of(actor, groupIdx, category);
                    if (acts > 0) {
                        all.add(new ActOutcome(actor, state.layout.groupId(groupIdx), category, acts));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    static List<DecisionOutcome> decisions(SocietyState state) {
        List<DecisionOutcome> all = new ArrayList<>();
        for (int id = 0; id < state.log.size(); id++) {
            if (state.log.kind(id) == EventKind.DECISION) {
                int detail = state.log.detail(id);
                all.add(new DecisionOutcome(
                        state.log.week(id),
                        state.spec
                                .outside()
                                .get(Actor.indexOf(state.log.actor(id)))
                                .id(),
                        detail >= 1 << 15,
                        (detail & 0xff) / 100.0,
                        (detail >>> 8 & 0x7f) / 100.0,
                        state.log.causeId(id) >= 0,
                        reached(state, id)));
            }
        }
        return List.copyOf(all);
    }

    /** The last step that a decision reached. */
    static FunnelStep reached(SocietyState state, int id) {
        return STEPS[state.desk.steps.of(id, FunnelStep.TOLD.ordinal())];
    }

    /** What became of signs and alerts. */
    static FunnelOutcome funnel(SocietyState state, List<DecisionOutcome> decisions) {
        AlertDesk desk = state.desk;
        int[] reached = new int[STEPS.length];
        for (DecisionOutcome decision : decisions) {
            for (int step = 0;
                    decision.isPrompted() && step <= decision.reached().ordinal();
                    step++) {
                reached[step]++;
            }
        }
        return new FunnelOutcome(
                desk.weeksGrave,
                desk.weeksDetected,
                desk.weeksAssessed,
                state.outside.alerts,
                desk.quietAlerts,
                reached[FunnelStep.TOLD.ordinal()],
                reached[FunnelStep.NOTICED.ordinal()],
                reached[FunnelStep.BELIEVED.ordinal()],
                reached[FunnelStep.PRIORITISED.ordinal()],
                reached[FunnelStep.APPROVED.ordinal()],
                state.outside.responses,
                desk.measuresBegun);
    }
}
