package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.List;

/** Two futures with the same luck whose clocks are locked. */
public final class Twin implements Timeline<TwinFrame> {

    private static final int MOST_DIFFERENCES = 40;

    private final Playback base;
    private final Playback other;
    private final List<TwinFrame.Split> splits = new ArrayList<>();
    private int comparedWeeks;

    /** A pair that was lived up to the week of the first. */
    public Twin(Playback base, Playback other) {
        this.base = base;
        this.other = other;
        seek(base.week());
    }

    /** A future and another that differs from it by one thing, which is changed from the first week or put in at its week. */
    public static Twin of(Course base, Course other) {
        return new Twin(new Playback(base), new Playback(other));
    }

    /** The future that the other is compared with. */
    public Playback base() {
        return base;
    }

    /** The other future. */
    public Playback other() {
        return other;
    }

    /** To be called after the course of either has changed: what went differently is looked up anew. */
    public void changed() {
        splits.clear();
        comparedWeeks = 0;
        seek(Math.max(base.week(), other.week()));
    }

    @Override
    public TwinFrame now() {
        Frame one = base.now();
        Frame two = other.now();
        compare(one, two);
        int week = one.week();
        return new TwinFrame(
                one, two, splits.stream().filter(split -> split.week() < week).toList());
    }

    private void compare(Frame one, Frame two) {
        int until = Math.min(one.lived(), two.lived());
        for (; comparedWeeks < until; comparedWeeks++) {
            if (splits.size() < MOST_DIFFERENCES) {
                compareWeek(one.history().eventsOf(comparedWeeks), two.history().eventsOf(comparedWeeks));
            }
        }
    }

    private void compareWeek(List<PlayEvent> one, List<PlayEvent> two) {
        List<PlayEvent> onlyOther = without(two, one);
        List<PlayEvent> onlyBase = without(one, two);
        if (!onlyBase.isEmpty() || !onlyOther.isEmpty()) {
            splits.add(new TwinFrame.Split(comparedWeeks, onlyBase, onlyOther));
        }
    }

    private static List<PlayEvent> without(List<PlayEvent> all, List<PlayEvent> those) {
        List<String> words = new ArrayList<>(
                those.stream().map(event -> event.logged().words()).toList());
        List<PlayEvent> left = new ArrayList<>();
        for (PlayEvent event : all) {
            if (!words.remove(event.logged().words())) {
                left.add(event);
            }
        }
        return left;
    }

    @Override
    public int week() {
        return base.week();
    }

    @Override
    public int weeks() {
        return base.weeks();
    }

    @Override
    public void step() {
        base.step();
        other.seek(base.week());
    }

    @Override
    public void seek(int week) {
        base.seek(week);
        other.seek(base.week());
    }
}
