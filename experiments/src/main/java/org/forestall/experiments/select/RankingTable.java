package org.forestall.experiments.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.select.RankedArm.Standing;

/** A search for the best option as a CSV table and as sentences. */
public final class RankingTable {

    private static final String HEADER = "place,option,name,futures,mean,difference,low,high,standing\n";
    private static final int MOST_NAMES = 12;

    private RankingTable() {}

    /** {@code ranking.csv}: a line for each arm. An end that is not bounded is left empty. */
    public static String csv(RankingResult ranking) {
        StringBuilder text = new StringBuilder(HEADER);
        int place = 1;
        for (RankedArm arm : ranking.arms()) {
            text.append(place++)
                    .append(',')
                    .append(arm.arm().id())
                    .append(",\"")
                    .append(arm.arm().name().replace("\"", "\"\""))
                    .append("\",")
                    .append(arm.replicates())
                    .append(cell(arm.mean()))
                    .append(arm.interval().isEmpty() ? "," : cell(arm.difference()))
                    .append(arm.interval().map(ends -> cell(ends.low())).orElse(","))
                    .append(arm.interval().map(ends -> cell(ends.high())).orElse(","))
                    .append(',')
                    .append(arm.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? "," + value : ",";
    }

    /** What may be said, and what may not, with options by their ids. */
    public static List<String> sentences(RankingResult ranking) {
        return sentences(ranking, Arm::id, MOST_NAMES);
    }

    /**
     * What may be said, and what may not.
     *
     * @param name how an arm is named
     * @param most most arms that are named in a sentence
     */
    public static List<String> sentences(RankingResult ranking, Function<Arm, String> name, int most) {
        List<String> sentences = new ArrayList<>();
        if (ranking.leader().isEmpty()) {
            sentences.add("No replicate is complete yet, so nothing can be ranked.");
            return sentences;
        }
        sentences.addAll(found(ranking, ranking.leader().get(), name, most));
        return sentences;
    }

    /** What a reader must know of how the answer came about. */
    public static List<String> notes(RankingResult ranking) {
        List<String> notes = new ArrayList<>();
        notes.add(String.format(
                Locale.ROOT,
                "Runs used: %,d; as many futures of every arm would have taken %,d.",
                ranking.runs(),
                ranking.runsOfAllAlike()));
        if (ranking.passedOver() > 0) {
            notes.add(ranking.passedOver() + (ranking.passedOver() == 1 ? " future was" : " futures were")
                    + " passed over, because a run of an arm in the search failed.");
        }
        notes.add(
                "Each interval is of the difference to the first, may be looked at at any time, and holds for all pairs "
                        + "of arms at once; it leans on many futures being like a normal sample, which few deadly ones among many quiet "
                        + "ones are not. What is not in the model is not in the ranking: law, rights, consent.");
        return notes;
    }

    private static List<String> found(RankingResult ranking, RankedArm leader, Function<Arm, String> name, int most) {
        List<String> sentences = new ArrayList<>();
        String level = number(100 * ranking.selection().level());
        String zone = number(ranking.selection().zone()) + " "
                + ranking.objective().metric().unit();
        switch (ranking.end()) {
            case DECIDED ->
                sentences.add("Named the best: " + name.apply(leader.arm()) + ", after " + ranking.replicates()
                        + " futures. If it is better than every other by at least " + zone
                        + ", a search like this names it at least " + level + " times in 100.");
            case USED_UP ->
                sentences.add("Not decided after " + ranking.replicates() + " futures: these may each be the best: "
                        + names(survivors(ranking), name, most)
                        + ". More futures (--replicates) or a wider zone (--zone, now "
                        + zone + ") would decide.");
            case UNDER_WAY ->
                sentences.add("The search is under way: " + names(survivors(ranking), name, most)
                        + " may each be the best so far.");
        }
        List<RankedArm> tied = ranking.with(Standing.WITHIN_ZONE);
        if (!tied.isEmpty()) {
            sentences.add("Tied with it, at most " + zone + " worse: " + names(tied, name, most) + ".");
        }
        List<RankedArm> dropped = ranking.with(Standing.DROPPED);
        if (!dropped.isEmpty()) {
            sentences.add(
                    "Dropped on the way without being told apart from it by the interval, so that each may be nearly as "
                            + "good: " + names(dropped, name, most) + ".");
        }
        return sentences;
    }

    private static List<RankedArm> survivors(RankingResult ranking) {
        return ranking.arms().stream()
                .filter(arm -> arm.standing() == Standing.LEADS || arm.standing() == Standing.OPEN)
                .toList();
    }

    private static String names(List<RankedArm> arms, Function<Arm, String> name, int most) {
        String first =
                arms.stream().limit(most).map(arm -> name.apply(arm.arm())).collect(Collectors.joining(", "));
        return arms.size() <= most ? first : first + " and " + (arms.size() - most) + " others";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.4f", value).replaceFirst("0+$", "");
    }
}
