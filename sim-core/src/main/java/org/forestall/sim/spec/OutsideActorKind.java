package org.forestall.sim.spec;

/** Actors beyond the borders. */
public enum OutsideActorKind {
    /** A neighbouring state. */
    NEIGHBOUR,
    /** A state or network that arms or funds a party. */
    SPONSOR,
    /** A regional or subregional organisation. */
    REGIONAL_BODY,
    /** UN offices for prevention and human rights. */
    UN_OFFICE,
    /** The body that can mandate a peace operation. */
    COUNCIL,
    /** States and funds that pay for prevention. */
    DONOR,
    /** Peacekeepers who are in the country or may come. */
    PEACE_OPERATION,
    /** Relief organisations. */
    HUMANITARIAN_OPERATION;

    /** Whether actors of this kind can decide on a response to an alert. */
    public boolean decides() {
        return switch (this) {
            case COUNCIL, REGIONAL_BODY, UN_OFFICE, DONOR -> true;
            case NEIGHBOUR, SPONSOR, PEACE_OPERATION, HUMANITARIAN_OPERATION -> false;
        };
    }
}
