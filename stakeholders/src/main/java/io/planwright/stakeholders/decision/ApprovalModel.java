package io.planwright.stakeholders.decision;

import io.planwright.run.RunControl;
import java.util.List;

/** The probability of an approval for given probabilities of the people. For one thread. */
final class ApprovalModel {

  private final RuleEvaluation evaluation;
  private final int people;
  private final double correlation;

  private final RunControl control;

  /** The control ends a computation on a factor at a node, by an exception. */
  ApprovalModel(CompiledRule rule, double correlation, RunControl control) {
    this.control = control;
    this.evaluation = new RuleEvaluation(rule);
    this.people = rule.people().size();
    this.correlation = correlation;
  }

  boolean isIndependent() {
    return correlation == 0;
  }

  double probability(double[] p) {
    if (isIndependent()) {
      return evaluation.probability(p);
    }
    CommonFactor factor = new CommonFactor(p, correlation);
    double[] given = new double[people];
    double mean = 0;
    for (FactorQuadrature.Node node :
        FactorQuadrature.nodes(
            z -> {
              control.checkpoint();
              factor.given(z, given);
              return new double[] {evaluation.probability(given)};
            })) {
      mean += node.weight() * node.values()[0];
    }
    return Math.min(1, mean);
  }

  /** The probability with what each person does to it. */
  Influence influence(double[] p) {
    double[] slope = new double[people];
    if (isIndependent()) {
      double probability = evaluation.slopes(p, slope);
      double[] values = new double[people + 1];
      values[0] = probability;
      System.arraycopy(slope, 0, values, 1, people);
      return new Influence(
          p, new CommonFactor(p, 0), List.of(new FactorQuadrature.Node(0, 1, values)));
    }
    CommonFactor factor = new CommonFactor(p, correlation);
    double[] given = new double[people];
    return new Influence(
        p,
        factor,
        FactorQuadrature.nodes(
            z -> {
              control.checkpoint();
              factor.given(z, given);
              double[] values = new double[people + 1];
              values[0] = evaluation.slopes(given, slope);
              System.arraycopy(slope, 0, values, 1, people);
              return values;
            }));
  }
}
