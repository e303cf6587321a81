package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;

/**
 * Parts of the resilience profile that stands beside risk: what damps escalation (2017 report, paragraph 71 (b), asks for
 * risk and resilience together). Read from the full state; more is better.
 */
public enum ResiliencePart {
    /** State structures that work: 1 less factor 3. */
    STATE_STRUCTURES("State structures that work"),
    /** Mitigating factors at hand: 1 less factor 6. */
    MITIGATION("Mitigating factors at hand"),
    /** Ties across groups, and community leaders for peace. */
    BRIDGING("Ties across groups, leaders for peace"),
    /** Restraint of armed groups. */
    RESTRAINT("Restraint of armed groups"),
    /** Leaders' commitment to settle peacefully. */
    COMMITMENT("Leaders' commitment to settle"),
    /** Neighbours who support: open borders, and no support to a party. */
    NEIGHBOURS("Neighbours who help");

    private final String title;

    ResiliencePart(String title) {
        this.title = title;
    }

    /** Title for charts and tables. */
    public String title() {
        return title;
    }

    double measure(Look look, double weakState, double noMitigation) {
        return switch (this) {
            case STATE_STRUCTURES -> 1 - weakState;
            case MITIGATION -> 1 - noMitigation;
            case BRIDGING -> GroupReadings.bridging(look);
            case RESTRAINT -> ForceReadings.restraint(look);
            case COMMITMENT -> LeaderReadings.commitment(look);
            case NEIGHBOURS -> neighbours(look);
        };
    }

    private static double neighbours(Look look) {
        double open = 0;
        int count = 0;
        double support = 0;
        for (int i = 0; i < look.state.spec.outside().size(); i++) {
            OutsideActorSpec actor = look.state.spec.outside().get(i);
            if (actor.kind() == OutsideActorKind.NEIGHBOUR) {
                open += actor.openBorder();
                count++;
            } else if (actor.kind() == OutsideActorKind.SPONSOR) {
                support = Math.max(support, actor.support());
            }
        }
        return (count == 0 ? 0.5 : open / count) * (1 - support);
    }
}
