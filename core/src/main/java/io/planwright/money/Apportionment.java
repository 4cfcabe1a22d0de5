package io.planwright.money;

import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * Divides a total by weights so that the parts add up to it, to the last minor unit.
 *
 * <p>The method is the largest remainder, Hamilton's: each part gets the whole minor units of its
 * exact share, rounded toward zero, and the units that are left go one each to the parts that lost
 * most by that; of those that lost the same, the heavier first, and of equals the first. So each
 * part is less than one minor unit away from its exact share, a part with weight zero gets nothing,
 * and the parts of a negative total are the negatives of those of the positive one. (M. L. Balinski
 * and H. P. Young, "Fair Representation", 2nd edition, 2001, chapter 3.)
 *
 * <p>All is computed in integers, with weights taken exactly, doubles included. Time is n log n in
 * the number of parts. Stateless and thread-safe.
 */
public final class Apportionment {

  /** Enough for every double; beyond it the integers would fill the memory. */
  private static final int MOST_INTEGER_DIGITS = 400;

  private static final int MOST_FRACTION_DIGITS = 1100;

  private static final String WEIGHTS = "weights";

  private Apportionment() {}

  /**
   * Divides a total in proportion to weights.
   *
   * @param total the total, in whole minor units; any sign, or zero
   * @param weights the weights, at least 0 with at least one above; their unit does not matter
   * @return the parts in the order of the weights, unmodifiable; they add up to the total
   * @throws IllegalArgumentException if the total has parts of a minor unit, or a weight is
   *     negative, or none is above zero
   */
  public static List<Money> byLargestRemainder(Money total, List<BigDecimal> weights) {
    Require.nonNull(total, "total");
    Require.nonNull(weights, "weights");
    return apportion(total, wholeWeights(weights));
  }

  /**
   * Divides a total in proportion to weights.
   *
   * @param total the total, in whole minor units; any sign, or zero
   * @param weights the weights, finite and at least 0 with at least one above; their unit does not
   *     matter
   * @return the parts in the order of the weights, unmodifiable; they add up to the total
   * @throws IllegalArgumentException if the total has parts of a minor unit, or a weight is
   *     negative or not finite, or none is above zero
   */
  public static List<Money> byLargestRemainder(Money total, double... weights) {
    Require.nonNull(total, "total");
    Require.finite(weights, WEIGHTS, "Give each part a weight of at least 0.");
    List<BigDecimal> exact = new ArrayList<>(weights.length);
    for (double weight : weights) {
      exact.add(new BigDecimal(weight));
    }
    return apportion(total, wholeWeights(exact));
  }

  /**
   * Divides a total into parts that differ by at most one minor unit, larger ones first.
   *
   * @param total the total, in whole minor units; any sign, or zero
   * @param parts the number of parts, at least 1
   * @return the parts, unmodifiable; they add up to the total
   * @throws IllegalArgumentException if the total has parts of a minor unit, or there is no part
   */
  public static List<Money> equally(Money total, int parts) {
    Require.nonNull(total, "total");
    Require.positive(parts, "parts", "Divide into at least one part.");
    return apportion(total, Collections.nCopies(parts, BigInteger.ONE).toArray(BigInteger[]::new));
  }

  /** The weights times that power of ten which makes all of them whole. */
  private static BigInteger[] wholeWeights(List<BigDecimal> weights) {
    Require.notEmpty(weights, WEIGHTS, "Give at least one part.");
    int scale = 0;
    boolean anyAboveZero = false;
    for (BigDecimal weight : weights) {
      checkWeight(weight);
      anyAboveZero |= weight.signum() > 0;
      scale = Math.max(scale, weight.scale());
    }
    Require.that(
        anyAboveZero, WEIGHTS, weights, "have one above zero", "Say who takes a part at all.");
    BigInteger[] whole = new BigInteger[weights.size()];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = weights.get(i).setScale(scale).unscaledValue();
    }
    return whole;
  }

  private static void checkWeight(BigDecimal weight) {
    Require.nonNull(weight, WEIGHTS);
    Require.that(
        weight.signum() >= 0,
        WEIGHTS,
        weight,
        "not be negative",
        "Give each part a weight of at least 0.");
    Require.that(
        weight.scale() <= MOST_FRACTION_DIGITS
            && (long) weight.precision() - weight.scale() <= MOST_INTEGER_DIGITS,
        WEIGHTS,
        weight,
        "be below 1E+400 with at most 1100 digits after the point",
        "Round the weight.");
  }

  private static List<Money> apportion(Money total, BigInteger[] weights) {
    Currency currency = total.currency();
    int minorDigits = Currencies.minorDigits(currency);
    Require.that(
        total.amount().scale() == minorDigits,
        "total",
        total,
        "be in whole minor units",
        "Round it with roundedToMinorUnit first.");
    BigInteger[] units = apportion(total.amount().unscaledValue().abs(), weights);
    List<Money> parts = new ArrayList<>(units.length);
    for (BigInteger unit : units) {
      Money part = Money.of(new BigDecimal(unit, minorDigits), currency);
      parts.add(total.isNegative() ? part.negated() : part);
    }
    return List.copyOf(parts);
  }

  private static BigInteger[] apportion(BigInteger total, BigInteger[] weights) {
    BigInteger weightSum = BigInteger.ZERO;
    for (BigInteger weight : weights) {
      weightSum = weightSum.add(weight);
    }
    BigInteger[] parts = new BigInteger[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    BigInteger left = total;
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] division = total.multiply(weights[i]).divideAndRemainder(weightSum);
      parts[i] = division[0];
      remainders[i] = division[1];
      left = left.subtract(division[0]);
    }
    // Fewer units are left than there are remainders above zero, so a weight of zero gets none.
    int unitsLeft = left.intValueExact();
    if (unitsLeft > 0) {
      Integer[] byRemainder = largestFirst(remainders, weights);
      for (int k = 0; k < unitsLeft; k++) {
        parts[byRemainder[k]] = parts[byRemainder[k]].add(BigInteger.ONE);
      }
    }
    return parts;
  }

  /**
   * Indexes by falling remainder, then by falling weight, so that the order of unequal weights does
   * not matter; the sort is stable, so equals stay in the order given.
   */
  private static Integer[] largestFirst(BigInteger[] remainders, BigInteger[] weights) {
    Integer[] indexes = new Integer[remainders.length];
    Arrays.setAll(indexes, i -> i);
    Comparator<Integer> byRemainder = Comparator.comparing(i -> remainders[i]);
    Comparator<Integer> byWeight = Comparator.comparing(i -> weights[i]);
    Arrays.sort(indexes, byRemainder.thenComparing(byWeight).reversed());
    return indexes;
  }
}
