package io.planwright.forecasting.pipeline.booking;

/**
 * Discrete Fourier transforms of real sequences of a size that is a power of two, by complex ones
 * of half the size, radix 2 (J. W. Cooley and J. W. Tukey, Mathematics of Computation 19, 1965).
 * The roots of unity are products of two tabled ones, so that they are the same bits on all
 * platforms and as exact as a multiplication.
 *
 * <p>Not thread-safe: it works in its own buffers.
 */
final class Fourier {

  /** The least size. */
  static final int LEAST = 4;

  private static final int IN_CACHE = 1024;

  private final int size;
  private final double[] re;
  private final double[] im;

  /** The cosine and the sine of 2πj/size, side by side: one look-up a root. */
  private final double[] roots;

  Fourier(int size) {
    this.size = size;
    this.roots = roots(size);
    this.re = new double[size / 2];
    this.im = new double[size / 2];
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

  double[] roots() {
    return roots;
  }

  /**
   * The cosine transform Σⱼ xⱼ cos(2πjk/size) for k from 0 to size / 2.
   *
   * @param x of the size
   * @param cosines filled; of size / 2 + 1
   */
  void cosines(double[] x, double[] cosines) {
    int half = size / 2;
    for (int j = 0; j < half; j++) {
      re[j] = x[2 * j];
      im[j] = x[2 * j + 1];
    }
    transform();
    for (int k = 0; k <= half; k++) {
      int at = k & (half - 1);
      int mirror = (half - k) & (half - 1);
      double evenRe = (re[at] + re[mirror]) / 2;
      double oddRe = (im[at] + im[mirror]) / 2;
      double oddIm = (re[mirror] - re[at]) / 2;
      double c = k == half ? -1 : roots[2 * k];
      double s = k == half ? 0 : roots[2 * k + 1];
      cosines[k] = evenRe + c * oddRe + s * oddIm;
    }
  }

  /**
   * The real sequence Σₖ Xₖ exp(-2πijk/size) of a spectrum that is Hermitian, unscaled.
   *
   * @param spectrumRe the real parts for k from 0 to size / 2
   * @param spectrumIm the imaginary parts
   * @param x filled; of the size
   */
  void real(double[] spectrumRe, double[] spectrumIm, double[] x) {
    int half = size / 2;
    for (int k = 0; k < half; k++) {
      // the spectrum half a turn on is the conjugate of the mirrored one
      double onRe = spectrumRe[half - k];
      double onIm = -spectrumIm[half - k];
      double dRe = spectrumRe[k] - onRe;
      double dIm = spectrumIm[k] - onIm;
      double c = roots[2 * k];
      double s = roots[2 * k + 1];
      re[k] = spectrumRe[k] + onRe - (dIm * c - dRe * s);
      im[k] = spectrumIm[k] + onIm + (dRe * c + dIm * s);
    }
    transform();
    for (int j = 0; j < half; j++) {
      x[2 * j] = re[j];
      x[2 * j + 1] = im[j];
    }
  }

  /** Replaces the buffers' z by Σⱼ zⱼ exp(-2πijk/half), half being half the size. */
  private void transform() {
    int half = size / 2;
    reverseBits(half);
    transform(0, half);
  }

  /** Depth first, so that blocks are worked on while they are in the cache. */
  private void transform(int start, int length) {
    if (length > IN_CACHE) {
      transform(start, length / 2);
      transform(start + length / 2, length / 2);
      butterflies(start, length / 2);
      return;
    }
    for (int half = 1; half < length; half <<= 1) {
      for (int block = start; block < start + length; block += 2 * half) {
        butterflies(block, half);
      }
    }
  }

  private void butterflies(int start, int half) {
    int stride = size / half;
    for (int j = 0, at = 0; j < half; j++, at += stride) {
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

  private void reverseBits(int length) {
    int shift = Integer.numberOfLeadingZeros(length) + 1;
    for (int i = 1; i < length; i++) {
      int j = Integer.reverse(i) >>> shift;
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
