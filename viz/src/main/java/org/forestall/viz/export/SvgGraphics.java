package org.forestall.viz.export;

import java.awt.Graphics;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.forestall.viz.draw.Anchor;
import org.w3c.dom.Element;

/**
 * Batik's generator, but with {@code text-anchor} on text whose anchor is known. The reader's browser may use another
 * font than the one measured here, and a column of numbers must still end at its right edge.
 */
final class SvgGraphics extends SVGGraphics2D {

    SvgGraphics(SVGGeneratorContext context) {
        super(context, false);
    }

    private SvgGraphics(SvgGraphics original) {
        super(original);
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Anchor anchor = getRenderingHint(Anchor.HINT) instanceof Anchor given ? given : Anchor.START;
        double width = getFont().getStringBounds(text, getFontRenderContext()).getWidth();
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
        element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(x + anchor.share() * width));
        element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(y));
        if (anchor != Anchor.START) {
            element.setAttributeNS(null, SVG_TEXT_ANCHOR_ATTRIBUTE, anchor == Anchor.END ? "end" : "middle");
        }
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }
}
