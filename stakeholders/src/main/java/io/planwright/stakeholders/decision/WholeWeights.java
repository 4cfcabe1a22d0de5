package io.planwright.stakeholders.decision;

import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The weights of a body as whole numbers without a common divisor, and what they have to reach. */
record WholeWeights(long[] weights, long quota) {

  private static final int MOST_BITS = 62;

  static WholeWeights equal(int members, int needed) {
    long[] ones = new long[members];
    Arrays.fill(ones, 1);
    return new WholeWeights(ones, needed);
  }

  /** How many votes it takes, 0 where some count more than others. */
  int needed() {
    return Arrays.stream(weights).allMatch(weight -> weight == 1) ? (int) quota : 0;
  }

  /** The votes of the members of a body. */
  static WholeWeights of(DecisionRule body) {
    return body instanceof DecisionRule.WeightedQuorum quorum
        ? of(quorum.seats(), quorum.threshold())
        : equal(body.members().size(), RuleShape.needed(body));
  }

  static WholeWeights of(List<DecisionRule.Seat> seats, double threshold) {
    Require.positive(threshold, "threshold", "Say what the weights of the votes have to reach.");
    BigDecimal sum = BigDecimal.ZERO;
    int scale = 0;
    List<BigDecimal> decimals = new ArrayList<>();
    for (DecisionRule.Seat seat : seats) {
      BigDecimal weight = BigDecimal.valueOf(seat.weight()).stripTrailingZeros();
      decimals.add(weight);
      sum = sum.add(weight);
      scale = Math.max(scale, weight.scale());
    }
    BigDecimal needed = BigDecimal.valueOf(threshold);
    Require.that(
        needed.compareTo(sum) <= 0,
        "threshold",
        threshold,
        "not be above the sum of the weights " + sum.toPlainString(),
        "Nobody could ever approve.");
    BigInteger divisor = BigInteger.ZERO;
    for (BigDecimal weight : decimals) {
      divisor = divisor.gcd(weight.movePointRight(scale).toBigIntegerExact());
    }
    BigInteger total = sum.movePointRight(scale).toBigIntegerExact().divide(divisor);
    Require.that(
        total.bitLength() <= MOST_BITS,
        "seats",
        "sum of the weights " + sum.toPlainString(),
        "not have more than eighteen digits",
        "Round the weights.");
    long[] weights = new long[decimals.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          decimals.get(i).movePointRight(scale).toBigIntegerExact().divide(divisor).longValue();
    }
    BigDecimal steps = needed.movePointRight(scale);
    BigInteger[] parts = steps.toBigInteger().divideAndRemainder(divisor);
    boolean whole =
        parts[1].signum() == 0 && steps.compareTo(new BigDecimal(steps.toBigInteger())) == 0;
    return new WholeWeights(weights, parts[0].longValueExact() + (whole ? 0 : 1));
  }
}
