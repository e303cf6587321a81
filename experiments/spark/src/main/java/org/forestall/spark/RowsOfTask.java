package org.forestall.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.forestall.experiments.run.Attempt;
import org.forestall.experiments.run.RunResult;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** What a worker does in one task: runs its rows and gives them back in one parcel. It writes nothing. */
final class RowsOfTask extends AbstractFunction1<Iterator<long[]>, byte[]> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Recipe> recipe;

    RowsOfTask(Broadcast<Recipe> recipe) {
        this.recipe = recipe;
    }

    @Override
    public byte[] apply(Iterator<long[]> tasks) {
        Recipe.Kitchen kitchen = recipe.value().kitchen();
        List<RunResult> results = new ArrayList<>();
        while (tasks.hasNext()) {
            for (long row : tasks.next()) {
                results.add(Attempt.at(kitchen.simulator(), kitchen.plan().row(row)));
            }
        }
        return Parcel.pack(kitchen.plan(), results);
    }
}
