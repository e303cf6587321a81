package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.sim.RunKey;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;

/**
 * What is lived through: a country with its settings, an option, a run of luck, and what was put in by hand. Never changes;
 * the methods that begin with {@code with} give another course. Two equal courses give the same future, bit for bit.
 */
public final class Course {

    /** Id of the option that a saved session carries out. */
    public static final String SESSION_OPTION = "session";

    private final Country country;
    private final Map<String, String> settings;
    private final Scenario scenario;
    private final String option;
    private final RunKey luck;
    private final List<Injection> injections;
    private final SocietySpec society;
    private final PreventionPlan plan;

    private Course(
            Country country,
            Map<String, String> settings,
            Scenario scenario,
            String option,
            RunKey luck,
            List<Injection> injections) {
        this.country = country;
        this.settings = Map.copyOf(settings);
        this.scenario = scenario;
        this.option = option;
        this.luck = luck;
        this.injections = List.copyOf(injections);
        this.society = withTriggers(scenario.society(), this.injections);
        this.plan = withMeasures(scenario, option, this.injections);
    }

    /**
     * A course without anything put in.
     *
     * @param option id of an option of the scenario
     * @throws IllegalArgumentException if there is no such option
     */
    public static Course of(Country country, String option, RunKey luck) {
        return new Course(country, Map.of(), country.scenario(), option, luck, List.of());
    }

    private static SocietySpec withTriggers(SocietySpec society, List<Injection> injections) {
        List<CalendarEntrySpec> calendar = new ArrayList<>(society.calendar());
        for (Injection injection : injections) {
            if (injection instanceof Injection.Trigger trigger) {
                calendar.add(trigger.entry(society.start()));
            }
        }
        return calendar.size() == society.calendar().size()
                ? society
                : RecordCopy.with(society, "calendar", List.copyOf(calendar));
    }

    private static PreventionPlan withMeasures(Scenario scenario, String option, List<Injection> injections) {
        PreventionPlan plan = scenario.planFor(option);
        List<MeasureSpec> measures = new ArrayList<>(plan.option().measures());
        for (Injection injection : injections) {
            if (injection instanceof Injection.Measure measure) {
                measures.add(measure.measure(scenario.society().start()));
            }
        }
        OptionSpec before = plan.option();
        if (measures.size() == before.measures().size()) {
            return plan;
        }
        OptionSpec played = new OptionSpec(
                SESSION_OPTION,
                before.name() + ", as played",
                before.description(),
                before.coordination(),
                before.ownership(),
                List.copyOf(measures),
                before.warningPolicy());
        return new PreventionPlan(played, plan.catalogue(), plan.policies());
    }

    /** The country as it was opened. */
    public Country country() {
        return country;
    }

    /** Settings that were changed, value by path. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The scenario with these settings, without what was put in. */
    public Scenario scenario() {
        return scenario;
    }

    /** Id of the option. */
    public String option() {
        return option;
    }

    /** The run of luck. */
    public RunKey luck() {
        return luck;
    }

    /** What was put in, in the order in which it was. */
    public List<Injection> injections() {
        return injections;
    }

    /** The society that lives it, triggers put in by hand among its dated events. */
    public SocietySpec society() {
        return society;
    }

    /** What is done in it, measures put in by hand among its own. */
    public PreventionPlan plan() {
        return plan;
    }

    /** Length in weeks. */
    public int weeks() {
        return society.years() * SocietySpec.WEEKS_PER_YEAR;
    }

    /**
     * The scenario by which anybody can live the same future: the triggers are in its calendar, the measures in its option
     * {@value #SESSION_OPTION}.
     */
    public Scenario asScenario() {
        List<OptionSpec> options = new ArrayList<>(society.options());
        options.removeIf(each -> each.id().equals(SESSION_OPTION));
        OptionSpec played = plan.option();
        options.add(new OptionSpec(
                SESSION_OPTION,
                played.name(),
                played.description(),
                played.coordination(),
                played.ownership(),
                played.measures(),
                played.warningPolicy()));
        return new Scenario(RecordCopy.with(society, "options", List.copyOf(options)), scenario.catalogue());
    }

    /** With other luck. */
    public Course withLuck(RunKey other) {
        return new Course(country, settings, scenario, option, other, injections);
    }

    /**
     * With another option.
     *
     * @throws IllegalArgumentException if there is no such option
     */
    public Course withOption(String other) {
        return new Course(country, settings, scenario, other, luck, injections);
    }

    /**
     * With a setting changed, from the first week on.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public Course withSetting(String path, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(path, value);
        return withSettings(changed);
    }

    /**
     * With just these settings changed, from the first week on.
     *
     * @throws ScenarioProblems with all that is wrong with them
     */
    public Course withSettings(Map<String, String> changed) {
        return new Course(country, changed, country.with(changed), option, luck, injections);
    }

    /**
     * With one more thing put in.
     *
     * @throws IllegalArgumentException saying all that is wrong with it
     */
    public Course with(Injection injection) {
        List<String> wrong = faults(injection);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wrong));
        }
        List<Injection> more = new ArrayList<>(injections);
        more.add(injection);
        return new Course(country, settings, scenario, option, luck, more);
    }

    /** Without one thing that was put in; the same course if it was not. */
    public Course without(Injection injection) {
        List<Injection> fewer = new ArrayList<>(injections);
        fewer.remove(injection);
        return new Course(country, settings, scenario, option, luck, fewer);
    }

    /** Without anything put in. */
    public Course untouched() {
        return new Course(country, settings, scenario, option, luck, List.of());
    }

    private List<String> faults(Injection injection) {
        List<String> wrong = new ArrayList<>();
        if (injection.week() < 0 || injection.week() >= weeks()) {
            wrong.add("Week " + injection.week() + " is outside the run of " + weeks() + " weeks.");
        }
        Set<String> known = society.districts().stream().map(DistrictSpec::id).collect(Collectors.toSet());
        injection.districts().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> wrong.add("There is no district '" + id + "'."));
        if (injection instanceof Injection.Trigger trigger) {
            if (!(trigger.severity() >= 0 && trigger.severity() <= 1)) {
                wrong.add("Severity " + trigger.severity() + " is outside 0 to 1.");
            }
            if (trigger.kind() == TriggerKind.ELECTION) {
                wrong.add("A vote needs a date that everybody knows of; it cannot be put in.");
            }
        } else if (injection instanceof Injection.Measure measure) {
            if (scenario.catalogue().stream().map(InterventionSpec::id).noneMatch(measure.intervention()::equals)) {
                wrong.add("There is no intervention '" + measure.intervention() + "'.");
            }
            if (!(measure.strength() >= 0 && measure.strength() <= 3)) {
                wrong.add("Strength " + measure.strength() + " is outside 0 to 3.");
            }
            if (measure.weeks() < 0 || measure.uniformed() < 0) {
                wrong.add("Weeks and uniformed persons cannot be below 0.");
            }
        }
        return wrong;
    }
}
