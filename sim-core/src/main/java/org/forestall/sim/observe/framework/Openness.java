package org.forestall.sim.observe.framework;

/** How openly an indicator shows itself to those who look. Shares are assumed. */
public enum Openness {
    /** In public view: laws, votes, fighting, speech. */
    OPEN(1.0),
    /** To be found out: detention, training, money. */
    PARTLY(0.7),
    /** Mostly hidden: motives, habits that exclude, support that is denied. */
    HIDDEN(0.35);

    private final double share;

    Openness(double share) {
        this.share = share;
    }

    /** Share of it that shows, in (0, 1]. */
    public double share() {
        return share;
    }
}
