/**
 * Charts, maps, one theme for all of them, and files made from them. Needs no display.
 *
 * <p>How to draw and export a figure:
 *
 * <pre>{@code
 * FigureText text = new FigureText("effects", "Mediation lowers onset most", "400 paired futures ...", "Forest plot ...");
 * ForestPlot.Data data = new ForestPlot.Data("Futures with onset, difference per 100", "same as doing nothing",
 *         "fewer futures with onset", "more", rows);
 * Figure figure = ForestPlot.figure(text, data, Theme.REPORT);
 *
 * String forHtml = Svg.inline(figure);              // <svg role="img"> with title, alt text and its own ids
 * figure.title(); figure.caption(); figure.table(); // the rest of the figure, for the page
 * FigureFiles.write(figure, folder);                // id.png (twice the pixels), id.svg, id.csv
 * }</pre>
 *
 * <p>All figures work this way: a record with plain data, a static {@code figure(text, data, theme)}, and one exception
 * that lists everything wrong with the data. Those with two number axes also offer {@code chart(data, theme)}, a
 * JFreeChart for a window. {@link org.forestall.viz.figure.TitledFigure} puts title and caption into the picture.
 *
 * <ul>
 *   <li>{@link org.forestall.viz.figure}: the figure, its words and its table;
 *   <li>{@link org.forestall.viz.chart}: charts;
 *   <li>{@link org.forestall.viz.map}: maps of invented countries;
 *   <li>{@link org.forestall.viz.theme}: colours, dashes, shapes, fonts, sizes;
 *   <li>{@link org.forestall.viz.export}: PNG, SVG and CSV;
 *   <li>{@link org.forestall.viz.draw}: text, scales and numbers for drawings of one's own.
 * </ul>
 *
 * <p>Three kinds of spread are kept apart: the spread between futures is drawn as filled bands or dots, the error of an
 * estimate as intervals from thick to thin, and different settings as panels or points of their own.
 */
package org.forestall.viz;
