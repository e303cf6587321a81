package org.forestall.scenario.synthetic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forestall.scenario.name.RealNames;

/** Names put together from syllables; none is given twice in a society, and none is on the list of real names. */
final class InventedNames {

    private static final List<String> FIRST = List.of(
            "Bre", "Cal", "Dor", "El", "Fen", "Gal", "Hal", "Is", "Jor", "Kel", "Lor", "Mar", "Nev", "Or", "Pel",
            "Quel", "Ros", "Sel", "Tor", "Ul", "Vel", "Wen", "Yar", "Zel", "Thal", "Bran", "Dru", "Gor", "Han", "Lis");
    private static final List<String> MIDDLE = List.of(
            "a", "e", "i", "o", "ama", "eno", "iva", "ora", "uve", "ari", "elo", "osi", "anda", "ere", "ilu", "ome");
    private static final List<String> LAND = List.of("dria", "vane", "marra", "stine", "lund", "thia", "nor", "resk");
    private static final List<String> PEOPLE = List.of("vel", "nic", "dane", "ric", "shan", "mor", "lin", "veth");
    private static final List<String> PLACE =
            List.of("fell", "mere", "wick", "stow", "dale", "ham", "ford", "port", "holm", "sted", "brook", "gate");
    private static final int MOST_TRIES = 1000;

    private final Luck luck;
    private final Set<String> given = new HashSet<>();

    InventedNames(Luck luck) {
        this.luck = luck;
    }

    /** Name of a country. */
    String land(int item) {
        return name("name.land", item, LAND);
    }

    /** Name of a people. */
    String people(int item) {
        return name("name.people", item, PEOPLE);
    }

    /** Name of a place. */
    String place(int item) {
        return name("name.place", item, PLACE);
    }

    /** The short name that belongs to a name. */
    static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String name(String purpose, int item, List<String> endings) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            int draw = (item * MOST_TRIES + attempt) * 3;
            String name =
                    pick(FIRST, purpose, draw) + pick(MIDDLE, purpose, draw + 1) + pick(endings, purpose, draw + 2);
            if (RealNames.in(name, true).isEmpty() && given.add(name)) {
                return name;
            }
        }
        throw new IllegalStateException("no further name of the kind " + purpose);
    }

    private String pick(List<String> syllables, String purpose, int item) {
        return syllables.get((int) (luck.uniform(purpose, item) * syllables.size()));
    }
}
