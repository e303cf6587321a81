package org.forestall.experiments.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * One of several equal parts of a plan, for machines that know nothing of each other. The parts share out the plan:
 * every row is in exactly one of them. What is dealt out is a block, that is all arms at one design point of one
 * replicate, so that what is compared is run by the same part; if a part is lost, whole blocks are lost. Blocks are dealt
 * in plan order, replicate by replicate, so that a part cut short is balanced too. Parts differ by one block at most.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {

    /** Most parts of a plan. */
    public static final int MOST = 100_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final Pattern FILE = Pattern.compile("shard-(\\d{1,6})-of-(\\d{1,6})\\.duckdb");

    /** @throws IllegalArgumentException if there is no such part */
    public Shard {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("'" + number + "/" + of + "' is no part of a plan: the first number is "
                    + "from 1 to the second, which is at most " + MOST);
        }
    }

    /**
     * Reads a part as people write it, for instance {@code 3/8}.
     *
     * @throws IllegalArgumentException if the text is not of that form or there is no such part
     */
    public static Shard parse(String text) {
        return read(WRITTEN.matcher(text), text + "' is not of the form k/N, for instance 3/8");
    }

    /**
     * The part whose store has a file name.
     *
     * @throws IllegalArgumentException if no store of a part is named so
     */
    public static Shard ofFileName(String name) {
        return read(FILE.matcher(name), name + "' is no name of the store of a shard");
    }

    private static Shard read(Matcher matcher, String complaint) {
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + complaint);
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Name of the file that holds the results of this part. */
    public String fileName() {
        return "shard-" + number + "-of-" + of + ".duckdb";
    }

    /** Blocks of a plan; no plan can have more parts than that without some being empty. */
    public static long blocks(Plan plan) {
        return (long) plan.replicates() * plan.designPoints();
    }

    /** Number of rows of this part. */
    public long size(Plan plan) {
        long blocks = blocks(plan);
        long fullRounds = blocks / of;
        boolean inLastRound = blocks % of > 0 && blockOfRound(fullRounds) < blocks;
        return (fullRounds + (inLastRound ? 1 : 0)) * plan.arms().size();
    }

    /** Numbers of the rows of this part, in plan order, made one by one. */
    public LongStream rows(Plan plan) {
        long blocks = blocks(plan);
        int arms = plan.arms().size();
        long rounds = (blocks + of - 1) / of;
        return LongStream.range(0, rounds)
                .map(this::blockOfRound)
                .filter(block -> block < blocks)
                .flatMap(block -> LongStream.range(block * arms, (block + 1) * arms));
    }

    /**
     * In each round every part gets one block. Who gets the first one changes from round to round as if by lot; with the
     * same order each time, a part could get the same, perhaps slow, design points again and again.
     */
    private long blockOfRound(long round) {
        return round * of + Math.floorMod(number - 1 - mixed(round), (long) of);
    }

    /** A fixed scrambling of whole numbers (the finaliser of SplitMix64, Steele et al. 2014, OOPSLA, p. 459). */
    private static long mixed(long value) {
        long z = value * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
