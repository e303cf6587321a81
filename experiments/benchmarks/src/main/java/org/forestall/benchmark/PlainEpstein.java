package org.forestall.benchmark;

import org.forestall.sim.reference.DecisionSettings;
import org.forestall.sim.reference.EpsteinOneSettings;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.grid.Grid2D;
import sim.field.grid.ObjectGrid2D;
import sim.util.Bag;
import sim.util.IntBag;

/**
 * Epstein's Model I by the rules of Mesa's example in the ordinary manner of MASON: an object a person, each an entry of
 * its own on the schedule, on an {@link ObjectGrid2D}, with MASON's generator and neighbourhoods. The baseline beside which
 * the reference model is timed; it knows no tricks, and no waste either.
 */
final class PlainEpstein extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient EpsteinOneSettings settings;
    private final transient DecisionSettings decision;
    private final int vision;
    private final ObjectGrid2D grid;
    private final transient Bag near = new Bag();
    private final transient Bag suspects = new Bag();
    private final transient IntBag nearX = new IntBag();
    private final transient IntBag nearY = new IntBag();
    private final transient IntBag emptyX = new IntBag();
    private final transient IntBag emptyY = new IntBag();
    private int citizens;
    private int people;
    private int active;
    private int jailed;

    PlainEpstein(EpsteinOneSettings settings, long seed) {
        super(seed);
        this.settings = settings;
        decision = settings.decision();
        vision = (int) settings.look().vision();
        grid = new ObjectGrid2D(settings.side(), settings.side());
    }

    @Override
    public void start() {
        super.start();
        for (int x = 0; x < settings.side(); x++) {
            for (int y = 0; y < settings.side(); y++) {
                double u = random.nextDouble();
                if (u < settings.citizenDensity()) {
                    settle(new Citizen(x, y, random.nextDouble(), random.nextDouble()));
                    citizens++;
                } else if (u < settings.citizenDensity() + settings.copDensity()) {
                    settle(new Cop(x, y));
                }
            }
        }
    }

    private void settle(Person person) {
        grid.set(person.x, person.y, person);
        schedule.scheduleRepeating(person);
        people++;
    }

    int citizens() {
        return citizens;
    }

    int people() {
        return people;
    }

    int active() {
        return active;
    }

    int jailed() {
        return jailed;
    }

    /** Fills the bags with who is near, and with the empty sites. */
    private void lookAround(int x, int y) {
        grid.getVonNeumannNeighbors(x, y, vision, Grid2D.TOROIDAL, false, near, nearX, nearY);
        emptyX.clear();
        emptyY.clear();
        for (int i = 0; i < nearX.numObjs; i++) {
            if (grid.get(nearX.objs[i], nearY.objs[i]) == null) {
                emptyX.add(nearX.objs[i]);
                emptyY.add(nearY.objs[i]);
            }
        }
    }

    private enum State {
        QUIET,
        ACTIVE,
        JAILED
    }

    /** Whoever stands on a site. */
    private abstract class Person implements Steppable {

        private static final long serialVersionUID = 1L;

        int x;
        int y;

        Person(int x, int y) {
            this.x = x;
            this.y = y;
        }

        void moveToEmptySite() {
            if (emptyX.numObjs > 0) {
                int chosen = random.nextInt(emptyX.numObjs);
                grid.set(x, y, null);
                x = emptyX.objs[chosen];
                y = emptyY.objs[chosen];
                grid.set(x, y, this);
            }
        }
    }

    private final class Citizen extends Person {

        private static final long serialVersionUID = 1L;

        private final double grievance;
        private final double riskAversion;
        private State state = State.QUIET;
        private int term;

        Citizen(int x, int y, double hardship, double riskAversion) {
            super(x, y);
            grievance = decision.grievance(hardship);
            this.riskAversion = riskAversion;
        }

        void become(State next) {
            active += (next == State.ACTIVE ? 1 : 0) - (state == State.ACTIVE ? 1 : 0);
            jailed += (next == State.JAILED ? 1 : 0) - (state == State.JAILED ? 1 : 0);
            state = next;
        }

        @Override
        public void step(SimState model) {
            if (term > 0) {
                term--;
                return;
            }
            lookAround(x, y);
            int cops = 0;
            int actives = 1;
            for (int i = 0; i < near.numObjs; i++) {
                if (near.objs[i] instanceof Cop) {
                    cops++;
                } else if (near.objs[i] instanceof Citizen other && other.state == State.ACTIVE) {
                    actives++;
                }
            }
            double risk = 1 - Math.exp(-decision.arrestConstant() * Math.rint((double) cops / actives));
            become(grievance - riskAversion * risk > decision.threshold() ? State.ACTIVE : State.QUIET);
            moveToEmptySite();
        }
    }

    private final class Cop extends Person {

        private static final long serialVersionUID = 1L;

        Cop(int x, int y) {
            super(x, y);
        }

        @Override
        public void step(SimState model) {
            lookAround(x, y);
            suspects.clear();
            for (int i = 0; i < near.numObjs; i++) {
                if (near.objs[i] instanceof Citizen citizen && citizen.state == State.ACTIVE) {
                    suspects.add(citizen);
                }
            }
            if (suspects.numObjs > 0) {
                Citizen arrested = (Citizen) suspects.objs[random.nextInt(suspects.numObjs)];
                arrested.term = random.nextInt(settings.longestJail() + 1);
                arrested.become(State.JAILED);
            }
            moveToEmptySite();
        }
    }
}
