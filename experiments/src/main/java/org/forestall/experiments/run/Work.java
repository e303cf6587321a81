package org.forestall.experiments.run;

import java.util.Iterator;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;

/**
 * Rows of a plan that are to be run in one session.
 *
 * @param plan the plan that the rows belong to
 * @param rows rows to run, taken one by one
 * @param doneBefore rows that earlier sessions stored
 * @param total rows there are when all is done, those of earlier sessions among them
 */
public record Work(Plan plan, Iterator<PlanRow> rows, long doneBefore, long total) {}
