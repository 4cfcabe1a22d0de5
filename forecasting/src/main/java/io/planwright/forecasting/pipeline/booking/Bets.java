package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.Arrays;

/**
 * The deals of a book that may be won or lost, equal ones counted together, and the sum of those
 * that are sure.
 *
 * @param sure the minor units of all deals that are won for certain
 * @param amounts the minor units of each kind of deal, above zero
 * @param chances its probability, strictly between 0 and 1
 * @param thresholds the standard normal quantile of that probability
 * @param counts how many deals of the kind there are
 * @param kindOf the kind of each deal of the book, -1 for none
 */
record Bets(
    long sure, long[] amounts, double[] chances, double[] thresholds, int[] counts, int[] kindOf) {

  static Bets of(DealBook book) {
    double[] p = book.chances();
    long[] minor = book.minorUnits();
    int n = p.length;
    int mask = Integer.highestOneBit(Math.max(n, 1)) * 4 - 1;
    int[] table = new int[mask + 1]; // open addressing; 0 is free, otherwise kind + 1
    int[] kindOf = new int[n];
    long[] amounts = new long[n];
    double[] chances = new double[n];
    int[] counts = new int[n];
    int kinds = 0;
    long sure = 0;
    for (int i = 0; i < n; i++) {
      kindOf[i] = -1;
      if (p[i] == 1) {
        sure = Math.addExact(sure, minor[i]);
      }
      if (p[i] == 0 || p[i] == 1 || minor[i] == 0) {
        continue;
      }
      int slot = hash(minor[i], p[i]) & mask;
      while (table[slot] != 0 && !same(amounts, chances, table[slot] - 1, minor[i], p[i])) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] == 0) {
        amounts[kinds] = minor[i];
        chances[kinds] = p[i];
        table[slot] = ++kinds;
      }
      kindOf[i] = table[slot] - 1;
      counts[kindOf[i]]++;
    }
    double[] own = Arrays.copyOf(chances, kinds);
    return new Bets(
        sure,
        Arrays.copyOf(amounts, kinds),
        own,
        Arrays.stream(own).map(Normals::quantile).toArray(),
        Arrays.copyOf(counts, kinds),
        kindOf);
  }

  private static int hash(long amount, double chance) {
    long mixed =
        (amount * 0x9e3779b97f4a7c15L) ^ (Double.doubleToLongBits(chance) * 0xd1342543de82ef95L);
    return (int) (mixed ^ (mixed >>> 32));
  }

  private static boolean same(long[] amounts, double[] chances, int kind, long amount, double p) {
    return amounts[kind] == amount && chances[kind] == p;
  }

  /** The same kinds with fewer deals of each. */
  Bets without(int[] fewer) {
    int[] left = counts.clone();
    for (int j = 0; j < left.length; j++) {
      left[j] -= fewer[j];
    }
    return new Bets(sure, amounts, chances, thresholds, left, kindOf);
  }

  int kinds() {
    return amounts.length;
  }

  int deals() {
    return Arrays.stream(counts).sum();
  }

  long total() {
    long total = 0;
    for (int j = 0; j < amounts.length; j++) {
      total = Math.addExact(total, Math.multiplyExact(amounts[j], (long) counts[j]));
    }
    return total;
  }

  /** The largest amount that divides all of them, at least 1. */
  long unit() {
    long unit = 0;
    for (long amount : amounts) {
      long a = unit;
      long b = amount;
      while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
      }
      unit = a;
      if (unit == 1) {
        break;
      }
    }
    return Math.max(unit, 1);
  }

  /** The mean of the sum in minor units, the sure deals left out, with other probabilities. */
  double mean(double[] p) {
    double mean = 0;
    for (int j = 0; j < amounts.length; j++) {
      mean += counts[j] * (amounts[j] * p[j]);
    }
    return mean;
  }

  /** The variance of the sum of independent deals with other probabilities. */
  double variance(double[] p) {
    double variance = 0;
    for (int j = 0; j < amounts.length; j++) {
      variance += counts[j] * ((double) amounts[j] * amounts[j] * p[j] * (1 - p[j]));
    }
    return variance;
  }
}
