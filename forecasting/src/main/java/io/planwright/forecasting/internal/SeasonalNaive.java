package io.planwright.forecasting.internal;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Arrays;

/**
 * The seasonal naive method, as {@code Forecasters.seasonalNaive()} describes it.
 *
 * @param seasonLength the season length in periods, or 0 for that of the history's axis
 */
public record SeasonalNaive(int seasonLength) implements Forecaster {

  /** The name of the method. */
  public static final String NAME = "seasonal-naive";

  private static final int LEAST_DIFFERENCES = 2;
  private static final int UNSEEN = -1;

  /**
   * Validates the component.
   *
   * @param seasonLength the season length in periods, or 0 for that of the history's axis
   */
  public SeasonalNaive {
    Require.notNegative(seasonLength, "seasonLength", "Leave it out for that of the history.");
  }

  /**
   * The engine with the season of the history.
   *
   * @return the engine
   */
  public static SeasonalNaive withAxisSeason() {
    return new SeasonalNaive(0);
  }

  /**
   * The engine with a given season.
   *
   * @param seasonLength the season length in periods; at least 1
   * @return the engine
   */
  public static SeasonalNaive withSeason(int seasonLength) {
    Require.atLeast(
        seasonLength,
        1,
        "seasonLength",
        "Give the periods of one season, 12 for months of a year.");
    return new SeasonalNaive(seasonLength);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    control.checkpoint();
    int season = seasonLength == 0 ? history.axis().seasonLength() : seasonLength;
    double[] values = history.toArray();
    int[] lastSeen = lastSeen(values, season);
    int observations = history.size() - history.gaps();
    boolean everySeasonSeen = Arrays.stream(lastSeen).noneMatch(index -> index == UNSEEN);
    if (!everySeasonSeen || observations < season + LEAST_DIFFERENCES) {
      return lack(history, season, observations, everySeasonSeen);
    }
    double[] last = new double[season];
    int[] age = new int[season];
    for (int position = 0; position < season; position++) {
      int firstStep = Math.floorMod(position - values.length, season);
      last[firstStep] = values[lastSeen[position]];
      age[firstStep] = (values.length + firstStep - lastSeen[position]) / season;
    }
    return Answer.known(
        new SeasonalNaiveModel(
            History.of(history),
            new LastSeason(last, age),
            Math.sqrt(differenceVariance(values, season))));
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

  /** Mean square of the differences to the last value of the same season, a season apart each. */
  private static double differenceVariance(double[] values, int season) {
    int[] previous = new int[season];
    Arrays.fill(previous, UNSEEN);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        continue;
      }
      int before = previous[i % season];
      if (before != UNSEEN) {
        double difference = values[i] - values[before];
        int seasonsApart = (i - before) / season;
        sum += difference * difference / seasonsApart;
        count++;
      }
      previous[i % season] = i;
    }
    return sum / count;
  }

  private static Answer<ForecastModel> lack(
      TimeSeries history, int season, int observations, boolean everySeasonSeen) {
    String unseen = everySeasonSeen ? "" : ", with a season never observed";
    return Answer.insufficient(
        "seasonal naive forecast of " + history.name(),
        "every one of the %d seasons observed and at least %d observed values"
            .formatted(season, season + LEAST_DIFFERENCES),
        "%d observed values in %d periods%s".formatted(observations, history.size(), unseen),
        "Give a longer history, or use simple exponential smoothing, which needs 3 values.");
  }
}
