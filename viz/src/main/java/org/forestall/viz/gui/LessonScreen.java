package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.forestall.viz.lesson.Ensemble;
import org.forestall.viz.lesson.Learning;
import org.forestall.viz.lesson.Lesson;
import org.forestall.viz.lesson.LessonCountry;
import org.forestall.viz.lesson.LessonStep;
import org.forestall.viz.lesson.Measure;
import org.forestall.viz.lesson.Question;
import org.forestall.viz.lesson.Task;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.Speed;
import org.forestall.viz.play.Timeline;
import org.forestall.viz.play.Twin;
import org.forestall.viz.play.TwinFrame;
import org.forestall.viz.telling.EventWords;

/**
 * A step of the guided lesson: on the left what it is about, the question and the tasks, on the right the country with the
 * controls of this step alone. What can run waits for the prediction.
 */
public final class LessonScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BELOW_EACH_OTHER = 4;

    /** Width of the words in pixels beyond which the country would have too little room on a projector. */
    private static final int WIDEST_TEXT = 450;

    private static final int HIGHEST_CHART = 230;

    /** Upper end of the axis in the steps of the quiet country, in which all that happens lies low. */
    private static final double QUIET_REACH = 0.4;

    private final transient Lesson lesson;
    private final transient Appearance look;
    private final transient List<Futures> counting = new ArrayList<>();
    private final Map<Task, TaskText> tasks = new EnumMap<>(Task.class);
    private final Stack learned;
    private final JLabel futuresSeen = new JLabel();
    private JScrollPane scroll;
    private transient Player<Frame, Playback> one;
    private transient Player<TwinFrame, Twin> two;
    private TransportBar transport;
    private MapPanel map;
    private MapPanel otherMap;
    private PredictionChart chart;
    private GaugeChart difference;
    private FutureGrid nothing;
    private FutureGrid chosen;

    /** Pictures that were on their way when the step was left say nothing about the step that came after it. */
    private boolean closed;

    /** The lesson from its first step. */
    public LessonScreen(Stage stage) {
        this(stage, new Lesson(LessonCountry.shipped()));
        stage.workers().execute(Lesson::prepare);
    }

    /** The step at which a lesson is. */
    public LessonScreen(Stage stage, Lesson lesson) {
        super(stage);
        this.lesson = lesson;
        this.look = stage.appearance();
        learned = new Stack(look.px(4));
        JPanel right = new JPanel(new BorderLayout(0, look.px(4)));
        switch (lesson.step().view()) {
            case ONE -> showOne(right);
            case TWO -> showTwo(right);
            case HUNDRED -> showHundred(right);
        }
        add(text(), BorderLayout.WEST);
        add(right);
        add(navigation(), BorderLayout.SOUTH);
        keys().add("control RIGHT", "lesson.keys.next", this::next)
                .add("control LEFT", "lesson.keys.back", this::previous)
                .add("control DOWN", "lesson.keys.down", () -> scrollText(1))
                .add("control UP", "lesson.keys.up", () -> scrollText(-1));
        if (lesson.hasPredicted() && lesson.step().view() != LessonStep.View.HUNDRED) {
            count();
        }
        tell();
    }

    // ---- left: words

    private JComponent text() {
        LessonStep step = lesson.step();
        Stack column = new Stack(look.px(4));
        Controls.padded(column, look.px(10), look.px(14));
        column.add(new JLabel(words().get("lesson.step", step.number(), LessonStep.values().length)));
        column.add(title(words().get(step.key() + ".title"), 1.5));
        paragraphs(column, texts());
        heading(column, "lesson.question");
        column.add(Controls.text(words().get(step.key() + ".question"), "lesson.question.text"));
        answer(column);
        heading(column, "lesson.tasks");
        for (Task task : step.tasks()) {
            column.add(task(task));
        }
        learned.setName("lesson.learned");
        column.add(learned);
        scroll = column.scrolling(look.px(16));
        scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, UIManager.getColor("Component.borderColor")));
        scroll.setPreferredSize(new Dimension(Math.min(look.px(400), WIDEST_TEXT), look.px(400)));
        return scroll;
    }

    private static JTextArea title(String text, double larger) {
        JTextArea title = Controls.text(text, "lesson.title");
        title.setFont(Controls.heading(text, larger).getFont());
        return title;
    }

    private List<String> texts() {
        LessonStep step = lesson.step();
        List<String> texts = new ArrayList<>();
        for (int line = 1; words().has(step.key() + ".text." + line); line++) {
            String key = step.key() + ".text." + line;
            texts.add(
                    words().get(key).contains("{0}")
                            ? words().get(
                                            key,
                                            step == LessonStep.BUDGET ? Measure.EARLY_WEEK : Measure.LATE_WEEK,
                                            Measure.EARLY_WEEK)
                            : words().get(key));
        }
        return texts;
    }

    private void paragraphs(JPanel column, List<String> texts) {
        texts.forEach(text -> column.add(Controls.text(text, "lesson.text")));
    }

    private void heading(JPanel column, String key) {
        column.add(Controls.padded(Controls.heading(words().get(key), 1.05), look.px(5), 0));
    }

    private void answer(JPanel column) {
        if (lesson.step().question() instanceof Question.Pick pick) {
            if (lesson.hasPredicted()) {
                column.add(expected());
            } else {
                choices(column, pick);
            }
        } else if (!lesson.hasPredicted()) {
            column.add(Controls.text(words().get("lesson.drawHint"), "lesson.drawHint"));
        }
    }

    private JComponent expected() {
        String answer = words().get(lesson.step().key() + ".choice." + (lesson.picked() + 1));
        return Controls.text(words().get("lesson.expected", answer), "lesson.expected");
    }

    private void choices(JPanel column, Question.Pick pick) {
        boolean inARow = pick.answers() > MOST_BELOW_EACH_OTHER;
        JPanel row = new JPanel(new GridLayout(1, pick.answers()));
        ButtonGroup group = new ButtonGroup();
        for (int answer = 0; answer < pick.answers(); answer++) {
            int picked = answer;
            String text = words().get(lesson.step().key() + ".choice." + (answer + 1));
            JRadioButton button = new JRadioButton(inARow ? text : "<html>" + text + "</html>");
            button.setName("lesson.choice." + (answer + 1));
            button.getAccessibleContext().setAccessibleName(text);
            button.addActionListener(event -> {
                lesson.pick(picked);
                refresh();
            });
            group.add(button);
            (inARow ? row : column).add(button);
            keys().add("alt " + (answer + 1), "lesson.keys.answer", button::doClick);
        }
        if (inARow) {
            column.add(row);
        }
        column.add(Controls.text(words().get("lesson.pickHint"), "lesson.pickHint"));
    }

    private JComponent task(Task task) {
        TaskText text = new TaskText(look, words().of("lesson.task", task), "lesson.task." + task.name());
        tasks.put(task, text);
        return text;
    }

    // ---- right: the country

    private void showOne(JPanel right) {
        Playback playback = new Playback(lesson.course());
        Frame first = playback.now();
        one = new Player<>(playback, new Bridge<>(this::show), this::tellFault);
        one.setSpeed(Speed.values()[Speed.values().length - 2]);
        map = new MapPanel(look, first);
        map.shadeBy(lesson.step() == LessonStep.GRIEVANCE ? Shade.GRIEVANCE : Shade.TENSION);
        map.onSelect(district -> {
            lesson.inspected(one.latest(), district);
            tell();
        });
        boolean draws = lesson.step().question() instanceof Question.Draw;
        chart = new PredictionChart(
                look, Gauge.TENSION, first, draws && !lesson.hasSeen() ? this::drawn : null, lesson.drawn());
        if (lesson.step() == LessonStep.TRIGGER || lesson.step() == LessonStep.HATE) {
            chart.upTo(QUIET_REACH);
        }
        lesson.earlierFutures().forEach(line -> chart.keep(new PredictionChart.Kept("", line)));
        if (lesson.step() == LessonStep.HATE) {
            lesson.lines()
                    .forEach((variant, line) ->
                            chart.keep(new PredictionChart.Kept(words().get("lesson.hate.variant." + variant), line)));
        }
        chart.setPreferredSize(new Dimension(look.px(500), Math.min(look.px(190), HIGHEST_CHART)));
        JPanel south = new JPanel(new BorderLayout());
        addLegend(south, first);
        south.add(chart);
        south.add(controls(first), BorderLayout.SOUTH);
        right.add(map);
        right.add(south, BorderLayout.SOUTH);
    }

    private void showTwo(JPanel right) {
        Twin twin = Twin.of(lesson.course(), lesson.other());
        TwinFrame first = twin.now();
        two = new Player<>(twin, new Bridge<>(this::show), this::tellFault);
        two.setSpeed(Speed.values()[Speed.values().length - 2]);
        map = new MapPanel(look, first.base());
        map.setName("map.base");
        otherMap = new MapPanel(look, first.other());
        otherMap.setName("map.other");
        difference = GaugeChart.ofTwo(look, Gauge.HARM, true, first);
        JPanel maps = new JPanel(new GridLayout(1, 2, look.px(6), 0));
        int left = lesson.step() == LessonStep.MEDIATION ? Measure.LATE_WEEK : 0;
        maps.add(titled(words().get(lesson.step().key() + ".left", left), map));
        maps.add(titled(words().get(lesson.step().key() + ".right", Measure.EARLY_WEEK), otherMap));
        difference.setPreferredSize(new Dimension(look.px(500), Math.min(look.px(150), HIGHEST_CHART)));
        JPanel south = new JPanel(new BorderLayout());
        addLegend(south, first.base());
        south.add(difference);
        south.add(controls(first.base()), BorderLayout.SOUTH);
        right.add(maps);
        right.add(south, BorderLayout.SOUTH);
    }

    /** On a projector the map itself needs the room; who wants the legend finds it in the tips of the districts. */
    private void addLegend(JPanel south, Frame first) {
        if (!look.isForRoom()) {
            LegendPanel legend = new LegendPanel(look, first.course().society());
            legend.show(map.shade(), first.course().society());
            south.add(legend, BorderLayout.NORTH);
        }
    }

    private static JComponent titled(String title, JComponent content) {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(Controls.padded(Controls.heading(title, 1.05), 4, 8), BorderLayout.NORTH);
        panel.add(content);
        return panel;
    }

    private void showHundred(JPanel right) {
        nothing = new FutureGrid(look, Lesson.HUNDRED, luck -> {});
        nothing.setName("futures.nothing");
        chosen = new FutureGrid(look, Lesson.HUNDRED, luck -> {});
        chosen.setName("futures.chosen");
        JPanel grids = new JPanel(new GridLayout(1, 2, look.px(10), 0));
        grids.add(titled(words().get("lesson.budget.left"), nothing));
        grids.add(titled(words().get("lesson.budget.right"), chosen));
        Ensemble counts = lesson.counts();
        counts.of(0).forEach(nothing::add);
        counts.of(1).forEach(chosen::add);
        right.add(grids);
        right.add(budget(), BorderLayout.SOUTH);
    }

    private JComponent budget() {
        JPanel measures = new JPanel(new GridLayout(0, 1));
        JLabel left = new JLabel(words().get("lesson.chosen", lesson.chosen().size(), Lesson.AFFORDABLE));
        Course course = lesson.course();
        for (Measure measure : Measure.values()) {
            double cost = course.scenario().catalogue().stream()
                    .filter(entry -> entry.id().equals(measure.intervention()))
                    .mapToDouble(entry -> entry.cost().perYear())
                    .sum();
            JCheckBox box = new JCheckBox(words().of("lesson.measure", measure) + " ("
                    + words().get("lesson.cost", words().number(cost, 1)) + ")");
            box.setName("lesson.measure." + measure.name());
            box.setSelected(lesson.chosen().contains(measure));
            box.setEnabled(lesson.hasPredicted());
            box.addActionListener(event -> {
                if (!lesson.choose(measure, box.isSelected())) {
                    box.setSelected(false);
                }
                refresh();
            });
            measures.add(box);
            if (lesson.hasPredicted()) {
                keys().add("alt " + (measure.ordinal() + 1), "lesson.keys.measure", box::doClick);
            }
        }
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(10), look.px(4)));
        row.add(left);
        JButton run = Controls.button(words(), "lesson.run", this::runHundred);
        run.setEnabled(lesson.hasPredicted()
                && lesson.chosen().size() == Lesson.AFFORDABLE
                && !lesson.counts().isDone());
        row.add(run);
        if (!lesson.hasPredicted()) {
            row.add(new JLabel(words().get("lesson.predictFirst")));
        }
        keys().add("H", "lesson.keys.run", run::doClick);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(measures);
        panel.add(row, BorderLayout.SOUTH);
        return Controls.padded(panel, look.px(6), look.px(10));
    }

    private void runHundred() {
        if (counting.isEmpty()) {
            count();
        }
    }

    private JComponent controls(Frame first) {
        JPanel panel = new JPanel(new BorderLayout());
        JPanel own = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(8), look.px(2)));
        switch (lesson.step().control()) {
            case PUT_TRIGGER -> {
                own.add(enabled(Controls.button(words(), "lesson.putTrigger", this::putTrigger)));
                keys().add("T", "lesson.keys.trigger", this::putTrigger);
            }
            case AGAIN -> {
                own.add(enabled(Controls.button(words(), "lesson.again", this::otherLuck)));
                own.add(futuresSeen);
                keys().add("A", "lesson.keys.again", this::otherLuck);
            }
            case SPEECH, GOVERNMENT -> variants(own);
            case PANES -> {
                own.add(enabled(Controls.button(words(), "lesson.difference", this::lookUp)));
                keys().add("D", "lesson.keys.difference", this::lookUp);
            }
            case TIME, BUDGET -> {
                // Nothing beside time.
            }
        }
        panel.add(own, BorderLayout.NORTH);
        if (lesson.hasPredicted()) {
            transport = new TransportBar(this, one == null ? two : one, first);
            panel.add(transport);
        } else {
            JLabel wait = new JLabel(words().get("lesson.predictFirst"));
            wait.setName("lesson.wait");
            panel.add(Controls.padded(wait, look.px(8), look.px(10)));
        }
        return panel;
    }

    private <T extends JComponent> T enabled(T control) {
        control.setEnabled(lesson.hasPredicted());
        return control;
    }

    private void variants(JPanel row) {
        ButtonGroup group = new ButtonGroup();
        for (String variant : lesson.step().variants()) {
            String text = words().get(lesson.step().key() + ".variant." + variant);
            JRadioButton button = enabled(new JRadioButton(text, variant.equals(lesson.variant())));
            button.setName("lesson.variant." + variant);
            button.addActionListener(event -> {
                lesson.choose(variant);
                refresh();
            });
            group.add(button);
            row.add(button);
            if (lesson.hasPredicted()) {
                keys().add("alt " + group.getButtonCount(), "lesson.keys.variant", button::doClick);
            }
        }
    }

    // ---- what is done

    private void drawn(List<Double> line) {
        boolean first = !lesson.hasPredicted();
        lesson.draw(line);
        if (first) {
            refresh();
        }
    }

    private void putTrigger() {
        if (!lesson.hasPredicted()) {
            return;
        }
        pause();
        String name = words().get("lesson.triggerName");
        one.tell(playback -> {
            if (playback.course().injections().isEmpty()
                    && !playback.injectNow(lesson.trigger(playback.week(), name))) {
                tellEnded();
            }
        });
    }

    private void otherLuck() {
        if (lesson.hasPredicted()) {
            lesson.again();
            refresh();
        }
    }

    private void lookUp() {
        if (!lesson.hasPredicted()) {
            return;
        }
        pause();
        two.tell(twin -> {
            if (twin.now().splits().isEmpty()) {
                twin.seek(twin.weeks());
            }
            Optional<TwinFrame.Split> split = twin.now().firstSplit();
            split.ifPresent(found -> {
                twin.seek(found.week() + 1);
                SwingUtilities.invokeLater(() -> tellSplit(found));
            });
        });
    }

    private void tellSplit(TwinFrame.Split split) {
        if (closed) {
            return;
        }
        lesson.lookedUp(split);
        TwinFrame frame = two.latest();
        EventWords ofBase = new EventWords(words(), frame.base().course().society());
        EventWords ofOther = new EventWords(words(), frame.other().course().society());
        String day = words().day(frame.base().course().society().start().plusDays(7L * split.week()));
        List<String> lines = new ArrayList<>();
        split.onlyBase().stream()
                .limit(4)
                .forEach(event -> lines.add(words().get("twin.onlyBase", day, ofBase.of(event))));
        split.onlyOther().stream()
                .limit(4)
                .forEach(event -> lines.add(words().get("twin.onlyOther", day, ofOther.of(event))));
        stage().tell(words().get("lesson.difference"), lines);
        tell();
    }

    private void count() {
        Ensemble counts = lesson.counts();
        List<Course> courses = lesson.ensemble();
        LessonStep step = lesson.step();
        for (int arm = 0; arm < courses.size(); arm++) {
            int number = arm;
            if (counts.of(arm).size() < counts.count()) {
                counting.add(Futures.begin(
                        courses.get(arm),
                        counts.count(),
                        stage().workers(),
                        result -> SwingUtilities.invokeLater(() -> counted(step, counts, number, result))));
            }
        }
    }

    private void counted(LessonStep step, Ensemble counts, int arm, Futures.Result result) {
        counts.add(arm, result);
        if (step == lesson.step() && nothing != null) {
            (arm == 0 ? nothing : chosen).add(result);
        }
        if (step == lesson.step() && (counts.isDone() || counts.of(arm).size() % 10 == 0)) {
            lesson.counted(counts);
            tell();
        }
    }

    private void show(Frame frame) {
        if (closed) {
            return;
        }
        map.show(frame);
        chart.show(frame);
        if (transport != null) {
            transport.show(frame);
        }
        lesson.seen(frame);
        tell();
    }

    private void show(TwinFrame frame) {
        if (closed) {
            return;
        }
        map.show(frame.base());
        otherMap.show(frame.other());
        difference.show(frame);
        if (transport != null) {
            transport.show(frame.base());
        }
        lesson.seen(frame);
        tell();
    }

    private void tellFault(Throwable fault) {
        SwingUtilities.invokeLater(() ->
                stage().tell(words().get("live.fault"), List.of(words().content(String.valueOf(fault.getMessage())))));
    }

    /** Brings tasks and findings up to date. */
    private void tell() {
        tasks.forEach((task, text) -> text.tick(lesson.isDone(task)));
        if (lesson.step() == LessonStep.ALL_THREE) {
            long onsets = lesson.onsetsSeen().stream().filter(began -> began).count();
            futuresSeen.setText(
                    words().get("lesson.futuresSeen", lesson.onsetsSeen().size(), Lesson.FUTURES_SEEN, onsets));
        }
        List<String> lines = new ArrayList<>();
        if (one != null && one.latest().isAtEnd()) {
            Frame frame = one.latest();
            lines.add(
                    frame.onsetWeek() < 0
                            ? words().get("lesson.seen.none")
                            : words().get("lesson.seen.begun", frame.onsetWeek()));
            if (!lesson.drawn().isEmpty()) {
                lines.add(words().get("lesson.drawn", words().number(lesson.distance(frame, Gauge.TENSION), 2)));
            }
        }
        lines.addAll(Learning.lines(lesson, words()));
        showLearned(lines);
    }

    private void showLearned(List<String> lines) {
        String all = String.join("\n", lines);
        if (all.equals(learned.getClientProperty("lines"))) {
            return;
        }
        learned.putClientProperty("lines", all);
        learned.removeAll();
        if (!lines.isEmpty()) {
            heading(learned, "lesson.learn");
            paragraphs(learned, lines);
        }
        learned.getAccessibleContext().setAccessibleDescription(all);
        learned.revalidate();
        learned.repaint();
        // Where the words do not fit, as in the size for a room, what was learnt comes into sight by itself.
        if (!lines.isEmpty()) {
            SwingUtilities.invokeLater(() -> learned.scrollRectToVisible(new Rectangle(learned.getSize())));
        }
    }

    private void scrollText(int direction) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.setValue(bar.getValue() + direction * scroll.getViewport().getHeight() / 2);
    }

    // ---- from step to step

    private JComponent navigation() {
        JPanel bar = new JPanel(new BorderLayout());
        bar.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(8), look.px(5)));
        buttons.add(Controls.button(words(), "lesson.home", stage()::home));
        JButton back = Controls.button(words(), "lesson.back", this::previous);
        back.setEnabled(lesson.previous().isPresent());
        buttons.add(back);
        buttons.add(Controls.button(words(), lesson.next().isPresent() ? "lesson.next" : "lesson.finish", this::next));
        if (!look.isForRoom()) {
            buttons.add(new JLabel(words().get("start.keysHint")));
        }
        bar.add(buttons, BorderLayout.WEST);
        JLabel note = new JLabel(words().get("app.notForecast"));
        bar.add(Controls.padded(note, 0, look.px(12)), BorderLayout.EAST);
        return bar;
    }

    private void next() {
        if (lesson.next().isEmpty()) {
            stage().show(new LessonEndScreen(stage(), lesson));
        } else {
            lesson.goTo(lesson.next().get());
            refresh();
        }
    }

    private void previous() {
        lesson.previous().ifPresent(step -> {
            lesson.goTo(step);
            refresh();
        });
    }

    private void refresh() {
        stage().show(again());
    }

    /** Where the learner is, for tests. */
    public Lesson lesson() {
        return lesson;
    }

    /** What plays, for tests; empty where a hundred futures are shown. */
    public Optional<Player<?, ? extends Timeline<?>>> player() {
        return Optional.ofNullable(one == null ? two : one);
    }

    /** What is said to have been learnt, for tests. */
    public String learnedText() {
        return String.valueOf(learned.getClientProperty("lines"));
    }

    @Override
    public String heading() {
        return words().get("lesson.heading", lesson.step().number(), LessonStep.values().length);
    }

    @Override
    public Optional<String> toLose() {
        return Optional.of("leave.lesson").filter(any -> lesson.hasBegun());
    }

    @Override
    public Screen again() {
        return new LessonScreen(stage(), lesson);
    }

    @Override
    public boolean pause() {
        return transport != null && transport.pause();
    }

    @Override
    public void close() {
        closed = true;
        counting.forEach(Futures::close);
        if (one != null) {
            one.close();
        }
        if (two != null) {
            two.close();
        }
    }
}
