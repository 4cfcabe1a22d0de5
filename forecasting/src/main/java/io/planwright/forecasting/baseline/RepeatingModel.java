package io.planwright.forecasting.baseline;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.SquareSum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The last value of the same season; with a season of 1, the last value.
 *
 * @param history the values, NaN at gaps
 * @param lastSeason the values to repeat
 * @param sigma the standard deviation of the change from season to season
 */
record RepeatingModel(double[] history, LastSeason lastSeason, double sigma)
    implements BaselineModel {

  private static final int UNSEEN = -1;

  static boolean everySeasonSeen(double[] values, int season) {
    for (int index : lastSeen(values, season)) {
      if (index == UNSEEN) {
        return false;
      }
    }
    return true;
  }

  static RepeatingModel of(double[] values, int season) {
    int[] lastSeen = lastSeen(values, season);
    double[] last = new double[season];
    int[] age = new int[season];
    for (int position = 0; position < season; position++) {
      int firstStep = Math.floorMod(position - values.length, season);
      last[firstStep] = values[lastSeen[position]];
      age[firstStep] = (values.length + firstStep - lastSeen[position]) / season;
    }
    return new RepeatingModel(
        values, new LastSeason(last, age), differenceDeviation(values, season));
  }

  private static int[] lastSeen(double[] values, int season) {
    int[] lastSeen = new int[season];
    Arrays.fill(lastSeen, UNSEEN);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        lastSeen[i % season] = i;
      }
    }
    return lastSeen;
  }

  /** The root mean square difference to the last value of the same season, a season apart each. */
  private static double differenceDeviation(double[] values, int season) {
    int[] previous = new int[season];
    Arrays.fill(previous, UNSEEN);
    SquareSum squares = new SquareSum();
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        continue;
      }
      int before = previous[i % season];
      if (before != UNSEEN) {
        squares.add(values[i] - values[before], (i - before) / season);
        count++;
      }
      previous[i % season] = i;
    }
    return squares.rootOfMean(Math.max(1, count));
  }

  @Override
  public String label() {
    return lastSeason.length() == 1 ? "naive" : "seasonal naive";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("seasonLength", (double) lastSeason.length(), "sigma", sigma);
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = lastSeason.value(i + 1);
    }
    return points;
  }

  @Override
  public Spread spread(int horizon) {
    return new SeasonalWalkSpread(lastSeason, sigma, horizon);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    int season = lastSeason.length();
    for (int i = 0; i < path.length; i++) {
      double from = i < season ? lastSeason.value(i + 1) : path[i - season];
      long steps = i < season ? lastSeason.walk(i + 1) : 1;
      path[i] = from + sigma * Math.sqrt(steps) * Normals.next(random);
    }
  }

  @Override
  public double[] fitted() {
    int season = lastSeason.length();
    double[] fitted = new double[history.length];
    double[] last = new double[season];
    Arrays.fill(last, Double.NaN);
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] = last[t % season];
      if (!Double.isNaN(history[t])) {
        last[t % season] = history[t];
      }
    }
    return fitted;
  }

  @Override
  public String summary() {
    return "Each period repeats the last observed value of the same season, "
        + lastSeason.length()
        + " periods a season.";
  }

  @Override
  public List<Reason> reasons() {
    return List.of(
        new Reason("last same season", lastSeason.value(1), "the value that step 1 repeats"),
        new Reason(
            "change from season to season",
            sigma,
            "the typical difference to the season before, from which the intervals come"));
  }

  @Override
  public NumericModel refit(double[] values) {
    return of(values, lastSeason.length());
  }
}
