package io.planwright.forecasting.internal.decomposition;

import org.jspecify.annotations.Nullable;

/**
 * Local regression on equally spaced points with tricube weights, as STL uses it (R. B. Cleveland,
 * W. S. Cleveland, J. E. McRae, I. Terpenning, Journal of Official Statistics 6, 1990): fitted at
 * every jump-th point and at the last one, straight lines between them.
 *
 * <p>On such points the weights depend on the distance to the nearer end only. Each row of them is
 * worked out once, so that a fit without robustness weights is one product of two rows. Not
 * thread-safe.
 */
final class Loess {

  /** Share of the bandwidth within which a weight counts as 1, and beyond which as 0. */
  private static final double NEAR = 0.001;

  private static final double FAR = 0.999;

  /** A slope is fitted only where the points spread over this share of the whole range. */
  private static final double LEAST_SPREAD = 0.001;

  /** Rows are kept up to so many numbers; longer ones are worked out each time. */
  private static final int MOST_KEPT = 1 << 18;

  private final int size;
  private final int window;
  private final int degree;
  private final int jump;
  private final int span;
  private final int half;
  private final double[] scratch;
  private final double[] centre;
  private final double[] centreKernel;
  private final double[] @Nullable [] kernels;
  private final double[] @Nullable [] rows;

  /**
   * Takes the memory.
   *
   * @param size the number of points, at least 1
   * @param window how many points each fit looks at; odd, at least 3; more than there are points
   *     widens the bandwidth
   * @param degree 0 for local constants, 1 for local lines
   * @param jump how many points lie from one fit to the next, at least 1
   */
  Loess(int size, int window, int degree, int jump) {
    this.size = size;
    this.window = window;
    this.degree = degree;
    this.jump = Math.max(1, Math.min(jump, size - 1));
    this.span = Math.min(window, size);
    this.half = (window + 1) / 2;
    this.scratch = new double[span];
    boolean inside = window < size;
    this.centreKernel = new double[inside ? span : 0];
    this.centre = new double[inside ? half : 0];
    int edgeRows = inside ? half + 1 : size / 2 + 2;
    int kept = (long) edgeRows * span <= MOST_KEPT ? edgeRows : 0;
    this.kernels = new double[kept][];
    this.rows = new double[kept][];
    if (inside) {
      fillKernel(half - 1, 0, centreKernel);
      double sum = 0;
      for (double weight : centreKernel) {
        sum += weight;
      }
      for (int i = 0; i < half; i++) {
        centre[i] = centreKernel[half - 1 + i] / sum;
      }
    }
  }

  /**
   * Smooths the points.
   *
   * @param y the points, without gaps
   * @param weights a weight for each on top of the tricube, or null for 1 each
   * @param out filled from {@code offset} on
   * @param offset where the first smoothed value goes
   */
  void smooth(double[] y, double @Nullable [] weights, double[] out, int offset) {
    if (size < 2) {
      out[offset] = y[0];
      return;
    }
    int left = 0;
    for (int i = 0; i < size; i += jump) {
      left = leftOf(i);
      out[offset + i] = fitOrKeep(y, weights, i, left);
    }
    if (jump > 1) {
      fillBetween(y, weights, out, offset, left);
    }
  }

  /**
   * The fit at the point before the first one.
   *
   * @param y the points
   * @param weights their weights, or null
   * @return the fit, or NaN if all weights are zero
   */
  double before(double[] y, double @Nullable [] weights) {
    return fit(y, weights, -1, 0);
  }

  /**
   * The fit at the point after the last one.
   *
   * @param y the points
   * @param weights their weights, or null
   * @return the fit, or NaN if all weights are zero
   */
  double after(double[] y, double @Nullable [] weights) {
    return fit(y, weights, size, size - span);
  }

  private int leftOf(int at) {
    return Math.max(0, Math.min(at - half + 1, size - span));
  }

  private void fillBetween(
      double[] y, double @Nullable [] weights, double[] out, int offset, int lastLeft) {
    for (int i = 0; i + jump < size; i += jump) {
      interpolate(out, offset + i, jump);
    }
    int last = (size - 1) / jump * jump;
    if (last != size - 1) {
      out[offset + size - 1] = fitOrKeep(y, weights, size - 1, lastLeft);
      interpolate(out, offset + last, size - 1 - last);
    }
  }

  private static void interpolate(double[] out, int from, int steps) {
    double slope = (out[from + steps] - out[from]) / steps;
    for (int i = 1; i < steps; i++) {
      out[from + i] = out[from] + slope * i;
    }
  }

  private double fitOrKeep(double[] y, double @Nullable [] weights, int at, int left) {
    double fit = fit(y, weights, at, left);
    return Double.isNaN(fit) ? y[at] : fit;
  }

  private double fit(double[] y, double @Nullable [] weights, int at, int left) {
    boolean central = window < size && at - left == half - 1;
    boolean mirrored = !central && left + span == size && (left > 0 || 2 * at > size - 1);
    if (weights == null && central) {
      return symmetricProduct(y, at);
    }
    boolean atEdge = left == 0 || left + span == size;
    int distance = mirrored ? left + span - 1 - at : at - left;
    if (weights == null) {
      double[] row = atEdge && distance + 1 < rows.length ? row(distance) : rowInto(distance);
      return mirrored ? mirroredProduct(row, y, left) : product(row, y, left);
    }
    double[] kernel = kernel(central, atEdge, distance);
    return degree == 0
        ? weightedMean(kernel, y, weights, left, mirrored)
        : weightedLine(kernel, y, weights, at, left, mirrored);
  }

  private double[] kernel(boolean central, boolean atEdge, int distance) {
    if (central) {
      return centreKernel;
    }
    if (atEdge && distance + 1 < kernels.length) {
      double[] kept = kernels[distance + 1];
      if (kept == null) {
        kept = new double[span];
        fillKernel(distance, 0, kept);
        kernels[distance + 1] = kept;
      }
      return kept;
    }
    fillKernel(distance, 0, scratch);
    return scratch;
  }

  private double[] row(int distance) {
    double[] kept = rows[distance + 1];
    if (kept == null) {
      kept = rowInto(distance).clone();
      rows[distance + 1] = kept;
    }
    return kept;
  }

  /** The weights of the fit itself: tricube, made to add up to 1, tilted where a line is fitted. */
  private double[] rowInto(int distance) {
    double[] row = scratch;
    double bandwidth = fillKernel(distance, 0, row);
    double sum = 0;
    double first = 0;
    for (int j = 0; j < span; j++) {
      sum += row[j];
      first += row[j] * (j - distance);
    }
    double mean = first / sum;
    double variance = 0;
    for (int j = 0; j < span; j++) {
      row[j] /= sum;
      double deviation = j - distance - mean;
      variance += row[j] * deviation * deviation;
    }
    if (bandwidth > 0 && degree > 0 && Math.sqrt(variance) > LEAST_SPREAD * (size - 1)) {
      double tilt = -mean / variance;
      for (int j = 0; j < span; j++) {
        row[j] *= 1 + tilt * (j - distance - mean);
      }
    }
    return row;
  }

  /** Tricube weights of points left to left + span − 1 around a point; gives the bandwidth. */
  private double fillKernel(int at, int left, double[] kernel) {
    double bandwidth = Math.max(at - left, left + span - 1 - at);
    if (window > size) {
      bandwidth += (window - size) / 2;
    }
    double far = FAR * bandwidth;
    double near = NEAR * bandwidth;
    for (int j = 0; j < span; j++) {
      double distance = Math.abs(left + j - at);
      if (distance > far) {
        kernel[j] = 0;
      } else if (distance <= near) {
        kernel[j] = 1;
      } else {
        double share = distance / bandwidth;
        double rest = 1 - share * share * share;
        kernel[j] = rest * rest * rest;
      }
    }
    return bandwidth;
  }

  private double symmetricProduct(double[] y, int at) {
    double even = centre[0] * y[at];
    double odd = 0;
    int i = 1;
    for (; i + 1 < half; i += 2) {
      odd += centre[i] * (y[at - i] + y[at + i]);
      even += centre[i + 1] * (y[at - i - 1] + y[at + i + 1]);
    }
    if (i < half) {
      odd += centre[i] * (y[at - i] + y[at + i]);
    }
    return even + odd;
  }

  private double product(double[] row, double[] y, int left) {
    double even = 0;
    double odd = 0;
    int j = 0;
    for (; j + 1 < span; j += 2) {
      even += row[j] * y[left + j];
      odd += row[j + 1] * y[left + j + 1];
    }
    if (j < span) {
      even += row[j] * y[left + j];
    }
    return even + odd;
  }

  private double mirroredProduct(double[] row, double[] y, int left) {
    int last = left + span - 1;
    double even = 0;
    double odd = 0;
    int j = 0;
    for (; j + 1 < span; j += 2) {
      even += row[j] * y[last - j];
      odd += row[j + 1] * y[last - j - 1];
    }
    if (j < span) {
      even += row[j] * y[last - j];
    }
    return even + odd;
  }

  private double weightedMean(
      double[] kernel, double[] y, double[] weights, int left, boolean mirrored) {
    double sum = 0;
    double products = 0;
    for (int j = 0; j < span; j++) {
      double weight = kernel[mirrored ? span - 1 - j : j] * weights[left + j];
      sum += weight;
      products += weight * y[left + j];
    }
    return sum > 0 ? products / sum : Double.NaN;
  }

  private double weightedLine(
      double[] kernel, double[] y, double[] weights, int at, int left, boolean mirrored) {
    double sum = 0;
    double first = 0;
    double second = 0;
    double products = 0;
    double firstProducts = 0;
    for (int j = 0; j < span; j++) {
      double weight = kernel[mirrored ? span - 1 - j : j] * weights[left + j];
      double distance = left + j - at;
      double value = weight * y[left + j];
      sum += weight;
      first += weight * distance;
      second += weight * distance * distance;
      products += value;
      firstProducts += value * distance;
    }
    if (!(sum > 0)) {
      return Double.NaN;
    }
    double mean = first / sum;
    double variance = second / sum - mean * mean;
    double level = products / sum;
    double least = LEAST_SPREAD * (size - 1);
    if (!(variance > least * least)) {
      return level;
    }
    return level - mean / variance * (firstProducts / sum - mean * level);
  }
}
