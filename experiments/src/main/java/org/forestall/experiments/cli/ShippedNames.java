package org.forestall.experiments.cli;

import java.util.Iterator;
import org.forestall.scenario.Scenarios;

/** Names of shipped scenarios, for shells that complete what is typed. */
final class ShippedNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Scenarios.shippedNames().iterator();
    }
}
