package org.forestall.sim.architecture;

import ec.util.MersenneTwisterFast;
import java.awt.Color;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.state.Leaderships;
import sim.util.distribution.Normal;

/** Classes that each break one rule on purpose, to show that the rule can fail. They are not shipped. */
final class Planted {

    private Planted() {}

    static final class UsesMasonsDistributions {
        double draw(Normal normal) {
            return normal.nextDouble();
        }
    }

    static final class ReadsAFile {
        String read() throws IOException {
            return Files.readString(Path.of("state"));
        }
    }

    static final class NamesAnOldFile {
        boolean there() {
            return new File("state").exists();
        }
    }

    static final class ReadsTheClock {
        long now() {
            return System.nanoTime();
        }
    }

    static final class AsksForToday {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class DrawsFromMath {
        double draw() {
            return Math.random();
        }
    }

    static final class DrawsFromTheJdk {
        double draw() {
            return new Random(1).nextDouble();
        }
    }

    static final class Shuffles {
        void shuffle(List<String> people) {
            Collections.shuffle(people);
        }
    }

    static final class DrawsFromMason {
        double draw(MersenneTwisterFast random) {
            return random.nextDouble();
        }
    }

    static final class StartsAThread {
        void start(Runnable work) {
            new Thread(work).start();
        }
    }

    static final class StreamsInParallel {
        int sum(int[] values) {
            return IntStream.of(values).parallel().sum();
        }
    }

    static final class Prints {
        void print() {
            System.out.println("week 1");
        }
    }

    static final class Logs {
        void log(Logger logger) {
            logger.info("week 1");
        }
    }

    static final class PicksAColour {
        Color colour() {
            return Color.BLUE;
        }
    }

    static final class UsesTheFastExponential {
        double growth(double rate) {
            return Math.exp(rate);
        }
    }

    static final class HashesItsKeys {
        Map<String, String> names() {
            return new HashMap<>();
        }
    }

    static final class TakesASaltedSet {
        Set<String> names() {
            return Set.of("north", "south");
        }
    }

    static final class AsksTheEnvironment {
        String home() {
            return System.getenv("HOME");
        }
    }

    static final class ActsOnAScore {
        double fear(FrameworkObserver observer) {
            return observer.truth(0, Factor.TENSIONS);
        }
    }

    static final class ReadsARung {
        int rung(Leaderships leaders) {
            return leaders.rung[0];
        }
    }
}
