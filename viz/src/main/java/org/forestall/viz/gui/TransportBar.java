package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.Speed;
import org.forestall.viz.play.Timeline;
import org.forestall.viz.words.Words;

/** Back to start, back, play or pause, step, speed, and the bar of time. The same everywhere where time goes by. */
public final class TransportBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Player<?, ? extends Timeline<?>> player;
    private final JButton play;
    private final JLabel time = new JLabel();
    private final Scrubber scrubber;

    /** A bar that commands a player and takes its keys on a screen. */
    public TransportBar(Screen screen, Player<?, ? extends Timeline<?>> player, Frame first) {
        super(new BorderLayout(8, 0));
        this.words = screen.words();
        this.player = player;
        Appearance appearance = screen.stage().appearance();
        JPanel buttons =
                new JPanel(new FlowLayout(FlowLayout.LEADING, appearance.isForRoom() ? 2 : appearance.px(4), 0));
        buttons.add(narrow(Controls.button(words, "transport.start", this::toStart)));
        buttons.add(narrow(Controls.button(words, "transport.back", this::back)));
        play = Controls.button(words, "transport.play", this::playOrPause);
        buttons.add(play);
        buttons.add(narrow(Controls.button(words, "transport.step", this::step)));
        buttons.add(speeds(screen));
        scrubber = new Scrubber(
                appearance,
                first,
                week -> player.tell(timeline -> timeline.seek(week)),
                weeks -> player.tell(timeline -> timeline.seek(timeline.week() + weeks)));
        time.setName("time");
        boolean room = appearance.isForRoom();
        add(scrubber, room ? BorderLayout.NORTH : BorderLayout.CENTER);
        add(buttons, BorderLayout.WEST);
        add(time, BorderLayout.EAST);
        screen.keys()
                .add("SPACE", "keys.play", this::playOrPause)
                .add("P", "keys.pause", this::pause)
                .add("RIGHT", "keys.step", this::step)
                .add("LEFT", "keys.back", this::back)
                .add("HOME", "keys.start", this::toStart);
        Controls.padded(this, 4, 8);
        show(first);
    }

    /** As wide as its sign, not as wide as a word. */
    private static JButton narrow(JButton button) {
        button.putClientProperty("JComponent.minimumWidth", 0);
        return button;
    }

    private JPanel speeds(Screen screen) {
        JPanel speeds = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        JLabel label = new JLabel(words.get("transport.speed"));
        // On a projector the week and the date need the place; the tips of the numbers say what they are.
        label.setVisible(!screen.stage().appearance().isForRoom());
        speeds.add(label);
        ButtonGroup group = new ButtonGroup();
        for (Speed speed : Speed.values()) {
            int number = speed.ordinal() + 1;
            JToggleButton button = new JToggleButton(words.count(number), speed == player.speed());
            Controls.dress(button, words, "transport.speed");
            button.setName("transport.speed." + number);
            String tip = words.get("transport.speed.tip", number, words.number(speed.weeksPerSecond(), 0));
            button.setToolTipText(tip);
            button.getAccessibleContext().setAccessibleName(tip);
            button.addActionListener(event -> player.setSpeed(speed));
            button.setMargin(new java.awt.Insets(2, 6, 2, 6));
            group.add(button);
            speeds.add(button);
            screen.keys().add(Integer.toString(number), "keys.speed." + number, button::doClick);
        }
        return speeds;
    }

    private void playOrPause() {
        if (player.isPlaying()) {
            player.pause();
        } else {
            player.play();
        }
        showPlaying();
    }

    /** Stops if weeks go by. Says whether it did. */
    public boolean pause() {
        boolean was = player.isPlaying();
        player.pause();
        showPlaying();
        return was;
    }

    private void step() {
        player.pause();
        player.tell(Timeline::step);
    }

    private void back() {
        player.pause();
        player.tell(timeline -> timeline.seek(timeline.week() - 1));
    }

    private void toStart() {
        player.pause();
        player.tell(timeline -> timeline.seek(0));
    }

    private void showPlaying() {
        String key = player.isPlaying() ? "transport.pause" : "transport.play";
        if (!play.getText().equals(words.get(key))) {
            play.setText(words.get(key));
            play.setToolTipText(words.get(key + ".tip"));
            play.getAccessibleContext().setAccessibleName(words.get(key + ".tip"));
        }
    }

    /** Shows a week. */
    public void show(Frame frame) {
        scrubber.show(frame);
        time.setText(words.get("transport.time", frame.week(), frame.weeks(), words.day(frame.day())));
        showPlaying();
    }
}
