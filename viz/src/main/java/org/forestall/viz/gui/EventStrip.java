package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.PlayEvent;
import org.forestall.viz.telling.EventWords;
import org.forestall.viz.words.Words;

/** What happened, in words, the latest first. */
public final class EventStrip extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Lines that are kept: nobody reads more. */
    private static final int MOST = 200;

    /** Flights of a week that are told one by one. */
    private static final int MOST_FLIGHTS = 2;

    private final transient Words words;
    private final Lines lines = new Lines();
    private transient SocietySpec society;
    private transient EventWords eventWords;
    private int shownWeek = -1;
    private transient Object shownHistory;

    /** A strip that shows what happened until a frame. */
    public EventStrip(Appearance appearance, Frame frame) {
        super(new BorderLayout());
        words = appearance.words();
        JList<String> list = new JList<>(lines);
        list.setName("events");
        list.getAccessibleContext().setAccessibleName(words.get("events"));
        list.setCellRenderer(new Named<String>(line -> line).withTips());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(new Dimension(appearance.px(400), appearance.px(appearance.isForRoom() ? 52 : 110)));
        add(Controls.heading(words.get("events"), 1), BorderLayout.NORTH);
        add(scroll);
        show(frame);
    }

    /** Shows what happened until a week. */
    public void show(Frame frame) {
        if (frame.course().society() != society) {
            society = frame.course().society();
            eventWords = new EventWords(words, society);
        }
        if (frame.week() == shownWeek && frame.history() == shownHistory) {
            return;
        }
        boolean goesOn = frame.history() == shownHistory && frame.week() > shownWeek && shownWeek >= 0;
        List<String> next = goesOn ? new ArrayList<>(lines.lines) : new ArrayList<>();
        int from = goesOn ? shownWeek : Math.max(0, frame.week() - 4 * MOST);
        for (int week = from; week < frame.week(); week++) {
            LocalDate day = society.start().plusDays(7L * week);
            List<PlayEvent> flights = frame.history().eventsOf(week).stream()
                    .filter(event -> event.logged().kind() == EventKind.FLIGHT)
                    .filter(EventWords::isNotable)
                    .toList();
            if (flights.size() > MOST_FLIGHTS) {
                next.add(0, words.get("events.line", words.day(day), eventWords.ofFlights(flights)));
            }
            for (PlayEvent event : frame.history().eventsOf(week)) {
                boolean told = flights.size() > MOST_FLIGHTS && event.logged().kind() == EventKind.FLIGHT;
                if (EventWords.isNotable(event) && !told) {
                    next.add(0, words.get("events.line", words.day(day), eventWords.of(event)));
                }
            }
        }
        lines.show(next.subList(0, Math.min(MOST, next.size())));
        shownWeek = frame.week();
        shownHistory = frame.history();
    }

    /** What is shown, the latest first. */
    public List<String> lines() {
        return List.copyOf(lines.lines);
    }

    private static final class Lines extends AbstractListModel<String> {
        private static final long serialVersionUID = 1L;
        private transient List<String> lines = List.of();

        void show(List<String> next) {
            if (next.equals(lines)) {
                return;
            }
            int before = lines.size();
            lines = List.copyOf(next);
            if (before > 0) {
                fireIntervalRemoved(this, 0, before - 1);
            }
            if (!lines.isEmpty()) {
                fireIntervalAdded(this, 0, lines.size() - 1);
            }
        }

        @Override
        public int getSize() {
            return lines.size();
        }

        @Override
        public String getElementAt(int index) {
            return lines.get(index);
        }
    }
}
