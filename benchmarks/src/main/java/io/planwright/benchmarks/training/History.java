package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.SeasonedOutlook;
import java.util.Arrays;

/**
 * The training part of a series.
 *
 * @param values its values
 * @param seasonLength the season length of the set
 * @param horizon the horizon of the set
 * @param adjusted whether its season is to be taken out
 */
record History(double[] values, int seasonLength, int horizon, boolean adjusted) {

  /** What nets see of it, with or without its last horizon. */
  Training training(int netSeason, boolean heldOut) {
    int end = Math.max(0, values.length - (heldOut ? horizon : 0));
    double[] known = Arrays.copyOf(values, end);
    double[] seen =
        adjusted && end > 0
            ? SeasonedOutlook.spared(known, seasonLength).removedFrom(known, 0)
            : known;
    return Training.of(seen, end, netSeason);
  }
}
