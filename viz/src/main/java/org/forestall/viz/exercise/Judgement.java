package org.forestall.viz.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.viz.play.History;

/**
 * A factor as learners graded it, as an assessor could see it and as it was. Scores are in [0, 1]; NaN where there is none.
 *
 * @param round round of the worksheet, from 0
 * @param factor the factor
 * @param learners what the learners wrote
 * @param assessed what an assessor could see
 * @param truth as it was in the model
 */
public record Judgement(int round, Factor factor, double learners, double assessed, double truth) {

    /** Compares a worksheet with the scores of its week. */
    public static List<Judgement> of(Worksheet worksheet, History history) {
        Optional<History.Scoring> scoring = history.scoringAt(Math.max(4, worksheet.week()));
        List<Judgement> all = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            Optional<History.FactorScore> score =
                    scoring.map(each -> each.factors().get(factor.ordinal()));
            all.add(new Judgement(
                    worksheet.round(),
                    factor,
                    worksheet.score(factor),
                    score.map(History.FactorScore::assessed).orElse(Double.NaN),
                    score.map(History.FactorScore::truth).orElse(Double.NaN)));
        }
        return List.copyOf(all);
    }
}
