package io.planwright.forecasting.pipeline.win;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which penalty and which forgetting did best on later rows, and how good that is.
 *
 * <p>Whoever chooses the best of several on some rows and reports how good it was on them boasts.
 * So the skill is cross-fitted: every second later case is scored by what did best on the others.
 *
 * @param penalty the ridge
 * @param halvings how often the weight of a case halves from the first day to the last
 * @param skill how it did on later cases
 */
record ModelChoice(double penalty, double halvings, WinSkill skill) {

  private static final double[] PENALTIES = {300, 30, 3};
  private static final double USUAL_PENALTY = 30;
  private static final double[] HALVINGS = {0, 3, 12};

  /**
   * What was tried.
   *
   * @param penalty the ridge
   * @param halvings the forgetting
   * @param logOdds what it said of each later row
   * @param evenLoss its loss on the rows of every second case
   * @param oddLoss its loss on those of the others
   */
  private record Trial(
      double penalty, double halvings, double[] logOdds, double evenLoss, double oddLoss) {

    static Trial of(double penalty, double halvings, double[] logOdds, Cases later, int[] caseOf) {
      double[] losses = new double[2];
      for (int row = 0; row < logOdds.length; row++) {
        double own = RidgeLogistic.softplus(logOdds[row]) - (later.isWon(row) ? logOdds[row] : 0);
        losses[caseOf[row] % 2] += later.weight(row) * own;
      }
      return new Trial(penalty, halvings, logOdds, losses[0], losses[1]);
    }

    double loss() {
      return evenLoss + oddLoss;
    }
  }

  static ModelChoice untried(double baseRate) {
    return new ModelChoice(USUAL_PENALTY, 0, WinSkill.untried(baseRate));
  }

  /** Learns from what was known before the later rows, and tries on these. */
  static ModelChoice of(LearningRows learned, Cases later, String interacting, RunControl control) {
    Cases before = learned.rows();
    Encoder encoder = Encoder.of(before, interacting);
    SparseRows design = encoder.encode(before);
    SparseRows tried = encoder.encode(later);
    boolean[] won = before.wins();
    int[] caseOf = later.caseNumbers();
    List<Trial> trials = new ArrayList<>();
    for (double halvings : HALVINGS) {
      double[] weights = learned.weights(halvings);
      double[] fitted = Weights.constant(before, weights, encoder.columns());
      for (double penalty : PENALTIES) { // from the smoothest, each the next one's start
        fitted = new RidgeLogistic(design, won, weights).fit(penalty, fitted, control);
        trials.add(Trial.of(penalty, halvings, tried.times(fitted), later, caseOf));
      }
    }
    Trial best = best(trials, Trial::loss);
    double rate = Weights.rate(before, learned.weights(0));
    double[] probabilities = crossFitted(trials, caseOf);
    return new ModelChoice(
        best.penalty(), best.halvings(), new SkillTrial(later, probabilities, rate).skill());
  }

  private static double[] crossFitted(List<Trial> trials, int[] caseOf) {
    Trial forEven = best(trials, Trial::oddLoss);
    Trial forOdd = best(trials, Trial::evenLoss);
    double[] probabilities = new double[caseOf.length];
    for (int row = 0; row < probabilities.length; row++) {
      Trial chosen = caseOf[row] % 2 == 0 ? forEven : forOdd;
      probabilities[row] = RidgeLogistic.probability(chosen.logOdds()[row]);
    }
    return probabilities;
  }

  private static Trial best(List<Trial> trials, ToDoubleFunction<Trial> loss) {
    return Collections.min(trials, Comparator.comparingDouble(loss));
  }
}
