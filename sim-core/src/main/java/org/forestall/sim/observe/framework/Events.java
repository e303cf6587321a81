package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;

/** What the event log tells of triggers and agreements. */
final class Events {

    private Events() {}

    /** Agreements broken from an event on. */
    static int agreementsBrokenSince(EventLog log, int firstEvent) {
        int broken = 0;
        for (int id = firstEvent; id < log.size(); id++) {
            broken += log.kind(id) == EventKind.AGREEMENT && log.detail(id) == 0 ? 1 : 0;
        }
        return broken;
    }

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
