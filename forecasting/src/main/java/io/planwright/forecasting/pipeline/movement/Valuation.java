package io.planwright.forecasting.pipeline.movement;

import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Deals in the currency of the movement, by the rates of the opening and of the closing. */
record Valuation(ExchangeRates rates, Currency currency, LocalDate opening, LocalDate closing) {

  Money atOpening(Optional<Money> amount) {
    return on(opening, amount);
  }

  Money atClosing(Optional<Money> amount) {
    return on(closing, amount);
  }

  Money zero() {
    return Money.zero(currency);
  }

  /** A deal without an amount is worth nothing yet. */
  private Money on(LocalDate day, Optional<Money> amount) {
    return amount.isEmpty()
        ? zero()
        : rates.convert(amount.get(), currency, day, RoundingMode.HALF_EVEN);
  }
}
