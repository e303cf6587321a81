package org.forestall.experiments.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.forestall.viz.export.Csv;
import org.forestall.viz.export.Svg;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Table;
import org.forestall.viz.figure.TitledFigure;
import org.forestall.viz.theme.Theme;

/**
 * A figure with its words, its data and the files that a reader can take away. It is drawn twice, for light and for dark
 * pages; print and files are always light.
 *
 * @param light the figure as drawn on a light page
 * @param dark the same figure for a dark page, under an id of its own
 */
public record FigureBlock(Figure light, Figure dark) implements Block {

    /** Draws a figure for both grounds. */
    public static FigureBlock of(Function<Theme, Figure> drawing) {
        return new FigureBlock(drawing.apply(Theme.REPORT), withDarkId(drawing.apply(Theme.REPORT.dark())));
    }

    private static Figure withDarkId(Figure figure) {
        FigureText text = new FigureText(figure.id() + "-dark", figure.title(), figure.caption(), figure.altText());
        return new Figure(text, figure.width(), figure.height(), figure.theme(), figure.drawing(), figure.table());
    }

    @Override
    public String kind() {
        return "figure";
    }

    /** Short name, unique within the page; the name of its files. */
    public String id() {
        return light.id();
    }

    /** The finding. */
    public String title() {
        return light.title();
    }

    /** What is drawn and how it was made. */
    public String caption() {
        return light.caption();
    }

    /** The picture for light pages and for print, as an svg element. */
    public String lightSvg() {
        return Svg.inline(light);
    }

    /** The picture for dark pages, as an svg element. */
    public String darkSvg() {
        return Svg.inline(dark);
    }

    /** Headings of the data. */
    public List<String> columns() {
        return light.table().columns();
    }

    /** The data as people read them. */
    public List<List<String>> rows() {
        return light.table().rows().stream()
                .map(row -> row.stream().map(Table.Cell::shown).toList())
                .toList();
    }

    /** The data in full precision as a link that needs no network. */
    public String csvLink() {
        return link("text/csv", Csv.text(light.table()));
    }

    /** The picture with title and caption as a link that needs no network. */
    public String svgLink() {
        return link("image/svg+xml", Svg.document(TitledFigure.of(light)));
    }

    private static String link(String type, String content) {
        String encoded = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return "data:" + type + ";charset=utf-8;base64," + encoded;
    }
}
