package org.forestall.scenario.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;

/** Rules about armed groups. */
final class ArmedGroupRules {

    /** Shares written with three digits may miss 1 by this much. */
    private static final double ROUNDING = 0.002;

    private ArmedGroupRules() {}

    static void compositionSumsToOne(Draft draft, Findings findings) {
        for (ArmedGroupSpec armed : draft.society().armedGroups()) {
            double sum = armed.composition().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (Math.abs(sum - 1) > ROUNDING) {
                double rounded = Math.round(sum * 1e6) / 1e6;
                findings.error(
                        path(armed, "composition"),
                        "",
                        "has shares that sum to " + Numerals.shortest(rounded) + ", not 1",
                        "Change them so that they sum to 1.");
            }
        }
    }

    static void communityGroupNamesItsCommunity(Draft draft, Findings findings) {
        for (ArmedGroupSpec armed : draft.society().armedGroups()) {
            boolean aligned = armed.alignment() == Alignment.COMMUNITY;
            if (aligned && armed.community().isEmpty()) {
                findings.error(
                        path(armed, "alignment"),
                        "community",
                        "needs a community to stand for",
                        "Add community: with the id of a group.");
            } else if (!aligned && !armed.community().isEmpty()) {
                findings.warning(
                        path(armed, "community"),
                        armed.community(),
                        "has no meaning without alignment: community",
                        "Set the alignment or remove the community.");
            }
        }
    }

    static void membersLiveAmongResidents(Draft draft, Findings findings) {
        Map<String, Long> armedIn = new TreeMap<>();
        for (ArmedGroupSpec armed : draft.society().armedGroups()) {
            armed.members().forEach((district, members) -> armedIn.merge(district, (long) members, Long::sum));
        }
        for (DistrictSpec district : draft.society().districts()) {
            long residents = district.population().values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            long members = armedIn.getOrDefault(district.id(), 0L);
            if (members > residents) {
                findings.error(
                        "districts[" + district.id() + "].population",
                        "",
                        "has " + residents + " residents but " + members + " members of armed groups are posted there",
                        "Post fewer members there (armedGroups, members).");
            }
        }
    }

    static void armedLeadershipLeadsSomeone(Draft draft, Findings findings) {
        Set<String> commanding = draft.society().armedGroups().stream()
                .map(ArmedGroupSpec::commandedBy)
                .collect(Collectors.toSet());
        for (LeadershipSpec leadership : draft.society().leaderships()) {
            if (leadership.kind() == LeadershipKind.ARMED && !commanding.contains(leadership.id())) {
                findings.warning(
                        "leaderships[" + leadership.id() + "]",
                        "",
                        "leads no armed group",
                        "Set commandedBy: " + leadership.id() + " in an armed group.");
            }
        }
    }

    private static String path(ArmedGroupSpec armed, String setting) {
        return "armedGroups[" + armed.id() + "]." + setting;
    }
}
