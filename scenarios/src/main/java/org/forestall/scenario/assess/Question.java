package org.forestall.scenario.assess;

import java.util.List;
import org.forestall.sim.spec.Parameter;

/** A question of the worksheet: an indicator of the Framework, paraphrased. */
public record Question(
        @Parameter(meaning = "Short name.") String id,

        @Parameter(meaning = "Number of the indicator, from memory.")
        String number,

        @Parameter(meaning = "What is to be graded.") String ask,

        @Parameter(meaning = "Settings that the answer moves.", byDefault = "[]")
        List<Move> moves,

        @Parameter(meaning = "Why it moves none, if it moves none.", byDefault = "")
        String nothing) {}
