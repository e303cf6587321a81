package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.forestall.sim.RunKey;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Playback;

/** A hundred futures of the same country: a grid that fills as they are done, and the sentence that it adds up to. */
public final class FuturesScreen extends Screen {

    private static final long serialVersionUID = 1L;

    /** As many as can be told in words without percent. */
    public static final int USUAL = 100;

    private final transient Course course;
    private final int count;
    private final FutureGrid grid;
    private final JLabel sentence = new JLabel();
    private transient Futures futures;

    /** A screen that begins at once. */
    public FuturesScreen(Stage stage, Course course, int count) {
        this(stage, course, count, List.of());
    }

    /**
     * A screen on futures some of which are done.
     *
     * @param done those that are; the others are lived now, unless all are done
     */
    public FuturesScreen(Stage stage, Course course, int count, List<Futures.Result> done) {
        super(stage);
        this.course = course;
        this.count = count;
        Appearance look = stage.appearance();
        grid = new FutureGrid(look, count, this::open);
        JPanel head = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(5), 2));
        head.add(Controls.button(words(), "live.home", stage::home));
        head.add(Controls.heading(words().content(course.society().name()), 1.2));
        head.add(options());
        JComboBox<FutureGrid.Order> orders = new JComboBox<>(FutureGrid.Order.values());
        orders.setRenderer(new Named<FutureGrid.Order>(order -> words().of("order", order)));
        orders.addActionListener(event -> grid.sort((FutureGrid.Order) orders.getSelectedItem()));
        head.add(Controls.label(words(), "futures.order", orders));
        head.add(orders);
        sentence.setName("futures.sentence");
        sentence.setFont(Controls.heading("", 1.35).getFont());
        JPanel top = new JPanel(new BorderLayout());
        top.add(head, BorderLayout.NORTH);
        top.add(Controls.padded(sentence, 4, 10));
        add(top, BorderLayout.NORTH);
        add(Controls.padded(grid, 4, 8));
        add(Controls.padded(Controls.text(words().get("futures.note"), "futures.note"), 4, 10), BorderLayout.SOUTH);
        keys().add(
                        "O",
                        "keys.order",
                        () -> orders.setSelectedIndex(
                                (orders.getSelectedIndex() + 1) % FutureGrid.Order.values().length))
                .add("G", "keys.grid", grid::requestFocusInWindow);
        done.forEach(grid::add);
        begin(done.size() == count);
        say();
    }

    private JComboBox<String> options() {
        JComboBox<String> box = new JComboBox<>(course.scenario().optionIds().toArray(String[]::new));
        box.setSelectedItem(course.option());
        box.setName("futures.option");
        box.getAccessibleContext().setAccessibleName(words().get("live.option"));
        box.setRenderer(new Named<String>(
                id -> words().content(course.scenario().planFor(id).option().name())));
        box.addActionListener(event ->
                stage().show(new FuturesScreen(stage(), course.withOption((String) box.getSelectedItem()), count)));
        return box;
    }

    private void begin(boolean allDone) {
        if (!allDone) {
            futures = Futures.begin(
                    course, count, stage().workers(), result -> SwingUtilities.invokeLater(() -> add(result)));
        }
    }

    private void add(Futures.Result result) {
        boolean known = grid.results().stream().anyMatch(each -> each.replicate() == result.replicate());
        if (!known) {
            grid.add(result);
            say();
        }
    }

    private void say() {
        int done = grid.results().size();
        String key = done == 0 ? "futures.none" : done < count ? "futures.soFar" : "futures.sentence";
        sentence.setText(words().get(key, grid.onsets(), done, count));
        sentence.getAccessibleContext().setAccessibleName(sentence.getText());
    }

    private void open(int replicate) {
        stage().show(new LiveScreen(
                stage(), new Playback(course.withLuck(new RunKey(course.luck().masterSeed(), replicate)))));
    }

    /** The grid. */
    public FutureGrid grid() {
        return grid;
    }

    /** What the futures add up to so far. */
    public String sentence() {
        return sentence.getText();
    }

    @Override
    public String heading() {
        return words().get("futures.heading", words().content(course.society().title()));
    }

    @Override
    public Optional<String> toLose() {
        return Optional.of("leave.futures").filter(any -> SessionFile.isUnsaved(stage(), course));
    }

    @Override
    public Screen again() {
        return new FuturesScreen(stage(), course, count, grid.results());
    }

    @Override
    public void close() {
        if (futures != null) {
            futures.close();
        }
    }
}
