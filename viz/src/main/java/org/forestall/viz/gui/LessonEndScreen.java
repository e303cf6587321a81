package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.forestall.viz.lesson.Lesson;
import org.forestall.viz.lesson.LessonCountry;
import org.forestall.viz.lesson.LessonStep;
import org.forestall.viz.play.Playback;

/** The end of the lesson: what the model leaves out, in the same voice. */
public final class LessonEndScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient Lesson lesson;

    /** The end, with a lesson behind it of which nothing was done. */
    public LessonEndScreen(Stage stage) {
        this(stage, atItsLastStep());
    }

    /** The end of a lesson, to which one can go back. */
    public LessonEndScreen(Stage stage, Lesson lesson) {
        super(stage);
        this.lesson = lesson;
        Appearance look = stage.appearance();
        Stack page = new Stack(look.px(10));
        Controls.padded(page, look.px(24), look.px(60));
        page.add(Controls.heading(words().get("lesson.end.title"), 1.8));
        words().lines("lesson.end.text").forEach(line -> page.add(larger(line, look.isForRoom() ? 1 : 1.35)));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, look.px(8), 0));
        buttons.add(Controls.button(words(), "lesson.home", stage::home));
        buttons.add(Controls.button(words(), "lesson.back", this::back));
        buttons.add(Controls.button(words(), "lesson.end.sandbox", this::sandbox));
        add(page.scrolling(look.px(16)));
        add(Controls.padded(buttons, look.px(8), look.px(52)), BorderLayout.SOUTH);
        keys().add("control LEFT", "lesson.keys.back", this::back).add("S", "lesson.keys.sandbox", this::sandbox);
    }

    /** The page is short, is read aloud and has the window for itself. */
    private static JTextArea larger(String line, double times) {
        JTextArea text = Controls.text(line, "lesson.end.text");
        Font font = text.getFont();
        text.setFont(font.deriveFont((float) (font.getSize2D() * times)));
        return text;
    }

    private static Lesson atItsLastStep() {
        Lesson lesson = new Lesson(LessonCountry.shipped());
        lesson.goTo(LessonStep.BUDGET);
        return lesson;
    }

    private void back() {
        stage().show(new LessonScreen(stage(), lesson));
    }

    private void sandbox() {
        Lesson last = new Lesson(LessonCountry.shipped());
        last.goTo(LessonStep.ALL_THREE);
        stage().show(new LiveScreen(stage(), new Playback(last.course())));
    }

    @Override
    public String heading() {
        return words().get("lesson.end.title");
    }

    @Override
    public Screen again() {
        return new LessonEndScreen(stage(), lesson);
    }
}
