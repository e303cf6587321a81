package org.forestall.experiments.warn;

import java.util.Arrays;
import java.util.List;
import org.forestall.sim.observe.framework.Factor;

/** What a warning may go by. Each gives a number a quarter; larger need not mean more danger, which is learned. */
public enum Signal {
    /** Nothing: the share of cases with onset among the societies that the rule was set on. */
    BASE_RATE("base rate", Kind.BASELINE),
    /** Next year like last year: the logarithm of one more than civilians killed in the last 52 weeks. */
    PERSISTENCE("persistence", Kind.BASELINE),
    /** The assessed composite risk of the Framework's factors. */
    COMPOSITE("composite, assessed", Kind.COMPOSITE),
    /** The same from the full state, which nobody has. */
    TRUE_COMPOSITE("composite, all-knowing", Kind.OUT_OF_REACH),
    /** The risk that the society's own early-warning funnel assesses. */
    FUNNEL("own early warning", Kind.COMPOSITE),
    INSTABILITY(Factor.INSTABILITY),
    RECORD(Factor.RECORD),
    WEAK_STATE(Factor.WEAK_STATE),
    MOTIVES(Factor.MOTIVES),
    CAPACITY(Factor.CAPACITY),
    NO_MITIGATION(Factor.NO_MITIGATION),
    ENABLING(Factor.ENABLING),
    TRIGGERS(Factor.TRIGGERS),
    TENSIONS(Factor.TENSIONS);

    private final String title;
    private final Kind kind;
    private final Factor factor;

    /** What a signal is among others. */
    public enum Kind {
        /** A forecast that asks nothing of an assessor. */
        BASELINE,
        /** One factor. */
        SINGLE,
        /** Many signs made one number. */
        COMPOSITE,
        /** For contrast: what an assessor cannot see. */
        OUT_OF_REACH
    }

    Signal(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
        this.factor = null;
    }

    Signal(Factor factor) {
        this.title = "factor " + factor.number() + ", " + factor.title();
        this.kind = Kind.SINGLE;
        this.factor = factor;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** What it is among others. */
    public Kind kind() {
        return kind;
    }

    /** The factor of a single signal; null for others. */
    Factor factor() {
        return factor;
    }

    /** Signals of a kind. */
    public static List<Signal> of(Kind kind) {
        return Arrays.stream(values()).filter(signal -> signal.kind == kind).toList();
    }
}
