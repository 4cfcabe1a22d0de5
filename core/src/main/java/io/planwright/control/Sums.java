package io.planwright.control;

import io.planwright.money.Money;
import java.util.List;
import java.util.function.Function;

/** Exact sums over lists that are known to hold at least one entry. */
final class Sums {

  private Sums() {}

  static <T> Money of(List<T> entries, Function<T, Money> amount) {
    Money sum = amount.apply(entries.get(0));
    for (T entry : entries.subList(1, entries.size())) {
      sum = sum.plus(amount.apply(entry));
    }
    return sum;
  }
}
