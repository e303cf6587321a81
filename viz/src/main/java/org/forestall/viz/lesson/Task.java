package org.forestall.viz.lesson;

/** What a learner is asked to do in a step. A task is done when it has come about in the model, not when it is ticked. */
public enum Task {
    /** The future was lived to its end. */
    TO_THE_END,
    /** The district whose people feel the most grievance was chosen on the map. */
    MOST_AGGRIEVED,
    /** A trigger was put in, and lived through. */
    PUT_TRIGGER,
    /** Six futures of the same country were seen. */
    SIX_FUTURES,
    /** The three kinds of public speech were lived to the end. */
    THREE_KINDS_OF_SPEECH,
    /** The first event that went differently was looked up. */
    FIRST_DIFFERENCE,
    /** Both kinds of government were lived to the end. */
    BOTH_GOVERNMENTS,
    /** Two measures were chosen. */
    TWO_CHOSEN,
    /** A hundred futures were lived. */
    HUNDRED,
    /** A hundred futures were lived with another pair. */
    ANOTHER_PAIR
}
