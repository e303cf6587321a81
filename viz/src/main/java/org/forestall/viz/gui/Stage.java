package org.forestall.viz.gui;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.forestall.viz.words.Words;

/** What a screen may ask of the window that it is shown in. All methods are for Swing's thread. */
public interface Stage {

    /** The words of the language that is shown. */
    default Words words() {
        return appearance().words();
    }

    /** How things look. */
    Appearance appearance();

    /** Changes how things look; the screen that is shown is made anew with what it shows. */
    void change(Appearance appearance);

    /** Shows another screen; the one that is shown is closed. */
    void show(Screen screen);

    /** Shows the start; if something would be lost, asks first. */
    void home();

    /** Is told that something was saved: a course, or what an exercise holds. */
    void saved(Object what);

    /** Whether just this was saved, or opened from a file, last. */
    boolean isSaved(Object what);

    /**
     * Tells of something in a strip that stays until it is put away; nothing else is hidden or lost.
     *
     * @param heading what it is about
     * @param lines all there is to say, a line each; may be empty
     */
    void tell(String heading, List<String> lines);

    /** Goes to the size of text and window for a room, or back. */
    void projector();

    /** Two threads for what takes long. */
    ExecutorService workers();
}
