package org.forestall.viz;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.theme.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads an SVG back, for tests. */
public final class SvgReading {

    private SvgReading() {}

    public static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    public static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int nodeIdx = 0; nodeIdx < nodes.getLength(); nodeIdx++) {
            elements.add((Element) nodes.item(nodeIdx));
        }
        return elements;
    }

    /** A line of text and the box around its letters. */
    public record Words(String text, Rectangle2D box) {}

    /** All lines of text of an SVG that holds no transforms. */
    public static List<Words> words(Document document) {
        return elements(document, "text").stream().map(SvgReading::words).toList();
    }

    private static Words words(Element text) {
        double size = Double.parseDouble(inherited(text, "font-size"));
        int style = "bold".equals(inherited(text, "font-weight")) ? Font.BOLD : Font.PLAIN;
        Font font = Theme.REPORT.font(Theme.Role.LABEL).deriveFont(style, (float) size);
        double width = Pen.width(text.getTextContent(), font);
        double x = Double.parseDouble(text.getAttribute("x"));
        double left =
                switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - width;
                    case "middle" -> x - width / 2;
                    default -> x;
                };
        double base = Double.parseDouble(text.getAttribute("y"));
        // From the top of capitals to just below the base line.
        return new Words(text.getTextContent(), new Rectangle2D.Double(left, base - size * 0.73, width, size * 0.8));
    }

    private static String inherited(Element element, String name) {
        if (element.hasAttribute(name)) {
            return element.getAttribute(name);
        }
        return element.getParentNode() instanceof Element parent ? inherited(parent, name) : "";
    }
}
