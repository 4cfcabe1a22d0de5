package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.numeric.Cholesky;
import java.util.Arrays;

/**
 * How many waves each season has, and where the search for the parameters starts.
 *
 * <p>With γ = 0 the errors' equations do not depend on which waves there are, so that one triangular
 * factor of the equations with all waves gives the sum of squares of each number of waves of its
 * last season: the nested regressions of De Livera, Hyndman and Snyder, §3.2, weighed by Akaike's
 * criterion.
 *
 * @param harmonics the waves
 * @param alpha the smoothing of the level that did best among a few
 * @param logarithmic whether the values did better as logarithms than as they are
 */
record HarmonicChoice(Harmonics harmonics, double alpha, boolean logarithmic) {

  private static final double[] ALPHAS = {0.05, 0.25, 0.7};
  private static final double LEAST_PIVOT = 1e-9;

  /** What a wave, two seeds, has to gain in n ln S. */
  private static final double WAVE_PENALTY = 4;

  /**
   * Chooses.
   *
   * @param sample the sample
   * @param periods the periods of the seasons in ascending order
   * @param most the most waves of each
   * @param given whether {@code most} is to be taken as it is
   * @param transform whether the logarithm may be tried
   */
  static HarmonicChoice of(
      Sample sample, double[] periods, int[] most, boolean given, boolean transform) {
    Harmonics all = Harmonics.of(periods, most);
    ErrorSystem plain = new ErrorSystem(sample, new Structure(false, true, false, all, 0, 0));
    double alpha = bestAlpha(plain);
    boolean logarithmic = false;
    ErrorSystem chosen = plain;
    double least = plain.sumOfSquares(start(plain.structure(), alpha));
    if (transform) {
      ErrorSystem other = new ErrorSystem(sample, new Structure(true, true, false, all, 0, 0));
      double sum = other.sumOfSquares(start(other.structure(), alpha));
      if (sum < least) {
        logarithmic = true;
        chosen = other;
      }
    }
    if (given || all.size() == 0) {
      return new HarmonicChoice(all, alpha, logarithmic);
    }
    int[] counts = most.clone();
    for (int i = 0; i < counts.length; i++) {
      counts[i] = bestCount(chosen, sample.observations(), counts, i, most);
    }
    return new HarmonicChoice(Harmonics.of(periods, counts), alpha, logarithmic);
  }

  private static double bestAlpha(ErrorSystem system) {
    double best = ALPHAS[0];
    double least = Double.POSITIVE_INFINITY;
    for (double alpha : ALPHAS) {
      double sum = system.sumOfSquares(start(system.structure(), alpha));
      if (sum < least) {
        least = sum;
        best = alpha;
      }
    }
    return best;
  }

  private static double[] start(Structure structure, double alpha) {
    double[] theta = new double[structure.parameters()];
    theta[Structure.ALPHA] = alpha;
    return theta;
  }

  /** The best count of one season beside the counts of the others. */
  private static int bestCount(
      ErrorSystem system, int observations, int[] counts, int season, int[] most) {
    int[] order = new int[system.structure().states()];
    int size = fillOrder(order, counts, season, most);
    int firstOwn = size - 2 * counts[season];
    double[] reductions = new double[size];
    double sum = reductions(system.gram(), system.structure().states(), order, reductions);
    for (int i = 0; i < firstOwn; i++) {
      sum -= reductions[i];
    }
    double tiny = 1e-14 * Math.abs(sum) + Double.MIN_NORMAL;
    int best = 0;
    double least = observations * Math.log(Math.max(sum, tiny));
    for (int k = 1; k <= counts[season]; k++) {
      int at = firstOwn + 2 * (k - 1);
      sum -= reductions[at] + reductions[at + 1];
      double criterion = observations * Math.log(Math.max(sum, tiny)) + WAVE_PENALTY * k;
      if (criterion < least) {
        least = criterion;
        best = k;
      }
    }
    return best;
  }

  /** Level, slope and the other seasons' waves first, then those of the season in question. */
  private static int fillOrder(int[] order, int[] counts, int season, int[] most) {
    order[0] = 0;
    order[1] = 1;
    int size = 2;
    int first = Structure.FIRST_WAVE;
    int own = first;
    for (int i = 0; i < counts.length; i++) {
      if (i == season) {
        own = first;
      } else {
        for (int k = 0; k < 2 * counts[i]; k++) {
          order[size++] = first + k;
        }
      }
      first += 2 * most[i];
    }
    for (int k = 0; k < 2 * counts[season]; k++) {
      order[size++] = own + k;
    }
    return size;
  }

  /** How much each column, added after those before it, takes off the sum of squares returned. */
  private static double reductions(double[] gram, int m, int[] order, double[] reductions) {
    int size = reductions.length;
    double[] matrix = new double[size * size];
    double[] vector = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        int row = Math.max(order[i], order[j]);
        int column = Math.min(order[i], order[j]);
        matrix[i * size + j] = gram[row * (m + 1) + column];
      }
      vector[i] = gram[m * (m + 1) + order[i]];
    }
    double[] target = vector.clone();
    Cholesky.solve(matrix, size, vector, LEAST_PIVOT);
    Arrays.fill(reductions, 0);
    for (int i = 0; i < size; i++) {
      double sum = target[i];
      for (int j = 0; j < i; j++) {
        sum -= matrix[i * size + j] * target[j];
      }
      double pivot = matrix[i * size + i];
      target[i] = pivot == 0 ? 0 : sum / pivot;
      reductions[i] = target[i] * target[i];
    }
    return gram[m * (m + 1) + m];
  }
}
