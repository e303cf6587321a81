package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.forestall.sim.RunKey;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Pairs;
import org.forestall.viz.play.PlayEvent;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.Spread;
import org.forestall.viz.play.Twin;
import org.forestall.viz.play.TwinFrame;
import org.forestall.viz.telling.EventWords;

/** Two futures with the same luck, one thing different: two maps, both lines, the difference, and what went differently. */
public final class TwinScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient Player<TwinFrame, Twin> player;
    private final MapPanel left;
    private final MapPanel right;
    private final JLabel leftHead = new JLabel();
    private final JLabel rightHead = new JLabel();
    private final GaugeChart both;
    private final GaugeChart difference;
    private final LegendPanel legend;
    private final Palette palette;
    private final TransportBar transport;
    private final DefaultListModel<String> splits = new DefaultListModel<>();
    private boolean quiet;
    private transient Pairs pairs;
    private transient Spread spread;

    /** A screen on a pair. */
    public TwinScreen(Stage stage, Twin twin) {
        super(stage);
        Appearance look = stage.appearance();
        TwinFrame first = twin.now();
        player = new Player<>(twin, new Bridge<>(this::show), this::tellFault);
        left = new MapPanel(look, first.base());
        left.setName("map.base");
        right = new MapPanel(look, first.other());
        right.setName("map.other");
        both = GaugeChart.ofTwo(look, Gauge.TENSION, false, first);
        both.setName("chart.both");
        difference = GaugeChart.ofTwo(look, Gauge.TENSION, true, first);
        difference.setName("chart.difference");
        legend = new LegendPanel(look, first.base().course().society());
        palette = new Palette(look, first.other(), this::inject, this::remove);
        palette.setPreferredSize(new Dimension(look.px(300), look.px(300)));
        palette.setVisible(false);
        left.onSelect(district -> follow(right, district));
        right.onSelect(district -> follow(left, district));
        keys().add("R", "keys.sameLuck", () -> player.tell(each -> each.seek(0)))
                .add("N", "keys.newLuck", this::newLuck)
                .add("L", "keys.legend", () -> legend.setVisible(!legend.isVisible()))
                .add("I", "keys.putIn", this::togglePalette)
                .add("G", "keys.alone", this::goOnAlone)
                .add("control S", "keys.save", this::chooseFile);
        legend.setVisible(!look.isForRoom());
        transport = new TransportBar(this, player, first.base());
        add(head(first), BorderLayout.NORTH);
        add(middle(look));
        add(transport, BorderLayout.SOUTH);
        show(first);
    }

    private void follow(MapPanel other, int district) {
        if (!quiet) {
            quiet = true;
            other.select(district);
            quiet = false;
        }
    }

    private JComponent head(TwinFrame first) {
        JPanel head = new JPanel(
                new FlowLayout(FlowLayout.LEADING, stage().appearance().px(5), 2));
        head.add(Controls.button(words(), "live.home", stage()::home));
        Course course = first.base().course();
        head.add(Controls.heading(words().content(course.society().name()), 1.2));
        head.add(new JLabel(words().get("twin.base")));
        head.add(options("twin.baseOption", course, true));
        head.add(new JLabel(words().get("twin.other")));
        head.add(options("twin.otherOption", first.other().course(), false));
        if (stage().appearance().isForRoom()) {
            return head;
        }
        head.add(Controls.button(words(), "live.newLuck", this::newLuck));
        head.add(Controls.button(words(), "twin.putIn", this::togglePalette));
        head.add(Controls.button(words(), "twin.alone", this::goOnAlone));
        head.add(Controls.button(words(), "live.save", this::chooseFile));
        return head;
    }

    private JComboBox<Gauge> gauges() {
        JComboBox<Gauge> gauges = new JComboBox<>(Gauge.values());
        gauges.setRenderer(new Named<Gauge>(gauge -> words().of("gauge", gauge)));
        gauges.addActionListener(event -> {
            both.show((Gauge) gauges.getSelectedItem());
            difference.show((Gauge) gauges.getSelectedItem());
        });
        return gauges;
    }

    private JComboBox<String> options(String name, Course course, boolean base) {
        JComboBox<String> box = new JComboBox<>(course.scenario().optionIds().toArray(String[]::new));
        box.setSelectedItem(course.option());
        box.setName(name);
        box.getAccessibleContext().setAccessibleName(words().get(name));
        box.setRenderer(new Named<String>(
                id -> words().content(course.scenario().planFor(id).option().name())));
        Controls.wide(box, stage().appearance().px(180));
        box.addActionListener(event -> {
            String id = (String) box.getSelectedItem();
            changeOne(base, playback -> playback.change(playback.course().withOption(id)));
        });
        return box;
    }

    private void changeOne(boolean base, Consumer<Playback> change) {
        player.tell(twin -> {
            change.accept(base ? twin.base() : twin.other());
            twin.changed();
        });
    }

    private JComponent middle(Appearance look) {
        JPanel maps = new JPanel(new GridLayout(1, 2, look.px(6), 0));
        maps.add(titled(leftHead, left));
        maps.add(titled(rightHead, right));
        JPanel charts = new JPanel(new GridLayout(1, 2, look.px(6), 0));
        charts.add(both);
        charts.add(difference);
        charts.setPreferredSize(new Dimension(look.px(600), look.isForRoom() ? look.px(95) : look.px(150)));
        JList<String> list = new JList<>(splits);
        list.setName("splits");
        list.getAccessibleContext().setAccessibleName(words().get("twin.splits"));
        list.setVisibleRowCount(look.isForRoom() ? 2 : 4);
        list.setCellRenderer(new Named<String>(line -> line).withTips());
        JPanel below = new JPanel(new BorderLayout());
        below.add(Controls.heading(words().get("twin.splits"), 1), BorderLayout.NORTH);
        below.add(new JScrollPane(list));
        JPanel compared = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(5), 0));
        JComboBox<Gauge> gauges = gauges();
        compared.add(Controls.label(words(), "twin.gauge", gauges));
        compared.add(gauges);
        compared.setVisible(!look.isForRoom());
        JPanel above = new JPanel(new BorderLayout());
        above.add(legend, BorderLayout.NORTH);
        above.add(compared, BorderLayout.SOUTH);
        JPanel south = new JPanel(new BorderLayout());
        south.add(above, BorderLayout.NORTH);
        south.add(charts);
        south.add(Controls.padded(below, 2, 8), BorderLayout.SOUTH);
        JPanel whole = new JPanel(new BorderLayout());
        whole.add(maps);
        whole.add(south, BorderLayout.SOUTH);
        whole.add(palette, BorderLayout.WEST);
        return whole;
    }

    private static JComponent titled(JLabel title, JComponent content) {
        JPanel panel = new JPanel(new BorderLayout());
        title.setFont(title.getFont().deriveFont(java.awt.Font.BOLD));
        panel.add(Controls.padded(title, 2, 8), BorderLayout.NORTH);
        panel.add(content);
        return panel;
    }

    private void togglePalette() {
        palette.setVisible(!palette.isVisible());
        revalidate();
    }

    /** Goes on with the second future alone. */
    private void goOnAlone() {
        pause();
        stage().show(new LiveScreen(stage(), player.release().other()));
    }

    private void chooseFile() {
        SessionFile.choose(this, this::save);
    }

    /** Saves the second future as a session; tells of the place, or of what went wrong. */
    public void save(Path file) {
        SessionFile.save(stage(), player, Twin::other, file);
    }

    @Override
    public Optional<String> toLose() {
        TwinFrame now = player.caughtUp();
        boolean unsaved = SessionFile.isUnsaved(stage(), now.other().course());
        return Optional.of("leave.session").filter(any -> unsaved);
    }

    private void inject(Injection injection) {
        changeOne(false, playback -> {
            if (!playback.injectNow(injection)) {
                tellEnded();
            }
        });
    }

    private void remove(Injection injection) {
        changeOne(false, playback -> playback.remove(injection));
    }

    private void newLuck() {
        pause();
        player.tell(twin -> {
            RunKey luck = twin.base().course().luck();
            RunKey next = new RunKey(luck.masterSeed(), luck.replicate() + 1);
            twin.base().restart(twin.base().course().withLuck(next));
            twin.other().restart(twin.other().course().withLuck(next));
            twin.changed();
        });
    }

    private void tellFault(Throwable fault) {
        SwingUtilities.invokeLater(() ->
                stage().tell(words().get("live.fault"), List.of(words().content(String.valueOf(fault.getMessage())))));
    }

    private void show(TwinFrame frame) {
        left.show(frame.base());
        right.show(frame.other());
        leftHead.setText(words().get("twin.base.head", option(frame.base())));
        rightHead.setText(words().get("twin.other.head", option(frame.other()), putIn(frame.other())));
        both.show(frame);
        difference.show(frame);
        palette.show(frame.other());
        compareUnderOtherLuck(frame);
        transport.show(frame.other().course().injections().isEmpty() ? frame.base() : frame.other());
        showSplits(frame);
    }

    /** Begins to live pairs under other luck, unless those that are lived are of these two courses. */
    private void compareUnderOtherLuck(TwinFrame frame) {
        Course base = frame.base().course();
        Course other = frame.other().course();
        if (pairs != null && pairs.isOf(base, other)) {
            return;
        }
        if (pairs != null) {
            pairs.close();
        }
        Spread here = new Spread();
        spread = here;
        difference.show(here, Spread.USUAL);
        pairs = Pairs.begin(
                base,
                other,
                Spread.USUAL,
                stage().workers(),
                pair -> SwingUtilities.invokeLater(() -> {
                    here.add(pair);
                    if (here == spread) {
                        difference.show(here, Spread.USUAL);
                    }
                }));
    }

    private String option(Frame frame) {
        Course course = frame.course();
        return words().content(
                        course.scenario().planFor(course.option()).option().name());
    }

    private int putIn(Frame frame) {
        return frame.course().injections().size();
    }

    private void showSplits(TwinFrame frame) {
        List<String> lines = new ArrayList<>();
        EventWords ofBase = new EventWords(words(), frame.base().course().society());
        EventWords ofOther = new EventWords(words(), frame.other().course().society());
        for (TwinFrame.Split split : frame.splits()) {
            add(lines, frame, split, split.onlyOther(), "twin.onlyOther", ofOther);
            add(lines, frame, split, split.onlyBase(), "twin.onlyBase", ofBase);
            if (lines.size() > 40) {
                break;
            }
        }
        if (lines.isEmpty()) {
            lines.add(words().get("twin.nothingYet"));
        }
        List<String> shown = new ArrayList<>();
        splits.elements().asIterator().forEachRemaining(shown::add);
        if (!lines.equals(shown)) {
            splits.clear();
            splits.addAll(lines);
        }
    }

    private void add(
            List<String> lines,
            TwinFrame frame,
            TwinFrame.Split split,
            List<PlayEvent> events,
            String key,
            EventWords eventWords) {
        for (PlayEvent event : events) {
            if (EventWords.isNotable(event)) {
                String day = words().day(frame.base().course().society().start().plusDays(7L * split.week()));
                lines.add(words().get(key, day, eventWords.of(event)));
            }
        }
    }

    /** The player, for tests. */
    public Player<TwinFrame, Twin> player() {
        return player;
    }

    /** What went differently, in words. */
    public List<String> splits() {
        List<String> shown = new ArrayList<>();
        splits.elements().asIterator().forEachRemaining(shown::add);
        return shown;
    }

    @Override
    public String heading() {
        return words().get(
                        "twin.heading",
                        words().content(player.latest()
                                .base()
                                .course()
                                .society()
                                .title()));
    }

    @Override
    public Screen again() {
        return new TwinScreen(stage(), player.release());
    }

    @Override
    public boolean pause() {
        return transport.pause();
    }

    /** Pairs under other luck so far, for tests. */
    public Spread spread() {
        return spread;
    }

    @Override
    public void close() {
        pairs.close();
        player.close();
    }
}
