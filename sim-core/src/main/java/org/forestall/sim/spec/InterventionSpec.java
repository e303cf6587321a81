package org.forestall.sim.spec;

import java.util.List;

/** One entry of the catalogue of prevention interventions: data on levers, not code. */
public record InterventionSpec(
        @Parameter(meaning = "Catalogue number or short name.")
        String id,

        @Parameter(meaning = "Name shown to people.") String name,

        @Parameter(meaning = "What is done, in a sentence or two.")
        String description,

        @Parameter(meaning = "Structural or operational.") MeasureClass measureClass,

        @Parameter(meaning = "Pillar of the Responsibility to Protect.")
        Pillar pillar,

        @Parameter(meaning = "Strategy by which planners sort measures.")
        Strategy strategy,

        @Parameter(meaning = "Who can carry it out.", minSize = 1)
        List<Deliverer> deliverers,

        @Parameter(meaning = "Seed paragraphs that ask for it.", byDefault = "[]")
        List<String> seeds,

        @Parameter(meaning = "Strongest kind of study behind the direction of effect.")
        EvidenceDesign evidenceDesign,

        @Parameter(meaning = "What the evidence says, in a sentence or two.")
        String evidenceNote,

        @Parameter(meaning = "Weeks from start to half of the full effect.", unit = "weeks", max = 1040)
        double lagWeeks,

        @Parameter(meaning = "Weeks in which the effect halves after the end.", unit = "weeks", min = 0.1, max = 2080)
        double halfLifeWeeks,

        @Parameter(
                meaning = "Weeks for which it has to run; what a shorter one reached fades in proportion faster.",
                unit = "weeks",
                max = 1040,
                byDefault = "0")
        double minimumWeeks,

        @Parameter(meaning = "When it cannot begin and, once begun, achieves nothing.", byDefault = "[]")
        List<Condition> closedWhen,

        @Parameter(meaning = "Cost profile.") CostSpec cost,

        @Parameter(meaning = "What must hold for it to be possible.", byDefault = "[]")
        List<String> preconditions,

        @Parameter(meaning = "What it does.", minSize = 1) List<EffectSpec> effects,

        @Parameter(meaning = "Known ways in which it can do harm.", byDefault = "[]")
        List<BackfireSpec> backfires,

        @Parameter(
                meaning = "Other interventions that help it or stand in its way when done at the same time.",
                byDefault = "[]",
                maxSize = 40)
        List<InteractionSpec> interactions) {}
