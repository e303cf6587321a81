package org.forestall.scenario.synthetic;

import java.util.Set;
import org.forestall.sim.spec.PowerStatus;

/**
 * An identity group of the society that is being drawn.
 *
 * @param index its place in the society
 * @param id short name
 * @param name name
 * @param share share of the country's people
 * @param standing standing at the centre
 * @param traits what its levels depend on
 */
record People(int index, String id, String name, double share, PowerStatus standing, Set<Trait> traits) {

    boolean isExcluded() {
        return standing == PowerStatus.DISCRIMINATED;
    }
}
