package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.problem.Problem;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Explained;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.Twin;
import org.forestall.viz.telling.ExplanationWords;

/** One future, live: map, charts, events in words, things to put in, settings, and the bar of time. */
public final class LiveScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient Player<Frame, Playback> player;
    private final transient AtomicReference<Map<String, String>> wantedSettings = new AtomicReference<>();
    private final MapPanel map;
    private final LegendPanel legend;
    private final FactsPanel facts;
    private final List<GaugeChart> charts = new ArrayList<>();
    private final EventStrip events;
    private final Palette palette;
    private final TransportBar transport;
    private final JTabbedPane side = new JTabbedPane();
    private final JLabel luck = new JLabel();

    /** A screen on a future. */
    public LiveScreen(Stage stage, Playback playback) {
        super(stage);
        Appearance look = stage.appearance();
        Frame first = playback.now();
        player = new Player<>(playback, new Bridge<>(this::show), this::tellFault);
        map = new MapPanel(look, first);
        legend = new LegendPanel(look, first.course().society());
        facts = new FactsPanel(look, first);
        events = new EventStrip(look, first);
        palette = new Palette(look, first, this::injectNow, this::remove);
        addActionKeys();
        transport = new TransportBar(this, player, first);
        map.onSelect(district -> facts.show(player.latest(), district));
        side.setName("side");
        side.addTab(words().get("live.inspect"), facts);
        side.addTab(words().get("live.putIn"), palette);
        side.addTab(words().get("live.settings"), new SettingsPanel(look, first.course(), this::changeSettings));
        side.setPreferredSize(new Dimension(look.px(330), look.px(400)));
        side.setVisible(!look.isForRoom());
        legend.setVisible(!look.isForRoom());
        add(head(), BorderLayout.NORTH);
        add(middle(look, first));
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(Controls.padded(events, 2, 8));
        foot.add(transport, BorderLayout.SOUTH);
        add(foot, BorderLayout.SOUTH);
        show(first);
    }

    private JComponent head() {
        Frame first = player.latest();
        JPanel head = new JPanel(
                new FlowLayout(FlowLayout.LEADING, stage().appearance().px(5), 2));
        head.add(Controls.button(words(), "live.home", stage()::home));
        head.add(Controls.heading(words().content(first.course().society().name()), 1.2));
        head.add(options(first.course()));
        head.add(luck);
        if (stage().appearance().isForRoom()) {
            // In a room the presenter uses keys, and the map needs the place.
            return head;
        }
        head.add(Controls.button(words(), "live.sameLuck", this::sameLuck));
        head.add(Controls.button(words(), "live.newLuck", this::newLuck));
        head.add(Controls.button(words(), "live.branch", this::branch));
        head.add(Controls.button(words(), "live.twin", this::twin));
        head.add(Controls.button(words(), "live.futures", this::futures));
        head.add(Controls.button(words(), "live.explain", this::explain));
        head.add(Controls.button(words(), "live.save", this::chooseFile));
        return head;
    }

    private JComboBox<String> options(Course course) {
        JComboBox<String> box = new JComboBox<>(course.scenario().optionIds().toArray(String[]::new));
        box.setName("live.option");
        box.getAccessibleContext().setAccessibleName(words().get("live.option"));
        box.setToolTipText(words().get("live.option"));
        box.setSelectedItem(course.option());
        box.setRenderer(new Named<String>(id -> optionName(course, id)));
        Controls.wide(box, stage().appearance().px(170));
        box.addActionListener(event -> {
            String id = (String) box.getSelectedItem();
            player.tell(playback -> playback.change(playback.course().withOption(id)));
        });
        return box;
    }

    private String optionName(Course course, String id) {
        return words().content(course.scenario().planFor(id).option().name());
    }

    private JComponent middle(Appearance look, Frame first) {
        JPanel centre = new JPanel(new BorderLayout());
        JPanel above = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(5), 0));
        JComboBox<Shade> shades = new JComboBox<>(Shade.values());
        shades.setRenderer(new Named<Shade>(shade -> words().of("shade", shade)));
        shades.addActionListener(event -> map.shadeBy((Shade) shades.getSelectedItem()));
        map.onShade(shade -> {
            shades.setSelectedItem(shade);
            legend.show(shade, player.latest().course().society());
        });
        JLabel label = Controls.label(words(), "live.shade", shades);
        if (!look.isForRoom()) {
            above.add(label);
        }
        above.add(shades);
        centre.add(above, BorderLayout.NORTH);
        centre.add(map);
        centre.add(legend, BorderLayout.SOUTH);
        List<Gauge> gauges = look.isForRoom()
                ? List.of(Gauge.TENSION, Gauge.AT_RISK)
                : List.of(Gauge.TENSION, Gauge.AT_RISK, Gauge.DISPLACED);
        JPanel column = new JPanel(new GridLayout(gauges.size(), 1, 0, 4));
        for (Gauge gauge : gauges) {
            GaugeChart chart = GaugeChart.of(look, gauge, first).untitled();
            charts.add(chart);
            column.add(chooser(chart));
        }
        JSplitPane right = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, centre, column);
        right.setResizeWeight(0.68);
        right.setBorder(null);
        JPanel whole = new JPanel(new BorderLayout());
        whole.add(side, BorderLayout.WEST);
        whole.add(right);
        return whole;
    }

    private JComponent chooser(GaugeChart chart) {
        JPanel panel = new JPanel(new BorderLayout());
        JComboBox<Gauge> box = new JComboBox<>(Gauge.values());
        box.setSelectedItem(chart.gauge());
        box.setName("live.gauge." + charts.size());
        box.getAccessibleContext().setAccessibleName(words().get("live.gauge"));
        box.setRenderer(new Named<Gauge>(gauge -> words().of("gauge", gauge)));
        box.addActionListener(event -> chart.show((Gauge) box.getSelectedItem()));
        panel.add(box, BorderLayout.NORTH);
        panel.add(chart);
        return panel;
    }

    private void addActionKeys() {
        keys().add("R", "keys.sameLuck", this::sameLuck)
                .add("N", "keys.newLuck", this::newLuck)
                .add("B", "keys.branch", this::branch)
                .add("T", "keys.twin", this::twin)
                .add("H", "keys.futures", this::futures)
                .add("E", "keys.explain", this::explain)
                .add("I", "keys.side", this::toggleSide)
                .add("L", "keys.legend", () -> legend.setVisible(!legend.isVisible()))
                .add("control S", "keys.save", this::chooseFile);
    }

    private void toggleSide() {
        side.setVisible(!side.isVisible());
        revalidate();
    }

    private void show(Frame frame) {
        map.show(frame);
        legend.show(map.shade(), frame.course().society());
        if (side.isVisible()) {
            facts.show(frame, map.selected());
        }
        charts.forEach(chart -> chart.show(frame));
        events.show(frame);
        palette.show(frame);
        transport.show(frame);
        luck.setText(words().get("live.luck", frame.course().luck().replicate()));
    }

    private void tellFault(Throwable fault) {
        List<String> lines = fault instanceof ScenarioProblems problems
                ? problems.problems().stream()
                        .map(Problem::text)
                        .map(words()::content)
                        .toList()
                : List.of(words().content(String.valueOf(fault.getMessage())));
        SwingUtilities.invokeLater(() -> stage().tell(words().get("live.fault"), lines));
    }

    /** In the week that comes next when it is the player's turn, which is a later one than that on the screen if weeks go by. */
    private void injectNow(Injection injection) {
        player.tell(playback -> {
            if (!playback.injectNow(injection)) {
                tellEnded();
            }
        });
    }

    /** Puts something in. */
    public void inject(Injection injection) {
        player.tell(playback -> playback.inject(injection));
    }

    /** Takes something out. */
    public void remove(Injection injection) {
        player.tell(playback -> playback.remove(injection));
    }

    /** While one change is lived, only the latest of those that come after it waits; it breaks the one before it off. */
    private void changeSettings(Map<String, String> settings) {
        if (wantedSettings.getAndSet(settings) == null) {
            player.tell(playback -> {
                Map<String, String> latest = wantedSettings.getAndSet(null);
                playback.change(playback.course().withSettings(latest), () -> wantedSettings.get() == null);
            });
        }
    }

    private void sameLuck() {
        pause();
        player.tell(Playback::sameLuckAgain);
    }

    private void newLuck() {
        pause();
        player.tell(Playback::newLuck);
    }

    /** Goes on in a copy beside the future as it is: what is put in from here on makes the two differ. */
    private void branch() {
        pause();
        leaveTo(playback -> new TwinScreen(stage(), new Twin(playback, playback.branch())));
    }

    /** Beside the future as it is, the one in which nothing was put in; or, if nothing was, another option. */
    private void twin() {
        pause();
        leaveTo(playback -> {
            Course course = playback.course();
            boolean played = !course.injections().isEmpty();
            Course base = played ? course.untouched() : course;
            Course other = played ? course : course.withOption(otherOption(course));
            Twin twin = Twin.of(base, other);
            twin.seek(playback.week());
            return new TwinScreen(stage(), twin);
        });
    }

    private static String otherOption(Course course) {
        List<String> ids = course.scenario().optionIds();
        return ids.stream()
                .filter(id -> !id.equals(course.option()))
                .filter(id -> !course.scenario().planFor(id).option().measures().isEmpty())
                .reduce((first, last) -> last)
                .orElse(course.option());
    }

    private void futures() {
        pause();
        leaveTo(playback -> new FuturesScreen(stage(), playback.course(), FuturesScreen.USUAL));
    }

    private void leaveTo(Function<Playback, Screen> next) {
        stage().show(next.apply(player.release()));
    }

    private void explain() {
        pause();
        Consumer<Explained> tell = explanation -> SwingUtilities.invokeLater(() -> stage().tell(
                        words().get("explain.heading", explanation.week().week()),
                        ExplanationWords.lines(words(), explanation)));
        player.ask(Playback::explain).thenAccept(tell);
    }

    private void chooseFile() {
        SessionFile.choose(this, this::save);
    }

    /** Saves the session; tells of the place, or of what went wrong. */
    public void save(Path file) {
        SessionFile.save(stage(), player, playback -> playback, file);
    }

    @Override
    public Optional<String> toLose() {
        return Optional.of("leave.session")
                .filter(any -> SessionFile.isUnsaved(stage(), player.caughtUp().course()));
    }

    /** The player, for tests and for screens that lead a user through a future. */
    public Player<Frame, Playback> player() {
        return player;
    }

    /** The map. */
    public MapPanel map() {
        return map;
    }

    @Override
    public String heading() {
        return words().get(
                        "live.heading",
                        words().content(player.latest().course().society().title()));
    }

    @Override
    public Screen again() {
        return new LiveScreen(stage(), player.release());
    }

    @Override
    public boolean pause() {
        return transport.pause();
    }

    @Override
    public void close() {
        player.close();
    }
}
