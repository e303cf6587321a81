package org.forestall.spark;

import org.apache.spark.SparkConf;
import org.forestall.experiments.cli.Forestall;

/**
 * The command line of Forestall, whose runs are carried out on a Spark cluster. Started by {@code spark-submit} with the
 * words that {@code forestall} takes, most often {@code resume DIR}. The driver alone writes results.
 */
public final class ForestallOnSpark {

    private ForestallOnSpark() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Forestall.main(
                arguments,
                (folder, simulator, sink, listener, settings) ->
                        new SparkEngine(new SparkConf(), folder, simulator, sink, listener));
    }
}
