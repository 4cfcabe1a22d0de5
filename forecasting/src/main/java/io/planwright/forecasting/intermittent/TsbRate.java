package io.planwright.forecasting.intermittent;

import java.util.Map;

/**
 * Smoothed probability of demand times smoothed size. The probability moves in every period, the
 * size at demands. Each starts as the mean of what was seen, until that is made of 1/β periods, or
 * 1/α demands.
 *
 * @param alpha how fast sizes follow
 * @param beta how fast the probability follows
 */
record TsbRate(double alpha, double beta) implements Rate {

  private static final long serialVersionUID = 1L;

  /** Coarse: the error is flat around its minimum, and short histories can't tell more. */
  private static final double[] ALPHAS = {0.05, 0.1, 0.2, 0.3};

  private static final double[] BETAS = {0.02, 0.05, 0.1, 0.2};

  static TsbRate estimate(double[] demand, double alpha, double beta) {
    double bestAlpha = alpha > 0 ? alpha : ALPHAS[0];
    double bestBeta = beta > 0 ? beta : BETAS[0];
    if (alpha > 0 && beta > 0) {
      return new TsbRate(alpha, beta);
    }
    double least = Double.POSITIVE_INFINITY;
    int alphas = alpha > 0 ? 1 : ALPHAS.length;
    int betas = beta > 0 ? 1 : BETAS.length;
    for (int i = 0; i < alphas; i++) {
      for (int j = 0; j < betas; j++) {
        double a = alpha > 0 ? alpha : ALPHAS[i];
        double b = beta > 0 ? beta : BETAS[j];
        double error = squaredError(demand, a, b);
        if (error < least) {
          least = error;
          bestAlpha = a;
          bestBeta = b;
        }
      }
    }
    return new TsbRate(bestAlpha, bestBeta);
  }

  static int evaluations(double alpha, double beta) {
    boolean given = alpha > 0 && beta > 0;
    return given ? 0 : (alpha > 0 ? 1 : ALPHAS.length) * (beta > 0 ? 1 : BETAS.length);
  }

  private static double squaredError(double[] demand, double alpha, double beta) {
    double sum = 0;
    double size = 0;
    double probability = 0;
    int demands = 0;
    for (int t = 0; t < demand.length; t++) {
      double value = demand[t];
      double error = value - probability * size;
      if (t > 0) {
        sum += error * error;
      }
      double follow = t * beta >= 1 ? beta : Math.max(beta, 1.0 / (t + 1));
      if (value != 0) {
        demands++;
        size += Math.max(alpha, 1.0 / demands) * (value - size);
        probability += follow * (1 - probability);
      } else {
        probability -= follow * probability;
      }
    }
    return sum;
  }

  @Override
  public double[] forecasts(double[] demand) {
    double[] forecasts = new double[demand.length + 1];
    forecasts[0] = Double.NaN;
    double size = 0;
    double probability = 0;
    int demands = 0;
    for (int t = 0; t < demand.length; t++) {
      double occurred = 0;
      if (demand[t] != 0) {
        demands++;
        size += Math.max(alpha, 1.0 / demands) * (demand[t] - size);
        occurred = 1;
      }
      probability += Math.max(beta, 1.0 / (t + 1)) * (occurred - probability);
      forecasts[t + 1] = probability * size;
    }
    return forecasts;
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("alpha", alpha, "beta", beta);
  }
}
