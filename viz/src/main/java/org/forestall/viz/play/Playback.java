package org.forestall.viz.play;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.explain.Explainer;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.snapshot.Snapshot;

/**
 * One future that is played: forwards, backwards and to any week; the same week is always the same state, bit for bit,
 * however one came there. For one thread; {@link Player} gives it one.
 *
 * <p>The <i>front</i> is a society that only ever goes forwards; it is watched, and what is seen goes into the {@link
 * History}. Weeks before it are shown by a second society, the <i>view</i>, which is taken back to the nearest key frame and
 * stepped on from there. So whoever looks back disturbs neither observers nor what comes.
 *
 * <p>What a user changes (settings, luck, option, things put in by hand) makes another {@link Course}, which is lived again
 * from the first week up to the present one. That is exact by construction, and quick: a year of 20,000 people takes about
 * forty milliseconds.
 */
public final class Playback implements Timeline<Frame> {

    /** Weeks between key frames while the budget lasts. */
    private static final int KEY_FRAME_WEEKS = 8;

    /** Bytes that key frames of one future may take: all weeks of ten years at 20,000 people, every eighth kept. */
    private static final long KEY_FRAME_BYTES = 96L << 20;

    /** Longest stretch of a long way without telling of it, nanoseconds. */
    private static final long GLANCE_NANOS = 30_000_000;

    /** The first glance comes sooner, since somebody has just asked for something and waits for a sign. */
    private static final long FIRST_GLANCE_NANOS = 10_000_000;

    private static final Anchors ANCHORS = AnchorFile.shipped();

    private Course course;
    private FrameMaker front;
    private FrameMaker view;
    private FrameMaker shown;
    private FrameworkObserver framework;
    private EventReader events;
    private KeyFrames keyFrames;
    private History history;
    private Frame frame;
    private Runnable onTheWay = () -> {};
    private long lastGlance;

    /** Where it was to go when a way was broken off; -1 if it is where it is to be. */
    private int unreached = -1;

    /** A playback in its first week. */
    public Playback(Course course) {
        live(course);
    }

    private Playback(Playback other) {
        this(other.course);
        other.arrive();
        seek(other.week());
    }

    private void live(Course wanted) {
        course = wanted;
        unreached = -1;
        Society society = new Society(wanted.society(), wanted.plan(), wanted.luck());
        Traces traces = new Traces(society.state());
        framework = new FrameworkObserver(society.state(), ANCHORS, AssessmentSettings.standard(), traces);
        society.addObserver(framework);
        society.start();
        front = new FrameMaker(society);
        view = null;
        shown = front;
        events = new EventReader();
        keyFrames = new KeyFrames(KEY_FRAME_WEEKS, KEY_FRAME_BYTES);
        history = new History(wanted.weeks());
        record();
    }

    private void record() {
        Society society = front.society();
        history.add(society.week(), society.state(), events.since(society));
        history.addScores(society.week(), framework);
        if (keyFrames.isDue(society.week())) {
            keyFrames.add(society.week(), society.snapshot());
        }
        frame = null;
    }

    /** What is lived through. */
    public Course course() {
        return course;
    }

    @Override
    public int week() {
        return shown.society().week();
    }

    @Override
    public int weeks() {
        return course.weeks();
    }

    /** Weeks lived at most since the course was last changed. */
    public int lived() {
        return front.society().week();
    }

    @Override
    public Frame now() {
        if (frame == null) {
            frame = shown.frame(course, lived(), keyFrames.weeks(), history);
        }
        return frame;
    }

    @Override
    public void onTheWay(Runnable told) {
        onTheWay = told;
    }

    @Override
    public void step() {
        arrive();
        if (week() >= weeks()) {
            return;
        }
        if (shown == front) {
            front.step();
            record();
        } else if (week() + 1 == lived()) {
            shown = front;
        } else {
            view.step();
        }
        frame = null;
    }

    /** Goes back by a week; does nothing in the first. */
    public void stepBack() {
        seek(week() - 1);
    }

    @Override
    public void seek(int wanted) {
        seek(wanted, () -> true);
    }

    /** Goes to a week unless it is asked not to go on; then it stays where it is and remembers where it was to go. */
    private void seek(int wanted, BooleanSupplier goOn) {
        int week = Math.max(0, Math.min(weeks(), wanted));
        unreached = -1;
        if (week >= lived()) {
            shown = front;
            lastGlance = System.nanoTime() - GLANCE_NANOS + FIRST_GLANCE_NANOS;
            while (lived() < week) {
                if (!goOn.getAsBoolean()) {
                    unreached = week;
                    break;
                }
                front.step();
                record();
                glance();
            }
        } else if (week < week() || shown == front) {
            goBack(week);
        } else {
            while (week() < week) {
                view.step();
            }
        }
        frame = null;
    }

    private void glance() {
        long now = System.nanoTime();
        if (now - lastGlance >= GLANCE_NANOS) {
            onTheWay.run();
            lastGlance = System.nanoTime();
        }
    }

    /** Goes where it was to go before a way was broken off. */
    private void arrive() {
        if (unreached >= 0) {
            seek(unreached);
        }
    }

    /** This playback, at a week. */
    public Playback seekTo(int week) {
        seek(week);
        return this;
    }

    private void goBack(int week) {
        if (view == null) {
            view = new FrameMaker(front.society().branch(course.plan()));
        }
        // From a key frame before the week, so that the step into the week tells where people went.
        Map.Entry<Integer, Snapshot> nearest = keyFrames.before(Math.max(0, week - 1));
        view.society().restore(nearest.getValue());
        shown = view;
        while (week() < week) {
            view.step();
        }
    }

    /**
     * Puts something in. It takes effect when its week is lived; what was lived from that week on is lived anew.
     *
     * @throws IllegalArgumentException saying all that is wrong with it; nothing has changed then
     */
    public void inject(Injection injection) {
        change(course.with(injection));
    }

    /**
     * Puts something into the coming week, whatever week it names. Gives false, and changes nothing, if the future has ended
     * and no week comes any more.
     *
     * @throws IllegalArgumentException saying all that is wrong with it; nothing has changed then
     */
    public boolean injectNow(Injection injection) {
        arrive();
        if (week() >= weeks()) {
            return false;
        }
        inject(injection.in(week()));
        return true;
    }

    /** Takes something out that was put in. */
    public void remove(Injection injection) {
        change(course.without(injection));
    }

    /** Lives another course up to the present week. */
    public void change(Course other) {
        change(other, () -> true);
    }

    /**
     * Lives another course up to the present week, unless it is asked not to go on because yet another course is wanted; the
     * week that was to be reached is then still the present one for whatever comes next.
     */
    public void change(Course other, BooleanSupplier goOn) {
        int week = unreached >= 0 ? unreached : week();
        live(other);
        seek(week, goOn);
    }

    /** Lives another course from its first week. */
    public void restart(Course other) {
        live(other);
    }

    /** The same luck again, from the first week; what was put in stays. */
    public void sameLuckAgain() {
        live(course);
    }

    /** Other luck, from the first week; what was put in stays. */
    public void newLuck() {
        RunKey luck = course.luck();
        live(course.withLuck(new RunKey(luck.masterSeed(), luck.replicate() + 1)));
    }

    /** A second playback of the same course in the same week. What is done to the one does nothing to the other. */
    public Playback branch() {
        return new Playback(this);
    }

    /** Hash of the present state; equal states have equal hashes. */
    public long stateHash() {
        return shown.society().stateHash();
    }

    /** The present state, every byte of it; equal states have equal bytes. */
    public byte[] stateBytes() {
        return shown.society().snapshot().toBytes();
    }

    /** Number of key frames that are kept. */
    public int keyFrameCount() {
        return keyFrames.count();
    }

    /** Bytes that key frames take. */
    public long keptBytes() {
        return keyFrames.bytes();
    }

    /**
     * Why the week that has just passed went as it did; in the first week, why the coming one will. Lives the week and the one
     * before once more without each mechanism, which takes as long as about a hundred weeks.
     */
    public Explained explain() {
        arrive();
        int week = Math.max(0, week() - 1);
        int from = Math.max(0, week - 1);
        Society scratch = front.society().branch(course.plan());
        scratch.restore(keyFrames.before(from).getValue());
        while (scratch.week() < from) {
            scratch.step();
        }
        Explainer explainer = new Explainer(scratch);
        Explanation first = explainer.step();
        Explanation told = from == week ? first : explainer.step().comparedWith(first);
        return Explained.of(told, scratch);
    }
}
