package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;

/** What triggers have left behind. */
final class Events {

    private Events() {}

    /** Severity of irregular changes of power logged from an event on. */
    static double coupsSince(EventLog log, int firstEvent) {
        double sum = 0;
        for (int id = firstEvent; id < log.size(); id++) {
            if (log.kind(id) == EventKind.TRIGGER && Actor.triggerKindOf(log.actor(id)) == TriggerKind.COUP) {
                sum += log.detail(id) / 1000.0;
            }
        }
        return sum;
    }
}
