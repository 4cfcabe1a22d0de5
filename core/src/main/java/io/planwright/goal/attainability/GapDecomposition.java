package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why expected bookings differ from planned ones, driver by driver; the terms add up to the gap to
 * the last minor unit. Immutable, serializable and thread-safe.
 *
 * @param planned what the plan's drivers come to
 * @param expected what the expected drivers come to
 * @param terms one for each driver, in their order
 */
public record GapDecomposition(Money planned, Money expected, List<GapTerm> terms)
    implements Serializable {

  private static final int FACTORS = 5;

  /**
   * Checks and copies the components.
   *
   * @param planned what the plan's drivers come to
   * @param expected what the expected drivers come to
   * @param terms one for each driver
   * @throws IllegalArgumentException if the terms don't add up to expected minus planned
   */
  public GapDecomposition {
    Require.nonNull(planned, "planned");
    Require.nonNull(expected, "expected");
    terms = List.copyOf(Require.nonNull(terms, "terms"));
    Money sum = Money.sum(planned.currency(), terms.stream().map(GapTerm::amount).toList());
    Require.that(
        sum.equals(expected.minus(planned)),
        "terms",
        sum,
        "add up to expected minus planned",
        "Use GapDecomposition.of.");
  }

  /**
   * Expected minus planned bookings.
   *
   * @return negative where less is expected than planned
   */
  public Money gap() {
    return expected.minus(planned);
  }

  /**
   * Decomposes.
   *
   * @param plan the drivers that were planned
   * @param outlook the drivers that are expected, in the same currency
   * @param method how the difference of the product is divided
   * @return the terms; each is less than one minor unit from its exact value, but for the rounding
   *     of the two bookings themselves
   */
  public static GapDecomposition of(
      BookingDrivers plan, BookingDrivers outlook, DecompositionMethod method) {
    Require.nonNull(plan, "plan");
    Require.nonNull(outlook, "outlook");
    double[] before = plan.factors();
    double[] after = outlook.factors();
    double[] parts =
        Require.nonNull(method, "method") == DecompositionMethod.SHAPLEY
            ? shapley(before, after)
            : logMean(before, after);
    double[] exact = new double[FACTORS + 1];
    System.arraycopy(parts, 0, exact, 0, FACTORS);
    exact[FACTORS] = outlook.newBusiness().minus(plan.newBusiness()).toDouble();
    Money gap = outlook.bookings().minus(plan.bookings());
    List<Money> amounts = rounded(exact, gap);
    List<GapTerm> terms = new ArrayList<>();
    for (BookingDriver driver : BookingDriver.values()) {
      terms.add(new GapTerm(driver, amounts.get(driver.ordinal())));
    }
    return new GapDecomposition(plan.bookings(), outlook.bookings(), terms);
  }

  /** Σ over sets without the factor of |S|! (n − |S| − 1)! / n! times what it changes then. */
  private static double[] shapley(double[] before, double[] after) {
    double[] parts = new double[FACTORS];
    double[] weights = {1 / 5.0, 1 / 20.0, 1 / 30.0, 1 / 20.0, 1 / 5.0};
    for (int set = 0; set < 1 << FACTORS; set++) {
      for (int k = 0; k < FACTORS; k++) {
        if ((set & 1 << k) == 0) {
          double others = 1;
          for (int j = 0; j < FACTORS; j++) {
            others *= j == k ? 1 : (set & 1 << j) == 0 ? before[j] : after[j];
          }
          parts[k] += weights[Integer.bitCount(set)] * others * (after[k] - before[k]);
        }
      }
    }
    return parts;
  }

  private static double[] logMean(double[] before, double[] after) {
    double from = product(before);
    double to = product(after);
    double[] parts = new double[FACTORS];
    if (from > 0 && to > 0) {
      double mean = from == to ? from : (to - from) / Math.log(to / from);
      for (int k = 0; k < FACTORS; k++) {
        parts[k] = mean * Math.log(after[k] / before[k]);
      }
    } else if (from != to) {
      double[] zeros = from == 0 ? before : after;
      long count = IntStream.range(0, FACTORS).filter(k -> zeros[k] == 0).count();
      for (int k = 0; k < FACTORS; k++) {
        parts[k] = zeros[k] == 0 ? (to - from) / count : 0;
      }
    }
    return parts;
  }

  private static double product(double[] factors) {
    double product = 1;
    for (double factor : factors) {
      product *= factor;
    }
    return product;
  }

  /** Whole minor units below, and the rest one each to the largest remainders. */
  private static List<Money> rounded(double[] exact, Money gap) {
    int digits = gap.currency().getDefaultFractionDigits();
    BigDecimal[] units = new BigDecimal[exact.length];
    double[] remainders = new double[exact.length];
    BigDecimal left = gap.amount().movePointRight(digits);
    for (int i = 0; i < exact.length; i++) {
      BigDecimal value = new BigDecimal(exact[i]).movePointRight(digits);
      units[i] = value.setScale(0, RoundingMode.FLOOR);
      remainders[i] = value.subtract(units[i]).doubleValue();
      left = left.subtract(units[i]);
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, exact.length).boxed().toList());
    order.sort(Comparator.comparingDouble((Integer i) -> remainders[i]).reversed());
    int open = left.intValueExact();
    for (int k = 0; open != 0; k = (k + 1) % order.size()) {
      int i = order.get(open > 0 ? k : order.size() - 1 - k);
      units[i] = units[i].add(BigDecimal.valueOf(Integer.signum(open)));
      open -= Integer.signum(open);
    }
    return Arrays.stream(units)
        .map(unit -> Money.of(unit.movePointLeft(digits), gap.currency()))
        .toList();
  }
}
