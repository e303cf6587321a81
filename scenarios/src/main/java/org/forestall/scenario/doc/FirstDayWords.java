package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.InitialDisplacedSpec;
import org.forestall.sim.spec.InitialPeacekeepersSpec;
import org.forestall.sim.spec.InitialSpec;
import org.forestall.sim.spec.SocietySpec;

/** What is already there on the first day, in sentences. */
final class FirstDayWords {

    private FirstDayWords() {}

    /** One sentence for each thing that is there; none if the country starts without any. */
    static List<String> lines(SocietySpec society) {
        InitialSpec initial = society.initial();
        List<String> lines = new ArrayList<>();
        if (initial.agreement().inForce()) {
            lines.add("An agreement between leaderships is in force; help to keep it: "
                    + Numerals.shortest(initial.agreement().enforcement()) + ". It can break.");
        }
        if (!initial.peacekeepers().posted().isEmpty()) {
            lines.add(mission(initial.peacekeepers(), society));
        }
        for (InitialDisplacedSpec flight : initial.displaced()) {
            lines.add(flight(flight, society));
        }
        return lines;
    }

    private static String mission(InitialPeacekeepersSpec mission, SocietySpec society) {
        long all =
                mission.posted().values().stream().mapToLong(Integer::longValue).sum();
        StringBuilder text = new StringBuilder(Words.count(all)).append(" peacekeepers are there: ");
        List<String> posts = new ArrayList<>();
        for (Map.Entry<String, Integer> post : mission.posted().entrySet()) {
            posts.add(Words.count(post.getValue()) + " in " + district(post.getKey(), society));
        }
        text.append(String.join(", ", posts)).append(". ");
        if (mission.until().isEmpty()) {
            return text.append("They stay, whatever option is chosen.").toString();
        }
        return text.append("The last of them are gone on ")
                .append(mission.until())
                .append(mission.drawDownWeeks() == 0 ? "" : ", " + mission.drawDownWeeks() + " weeks after the first")
                .append(", unless an option goes on with the operation.")
                .toString();
    }

    private static String flight(InitialDisplacedSpec flight, SocietySpec society) {
        String group = society.groups().stream()
                .filter(each -> each.id().equals(flight.group()))
                .map(each -> each.name())
                .findFirst()
                .orElse(flight.group());
        String place = flight.to().isEmpty() ? "abroad" : "in " + district(flight.to(), society);
        return Words.count(flight.persons()) + " " + group + " from " + district(flight.from(), society) + " are "
                + place + ", having fled.";
    }

    private static String district(String id, SocietySpec society) {
        return society.districts().stream()
                .filter(each -> each.id().equals(id))
                .map(DistrictSpec::name)
                .findFirst()
                .orElse(id);
    }
}
