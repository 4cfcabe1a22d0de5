package io.planwright.stakeholders.decision;

import io.planwright.run.RunControl;
import java.util.List;

/** The probability of an approval for given probabilities of the people. For one thread. */
final class ApprovalModel {

  private static final double ROUNDING = 1e-12;

  /** Moves of one person under a common factor are read off nodes that were laid for others. */
  private static final double FACTOR_ROUNDING = 1e-9;

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

  /** How far rounding and the quadrature may move a probability, which must not miss a goal. */
  double slack() {
    return isIndependent() ? ROUNDING : FACTOR_ROUNDING;
  }

  /** A factor moves nobody whose vote is certain, so that nothing has to be averaged. */
  private boolean isUnmoved(double[] p) {
    boolean isUnmoved = true;
    for (double one : p) {
      isUnmoved &= one == 0 || one == 1;
    }
    return isUnmoved || isIndependent();
  }

  double probability(double[] p) {
    if (isUnmoved(p)) {
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
    if (isUnmoved(p)) {
      double probability = evaluation.slopes(p, slope);
      double[] values = new double[people + 1];
      values[0] = probability;
      System.arraycopy(slope, 0, values, 1, people);
      CommonFactor none = new CommonFactor(p, 0);
      return new Influence(
          p, none, List.of(new FactorQuadrature.Node(0, 1, values)), givenVote(none));
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
            }),
        givenVote(factor));
  }

  private Influence.GivenVote givenVote(CommonFactor factor) {
    double[] given = new double[people];
    return (person, yes, z) -> {
      control.checkpoint();
      factor.given(z, given);
      given[person] = yes ? 1 : 0;
      return evaluation.probability(given);
    };
  }
}
