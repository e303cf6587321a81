package org.forestall.sim.spec;

import java.util.List;
import java.util.Map;

/** A place on the map. */
public record DistrictSpec(
        @Parameter(meaning = "Short name used elsewhere in the file.")
        String id,

        @Parameter(meaning = "Name shown to people; invented.")
        String name,

        @Parameter(meaning = "Centre of the district.") SpatialPoint centre,

        @Parameter(meaning = "Corner points of the district's outline, in order.", byDefault = "[]", maxSize = 200)
        List<SpatialPoint> outline,

        @Parameter(meaning = "Persons by group.", unit = "persons", max = 5e7, refersTo = "groups", minSize = 1)
        Map<String, Integer> population,

        @Parameter(
                meaning = "Districts that share a border or a road with this one.",
                refersTo = "districts",
                byDefault = "[]")
        List<String> neighbours,

        @Parameter(meaning = "Whether it is a city.", byDefault = "false")
        boolean urban,

        @Parameter(meaning = "Whether it borders another country.", byDefault = "false")
        boolean border,

        @Parameter(
                meaning = "Value of land, ore or trade routes that can be seized.",
                unit = "index",
                byDefault = "0.2")
        double resourceValue,

        @Parameter(meaning = "Reach of public services.", unit = "index", byDefault = "0.5")
        double services,

        @Parameter(
                meaning = "How much the cultural and religious sites of the place mean to people.",
                unit = "index",
                byDefault = "0.5")
        double sites,

        @Parameter(meaning = "Access for observers and relief.", unit = "index", byDefault = "0.8")
        double access,

        @Parameter(meaning = "Local capacity to settle disputes.", unit = "index", byDefault = "0.4")
        double localPeaceCapacity,

        @Parameter(
                meaning = "Local disputes over land, water, theft or honour, against a usual 1.",
                unit = "ratio",
                max = 5,
                byDefault = "1")
        double disputeRate) {}
