package org.forestall.sim.observe.framework;

import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Readings of the country as a whole. */
final class NationReadings {

    private NationReadings() {}

    static double pressure(Look look, TriggerKind kind) {
        return look.state.triggers.most(kind) * look.state.levers.national(Lever.TRIGGER_PRESSURE);
    }

    static double insecurity(Look look) {
        return pressure(look, TriggerKind.SECURITY_VACUUM) + pressure(look, TriggerKind.SPILL_OVER);
    }

    static double calamity(Look look) {
        return pressure(look, TriggerKind.DISASTER) + pressure(look, TriggerKind.EPIDEMIC);
    }

    static double electionPressure(Look look) {
        return look.state.nation.electionTension
                + pressure(look, TriggerKind.ELECTION)
                + pressure(look, TriggerKind.ELECTION_DISPUTE)
                + pressure(look, TriggerKind.ELECTION_DELAY);
    }

    static double displacedShare(Look look) {
        SocietyState state = look.state;
        double displaced = state.ledger.total(Status.DISPLACED) + state.ledger.total(Status.ABROAD);
        return displaced / Math.max(1, look.traces.people());
    }

    static double contestStakes(Look look) {
        return look.state.nation.contestStakes * look.state.levers.national(Lever.CONTEST_STAKES);
    }

    static double identitySalience(Look look) {
        return look.state.nation.identitySalience * look.state.levers.national(Lever.IDENTITY_SALIENCE);
    }

    static double gapInLivelihood(Look look) {
        double best = 0;
        double worst = 1;
        for (int i = 0; i < look.state.spec.groups().size(); i++) {
            GroupSpec group = look.state.spec.groups().get(i);
            best = Math.max(best, group.livelihood());
            worst = Math.min(worst, group.livelihood());
        }
        return best - worst;
    }

    static double detained(Look look) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < look.traces.groups; groupIdx++) {
            sum += look.traces.detainedOf(groupIdx, Traces.YEAR);
        }
        return TraceReadings.scaled(look, sum);
    }

    static double publicServices(Look look) {
        double sum = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < look.state.layout.districts; districtIdx++) {
            double here = look.peopleIn(districtIdx);
            double services =
                    look.state.districts.services[districtIdx] + look.state.levers.in(Lever.SERVICES, districtIdx);
            sum += here * Look.clamp(services);
            people += here;
        }
        return people == 0 ? 0 : sum / people;
    }

    static double civilSociety(Look look) {
        return look.state.nation.civilSociety * look.civicSpace();
    }

    static double treatyTies(Look look) {
        return look.state.spec.nation().treatiesRatified()
                * (0.5 + 0.5 * look.state.spec.nation().treatiesDomesticated());
    }

    static double mediaFreedom(Look look) {
        return look.plurality() * look.civicSpace();
    }
}
