package org.forestall.viz.gui;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The texts that a part paints by itself, caught by having it painted as SVG. */
final class PaintedText {

    private PaintedText() {}

    static List<String> of(JComponent part) {
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(document);
        part.paint(graphics);
        NodeList nodes = graphics.getRoot().getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        graphics.dispose();
        return texts;
    }
}
