package org.forestall.sim.spec;

/** The five dimensions of discrimination (2013 report, paragraph 19; model contract, section 3). */
public enum Dimension {
    /** Representation, office and expression. */
    POLITICAL,
    /** Standing before the law, citizenship, marriage, schooling. */
    SOCIAL,
    /** Work, land, credit and services. */
    ECONOMIC,
    /** Treatment of women and girls. */
    GENDER,
    /** Language, religion, association and movement. */
    CULTURAL;

    /** The part of a group's discrimination that lies in this dimension. */
    public DimensionSpec of(DiscriminationSpec spec) {
        return switch (this) {
            case POLITICAL -> spec.political();
            case SOCIAL -> spec.social();
            case ECONOMIC -> spec.economic();
            case GENDER -> spec.gender();
            case CULTURAL -> spec.cultural();
        };
    }
}
