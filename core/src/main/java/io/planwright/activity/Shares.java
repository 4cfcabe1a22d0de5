package io.planwright.activity;

import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a percentage by weight into decimal shares that sum to exactly it, by the method of the
 * largest remainder.
 */
final class Shares {

  private static final int LEAST_DECIMALS = 2;

  private Shares() {}

  static List<WorkShare> split(BigDecimal total, List<String> partIds, List<Double> weights) {
    Require.notEmpty(partIds, "partIds", "Break the element down, or drop it.");
    Require.that(
        weights.size() == partIds.size(),
        "weights",
        weights.size(),
        "be as many as the " + partIds.size() + " parts",
        "Give each part one weight.");
    BigDecimal[] exact = exact(weights);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal weight : exact) {
      sum = sum.add(weight);
    }
    int digits = BigDecimal.valueOf(partIds.size()).precision() - 1;
    int scale = Math.max(LEAST_DECIMALS + digits, total.scale());
    BigDecimal[] shares = new BigDecimal[exact.length];
    BigDecimal[] remainders = new BigDecimal[exact.length];
    BigDecimal left = total;
    for (int i = 0; i < exact.length; i++) {
      BigDecimal product = total.multiply(exact[i]);
      shares[i] = product.divide(sum, scale, RoundingMode.DOWN);
      remainders[i] = product.subtract(shares[i].multiply(sum));
      left = left.subtract(shares[i]);
    }
    top(shares, remainders, left.scaleByPowerOfTen(scale).intValueExact(), scale);
    List<WorkShare> parts = new ArrayList<>(shares.length);
    for (int i = 0; i < shares.length; i++) {
      parts.add(new WorkShare(partIds.get(i), shares[i]));
    }
    return parts;
  }

  /** The weights as exact decimals; equal ones if none of the parts has any. */
  private static BigDecimal[] exact(List<Double> weights) {
    BigDecimal[] exact = new BigDecimal[weights.size()];
    boolean isAllZero = true;
    for (int i = 0; i < exact.length; i++) {
      double weight = Require.notNegative(weights.get(i), "weights", "Weigh each part from 0 on.");
      isAllZero &= weight == 0;
      exact[i] = new BigDecimal(weight);
    }
    if (isAllZero) {
      Arrays.fill(exact, BigDecimal.ONE);
    }
    return exact;
  }

  /** Gives the steps that rounding left to the parts it cost most, of equals to the first. */
  private static void top(BigDecimal[] shares, BigDecimal[] remainders, int steps, int scale) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(steps)
        .forEach(i -> shares[i] = shares[i].add(step));
  }
}
