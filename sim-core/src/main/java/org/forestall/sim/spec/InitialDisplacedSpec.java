package org.forestall.sim.spec;

/** People of one community who fled before the run. They are counted in the population of the district they come from. */
public record InitialDisplacedSpec(
        @Parameter(meaning = "Short name of this movement of people.")
        String id,

        @Parameter(meaning = "Group to which they belong.", refersTo = "groups")
        String group,

        @Parameter(meaning = "District from which they fled.", refersTo = "districts")
        String from,

        @Parameter(meaning = "District in which they are; empty means abroad.", byDefault = "", refersTo = "districts")
        String to,

        @Parameter(meaning = "How many they are.", unit = "persons", min = 1, max = 5e7)
        int persons,

        @Parameter(
                meaning = "Group that they and their hosts hold to account for it; empty means none.",
                byDefault = "",
                refersTo = "groups")
        String blamed) {}
