package io.planwright.allocation.budget;

import java.util.Arrays;

/**
 * Finds the common marginal return of many concave lines in a few passes.
 *
 * <p>One pass about a guessed price sorts the lines into those that stay at a limit over a small
 * bracket of prices, those that are free over it, and the few that change. The free ones enter sums
 * from which the total at any price of the bracket follows at once: logarithmic and exponential
 * curves exactly, power curves by the Taylor series of exp, to its rounding. So the search inside
 * the bracket only visits the lines that change, fewer each time.
 */
final class ConcaveKernel {

  /** Half the bracket's width in the logarithm of the price. */
  private static final double HALF_WIDTH = 0.02;

  /** The series of exp is used up to here, where its last term is below the rounding. */
  private static final double MOST_EXPONENT = 0.25;

  private static final int TERMS = 12;
  private static final int MOST_STEPS = 100;
  private static final int SMALL = 4096;
  private static final double ROUNDING = 1e-13;

  private final ConcaveLines lines;
  private final ConcaveTotal total;
  private final double[] a;
  private final double[] b;
  private final double[] floors;
  private final double[] ceilings;
  private final double[] spend;
  private final ConcaveWriter writer;
  private final double[] moments = new double[TERMS];

  /** The lines that change over the bracket, each with the block that it is in. */
  private int[] open = new int[16];

  private ConcaveLines.Kind[] openKinds = new ConcaveLines.Kind[16];
  private int opens;

  private double center;
  private double fixed;
  private double logA;
  private double logB;
  private double expA;
  private double expB;

  ConcaveKernel(ConcaveLines lines) {
    this.lines = lines;
    this.total = new ConcaveTotal(lines);
    this.a = lines.a();
    this.b = lines.b();
    this.floors = lines.floors();
    this.ceilings = lines.ceilings();
    this.spend = new double[lines.size()];
    this.writer = new ConcaveWriter(lines, spend);
  }

  double[] spend() {
    return spend;
  }

  /** The logarithm of the price at which the lines take an amount strictly between their limits. */
  double solve(double amount) {
    double guess = guess(amount);
    sort(guess, HALF_WIDTH);
    double low = guess - HALF_WIDTH;
    double high = guess + HALF_WIDTH;
    if (at(low) < amount || at(high) > amount) {
      double[] bracket = total.bracket(amount, 1, guess, HALF_WIDTH);
      low = bracket[0];
      high = bracket[1];
      sort((low + high) / 2, (high - low) / 2);
    }
    double price = closeIn(amount, low, high);
    return polish(amount, price);
  }

  /** The price at which samples of growing size take their part of the amount. */
  private double guess(double amount) {
    int size = lines.size();
    double guess = 0;
    for (int sample = 128; sample <= SMALL; sample *= 32) {
      int stride = Math.max(1, size / sample);
      int taken = (size + stride - 1) / stride;
      double[] bracket =
          total.bracket(amount * taken / size, stride, guess, sample == SMALL ? 0.003 : 0.1);
      guess = (bracket[0] + bracket[1]) / 2;
    }
    return guess;
  }

  private void sort(double price, double half) {
    center = price;
    fixed = 0;
    logA = 0;
    logB = 0;
    expA = 0;
    expB = 0;
    opens = 0;
    Arrays.fill(moments, 0);
    for (int block = 0; block < lines.blocks(); block++) {
      int from = lines.start(block);
      int to = lines.start(block + 1);
      switch (lines.kind(block)) {
        case LOG -> sortLogarithmic(from, to, half);
        case POWER -> sortPower(from, to, half);
        case EXPONENTIAL -> sortExponential(from, to, half);
      }
    }
  }

  private void sortLogarithmic(int from, int to, double half) {
    double least = Math.exp(-center - half);
    double most = Math.exp(-center + half);
    double atLimits = 0;
    double sumA = 0;
    double sumB = 0;
    for (int i = from; i < to; i++) {
      double low = a[i] * least - b[i];
      double high = a[i] * most - b[i];
      if (high <= floors[i]) {
        atLimits += floors[i];
      } else if (low >= ceilings[i]) {
        atLimits += ceilings[i];
      } else if (low >= floors[i] && high <= ceilings[i]) {
        sumA += a[i];
        sumB += b[i];
      } else {
        add(i, ConcaveLines.Kind.LOG);
      }
    }
    fixed += atLimits;
    logA += sumA;
    logB += sumB;
  }

  private void sortExponential(int from, int to, double half) {
    double least = center + half;
    double most = center - half;
    double atLimits = 0;
    double sumA = 0;
    double sumB = 0;
    for (int i = from; i < to; i++) {
      double low = a[i] - b[i] * least;
      double high = a[i] - b[i] * most;
      if (high <= floors[i]) {
        atLimits += floors[i];
      } else if (low >= ceilings[i]) {
        atLimits += ceilings[i];
      } else if (low >= floors[i] && high <= ceilings[i]) {
        sumA += a[i];
        sumB += b[i];
      } else {
        add(i, ConcaveLines.Kind.EXPONENTIAL);
      }
    }
    fixed += atLimits;
    expA += sumA;
    expB += sumB;
  }

  private void sortPower(int from, int to, double half) {
    double atLimits = 0;
    for (int i = from; i < to; i++) {
      double exponent = b[i] * half;
      double free = Math.exp(a[i] - b[i] * center);
      spend[i] = free;
      // Below and above exp(−t) and exp(t) for t up to 1.
      double low = free * (1 - exponent);
      double high = free * (1 + exponent + exponent * exponent);
      if (exponent > MOST_EXPONENT) {
        add(i, ConcaveLines.Kind.POWER);
      } else if (high <= floors[i]) {
        atLimits += floors[i];
      } else if (low >= ceilings[i]) {
        atLimits += ceilings[i];
      } else if (low >= floors[i] && high <= ceilings[i]) {
        addMoments(free, b[i]);
      } else {
        add(i, ConcaveLines.Kind.POWER);
      }
    }
    fixed += atLimits;
  }

  private void addMoments(double free, double exponent) {
    double term = free;
    for (int k = 0; k < TERMS; k++) {
      moments[k] += term;
      term *= exponent;
    }
  }

  private void add(int line, ConcaveLines.Kind kind) {
    if (opens == open.length) {
      open = Arrays.copyOf(open, 2 * opens);
      openKinds = Arrays.copyOf(openKinds, 2 * opens);
    }
    open[opens] = line;
    openKinds[opens++] = kind;
  }

  /** The total at a price within the bracket. */
  private double at(double price) {
    double sum = fixed + logA * Math.exp(-price) - logB + expA - expB * price;
    double move = center - price;
    double power = 1;
    for (int k = 0; k < TERMS; k++) {
      sum += moments[k] * power;
      power *= move / (k + 1);
    }
    for (int k = 0; k < opens; k++) {
      sum += total.of(openKinds[k], open[k], price);
    }
    return sum;
  }

  /** Regula falsi (Illinois); lines that a narrower bracket decides leave the list. */
  private double closeIn(double amount, double from, double to) {
    double low = from;
    double high = to;
    double atLow = at(low) - amount;
    double atHigh = at(high) - amount;
    for (int step = 0; step < MOST_STEPS && high - low > 1e-15 * Math.abs(high); step++) {
      double price =
          step % 5 == 4 || atLow == atHigh
              ? (low + high) / 2
              : low + (high - low) * atLow / (atLow - atHigh);
      if (!(price > low && price < high)) {
        return price;
      }
      double value = at(price) - amount;
      if (Math.abs(value) <= 1e-15 * amount) {
        return price;
      }
      if (value > 0) {
        low = price;
        atLow = value;
        atHigh /= 2;
      } else {
        high = price;
        atHigh = value;
        atLow /= 2;
      }
      if (opens > 32) {
        shrink(low, high);
      }
    }
    return (low + high) / 2;
  }

  private void shrink(double low, double high) {
    int kept = 0;
    for (int k = 0; k < opens; k++) {
      int i = open[k];
      ConcaveLines.Kind kind = openKinds[k];
      double most = total.of(kind, i, low);
      double least = total.of(kind, i, high);
      if (most <= floors[i] || least >= ceilings[i]) {
        fixed += most <= floors[i] ? floors[i] : ceilings[i];
      } else if (kind != ConcaveLines.Kind.POWER && least > floors[i] && most < ceilings[i]) {
        logA += kind == ConcaveLines.Kind.LOG ? a[i] : 0;
        logB += kind == ConcaveLines.Kind.LOG ? b[i] : 0;
        expA += kind == ConcaveLines.Kind.LOG ? 0 : a[i];
        expB += kind == ConcaveLines.Kind.LOG ? 0 : b[i];
      } else {
        open[kept] = i;
        openKinds[kept++] = kind;
      }
    }
    opens = kept;
  }

  /**
   * Writes the spends, and corrects the price by what their sum is off: the sums of the search may
   * have lost digits where a spend is a small difference of large numbers.
   */
  private double polish(double amount, double found) {
    double price = found;
    double off = writer.write(price, center) - amount;
    for (int step = 0; step < 3 && Math.abs(off) > ROUNDING * amount; step++) {
      double slope = writer.slope();
      if (!(slope > 0)) {
        break;
      }
      price += off / slope;
      off = writer.write(price, Double.NaN) - amount;
    }
    writer.absorb(-off);
    return price;
  }
}
