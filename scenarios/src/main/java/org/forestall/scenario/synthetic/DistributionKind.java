package org.forestall.scenario.synthetic;

/** The forms of distribution from which societies are drawn; {@code s} is the sum of slopes times factors and traits. */
public enum DistributionKind {
    /** {@code s} plus normal noise: a latent factor with mean 0 and standard deviation 1. */
    FACTOR,
    /** Centre plus {@code s} plus normal noise, held between the bounds. */
    LEVEL,
    /** Centre times {@code exp(s + normal noise)}, held between the bounds. */
    SIZE,
    /** Yes with odds of the centre times {@code exp(s)}. */
    CHANCE,
    /** One of some values by weight. */
    CHOICE
}
