package io.planwright.activity;

import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Exact sums of money in several currencies: one amount a currency, by currency code. */
final class CurrencySums {

  private CurrencySums() {}

  static List<Money> plus(List<Money> one, List<Money> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    List<Money> sum = new ArrayList<>(one.size() + other.size());
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      int order = order(one, i, other, j);
      if (order == 0) {
        sum.add(one.get(i++).plus(other.get(j++)));
      } else {
        sum.add(order < 0 ? one.get(i++) : other.get(j++));
      }
    }
    return List.copyOf(sum);
  }

  /** Which of two places in ordered lists comes first; what is beyond its list comes last. */
  private static int order(List<Money> one, int i, List<Money> other, int j) {
    if (i == one.size() || j == other.size()) {
      return i == one.size() ? 1 : -1;
    }
    String code = one.get(i).currency().getCurrencyCode();
    return code.compareTo(other.get(j).currency().getCurrencyCode());
  }
}
