package io.planwright.allocation.budget;

import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Rounds amounts to minor units by largest remainder, within the lines' limits. */
final class WholeUnits {

  private final BigInteger[] units;
  private final BigInteger[] floors;
  private final BigInteger[] ceilings;

  /** What rounding down took from each amount, in minor units; below 0 where a floor lifted it. */
  private final BigDecimal[] remainders;

  private BigInteger left;

  private WholeUnits(BudgetRequest request, double[] spends) {
    int n = spends.length;
    units = new BigInteger[n];
    floors = new BigInteger[n];
    ceilings = new BigInteger[n];
    remainders = new BigDecimal[n];
    left = units(request.total());
    int digits = request.total().amount().scale();
    for (int i = 0; i < n; i++) {
      BudgetLine line = request.lines().get(i);
      floors[i] = line.floor().map(WholeUnits::units).orElse(BigInteger.ZERO);
      BigInteger ceiling = line.ceiling().map(WholeUnits::units).orElse(units(request.total()));
      ceilings[i] = line.weight().signum() > 0 ? ceiling : floors[i];
      BigDecimal exact = new BigDecimal(spends[i]).movePointRight(digits);
      BigInteger down = exact.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
      units[i] = down.max(floors[i]).min(ceilings[i]);
      remainders[i] = exact.subtract(new BigDecimal(units[i]));
      left = left.subtract(units[i]);
    }
  }

  private static BigInteger units(Money money) {
    return money.amount().unscaledValue();
  }

  static List<Money> amounts(BudgetRequest request, double[] spends) {
    WholeUnits rounding = new WholeUnits(request, spends);
    rounding.giveOut();
    Currency currency = request.total().currency();
    int digits = request.total().amount().scale();
    List<Money> amounts = new ArrayList<>(spends.length);
    for (BigInteger unit : rounding.units) {
      amounts.add(Money.of(new BigDecimal(unit, digits), currency));
    }
    return amounts;
  }

  private void giveOut() {
    Integer[] order = new Integer[units.length];
    Arrays.setAll(order, i -> i);
    Comparator<Integer> byRemainder = Comparator.comparing(i -> remainders[i]);
    Arrays.sort(order, left.signum() < 0 ? byRemainder : byRemainder.reversed());
    // One unit each first. What is left after that is the rounding of doubles, for large totals.
    BigInteger one = BigInteger.valueOf(left.signum());
    for (int k = 0; k < order.length && left.signum() != 0; k++) {
      move(order[k], one);
    }
    for (int k = 0; k < order.length && left.signum() != 0; k++) {
      move(order[k], left);
    }
  }

  private void move(int i, BigInteger more) {
    BigInteger target = units[i].add(more).max(floors[i]).min(ceilings[i]);
    left = left.subtract(target.subtract(units[i]));
    units[i] = target;
  }
}
