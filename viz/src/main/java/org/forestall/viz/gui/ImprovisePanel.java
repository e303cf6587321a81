package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.play.Injection;
import org.forestall.viz.words.Words;

/** What a facilitator puts into the present round beside the script, and what learners are told of it afterwards. */
final class ImprovisePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_SEVERITY = 5;

    private final transient Stage stage;
    private final transient Words words;
    private final transient Exercise exercise;
    private final JComboBox<TriggerKind> trigger = new JComboBox<>(Palette.TRIGGERS.toArray(TriggerKind[]::new));
    private final PlaceBox place;
    private final JComboBox<Integer> week = new JComboBox<>();
    private final JSlider severity = new JSlider(1, 10, USUAL_SEVERITY);
    private final JTextField told = new JTextField();
    private final Stack done;

    /** A panel for a round that is not over. */
    ImprovisePanel(Stage stage, Exercise exercise) {
        super(new BorderLayout());
        this.stage = stage;
        this.words = stage.words();
        this.exercise = exercise;
        Appearance look = stage.appearance();
        place = new PlaceBox(look, exercise.playback().course().society());
        exercise.current().ifPresent(round -> {
            for (int each = 0; each < round.weeks(); each++) {
                week.addItem(each);
            }
        });
        named(trigger, kind -> words.of("trigger", kind));
        named(week, weeks -> words.get("exercise.improvise.weeks", weeks));
        Palette.Form form = new Palette.Form(look);
        form.row(Controls.label(words, "exercise.improvise.what", trigger), trigger);
        form.row(Controls.label(words, "exercise.improvise.where", place), place);
        form.row(Controls.label(words, "exercise.improvise.when", week), week);
        form.row(Controls.label(words, "exercise.improvise.severity", severity), severity);
        form.wide(Controls.label(words, "exercise.improvise.told", told));
        form.wide(told);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(6), 0));
        buttons.add(Controls.button(words, "exercise.putIn", this::putIn));
        buttons.add(Controls.button(words, "exercise.takeOut", this::takeOut));
        form.wide(buttons);
        done = new Stack(look.px(2));
        add(form.end());
        add(done, BorderLayout.SOUTH);
        showPutIn();
    }

    private <T> void named(JComboBox<T> box, Function<T, String> name) {
        box.setRenderer(new Named<>(name));
        Controls.wide(box, stage.appearance().px(200));
    }

    /** Puts in what is chosen. */
    void putIn() {
        if (exercise.isOver()) {
            return;
        }
        TriggerKind kind = (TriggerKind) trigger.getSelectedItem();
        String name = Words.of(Locale.ENGLISH).of("trigger", kind) + Injection.PUT_IN;
        exercise.improvise(
                (Integer) week.getSelectedItem(),
                new Injection.Trigger(0, kind, severity.getValue() / 10.0, place.districts(), name),
                told.getText());
        told.setText("");
        showPutIn();
    }

    private void takeOut() {
        List<Exercise.Improvised> here = here();
        if (!here.isEmpty()) {
            exercise.takeOut(here.get(here.size() - 1));
            showPutIn();
        }
    }

    private List<Exercise.Improvised> here() {
        return exercise.improvised().stream()
                .filter(put -> put.round() == exercise.round())
                .toList();
    }

    private void showPutIn() {
        done.removeAll();
        for (Exercise.Improvised put : here()) {
            String text = words.get(
                    "exercise.putInLine",
                    put.trigger().week() - exercise.playback().week(),
                    words.of("trigger", put.trigger().kind()),
                    Injections.place(
                            words, exercise.playback().course(), put.trigger().districts()),
                    words.number(put.trigger().severity(), 1));
            done.add(Controls.text(text, "exercise.putInLine"));
        }
        revalidate();
        repaint();
    }
}
