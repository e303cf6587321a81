package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Injection;
import org.forestall.viz.words.Words;

/** What can be put into a future by hand: triggers, and measures of the catalogue; and a list of what was. */
public final class Palette extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Triggers that can be put in by hand. */
    static final List<TriggerKind> TRIGGERS = List.of(
            TriggerKind.DISASTER,
            TriggerKind.ECONOMIC_SHOCK,
            TriggerKind.ELECTION_DISPUTE,
            TriggerKind.UNREST,
            TriggerKind.ASSASSINATION,
            TriggerKind.COUP,
            TriggerKind.SPILL_OVER,
            TriggerKind.SECURITY_VACUUM,
            TriggerKind.ELECTION_DELAY,
            TriggerKind.POLITICAL_PROCESS,
            TriggerKind.EPIDEMIC,
            TriggerKind.TRIAL,
            TriggerKind.COMMEMORATION,
            TriggerKind.FOREIGN_PRESSURE);

    private static final int[] LENGTHS = {0, 13, 26, 52, 104};

    private final transient Appearance appearance;
    private final transient Words words;
    private final transient Consumer<Injection> put;
    private final DefaultListModel<Injection> done = new DefaultListModel<>();
    private transient Frame frame;
    private final JComboBox<TriggerKind> trigger = new JComboBox<>(TRIGGERS.toArray(TriggerKind[]::new));
    private final PlaceBox triggerPlace;
    private final JSlider severity = new JSlider(1, 10, 6);
    private final JComboBox<InterventionSpec> measure;
    private final PlaceBox measurePlace;
    private final JSlider strength = new JSlider(0, 30, 10);
    private final JComboBox<Integer> length = new JComboBox<>();
    private final JTextArea about;

    /**
     * A palette.
     *
     * @param put told of what is put in
     * @param remove told of what is taken out
     */
    public Palette(Appearance appearance, Frame first, Consumer<Injection> put, Consumer<Injection> remove) {
        super(new BorderLayout());
        this.appearance = appearance;
        this.words = appearance.words();
        this.put = put;
        this.frame = first;
        triggerPlace = new PlaceBox(appearance, first.course().society());
        measurePlace = new PlaceBox(appearance, first.course().society());
        measure = new JComboBox<>(first.course().scenario().catalogue().toArray(InterventionSpec[]::new));
        for (int weeks : LENGTHS) {
            length.addItem(weeks);
        }
        named(trigger, kind -> words.of("trigger", kind));
        named(measure, spec -> words.content(spec.name()));
        named(length, weeks -> weeks == 0 ? words.get("palette.toEnd") : words.get("palette.weeks", weeks));
        about = Controls.text("", "palette.about");
        measure.addActionListener(event -> tellOfMeasure());
        tellOfMeasure();
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("palette.tabs");
        tabs.addTab(words.get("palette.triggers"), triggers());
        tabs.addTab(words.get("palette.measures"), measures());
        add(tabs);
        add(doneList(remove), BorderLayout.SOUTH);
        show(first);
    }

    private <T> void named(JComboBox<T> box, Function<T, String> name) {
        box.setRenderer(new Named<>(name));
        box.setPrototypeDisplayValue(null);
        Controls.wide(box, appearance.px(200));
    }

    private JComponent triggers() {
        Form form = new Form(appearance);
        form.row(Controls.label(words, "palette.trigger", trigger), trigger);
        form.row(Controls.label(words, "palette.where", triggerPlace), triggerPlace);
        triggerPlace.setName("palette.trigger.where");
        form.row(Controls.label(words, "palette.severity", severity), severity);
        form.wide(Controls.button(words, "palette.putTrigger", this::putTrigger));
        return form.end();
    }

    private JComponent measures() {
        Form form = new Form(appearance);
        form.row(Controls.label(words, "palette.measure", measure), measure);
        form.row(Controls.label(words, "palette.where", measurePlace), measurePlace);
        measurePlace.setName("palette.measure.where");
        form.row(Controls.label(words, "palette.strength", strength), strength);
        form.row(Controls.label(words, "palette.length", length), length);
        form.wide(Controls.button(words, "palette.putMeasure", this::putMeasure));
        form.wide(about);
        return form.end();
    }

    private JComponent doneList(Consumer<Injection> remove) {
        JList<Injection> list = new JList<>(done);
        list.setName("palette.done");
        list.getAccessibleContext().setAccessibleName(words.get("palette.done"));
        list.setVisibleRowCount(4);
        list.setCellRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> of, Object value, int index, boolean selected, boolean focused) {
                String text = words.get(
                        "palette.done.line", index + 1, Injections.words(words, frame.course(), (Injection) value));
                super.getListCellRendererComponent(of, text, index, selected, focused);
                setToolTipText(text);
                return this;
            }
        });
        JButton takeOut = Controls.button(words, "palette.remove", () -> {
            if (list.getSelectedValue() != null) {
                remove.accept(list.getSelectedValue());
            }
        });
        JPanel head = new JPanel(new BorderLayout());
        head.add(new JLabel(words.get("palette.done")));
        head.add(takeOut, BorderLayout.EAST);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(head, BorderLayout.NORTH);
        panel.add(new JScrollPane(list));
        return panel;
    }

    /** What a measure does, how good the evidence is, what it costs and how it can do harm: shown before it is put in. */
    private void tellOfMeasure() {
        InterventionSpec spec = (InterventionSpec) measure.getSelectedItem();
        if (spec == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.content(spec.description()));
        lines.add(words.get(
                "palette.evidence",
                words.of("evidence", spec.evidenceDesign()),
                words.number(spec.lagWeeks(), 0),
                words.number(spec.cost().perYear(), 1)));
        for (BackfireSpec backfire : spec.backfires()) {
            lines.add(words.get("palette.backfire", words.of("condition", backfire.when())));
        }
        about.setText(String.join("\n", lines));
    }

    private void putTrigger() {
        TriggerKind kind = (TriggerKind) trigger.getSelectedItem();
        String name = Words.of(java.util.Locale.ENGLISH).of("trigger", kind) + Injection.PUT_IN;
        put.accept(
                new Injection.Trigger(frame.week(), kind, severity.getValue() / 10.0, triggerPlace.districts(), name));
    }

    private void putMeasure() {
        InterventionSpec spec = (InterventionSpec) measure.getSelectedItem();
        boolean sends = spec.effects().stream().map(EffectSpec::lever).anyMatch(Lever.PROTECTORS::equals);
        put.accept(new Injection.Measure(
                frame.week(),
                spec.id(),
                strength.getValue() / 10.0,
                (Integer) length.getSelectedItem(),
                measurePlace.districts(),
                sends ? uniformed() : 0));
    }

    /** Half a uniformed person per thousand residents, the density of large missions, as in the late response. */
    private int uniformed() {
        List<String> ids = measurePlace.districts();
        long people = frame.districts().stream()
                .filter(district -> ids.isEmpty()
                        || ids.contains(frame.course()
                                .society()
                                .districts()
                                .get(district.index())
                                .id()))
                .mapToLong(Frame.District::civilians)
                .sum();
        return (int) (100 * Math.ceil(people / 1000.0 * 0.5 / 100));
    }

    /** Shows what was put in. */
    public void show(Frame next) {
        boolean same = next.course() == frame.course() && !done.isEmpty();
        frame = next;
        if (!same) {
            List<Injection> now = next.course().injections();
            List<Injection> before = new ArrayList<>();
            done.elements().asIterator().forEachRemaining(before::add);
            if (!now.equals(before)) {
                done.clear();
                done.addAll(now);
            }
        }
    }

    /** Rows of labels and controls. */
    static final class Form {
        private final JPanel panel = new JPanel(new GridBagLayout());
        private final GridBagConstraints place = new GridBagConstraints();

        Form(Appearance appearance) {
            place.insets = new Insets(appearance.px(2), appearance.px(4), appearance.px(2), appearance.px(4));
            place.fill = GridBagConstraints.HORIZONTAL;
            place.gridy = 0;
        }

        void row(JLabel label, JComponent control) {
            place.gridwidth = 1;
            place.gridx = 0;
            place.weightx = 0;
            panel.add(label, place);
            place.gridx = 1;
            place.weightx = 1;
            panel.add(control, place);
            place.gridy++;
        }

        void wide(JComponent control) {
            place.gridx = 0;
            place.gridwidth = 2;
            place.weightx = 1;
            panel.add(control, place);
            place.gridy++;
        }

        JComponent end() {
            JPanel outer = new JPanel(new BorderLayout());
            outer.add(panel, BorderLayout.NORTH);
            Box filler = new Box(BoxLayout.Y_AXIS);
            outer.add(filler);
            return outer;
        }
    }
}
