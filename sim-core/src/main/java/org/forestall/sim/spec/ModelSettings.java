package org.forestall.sim.spec;

/** Coefficients of the model, a record for each idea. Every one has a default. */
public record ModelSettings(
        @Parameter(meaning = "The social network.", byDefault = "{}")
        NetworkSettings network,

        @Parameter(meaning = "Triggers.", byDefault = "{}") TriggerSettings triggers,

        @Parameter(meaning = "Slow conditions.", byDefault = "{}")
        StructureSettings structure,

        @Parameter(meaning = "Messages.", byDefault = "{}") MessageSettings messages,
        @Parameter(meaning = "Attitudes.", byDefault = "{}") AttitudeSettings attitudes,
        @Parameter(meaning = "Roles.", byDefault = "{}") RoleSettings roles,

        @Parameter(meaning = "Leaderships.", byDefault = "{}")
        LeaderSettings leaders,

        @Parameter(meaning = "Armed groups.", byDefault = "{}")
        ArmedSettings armed,

        @Parameter(meaning = "Violence.", byDefault = "{}") ViolenceSettings violence,

        @Parameter(meaning = "Acts beyond killing and injury.", byDefault = "{}")
        ActSettings acts,

        @Parameter(meaning = "Flight and deprivation.", byDefault = "{}")
        FlightSettings flight,

        @Parameter(meaning = "Protection and justice.", byDefault = "{}")
        JusticeSettings justice,

        @Parameter(meaning = "Warning and response.", byDefault = "{}")
        WarningSettings warning,

        @Parameter(meaning = "Talks and agreements.", byDefault = "{}")
        AgreementSettings agreements,

        @Parameter(meaning = "Measures and support for them.", byDefault = "{}")
        PreventionSettings prevention,

        @Parameter(meaning = "What counts as an onset.", byDefault = "{}")
        OnsetSettings onset) {}
