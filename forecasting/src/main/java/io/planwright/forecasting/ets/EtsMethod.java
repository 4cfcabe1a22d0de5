package io.planwright.forecasting.ets;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * Estimates exponential smoothing on a history, after bringing it to the scale of 1.
 *
 * @param spec the admitted models
 */
record EtsMethod(EtsSpec spec) implements NumericMethod {

  private static final int LONGEST = 5000;
  private static final int LONGEST_SEASON = 60;

  @Override
  public String name() {
    return spec.isSimple() ? "simple-exponential-smoothing" : "ets";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 3;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    int first = first(values);
    double scale = scale(values, first);
    double[] scaled = new double[values.length - first];
    int observed = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[first + t] / scale;
      if (!Double.isNaN(scaled[t])) {
        observed++;
        least = Math.min(least, scaled[t]);
      }
    }
    int period = seasonLength <= LONGEST_SEASON && observed > seasonLength ? seasonLength : 1;
    EtsSearch search = new EtsSearch(spec, scaled, period, seasonLength > 1);
    int count = observed;
    return search
        .best(least > 0, observed, control)
        .<Answer<NumericModel>>map(
            fit -> Answer.known(EtsModel.of(values, first, scale, fit, search.evaluations())))
        .orElseGet(() -> lack(count));
  }

  private static int first(double[] values) {
    int first = Math.max(0, values.length - LONGEST);
    while (Double.isNaN(values[first]) && first < values.length - 1) {
      first++;
    }
    return first;
  }

  private static double scale(double[] values, int first) {
    double sum = 0;
    int count = 0;
    for (int t = first; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        sum += Math.abs(values[t]);
        count++;
      }
    }
    return sum > 0 && Double.isFinite(sum) ? sum / count : Math.max(1, largest(values));
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).filter(v -> v >= 0).max().orElse(1);
  }

  private Answer<NumericModel> lack(int observed) {
    return Answer.insufficient(
        "exponential smoothing of the admitted kinds",
        "a history on which "
            + spec
            + " is defined: positive for multiplicative parts, more values"
            + " than a season for a season",
        observed + " observed values",
        "Admit simpler models, or let the history decide: EtsSpec.automatic().");
  }
}
