package org.forestall.experiments.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A rendered report as a tree; it must be well-formed XML to be read at all. */
final class ReportPage {

    private final Document document;

    ReportPage(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("the report is not well-formed: " + e.getMessage(), e);
        }
    }

    /** All elements of a name, in the order of the page. */
    List<Element> all(String name) {
        return elements(document.getElementsByTagNameNS("*", name), element -> true);
    }

    /** All elements of a name inside another. */
    static List<Element> inside(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name), element -> true);
    }

    /** The section with an id. */
    Element section(String id) {
        return elements(document.getElementsByTagName("section"), section -> section.getAttribute("id")
                        .equals(id))
                .get(0);
    }

    /** The words of the answer. */
    String answer() {
        return inside(section("answer"), "div").get(0).getTextContent().strip();
    }

    /** All words of the page that people read. */
    String words() {
        return document.getElementsByTagName("body").item(0).getTextContent();
    }

    /** Texts of the cells of the row that begins with a name, in a section. */
    List<String> row(String section, String firstColumn, String name) {
        for (Element table : inside(section(section), "table")) {
            if (table.getTextContent().contains(firstColumn)) {
                for (Element row : inside(table, "tr")) {
                    List<String> cells = new ArrayList<>();
                    inside(row, "th").forEach(cell -> cells.add(cell.getTextContent()));
                    inside(row, "td").forEach(cell -> cells.add(cell.getTextContent()));
                    if (cells.get(0).equals(name)) {
                        return cells;
                    }
                }
            }
        }
        throw new AssertionError("no row " + name + " in a table with " + firstColumn + " in section " + section);
    }

    private static List<Element> elements(NodeList nodes, Predicate<Element> chosen) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            Element element = (Element) nodes.item(index);
            if (chosen.test(element)) {
                elements.add(element);
            }
        }
        return elements;
    }
}
