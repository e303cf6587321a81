package org.forestall.sim.observe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.process.LawMaking;
import org.forestall.sim.process.Prevention;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/** Puts the event log into plain words. */
public final class Chronicle {

    private Chronicle() {}

    /** Every event of the society, then every note of its measures, by week; ids are those of the log. */
    public static List<LoggedEvent> events(SocietyState state, Prevention prevention) {
        List<LoggedEvent> all = new ArrayList<>(state.log.size() + prevention.notes.size());
        for (int id = 0; id < state.log.size(); id++) {
            all.add(event(state, prevention, state.log, id, 0));
        }
        for (int id = 0; id < prevention.notes.size(); id++) {
            all.add(event(state, prevention, prevention.notes, id, state.log.size()));
        }
        all.sort(Comparator.comparingInt(LoggedEvent::week));
        return List.copyOf(all);
    }

    /** One event of the society's own log. */
    public static LoggedEvent event(SocietyState state, Prevention prevention, int id) {
        return event(state, prevention, state.log, id, 0);
    }

    /** One note of what measures did; its id follows those of the society's own log. */
    public static LoggedEvent note(SocietyState state, Prevention prevention, int id) {
        return event(state, prevention, prevention.notes, id, state.log.size());
    }

    private static LoggedEvent event(SocietyState state, Prevention prevention, EventLog log, int id, int firstId) {
        return new LoggedEvent(
                firstId + id,
                log.week(id),
                log.kind(id),
                state.layout.districtId(log.districtIdx(id)),
                actorId(state, prevention, log.actor(id)),
                state.layout.groupId(log.targetGroupIdx(id)),
                log.deliberate(id),
                log.act(id),
                log.persons(id),
                log.causeId(id),
                words(state, prevention, log, id));
    }

    private static String actorId(SocietyState state, Prevention prevention, int actor) {
        int index = Actor.indexOf(actor);
        return switch (Actor.sortOf(actor)) {
            case NONE -> "";
            case ARMED_GROUP -> state.spec.armedGroups().get(index).id();
            case COMMUNAL -> "communal:" + state.layout.groupId(index);
            case LEADERSHIP -> state.spec.leaderships().get(index).id();
            case OUTSIDE -> state.spec.outside().get(index).id();
            case TRIGGER -> Defaults.kebab(Actor.triggerKindOf(actor));
            case MEASURE -> prevention.interventionId(index);
            case INSTITUTION -> Defaults.kebab(InstitutionKind.values()[index]);
        };
    }

    private static String actorName(SocietyState state, Prevention prevention, int actor) {
        int index = Actor.indexOf(actor);
        return switch (Actor.sortOf(actor)) {
            case NONE -> "";
            case ARMED_GROUP -> state.spec.armedGroups().get(index).name();
            case COMMUNAL -> "People of the " + groupName(state, index);
            case LEADERSHIP -> state.spec.leaderships().get(index).name();
            case OUTSIDE -> state.spec.outside().get(index).name();
            case TRIGGER -> triggerName(state, actor);
            case MEASURE -> prevention.interventionName(index);
            case INSTITUTION -> "Early warning";
        };
    }

    private static String triggerName(SocietyState state, int actor) {
        int entryIdx = Actor.calendarEntryOf(actor);
        if (entryIdx >= 0) {
            return state.spec.calendar().get(entryIdx).name();
        }
        String words = Defaults.kebab(Actor.triggerKindOf(actor)).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String groupName(SocietyState state, int groupIdx) {
        return groupIdx < 0 ? "" : state.spec.groups().get(groupIdx).name();
    }

    private static String words(SocietyState state, Prevention prevention, EventLog log, int id) {
        String actor = actorName(state, prevention, log.actor(id));
        String target = groupName(state, log.targetGroupIdx(id));
        int districtIdx = log.districtIdx(id);
        String place = districtIdx < 0
                ? ""
                : " in " + state.spec.districts().get(districtIdx).name();
        long persons = log.persons(id);
        int detail = log.detail(id);
        return switch (log.kind(id)) {
            case TRIGGER -> String.format(Locale.ROOT, "%s%s, severity %.2f.", actor, place, detail / 1000.0);
            case VIOLENCE -> violence(log, id, actor, target, place, persons);
            case BATTLE ->
                actor + " and " + state.spec.armedGroups().get(detail).name() + " fight" + place + "; "
                        + persons(persons) + (persons == 1 ? " falls." : " fall.");
            case LADDER -> ladder(state, log, id, actor, target);
            case ALERT ->
                String.format(
                        Locale.ROOT,
                        "%s issues %s alert%s; assessed risk %.2f.",
                        actor,
                        detail >= 1 << 15 ? "a quiet" : "an",
                        because(state, id),
                        (detail & 0x7fff) / 1000.0);
            case RESPONSE -> actor + ": a response is delivered.";
            case DECISION -> decision(actor, detail, Aftereffects.reached(state, id));
            case AGREEMENT -> detail == 1 ? "Leaderships reach an agreement." : "The agreement is broken.";
            case REVIEW -> "Other states review the country's record.";
            case MEASURE -> measure(actor, detail);
            case ELECTION -> election(actor, Actor.triggerKindOf(log.actor(id)));
            case EPISODE ->
                detail == 1
                        ? String.format(
                                "Mass violence against the %s: %s killed within a year by %s.",
                                target, persons(persons), actor.isEmpty() ? "one side" : actor)
                        : "The episode of mass violence ends.";
            case FLIGHT -> persons(persons) + " of the " + target + " flee" + place + ".";
            case POLICY -> policy(actor, target, detail);
            case EMERGENCY -> detail == 1 ? actor + " declares a state of emergency." : "The state of emergency ends.";
            case INCITEMENT ->
                String.format(
                        Locale.ROOT,
                        "A wave of incitement by %s against the %s, strength %.2f.",
                        actor,
                        target,
                        detail / 1000.0);
            case CONFLICT -> detail == 1 ? "Armed conflict begins." : "Armed conflict ends.";
        };
    }

    private static String ladder(SocietyState state, EventLog log, int id, String actor, String target) {
        boolean executive = Actor.indexOf(log.actor(id)) == state.executive;
        Rung now = Rung.of(log.detail(id) >>> 8);
        Rung before = Rung.of(log.detail(id) & 0xff);
        boolean against = !target.isEmpty() && now.compareTo(Rung.HOLD) > 0;
        return String.format(
                "%s now %s%s (before: %s).",
                actor, now.words(executive), against ? ", against the " + target : "", before.words(executive));
    }

    /** Which signal of a warning policy called for an alert; empty under the usual rule. */
    private static String because(SocietyState state, int id) {
        int signal = state.desk.signals.of(id, 0);
        return signal == 0 ? "" : " because of " + state.desk.signalIn(signal - 1, state.log.week(id));
    }

    private static String measure(String actor, int detail) {
        return actor
                + switch (detail) {
                    case 1 -> " begins.";
                    case Prevention.SET_OFF -> " begins, set off by an alert.";
                    case Prevention.STOOD_DOWN -> " stands down.";
                    default -> " ends.";
                };
    }

    private static String decision(String actor, int detail, FunnelStep reached) {
        boolean responds = detail >= 1 << 15;
        String why =
                switch (reached) {
                    case DETECTED, TOLD -> " is told and does not notice the pattern";
                    case NOTICED -> " notices the pattern and does not believe the alert";
                    case BELIEVED -> " believes the alert and puts other matters first";
                    case PRIORITISED -> " puts the matter first and does not approve a response";
                    case APPROVED, DELIVERED -> " decides to respond";
                };
        return actor + (responds ? " decides to respond" : why) + "; approval " + (detail & 0xff) + " %, division "
                + (detail >>> 8 & 0x7f) + " %.";
    }

    private static String violence(EventLog log, int id, String actor, String target, String place, long persons) {
        if (log.act(id) != ActCategory.KILLING && log.act(id) != ActCategory.INJURY) {
            String act = log.act(id).words().substring(0, 1).toUpperCase(Locale.ROOT)
                    + log.act(id).words().substring(1);
            return act + ", " + persons + (persons == 1 ? " act" : " acts") + ", against the " + target + place + " by "
                    + lower(actor) + ".";
        }
        String harmed = log.act(id) == ActCategory.KILLING ? "killed" : "injured";
        if (!log.deliberate(id)) {
            return persons(persons) + " of the " + target + " " + harmed + " in the fighting" + place + ".";
        }
        return persons(persons) + " of the " + target + " " + harmed + place + " by " + lower(actor) + ".";
    }

    private static String policy(String actor, String target, int detail) {
        boolean blocked = detail >= LawMaking.BLOCKED;
        int what = detail % LawMaking.BLOCKED;
        String law = what == LawMaking.RESTRICTION
                ? "a restriction of civil society and press"
                : "a law on the " + target + " (" + Defaults.kebab(Dimension.values()[what]) + ")";
        return actor + (blocked ? " attempts " + law + "; it is blocked." : " brings in " + law + ".");
    }

    private static String lower(String actor) {
        return actor.startsWith("People") ? "p" + actor.substring(1) : actor;
    }

    /** A count in digits by threes. Joined by hand: a run has thousands of events, and formatting took most of reading it. */
    private static String persons(long count) {
        StringBuilder words = new StringBuilder().append(count);
        for (int at = words.length() - 3; at > 0; at -= 3) {
            words.insert(at, ',');
        }
        return words.append(count == 1 ? " person" : " people").toString();
    }

    private static String election(String vote, TriggerKind kind) {
        return switch (kind) {
            case ELECTION_DISPUTE -> vote + ": the result is disputed.";
            case ELECTION_DELAY -> vote + ": the vote is put off.";
            default -> vote + ": the vote is held.";
        };
    }
}
