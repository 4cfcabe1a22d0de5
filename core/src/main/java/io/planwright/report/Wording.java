package io.planwright.report;

import io.planwright.evidence.Answer;
import java.util.Currency;
import java.util.Locale;

/** Figures and lacks of data in words, the same in every locale. */
final class Wording {

  private Wording() {}

  static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  static String amount(Currency currency, double amount) {
    return currency.getCurrencyCode() + " " + count(amount);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  static String lack(Answer.InsufficientData<?> lack) {
    return "Not known: "
        + lack.question()
        + ". It needs "
        + lack.needed()
        + "; found: "
        + lack.found()
        + ". "
        + lack.advice();
  }
}
