package org.forestall.viz.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.viz.play.Frame;
import org.forestall.viz.words.Words;

/** What there is to say of districts, groups, leaders and institutions in a week. */
public final class Facts {

    private Facts() {}

    /**
     * A fact.
     *
     * @param label what it is; empty for a heading
     * @param value its value, or the heading
     */
    public record Fact(String label, String value) {

        /** Whether it is a heading. */
        public boolean isHeading() {
            return label.isEmpty();
        }
    }

    /** A district in one line. */
    static String line(Words words, Frame frame, int districtIdx) {
        Frame.District district = frame.districts().get(districtIdx);
        return words.get(
                "facts.line",
                name(words, frame, districtIdx),
                words.count(district.civilians()),
                words.percent(district.atRisk(), 1),
                words.number(district.tension(), 2));
    }

    /** A district as the text of a tool tip. */
    static String tip(Words words, Frame frame, int districtIdx) {
        String rows = district(words, frame, districtIdx).stream()
                .limit(14)
                .map(fact -> fact.isHeading()
                        ? "<b>" + escaped(fact.value()) + "</b>"
                        : escaped(fact.label()) + ": " + escaped(fact.value()))
                .collect(Collectors.joining("<br>"));
        return "<html>" + rows + "</html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String name(Words words, Frame frame, int districtIdx) {
        return words.content(
                frame.course().society().districts().get(districtIdx).name());
    }

    /** All facts of a district. */
    public static List<Fact> district(Words words, Frame frame, int districtIdx) {
        SocietySpec society = frame.course().society();
        Frame.District district = frame.districts().get(districtIdx);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("", name(words, frame, districtIdx)));
        facts.add(fact(words, "facts.people", words.count(district.civilians())));
        facts.add(fact(words, "facts.displacedHere", words.count(district.displaced())));
        facts.add(fact(words, "facts.atRisk", words.percent(district.atRisk(), 1)));
        facts.add(fact(words, "facts.tension", words.number(district.tension(), 2)));
        facts.add(fact(words, "facts.harm", words.number(district.harm(), 1)));
        facts.add(fact(words, "facts.triggers", words.number(district.triggerPressure(), 2)));
        facts.add(fact(words, "facts.stateForces", words.number(district.stateForcesPerThousand(), 1)));
        facts.add(fact(words, "facts.protectors", words.number(district.protectorsPerThousand(), 2)));
        facts.add(fact(words, "facts.resources", words.number(district.resources(), 2)));
        facts.add(fact(words, "facts.services", words.number(district.services(), 2)));
        facts.add(fact(words, "facts.access", words.number(district.access(), 2)));
        facts.add(fact(words, "facts.localPeace", words.number(district.localPeace(), 2)));
        facts.add(fact(
                words,
                "facts.exit",
                society.districts().get(districtIdx).border()
                        ? words.percent(district.exit(), 0)
                        : words.get("facts.noBorder")));
        for (Frame.Force force : district.forces()) {
            facts.add(new Fact(
                    words.content(society.armedGroups().get(force.armedIdx()).name()),
                    words.get(
                            "facts.members",
                            words.count(force.members()),
                            words.of(
                                    "posture",
                                    frame.armedGroups().get(force.armedIdx()).posture()))));
        }
        for (Frame.Community community : district.communities()) {
            if (community.atStart() > 0 || community.civilians() > 0) {
                community(words, society, community, facts);
            }
        }
        return facts;
    }

    private static void community(Words words, SocietySpec society, Frame.Community community, List<Fact> facts) {
        facts.add(new Fact(
                "", words.content(society.groups().get(community.groupIdx()).name())));
        facts.add(fact(words, "facts.people", words.count(community.civilians())));
        facts.add(fact(words, "facts.fear", words.percent(community.fear(), 1)));
        facts.add(fact(words, "facts.threat", words.number(community.threat(), 2)));
        facts.add(fact(words, "facts.hostility", words.number(community.hostility(), 2)));
        facts.add(fact(words, "facts.grievance", words.number(community.grievance(), 2)));
        facts.add(fact(words, "facts.norm", words.number(community.norm(), 2)));
        facts.add(fact(words, "facts.trust", words.number(community.trust(), 2)));
        facts.add(fact(words, "facts.leaderStance", words.number(community.leaderStance(), 2)));
        facts.add(fact(words, "facts.selfProtection", words.number(community.selfProtection(), 2)));
        facts.add(fact(words, "facts.protesters", words.percent(community.protesters(), 1)));
        facts.add(fact(words, "facts.participants", words.percent(community.participants(), 2)));
        facts.add(fact(words, "facts.helpers", words.percent(community.helpers(), 1)));
        double left = 1 - (double) community.civilians() / Math.max(1, community.atStart());
        if (left > 0.001) {
            facts.add(fact(words, "facts.gone", words.percent(left, 1)));
        }
    }

    /** Facts of the whole country: leaderships, armed groups, institutions. */
    public static List<Fact> country(Words words, Frame frame) {
        SocietySpec society = frame.course().society();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("", words.content(society.name())));
        facts.add(new Fact("", words.get("facts.leaderships")));
        for (Frame.Leadership leadership : frame.leaderships()) {
            String target = leadership.targetGroupIdx() < 0 || leadership.rung().ordinal() <= 1
                    ? ""
                    : words.get(
                            "facts.against",
                            words.content(society.groups()
                                    .get(leadership.targetGroupIdx())
                                    .name()));
            facts.add(new Fact(
                    words.content(society.leaderships().get(leadership.index()).name()),
                    (words.of("rung", leadership.rung()) + " " + target).strip()));
        }
        facts.add(new Fact("", words.get("facts.armedGroups")));
        for (Frame.ArmedGroup group : frame.armedGroups()) {
            facts.add(new Fact(
                    words.content(society.armedGroups().get(group.index()).name()),
                    words.get("facts.members", words.count(group.members()), words.of("posture", group.posture()))));
        }
        facts.add(new Fact("", words.get("facts.institutions")));
        for (Frame.Institution institution : frame.institutions()) {
            facts.add(new Fact(words.of("institution", institution.kind()), words.number(institution.service(), 2)));
        }
        return facts;
    }

    private static Fact fact(Words words, String key, String value) {
        return new Fact(words.get(key), value);
    }
}
