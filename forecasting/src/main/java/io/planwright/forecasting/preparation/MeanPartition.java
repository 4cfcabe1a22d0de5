package io.planwright.forecasting.preparation;

import java.util.Arrays;

/**
 * The partition of values into segments of constant mean that has the least sum of squares plus
 * penalty, by functional pruning (R. Maidstone, T. Hocking, G. Rigaill, P. Fearnhead, "On optimal
 * multiple changepoint algorithms for large data", Statistics and Computing 27, 2017).
 *
 * <p>Of each segment start that may be the last one, the cost is a parabola in the mean of the last
 * segment. The difference of two of them does not depend on the values still to come; a start whose
 * parabola is nowhere the lowest therefore never will be, and is dropped. The lower envelope is
 * kept as pieces of the line of means, in order. Starts take part once their segment has its least
 * length, so that the optimum with a least length is exact as well.
 */
final class MeanPartition {

  private final int size;
  private final int least;
  private final double penalty;
  private final double[] sums;
  private final double[] cost;

  /** The cost of the values before a start, less the sum of their squares. */
  private final double[] reduced;

  private final int[] lastStart;
  private final double highest;
  private final double lowest;

  private int pieces;
  private int[] owner = new int[16];
  private double[] end = new double[16];
  private int[] nextOwner = new int[16];
  private double[] nextEnd = new double[16];

  private MeanPartition(double[] values, int least, double penalty) {
    size = values.length;
    this.least = least;
    this.penalty = penalty;
    sums = new double[size + 1];
    cost = new double[size + 1];
    reduced = new double[size + 1];
    lastStart = new int[size + 1];
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + values[i];
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
    // All means lie between; a range without width would hold no piece.
    lowest = low - 1;
    highest = high + 1;
  }

  /**
   * Finds the best partition.
   *
   * @param values the values, centred and scaled so that their squares do not overflow; no gaps
   * @param least the least length of a segment, at least 1 and at most the number of values
   * @param penalty what each segment after the first costs; above 0
   * @return the starts of the segments, of which the first is 0
   */
  static int[] starts(double[] values, int least, double penalty) {
    MeanPartition search = new MeanPartition(values, least, penalty);
    search.run(values);
    return backwards(search.lastStart, values.length);
  }

  /** The starts of the segments, from the start of the last one at each length. */
  static int[] backwards(int[] lastStart, int size) {
    int count = 0;
    for (int t = size; t > 0; t = lastStart[t]) {
      count++;
    }
    int[] starts = new int[count];
    for (int t = size; t > 0; t = lastStart[t]) {
      starts[--count] = lastStart[t];
    }
    return starts;
  }

  private void run(double[] values) {
    double squares = 0;
    cost[0] = -penalty;
    reduced[0] = -penalty;
    for (int t = 1; t <= size; t++) {
      squares += values[t - 1] * values[t - 1];
      if (t < least) {
        continue;
      }
      int start = t - least;
      if (start == 0) {
        owner[0] = 0;
        end[0] = highest;
        pieces = 1;
      } else if (start >= least) {
        admit(start);
      }
      cost[t] = squares + leastReduced(t);
      reduced[t] = cost[t] - squares;
    }
  }

  /** Takes a start into the envelope: older ones stay where they are lower. */
  private void admit(int start) {
    if (nextOwner.length < 3 * pieces) {
      nextOwner = new int[6 * pieces];
      nextEnd = new double[6 * pieces];
    }
    double from = lowest;
    int count = 0;
    boolean openNew = false;
    for (int k = 0; k < pieces; k++) {
      int old = owner[k];
      double to = end[k];
      double width = start - old;
      double slope = sums[start] - sums[old];
      double square = slope * slope - width * (reduced[old] - reduced[start]);
      double low = to;
      double high = to;
      if (square > 0) {
        double root = Math.sqrt(square);
        low = Math.max(from, (slope - root) / width);
        high = Math.min(to, (slope + root) / width);
      }
      if (low < high) {
        if (low > from || openNew) {
          nextOwner[count] = start;
          nextEnd[count++] = low;
        }
        nextOwner[count] = old;
        nextEnd[count++] = high;
        openNew = high < to;
      } else {
        openNew = true;
      }
      from = to;
    }
    if (openNew) {
      nextOwner[count] = start;
      nextEnd[count++] = highest;
    }
    swap(count);
  }

  private void swap(int count) {
    pieces = count;
    int[] spareOwner = owner;
    double[] spareEnd = end;
    owner = nextOwner;
    end = nextEnd;
    nextOwner = spareOwner;
    nextEnd = spareEnd;
  }

  private double leastReduced(int t) {
    double best = Double.POSITIVE_INFINITY;
    int bestStart = 0;
    for (int k = 0; k < pieces; k++) {
      int start = owner[k];
      double sum = sums[t] - sums[start];
      double value = reduced[start] - sum * sum / (t - start);
      if (value < best) {
        best = value;
        bestStart = start;
      }
    }
    lastStart[t] = bestStart;
    return best + penalty;
  }

  @Override
  public String toString() {
    return "envelope " + Arrays.toString(Arrays.copyOf(owner, pieces));
  }
}
