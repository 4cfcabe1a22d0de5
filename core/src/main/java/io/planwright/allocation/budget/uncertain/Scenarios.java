package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.response.ResponseCurve;
import java.util.List;

/** The scenarios by line, and what spends bring in each. */
final class Scenarios {

  final UncertainProblem uncertain;
  final List<ResponseLine> lines;
  final int count;

  /** The curves of each line, by scenario. */
  final ResponseCurve[][] curves;

  Scenarios(UncertainProblem uncertain) {
    this.uncertain = uncertain;
    this.lines = uncertain.problem().lines();
    this.count = uncertain.scenarios().size();
    this.curves = new ResponseCurve[lines.size()][count];
    for (int s = 0; s < count; s++) {
      for (int l = 0; l < lines.size(); l++) {
        curves[l][s] = uncertain.scenarios().get(s).get(l);
      }
    }
  }

  boolean isConcave(int line) {
    for (ResponseCurve curve : curves[line]) {
      if (curve.inflection() > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether mixtures of plans are plans: no line comes in steps or with a minimum. */
  boolean isConvex() {
    return lines.stream().allMatch(l -> l.step() == 0 && l.minimum() <= l.floor());
  }

  double[] totals(double[] spend) {
    double[] totals = new double[count];
    for (int l = 0; l < spend.length; l++) {
      double weight = lines.get(l).weight();
      for (int s = 0; s < count; s++) {
        totals[s] += weight * curves[l][s].response(spend[l]);
      }
    }
    return totals;
  }

  /** What no plan can pass in each scenario, whatever it leaves to others. */
  double[] most() {
    double budget = uncertain.problem().budget();
    return totals(lines.stream().mapToDouble(l -> Math.min(l.ceiling(), budget)).toArray());
  }

  /** What the floors bring, which is the least that any plan brings in each scenario. */
  double[] least() {
    return totals(lines.stream().mapToDouble(ResponseLine::floor).toArray());
  }
}
