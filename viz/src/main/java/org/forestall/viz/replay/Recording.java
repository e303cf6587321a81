package org.forestall.viz.replay;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.SpatialPoint;
import org.forestall.viz.map.District;
import org.forestall.viz.map.Place;
import org.forestall.viz.play.PlayEvent;

/**
 * What was seen of one run: values of districts and of the country, frame by frame, and what happened. It holds nothing
 * that a viewer could continue the run from.
 *
 * <p>Values lie in one flat array a layer, {@code frame * districts + districtIdx}; frame {@code i} is the end of week
 * {@code (i + 1) * everyWeeks()}.
 */
public final class Recording {

    /** Most events of violence, fighting and flight that are kept; the largest, since a run can have thousands. */
    static final int MOST_VIOLENT_EVENTS = 240;

    private final SocietySpec society;
    private final OptionSpec option;
    private final RunKey key;
    private final int everyWeeks;
    private final int frames;
    private final List<District> districts;
    private final List<PlayEvent> events;
    private final Map<Layer, float[]> byLayer;
    private final Map<Curve, float[]> byCurve;

    Recording(
            SocietySpec society,
            OptionSpec option,
            RunKey key,
            int everyWeeks,
            Map<Layer, float[]> byLayer,
            Map<Curve, float[]> byCurve,
            List<PlayEvent> events) {
        this.society = society;
        this.option = option;
        this.key = key;
        this.everyWeeks = everyWeeks;
        this.frames = byCurve.get(Curve.TENSION).length;
        this.districts = districtsOf(society);
        this.byLayer = new EnumMap<>(Layer.class);
        this.byLayer.putAll(byLayer);
        this.byCurve = new EnumMap<>(Curve.class);
        this.byCurve.putAll(byCurve);
        this.events = worthShowing(events);
    }

    private static List<PlayEvent> worthShowing(List<PlayEvent> events) {
        long least = events.stream()
                .filter(Recording::isOneOfMany)
                .map(event -> event.logged().persons())
                .sorted(Comparator.reverseOrder())
                .skip(MOST_VIOLENT_EVENTS)
                .findFirst()
                .orElse(-1L);
        return events.stream()
                .filter(event -> !isOneOfMany(event) || event.logged().persons() > least)
                .toList();
    }

    private static boolean isOneOfMany(PlayEvent event) {
        return switch (event.logged().kind()) {
            case VIOLENCE, BATTLE, FLIGHT -> true;
            default -> false;
        };
    }

    /** Districts with their outlines, in the order of the scenario; drawn up around the centres where none is given. */
    public static List<District> districtsOf(SocietySpec society) {
        if (society.districts().stream().allMatch(spec -> spec.outline().isEmpty())) {
            return District.around(society.districts().stream()
                    .map(spec -> new District.Site(spec.id(), spec.name(), centre(spec)))
                    .toList());
        }
        List<District> all = new ArrayList<>();
        for (DistrictSpec spec : society.districts()) {
            all.add(new District(
                    spec.id(),
                    spec.name(),
                    spec.outline().stream().map(Recording::place).toList()));
        }
        return List.copyOf(all);
    }

    /** Where the main town of a district lies. */
    public static Place centre(DistrictSpec spec) {
        return place(spec.centre());
    }

    /** Scenarios count southwards from the northern edge, maps northwards. */
    private static Place place(SpatialPoint point) {
        return new Place(point.x(), -point.y());
    }

    /** The country. */
    public SocietySpec society() {
        return society;
    }

    /** What was done. */
    public OptionSpec option() {
        return option;
    }

    /** The luck. */
    public RunKey key() {
        return key;
    }

    /** Weeks between two frames. */
    public int everyWeeks() {
        return everyWeeks;
    }

    /** Number of frames. */
    public int frames() {
        return frames;
    }

    /** Weeks that have passed at the end of a frame. */
    public int week(int frame) {
        return (frame + 1) * everyWeeks;
    }

    /** Day on which a frame ends. */
    public LocalDate day(int frame) {
        return society.start().plusWeeks(week(frame));
    }

    /** Districts in the order of the scenario. */
    public List<District> districts() {
        return districts;
    }

    /** The smallest box around all districts, north up. */
    public Rectangle2D land() {
        Rectangle2D land = null;
        for (District district : districts) {
            for (Place corner : district.outline()) {
                if (land == null) {
                    land = new Rectangle2D.Double(corner.x(), corner.y(), 0, 0);
                }
                land.add(corner.x(), corner.y());
            }
        }
        return land;
    }

    /** People of a district at the start. */
    public long people(int districtIdx) {
        return society.districts().get(districtIdx).population().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** People of the largest district at the start, above 0. */
    public long mostPeople() {
        return IntStream.range(0, districts.size())
                .mapToLong(this::people)
                .max()
                .orElse(1);
    }

    /** Value of a layer, in its unit. */
    public double value(Layer layer, int frame, int districtIdx) {
        return byLayer.get(layer)[frame * districts.size() + districtIdx];
    }

    /** Value of a curve, in its unit. */
    public double value(Curve curve, int frame) {
        return byCurve.get(curve)[frame];
    }

    /** Largest value of a layer in the run, above 0. */
    public double most(Layer layer) {
        return most(byLayer.get(layer));
    }

    /** End of the scale of a curve, above 0. */
    public double top(Curve curve) {
        return curve.top() > 0 ? Math.max(curve.top(), most(byCurve.get(curve))) : most(byCurve.get(curve));
    }

    private static double most(float[] values) {
        double most = 0;
        for (float value : values) {
            most = Math.max(most, value);
        }
        return most > 0 ? most : 1;
    }

    /** What happened, by week; of violence, fighting and flight the largest events alone. */
    public List<PlayEvent> events() {
        return events;
    }
}
