package org.forestall.experiments.report;

import java.util.Locale;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.SocietySpec;

/** Names of coalitions, which outcomes know by ids. */
public final class CoalitionNames {

    private static final String STATE = "state";

    /** Begin of the id of a coalition of a community: its crowds and the armed group that stands for it. */
    private static final String COMMUNITY = "communal:";

    private final SocietySpec society;

    /** Names in a society. */
    public CoalitionNames(SocietySpec society) {
        this.society = society;
    }

    /** Who is in a coalition, in words that begin a sentence. */
    public String of(String id) {
        if (id.equals(STATE)) {
            return "The state and forces aligned with it";
        }
        if (id.startsWith(COMMUNITY)) {
            return "People of the " + group(id.substring(COMMUNITY.length())) + " or armed groups on their side";
        }
        return society.armedGroups().stream()
                .filter(armed -> armed.id().equals(id))
                .map(ArmedGroupSpec::name)
                .findFirst()
                .orElse(id);
    }

    /** The same within a sentence. */
    public String within(String id) {
        boolean isName = !id.equals(STATE) && !id.startsWith(COMMUNITY);
        String words = of(id);
        return isName ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Name of a group. */
    public String group(String id) {
        return society.groups().stream()
                .filter(each -> each.id().equals(id))
                .map(GroupSpec::name)
                .findFirst()
                .orElse(id);
    }
}
