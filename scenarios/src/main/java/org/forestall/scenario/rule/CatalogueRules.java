package org.forestall.scenario.rule;

import java.util.List;
import java.util.Locale;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.StrengthSpec;

/** Rules about interventions. */
final class CatalogueRules {

    /** Names of what human rights law forbids; a check of words, not of what a measure really is. */
    private static final List<String> UNLAWFUL = List.of(
            "collective punishment",
            "forced transfer",
            "forced displacement",
            "forced relocation",
            "deportation",
            "internment",
            "mass detention",
            "mass surveillance",
            "censorship",
            "torture",
            "hostage",
            "starvation",
            "registry of group");

    private CatalogueRules() {}

    static void strengthsAreInOrder(Draft draft, Findings findings) {
        eachStrength(draft, (path, lever, strength) -> {
            if (strength.low() > strength.mode() || strength.mode() > strength.high()) {
                findings.error(path, inWords(strength), "is not in order", "Write them rising: low, mode, high.");
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

    /** What a measure is meant to do helps; what it does besides stands among its backfires, where everybody sees it. */
    static void effectsDoNotAimAtHarm(Draft draft, Findings findings) {
        for (InterventionSpec intervention : draft.catalogue()) {
            for (EffectSpec effect : intervention.effects()) {
                boolean raisingHarms = effect.lever().combination() == Lever.Combination.MULTIPLY;
                double mode = effect.strength().mode();
                if (raisingHarms ? mode > 0 : mode < 0) {
                    findings.error(
                            "interventions[" + intervention.id() + "].effects[" + Defaults.kebab(effect.lever())
                                    + "].strength",
                            Numerals.shortest(mode),
                            "aims at harm: " + (raisingHarms ? "more" : "less") + " of '"
                                    + Defaults.kebab(effect.lever()) + "'",
                            "No measure may be meant to do harm. If harm is a side effect, put it under backfires.");
                }
            }
        }
    }

    /** Measures that break human rights law are not offered, however they would score. */
    static void namesKeepToHumanRights(Draft draft, Findings findings) {
        for (InterventionSpec intervention : draft.catalogue()) {
            String name = (intervention.id() + " " + intervention.name())
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]+", " ");
            UNLAWFUL.stream()
                    .filter(name::contains)
                    .findFirst()
                    .ifPresent(found -> findings.error(
                            "interventions[" + intervention.id() + "].name",
                            intervention.name(),
                            "is against human rights law ('" + found + "')",
                            "Such measures are not offered; take a lawful one."));
        }
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
