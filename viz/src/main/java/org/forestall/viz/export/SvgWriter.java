package org.forestall.viz.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.viz.figure.Figure;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes the element tree of the generator as compact SVG: styles are resolved, defaults dropped, attributes sorted, and
 * neighbours of the same look share a group. The generator's own output repeats a dozen defaults on every group.
 */
final class SvgWriter {

    /** Verdana and Bitstream Vera are as wide as DejaVu Sans, so that labels fit on machines that lack it. */
    private static final String FONTS = "'DejaVu Sans',Verdana,'Bitstream Vera Sans',Arial,sans-serif";

    /** Name space, id, width, height, fonts, title, alt text. */
    private static final String HEAD = """
            <svg xmlns="%1$s" id="%2$s" viewBox="0 0 %3$s %4$s" width="%3$s" height="%4$s" \
            style="max-width:100%%;height:auto" role="img" aria-labelledby="%2$s-title %2$s-desc" font-family="%5$s">
            <title id="%2$s-title">%6$s</title>
            <desc id="%2$s-desc">%7$s</desc>
            """;

    /** Colour, width, height. */
    private static final String BACKGROUND = """
            <path fill="#%1$06x" d="M0 0h%2$sv%3$sh-%2$sz"/>
            """;

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("fill", "#000000"),
            Map.entry("fill-opacity", "1"),
            Map.entry("stroke", "none"),
            Map.entry("stroke-opacity", "1"),
            Map.entry("stroke-width", "1"),
            Map.entry("stroke-linecap", "butt"),
            Map.entry("stroke-linejoin", "miter"),
            Map.entry("stroke-dasharray", "none"),
            Map.entry("font-size", "16"),
            Map.entry("font-weight", "normal"),
            Map.entry("font-style", "normal"),
            Map.entry("opacity", "1"));

    private static final Set<String> GEOMETRY = Set.of(
            "d",
            "points",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "text-anchor");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Map<String, String> NAMED = Map.of("black", "#000000", "white", "#ffffff", "red", "#ff0000");

    private final Figure figure;
    private final boolean background;
    private final Set<String> usedClips = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    SvgWriter(Figure figure, boolean background) {
        this.figure = figure;
        this.background = background;
    }

    String write(Element root) {
        out.append(HEAD.formatted(
                Svg.NAMESPACE,
                figure.id(),
                number(figure.width()),
                number(figure.height()),
                FONTS,
                escaped(figure.title()),
                escaped(figure.altText())));
        writeDefinitions(root);
        if (background) {
            int rgb = figure.theme().background().getRGB() & 0xFFFFFF;
            out.append(String.format(Locale.ROOT, BACKGROUND, rgb, number(figure.width()), number(figure.height())));
        }
        List<Leaf> leaves = new ArrayList<>();
        collect(root, Map.of(), "", leaves);
        writeLeaves(leaves);
        return out.append("</svg>").toString();
    }

    private void writeDefinitions(Element root) {
        List<Element> clips = new ArrayList<>();
        gather(root, "clipPath", clips);
        for (Element clip : clips) {
            if (coversFigure(clip)) {
                continue;
            }
            usedClips.add("url(#" + clip.getAttribute("id") + ")");
            out.append("<clipPath id=\"").append(clip.getAttribute("id")).append("\">");
            for (Element shape : children(clip)) {
                out.append('<')
                        .append(shape.getLocalName())
                        .append(geometry(shape))
                        .append("/>");
            }
            out.append("</clipPath>\n");
        }
    }

    /** Whether a clip cuts nothing off, as the one around a whole chart. */
    private boolean coversFigure(Element clip) {
        String right = number(figure.width());
        String bottom = number(figure.height());
        return children(clip).stream()
                .map(shape -> PathText.shortened(shape.getAttribute("d")))
                .anyMatch(("M0 0h" + right + "v" + bottom + "h-" + right + "v-" + bottom + "z")::equals);
    }

    private static void gather(Element from, String name, List<Element> into) {
        for (Element child : children(from)) {
            if (name.equals(child.getLocalName())) {
                into.add(child);
            } else {
                gather(child, name, into);
            }
        }
    }

    /** Something that shows, with its resolved look and the groups (transform, clip) around it. */
    private record Leaf(Element element, String look, String place) {}

    private void collect(Element element, Map<String, String> inherited, String place, List<Leaf> into) {
        for (Element child : children(element)) {
            if ("defs".equals(child.getLocalName())) {
                continue;
            }
            Map<String, String> style = new TreeMap<>(inherited);
            style.putAll(style(element, child));
            if ("g".equals(child.getLocalName())) {
                collect(child, style, place + places(child), into);
            } else {
                into.add(new Leaf(child, look(child.getLocalName(), style), place + places(child)));
            }
        }
    }

    /** Style attributes of the child, and of its parent when that is the root, whose children inherit from it. */
    private static Map<String, String> style(Element parent, Element child) {
        Map<String, String> style = new TreeMap<>();
        if ("svg".equals(parent.getLocalName())) {
            style.putAll(ownStyle(parent));
        }
        style.putAll(ownStyle(child));
        return style;
    }

    private static Map<String, String> ownStyle(Element element) {
        Map<String, String> style = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int attributeIdx = 0; attributeIdx < attributes.getLength(); attributeIdx++) {
            Node attribute = attributes.item(attributeIdx);
            if (DEFAULTS.containsKey(attribute.getNodeName())) {
                style.put(attribute.getNodeName(), plain(attribute.getNodeName(), attribute.getNodeValue()));
            }
        }
        return style;
    }

    private static String plain(String name, String value) {
        if (name.startsWith("font-size")) {
            return number(Double.parseDouble(value.replace("px", "")));
        }
        String named = NAMED.getOrDefault(value, value);
        Matcher rgb = RGB.matcher(named);
        if (rgb.matches()) {
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Integer.parseInt(rgb.group(1)),
                    Integer.parseInt(rgb.group(2)),
                    Integer.parseInt(rgb.group(3)));
        }
        return rounded(named);
    }

    /** The style attributes that matter for this kind of element, without defaults. */
    private static String look(String kind, Map<String, String> style) {
        boolean text = "text".equals(kind);
        boolean stroked = !"none".equals(style.getOrDefault("stroke", "none"));
        StringBuilder look = new StringBuilder();
        style.forEach((name, value) -> {
            boolean matters = text || !name.startsWith("font");
            matters &= stroked || !name.startsWith("stroke");
            matters &= !("fill-opacity".equals(name) && "none".equals(style.get("fill")));
            matters &= !("line".equals(kind) && name.startsWith("fill"));
            if (matters && !value.equals(DEFAULTS.get(name))) {
                look.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        });
        return look.toString();
    }

    /** The group that an element's transform and clip ask for; empty when it has neither. */
    private String places(Element element) {
        String clip = element.getAttribute("clip-path");
        String transform = "g".equals(element.getLocalName()) ? element.getAttribute("transform") : "";
        String places =
                attribute("clip-path", usedClips.contains(clip) ? clip : "") + attribute("transform", transform);
        return places.isEmpty() ? "" : "<g" + places + ">";
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private void writeLeaves(List<Leaf> leaves) {
        String place = "";
        int next = 0;
        while (next < leaves.size()) {
            Leaf first = leaves.get(next);
            place = movePlace(place, first.place());
            int end = next + 1;
            while (end < leaves.size()
                    && leaves.get(end).look().equals(first.look())
                    && leaves.get(end).place().equals(first.place())) {
                end++;
            }
            writeRun(leaves.subList(next, end));
            next = end;
        }
        movePlace(place, "");
    }

    private String movePlace(String from, String to) {
        if (!from.equals(to)) {
            out.append("</g>".repeat(count(from))).append(to);
            if (!(from + to).isEmpty()) {
                out.append('\n');
            }
        }
        return to;
    }

    private static int count(String place) {
        return (int) Pattern.compile("<g").matcher(place).results().count();
    }

    private void writeRun(List<Leaf> run) {
        String look = run.get(0).look();
        boolean grouped = run.size() > 1 && !look.isEmpty();
        if (grouped) {
            out.append("<g").append(look).append(">\n");
        }
        for (Leaf leaf : run) {
            Element element = leaf.element();
            out.append('<')
                    .append(element.getLocalName())
                    .append(grouped ? "" : look)
                    .append(geometry(element));
            String text = element.getTextContent();
            if (text.isEmpty()) {
                out.append("/>\n");
            } else {
                out.append('>')
                        .append(escaped(text))
                        .append("</")
                        .append(element.getLocalName())
                        .append(">\n");
            }
        }
        if (grouped) {
            out.append("</g>\n");
        }
    }

    private static String geometry(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int attributeIdx = 0; attributeIdx < attributes.getLength(); attributeIdx++) {
            Node attribute = attributes.item(attributeIdx);
            String name = attribute.getNodeName();
            if (GEOMETRY.contains(name) && !"none".equals(attribute.getNodeValue())) {
                sorted.put(
                        name,
                        "d".equals(name)
                                ? PathText.shortened(attribute.getNodeValue())
                                : rounded(attribute.getNodeValue()));
            }
        }
        StringBuilder text = new StringBuilder();
        sorted.forEach((name, value) -> text.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        return text.toString();
    }

    /** All decimals in a text cut to tenths of a pixel, which no eye can tell. */
    private static String rounded(String text) {
        return NUMBER.matcher(text).replaceAll(match -> number(Double.parseDouble(match.group())));
    }

    private static String number(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
