package io.planwright.forecasting.pipeline.calibration;

/**
 * How probabilities are put into bins. Equal probabilities always share a bin; bins that nothing
 * falls into are left out.
 */
public enum Binning {
  /** Bins as wide as each other: with ten, [0, 0.1), [0.1, 0.2) and so on up to [0.9, 1]. */
  EQUAL_WIDTH {
    @Override
    int[] starts(SortedOutcomes rows, int bins) {
      int[] starts = new int[bins + 1];
      int row = 0;
      for (int bin = 0; bin < bins; bin++) {
        starts[bin] = row;
        while (row < rows.size() && widthBin(rows.probability[row], bins) == bin) {
          row++;
        }
      }
      starts[bins] = row;
      return starts;
    }
  },
  /** Bins of about as many rows (as much weight) as each other; fewer where values repeat. */
  EQUAL_MASS {
    @Override
    int[] starts(SortedOutcomes rows, int bins) {
      int[] starts = new int[bins + 1];
      double share = rows.totalWeight() / bins;
      double sum = 0;
      int bin = 0;
      int n = rows.size();
      for (int i = 0; i < n; i++) {
        sum += rows.weight[i];
        boolean lastOfValue = i + 1 == n || rows.probability[i + 1] != rows.probability[i];
        // Half a row's weight makes the rounding of the sums harmless.
        while (lastOfValue && bin < bins && sum + rows.weight[i] / 2 >= (bin + 1) * share) {
          starts[++bin] = i + 1;
        }
      }
      while (bin < bins) {
        starts[++bin] = n;
      }
      starts[bins] = n;
      return starts;
    }
  };

  /** Where in the sorted rows each bin starts, and the end; a bin may be empty. */
  abstract int[] starts(SortedOutcomes rows, int bins);

  /** The bin of equal width that a probability is in. */
  static int widthBin(double probability, int bins) {
    return Math.min(bins - 1, (int) (probability * bins));
  }
}
