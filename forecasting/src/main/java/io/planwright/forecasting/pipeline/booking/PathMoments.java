package io.planwright.forecasting.pipeline.booking;

/** The moments of paths given their shocks, for the decomposition of the variance. */
final class PathMoments {

  private long paths;
  private double variance;
  private double movedVariance;
  private double bound;
  private final Spread mean = new Spread();
  private final Spread movedMean = new Spread();

  void add(PathBlock block) {
    for (int j = 0; j < block.paths; j++) {
      paths++;
      variance += block.variance[j];
      movedVariance += block.movedVariance[j];
      bound += block.bound[j];
      mean.add(block.mean[j]);
      movedMean.add(block.movedMean[j]);
    }
  }

  double bound() {
    return bound / paths;
  }

  /**
   * The parts of the variance. What all deals share is known from quadrature; what groups add is
   * the spread of the conditional means beyond it.
   */
  VarianceDecomposition decomposition(ShockModel shocks, double[] shared, double newBusiness) {
    double groups = shocks.dimensions.length == 0 ? 0 : Math.max(0, mean.variance() - shared[0]);
    double currencies =
        shocks.movesCurrencies()
            ? Math.max(
                0, movedMean.variance() - mean.variance() + (movedVariance - variance) / paths)
            : 0;
    return new VarianceDecomposition(
        variance / paths,
        Math.max(0, shared[0] - shared[1]),
        groups,
        shared[1],
        newBusiness,
        currencies);
  }

  /** B. P. Welford, Technometrics 4, 1962. */
  private static final class Spread {

    private long count;
    private double mean;
    private double squares;

    void add(double x) {
      count++;
      double d = x - mean;
      mean += d / count;
      squares += d * (x - mean);
    }

    double variance() {
      return squares / count;
    }
  }
}
