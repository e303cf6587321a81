package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableModel;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.Debrief;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.DebriefWriter;
import org.forestall.viz.exercise.Judgement;
import org.forestall.viz.exercise.Report;
import org.forestall.viz.telling.LookingBack;
import org.forestall.viz.telling.ReportWords;

/**
 * Looking back: what was known when, worksheets beside what was, each decision lived again under other luck, questions. Living
 * again takes a while and goes on in the background.
 */
public final class DebriefScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient DebriefCase about;
    private final transient Appearance look;
    private final int futures;
    private final Stack decisions;
    private final JLabel progress = new JLabel();
    private final JButton page;
    private transient List<Counterfactual> counterfactuals = List.of();
    private transient Thread thread;

    /** A screen that begins to live decisions again. */
    public DebriefScreen(Stage stage, DebriefCase about) {
        this(stage, about, Debrief.USUAL, List.of());
    }

    /**
     * A screen on decisions that were lived again, or are to be.
     *
     * @param known a comparison for each decision; empty if they are to be made
     */
    DebriefScreen(Stage stage, DebriefCase about, int futures, List<Counterfactual> known) {
        super(stage);
        this.about = about;
        this.futures = futures;
        this.look = stage.appearance();
        decisions = new Stack(look.px(4));
        Controls.padded(decisions, look.px(8), look.px(12));
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("debrief.tabs");
        tabs.addTab(words().get("debrief.decisions"), decisions.scrolling(look.px(16)));
        FigurePanel curve = new FigurePanel(new LookingBack(words(), about).knownWhen(look.theme()));
        if (look.isForRoom()) {
            // In the size for a room there is place for one of them at a time.
            tabs.addTab(words().get("debrief.known"), told(curve, null));
            tabs.addTab(words().get("debrief.reports"), reports());
        } else {
            tabs.addTab(words().get("debrief.known"), told(curve, reports()));
        }
        if (!about.judgements().isEmpty()) {
            tabs.addTab(words().get("debrief.judgements"), judgements());
        }
        tabs.addTab(words().get("debrief.questions"), questions());
        Stack head = new Stack(look.px(4));
        Controls.padded(head, look.px(8), look.px(12));
        head.add(Controls.heading(words().content(about.title()), 1.4));
        head.add(Controls.text(words().get("debrief.note"), "debrief.note"));
        add(head, BorderLayout.NORTH);
        add(tabs);
        page = Controls.button(words(), "debrief.page", this::chooseAndWrite);
        add(bar(), BorderLayout.SOUTH);
        keys().add("control S", "debrief.keys.page", this::chooseAndWrite);
        show(known);
        if (known.isEmpty() && !about.decisions().isEmpty()) {
            live();
        }
    }

    private JComponent bar() {
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(8), look.px(5)));
        bar.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
        bar.add(Controls.button(words(), "exercise.home", stage()::home));
        bar.add(page);
        progress.setName("debrief.progress");
        bar.add(progress);
        return bar;
    }

    private void live() {
        thread = new Thread(this::liveAgain, "forestall-debrief");
        thread.setDaemon(true);
        thread.start();
    }

    private void liveAgain() {
        try {
            List<Counterfactual> made = Debrief.of(about, futures, stage().workers(), (done, all) -> {
                if (done % 20 == 0 || done.equals(all)) {
                    SwingUtilities.invokeLater(() -> progress.setText(words().get("debrief.running", done, all)));
                }
            });
            SwingUtilities.invokeLater(() -> show(made));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            SwingUtilities.invokeLater(() ->
                    stage().tell(words().get("live.fault"), List.of(words().content(String.valueOf(e.getMessage())))));
        }
    }

    private void show(List<Counterfactual> made) {
        counterfactuals = made;
        page.setEnabled(about.decisions().isEmpty() || !made.isEmpty());
        decisions.removeAll();
        if (!made.isEmpty()) {
            FigurePanel figure = new FigurePanel(new LookingBack(words(), about).livedAgain(made, look.theme()));
            decisions.add(Controls.heading(figure.getAccessibleContext().getAccessibleName(), 1.15));
            decisions.add(figure);
        }
        if (about.decisions().isEmpty()) {
            decisions.add(Controls.text(words().get("debrief.none"), "debrief.none"));
        }
        for (int i = 0; i < about.decisions().size(); i++) {
            DebriefCase.Taken taken = about.decisions().get(i);
            decisions.add(Controls.padded(
                    Controls.heading(words().content(taken.name()) + ", " + day(taken.week()), 1.15), look.px(4), 0));
            if (!taken.reason().isEmpty()) {
                decisions.add(Controls.text(words().content("\u201c" + taken.reason() + "\u201d"), "debrief.reason"));
            }
            if (i < made.size()) {
                lines(made.get(i)).forEach(line -> decisions.add(Controls.text(line, "debrief.line")));
            }
        }
        if (!made.isEmpty()) {
            progress.setText("");
        }
        decisions.revalidate();
        decisions.repaint();
    }

    private List<String> lines(Counterfactual each) {
        List<String> lines = new ArrayList<>();
        lines.add(words().get("debrief.here." + each.inThisFuture().name().toLowerCase(Locale.ROOT)));
        lines.add(words().get("debrief.rule", each.better(), each.worse(), each.futures()) + " "
                + words().get("debrief.onsets", each.onsetsWith(), each.onsetsWithout(), each.futures()));
        if (each.earlier() != null) {
            Counterfactual.Earlier earlier = each.earlier();
            lines.add(
                    words().get("debrief.earlier", earlier.weeks(), earlier.better(), earlier.worse(), each.futures()));
        }
        String luck =
                each.asARule() == Counterfactual.Effect.NEITHER ? "noRule" : each.luckDecided() ? "luck" : "noLuck";
        lines.add(words().get("debrief." + luck));
        return lines;
    }

    private String day(int week) {
        return words().day(about.course().society().start().plusWeeks(week));
    }

    private JComponent reports() {
        DefaultTableModel model = table("debrief.happened", "debrief.knownOn", "debrief.what", "debrief.told");
        ReportWords telling = new ReportWords(words(), about.course().society());
        about.reports().stream()
                .filter(Report::grave)
                .sorted(Comparator.comparingInt(Report::week))
                .forEach(report -> model.addRow(new Object[] {
                    day(report.week()),
                    report.isKnownBy(about.week()) ? day(report.known()) : words().get("debrief.never"),
                    telling.happened(report),
                    telling.told(report)
                }));
        JTable table = shown(model, "debrief.known");
        for (int column = 0; column < 2; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(look.px(104));
            table.getColumnModel().getColumn(column).setMaxWidth(look.px(130));
        }
        return scrolling(table);
    }

    /** A figure under its finding; it fills the page where nothing stands below it. */
    private JComponent told(FigurePanel figure, JComponent below) {
        JPanel head = new JPanel(new BorderLayout(0, look.px(4)));
        head.add(Controls.heading(figure.getAccessibleContext().getAccessibleName(), 1.15), BorderLayout.NORTH);
        head.add(figure);
        Controls.padded(head, look.px(8), look.px(12));
        JPanel page = new JPanel(new BorderLayout());
        page.add(head, below == null ? BorderLayout.CENTER : BorderLayout.NORTH);
        if (below != null) {
            page.add(below);
        }
        return page;
    }

    private DefaultTableModel table(String... columns) {
        DefaultTableModel model = new DefaultTableModel() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        for (String column : columns) {
            model.addColumn(words().get(column));
        }
        return model;
    }

    private JTable shown(DefaultTableModel model, String key) {
        JTable table = new JTable(model);
        table.setName(key);
        table.getAccessibleContext().setAccessibleName(words().get(key));
        Controls.letTabThrough(table);
        table.setRowHeight(look.px(22));
        table.setFillsViewportHeight(true);
        table.setAutoCreateRowSorter(false);
        return table;
    }

    private static JComponent scrolling(JTable table) {
        JScrollPane scroll = new JScrollPane(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        return scroll;
    }

    private JComponent judgements() {
        DefaultTableModel model =
                table("debrief.round", "exercise.factor", "exercise.yours", "exercise.assessed", "exercise.truth");
        for (Judgement each : about.judgements()) {
            model.addRow(new Object[] {
                words().count(each.round() + 1),
                words().get("factor.numbered", each.factor().number(), words().of("factor", each.factor())),
                number(each.learners()),
                number(each.assessed()),
                number(each.truth())
            });
        }
        JTable table = shown(model, "debrief.judgements");
        table.getColumnModel().getColumn(0).setMaxWidth(look.px(70));
        table.getColumnModel().getColumn(1).setPreferredWidth(look.px(420));
        return scrolling(table);
    }

    private String number(double score) {
        return Double.isNaN(score) ? "\u2013" : words().number(score, 2);
    }

    private JComponent questions() {
        Stack column = new Stack(look.px(8));
        Controls.padded(column, look.px(10), look.px(14));
        about.questions().forEach(question -> {
            var text = Controls.text(words().content(question), "debrief.question");
            text.setFont(Controls.heading("", 1.15).getFont());
            column.add(text);
        });
        JPanel outer = new JPanel(new GridLayout(1, 1));
        outer.add(column.scrolling(look.px(16)));
        return outer;
    }

    private void chooseAndWrite() {
        if (!page.isEnabled()) {
            return;
        }
        JFileChooser chooser = new JFileChooser(new File("."));
        chooser.setDialogTitle(words().get("debrief.page.tip"));
        chooser.setSelectedFile(new File("debrief.html"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            write(chooser.getSelectedFile().toPath());
        }
    }

    /** Writes the page; says so, or says why not. */
    void write(Path file) {
        Optional<DebriefWriter> writer = DebriefWriter.found();
        if (writer.isEmpty()) {
            stage().tell(words().get("debrief.noPage"), List.of());
            return;
        }
        try {
            Files.writeString(file, writer.get().html(about, counterfactuals, words().locale()));
            stage().saved(about);
            stage().tell(words().get("exercise.saved", words().content(file.toString())), List.of());
        } catch (IOException e) {
            stage().tell(words().get("exercise.notSaved"), List.of(words().content(String.valueOf(e.getMessage()))));
        }
    }

    /** Comparisons that are done, for tests. */
    public List<Counterfactual> counterfactuals() {
        return counterfactuals;
    }

    @Override
    public String heading() {
        return words().get("debrief.heading", words().content(about.title()));
    }

    @Override
    public Optional<String> toLose() {
        return Optional.of("leave.debrief").filter(any -> !about.decisions().isEmpty() && !stage().isSaved(about));
    }

    @Override
    public Screen again() {
        return new DebriefScreen(stage(), about, futures, counterfactuals);
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
