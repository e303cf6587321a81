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
        double permissiveness,

        @Parameter(
                meaning = "Rights and safety of women and girls in law and practice.",
                unit = "index",
                byDefault = "0.5")
        double genderRights,

        @Parameter(meaning = "How far office is used for private gain.", unit = "index", byDefault = "0.3")
        double corruption,

        @Parameter(meaning = "How far that gain goes by identity group.", unit = "index", byDefault = "0.3")
        double favouritism,

        @Parameter(
                meaning = "Share of the main human rights and humanitarian treaties that the state has ratified.",
                unit = "share",
                byDefault = "0.6")
        double treatiesRatified,

        @Parameter(meaning = "Share of these that are written into national law.", unit = "share", byDefault = "0.4")
        double treatiesDomesticated,

        @Parameter(meaning = "Share of that law that courts and officials apply.", unit = "share", byDefault = "0.3")
        double treatiesImplemented,

        @Parameter(
                meaning = "How far the constitution makes room for the distinct concerns of groups.",
                unit = "index",
                byDefault = "0.4")
        double accommodation,

        @Parameter(meaning = "How far power at the centre is shared between groups.", unit = "index", byDefault = "0.2")
        double powerSharing,

        @Parameter(
                meaning = "How far sharing is built to cross group lines rather than to fix them.",
                unit = "index",
                byDefault = "0.5")
        double powerSharingDesign,

        @Parameter(meaning = "Reach of surveillance of opponents and activists.", unit = "index", byDefault = "0.2")
        double surveillance,

        @Parameter(
                meaning = "Rise of resource stress in a year by slow change of the climate.",
                unit = "1/year",
                max = 0.1,
                byDefault = "0.004")
        double climateTrend,

        @Parameter(
                meaning = "Extra resource stress at the height of the lean season.",
                unit = "index",
                byDefault = "0.05")
        double seasonality,

        @Parameter(
                meaning = "How readily a group is blamed for an epidemic or a disaster.",
                unit = "index",
                byDefault = "0.3")
        double scapegoating) {}
