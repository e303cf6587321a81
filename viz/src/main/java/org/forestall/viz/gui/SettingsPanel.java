package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.viz.play.Course;
import org.forestall.viz.words.Words;

/**
 * Sliders for settings of the country. A setting holds from the first week, so moving one lives the future again, with the
 * same luck, up to the week that is shown. A mark under each slider is the value that the country came with.
 */
public final class SettingsPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int STEPS = 100;

    private final transient Words words;
    private final transient Consumer<Map<String, String>> change;
    private final transient Map<String, String> changed;
    private final List<JSlider> sliders = new ArrayList<>();
    private final transient Map<JSlider, Settings.Setting> settingBySlider = new HashMap<>();
    private boolean quiet;

    /**
     * Sliders.
     *
     * @param change told of all settings that differ from the country's
     */
    public SettingsPanel(Appearance appearance, Course course, Consumer<Map<String, String>> change) {
        super(new BorderLayout());
        this.words = appearance.words();
        this.change = change;
        this.changed = new LinkedHashMap<>(course.settings());
        Palette.Form form = new Palette.Form(appearance);
        Map<Settings.Group, Boolean> headed = new EnumMap<>(Settings.Group.class);
        for (Settings.Setting setting : Settings.of(course.country().scenario().society())) {
            if (headed.put(setting.group(), true) == null) {
                form.wide(Controls.heading(words.of("settings", setting.group()), 1));
            }
            JSlider slider = slider(appearance, setting, course);
            form.wide(label(setting, slider));
            form.wide(slider);
        }
        form.wide(Controls.button(words, "settings.reset", this::reset));
        form.wide(Controls.text(words.get("settings.note"), "settings.note"));
        JScrollPane scroll = new JScrollPane(form.end());
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(appearance.px(16));
        add(scroll);
    }

    private JLabel label(Settings.Setting setting, JSlider slider) {
        JLabel label = new JLabel(title(setting));
        label.setLabelFor(slider);
        label.setToolTipText(slider.getToolTipText());
        return label;
    }

    private String title(Settings.Setting setting) {
        if (setting.item().isEmpty()) {
            return words.get(setting.key());
        }
        String item = setting.group() == Settings.Group.TRIGGERS
                ? words.of("trigger", TriggerKind.valueOf(setting.item()))
                : words.content(setting.item());
        return words.get(setting.key(), item);
    }

    private JSlider slider(Appearance appearance, Settings.Setting setting, Course course) {
        String now = course.settings().get(setting.path());
        double value = now == null ? setting.value() : Double.parseDouble(now);
        JSlider slider = new JSlider(0, STEPS, step(setting, value));
        slider.setName("settings." + setting.path());
        slider.getAccessibleContext().setAccessibleName(title(setting));
        slider.setToolTipText(words.get(
                "settings.tip",
                words.content(setting.note().meaning()),
                words.number(setting.value(), 2),
                words.number(setting.low(), 1),
                words.number(setting.high(), 1),
                words.content(setting.note().source())));
        Dictionary<Integer, JLabel> marks = new Hashtable<>();
        JLabel mark = new JLabel("\u25b2");
        mark.setFont(mark.getFont().deriveFont((float) appearance.px(8)));
        marks.put(step(setting, setting.value()), mark);
        slider.setLabelTable(marks);
        slider.setPaintLabels(true);
        slider.addChangeListener(event -> moved(setting, slider));
        Controls.wide(slider, appearance.px(120));
        sliders.add(slider);
        settingBySlider.put(slider, setting);
        return slider;
    }

    private static int step(Settings.Setting setting, double value) {
        return (int) Math.round(STEPS * (value - setting.low()) / (setting.high() - setting.low()));
    }

    private void moved(Settings.Setting setting, JSlider slider) {
        if (quiet) {
            return;
        }
        if (slider.getValue() == step(setting, setting.value())) {
            changed.remove(setting.path());
        } else {
            double value = setting.low() + (setting.high() - setting.low()) * slider.getValue() / STEPS;
            changed.put(setting.path(), Double.toString(Math.rint(value * 1000) / 1000));
        }
        change.accept(Map.copyOf(changed));
    }

    /** Takes all settings back to the country's. */
    public void reset() {
        changed.clear();
        quiet = true;
        sliders.forEach(slider -> {
            Settings.Setting setting = settingBySlider.get(slider);
            slider.setValue(step(setting, setting.value()));
        });
        quiet = false;
        change.accept(Map.of());
    }
}
