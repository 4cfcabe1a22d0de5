package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import java.util.Arrays;
import java.util.Locale;

/** Fits one curve to scored outcomes. */
final class CurveFit {

  private static final int LEAST_DEALS = 10;
  private static final int LEAST_DEALS_ISOTONIC = 50;

  private final ScoredOutcomes data;
  private final double[] targets;
  private final double[] weights;
  private final double[] zeros;

  private CurveFit(ScoredOutcomes data) {
    int n = data.size();
    this.data = data;
    this.targets = new double[n];
    this.weights = new double[n];
    this.zeros = new double[n];
    for (int i = 0; i < n; i++) {
      targets[i] = data.outcome(i) ? 1 : 0;
      weights[i] = data.weight(i);
    }
  }

  static Answer<CalibrationMap> fit(ScoredOutcomes data, CalibrationMethod method) {
    if (method == CalibrationMethod.NONE) {
      return Answer.known(new UnchangedMap(Explanation.of("Probabilities are left as stated.")));
    }
    boolean isotonic = method.compareTo(CalibrationMethod.BETA) > 0;
    int least = isotonic ? LEAST_DEALS_ISOTONIC : LEAST_DEALS;
    int won = dealsWith(data, true);
    int lost = dealsWith(data, false);
    if (won < least || lost < least) {
      return Answer.insufficient(
          question(method),
          "at least " + least + " won and " + least + " lost deals",
          won + " won and " + lost + " lost",
          isotonic ? "Use platt(), which needs less." : "Leave probabilities as stated: none().");
    }
    return switch (method) {
      case PLATT -> new CurveFit(data).platt();
      case BETA -> new CurveFit(data).beta();
      default -> Answer.known(isotonic(data, method == CalibrationMethod.ISOTONIC_INTERPOLATED));
    };
  }

  private static String question(CalibrationMethod method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " calibration";
  }

  /** How many deals have a row with an outcome. */
  private static int dealsWith(ScoredOutcomes data, boolean outcome) {
    RowCodes deals = data.labels().dealCodes(data.size());
    boolean[] seen = new boolean[deals.distinct()];
    int count = 0;
    for (int i = 0; i < data.size(); i++) {
      int deal = deals.codes()[i];
      if (data.outcome(i) == outcome && !seen[deal]) {
        seen[deal] = true;
        count++;
      }
    }
    return count;
  }

  private static IsotonicMap isotonic(ScoredOutcomes data, boolean interpolated) {
    AdjacentViolators pooled = AdjacentViolators.pool(SortedOutcomes.of(data));
    Explanation explanation =
        Explanation.of(
            "Isotonic curve of " + pooled.blocks() + " steps, from " + data.deals() + " deals.");
    return new IsotonicMap(
        pooled.knots(interpolated), pooled.values(interpolated), interpolated, explanation);
  }

  private Answer<CalibrationMap> platt() {
    int n = targets.length;
    smoothTargets();
    double[] odds = new double[n];
    Arrays.setAll(odds, i -> LogOdds.of(data.probability(i)));
    LogOddsFit line =
        new LogOddsFit(new double[][] {ScorePass.ones(n), odds}, zeros, targets, weights);
    if (line.search() && line.coefficients()[1] >= 0) {
      return curve(CalibrationMethod.PLATT, line.coefficients()[1], line.coefficients()[1], line);
    }
    // A curve that fell would turn the order of deals around; the best that doesn't is flat.
    return constant(CalibrationMethod.PLATT);
  }

  private void smoothTargets() {
    double won = 0;
    double lost = 0;
    for (int i = 0; i < targets.length; i++) {
      won += targets[i] * weights[i];
      lost += (1 - targets[i]) * weights[i];
    }
    double high = (won + 1) / (won + 2);
    double low = 1 / (lost + 2);
    for (int i = 0; i < targets.length; i++) {
      targets[i] = targets[i] > 0 ? high : low;
    }
  }

  private Answer<CalibrationMap> beta() {
    int n = targets.length;
    double[] ones = ScorePass.ones(n);
    double[] up = new double[n];
    double[] down = new double[n];
    for (int i = 0; i < n; i++) {
      double p = LogOdds.clipped(data.probability(i));
      up[i] = Math.log(p);
      down[i] = -Math.log1p(-p);
    }
    LogOddsFit both = new LogOddsFit(new double[][] {ones, up, down}, zeros, targets, weights);
    if (both.search() && both.coefficients()[1] >= 0 && both.coefficients()[2] >= 0) {
      return curve(CalibrationMethod.BETA, both.coefficients()[1], both.coefficients()[2], both);
    }
    // The likelihood is concave: where a bound holds, the maximum lies on one of the two edges.
    LogOddsFit left = new LogOddsFit(new double[][] {ones, up}, zeros, targets, weights);
    LogOddsFit right = new LogOddsFit(new double[][] {ones, down}, zeros, targets, weights);
    boolean leftFound = left.search() && left.coefficients()[1] >= 0;
    boolean rightFound = right.search() && right.coefficients()[1] >= 0;
    if (leftFound && (!rightFound || left.loss() <= right.loss())) {
      return curve(CalibrationMethod.BETA, left.coefficients()[1], 0, left);
    }
    if (rightFound) {
      return curve(CalibrationMethod.BETA, 0, right.coefficients()[1], right);
    }
    return separated()
        ? Answer.insufficient(
            question(CalibrationMethod.BETA),
            "probabilities that are wrong now and then",
            "probabilities that tell won from lost deals without a mistake",
            "Use platt(), whose smoothed targets allow for it, and look for a field that leaks.")
        : constant(CalibrationMethod.BETA);
  }

  private boolean separated() {
    double highestLost = 0;
    double lowestWon = 1;
    for (int i = 0; i < targets.length; i++) {
      if (data.outcome(i)) {
        lowestWon = Math.min(lowestWon, data.probability(i));
      } else {
        highestLost = Math.max(highestLost, data.probability(i));
      }
    }
    return highestLost <= lowestWon;
  }

  private Answer<CalibrationMap> curve(
      CalibrationMethod method, double a, double b, LogOddsFit fit) {
    return Answer.known(map(method, a, b, fit.coefficients()[0]));
  }

  private Answer<CalibrationMap> constant(CalibrationMethod method) {
    double won = 0;
    double all = 0;
    for (int i = 0; i < targets.length; i++) {
      won += targets[i] * weights[i];
      all += weights[i];
    }
    return Answer.known(map(method, 0, 0, Math.log(won / (all - won))));
  }

  private LogOddsMap map(CalibrationMethod method, double a, double b, double c) {
    String text =
        String.format(
            Locale.ROOT,
            "log-odds = %.4g ln p - %.4g ln(1-p) %+.4g, from %d deals.",
            a,
            b,
            c,
            data.deals());
    return new LogOddsMap(method, a, b, c, Explanation.of(text));
  }
}
