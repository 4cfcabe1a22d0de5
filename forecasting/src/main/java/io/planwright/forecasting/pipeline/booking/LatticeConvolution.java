package io.planwright.forecasting.pipeline.booking;

import java.util.Arrays;

/**
 * The distribution of a sum of independent deals on a lattice, through its characteristic function
 * φ(ω) = Π (1 - p + p exp(iωa)).
 *
 * <p>Two observations make it fast. |φ(ω)|² is at most exp(-Σ 2p(1-p)(1 - cos ωa)), and that sum
 * is, for all frequencies at once, one Fourier transform of the histogram of the amounts weighted
 * by 2p(1-p). And in a book of many deals nearly all frequencies have a bound far below the
 * precision of a double: only the rest, often a few hundred, costs a product over the deals. So it
 * takes O(L log L + n · frequencies left) for n deals on L points.
 *
 * <p>Error bounds: what is left out of φ is below {@link #NEGLIGIBLE} a frequency, so any
 * probability is off by less than L times that; sums outside the window alias into it with a
 * probability of at most two {@link Lattice#TAIL}.
 *
 * <p>Not thread-safe: it works in its own buffers.
 */
final class LatticeConvolution implements Convolution {

  /** What |φ| may be to count as zero. */
  static final double NEGLIGIBLE = 1e-18;

  private static final double MOST_DECAY = -2 * StrictMath.log(NEGLIGIBLE);

  private final Bets bets;
  private final Lattice lattice;
  private final Fourier fourier;
  private final long[] units;
  private final double[] fractions;
  private final double[] sequence;
  private final double[] decay;
  private final double[] real;
  private final double[] imaginary;

  LatticeConvolution(Bets bets, Lattice lattice) {
    this.bets = bets;
    this.lattice = lattice;
    this.fourier = new Fourier(lattice.points());
    int kinds = bets.kinds();
    units = new long[kinds];
    fractions = new double[kinds];
    for (int j = 0; j < kinds; j++) {
      units[j] = bets.amounts()[j] / lattice.step();
      fractions[j] = (double) (bets.amounts()[j] % lattice.step()) / lattice.step();
    }
    sequence = new double[lattice.points()];
    decay = new double[lattice.points() / 2 + 1];
    real = new double[decay.length];
    imaginary = new double[decay.length];
  }

  @Override
  public Lattice lattice() {
    return lattice;
  }

  @Override
  public void masses(double[] p, double[] masses) {
    boundDecay(p);
    int size = lattice.points();
    Arrays.fill(real, 0);
    Arrays.fill(imaginary, 0);
    double all = decay[0];
    for (int k = 0; k <= size / 2; k++) {
      if (all - decay[k] < MOST_DECAY) {
        characteristic(k, p);
      }
    }
    fourier.real(real, imaginary, sequence);
    int origin = (int) Math.floorMod(lattice.base() / lattice.step(), (long) size);
    double sum = 0;
    for (int j = 0; j < size; j++) {
      double mass = Math.max(0, sequence[(origin + j) & (size - 1)]);
      masses[j] = mass;
      sum += mass;
    }
    for (int j = 0; j < size; j++) {
      masses[j] /= sum;
    }
  }

  /** Leaves the cosine transform of the weighted histogram in {@link #decay}. */
  private void boundDecay(double[] p) {
    Arrays.fill(sequence, 0);
    int mask = lattice.points() - 1;
    for (int j = 0; j < units.length; j++) {
      int count = bets.counts()[j];
      double f = fractions[j];
      double lost = 2 * p[j] * (1 - p[j]) * count;
      int at = (int) (units[j] & mask);
      sequence[at] += lost * (1 - f);
      if (f > 0) {
        sequence[(at + 1) & mask] += lost * f;
        sequence[1 & mask] += 2 * p[j] * p[j] * f * (1 - f) * count;
      }
    }
    fourier.cosines(sequence, decay);
  }

  private void characteristic(int k, double[] p) {
    int size = lattice.points();
    long mask = size - 1L;
    double[] roots = fourier.roots();
    double productRe = 1;
    double productIm = 0;
    for (int j = 0; j < units.length; j++) {
      int at = 2 * (int) ((k * units[j]) & mask);
      double c = roots[at];
      double s = roots[at + 1];
      double f = fractions[j];
      if (f > 0) {
        int next = 2 * (int) ((k * (units[j] + 1)) & mask);
        c += f * (roots[next] - c);
        s += f * (roots[next + 1] - s);
      }
      double factorRe = 1 - p[j] + p[j] * c;
      double factorIm = p[j] * s;
      for (int power = bets.counts()[j]; ; ) {
        if ((power & 1) != 0) {
          double turned = productRe * factorRe - productIm * factorIm;
          productIm = productRe * factorIm + productIm * factorRe;
          productRe = turned;
        }
        power >>= 1;
        if (power == 0) {
          break;
        }
        double square = factorRe * factorRe - factorIm * factorIm;
        factorIm = 2 * factorRe * factorIm;
        factorRe = square;
      }
    }
    real[k] = productRe;
    imaginary[k] = k == 0 || 2 * k == size ? 0 : productIm;
  }
}
