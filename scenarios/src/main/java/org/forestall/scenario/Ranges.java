package org.forestall.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.scenario.bind.SettingLookup;
import org.forestall.scenario.name.RealNames;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.scenario.range.RangedSetting;
import org.forestall.scenario.tree.Places;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;

/** What must hold of the ranges of a scenario, and what a place other than the middle changes. */
final class Ranges {

    /** Key of the root under which ranges stand. */
    static final String KEY = "ranges";

    private final List<RangeSpec> ranges;
    private final SocietySpec society;
    private final Places places;
    private final Problems problems;

    Ranges(List<RangeSpec> ranges, SocietySpec society, Places places, Problems problems) {
        this.ranges = ranges;
        this.society = society;
        this.places = places;
        this.problems = problems;
    }

    /** Reports ranges that name no number, leave its bounds, or move a setting that another range moves. */
    void check() {
        Map<String, String> owner = new HashMap<>();
        for (RangeSpec range : ranges) {
            String at = KEY + "[" + range.id() + "]";
            RealNames.in(range.name(), true)
                    .ifPresent(name -> error(
                            at + ".name",
                            range.name(),
                            "names a real state or people ('" + name + "')",
                            "Only invented countries are run: choose an invented name."));
            for (int i = 0; i < range.settings().size(); i++) {
                check(range.settings().get(i), at + ".settings[" + i + "]", range.id(), owner);
            }
        }
    }

    private void check(RangedSetting setting, String at, String range, Map<String, String> owner) {
        String earlier = owner.putIfAbsent(setting.path(), range);
        if (earlier != null) {
            error(at + ".path", setting.path(), "is moved by the range '" + earlier + "' already", "Keep it in one.");
        }
        Optional<Parameter> bounds = SettingLookup.find(society, setting.path())
                .filter(Number.class::isInstance)
                .flatMap(value -> SettingLookup.parameter(SocietySpec.class, setting.path()));
        if (bounds.isEmpty()) {
            error(
                    at + ".path",
                    setting.path(),
                    "is no number of this scenario",
                    "Write an address such as nation.economy or groups[tarn].norm; list parameters names them all.");
            return;
        }
        checkEnd(at + ".low", setting.low(), bounds.get());
        checkEnd(at + ".high", setting.high(), bounds.get());
    }

    private void checkEnd(String at, double end, Parameter bounds) {
        if (end < bounds.min() || end > bounds.max()) {
            String allowed = Numerals.shortest(bounds.min()) + " to " + Numerals.shortest(bounds.max());
            String nearest = Numerals.shortest(end < bounds.min() ? bounds.min() : bounds.max());
            problems.add(Problem.error(
                            places.of(at),
                            at,
                            Numerals.shortest(end),
                            "is outside " + allowed + ", the bounds of the setting",
                            "The nearest allowed value is " + nearest + ".")
                    .allowing(allowed));
        }
    }

    private void error(String path, String value, String wrong, String hint) {
        problems.add(Problem.error(places.of(path), path, value, wrong, hint));
    }

    /** Changes of the form {@code path=value} that the places of the ranges ask for; none if all stand in the middle. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (RangeSpec range : ranges) {
            if (range.at() != RangedSetting.OWN_VALUE_AT) {
                range.settings().forEach(setting -> changes.add(setting.path() + "=" + moved(setting, range.at())));
            }
        }
        return changes;
    }

    private String moved(RangedSetting setting, double at) {
        Number own = (Number) SettingLookup.find(society, setting.path()).orElseThrow();
        double value = setting.value(at, own.doubleValue());
        return Numerals.shortest(own instanceof Double ? value : Math.rint(value));
    }

    /** The ranges with their places in the middle again, once their changes are made. */
    static List<RangeSpec> settled(List<RangeSpec> ranges) {
        return ranges.stream()
                .map(range -> RecordCopy.with(range, "at", RangedSetting.OWN_VALUE_AT))
                .toList();
    }
}
