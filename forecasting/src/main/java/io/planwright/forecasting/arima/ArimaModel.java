package io.planwright.forecasting.arima;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A fitted ARIMA model.
 *
 * @param history the values, NaN at gaps
 * @param first where the estimated part begins
 * @param seasonLength the season length of the history
 * @param scale what one unit of the fit is in units of the history
 * @param fit the estimates
 * @param sigma the standard deviation of a surprise, in units of the history
 * @param evaluations what the estimation took
 */
record ArimaModel(
    double[] history,
    int first,
    int seasonLength,
    double scale,
    ArimaFit fit,
    double sigma,
    long evaluations)
    implements NumericModel {

  private static final List<String> FACTORS = List.of("ar", "ma", "sar", "sma");

  /** No forecast leaves this range, so that intervals around it stay finite. */
  private static final double MOST = Double.MAX_VALUE / 4;

  static ArimaModel of(
      double[] history, int from, int seasonLength, double scale, ArimaFit fit, long evaluations) {
    GapFiller filled = GapFiller.of(history, from, seasonLength);
    ArimaRun run = ArimaRun.of(fit, filled.over(scale));
    int freedom = Math.max(1, fit.observations() - fit.x().length);
    double sigma = Math.sqrt(run.squares() / freedom) * scale;
    return new ArimaModel(history, filled.first(), seasonLength, scale, fit, sigma, evaluations);
  }

  private GapFiller filled() {
    return GapFiller.of(history, first, seasonLength);
  }

  private ArimaRun run() {
    return ArimaRun.of(fit, filled().over(scale));
  }

  @Override
  public String label() {
    return fit.order().label(fit.period());
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>();
    double[][] factors = Polynomials.factors(fit.order(), fit.x());
    for (int factor = 0; factor < factors.length; factor++) {
      for (int i = 0; i < factors[factor].length; i++) {
        parameters.put(FACTORS.get(factor) + (i + 1), factors[factor][i]);
      }
    }
    if (fit.order().constant()) {
      parameters.put(constantName(), constant());
    }
    parameters.put("sigma", sigma);
    return parameters;
  }

  /** The mean of the values, the drift a period, or the mean of differences of a higher order. */
  private String constantName() {
    int all = fit.order().differences() + fit.order().seasonalDifferences();
    return all == 0 ? "mean" : all == 1 ? "drift" : "constant";
  }

  private double constant() {
    ArimaOrder order = fit.order();
    double constant = fit.x()[order.coefficients()] * scale;
    boolean overSeason = order.differences() == 0 && order.seasonalDifferences() == 1;
    return overSeason ? constant / fit.period() : constant;
  }

  @Override
  public double[] points(int horizon) {
    GapFiller filled = filled();
    double[] all = run().forecast(horizon + filled.trailingGaps());
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      double point = all[i + filled.trailingGaps()] * scale;
      points[i] = Math.max(-MOST, Math.min(MOST, point));
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    return LinearSpread.of(points(horizon), sigma, weights(horizon));
  }

  /** What a surprise changes of the values after it: one a step and one a trailing gap. */
  double[] weights(int horizon) {
    return run().weights(horizon + filled().trailingGaps());
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    futures(path.length).draw(random, path);
  }

  @Override
  public Futures futures(int horizon) {
    int gaps = filled().trailingGaps();
    double[] weights = weights(horizon);
    double[] points = points(horizon);
    return (random, path) -> {
      double[] surprises = new double[weights.length];
      for (int i = 0; i < surprises.length; i++) {
        surprises[i] = sigma * Normals.next(random);
      }
      for (int i = 0; i < path.length; i++) {
        double value = points[i];
        for (int lag = 0; lag <= i + gaps; lag++) {
          value += weights[lag] * surprises[i + gaps - lag];
        }
        path[i] = value;
      }
    };
  }

  /**
   * What the model would expect to follow a column, if that were its noise: what of a regressor's
   * error the past values have taken up already.
   *
   * @param column one value a position of the history, known from {@link #first} on
   */
  double[] carried(double[] column, int horizon) {
    int gaps = filled().trailingGaps();
    double[] known = Arrays.copyOfRange(column, first, column.length - gaps);
    double[] all = ArimaRun.withoutConstant(fit, known).forecast(horizon + gaps);
    return Arrays.copyOfRange(all, gaps, all.length);
  }

  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    Arrays.fill(fitted, Double.NaN);
    double[] expected = run().expected();
    for (int t = 0; t < expected.length; t++) {
      fitted[first + t] = expected[t] * scale;
    }
    return fitted;
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.known(fit.criteria(scale));
  }

  @Override
  public String summary() {
    ArimaOrder order = fit.order();
    List<String> parts = new ArrayList<>();
    if (order.autoregressive() + order.seasonalAutoregressive() > 0) {
      parts.add("past values");
    }
    if (order.movingAverage() + order.seasonalMovingAverage() > 0) {
      parts.add("past surprises");
    }
    if (order.constant()) {
      parts.add("a " + constantName());
    }
    String from = parts.isEmpty() ? "nothing but the last value" : String.join(", ", parts);
    String of =
        order.seasonalDifferences() > 0
            ? "changes since a season ago"
            : order.differences() > 0 ? "changes" : "values";
    return label() + ": " + of + " follow from " + from + ".";
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("expectation", points(1)[0], "what the equation gives for step 1"));
    if (fit.order().constant()) {
      reasons.add(new Reason(constantName(), constant(), "what the values keep to on average"));
    }
    reasons.add(new Reason("surprise", sigma, "how far a value lies from its expectation"));
    return reasons;
  }

  @Override
  public ArimaModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return new ArimaModel(longer, first, seasonLength, scale, fit, sigma, evaluations);
  }
}
