package org.forestall.viz.telling;

import java.util.List;
import java.util.Locale;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.process.LawMaking;
import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Rung;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.PlayEvent;
import org.forestall.viz.words.Words;

/**
 * Events in plain words of the language that is shown. Numbers of victims are told by their order ("dozens"), not as a
 * count that ticks upwards.
 */
public final class EventWords {

    /** From how many persons on flight is worth a line. */
    private static final long MANY_FLEE = 2_000;

    /** From how many persons on killing is worth a line. */
    private static final long NOTABLE_HARM = 20;

    private final Words words;
    private final SocietySpec society;

    /** Words for the events of a country. */
    public EventWords(Words words, SocietySpec society) {
        this.words = words;
        this.society = society;
    }

    /** Whether an event is worth a line beside all others of its week. */
    public static boolean isNotable(PlayEvent event) {
        LoggedEvent logged = event.logged();
        return switch (logged.kind()) {
            case VIOLENCE -> logged.act() == ActCategory.KILLING && logged.persons() >= NOTABLE_HARM;
            case FLIGHT -> logged.persons() >= MANY_FLEE;
            case BATTLE -> false;
            case DECISION -> false;
            case REVIEW -> false;
            default -> true;
        };
    }

    /** An event as a sentence. */
    public String of(PlayEvent event) {
        LoggedEvent logged = event.logged();
        String actor = actor(event);
        String target = logged.target().isEmpty() ? "" : words.content(group(logged.target()));
        String place = logged.district().isEmpty() ? "" : words.content(district(logged.district()));
        int detail = event.detail();
        EventKind kind = logged.kind();
        return switch (kind) {
            case TRIGGER -> placed("event.trigger", actor, place);
            case VIOLENCE -> violence(logged, actor, target, place);
            case BATTLE -> words.get("event.battle", actor, armed(detail), place);
            case LADDER -> ladder(event, actor, target);
            case ALERT -> words.get("event.alert", actor);
            case RESPONSE -> words.get("event.response", actor);
            case DECISION -> words.get(detail >= 1 << 15 ? "event.decision.yes" : "event.decision.no", actor);
            case AGREEMENT -> words.get(detail == 1 ? "event.agreement" : "event.agreement.broken");
            case REVIEW -> words.get("event.review");
            case MEASURE -> words.get(detail == 1 ? "event.measure.begins" : "event.measure.ends", actor);
            case ELECTION -> election(event, actor);
            case EPISODE -> detail == 1 ? words.get("event.episode", target) : words.get("event.episode.ends");
            case FLIGHT -> words.get("event.flight", size(logged.persons()), target, place);
            case POLICY -> policy(actor, target, detail);
            case EMERGENCY -> words.get(detail == 1 ? "event.emergency" : "event.emergency.ends", actor);
            case INCITEMENT -> words.get("event.incitement", actor, target);
            case CONFLICT -> words.get(detail == 1 ? "event.conflict" : "event.conflict.ends");
        };
    }

    /** Many flights of a week as one sentence. */
    public String ofFlights(List<PlayEvent> flights) {
        long persons =
                flights.stream().mapToLong(event -> event.logged().persons()).sum();
        long places = flights.stream()
                .map(event -> event.logged().district())
                .distinct()
                .count();
        return words.get("event.flights", size(persons), places);
    }

    private String placed(String key, String actor, String place) {
        return place.isEmpty() ? words.get(key, actor) : words.get(key + ".place", actor, place);
    }

    private String violence(LoggedEvent logged, String actor, String target, String place) {
        if (logged.act() == ActCategory.KILLING || logged.act() == ActCategory.INJURY) {
            String key = logged.act() == ActCategory.KILLING ? "event.killed" : "event.injured";
            return logged.deliberate()
                    ? words.get(key, size(logged.persons()), target, place, actor)
                    : words.get(key + ".fighting", size(logged.persons()), target, place);
        }
        return words.get("event.act", words.of("act", logged.act()), target, place, actor);
    }

    private String ladder(PlayEvent event, String actor, String target) {
        Rung now = Rung.of(event.detail() >>> 8);
        boolean against = !target.isEmpty() && now.compareTo(Rung.HOLD) > 0;
        if (against && now == Rung.CAMPAIGN) {
            return words.get("event.ladder.campaign", actor, target);
        }
        return against
                ? words.get("event.ladder.against", actor, words.of("rung", now), target)
                : words.get("event.ladder", actor, words.of("rung", now));
    }

    private String election(PlayEvent event, String vote) {
        TriggerKind kind = TriggerKind.values()[event.actorIdx() & 0xf];
        return switch (kind) {
            case ELECTION_DISPUTE -> words.get("event.election.disputed", vote);
            case ELECTION_DELAY -> words.get("event.election.delayed", vote);
            default -> words.get("event.election.held", vote);
        };
    }

    private String policy(String actor, String target, int detail) {
        boolean blocked = detail >= LawMaking.BLOCKED;
        int what = detail % LawMaking.BLOCKED;
        String law = what == LawMaking.RESTRICTION
                ? words.get("event.restriction")
                : words.get("event.law", target, words.of("dimension", Dimension.values()[what]));
        return words.get(blocked ? "event.policy.blocked" : "event.policy", actor, law);
    }

    /** A number of persons by its order. */
    public String size(long persons) {
        String key = persons < 10 ? "some" : persons < 100 ? "dozens" : persons < 1000 ? "hundreds" : "thousands";
        return words.get("size." + key);
    }

    private String actor(PlayEvent event) {
        Actor.Sort sort = event.actorSort();
        if (sort == Actor.Sort.COMMUNAL) {
            return words.get("actor.communal", words.content(event.actorName()));
        }
        if (sort == Actor.Sort.INSTITUTION) {
            return words.get("actor.institution");
        }
        if (sort == Actor.Sort.TRIGGER && event.actorName().isEmpty()) {
            return trigger(event);
        }
        if (sort == Actor.Sort.TRIGGER && event.actorName().endsWith(Injection.PUT_IN)) {
            return words.get("trigger.putIn", trigger(event));
        }
        return sort == Actor.Sort.NONE ? words.get("actor.none") : words.content(event.actorName());
    }

    private String trigger(PlayEvent event) {
        return words.of("trigger", TriggerKind.values()[event.actorIdx() & 0xf]);
    }

    String group(String id) {
        return society.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> group.name())
                .orElse(id);
    }

    String district(String id) {
        return society.districts().stream()
                .filter(district -> district.id().equals(id))
                .findFirst()
                .map(district -> district.name())
                .orElse(id);
    }

    private String armed(int index) {
        return words.content(
                index < society.armedGroups().size()
                        ? society.armedGroups().get(index).name()
                        : Integer.toString(index).toLowerCase(Locale.ROOT));
    }
}
