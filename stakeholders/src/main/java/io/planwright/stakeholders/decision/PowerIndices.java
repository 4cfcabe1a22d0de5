package io.planwright.stakeholders.decision;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Both power indices as slopes of the multilinear extension: Banzhaf's at one half, Shapley and
 * Shubik's as their mean along the diagonal, which is a polynomial and so is integrated without
 * error by enough nodes of Gauss and Legendre. G. Owen, "Multilinear extensions of games",
 * <em>Management Science</em> 18 (5), 1972, pp. P64-P79. All terms are positive: nothing cancels.
 */
final class PowerIndices {

  private static final String TASK = "measure voting power";

  private PowerIndices() {}

  /** Somebody decides under any rule: smaller sums have lost their digits to underflow. */
  private static final double SMALLEST = 1e-290;

  static Answer<List<VotingPower>> of(CompiledRule rule, RunControl control) {
    int people = rule.people().size();
    RuleEvaluation evaluation = new RuleEvaluation(rule);
    double[] p = new double[people];
    double[] banzhaf = new double[people];
    Arrays.fill(p, 0.5);
    evaluation.slopes(p, banzhaf);
    double total = Arrays.stream(banzhaf).sum();
    if (total < SMALLEST) {
      return Answer.insufficient(
          "Which share of the power does each of " + people + " people have?",
          "votes of which at least one in 1e290 is decided by a single person",
          "fewer",
          "Treat people who always vote alike as one.");
    }
    GaussLegendre diagonal = GaussLegendre.exactTo(people - 1);
    double[] slope = new double[people];
    double[] shapley = new double[people];
    int steps = diagonal.nodes().length;
    for (int k = 0; k < steps; k++) {
      control.checkpoint();
      Arrays.fill(p, diagonal.nodes()[k]);
      evaluation.slopes(p, slope);
      for (int i = 0; i < people; i++) {
        shapley[i] += diagonal.weights()[k] * slope[i];
      }
      control.report(TASK, k + 1L, steps);
    }
    List<VotingPower> power = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      power.add(
          new VotingPower(
              rule.people().get(i),
              share(shapley[i]),
              share(banzhaf[i]),
              share(banzhaf[i] / total)));
    }
    return Answer.known(power);
  }

  private static double share(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
