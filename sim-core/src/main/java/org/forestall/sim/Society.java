package org.forestall.sim;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.draws.DrawAudit;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.OutcomeReader;
import org.forestall.sim.observe.SeriesRecorder;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.process.Phase;
import org.forestall.sim.process.PhaseNote;
import org.forestall.sim.process.Prevention;
import org.forestall.sim.snapshot.Fingerprint;
import org.forestall.sim.snapshot.Snapshot;
import org.forestall.sim.snapshot.SnapshotFormatException;
import org.forestall.sim.snapshot.StateHash;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.SocialNetwork;
import org.forestall.sim.state.SocietyBuilder;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StateVisitor;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A society as a MASON simulation. Building it makes the state at the start of a run; {@link #start()} puts the phases of
 * the week on MASON's schedule, one step of which is a week. MASON's own generator is not used: every draw is keyed.
 *
 * <p>A society belongs to one thread. Societies share nothing that changes, so any number may run side by side.
 */
public final class Society extends SimState {

    private static final long serialVersionUID = 1L;

    /** Ordering on the schedule of what comes before the phases of the week. */
    private static final int BEFORE_PHASES = 0;

    /** Ordering on the schedule of what comes after them. */
    private static final int AFTER_PHASES = 100;

    private final transient RunKey key;
    private final transient SocietyState state;
    private final transient SeriesRecorder series;
    private final transient List<Observer> observers = new ArrayList<>();
    private transient Prevention prevention;
    private transient PreventionPlan plan;
    private transient int snapshotBytes;
    private transient long fingerprint;

    /** A society at the start of a run. */
    public Society(SocietySpec spec, PreventionPlan plan, RunKey key) {
        this(spec, plan, key, null, null);
    }

    private Society(SocietySpec spec, PreventionPlan plan, RunKey key, DrawAudit audit, SocialNetwork knownNetwork) {
        super(0);
        this.key = key;
        this.plan = plan;
        state = SocietyBuilder.build(spec, new Draws(key.masterSeed(), key.replicate(), audit), knownNetwork);
        state.desk.follow(plan.warningPolicy(), spec);
        prevention = new Prevention(plan, state);
        series = new SeriesRecorder(weeksToRun());
    }

    /** A society in debug mode: it fails if any two decisions share a draw. For small societies. */
    public static Society audited(SocietySpec spec, PreventionPlan plan, RunKey key, DrawAudit audit) {
        return new Society(spec, plan, key, audit, null);
    }

    /** Runs one future from start to end. Pure: the same arguments give the same outcome, on any thread and machine. */
    public static Outcome run(SocietySpec spec, PreventionPlan plan, RunKey key) {
        Society society = new Society(spec, plan, key);
        society.start();
        society.runToEnd();
        return society.outcome();
    }

    @Override
    public void start() {
        super.start();
        double now = Schedule.EPOCH + state.week;
        schedule.scheduleRepeating(now, BEFORE_PHASES, (Steppable) society -> prevention.apply(state));
        for (Phase phase : new Week(state.layout).phases()) {
            int order = phase.getClass().getAnnotation(PhaseNote.class).order();
            schedule.scheduleRepeating(now, order, (Steppable) society -> phase.run(state));
        }
        schedule.scheduleRepeating(now, AFTER_PHASES, (Steppable) society -> closeWeek());
    }

    private void closeWeek() {
        series.weekPassed(state);
        for (int i = 0; i < observers.size(); i++) {
            observers.get(i).weekPassed(state);
        }
        state.week++;
    }

    /** Simulates one week. The society must have been started. */
    public void step() {
        if (!schedule.step(this)) {
            throw new IllegalStateException("the society was not started. Maybe call start() first.");
        }
    }

    /** Simulates weeks until the scenario's length is reached. */
    public void runToEnd() {
        int weeks = weeksToRun();
        while (state.week < weeks) {
            step();
        }
    }

    /** Length of a run, in weeks. */
    public int weeksToRun() {
        return state.spec.years() * SocietySpec.WEEKS_PER_YEAR;
    }

    /** Weeks that have passed. */
    public int week() {
        return state.week;
    }

    /** All state. Whoever reads it must not change it. */
    public SocietyState state() {
        return state;
    }

    /** What is done in this run. */
    public Prevention prevention() {
        return prevention;
    }

    /** What was planned to be done in this run. */
    public PreventionPlan plan() {
        return plan;
    }

    /** The luck of this run. */
    public RunKey key() {
        return key;
    }

    /** Adds somebody who looks on at the end of every week. */
    public void addObserver(Observer observer) {
        observers.add(observer);
    }

    /** The result so far. */
    public Outcome outcome() {
        return OutcomeReader.read(state, prevention, series, stateHash());
    }

    /** Hash of the society's state, without what measures and observers keep for themselves. */
    public long stateHash() {
        return StateHash.of(state);
    }

    /** Saves everything that changes during a run. */
    public Snapshot snapshot() {
        Snapshot snapshot = Snapshot.take(state.draws.seed(), settings(), state.week, this::walk, snapshotBytes);
        snapshotBytes = snapshot.size();
        return snapshot;
    }

    /**
     * Goes back or forward to a snapshot of the same scenario, options and luck, ready to step on.
     *
     * @throws SnapshotFormatException if the snapshot is of another run
     */
    public void restore(Snapshot snapshot) {
        if (snapshot.runSeed() != state.draws.seed()) {
            throw new SnapshotFormatException("the snapshot is of the run with seed " + snapshot.runSeed()
                    + ", this is the run with seed " + state.draws.seed());
        }
        if (snapshot.settings() != settings()) {
            throw new SnapshotFormatException("the snapshot is of a run with other settings or another option than "
                    + plan.option().id() + " in " + state.spec.id()
                    + ". Maybe the scenario was changed since the snapshot was taken.");
        }
        snapshot.restoreInto(this::walk);
        start();
    }

    /**
     * A second society that goes on from here under another plan and the same luck. Measures that both plans have go on
     * as they are, new ones begin now at the earliest; the network is shared, since it never changes.
     */
    public Society branch(PreventionPlan otherPlan) {
        Society twin = new Society(state.spec, plan, key, null, state.network);
        twin.fingerprint = settings();
        twin.restore(snapshot());
        twin.state.desk.follow(otherPlan.warningPolicy(), twin.state.spec);
        Prevention carried = new Prevention(otherPlan, twin.state);
        carried.carryOver(twin.prevention, twin.week());
        twin.prevention = carried;
        twin.plan = otherPlan;
        twin.fingerprint = 0;
        return twin;
    }

    /**
     * A second society that goes on from here with one mechanism switched off and the same luck. It may be taken back to
     * snapshots of this one as often as one likes; the mechanism stays off.
     */
    public Society branchWithout(Mechanism mechanism) {
        Society twin = branch(plan);
        twin.state.switchOff(mechanism);
        return twin;
    }

    /** Fingerprint of scenario and plan, worked out when it is first asked for. */
    private long settings() {
        if (fingerprint == 0) {
            fingerprint = Fingerprint.of(state.spec, plan);
        }
        return fingerprint;
    }

    private void walk(StateVisitor visitor) {
        state.accept(visitor);
        state.desk.accept(visitor);
        series.accept(visitor);
        prevention.accept(visitor);
    }
}
