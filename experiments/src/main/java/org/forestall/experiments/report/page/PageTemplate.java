package org.forestall.experiments.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Turns a page into one HTML file that needs nothing beside itself. The same page gives the same text. */
public final class PageTemplate {

    private static final String TEMPLATE = "org/forestall/experiments/report/page/page.html";

    private final PebbleTemplate template;
    private final String style;

    /** Reads the template. */
    public PageTemplate() {
        ClasspathLoader loader = new ClasspathLoader(PageTemplate.class.getClassLoader());
        template = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .build()
                .getTemplate(TEMPLATE);
        style = read("page.css");
    }

    private static String read(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing from the jar", e);
        }
    }

    /** The page as HTML, which is also well-formed XML. */
    public String html(Page page) {
        StringWriter html = new StringWriter();
        try {
            template.evaluate(html, Map.of("page", page, "style", style), Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("the report could not be put together", e);
        }
        return html.toString();
    }
}
