package org.forestall.sim.reference;

import java.util.Arrays;
import org.forestall.sim.RunKey;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Visitable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The agent-level model of von Briesen, Bacaksizlar and Hadzikadic (2017), "Modeling genocide at the system and agent
 * levels", Journal on Policy and Complex Systems 3(2), 31-52. Everybody moves; then each in turn, in a shuffled order, lets
 * the most influential member of its own group in sight draw its ideology nearer, removes all of the other group in
 * sight if its ideology exceeds its threshold, and may reproduce.
 *
 * <p>Assumed where the stored text is silent: a move is one step in a fresh direction, held back by the border; everybody
 * moves before anybody acts; a child is born where its parent stands, and acts from the next tick on; nobody reproduces
 * while the world is full.
 */
public final class VonBriesenModel extends SimState implements Visitable {

    private static final long serialVersionUID = 1L;

    private final transient VonBriesenSettings settings;
    private final transient Draws draws;
    private final transient int cells;
    private final transient int[] cellStart;
    private final transient int[] cellPeople;

    /** Rows are persons: those of the tick's start first, then those born in it. */
    final transient byte[] group;

    final transient double[] ideology;
    final transient double[] influence;
    final transient double[] susceptibility;
    final transient double[] threshold;
    final transient double[] x;
    final transient double[] y;
    private final transient byte[] gone;
    private final transient int[] order;
    private final transient int[] members = new int[2];
    private transient int rows;
    private transient int tick;
    private transient double spreadSum;
    private transient int removed;
    private transient int births;

    /**
     * The model at its start.
     *
     * @throws IllegalArgumentException if settings are out of range, naming all of them
     */
    public VonBriesenModel(VonBriesenSettings settings, RunKey key) {
        super(0);
        Ranges.check(settings);
        this.settings = settings;
        draws = new Draws(key.masterSeed(), key.replicate());
        int first = settings.ofFirstGroup() + settings.ofSecondGroup();
        // Those who are there at the start of a tick and those born in it.
        int most = 2 * Math.max(first, settings.capacity());
        // Cells as wide as people see, so that whoever is in sight is in one of nine; no more cells than people need.
        cells = (int) Math.max(1, Math.min(Math.floor(settings.worldSide() / settings.sight()), Math.sqrt(most)));
        cellStart = new int[cells * cells + 1];
        cellPeople = new int[most];
        group = new byte[most];
        ideology = new double[most];
        influence = new double[most];
        susceptibility = new double[most];
        threshold = new double[most];
        x = new double[most];
        y = new double[most];
        gone = new byte[most];
        order = new int[most];
        long person = draws.key(Purpose.CONTAGION_PERSON, -1);
        long place = draws.key(Purpose.CONTAGION_PLACE, -1);
        for (int row = 0; row < first; row++) {
            add(row < settings.ofFirstGroup() ? 0 : 1, person, row);
            x[row] = draws.uniform(place, row, 0) * settings.worldSide();
            y[row] = draws.uniform(place, row, 1) * settings.worldSide();
        }
    }

    /** Runs the model to its end or cap. Pure: the same arguments give the same result. */
    public static VonBriesenResult run(VonBriesenSettings settings, RunKey key) {
        VonBriesenModel model = new VonBriesenModel(settings, key);
        model.start();
        while (!model.hasEnded() && model.tick < settings.cap()) {
            model.step();
        }
        return model.result();
    }

    @Override
    public void start() {
        super.start();
        schedule.scheduleRepeating(Schedule.EPOCH, 0, (Steppable) model -> everybodysTurn());
    }

    /** Simulates one tick. The model must have been started. */
    public void step() {
        if (!schedule.step(this)) {
            throw new IllegalStateException("the model was not started. Maybe call start() first.");
        }
    }

    /** Ticks that have passed. */
    public int tick() {
        return tick;
    }

    /** Whether one group is gone or has come down to the number that ends the run. */
    public boolean hasEnded() {
        return members[0] == 0 || members[1] <= settings.endsAt();
    }

    /** The result so far. */
    public VonBriesenResult result() {
        return new VonBriesenResult(
                tick, hasEnded(), members[0], members[1], tick == 0 ? 0 : spreadSum / tick, removed, births);
    }

    private void add(int of, long key, int entity) {
        int row = rows++;
        double most = of == 0 ? settings.ideologyOfFirst() : settings.ideologyOfSecond();
        group[row] = (byte) of;
        ideology[row] = draws.uniform(key, entity, 0) * most;
        influence[row] = draws.uniform(key, entity, 1);
        susceptibility[row] = draws.uniform(key, entity, 2);
        threshold[row] = settings.uniformThreshold() >= 0 ? settings.uniformThreshold() : draws.uniform(key, entity, 3);
        gone[row] = 0;
        members[of]++;
    }

    private void everybodysTurn() {
        int there = rows;
        move();
        sortIntoCells();
        shuffle(draws.key(Purpose.CONTAGION_ORDER, tick), there);
        long birth = draws.key(Purpose.CONTAGION_BIRTH, tick);
        long child = draws.key(Purpose.CONTAGION_CHILD, tick);
        for (int i = 0; i < there; i++) {
            int row = order[i];
            if (gone[row] == 0) {
                listen(row);
                if (ideology[row] > threshold[row]) {
                    act(row);
                }
                if (draws.uniform(birth, row) < settings.reproduction()
                        && members[0] + members[1] < settings.capacity()) {
                    x[rows] = x[row];
                    y[rows] = y[row];
                    add(group[row], child, row);
                    births++;
                }
            }
        }
        closeGaps();
        spreadSum += Math.abs(members[0] - members[1]) / (double) Math.max(1, members[0] + members[1]);
        tick++;
    }

    private void move() {
        long key = draws.key(Purpose.CONTAGION_HEADING, tick);
        for (int row = 0; row < rows; row++) {
            double heading = 2 * Math.PI * draws.uniform(key, row);
            x[row] = inside(x[row] + StrictMath.cos(heading));
            y[row] = inside(y[row] + StrictMath.sin(heading));
        }
    }

    private double inside(double at) {
        return Math.min(Math.max(at, 0), settings.worldSide());
    }

    private int cell(double at) {
        return Math.min(cells - 1, (int) (at / settings.worldSide() * cells));
    }

    private int cellOf(int row) {
        return cell(y[row]) * cells + cell(x[row]);
    }

    private void sortIntoCells() {
        Arrays.fill(cellStart, 0);
        for (int row = 0; row < rows; row++) {
            cellStart[cellOf(row)]++;
        }
        for (int c = 1; c < cellStart.length; c++) {
            cellStart[c] += cellStart[c - 1];
        }
        // Each start was the end of its cell and counts down to the start as the cell fills.
        for (int row = rows - 1; row >= 0; row--) {
            cellPeople[--cellStart[cellOf(row)]] = row;
        }
    }

    private void shuffle(long key, int count) {
        for (int i = 0; i < count; i++) {
            int j = Whole.below(Draws.bits(key, i), i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }

    private boolean isInSight(int row, int other) {
        double dx = x[row] - x[other];
        double dy = y[row] - y[other];
        return gone[other] == 0 && dx * dx + dy * dy <= settings.sight() * settings.sight();
    }

    /** Draws a person's ideology nearer to that of the most influential member of its own group in sight. */
    private void listen(int row) {
        int leader = row;
        int fromY = Math.max(0, cell(y[row]) - 1);
        int toY = Math.min(cells - 1, cell(y[row]) + 1);
        for (int cellY = fromY; cellY <= toY; cellY++) {
            int first = cellY * cells + Math.max(0, cell(x[row]) - 1);
            int last = cellY * cells + Math.min(cells - 1, cell(x[row]) + 1);
            for (int k = cellStart[first]; k < cellStart[last + 1]; k++) {
                int other = cellPeople[k];
                if (group[other] == group[row] && influence[other] > influence[leader] && isInSight(row, other)) {
                    leader = other;
                }
            }
        }
        ideology[row] += (ideology[leader] - ideology[row]) * susceptibility[row];
    }

    /** Removes everybody of the other group in sight. */
    private void act(int row) {
        int fromY = Math.max(0, cell(y[row]) - 1);
        int toY = Math.min(cells - 1, cell(y[row]) + 1);
        for (int cellY = fromY; cellY <= toY; cellY++) {
            int first = cellY * cells + Math.max(0, cell(x[row]) - 1);
            int last = cellY * cells + Math.min(cells - 1, cell(x[row]) + 1);
            for (int k = cellStart[first]; k < cellStart[last + 1]; k++) {
                int other = cellPeople[k];
                if (group[other] != group[row] && isInSight(row, other)) {
                    gone[other] = 1;
                    members[group[other]]--;
                    removed++;
                }
            }
        }
    }

    private void closeGaps() {
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            if (gone[row] == 0) {
                group[kept] = group[row];
                ideology[kept] = ideology[row];
                influence[kept] = influence[row];
                susceptibility[kept] = susceptibility[row];
                threshold[kept] = threshold[row];
                x[kept] = x[row];
                y[kept] = y[row];
                kept++;
            }
        }
        Arrays.fill(gone, 0, rows, (byte) 0);
        rows = kept;
    }

    @Override
    public void accept(StateVisitor visitor) {
        tick = visitor.visit("tick", tick);
        rows = visitor.visit("rows", rows);
        removed = visitor.visit("removed", removed);
        births = visitor.visit("births", births);
        spreadSum = visitor.visit("spreadSum", spreadSum);
        visitor.visit("members", members);
        visitor.visit("group", group);
        visitor.visit("ideology", ideology);
        visitor.visit("influence", influence);
        visitor.visit("susceptibility", susceptibility);
        visitor.visit("threshold", threshold);
        visitor.visit("x", x);
        visitor.visit("y", y);
    }
}
