package org.forestall.viz.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.viz.map.District;
import org.forestall.viz.map.LiveMap;
import org.forestall.viz.play.Frame;
import org.forestall.viz.words.Words;

/** The map of one future. Hover tells of a district, a click or the arrow keys choose one. */
public final class MapPanel extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient Appearance appearance;
    private final transient Words words;
    private transient SocietySpec society;
    private transient List<District> districts;
    private transient LiveMap map;
    private transient Frame frame;
    private Shade shade = Shade.TENSION;
    private int selected = -1;
    private transient IntConsumer onSelect = district -> {};
    private transient Consumer<Shade> onShade = quantity -> {};

    /** A map of the country of a frame. */
    public MapPanel(Appearance appearance, Frame first) {
        this.appearance = appearance;
        this.words = appearance.words();
        setName("map");
        setFocusable(true);
        setOpaque(true);
        setBackground(appearance.theme().background());
        setPreferredSize(new Dimension(appearance.px(520), appearance.px(400)));
        show(first);
        ToolTipManager.sharedInstance().registerComponent(this);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                select(districtAt(event.getX(), event.getY()));
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        bind("DOWN", 1);
        bind("UP", -1);
    }

    private void bind(String key, int by) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                int count = frame.districts().size();
                select(selected < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(selected + by, count));
            }
        });
    }

    /** Who is told when a district is chosen; -1 for none. */
    public void onSelect(IntConsumer listener) {
        onSelect = listener;
    }

    /** Shows a week. */
    public void show(Frame next) {
        frame = next;
        if (next.course().society() != society) {
            society = next.course().society();
            districts = CountryMap.districts(society, words);
            map = null;
        }
        describe();
        repaint();
    }

    /** Who is told when districts are shaded by another quantity, so that chooser and legend say what is seen. */
    public void onShade(Consumer<Shade> listener) {
        onShade = listener;
    }

    /** Shades districts by another quantity. */
    public void shadeBy(Shade quantity) {
        if (quantity == shade) {
            return;
        }
        shade = quantity;
        describe();
        repaint();
        onShade.accept(quantity);
    }

    /** The quantity by which districts are shaded. */
    public Shade shade() {
        return shade;
    }

    /** Chooses a district; -1 for none. */
    public void select(int districtIdx) {
        selected = districtIdx;
        describe();
        repaint();
        onSelect.accept(districtIdx);
    }

    /** The district that is chosen, or -1. */
    public int selected() {
        return selected;
    }

    /** The district at a point of the panel, or -1. */
    public int districtAt(double x, double y) {
        return map().districtAt(x, y);
    }

    private LiveMap map() {
        Rectangle2D room = new Rectangle2D.Double(2, 2, Math.max(10, getWidth() - 4), Math.max(10, getHeight() - 4));
        if (map == null || !map.room().equals(room)) {
            map = new LiveMap(districts, CountryMap.largestPeople(society), room, appearance.theme());
        }
        return map;
    }

    private void describe() {
        String place = selected < 0 ? words.get("map.noneChosen") : Facts.line(words, frame, selected);
        getAccessibleContext().setAccessibleName(words.get("map.name", words.of("shade", shade)));
        getAccessibleContext().setAccessibleDescription(place);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int district = districtAt(event.getX(), event.getY());
        return district < 0 ? null : Facts.tip(words, frame, district);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setColor(getBackground());
        copy.fillRect(0, 0, getWidth(), getHeight());
        map().draw(copy, CountryMap.spots(frame, shade), selected);
        if (isFocusOwner()) {
            copy.setColor(appearance.theme().ink());
            copy.setStroke(appearance.theme().stroke(2));
            copy.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
        }
        copy.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
