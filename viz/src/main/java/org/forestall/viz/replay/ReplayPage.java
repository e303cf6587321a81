package org.forestall.viz.replay;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.map.District;
import org.forestall.viz.map.Place;
import org.forestall.viz.play.PlayEvent;
import org.forestall.viz.telling.EventWords;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/**
 * One run as a single HTML file that plays in any browser: map, curves, what happened, a bar to scrub. It needs nothing
 * beside itself, and its own policy forbids it to load anything. The same recording gives the same bytes.
 */
public final class ReplayPage {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(!?)([a-z.-]+)}}");

    /** Share of the persons of an event against the largest of its kind above which it is told in the running text. */
    private static final double TOLD = 0.12;

    private static final double MARGIN = 0.02;

    private final Recording recording;
    private final String repeat;
    private final Words words;

    private ReplayPage(Recording recording, String repeat, Locale locale) {
        this.recording = recording;
        this.repeat = repeat;
        this.words = Words.of(locale);
    }

    /**
     * The page.
     *
     * @param repeat how to make the replay again, for example a command
     * @param locale language of the page; English where it is not known
     */
    public static String html(Recording recording, String repeat, Locale locale) {
        return new ReplayPage(recording, repeat, locale).html();
    }

    private String html() {
        Map<String, String> own = Map.of(
                "lang", words.tag(),
                "title",
                        words.get(
                                "replay.title",
                                words.content(recording.society().title())),
                "subtitle",
                        words.get(
                                "replay.subtitle",
                                words.content(recording.option().name()),
                                String.valueOf(recording.key().replicate()),
                                String.valueOf(recording.key().masterSeed())),
                "about.repeat", words.get("replay.about.repeat", repeat),
                "style", read("replay.css"),
                "script", read("replay.js"),
                "data", Json.of(data()));
        Matcher slots = SLOT.matcher(read("replay.html"));
        StringBuilder page = new StringBuilder();
        while (slots.find()) {
            String name = slots.group(2);
            String text = own.containsKey(name) ? own.get(name) : words.get("replay." + name);
            slots.appendReplacement(
                    page, Matcher.quoteReplacement(slots.group(1).isEmpty() ? escaped(text) : text));
        }
        return slots.appendTail(page).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream in = ReplayPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing from the jar", e);
        }
    }

    /** All that the script reads. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lang", words.tag().equals("en") ? "en-GB" : words.tag());
        data.put("start", recording.society().start());
        data.put("every", recording.everyWeeks());
        data.put("frames", recording.frames());
        data.put("box", box());
        data.put("districts", districts());
        data.put("largestPeople", recording.mostPeople());
        data.put("layers", List.of(Layer.values()).stream().map(this::layer).toList());
        data.put("curves", List.of(Curve.values()).stream().map(this::curve).toList());
        data.put("charts", charts());
        data.put(
                "lanes",
                List.of(Lane.values()).stream()
                        .map(lane -> words.get("replay.lane." + lane.key()))
                        .toList());
        data.put("events", events());
        data.put("light", colours(Theme.REPORT));
        data.put("dark", colours(Theme.REPORT.dark()));
        Map<String, String> said = new LinkedHashMap<>();
        for (String key : List.of("week", "none", "play", "pause", "space", "quiet", "district")) {
            said.put(key, words.get("replay." + key));
        }
        data.put("words", said);
        return data;
    }

    /** Left, top, width, height of the country in page units, north up. */
    private List<Double> box() {
        Rectangle2D land = recording.land();
        double margin = MARGIN * Math.max(land.getWidth(), land.getHeight());
        return DoubleStream.of(
                        land.getX() - margin,
                        -land.getMaxY() - margin,
                        land.getWidth() + 2 * margin,
                        land.getHeight() + 2 * margin)
                .map(ReplayPage::tidy)
                .boxed()
                .toList();
    }

    private List<Map<String, Object>> districts() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int districtIdx = 0; districtIdx < recording.districts().size(); districtIdx++) {
            DistrictSpec spec = recording.society().districts().get(districtIdx);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", words.content(spec.name()));
            one.put("x", tidy(spec.centre().x()));
            one.put("y", tidy(-Recording.centre(spec).y()));
            one.put("people", recording.people(districtIdx));
            one.put("path", path(recording.districts().get(districtIdx)));
            all.add(one);
        }
        return all;
    }

    private static String path(District district) {
        StringBuilder path = new StringBuilder();
        for (Place place : district.outline()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(tidy(place.x()))
                    .append(' ')
                    .append(tidy(-place.y()));
        }
        return path.append('Z').toString();
    }

    private static double tidy(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private Map<String, Object> layer(Layer layer) {
        int districts = recording.districts().size();
        double most = recording.most(layer);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("key", layer.key());
        one.put("name", words.get("replay.layer." + layer.key()));
        one.put("unit", words.get("replay.layer." + layer.key() + ".unit"));
        one.put("borders", layer.borders());
        one.put("most", (float) most);
        one.put(
                "data",
                Packed.of(
                        recording.frames() * districts,
                        most,
                        i -> recording.value(layer, i / districts, i % districts)));
        return one;
    }

    private Map<String, Object> curve(Curve curve) {
        double top = recording.top(curve);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("key", curve.key());
        one.put("name", words.get("replay.curve." + curve.key()));
        one.put("top", (float) top);
        one.put("most", (float) top);
        one.put("data", Packed.of(recording.frames(), top, frame -> recording.value(curve, frame)));
        return one;
    }

    private List<Map<String, Object>> charts() {
        return List.of(
                chart("pressure", Curve.TENSION, Curve.INCITEMENT, Curve.TRIGGERS),
                chart("holding", Curve.RESILIENCE, Curve.TRUST, Curve.ATTENTION),
                chart("leaders", Curve.EXECUTIVE, Curve.OTHER_LEADERS),
                chart("flight", Curve.DISPLACED),
                chart("violence", Curve.SEVERITY));
    }

    private Map<String, Object> chart(String name, Curve... curves) {
        boolean ofLeaders = curves[0] == Curve.EXECUTIVE;
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", words.get("replay.chart." + name));
        one.put("unit", words.get("replay.chart." + name + ".unit"));
        one.put("stepped", ofLeaders || curves[0] == Curve.SEVERITY);
        if (ofLeaders) {
            List<String> rungs = new ArrayList<>();
            for (int rung = 0; rung <= Curve.EXECUTIVE.top(); rung++) {
                rungs.add(words.get("replay.rung." + rung));
            }
            one.put("rungs", rungs);
        }
        one.put("curves", List.of(curves).stream().map(Curve::key).toList());
        return one;
    }

    private List<Map<String, Object>> events() {
        Map<EventKind, Long> largest = new LinkedHashMap<>();
        recording.events().stream()
                .map(PlayEvent::logged)
                .forEach(event -> largest.merge(event.kind(), event.persons(), Math::max));
        EventWords telling = new EventWords(words, recording.society());
        return recording.events().stream()
                .map(event -> {
                    EventKind kind = event.logged().kind();
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("week", event.week());
                    one.put("lane", Lane.of(kind).ordinal());
                    one.put("big", isTold(event.logged(), largest.get(kind)));
                    one.put("words", telling.of(event));
                    return one;
                })
                .toList();
    }

    /** Whether an event is told in the running text: those that come one by one, and the largest of those that come often. */
    private static boolean isTold(LoggedEvent event, long largest) {
        return switch (event.kind()) {
            case VIOLENCE, BATTLE, FLIGHT -> event.persons() >= TOLD * largest;
            case DECISION -> false;
            default -> true;
        };
    }

    private static List<Map<String, String>> colours(Theme theme) {
        List<Map<String, String>> colours = new ArrayList<>();
        for (int step = 0; step < Layer.TENSION.steps(); step++) {
            Color fill = MapPainter.colour(Layer.TENSION, step, theme);
            colours.add(Map.of("fill", hex(fill), "ink", hex(theme.inkOn(fill))));
        }
        return colours;
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }
}
