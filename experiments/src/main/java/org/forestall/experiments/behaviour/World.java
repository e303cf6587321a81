package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.TriggerKind;

/**
 * A variant of the test country, which is the shipped <em>contested-election</em> with a small sample.
 *
 * @param settings changes to the country, in order
 * @param option what is done in it
 */
record World(List<String> settings, String option) {

    private static final String COUNTRY = "contested-election";

    World {
        settings = List.copyOf(settings);
    }

    /** The country as shipped, with nothing done. */
    static World asShipped() {
        return new World(List.of("people=2000"), "nothing");
    }

    /** All channels of risk down and resilience up: the country as it might be if all went well. */
    static World calm() {
        World world = asShipped().high(Dial.SOCIAL_RESILIENCE);
        for (Dial dial : Dial.RISKS) {
            world = world.low(dial);
        }
        return world;
    }

    World low(Dial dial) {
        return with(dial.low());
    }

    World high(Dial dial) {
        return with(dial.high());
    }

    World years(int years) {
        return with("years=" + years);
    }

    World without(Mechanism... mechanisms) {
        return with(Arrays.stream(mechanisms)
                .map(mechanism -> "mechanisms." + kebab(mechanism) + "=off")
                .toList());
    }

    /** The same with chance triggers so many times as frequent. */
    World triggersTimes(double factor) {
        List<String> rates = new ArrayList<>();
        List<Rate> shipped = Scenarios.load(COUNTRY, List.of()).orThrow().society().triggers().stream()
                .map(rate -> new Rate(rate.kind(), rate.ratePerYear() * factor, rate.severity()))
                .toList();
        for (int i = 0; i < shipped.size(); i++) {
            rates.add("triggers[" + i + "].ratePerYear=" + shipped.get(i).perYear());
        }
        return with(rates);
    }

    World with(String... changes) {
        return with(Arrays.asList(changes));
    }

    World with(List<String> changes) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(changes);
        return new World(all, option);
    }

    /** The same country under another of its options. */
    World under(String otherOption) {
        return new World(settings, otherOption);
    }

    /** The same country under an option made up of measures written as in a scenario file. */
    World doing(double coordination, String... measures) {
        String made = "options=[{id: tried, name: Tried, description: A measure under test., coordination: "
                + coordination + ", measures: [" + String.join(", ", measures) + "]}]";
        return with(made).under("tried");
    }

    /** The country with everything filled in. */
    Scenario scenario() {
        return Scenarios.load(COUNTRY, settings).orThrow();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private record Rate(TriggerKind kind, double perYear, double severity) {}
}
