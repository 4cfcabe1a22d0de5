package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.numeric.Cholesky;

/**
 * Which waves each season has, and where the search for the parameters starts.
 *
 * <p>With γ = 0 the errors' equations do not depend on which waves there are, so that one
 * triangular factor of the equations with all waves tells what each of them takes off the sum of
 * squares: De Livera, Hyndman and Snyder, §3.2, test the same nested regressions one by one. A wave
 * stays if its two seeds gain more than Schwarz's criterion asks for them.
 *
 * @param harmonics the waves
 * @param alpha the smoothing of the level that did best among a few
 * @param ar the first autocorrelation of the errors that did best, 0 for none
 * @param logarithmic whether the values did better as logarithms than as they are
 */
record HarmonicChoice(Harmonics harmonics, double alpha, double ar, boolean logarithmic) {

  /** Smoothing and first autocorrelation of the errors. */
  private static final double[][] STARTS = {
    {0.05, 0}, {0.25, 0}, {0.7, 0}, {0.02, 0.7}, {0.02, 0.95}, {0.9, 0.4}
  };

  private static final int STARTS_WITHOUT_ERRORS = 3;
  private static final double LEAST_PIVOT = 1e-9;

  /**
   * Chooses.
   *
   * @param sample the sample
   * @param periods the periods of the seasons in ascending order
   * @param most the most waves of each
   * @param given whether {@code most} is to be taken as it is
   * @param transform whether the values may be transformed
   * @param errors whether the errors may be autocorrelated
   */
  static HarmonicChoice of(
      Sample sample,
      double[] periods,
      int[] most,
      boolean given,
      boolean transform,
      boolean errors) {
    Harmonics all = Harmonics.of(periods, most);
    Structure structure = new Structure(false, true, false, all, errors ? 1 : 0, 0);
    ErrorSystem chosen = new ErrorSystem(sample, structure);
    double[] start = bestStart(chosen);
    boolean logarithmic = false;
    double least = chosen.sumOfSquares(theta(structure, start));
    if (sample.positive() && transform) {
      structure = new Structure(true, true, false, all, errors ? 1 : 0, 0);
      ErrorSystem other = new ErrorSystem(sample, structure);
      if (other.sumOfSquares(theta(structure, start)) < least) {
        logarithmic = true;
        chosen = other;
      }
    }
    Harmonics harmonics =
        given ? all : Harmonics.of(periods, most, wanted(chosen, sample.observations()));
    return new HarmonicChoice(harmonics, start[0], start[1], logarithmic);
  }

  private static double[] bestStart(ErrorSystem system) {
    double[] best = STARTS[0];
    double least = Double.POSITIVE_INFINITY;
    int tried = system.structure().ar() > 0 ? STARTS.length : STARTS_WITHOUT_ERRORS;
    for (int i = 0; i < tried; i++) {
      double sum = system.sumOfSquares(theta(system.structure(), STARTS[i]));
      if (sum < least) {
        least = sum;
        best = STARTS[i];
      }
    }
    return best;
  }

  private static double[] theta(Structure structure, double[] start) {
    double[] theta = new double[structure.parameters()];
    theta[Structure.ALPHA] = start[0];
    if (structure.ar() > 0) {
      theta[structure.firstAr()] = start[1];
    }
    return theta;
  }

  /** Whether each wave takes more off the sum of squares than noise would. */
  private static boolean[] wanted(ErrorSystem system, int observations) {
    int m = system.structure().states();
    double[] reductions = new double[m];
    double sum = reductions(system.gram(), m, reductions);
    for (double reduction : reductions) {
      sum -= reduction;
    }
    double variance = sum / Math.max(1, observations - system.rank());
    boolean[] wanted = new boolean[system.structure().harmonics().size()];
    double penalty = 2 * Math.log(observations) * variance;
    for (int wave = 0; wave < wanted.length; wave++) {
      int at = Structure.FIRST_WAVE + 2 * wave;
      wanted[wave] = reductions[at] + reductions[at + 1] > penalty;
    }
    return wanted;
  }

  /** How much each column, added after those before it, takes off the sum of squares returned. */
  private static double reductions(double[] gram, int m, double[] reductions) {
    double[] matrix = new double[m * m];
    for (int i = 0; i < m; i++) {
      System.arraycopy(gram, i * (m + 1), matrix, i * m, i + 1);
    }
    Cholesky.solve(matrix, m, new double[m], LEAST_PIVOT);
    double[] target = new double[m];
    for (int i = 0; i < m; i++) {
      double sum = gram[m * (m + 1) + i];
      for (int j = 0; j < i; j++) {
        sum -= matrix[i * m + j] * target[j];
      }
      double pivot = matrix[i * m + i];
      target[i] = pivot == 0 ? 0 : sum / pivot;
      reductions[i] = target[i] * target[i];
    }
    return gram[m * (m + 1) + m];
  }
}
