package org.forestall.viz.gui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.forestall.viz.draw.Pen;

/** A box that is ticked or not, drawn so that it needs no glyph of a font. It cannot be ticked by hand. */
record Tick(Appearance look, boolean ticked) implements Icon {

    @Override
    public void paintIcon(Component of, Graphics graphics, int x, int y) {
        Graphics2D copy = (Graphics2D) graphics.create();
        double size = getIconWidth() - 2.0;
        Pen pen = new Pen(copy, look.theme());
        pen.draw(
                new Rectangle2D.Double(x + 1, y + 1, size, size),
                look.theme().ink(),
                look.theme().stroke(1.4));
        if (ticked) {
            Path2D mark = new Path2D.Double();
            mark.moveTo(x + 1 + size * 0.2, y + 1 + size * 0.55);
            mark.lineTo(x + 1 + size * 0.43, y + 1 + size * 0.78);
            mark.lineTo(x + 1 + size * 0.82, y + 1 + size * 0.25);
            pen.draw(mark, look.theme().category(0), look.theme().stroke(2.6));
        }
        copy.dispose();
    }

    @Override
    public int getIconWidth() {
        return look.px(16);
    }

    @Override
    public int getIconHeight() {
        return look.px(16);
    }
}
