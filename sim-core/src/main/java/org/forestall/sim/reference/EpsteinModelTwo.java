package org.forestall.sim.reference;

import org.forestall.sim.RunKey;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Visitable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Model II of Epstein (2002), "Modeling civil violence: an agent-based computational approach", PNAS 99 suppl. 3,
 * 7243-7250: two groups whose members remove one another where they deny each other the right to exist, and cops who
 * belong to neither. A step of the schedule is a period, in which everybody who was there at its start has one turn, in
 * an order that is shuffled afresh: a person moves, may act against a member of the other group in view, and may clone
 * itself.
 *
 * <p>Assumed where the paper is silent: jailed persons stay on their sites, neither act nor clone, age, and cannot be acted
 * against; a clone has the group and the hardship of its parent, a risk aversion and a life of its own, and its first turn
 * in the next period; everybody is new at the start; active persons of both groups count in the estimate of arrest.
 */
public final class EpsteinModelTwo extends SimState implements Visitable {

    private static final long serialVersionUID = 1L;

    private static final int OCCUPIED = 0;
    private static final int ACTIVE = 1;
    private static final int COP = 2;

    /** Kind of a cop in {@link #kind}; the kinds of the groups are 0 and 1. */
    private static final byte IS_COP = 2;

    private static final byte IS_GONE = 3;

    private final transient EpsteinTwoSettings settings;
    private final transient Draws draws;
    private final transient Lattice lattice;

    /** The persons of each group whom an act can reach. */
    private final transient Lattice reachable;

    private final transient Surroundings memberSees;
    private final transient Surroundings copSees;

    /** Rows are persons: those of the period's start first, then those born in it. */
    final transient byte[] kind;

    private final transient int[] site;
    private final transient float[] tolerance;
    private final transient float[] hardship;
    private final transient int[] end;
    private final transient int[] jail;
    private final transient byte[] active;
    private final transient int[] order;
    private final transient int[] rowAt;
    private transient int rows;
    private transient int period;
    private transient int ofFirst;
    private transient int ofSecond;
    private transient int acts;
    private transient int arrests;
    private transient int births;
    private transient int deathsOfAge;
    private transient long moveKey;
    private transient long victimKey;
    private transient long arrestKey;
    private transient long termKey;
    private transient long cloneKey;
    private transient long childKey;

    /**
     * The model at its start.
     *
     * @throws IllegalArgumentException if settings are out of range, naming all of them
     */
    public EpsteinModelTwo(EpsteinTwoSettings settings, RunKey key) {
        super(0);
        Ranges.check(settings);
        this.settings = settings;
        draws = new Draws(key.masterSeed(), key.replicate());
        lattice = new Lattice(settings.side());
        reachable = new Lattice(settings.side());
        LookSettings look = settings.look();
        memberSees = new Surroundings(look.neighbourhood(), look.vision());
        copSees = new Surroundings(look.neighbourhood(), look.copVision());
        int sites = settings.side() * settings.side();
        // At most one person a site at the start of a period, and as many born in it as sites fall empty meanwhile.
        int most = 3 * sites;
        kind = new byte[most];
        site = new int[most];
        tolerance = new float[most];
        hardship = new float[most];
        end = new int[most];
        jail = new int[most];
        active = new byte[most];
        order = new int[sites];
        rowAt = new int[sites];
        settle(sites);
    }

    /** Runs the model until a group is gone or the cap is reached. Pure: the same arguments give the same result. */
    public static EpsteinTwoResult run(EpsteinTwoSettings settings, RunKey key) {
        EpsteinModelTwo model = new EpsteinModelTwo(settings, key);
        model.start();
        model.runToEnd();
        return model.result();
    }

    /** Simulates periods until a group is gone or the cap is reached. */
    public void runToEnd() {
        while (!isGroupGone() && period < settings.cap()) {
            step();
        }
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

    /** Members of the first group. */
    public int ofFirstGroup() {
        return ofFirst;
    }

    /** Members of the second group. */
    public int ofSecondGroup() {
        return ofSecond;
    }

    /** Persons who are active. */
    public int active() {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += active[row];
        }
        return count;
    }

    /** Cops who are there. */
    public int cops() {
        return rows - ofFirst - ofSecond;
    }

    /** Whether a group is gone. */
    public boolean isGroupGone() {
        return ofFirst == 0 || ofSecond == 0;
    }

    /** The result so far. */
    public EpsteinTwoResult result() {
        return new EpsteinTwoResult(period, isGroupGone(), ofFirst, ofSecond, acts, arrests, births, deathsOfAge);
    }

    private void settle(int sites) {
        long who = draws.key(Purpose.LATTICE_OCCUPANT, -1);
        long group = draws.key(Purpose.LATTICE_GROUP, -1);
        long hard = draws.key(Purpose.LATTICE_HARDSHIP, -1);
        long risk = draws.key(Purpose.LATTICE_RISK_AVERSION, -1);
        long life = draws.key(Purpose.LATTICE_LIFESPAN, -1);
        for (int number = 0; number < sites; number++) {
            if (draws.uniform(who, number) < settings.density()) {
                byte of = (byte) (draws.uniform(group, number) < settings.firstGroup() ? 0 : 1);
                add(
                        of,
                        lattice.siteOfNumber(number),
                        (float) draws.uniform(hard, number),
                        draws.uniform(risk, number),
                        draws.uniform(life, number));
            }
        }
    }

    private void add(byte group, int where, float hard, double riskAversion, double life) {
        int row = rows++;
        kind[row] = group;
        site[row] = where;
        hardship[row] = hard;
        tolerance[row] = settings.decision().tolerance(hard, riskAversion);
        end[row] = period + 1 + (int) (life * settings.longestLife());
        jail[row] = 0;
        active[row] = 0;
        count(group, 1);
        enter(row, where);
        reachable.set(group, where);
    }

    private void count(byte group, int by) {
        if (group == 0) {
            ofFirst += by;
        } else {
            ofSecond += by;
        }
    }

    private void enter(int row, int where) {
        lattice.set(OCCUPIED, where);
        rowAt[lattice.number(where)] = row;
    }

    private void everybodysTurn() {
        moveKey = draws.key(Purpose.LATTICE_MOVE, period);
        victimKey = draws.key(Purpose.LATTICE_VICTIM, period);
        arrestKey = draws.key(Purpose.LATTICE_ARREST, period);
        termKey = draws.key(Purpose.LATTICE_TERM, period);
        cloneKey = draws.key(Purpose.LATTICE_CLONE, period);
        childKey = draws.key(Purpose.LATTICE_CHILD, period);
        if (period == settings.copsLeave()) {
            removeCops();
        } else if (period == settings.copsArrive()) {
            placeCops();
        }
        int there = rows;
        shuffle(draws.key(Purpose.LATTICE_ORDER, period), there);
        for (int i = 0; i < there; i++) {
            int row = order[i];
            if (kind[row] == IS_COP) {
                copsTurn(row);
            } else if (kind[row] != IS_GONE) {
                membersTurn(row);
            }
        }
        closeGaps();
        period++;
    }

    private void shuffle(long key, int count) {
        for (int i = 0; i < count; i++) {
            int j = Whole.below(Draws.bits(key, i), i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }

    private void placeCops() {
        long key = draws.key(Purpose.LATTICE_FORCE, period);
        int sites = settings.side() * settings.side();
        int empty = sites - rows;
        int wanted = (int) Math.min(empty, Math.round(settings.copDensity() * sites));
        // Walks over the empty sites and takes each with the share that is still wanted of those still ahead.
        for (int number = 0; number < sites && wanted > 0; number++) {
            int where = lattice.siteOfNumber(number);
            if (lattice.has(OCCUPIED, where)) {
                continue;
            }
            if (draws.uniform(key, number) * empty < wanted) {
                int row = rows++;
                kind[row] = IS_COP;
                site[row] = where;
                active[row] = 0;
                enter(row, where);
                lattice.set(COP, where);
                wanted--;
            }
            empty--;
        }
    }

    private void removeCops() {
        for (int row = 0; row < rows; row++) {
            if (kind[row] == IS_COP) {
                lattice.clear(COP, site[row]);
                lattice.clear(OCCUPIED, site[row]);
                kind[row] = IS_GONE;
            }
        }
        closeGaps();
    }

    private void membersTurn(int row) {
        if (period >= end[row]) {
            deathsOfAge++;
            remove(row);
            return;
        }
        if (jail[row] > 0) {
            serve(row);
            if (jail[row] > 0) {
                return;
            }
        }
        move(row, memberSees);
        decide(row);
        if (draws.uniform(cloneKey, row) < settings.cloning()) {
            cloneOf(row);
        }
    }

    /** A term is kept as one more than what is left of it, since 0 means free. */
    private void serve(int row) {
        if (jail[row] > 1) {
            jail[row] -= settings.jailForLife() ? 0 : 1;
        } else if (!settings.jailForLife()) {
            jail[row] = 0;
            reachable.set(kind[row], site[row]);
        }
    }

    private void move(int row, Surroundings around) {
        int from = site[row];
        int empty = lattice.countWithout(OCCUPIED, from, around);
        if (empty == 0) {
            return;
        }
        int to = lattice.pickWithout(OCCUPIED, from, around, Whole.below(Draws.bits(moveKey, row), empty));
        lattice.clear(OCCUPIED, from);
        enter(row, to);
        site[row] = to;
        if (kind[row] == IS_COP) {
            lattice.clear(COP, from);
            lattice.set(COP, to);
            return;
        }
        reachable.clear(kind[row], from);
        reachable.set(kind[row], to);
        if (active[row] == 1) {
            lattice.clear(ACTIVE, from);
            lattice.set(ACTIVE, to);
        }
    }

    private void decide(int row) {
        int where = site[row];
        int victims = reachable.countOf(1 - kind[row], where, memberSees);
        boolean wasActive = active[row] == 1;
        boolean isActive = isWilling(row) && (victims > 0 || settings.act() != Act.EVERY_PERIOD_IF_ANYBODY_IS_IN_VIEW);
        if (isActive && !wasActive) {
            lattice.set(ACTIVE, where);
        } else if (wasActive && !isActive) {
            lattice.clear(ACTIVE, where);
        }
        active[row] = (byte) (isActive ? 1 : 0);
        if (isActive && victims > 0 && !(wasActive && settings.act() == Act.ON_TURNING_ACTIVE)) {
            int chosen = Whole.below(Draws.bits(victimKey, row), victims);
            remove(rowAt[lattice.number(reachable.pickOf(1 - kind[row], where, memberSees, chosen))]);
            acts++;
        }
    }

    private boolean isWilling(int row) {
        float most = tolerance[row];
        if (most < 0) {
            return false;
        }
        int cops = lattice.countOf(COP, site[row], memberSees);
        return cops <= (double) most * (1 + lattice.countOf(ACTIVE, site[row], memberSees));
    }

    private void cloneOf(int row) {
        int empty = lattice.countWithout(OCCUPIED, site[row], memberSees);
        if (empty == 0) {
            return;
        }
        int chosen = (int) (draws.uniform(childKey, row, 0) * empty);
        int where = lattice.pickWithout(OCCUPIED, site[row], memberSees, chosen);
        add(kind[row], where, hardship[row], draws.uniform(childKey, row, 1), draws.uniform(childKey, row, 2));
        births++;
    }

    private void copsTurn(int row) {
        move(row, copSees);
        int where = site[row];
        int suspects = lattice.countOf(ACTIVE, where, copSees);
        if (suspects > 0) {
            int chosen = Whole.below(Draws.bits(arrestKey, row), suspects);
            int held = rowAt[lattice.number(lattice.pickOf(ACTIVE, where, copSees, chosen))];
            lattice.clear(ACTIVE, site[held]);
            reachable.clear(kind[held], site[held]);
            active[held] = 0;
            jail[held] = 1 + Whole.below(Draws.bits(termKey, row), settings.longestJail() + 1);
            arrests++;
        }
    }

    private void remove(int row) {
        int where = site[row];
        lattice.clear(OCCUPIED, where);
        lattice.clear(ACTIVE, where);
        reachable.clear(kind[row], where);
        count(kind[row], -1);
        kind[row] = IS_GONE;
        active[row] = 0;
    }

    /** Moves the last rows into the places of those who are gone. */
    private void closeGaps() {
        int row = 0;
        while (row < rows) {
            if (kind[row] != IS_GONE) {
                row++;
                continue;
            }
            int last = --rows;
            if (kind[last] != IS_GONE) {
                kind[row] = kind[last];
                site[row] = site[last];
                tolerance[row] = tolerance[last];
                hardship[row] = hardship[last];
                end[row] = end[last];
                jail[row] = jail[last];
                active[row] = active[last];
                rowAt[lattice.number(site[row])] = row;
                row++;
            }
        }
    }

    @Override
    public void accept(StateVisitor visitor) {
        period = visitor.visit("period", period);
        rows = visitor.visit("rows", rows);
        ofFirst = visitor.visit("ofFirst", ofFirst);
        ofSecond = visitor.visit("ofSecond", ofSecond);
        acts = visitor.visit("acts", acts);
        arrests = visitor.visit("arrests", arrests);
        births = visitor.visit("births", births);
        deathsOfAge = visitor.visit("deathsOfAge", deathsOfAge);
        visitor.visit("kind", kind);
        visitor.visit("site", site);
        visitor.visit("tolerance", tolerance);
        visitor.visit("hardship", hardship);
        visitor.visit("end", end);
        visitor.visit("jail", jail);
        visitor.visit("active", active);
        visitor.visit("rowAt", rowAt);
        lattice.accept(visitor);
        reachable.accept(visitor);
    }
}
