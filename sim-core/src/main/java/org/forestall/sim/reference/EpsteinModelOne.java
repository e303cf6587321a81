package org.forestall.sim.reference;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.RunKey;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Visitable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Model I of Epstein (2002), "Modeling civil violence: an agent-based computational approach", PNAS 99 suppl. 3,
 * 7243-7250: citizens who rebel when their grievance exceeds the risk of arrest that they see around them, and cops who
 * arrest them. A step of the schedule is a period, in which everybody has one turn, in an order that is shuffled afresh.
 *
 * <p>How it is laid out: a person is one word, which holds what never changes (the {@linkplain
 * DecisionSettings#tolerance tolerance} of a citizen, or that it is a cop), the jail term and the site. The words
 * themselves are shuffled, so that a period walks through memory in order, and nothing else is looked up: who stands
 * on a site is never asked. A cop marks the site of the citizen whom it arrests, and the citizen finds the mark at its
 * next turn and draws the term then, which comes to the same.
 *
 * <p>Draws are keyed by purpose, period and the person's rank in the order of the period, with which persons change luck:
 * two settings share the order and the places of the start, and nothing later.
 */
public final class EpsteinModelOne extends SimState implements Visitable {

    private static final long serialVersionUID = 1L;

    private static final int OCCUPIED = 0;
    private static final int ACTIVE = 1;
    private static final int COP = 2;
    private static final int JAILED = 3;

    private static final int SITE = (1 << Lattice.SITE_BITS) - 1;
    private static final int TERM_SHIFT = Lattice.SITE_BITS;

    /** The upper half of a cop's word; of a citizen's, these are the bits of the tolerance, which is never this. */
    private static final int IS_COP = Float.floatToIntBits(Float.NaN);

    private final transient EpsteinOneSettings settings;
    private final transient Draws draws;
    private final transient Lattice lattice;
    private final transient Surroundings citizenSees;
    private final transient Surroundings copSees;
    private final transient boolean moves;
    private final transient boolean movesFirst;
    private final transient long[] people;
    private transient int citizens;
    private transient int active;
    private transient int jailed;
    private transient int period;
    private transient long moveKey;
    private transient long arrestKey;
    private transient long termKey;

    /**
     * The model at its start: everybody quiet and in place.
     *
     * @throws IllegalArgumentException if settings are out of range, naming all of them
     */
    public EpsteinModelOne(EpsteinOneSettings settings, RunKey key) {
        super(0);
        Ranges.check(settings);
        if (settings.citizenDensity() + settings.copDensity() > 1) {
            throw new IllegalArgumentException("citizenDensity + copDensity is "
                    + (settings.citizenDensity() + settings.copDensity()) + ", allowed is at most 1");
        }
        this.settings = settings;
        draws = new Draws(key.masterSeed(), key.replicate());
        lattice = new Lattice(settings.side());
        LookSettings look = settings.look();
        citizenSees = new Surroundings(look.neighbourhood(), look.vision());
        copSees = new Surroundings(look.neighbourhood(), look.copVision());
        moves = settings.moves();
        movesFirst = settings.turn() == Turn.MOVE_THEN_ACT;
        people = settle();
    }

    /** Runs the model for its warm-up and its counted periods. Pure: the same arguments give the same result. */
    public static EpsteinOneResult run(EpsteinOneSettings settings, RunKey key) {
        EpsteinModelOne model = new EpsteinModelOne(settings, key);
        model.start();
        for (int i = 0; i < settings.warmUp(); i++) {
            model.step();
        }
        List<Integer> actives = new ArrayList<>(settings.periods());
        double activeSum = 0;
        double jailedSum = 0;
        for (int i = 0; i < settings.periods(); i++) {
            model.step();
            actives.add(model.active);
            activeSum += model.active;
            jailedSum += model.jailed;
        }
        double citizenPeriods = (double) settings.periods() * Math.max(1, model.citizens);
        return new EpsteinOneResult(
                model.citizens,
                model.cops(),
                activeSum / citizenPeriods,
                jailedSum / citizenPeriods,
                actives,
                Outbursts.in(actives, settings.outburst()));
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(Schedule.EPOCH, 0, (Steppable) model -> everybodysTurn());
    }

    /** Simulates one period. The model must have been started. */
    public void step() {
        if (!schedule.step(this)) {
            throw new IllegalStateException("the model was not started. Maybe call start() first.");
        }
    }

    /** Periods that have passed. */
    public int period() {
        return period;
    }

    /** Number of citizens, jailed ones included. */
    public int citizens() {
        return citizens;
    }

    /** Number of cops. */
    public int cops() {
        return people.length - citizens;
    }

    /** Number of citizens who are active. */
    public int active() {
        return active;
    }

    /** Number of citizens in jail. A term that is over ends with the citizen's next turn. */
    public int jailed() {
        return jailed;
    }

    /** Share of citizens who would be active with so many cops and actives, oneself included, in view, in [0, 1]. */
    public double shareWilling(int cops, int actives) {
        int willing = 0;
        for (long person : people) {
            if (!isCop(person) && cops <= (double) tolerance(person) * actives) {
                willing++;
            }
        }
        return (double) willing / citizens;
    }

    private long[] settle() {
        long who = draws.key(Purpose.LATTICE_OCCUPANT, -1);
        long hardship = draws.key(Purpose.LATTICE_HARDSHIP, -1);
        long risk = draws.key(Purpose.LATTICE_RISK_AVERSION, -1);
        int sites = settings.side() * settings.side();
        long[] found = new long[sites];
        int count = 0;
        for (int number = 0; number < sites; number++) {
            double u = draws.uniform(who, number);
            int site = lattice.siteOfNumber(number);
            if (u < settings.citizenDensity()) {
                float tolerance =
                        settings.decision().tolerance(draws.uniform(hardship, number), draws.uniform(risk, number));
                found[count++] = person(Float.floatToIntBits(tolerance), 0, site);
                lattice.set(OCCUPIED, site);
                citizens++;
            } else if (u < settings.citizenDensity() + settings.copDensity()) {
                found[count++] = person(IS_COP, 0, site);
                lattice.set(OCCUPIED, site);
                lattice.set(COP, site);
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    private void everybodysTurn() {
        moveKey = draws.key(Purpose.LATTICE_MOVE, period);
        arrestKey = draws.key(Purpose.LATTICE_ARREST, period);
        termKey = draws.key(Purpose.LATTICE_TERM, period);
        shuffle(draws.key(Purpose.LATTICE_ORDER, period));
        for (int rank = 0; rank < people.length; rank++) {
            long person = people[rank];
            if (isCop(person)) {
                people[rank] = copsTurn(person, rank);
            } else if (lattice.has(JAILED, site(person))) {
                people[rank] = prisonersTurn(person, rank);
            } else {
                people[rank] = citizensTurn(person, rank);
            }
        }
        period++;
    }

    private void shuffle(long key) {
        for (int i = people.length - 1; i > 0; i--) {
            int j = Whole.below(Draws.bits(key, i), i + 1);
            long swapped = people[i];
            people[i] = people[j];
            people[j] = swapped;
        }
    }

    private long citizensTurn(long person, int rank) {
        int from = site(person);
        int to = destination(from, citizenSees, rank);
        boolean wasActive = lattice.has(ACTIVE, from);
        boolean isActive;
        if (movesFirst) {
            change(from, to, wasActive ? ACTIVE : OCCUPIED);
            isActive = decides(tolerance(person), to);
            mark(to, wasActive, isActive);
        } else {
            isActive = decides(tolerance(person), from);
            mark(from, wasActive, isActive);
            change(from, to, isActive ? ACTIVE : OCCUPIED);
        }
        return at(person, to);
    }

    /** The rule of action: not too many cops for the actives in view, of whom one is oneself. */
    private boolean decides(float tolerance, int site) {
        if (tolerance < 0) {
            return false;
        }
        int cops = lattice.countOf(COP, site, citizenSees);
        int actives = 1 + lattice.countOf(ACTIVE, site, citizenSees);
        return cops <= (double) tolerance * actives;
    }

    private void mark(int site, boolean wasActive, boolean isActive) {
        if (isActive && !wasActive) {
            lattice.set(ACTIVE, site);
            active++;
        } else if (wasActive && !isActive) {
            lattice.clear(ACTIVE, site);
            active--;
        }
    }

    private long prisonersTurn(long person, int rank) {
        int term = term(person);
        if (term == 0) {
            // Arrested since the last turn. A term is kept as one more than what is left of it, since 0 means free.
            term = 1 + Whole.below(Draws.bits(termKey, rank), settings.longestJail() + 1);
        }
        if (term > 1 || settings.jailForLife()) {
            return inJail(person, Math.max(1, term - 1));
        }
        lattice.clear(JAILED, site(person));
        jailed--;
        return citizensTurn(inJail(person, 0), rank);
    }

    private long copsTurn(long person, int rank) {
        int from = site(person);
        int to = destination(from, copSees, rank);
        if (movesFirst) {
            change(from, to, COP);
            arrest(to, rank);
        } else {
            arrest(from, rank);
            change(from, to, COP);
        }
        return at(person, to);
    }

    private void arrest(int site, int rank) {
        int suspects = lattice.countOf(ACTIVE, site, copSees);
        if (suspects > 0) {
            int chosen = Whole.below(Draws.bits(arrestKey, rank), suspects);
            int arrested = lattice.pickOf(ACTIVE, site, copSees, chosen);
            lattice.clear(ACTIVE, arrested);
            lattice.set(JAILED, arrested);
            active--;
            jailed++;
        }
    }

    /** A random empty site in view, or one's own if there is none or nobody moves. */
    private int destination(int from, Surroundings around, int rank) {
        if (!moves) {
            return from;
        }
        int empty = lattice.countWithout(OCCUPIED, from, around);
        return empty == 0
                ? from
                : lattice.pickWithout(OCCUPIED, from, around, Whole.below(Draws.bits(moveKey, rank), empty));
    }

    private void change(int from, int to, int mark) {
        if (from != to) {
            lattice.clear(OCCUPIED, from);
            lattice.set(OCCUPIED, to);
            if (mark != OCCUPIED) {
                lattice.clear(mark, from);
                lattice.set(mark, to);
            }
        }
    }

    private static long person(int character, int term, int site) {
        return (long) character << 32 | (long) term << TERM_SHIFT | site;
    }

    private static boolean isCop(long person) {
        return (int) (person >>> 32) == IS_COP;
    }

    private static float tolerance(long person) {
        return Float.intBitsToFloat((int) (person >>> 32));
    }

    private static int term(long person) {
        return (int) person >>> TERM_SHIFT;
    }

    private static int site(long person) {
        return (int) person & SITE;
    }

    private static long at(long person, int site) {
        return person & ~SITE | site;
    }

    private static long inJail(long person, int term) {
        return person((int) (person >>> 32), term, site(person));
    }

    @Override
    public void accept(StateVisitor visitor) {
        period = visitor.visit("period", period);
        active = visitor.visit("active", active);
        jailed = visitor.visit("jailed", jailed);
        visitor.visit("people", people);
        lattice.accept(visitor);
    }
}
