package io.planwright.examples.text;

import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in a terminal: grouped by thousands, plain ASCII, the same in every locale. */
public final class AsciiNumbers {

  private AsciiNumbers() {}

  /**
   * Writes an amount without cents.
   *
   * @param money the amount
   * @return such as "1,234"
   */
  public static String whole(Money money) {
    return grouped(money.amount().setScale(0, RoundingMode.HALF_EVEN));
  }

  /**
   * Writes a number.
   *
   * @param number the number
   * @return such as "1,234"
   */
  public static String whole(long number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /**
   * Writes a difference of amounts.
   *
   * @param money the difference
   * @return such as "+1,234" or "-0.50"
   */
  public static String signed(Money money) {
    BigDecimal amount = money.amount();
    BigDecimal shown =
        amount.stripTrailingZeros().scale() <= 0
            ? amount.setScale(0, RoundingMode.UNNECESSARY)
            : amount;
    return (amount.signum() < 0 ? "" : "+") + grouped(shown);
  }

  /**
   * Writes a share.
   *
   * @param share the share, 1 for all
   * @return such as "62 %"
   */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /** Groups by thousands, without the cost of loading the JDK's formatters. */
  private static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return number.signum() < 0 ? "-" + text : text.toString();
  }
}
