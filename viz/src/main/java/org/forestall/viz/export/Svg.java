package org.forestall.viz.export;

import java.awt.Dimension;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.forestall.viz.figure.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Figures as SVG: text stays text, the picture scales with its place, nothing outside the file is referred to, and the
 * same figure gives the same bytes.
 */
public final class Svg {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Svg() {}

    /** A file of its own, on the background of the theme. */
    public static String document(Figure figure) {
        return PROLOGUE + element(figure, true) + "\n";
    }

    /**
     * An {@code <svg>} element to put inside HTML. It shrinks to the width of its container; all ids inside start with
     * the id of the figure; title and alt text are read out by screen readers. The page
     * must be in UTF-8.
     */
    public static String inline(Figure figure) {
        return element(figure, false);
    }

    private static String element(Figure figure, boolean background) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setIDGenerator(new PrefixedIds(figure.id()));
        SvgGraphics graphics = new SvgGraphics(context);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(figure.width()), (int) Math.ceil(figure.height())));
        figure.drawing().draw(graphics, figure.width(), figure.height());
        Element root = graphics.getRoot();
        graphics.dispose();
        return new SvgWriter(figure, background).write(root);
    }

    /** Ids that no other figure on the page uses. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String figureId;

        PrefixedIds(String figureId) {
            this.figureId = figureId;
        }

        @Override
        public String generateID(String prefix) {
            return figureId + "-" + super.generateID(prefix);
        }
    }
}
