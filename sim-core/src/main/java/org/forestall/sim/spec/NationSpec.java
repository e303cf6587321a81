package org.forestall.sim.spec;

/** The state and society as a whole at the start of a run. Component meanings are in the {@link Parameter} notes. */
public record NationSpec(
        @Parameter(
                meaning = "Openness of the regime: 0 closed autocracy, 1 liberal democracy.",
                unit = "index",
                byDefault = "0.5")
        double regimeOpenness,

        @Parameter(
                meaning = "Room in which civil society and press can work without fear.",
                unit = "index",
                byDefault = "0.5")
        double civicSpace,

        @Parameter(
                meaning = "How far politics is understood in terms of identity groups.",
                unit = "index",
                byDefault = "0.4")
        double identitySalience,

        @Parameter(
                meaning = "How much is thought to be won or lost with state power.",
                unit = "index",
                byDefault = "0.5")
        double contestStakes,

        @Parameter(meaning = "How closely parties follow identity lines.", unit = "index", byDefault = "0.5")
        double partiesFollowIdentity,

        @Parameter(meaning = "State of the economy: 0 collapse, 0.5 usual, 1 boom.", unit = "index", byDefault = "0.5")
        double economy,

        @Parameter(
                meaning = "Pressure of scarce land, water or food on livelihoods.",
                unit = "index",
                byDefault = "0.3")
        double resourceStress,

        @Parameter(
                meaning = "How far armed actors expect not to be held to account.",
                unit = "index",
                byDefault = "0.4")
        double impunity,

        @Parameter(
                meaning = "Share of arms outside state control that could reach any group.",
                unit = "index",
                byDefault = "0.3")
        double looseArms,

        @Parameter(
                meaning = "How far the surroundings already permit abuse: norms, habits, unpunished acts.",
                unit = "index",
                byDefault = "0.2")
        double permissiveness) {}
