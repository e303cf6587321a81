package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.Society;
import org.forestall.sim.snapshot.Snapshot;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;

/**
 * Steps a society and explains each week. Before a week, the society's state is copied into one twin for each mechanism that
 * is on; each twin lives through the same week, with the same luck, without its mechanism. What the society ends with, less
 * what the twin ends with, is what the mechanism did in that week. No formula of the model is repeated here, so that an
 * explanation cannot drift from what it explains.
 *
 * <p>Only the week itself is told apart: what a mechanism did before is part of where the week began. A step costs as much
 * as stepping one society for each mechanism, and copying the state as often.
 */
public final class Explainer {

    /** Stands for what the measures of the option did. */
    public static final String MEASURES = "measures";

    private final Society society;
    private final List<Quantity> quantities;
    private final List<Twin> twins = new ArrayList<>();

    /**
     * An explainer of a society that was started.
     *
     * @param quantities what is explained
     */
    public Explainer(Society society, List<? extends Quantity> quantities) {
        this.society = society;
        this.quantities = List.copyOf(quantities);
        for (Mechanism mechanism : Mechanism.values()) {
            if (society.state().isOn(mechanism)) {
                String name = mechanism.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                twins.add(new Twin(name, mechanism, society.branchWithout(mechanism)));
            }
        }
    }

    /** An explainer of all {@link StateQuantity state quantities}. */
    public Explainer(Society society) {
        this(society, List.of(StateQuantity.values()));
    }

    /** Steps the society by one week and explains it. */
    public Explanation step() {
        int week = society.week();
        double[] before = read(society);
        Snapshot start = society.snapshot();
        boolean measured = society.prevention().isActing(week);
        Society idle = measured ? society.branch(PreventionPlan.nothing()) : null;
        society.step();
        double[] after = read(society);
        List<List<Contribution>> contributions = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            contributions.add(new ArrayList<>());
        }
        for (Twin twin : twins) {
            twin.society.restore(start);
            twin.society.step();
            add(contributions, twin.name, twin.mechanism, after, read(twin.society));
        }
        if (idle != null) {
            idle.step();
            add(contributions, MEASURES, null, after, read(idle));
        }
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            contributions.get(i).sort(Comparator.comparingDouble((Contribution each) -> -Math.abs(each.amount())));
            movements.add(new Movement(quantities.get(i), before[i], after[i], contributions.get(i)));
        }
        return new Explanation(week, movements);
    }

    private void add(
            List<List<Contribution>> contributions, String name, Mechanism mechanism, double[] with, double[] without) {
        EventsBehind events = new EventsBehind(society);
        for (int i = 0; i < with.length; i++) {
            double amount = with[i] - without[i];
            if (amount != 0) {
                contributions.get(i).add(new Contribution(name, amount, events.of(mechanism)));
            }
        }
    }

    private double[] read(Society of) {
        double[] values = new double[quantities.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = quantities.get(i).read(of.state());
        }
        return values;
    }

    /** A society that lives without one mechanism. */
    private record Twin(String name, Mechanism mechanism, Society society) {}
}
