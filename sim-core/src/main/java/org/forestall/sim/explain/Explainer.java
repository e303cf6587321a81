package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Chronicle;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.snapshot.Snapshot;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.SocietyState;

/**
 * Steps a society and explains each week. Before a week, the society's state is copied into one twin for each mechanism that
 * is on; each twin lives through the same week, with the same luck, without its mechanism. What the society ends with, less
 * what the twin ends with, is what the mechanism did in that week. No formula of the model is repeated here, so that an
 * explanation cannot drift from what it explains. Measures of an option are told apart in the same way, one twin each.
 *
 * <p>Only the week itself is told apart: what a mechanism did before is part of where the week began. There are two exceptions,
 * without which the evident causes would be missed. A twin without triggers also lives without the pressure that earlier
 * triggers left, and one twin lives without feeling the harm that was done before. A step costs as much as stepping one society
 * for each mechanism, and copying the state as often.
 */
public final class Explainer {

    /** Stands for what all measures did, where alerts set them off and they cannot be told apart. */
    public static final String MEASURES = "measures";

    /** Stands for harm that was done in earlier weeks and years and is felt. */
    public static final String EARLIER_HARM = "earlier harm";

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
                twins.add(new Twin(name(mechanism), mechanism, society.branchWithout(mechanism)));
            }
        }
        twins.add(new Twin(EARLIER_HARM, null, society.branch(society.plan())));
    }

    /** An explainer of all {@link StateQuantity state quantities}. */
    public Explainer(Society society) {
        this(society, List.of(StateQuantity.values()));
    }

    /** By what name contributions call a mechanism. */
    public static String name(Mechanism mechanism) {
        return mechanism.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Steps the society by one week and explains it. */
    public Explanation step() {
        int week = society.week();
        double[] before = read(society);
        int[] rungsBefore = society.state().leaders.rung.clone();
        Snapshot start = society.snapshot();
        List<Twin> idle = withoutMeasures(week);
        society.step();
        double[] after = read(society);
        List<List<Contribution>> contributions = new ArrayList<>();
        quantities.forEach(each -> contributions.add(new ArrayList<>()));
        Steps steps = new Steps(rungsBefore);
        for (Twin twin : twins) {
            twin.society.restore(start);
            twin.forget();
            tell(twin, after, contributions, steps);
        }
        idle.forEach(twin -> tell(twin, after, contributions, steps));
        WeekEvents events = new WeekEvents(society);
        return new Explanation(
                week, events.worthALine(), steps.told(), events.killers(), movements(before, after, contributions));
    }

    private List<Movement> movements(double[] before, double[] after, List<List<Contribution>> contributions) {
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            contributions.get(i).sort(Comparator.comparingDouble((Contribution each) -> -Math.abs(each.amount())));
            movements.add(new Movement(quantities.get(i), before[i], after[i], contributions.get(i)));
        }
        return movements;
    }

    private void tell(Twin twin, double[] after, List<List<Contribution>> contributions, Steps steps) {
        twin.society.step();
        add(contributions, twin, after, read(twin.society));
        steps.compare(twin);
    }

    /** Twins without a measure each, in a week in which any acts. */
    private List<Twin> withoutMeasures(int week) {
        if (!society.prevention().isActing(week)) {
            return List.of();
        }
        PreventionPlan plan = society.plan();
        Set<String> uses = new LinkedHashSet<>();
        plan.option().measures().forEach(measure -> uses.add(measure.use()));
        if (uses.size()
                < plan.measures().stream().map(MeasureSpec::use).distinct().count()) {
            return List.of(new Twin(MEASURES, null, society.branch(PreventionPlan.nothing())));
        }
        List<Twin> without = new ArrayList<>();
        for (String use : uses) {
            without.add(new Twin(nameOf(plan, use), null, society.branch(planWithout(plan, use))));
        }
        return without;
    }

    private static String nameOf(PreventionPlan plan, String use) {
        return plan.catalogue().stream()
                .filter(each -> each.id().equals(use))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static PreventionPlan planWithout(PreventionPlan plan, String use) {
        OptionSpec option = plan.option();
        List<MeasureSpec> others = option.measures().stream()
                .filter(each -> !each.use().equals(use))
                .toList();
        OptionSpec less = new OptionSpec(
                option.id(),
                option.name(),
                option.description(),
                option.coordination(),
                option.ownership(),
                others,
                option.warningPolicy());
        return new PreventionPlan(less, plan.catalogue(), plan.policies());
    }

    private void add(List<List<Contribution>> contributions, Twin twin, double[] with, double[] without) {
        EventsBehind events = new EventsBehind(society);
        for (int i = 0; i < with.length; i++) {
            double amount = with[i] - without[i];
            if (amount != 0) {
                contributions.get(i).add(new Contribution(twin.name, amount, twin.events(events)));
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

    /** A society that lives without one mechanism or measure. */
    private record Twin(String name, Mechanism mechanism, Society society) {

        /** Forgets what was left by what the twin lives without. */
        void forget() {
            SocietyState state = society.state();
            if (mechanism == Mechanism.TRIGGERS) {
                Arrays.fill(state.triggers.pressure, 0);
                state.nation.electionTension = 0;
            } else if (name.equals(EARLIER_HARM)) {
                Arrays.fill(state.communities.freshHarm, 0);
                Arrays.fill(state.communities.memory, 0);
            }
        }

        List<LoggedEvent> events(EventsBehind events) {
            return name.equals(EARLIER_HARM) ? events.harmFelt() : events.of(mechanism);
        }
    }

    /** What the steps of leaderships in the week hung on. */
    private final class Steps {
        private final int[] before;
        private final List<List<String>> because = new ArrayList<>();

        Steps(int[] before) {
            this.before = before;
            for (int i = 0; i < before.length; i++) {
                because.add(new ArrayList<>());
            }
        }

        /** That leaders climb by climbing is no reason, so the ladder itself is left out. */
        void compare(Twin twin) {
            if (twin.mechanism == Mechanism.ESCALATION_LADDER) {
                return;
            }
            int[] now = society.state().leaders.rung;
            int[] without = twin.society.state().leaders.rung;
            for (int i = 0; i < before.length; i++) {
                boolean stayed = now[i] == before[i];
                if (stayed ? without[i] > before[i] : without[i] == before[i]) {
                    because.get(i).add(twin.name);
                }
            }
        }

        List<LeaderStep> told() {
            SocietyState state = society.state();
            List<LeaderStep> told = new ArrayList<>();
            for (int i = 0; i < before.length; i++) {
                boolean stayed = state.leaders.rung[i] == before[i];
                if (!stayed || !because.get(i).isEmpty()) {
                    told.add(new LeaderStep(
                            state.spec.leaderships().get(i).name(),
                            stayed ? null : Chronicle.event(state, society.prevention(), state.leaders.lastMove[i]),
                            stayed || state.leaders.rung[i] > before[i],
                            state.leaders.drive[i],
                            state.leaders.constraint[i],
                            because.get(i)));
                }
            }
            return told;
        }
    }
}
