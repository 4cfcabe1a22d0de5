package io.planwright.report.page;

import io.planwright.money.Money;
import io.planwright.report.markup.Figures;
import java.util.Collection;
import java.util.List;

/** Money as the page writes it: short in pictures, exact in tables. */
final class Amounts {
  private Amounts() {}

  static String brief(Money amount) {
    return Figures.brief(amount.toDouble());
  }

  static String briefWithCurrency(Money amount) {
    return amount.currency().getCurrencyCode() + "\u00A0" + brief(amount);
  }

  static String exact(Money amount) {
    return Figures.exact(amount.amount());
  }

  /** Adds amounts of one currency; there must be one at least. */
  static Money total(Collection<Money> amounts) {
    List<Money> all = List.copyOf(amounts);
    return Money.sum(all.get(0).currency(), all);
  }

  /** Share of a whole in words; an empty whole has no shares. */
  static String share(Money part, Money whole) {
    return whole.isZero() ? "\u2013" : Figures.percent(part.ratioTo(whole));
  }
}
