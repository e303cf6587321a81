package org.forestall.sim.process;

import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.JusticeSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.SocietyState;

/**
 * Past atrocities that nobody addressed, by group. Deliberate killing that goes unpunished adds to them; only the five
 * components of transitional justice take from them: truth, prosecution, reparation, reform and vetting, the more the
 * more of them come together, and as far as the process is fair. An unfair one adds to them and to memory (2013 report,
 * paragraphs 17 and 42 to 44). No draws.
 */
final class AddressingThePast {

    private AddressingThePast() {}

    private static final Lever[] COMPONENTS = {
        Lever.TRUTH_SEEKING, Lever.PROSECUTION, Lever.REPARATION, Lever.INSTITUTIONAL_REFORM, Lever.VETTING
    };

    static void run(SocietyState state, JusticeSettings settings, double served) {
        double process = process(state);
        double fair = fairness(state, settings);
        double healed = Shapes.weeklyShare(settings.addressingPerYear()) * process * fair;
        double offended = Shapes.weeklyShare(settings.addressingPerYear()) * process * Math.max(0, 0.5 - fair);
        for (int groupIdx = 0; groupIdx < state.groups.count; groupIdx++) {
            double past = state.groups.unaddressedPast[groupIdx];
            double killed = 1e4 * state.harm.inWeek(state.week, groupIdx) / Math.max(1000, people(state, groupIdx));
            double added = settings.pastOfKilling() * killed * (1 - served) * state.gate(Mechanism.UNADDRESSED_PAST);
            past += (Math.min(1, added) + (past > 0 ? offended : 0)) * (1 - past);
            state.groups.unaddressedPast[groupIdx] = Shapes.clamp(past - Math.min(1, healed) * past);
            if (offended > 0 && past > 0 && state.stateGroup >= 0 && state.stateGroup != groupIdx) {
                offend(state, groupIdx, offended);
            }
        }
    }

    /** How much is done about the past, at least 0: the sum of the components, more where several come together. */
    private static double process(SocietyState state) {
        double sum = 0;
        double missing = 1;
        for (Lever component : COMPONENTS) {
            double size = Math.max(0, state.levers.national(component));
            sum += size;
            missing *= 1 - Math.min(1, size);
        }
        double comprehensive = 1 - missing;
        return sum * (0.5 + 0.5 * comprehensive);
    }

    /** Whether courts are independent and people free to speak, in [0, 1]; what makes such a process fair. */
    private static double fairness(SocietyState state, JusticeSettings settings) {
        double courts = Shapes.clamp(state.institutions.independence[InstitutionKind.JUDICIARY.ordinal()]
                + state.levers.national(Lever.INSTITUTION_INDEPENDENCE));
        double space = Shapes.clamp(state.nation.civicSpace + state.levers.national(Lever.CIVIC_SPACE));
        return Shapes.steep(0.5 * (courts + space), settings.fairAt(), 2);
    }

    private static void offend(SocietyState state, int groupIdx, double offended) {
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int cell = state.layout.communityIdx(districtIdx, groupIdx) * state.layout.groups + state.stateGroup;
            double memory = state.communities.memory[cell];
            state.communities.memory[cell] =
                    memory + Math.min(1, offended) * state.gate(Mechanism.MEMORY) * (1 - memory);
        }
    }

    private static double people(SocietyState state, int groupIdx) {
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            people += state.initial[state.layout.communityIdx(districtIdx, groupIdx)];
        }
        return people;
    }
}
