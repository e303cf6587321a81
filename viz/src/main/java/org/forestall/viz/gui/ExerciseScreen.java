package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Decision;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.ExerciseLog;
import org.forestall.viz.exercise.ExerciseSpec;
import org.forestall.viz.exercise.Exercises;
import org.forestall.viz.exercise.Report;
import org.forestall.viz.exercise.Worksheet;
import org.forestall.viz.play.Frame;
import org.forestall.viz.telling.ReportWords;

/**
 * A round of an exercise. The page for learners holds what they could know and nothing else; that for the facilitator, on the
 * other tab, holds the country as it is, the notes and what the round brings.
 */
public final class ExerciseScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private static final int MOST_NEWS = 40;

    /** A grade that was left open. */
    private static final Integer OPEN = -1;

    private final transient Exercise exercise;
    private final transient Appearance look;
    private final Map<Factor, JComboBox<Integer>> grades = new EnumMap<>(Factor.class);
    private final JComboBox<ExerciseSpec.OfferSpec> offers = new JComboBox<>();
    private final JTextField reason = new JTextField();
    private final JTextArea offerText;
    private final JLabel left = new JLabel();
    private final Stack decided;
    private final JTabbedPane sides = new JTabbedPane();
    private boolean graded;

    /** An exercise from its first round. */
    public ExerciseScreen(Stage stage) {
        this(
                stage,
                new Exercise(Exercises.shipped(
                        Exercises.shippedNames().get(0), stage.appearance().language())));
    }

    /** An exercise where it is. */
    public ExerciseScreen(Stage stage, Exercise exercise) {
        super(stage);
        this.exercise = exercise;
        this.look = stage.appearance();
        offerText = Controls.text("", "exercise.offerText");
        decided = new Stack(look.px(2));
        sides.setName("exercise.sides");
        sides.addTab(words().get("exercise.learners"), learners());
        sides.addTab(words().get("exercise.facilitator"), facilitator());
        add(head(), BorderLayout.NORTH);
        add(sides);
        add(bar(), BorderLayout.SOUTH);
        keys().add("control ENTER", "exercise.keys.goOn", this::goOn)
                .add("control D", "exercise.keys.decide", this::decide)
                .add("control S", "exercise.keys.save", this::chooseAndSave)
                .add("control R", "exercise.keys.reveal", this::reveal)
                .add("F6", "exercise.keys.side", () -> sides.setSelectedIndex(1 - sides.getSelectedIndex()));
        showDecided();
    }

    private JComponent head() {
        JPanel head = new JPanel(new BorderLayout());
        String round = exercise.current()
                .map(current -> words().get(
                                "exercise.round",
                                exercise.round() + 1,
                                exercise.spec().rounds().size(),
                                words().content(current.name())))
                .orElse(words().get("exercise.over"));
        head.add(Controls.heading(round, 1.3), BorderLayout.WEST);
        Frame now = exercise.playback().now();
        JLabel date = new JLabel(words().get("exercise.date", now.week(), words().day(now.day())));
        date.setName("exercise.date");
        head.add(date, BorderLayout.EAST);
        return Controls.padded(head, look.px(6), look.px(12));
    }

    // ---- what learners see

    private JComponent learners() {
        JPanel page = new JPanel(new GridBagLayout());
        GridBagConstraints place = new GridBagConstraints();
        place.fill = GridBagConstraints.BOTH;
        place.weighty = 1;
        place.insets = new Insets(0, look.px(5), 0, look.px(5));
        double wide = look.isForRoom() ? 0.47 : 0.42;
        column(page, briefing(), (1 - wide) / 2, place);
        column(page, worksheet(), wide, place);
        column(page, deciding(), (1 - wide) / 2, place);
        return Controls.padded(page, look.px(6), look.px(5));
    }

    /** A column that takes its share of the width, whatever stands in it. */
    private void column(JPanel page, Stack content, double share, GridBagConstraints place) {
        JComponent scroll = content.scrolling(look.px(16));
        scroll.setPreferredSize(new Dimension((int) (look.px(100) * share), look.px(100)));
        scroll.setMinimumSize(scroll.getPreferredSize());
        place.weightx = share;
        page.add(scroll, place);
    }

    private Stack briefing() {
        Stack column = new Stack(look.px(4));
        Exercise.Brief brief = exercise.brief();
        if (exercise.round() == 0) {
            exercise.spec().introduction().forEach(line -> column.add(content(line)));
        }
        exercise.current().ifPresent(current -> {
            heading(column, "exercise.briefing");
            column.add(content(current.briefing()));
        });
        if (!brief.told().isEmpty()) {
            heading(column, "exercise.told");
            brief.told().forEach(line -> column.add(content(line)));
        }
        heading(column, "exercise.news");
        if (brief.news().isEmpty()) {
            column.add(Controls.text(words().get("exercise.noNews"), "exercise.news"));
        }
        brief.news().stream().limit(MOST_NEWS).forEach(report -> column.add(news(report)));
        return column;
    }

    private JComponent news(Report report) {
        ReportWords telling =
                new ReportWords(words(), exercise.playback().course().society());
        String text = words().get("exercise.newsLine", day(report.known()), day(report.week()), telling.told(report));
        return Controls.text(text, "exercise.news");
    }

    private String day(int week) {
        return words().day(exercise.playback().course().society().start().plusWeeks(week));
    }

    private JTextArea content(String text) {
        return Controls.text(words().content(text), "exercise.content");
    }

    private void heading(JPanel column, String key) {
        JLabel heading = Controls.heading(words().get(key), 1.05);
        column.add(Controls.padded(wrapping(heading), look.px(4), 0));
    }

    private Stack worksheet() {
        Stack column = new Stack(look.px(3));
        heading(column, "exercise.worksheet");
        column.add(Controls.text(words().get("exercise.worksheet.note"), "exercise.worksheet.note"));
        List<Exercise.Seen> seen = exercise.brief().scores();
        Optional<Worksheet> last = exercise.worksheets().stream().reduce((one, two) -> two);
        column.add(row(header("exercise.factor"), header("exercise.yours"), header("exercise.assessed")));
        for (Factor factor : Factor.values()) {
            JComboBox<Integer> grade = gradeOf(factor);
            last.map(sheet -> sheet.gradeByFactor().get(factor)).ifPresent(grade::setSelectedItem);
            grade.addActionListener(event -> graded = true);
            String name = words().get("factor.numbered", factor.number(), words().of("factor", factor));
            grade.getAccessibleContext().setAccessibleName(name);
            column.add(row(
                    new Centred(Controls.text(name, "exercise.factorName")), grade, new JLabel(score(seen, factor))));
        }
        return column;
    }

    private String score(List<Exercise.Seen> seen, Factor factor) {
        if (seen.isEmpty() || Double.isNaN(seen.get(factor.ordinal()).score())) {
            return "\u2013";
        }
        Exercise.Seen each = seen.get(factor.ordinal());
        return words().number(each.score(), 2) + " (" + words().percent(each.coverage(), 0) + ")";
    }

    private JComboBox<Integer> gradeOf(Factor factor) {
        JComboBox<Integer> grade = new JComboBox<>();
        // An entry of its own, since arrow keys stop at an empty one.
        grade.addItem(OPEN);
        for (int each = 0; each <= Worksheet.MOST; each++) {
            grade.addItem(each);
        }
        grade.setName("exercise.grade." + factor.number());
        grade.setRenderer(
                new Named<>(answer -> words().get("exercise.grade." + (OPEN.equals(answer) ? "open" : answer))));
        grades.put(factor, grade);
        return grade;
    }

    private JComponent header(String key) {
        return new Centred(Controls.text(words().get(key), key));
    }

    /** A label that goes on in another line where its column is narrow, as in text for a room. */
    private static JLabel wrapping(JLabel label) {
        String text = label.getText();
        label.setText("<html>" + text + "</html>");
        label.getAccessibleContext().setAccessibleName(text);
        return label;
    }

    private JComponent row(JComponent name, JComponent own, JComponent assessed) {
        JPanel row = new JPanel(new BorderLayout(look.px(6), 0));
        name.setPreferredSize(new Dimension(look.px(100), look.px(36)));
        row.add(name);
        JPanel right = new JPanel(new GridLayout(1, 2, look.px(6), 0));
        right.add(own);
        right.add(assessed);
        right.setPreferredSize(new Dimension(look.px(look.isForRoom() ? 172 : 220), right.getPreferredSize().height));
        row.add(right, BorderLayout.EAST);
        return row;
    }

    private Stack deciding() {
        Stack column = new Stack(look.px(5));
        heading(column, "exercise.offers");
        left.setName("exercise.left");
        column.add(left);
        exercise.open().forEach(offers::addItem);
        offers.setName("exercise.offers");
        offers.getAccessibleContext().setAccessibleName(words().get("exercise.offers"));
        offers.setRenderer(new Named<ExerciseSpec.OfferSpec>(
                offer -> words().get("exercise.offer", words().content(offer.name()), offer.cost())));
        offers.addActionListener(event -> tellOfOffer());
        offers.setPreferredSize(new Dimension(look.px(200), offers.getPreferredSize().height));
        column.add(offers);
        column.add(offerText);
        column.add(wrapping(Controls.label(words(), "exercise.reason", reason)));
        column.add(reason);
        // One below the other where two beside each other would not fit.
        JPanel buttons = new JPanel(
                look.isForRoom()
                        ? new GridLayout(0, 1, 0, look.px(4))
                        : new FlowLayout(FlowLayout.LEADING, look.px(6), 0));
        buttons.add(Controls.button(words(), "exercise.decide", this::decide));
        buttons.add(Controls.button(words(), "exercise.takeBack", this::takeBack));
        column.add(buttons);
        heading(column, "exercise.decided");
        column.add(decided);
        tellOfOffer();
        return column;
    }

    /** What an offer does, how good the evidence is and how it can do harm: shown before it is decided. */
    private void tellOfOffer() {
        ExerciseSpec.OfferSpec offer = (ExerciseSpec.OfferSpec) offers.getSelectedItem();
        if (offer == null) {
            offerText.setText("");
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(words().content(offer.text()));
        exercise.playback().course().scenario().catalogue().stream()
                .filter(entry -> entry.id().equals(offer.intervention()))
                .findFirst()
                .ifPresent(entry -> addKnown(entry, lines));
        offerText.setText(String.join("\n", lines));
        revalidate();
    }

    private void addKnown(InterventionSpec entry, List<String> lines) {
        lines.add(words().get("exercise.evidence", words().of("evidence", entry.evidenceDesign())));
        entry.backfires().stream()
                .map(BackfireSpec::when)
                .distinct()
                .forEach(when -> lines.add(words().get("exercise.backfire", words().of("condition", when))));
    }

    private void showDecided() {
        decided.removeAll();
        for (Decision decision : exercise.decisions()) {
            String name = words().content(exercise.offer(decision.offer()).name());
            decided.add(Controls.text(
                    words().get("exercise.decidedLine", decision.round() + 1, name), "exercise.decidedLine"));
        }
        left.setText(words().get(
                        "exercise.left",
                        exercise.left(),
                        exercise.spec().budget(),
                        words().content(exercise.spec().currency())));
        decided.revalidate();
        decided.repaint();
    }

    // ---- what the facilitator sees

    private JComponent facilitator() {
        JPanel page = new JPanel(new BorderLayout(look.px(10), 0));
        Frame now = exercise.playback().now();
        MapPanel map = new MapPanel(look, now);
        JPanel country = new JPanel(new BorderLayout());
        country.add(
                Controls.padded(new JLabel(words().get("exercise.hidden")), look.px(4), look.px(6)),
                BorderLayout.NORTH);
        country.add(map);
        country.add(new LegendPanel(look, now.course().society()), BorderLayout.SOUTH);
        page.add(country);
        Stack column = new Stack(look.px(4));
        exercise.current().ifPresent(current -> notes(column, current));
        heading(column, "exercise.worksheet");
        column.add(row(header("exercise.factor"), header("exercise.truth"), header("exercise.assessed")));
        now.history().scoringAt(now.week()).ifPresent(scoring -> scoring.factors()
                .forEach(score -> column.add(row(
                        new Centred(Controls.text(
                                words().get(
                                                "factor.numbered",
                                                score.factor().number(),
                                                words().of("factor", score.factor())),
                                "exercise.factorName")),
                        new JLabel(number(score.truth())),
                        new JLabel(number(score.assessed()))))));
        JComponent scroll = column.scrolling(look.px(16));
        scroll.setPreferredSize(new Dimension(look.px(430), look.px(300)));
        page.add(scroll, BorderLayout.EAST);
        return Controls.padded(page, look.px(6), look.px(10));
    }

    private String number(double value) {
        return Double.isNaN(value) ? "\u2013" : words().number(value, 2);
    }

    private void notes(Stack column, ExerciseSpec.RoundSpec current) {
        column.add(new JLabel(words().get("exercise.minutes", current.minutes())));
        heading(column, "exercise.notes");
        column.add(content(current.notes()));
        if (!current.injects().isEmpty()) {
            heading(column, "exercise.injects");
            current.injects()
                    .forEach(inject -> column.add(Controls.text(
                            inject.trigger().isEmpty()
                                    ? words().get(
                                                    "exercise.injectLine",
                                                    inject.afterWeeks(),
                                                    words().content(inject.name()))
                                    : words().get(
                                                    "exercise.injectStrikes",
                                                    inject.afterWeeks(),
                                                    words().content(inject.name()),
                                                    words().of(
                                                                    "trigger",
                                                                    Exercises.trigger(inject.trigger())
                                                                            .orElseThrow()),
                                                    words().number(inject.severity(), 1)),
                            "exercise.inject")));
        }
        heading(column, "exercise.prompts");
        current.prompts().forEach(prompt -> column.add(content(prompt)));
        heading(column, "exercise.improvise");
        ImprovisePanel panel = new ImprovisePanel(stage(), exercise);
        column.add(panel);
        keys().add("control I", "exercise.keys.putIn", panel::putIn);
    }

    // ---- what is done

    private JComponent bar() {
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(8), look.px(5)));
        bar.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
        bar.add(Controls.button(words(), "exercise.home", stage()::home));
        JButton goOn = Controls.button(words(), "exercise.goOn", this::goOn);
        goOn.setEnabled(!exercise.isOver());
        bar.add(goOn);
        bar.add(Controls.button(words(), "exercise.save", this::chooseAndSave));
        JButton reveal = Controls.button(words(), "exercise.reveal", this::reveal);
        reveal.setEnabled(exercise.isOver());
        bar.add(reveal);
        if (!exercise.isOver()) {
            reveal.setToolTipText(words().get("exercise.notYet"));
        }
        return bar;
    }

    /** Keeps the worksheet of the round once anything in it was graded; until then it shows that of the round before. */
    private void keepWorksheet() {
        Map<Factor, Integer> written = new EnumMap<>(Factor.class);
        grades.forEach((factor, box) -> {
            if (!OPEN.equals(box.getSelectedItem())) {
                written.put(factor, (Integer) box.getSelectedItem());
            }
        });
        if (graded && !written.isEmpty() && !exercise.isOver()) {
            exercise.fillIn(written);
        }
    }

    private void decide() {
        ExerciseSpec.OfferSpec offer = (ExerciseSpec.OfferSpec) offers.getSelectedItem();
        if (offer == null) {
            return;
        }
        Optional<Exercise.Refusal> refusal = exercise.refusal(offer.id());
        if (refusal.isPresent()) {
            stage().tell(words().of("exercise.refused", refusal.get()), List.of());
            return;
        }
        exercise.decide(offer.id(), reason.getText());
        offers.removeItem(offer);
        reason.setText("");
        showDecided();
    }

    private void takeBack() {
        List<Decision> here = exercise.decisions().stream()
                .filter(decision -> decision.round() == exercise.round())
                .toList();
        if (!here.isEmpty()) {
            String id = here.get(here.size() - 1).offer();
            exercise.takeBack(id);
            offers.addItem(exercise.offer(id));
            showDecided();
        }
    }

    private void goOn() {
        if (!exercise.isOver()) {
            graded = true;
            keepWorksheet();
            exercise.goOn();
            stage().show(new ExerciseScreen(stage(), exercise));
        }
    }

    private void chooseAndSave() {
        JFileChooser chooser = new JFileChooser(new File("."));
        chooser.setDialogTitle(words().get("exercise.save.tip"));
        chooser.setSelectedFile(new File("exercise.yaml"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            save(chooser.getSelectedFile().toPath());
        }
    }

    /** Saves the log; says so, or says why not. */
    void save(Path file) {
        keepWorksheet();
        try {
            ExerciseLog.save(exercise, file);
            stage().saved(kept(exercise));
            stage().tell(words().get("exercise.saved", words().content(file.toString())), List.of());
        } catch (IOException e) {
            stage().tell(words().get("exercise.notSaved"), List.of(words().content(String.valueOf(e.getMessage()))));
        }
    }

    /** What a log of the exercise keeps. */
    static List<Object> kept(Exercise exercise) {
        return List.of(exercise.round(), exercise.decisions(), exercise.worksheets(), exercise.improvised());
    }

    @Override
    public Optional<String> toLose() {
        keepWorksheet();
        List<Object> now = kept(exercise);
        boolean begun =
                exercise.round() > 0 || now.stream().anyMatch(each -> each instanceof List<?> l && !l.isEmpty());
        return Optional.of("leave.exercise").filter(any -> begun && !stage().isSaved(now));
    }

    private void reveal() {
        if (exercise.isOver()) {
            stage().show(new DebriefScreen(stage(), DebriefCase.of(exercise)));
        }
    }

    /** The exercise, for tests. */
    public Exercise exercise() {
        return exercise;
    }

    @Override
    public String heading() {
        return words().get("exercise.heading", words().content(exercise.spec().title()));
    }

    @Override
    public Screen again() {
        keepWorksheet();
        return new ExerciseScreen(stage(), exercise);
    }
}
