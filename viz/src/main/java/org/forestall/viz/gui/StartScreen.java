package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problem;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.ExerciseLog;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.PlaySession;
import org.forestall.viz.words.Words;

/** The start: doors, which country, what this is not, a word of care, language and size of text. */
public final class StartScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private final JComboBox<String> countries =
            new JComboBox<>(Scenarios.shippedNames().toArray(String[]::new));

    /** The start. */
    public StartScreen(Stage stage) {
        super(stage);
        Appearance look = stage.appearance();
        Stack page = new Stack(look.px(6));
        page.setBorder(BorderFactory.createEmptyBorder(look.px(14), look.px(40), look.px(8), look.px(40)));
        page.add(Controls.heading(words().get("app.name"), 2.4));
        JTextArea notForecast = Controls.text(words().get("app.notForecast"), "app.notForecast");
        notForecast.setFont(Controls.heading("", 1.15).getFont());
        page.add(notForecast);
        page.add(chooser(look));
        page.add(cards(look));
        note(page, "start.isNot");
        note(page, "start.care");
        add(page.scrolling(look.px(16)));
        add(appearanceBar(look), BorderLayout.SOUTH);
        keys().add("control O", "keys.open", this::chooseFile);
    }

    private JComponent chooser(Appearance look) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(8), 0));
        countries.setRenderer(new Named<String>(shipped -> words().content(title(shipped))));
        row.add(Controls.label(words(), "start.country", countries));
        row.add(countries);
        row.add(Controls.button(words(), "start.open", this::chooseFile));
        return row;
    }

    private static String title(String shipped) {
        return Titles.of(shipped);
    }

    private JComponent cards(Appearance look) {
        List<Cards.Card> all = Cards.all();
        int columns = look.isForRoom() ? 2 : Math.min(3, all.size());
        JPanel row = new JPanel(new GridLayout(0, columns, look.px(16), look.px(12)));
        for (Cards.Card card : all) {
            row.add(card(card, look));
            keys().add(card.stroke(), card.key(), () -> open(card));
        }
        return row;
    }

    private JComponent card(Cards.Card card, Appearance look) {
        JButton button = Controls.button(words(), card.key(), () -> open(card));
        String text = words().get(card.key() + ".text");
        button.setText(
                "<html><div style='width:" + look.px(look.isForRoom() ? 190 : 230) + "px'><b style='font-size:130%'>"
                        + words().get(card.key()) + "</b><br><br>" + text + "<br><br><i>"
                        + words().get("start.key", card.stroke()) + "</i></div></html>");
        button.setToolTipText(null);
        button.getAccessibleContext().setAccessibleName(words().get(card.key()));
        button.getAccessibleContext().setAccessibleDescription(text);
        button.setHorizontalAlignment(JButton.LEADING);
        button.setVerticalAlignment(JButton.TOP);
        button.setMargin(new java.awt.Insets(look.px(12), look.px(14), look.px(12), look.px(14)));
        return button;
    }

    /** A heading and lines as wide as the page, so that none of them is ever cut. */
    private void note(Stack page, String key) {
        page.add(Controls.heading(words().get(key), 1.1));
        page.add(Controls.text(
                String.join(
                        "\n", words().lines(key).stream().map("\u2022 "::concat).toList()),
                key));
    }

    private JComponent appearanceBar(Appearance look) {
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(10), look.px(6)));
        bar.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
        JComboBox<Locale> languages = new JComboBox<>(Words.LANGUAGES.toArray(Locale[]::new));
        languages.setSelectedItem(look.language());
        languages.setRenderer(new Named<Locale>(language -> words().content(language.getDisplayLanguage(language))));
        languages.addActionListener(event -> stage().change(look.withLanguage((Locale) languages.getSelectedItem())));
        bar.add(Controls.label(words(), "start.language", languages));
        bar.add(languages);
        JComboBox<Appearance.TextSize> sizes = new JComboBox<>(Appearance.TextSize.values());
        sizes.setSelectedItem(look.size());
        sizes.setRenderer(new Named<Appearance.TextSize>(size -> words().of("size", size)));
        sizes.addActionListener(event -> stage().change(look.withSize((Appearance.TextSize) sizes.getSelectedItem())));
        bar.add(Controls.label(words(), "start.size", sizes));
        bar.add(sizes);
        JCheckBox contrast = new JCheckBox(words().get("start.contrast"), look.contrast());
        contrast.setName("start.contrast");
        contrast.addActionListener(event -> stage().change(look.withContrast(contrast.isSelected())));
        bar.add(contrast);
        bar.add(new JLabel(words().get("start.keysHint")));
        return bar;
    }

    private void open(Cards.Card card) {
        Country country = Country.open((String) countries.getSelectedItem());
        stage().show(card.screen().apply(stage(), country));
    }

    private void chooseFile() {
        JFileChooser chooser = new JFileChooser(new File("."));
        chooser.setDialogTitle(words().get("start.open.tip"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            openFile(stage(), chooser.getSelectedFile().toPath());
        }
    }

    /** Opens a session, the log of an exercise or a scenario; tells of all that is wrong with it, and then nothing else changes. */
    public static void openFile(Stage stage, Path file) {
        Words words = stage.words();
        if (PlaySession.isSession(file)) {
            PlaySession.Opened opened = PlaySession.open(file);
            if (opened instanceof PlaySession.Opened.Ready ready) {
                stage.show(new LiveScreen(stage, ready.playback()));
                stage.saved(ready.playback().course());
            } else if (opened instanceof PlaySession.Opened.Refused refused) {
                String key = refused.otherVersion() ? "start.otherVersion" : "start.badSession";
                stage.tell(
                        words.get(key),
                        refused.reasons().stream().map(words::content).toList());
            }
            return;
        }
        if (ExerciseLog.isLog(file)) {
            openLog(stage, file);
            return;
        }
        openScenario(stage, file.toString());
    }

    private static void openLog(Stage stage, Path file) {
        Words words = stage.words();
        try {
            Exercise exercise = ExerciseLog.open(file);
            stage.show(new ExerciseScreen(stage, exercise));
            stage.saved(ExerciseScreen.kept(exercise));
        } catch (ScenarioProblems e) {
            stage.tell(
                    words.get("start.badExercise"),
                    e.problems().stream().map(Problem::text).map(words::content).toList());
        }
    }

    /** Opens a scenario, shipped or a file; tells of all that is wrong with it, and then nothing else changes. */
    public static void openScenario(Stage stage, String nameOrPath) {
        Words words = stage.words();
        try {
            stage.show(Cards.live(stage, Country.open(nameOrPath)));
        } catch (ScenarioProblems e) {
            stage.tell(
                    words.get("start.badScenario", e.problems().size()),
                    e.problems().stream().map(Problem::text).map(words::content).toList());
        }
    }

    @Override
    public String heading() {
        return words().get("app.name");
    }

    @Override
    public Screen again() {
        return new StartScreen(stage());
    }
}
