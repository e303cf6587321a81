package org.forestall.scenario.rule;

import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.StrengthSpec;

/** Rules about interventions. */
final class CatalogueRules {

    private CatalogueRules() {}

    static void strengthsAreInOrder(Draft draft, Findings findings) {
        eachStrength(draft, (path, lever, strength) -> {
            if (strength.low() > strength.mode() || strength.mode() > strength.high()) {
                findings.error(path, inWords(strength), "is not in order", "low may not exceed mode, nor mode high.");
            }
        });
    }

    static void factorsStayAboveZero(Draft draft, Findings findings) {
        eachStrength(draft, (path, lever, strength) -> {
            boolean factor = lever.combination() == Lever.Combination.MULTIPLY;
            double smallest = Math.min(strength.low(), Math.min(strength.mode(), strength.high()));
            if (factor && smallest < -1) {
                findings.error(
                        path,
                        Numerals.shortest(smallest),
                        "takes away more than all of '" + Defaults.kebab(lever) + "'",
                        "For this lever -0.25 means a quarter less; the least is -1.");
            }
        });
    }

    private static void eachStrength(Draft draft, StrengthCheck check) {
        for (InterventionSpec intervention : draft.catalogue()) {
            String path = "interventions[" + intervention.id() + "].";
            for (EffectSpec effect : intervention.effects()) {
                check.accept(
                        path + "effects[" + Defaults.kebab(effect.lever()) + "].strength",
                        effect.lever(),
                        effect.strength());
            }
            for (BackfireSpec backfire : intervention.backfires()) {
                check.accept(
                        path + "backfires[" + Defaults.kebab(backfire.lever()) + "].strength",
                        backfire.lever(),
                        backfire.strength());
            }
        }
    }

    private static String inWords(StrengthSpec strength) {
        return Numerals.shortest(strength.low())
                + ", "
                + Numerals.shortest(strength.mode())
                + ", "
                + Numerals.shortest(strength.high());
    }

    @FunctionalInterface
    private interface StrengthCheck {
        void accept(String path, Lever lever, StrengthSpec strength);
    }
}
