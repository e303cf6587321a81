package org.forestall.experiments.behaviour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All claims about the model's behaviour. */
public final class Behaviours {

    private Behaviours() {}

    /** The claims, T1 to T24 first. */
    public static List<Behaviour> all() {
        List<Behaviour> all = new ArrayList<>();
        all.addAll(RiskBehaviours.all());
        all.addAll(ProcessBehaviours.all());
        all.addAll(PreventionBehaviours.all());
        all.addAll(PopulationBehaviours.all());
        all.sort(Comparator.comparing((Behaviour behaviour) -> behaviour.id().charAt(0))
                .thenComparingInt(behaviour -> Integer.parseInt(behaviour.id().substring(1))));
        return List.copyOf(all);
    }

    /** Measures one claim. */
    public static BehaviourResult examine(Behaviour behaviour, Laboratory laboratory) {
        long start = System.nanoTime();
        List<Finding> findings = behaviour.examination().examine(laboratory);
        return new BehaviourResult(behaviour, findings, Duration.ofNanos(System.nanoTime() - start));
    }
}
