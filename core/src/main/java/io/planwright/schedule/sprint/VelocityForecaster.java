package io.planwright.schedule.sprint;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Forecasts the end of a backlog from what past sprints got done, by the bootstrap: each of 10,000
 * runs draws a history as long as the real one from it, with replacement, as the few sprints there
 * are might have turned out otherwise, and then draws sprints from that history until the backlog
 * is done. Sprints are taken as alike and independent, and the backlog as not growing.
 *
 * <p>Immutable, serializable and thread-safe; the same seed gives the same forecast.
 *
 * <p>Source: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993.
 */
public final class VelocityForecaster implements Serializable {

  /** The least number of past sprints that a forecast takes. */
  public static final int LEAST_SPRINTS = 5;

  private static final long serialVersionUID = 1;
  private static final int RUNS = 10_000;
  private static final int LONGEST = 500;

  private final long seed;

  private VelocityForecaster(long seed) {
    this.seed = seed;
  }

  /**
   * A forecaster.
   *
   * @param seed of its random numbers
   * @return the forecaster
   */
  public static VelocityForecaster seeded(long seed) {
    return new VelocityForecaster(seed);
  }

  /**
   * Forecasts when a backlog is done.
   *
   * @param cadence when sprints begin and end
   * @param velocities what each past sprint got done, in hours of estimate or any other unit; at
   *     least 0, in any order
   * @param remaining what is left to do, in the same unit; positive
   * @param nextSprint the number of the first sprint to come, at least 0
   * @return the forecast of up to 500 sprints; insufficient with fewer than {@value #LEAST_SPRINTS}
   *     past sprints, or none that got something done
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Answer<BacklogForecast> forecast(
      SprintCadence cadence, List<Double> velocities, double remaining, int nextSprint) {
    Require.nonNull(cadence, "cadence");
    Require.positive(remaining, "remaining", "Nothing has to be forecast for an empty backlog.");
    Require.between(
        nextSprint, 0, SprintCadence.MAX_INDEX - LONGEST, "nextSprint", "Sprints count from 0.");
    double[] history = new double[velocities.size()];
    double sum = 0;
    for (int i = 0; i < history.length; i++) {
      history[i] =
          Require.notNegative(velocities.get(i), "velocities[" + i + "]", "Count what got done.");
      sum += history[i];
    }
    if (history.length < LEAST_SPRINTS || sum == 0) {
      return Answer.insufficient(
          "end of the backlog",
          "at least " + LEAST_SPRINTS + " past sprints, not all of which got nothing done",
          history.length + " sprints with " + sum + " done",
          "Forecast later, or plan by estimates.");
    }
    return Answer.known(
        new BacklogForecast(
            cadence,
            nextSprint,
            cumulated(runs(history, remaining)),
            new Provenance(
                "bootstrap of velocities",
                Map.of("runs", Integer.toString(RUNS)),
                history.length + " past sprints",
                history.length,
                seed,
                Provenance.LIBRARY_VERSION)));
  }

  /** How many runs took so many sprints, by sprints; those that never ended are not counted. */
  private int[] runs(double[] history, double remaining) {
    int[] counts = new int[LONGEST + 1];
    SeedStreams streams = new SeedStreams(seed);
    double[] drawn = new double[history.length];
    for (int run = 0; run < RUNS; run++) {
      RandomGenerator random = streams.stream(run);
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = history[random.nextInt(history.length)];
      }
      double left = remaining;
      int sprints = 0;
      while (left > 0 && sprints <= LONGEST) {
        left -= drawn[random.nextInt(drawn.length)];
        sprints++;
      }
      if (sprints <= LONGEST) {
        counts[sprints]++;
      }
    }
    return counts;
  }

  private static List<Double> cumulated(int[] counts) {
    int last = counts.length - 1;
    while (last > 1 && counts[last] == 0) {
      last--;
    }
    List<Double> cumulated = new ArrayList<>();
    long sum = 0;
    for (int sprints = 1; sprints <= last; sprints++) {
      sum += counts[sprints];
      cumulated.add((double) sum / RUNS);
    }
    return cumulated;
  }
}
