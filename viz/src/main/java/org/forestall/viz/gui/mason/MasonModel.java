package org.forestall.viz.gui.mason;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.forestall.sim.Society;
import org.forestall.viz.gui.Appearance;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Frames;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * A course as MASON's windows run it. MASON's console steps the schedule of the society itself; each start makes the society
 * anew, and the run ends after its last week. Going back, branching and putting things in are what the trainer's windows are
 * for.
 */
public final class MasonModel extends GUIState {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 620;

    private final Course course;
    private final Appearance look;
    private final DistrictsPortrayal districts;
    private Frame frame;
    private Display2D display;
    private JFrame window;

    /** A model that has not been started. */
    public MasonModel(Course course, Appearance look) {
        super(new Society(course.society(), course.plan(), course.luck()));
        this.course = course;
        this.look = look;
        this.districts = new DistrictsPortrayal(this);
    }

    /** Opens MASON's own windows on a course and comes back at once; MASON ends the program when they are closed. */
    public static void open(Course course) {
        SwingUtilities.invokeLater(() -> open(course, Appearance.in(Locale.getDefault())));
    }

    /** Opens MASON's console on a course. Closing it ends the program, as MASON does. */
    public static void open(Course course, Appearance look) {
        Console console = new Console(new MasonModel(course, look));
        console.setVisible(true);
    }

    /** What MASON writes above its windows. */
    public static String getName() {
        return "Forestall";
    }

    /** What is lived through. */
    Course course() {
        return course;
    }

    Appearance look() {
        return look;
    }

    /** The society that MASON steps. */
    public Society society() {
        return (Society) state;
    }

    /** The present week. */
    Frame frame() {
        if (frame == null || frame.week() != society().week()) {
            frame = Frames.of(course, society());
        }
        return frame;
    }

    @Override
    public void start() {
        state = new Society(course.society(), course.plan(), course.luck());
        frame = null;
        super.start();
        show();
    }

    @Override
    public void load(SimState other) {
        super.load(other);
        frame = null;
        show();
    }

    /** Steps a week; says so when there is none left. */
    @Override
    public boolean step() {
        return society().week() < society().weeksToRun() && super.step();
    }

    @Override
    public Object getSimulationInspectedObject() {
        return new Agents.Country(this);
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        display = new Display2D(WIDTH, HEIGHT, this);
        display.setBackdrop(Color.WHITE);
        display.attach(districts, look.words().get("live.inspect"));
        window = display.createFrame();
        window.setTitle(course.society().title());
        controller.registerFrame(window);
        window.setVisible(true);
        show();
    }

    private void show() {
        if (display != null) {
            display.reset();
            display.repaint();
        }
    }

    @Override
    public void quit() {
        super.quit();
        if (window != null) {
            window.dispose();
        }
        window = null;
        display = null;
    }

    /** The portrayal of the districts. */
    DistrictsPortrayal districts() {
        return districts;
    }

    /** All districts as agents. */
    List<Agents.District> agents() {
        return frame().districts().stream()
                .map(district -> new Agents.District(this, district.index()))
                .toList();
    }
}
