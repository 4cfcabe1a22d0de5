package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * The deals of a period, each once.
 *
 * @param counts how many have a probability within each level
 * @param probabilitySum the sum of their probabilities
 * @param variance that of the wins if deals are independent
 * @param wins how many were won
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and kept within the package
record PeriodWins(double[] counts, double probabilitySum, double variance, int wins) {

  /** Probabilities are put into so many levels of equal width. */
  static final int LEVELS = 150;

  static PeriodWins of(ScoredOutcomes data, int[] rows) {
    double[] counts = new double[LEVELS];
    double sum = 0;
    double variance = 0;
    int wins = 0;
    for (int row : firstOfDeals(data, rows)) {
      double p = data.probability(row);
      counts[Binning.widthBin(p, LEVELS)]++;
      sum += p;
      variance += p * (1 - p);
      wins += data.outcome(row) ? 1 : 0;
    }
    return new PeriodWins(counts, sum, variance, wins);
  }

  /** Of each deal the row with the earliest day, in the order of the days. */
  static int[] firstOfDeals(ScoredOutcomes data, int[] rows) {
    int[] days = data.labels().requireDays();
    int[] codes = data.labels().dealCodes(data.size()).codes();
    Set<Integer> seen = new HashSet<>();
    return Arrays.stream(rows)
        .boxed()
        .sorted(Comparator.comparingInt(row -> days[row]))
        .filter(row -> seen.add(codes[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The wins more than predicted, in standard deviations of independent deals. */
  double residual() {
    return (wins - probabilitySum) / Math.sqrt(variance);
  }
}
