package org.forestall.viz.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.forestall.viz.SampleFigures;
import org.forestall.viz.SvgReading;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Table;
import org.forestall.viz.figure.TitledFigure;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FigureExportTest {

    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(will|predicts?|kills|optimal|significant|safe)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<Arguments.ArgumentSet> FIGURES = Stream.of(
                    Theme.REPORT, Theme.REPORT.dark(), Theme.PROJECTOR)
            .flatMap(theme -> SampleFigures.all(theme).stream()
                    .map(figure -> Arguments.argumentSet(figure.id() + " " + theme, figure)))
            .toList();

    /** What was drawn, by figure, since several tests look at the same picture. */
    private static final Map<Figure, Document> DRAWN = Collections.synchronizedMap(new IdentityHashMap<>());

    private static final Map<Figure, List<SvgReading.Words>> WORDS =
            Collections.synchronizedMap(new IdentityHashMap<>());

    static Stream<Arguments.ArgumentSet> figures() {
        return FIGURES.stream();
    }

    private static Document drawn(Figure figure) {
        return DRAWN.computeIfAbsent(figure, any -> parsed(Svg.inline(figure)));
    }

    private static Document parsed(String svg) {
        try {
            return SvgReading.parsed(svg);
        } catch (Exception e) {
            throw new IllegalStateException("no XML: " + svg, e);
        }
    }

    private static List<SvgReading.Words> words(Figure figure) {
        return WORDS.computeIfAbsent(figure, any -> SvgReading.words(drawn(figure)));
    }

    @AfterAll
    static void forget() {
        DRAWN.clear();
        WORDS.clear();
    }

    @Test
    void theTestsRunWithoutADisplay() {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    }

    @Test
    void theSameDataGiveTheSameBytes() {
        List<Figure> once = SampleFigures.all(Theme.REPORT);
        List<Figure> again = SampleFigures.all(Theme.REPORT);
        for (int figureIdx = 0; figureIdx < once.size(); figureIdx++) {
            // Pixels and their bytes come out of the same drawing; a third of the figures has them compared.
            if (figureIdx % 3 == 0) {
                assertThat(Png.bytes(again.get(figureIdx))).isEqualTo(Png.bytes(once.get(figureIdx)));
            }
            assertThat(Svg.document(again.get(figureIdx))).isEqualTo(Svg.document(once.get(figureIdx)));
            assertThat(Csv.text(again.get(figureIdx).table()))
                    .isEqualTo(Csv.text(once.get(figureIdx).table()));
        }
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        List<String> expected =
                SampleFigures.all(Theme.REPORT).stream().map(Svg::inline).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SampleFigures.all(Theme.REPORT).stream().map(Svg::inline))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void svgIsXmlThatScalesAndIsReadOut(Figure figure) {
        Element root = drawn(figure).getDocumentElement();

        assertThat(root.getAttribute("viewBox")).startsWith("0 0 ");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo(figure.id() + "-title " + figure.id() + "-desc");
        assertThat(SvgReading.elements(root.getOwnerDocument(), "title"))
                .extracting(Element::getTextContent)
                .containsExactly(figure.title());
        assertThat(SvgReading.elements(root.getOwnerDocument(), "desc"))
                .extracting(Element::getTextContent)
                .containsExactly(figure.altText());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void svgRefersToNothingOutsideItself(Figure figure) throws Exception {
        String svg = Svg.document(figure);
        String withoutNamespace = svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");

        assertThat(withoutNamespace).doesNotContain("href", "http", "<image", "<script", "@import", "<!DOCTYPE");
        Set<String> ids = new HashSet<>();
        for (Element element : SvgReading.elements(SvgReading.parsed(svg), "*")) {
            if (element.hasAttribute("id")) {
                assertThat(element.getAttribute("id")).startsWith(figure.id());
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        Pattern.compile("url\\(#([^)]*)\\)").matcher(svg).results().forEach(reference -> assertThat(ids)
                .contains(reference.group(1)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noTextLeavesTheFigure(Figure figure) {
        Rectangle2D page = new Rectangle2D.Double(-0.5, -0.5, figure.width() + 1, figure.height() + 1);

        assertThat(words(figure)).isNotEmpty().allSatisfy(words -> assertThat(page.contains(words.box()))
                .as("'%s' at %s lies inside %s", words.text(), words.box(), page)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noTwoTextsOverlap(Figure figure) {
        List<SvgReading.Words> words = words(figure);
        List<String> overlaps = new ArrayList<>();
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                Rectangle2D common =
                        words.get(one).box().createIntersection(words.get(other).box());
                if (common.getWidth() > 0.5 && common.getHeight() > 0.5) {
                    overlaps.add(
                            words.get(one).text() + " / " + words.get(other).text());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theWordsThatFiguresAddClaimNoKnowledgeOfTheFuture(Figure figure) {
        assertThat(words(figure))
                .noneMatch(words -> FORBIDDEN.matcher(words.text()).find());
    }

    @Test
    void lettersOnAProjectorHaveAtLeastTwentyPixels() throws Exception {
        for (Figure figure : SampleFigures.all(Theme.PROJECTOR)) {
            for (Element element : SvgReading.elements(SvgReading.parsed(Svg.inline(figure)), "*")) {
                if (element.hasAttribute("font-size")) {
                    assertThat(Double.parseDouble(element.getAttribute("font-size")))
                            .isGreaterThanOrEqualTo(20);
                }
            }
        }
    }

    @Test
    void idsOfTwoFiguresOnAPageDiffer() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Figure figure : SampleFigures.all(Theme.REPORT)) {
            for (Element element : SvgReading.elements(SvgReading.parsed(Svg.inline(figure)), "*")) {
                if (element.hasAttribute("id")) {
                    assertThat(ids.add(element.getAttribute("id"))).isTrue();
                }
            }
        }
    }

    @Test
    void marksOfXmlInWordsStayWords() throws Exception {
        FigureText text = new FigureText("odd", "A < B & \"C\"", "caption", "]]> & <b>bold</b>");
        Figure plain = SampleFigures.forest(Theme.REPORT);
        Figure odd = new Figure(text, plain.width(), plain.height(), plain.theme(), plain.drawing(), plain.table());
        Document document = SvgReading.parsed(Svg.document(TitledFigure.of(odd)));

        assertThat(SvgReading.elements(document, "title").get(0).getTextContent())
                .isEqualTo(text.title());
        assertThat(SvgReading.elements(document, "desc").get(0).getTextContent())
                .isEqualTo(text.altText());
        assertThat(SvgReading.elements(document, "text"))
                .extracting(Element::getTextContent)
                .contains(text.title());
    }

    @Test
    void pngHasTwicePixelsAndShowsMoreThanItsBackground() throws Exception {
        for (Figure figure : SampleFigures.all(Theme.REPORT.dark())) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.bytes(figure)));
            assertThat(image.getWidth()).isEqualTo((int) Math.ceil(figure.width() * 2));
            assertThat(image.getHeight()).isEqualTo((int) Math.ceil(figure.height() * 2));
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < image.getHeight(); y += 3) {
                for (int x = 0; x < image.getWidth(); x++) {
                    colours.add(image.getRGB(x, y));
                }
            }
            assertThat(colours).hasSizeGreaterThan(10);
        }
    }

    @Test
    void csvFollowsTheRfc() {
        Table table = Table.withColumns("name", "value, per cent")
                .row("plain", 3)
                .row("with \"quotes\"", 0.125)
                .row("two\nlines", null)
                .build();

        assertThat(Csv.text(table))
                .isEqualTo(
                        "name,\"value, per cent\"\r\nplain,3\r\n\"with \"\"quotes\"\"\",0.125\r\n\"two\nlines\",\r\n");
    }

    @Test
    void aFigureIsWrittenInAllItsForms(@TempDir Path folder) throws Exception {
        Figure figure = SampleFigures.forest(Theme.REPORT);
        FigureFiles.write(figure, folder.resolve("figures"));

        assertThat(folder.resolve("figures/effects.png")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("figures/effects.svg"), StandardCharsets.UTF_8))
                .contains(figure.title())
                .contains("not a forecast");
        assertThat(Files.readAllLines(folder.resolve("figures/effects.csv"), StandardCharsets.UTF_8))
                .hasSize(7);
    }
}
