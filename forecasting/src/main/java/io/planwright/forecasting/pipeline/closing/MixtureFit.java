package io.planwright.forecasting.pipeline.closing;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.forecasting.internal.numeric.NelderMead;
import io.planwright.forecasting.internal.numeric.Objective;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The mixture cure model by greatest likelihood: a share of deals closes after a Weibull time, the
 * others never do. Ages are whole days, so a close at age x has the chance of the day from x to x +
 * 1; late entries divide by the chance of having come that far. Late entries are also why the
 * likelihood is searched itself: the EM algorithm would have to invent the deals that were missed.
 *
 * @param immune the share that never closes, with a 90 % interval
 * @param shape the Weibull shape
 * @param scale the Weibull scale in days
 */
record MixtureFit(ClosingEstimate immune, double shape, double scale) {

  private static final double NINETY = 1.6448536269514722;
  private static final int MOST_EVALUATIONS = 2000;

  /** Entry and exit age, and whether it closed. */
  private record Fate(int entry, int exit, boolean closed) {}

  static MixtureFit of(DealSpells spells) {
    Map<Fate, Integer> counts = new HashMap<>();
    double days = 0;
    for (int i = 0; i < spells.size(); i++) {
      boolean closed = !spells.isOpen(i);
      days += closed ? spells.exitAge(i) + 1 : 0;
      counts.merge(new Fate(spells.entryAge(i), spells.exitAge(i), closed), 1, Integer::sum);
    }
    double share = Math.min(0.99, Math.max(0.01, (double) spells.closes() / spells.size()));
    double scale = Math.log(days / spells.closes());
    double[][] table = table(counts);
    double[] weibull = {logit(share), scale, 0};
    double[] exponential = {logit(share), scale};
    double three = minimum(table, weibull);
    double two = minimum(table, exponential);
    double[] best = two + 2 <= three + 3 ? exponential : weibull;
    double error = error(table, best);
    double at = best[0];
    ClosingEstimate immune =
        new ClosingEstimate(expit(-at), expit(-at - NINETY * error), expit(-at + NINETY * error));
    return new MixtureFit(immune, best.length == 3 ? Math.exp(best[2]) : 1, Math.exp(best[1]));
  }

  /** In a fixed order, so that sums have the same bits every time. */
  private static double[][] table(Map<Fate, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            each ->
                new double[] {
                  each.getKey().entry(),
                  each.getKey().exit(),
                  each.getKey().closed() ? 1 : 0,
                  each.getValue()
                })
        .sorted(Arrays::compare)
        .toArray(double[][]::new);
  }

  private static double minimum(double[][] table, double[] point) {
    double[] steps = new double[point.length];
    Arrays.fill(steps, 0.5);
    Objective objective = at -> -logLikelihood(table, at);
    NelderMead search = new NelderMead(point.length);
    search.minimise(objective, point, steps, 1e-12, MOST_EVALUATIONS);
    return search.minimise(objective, point, steps, 1e-12, MOST_EVALUATIONS);
  }

  private static double logLikelihood(double[][] table, double[] at) {
    double share = expit(at[0]);
    double scale = Math.exp(at[1]);
    double shape = at.length == 3 ? Math.exp(at[2]) : 1;
    double sum = 0;
    for (double[] fate : table) {
      double after = Math.exp(-Math.pow((fate[1] + 1) / scale, shape));
      double chance;
      if (fate[2] == 1) {
        chance = share * (Math.exp(-Math.pow(fate[1] / scale, shape)) - after);
      } else {
        chance = 1 - share + share * after;
      }
      double entered =
          fate[0] == 0 ? 1 : 1 - share + share * Math.exp(-Math.pow(fate[0] / scale, shape));
      sum += fate[3] * (Math.log(Math.max(chance, 1e-300)) - Math.log(entered));
    }
    return sum;
  }

  /** The standard error of the log-odds, from central second differences. */
  private static double error(double[][] table, double[] at) {
    int n = at.length;
    double step = 1e-3;
    double[] information = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int sign = 0; sign < 4; sign++) {
          double[] moved = at.clone();
          int one = (sign & 1) == 0 ? 1 : -1;
          int two = (sign & 2) == 0 ? 1 : -1;
          moved[i] += one * step;
          moved[j] += two * step;
          sum -= one * two * logLikelihood(table, moved);
        }
        information[i * n + j] = sum / (4 * step * step);
      }
    }
    double[] unit = new double[n];
    unit[0] = 1;
    Cholesky.solve(information, n, unit, 1e-10);
    double variance = unit[0];
    return variance > 0 ? Math.sqrt(variance) : 10; // flat: the log-odds are anything
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static double expit(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
