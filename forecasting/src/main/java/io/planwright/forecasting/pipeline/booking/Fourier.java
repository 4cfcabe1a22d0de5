package io.planwright.forecasting.pipeline.booking;

/**
 * The discrete Fourier transform of a size that is a power of two, in place, radix 2 (J. W. Cooley
 * and J. W. Tukey, Mathematics of Computation 19, 1965). The roots of unity are products of two
 * tabled ones, so that they are the same bits on all platforms and as exact as a multiplication.
 */
final class Fourier {

  private final int size;

  /** The cosine and the sine of 2πj/size, side by side: one look-up a root. */
  private final double[] roots;

  Fourier(int size) {
    this.size = size;
    this.roots = roots(size);
  }

  private static double[] roots(int size) {
    int bits = Integer.numberOfTrailingZeros(size) / 2;
    int fineSize = 1 << bits;
    int coarseSize = size >> bits;
    double[] fine = circle(fineSize, size);
    double[] coarse = circle(coarseSize, coarseSize);
    double[] roots = new double[2 * size];
    for (int c = 0; c < coarseSize; c++) {
      for (int f = 0; f < fineSize; f++) {
        int at = 2 * ((c << bits) + f);
        roots[at] = coarse[2 * c] * fine[2 * f] - coarse[2 * c + 1] * fine[2 * f + 1];
        roots[at + 1] = coarse[2 * c] * fine[2 * f + 1] + coarse[2 * c + 1] * fine[2 * f];
      }
    }
    return roots;
  }

  private static double[] circle(int count, int parts) {
    double[] circle = new double[2 * count];
    for (int j = 0; j < count; j++) {
      double angle = 2 * Math.PI * j / parts;
      circle[2 * j] = StrictMath.cos(angle);
      circle[2 * j + 1] = StrictMath.sin(angle);
    }
    return circle;
  }

  int size() {
    return size;
  }

  double[] roots() {
    return roots;
  }

  /** Replaces x by Σⱼ xⱼ exp(-2πijk/size), unscaled. */
  void transform(double[] re, double[] im) {
    reverseBits(re, im);
    for (int half = 1; half < size; half <<= 1) {
      int stride = size / (2 * half);
      for (int start = 0; start < size; start += 2 * half) {
        butterflies(re, im, start, half, stride);
      }
    }
  }

  private void butterflies(double[] re, double[] im, int start, int half, int stride) {
    for (int j = 0, at = 0; j < half; j++, at += 2 * stride) {
      int low = start + j;
      int high = low + half;
      double c = roots[at];
      double s = roots[at + 1];
      double real = re[high] * c + im[high] * s;
      double imaginary = im[high] * c - re[high] * s;
      re[high] = re[low] - real;
      im[high] = im[low] - imaginary;
      re[low] += real;
      im[low] += imaginary;
    }
  }

  private void reverseBits(double[] re, double[] im) {
    int shift = Integer.numberOfLeadingZeros(size) + 1;
    for (int i = 0; i < size; i++) {
      int j = size == 1 ? 0 : Integer.reverse(i) >>> shift;
      if (j > i) {
        double real = re[i];
        re[i] = re[j];
        re[j] = real;
        double imaginary = im[i];
        im[i] = im[j];
        im[j] = imaginary;
      }
    }
  }
}
