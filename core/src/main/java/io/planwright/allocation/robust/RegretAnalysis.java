package io.planwright.allocation.robust;

import io.planwright.allocation.Optimality.Goal;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Chooses among candidates by the regret over scenarios (L. J. Savage, "The theory of statistical
 * decision", <em>Journal of the American Statistical Association</em> 46, 1951): the choice is the
 * candidate that loses least, at worst, against the one that would have been best.
 *
 * <p>Time is in proportion to scenarios × candidates × (scenarios + candidates). Has no state;
 * thread-safe. Equal input gives equal output.
 */
public final class RegretAnalysis {

  private RegretAnalysis() {}

  /**
   * Compares the candidates where no scenario is likelier than another.
   *
   * @param table the values
   * @return the choice, and the regrets of all
   */
  public static RegretReport analyse(ScenarioTable table) {
    double[] weights = new double[Require.nonNull(table, "table").scenarios().size()];
    Arrays.fill(weights, 1);
    return analyse(table, weights);
  }

  /**
   * Compares the candidates. The weights enter the expected values and regrets; the minimax choice
   * uses them for ties only.
   *
   * @param table the values
   * @param weights how likely each scenario is, in any unit: they are divided by their sum; each
   *     from 0 to 1e100, one above 0
   * @return the choice, and the regrets of all
   * @throws IllegalArgumentException if the number of weights is not that of the scenarios, or a
   *     weight is out of its range
   */
  public static RegretReport analyse(ScenarioTable table, double[] weights) {
    Require.nonNull(table, "table");
    double[] shares = shares(weights, table.scenarios().size());
    double[][] regrets = table.regrets();
    int n = regrets.length;
    double[] expected = new double[n];
    List<CandidateRegret> all = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      double mean = 0;
      for (int s = 0; s < shares.length; s++) {
        mean += shares[s] * table.value(i, s);
        expected[i] += shares[s] * regrets[i][s];
      }
      int worst = worst(regrets[i]);
      all.add(
          new CandidateRegret(
              table.candidates().get(i),
              Arrays.stream(regrets[i]).boxed().toList(),
              regrets[i][worst],
              table.scenarios().get(worst),
              mean,
              expected[i],
              dominatedBy(i, regrets, table.candidates())));
    }
    double[] greatest = all.stream().mapToDouble(CandidateRegret::greatestRegret).toArray();
    CandidateRegret choice = all.get(least(greatest, expected));
    List<String> deciding = deciding(table, regrets, greatest, expected);
    return new RegretReport(
        all,
        choice,
        all.get(least(expected, greatest)),
        deciding,
        explanation(table, choice, deciding));
  }

  private static double[] shares(double[] weights, int scenarios) {
    Require.nonNull(weights, "weights");
    Require.that(
        weights.length == scenarios,
        "weights",
        weights.length,
        "be one a scenario, " + scenarios,
        "Give each scenario a weight.");
    double sum = 0;
    for (int s = 0; s < scenarios; s++) {
      sum += Require.between(weights[s], 0, 1e100, "weights[" + s + "]", "Scale the weights.");
    }
    Require.positive(sum, "sum of weights", "Give one scenario a weight above 0.");
    double[] shares = new double[scenarios];
    for (int s = 0; s < scenarios; s++) {
      shares[s] = weights[s] / sum;
    }
    return shares;
  }

  private static int worst(double[] regrets) {
    int worst = 0;
    for (int s = 1; s < regrets.length; s++) {
      worst = regrets[s] > regrets[worst] ? s : worst;
    }
    return worst;
  }

  private static int least(double[] first, double[] second) {
    int best = 0;
    for (int i = 1; i < first.length; i++) {
      boolean isBetter =
          first[i] < first[best] || (first[i] == first[best] && second[i] < second[best]);
      best = isBetter ? i : best;
    }
    return best;
  }

  private static List<String> dominatedBy(int i, double[][] regrets, List<String> names) {
    List<String> better = new ArrayList<>();
    for (int k = 0; k < regrets.length; k++) {
      boolean isWorseSomewhere = false;
      boolean isBetterSomewhere = false;
      for (int s = 0; s < regrets[i].length; s++) {
        isWorseSomewhere |= regrets[k][s] > regrets[i][s];
        isBetterSomewhere |= regrets[k][s] < regrets[i][s];
      }
      if (isBetterSomewhere && !isWorseSomewhere) {
        better.add(names.get(k));
      }
    }
    return better;
  }

  /** A scenario decides if the greatest regret of another candidate is less without it. */
  private static List<String> deciding(
      ScenarioTable table, double[][] regrets, double[] greatest, double[] expected) {
    int chosen = least(greatest, expected);
    List<String> deciding = new ArrayList<>();
    for (int left = 0; left < table.scenarios().size() && table.scenarios().size() > 1; left++) {
      double[] without = new double[regrets.length];
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < regrets.length; i++) {
        for (int s = 0; s < regrets[i].length; s++) {
          without[i] = s == left ? without[i] : Math.max(without[i], regrets[i][s]);
        }
        least = Math.min(least, without[i]);
      }
      if (without[chosen] > least) {
        deciding.add(table.scenarios().get(left));
      }
    }
    return deciding;
  }

  private static Explanation explanation(
      ScenarioTable table, CandidateRegret choice, List<String> deciding) {
    String most = table.goal() == Goal.MAXIMISE ? "loses" : "costs more by";
    String summary =
        String.format(
            Locale.ROOT,
            "%s %s at most %.6g against the best of each scenario, in %s; %s.",
            choice.candidate(),
            most,
            choice.greatestRegret(),
            choice.worstScenario(),
            deciding.isEmpty()
                ? "no single scenario decides that"
                : "without " + String.join(" or ", deciding) + " another would be chosen");
    List<Reason> reasons = new ArrayList<>();
    for (int s = 0; s < table.scenarios().size(); s++) {
      double regret = choice.regrets().get(s);
      String what = regret == 0 ? "the best here" : "another is better here";
      reasons.add(new Reason(table.scenarios().get(s), 0.0 - regret, what));
    }
    return new Explanation(summary, reasons);
  }
}
