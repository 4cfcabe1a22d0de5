package io.planwright.report.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as the page writes them, the same in every locale: short in pictures ("2.80 M"), exact in
 * tables ("2,802,496.00").
 */
public final class Figures {
  private static final String[] SUFFIXES = {"", "\u00A0k", "\u00A0M", "\u00A0bn", "\u00A0tn"};
  private static final Pattern TRAILING_ZEROS =
      Pattern.compile("\\.0+(?!\\d)|(?<=\\.\\d)0+(?!\\d)");
  private static final int GROUP = 3;
  private static final int SIGNIFICANT = 3;
  private static final String MINUS = "\u2212";
  private static final double HUNDRED = 100;

  private Figures() {}

  /**
   * Writes a number with three significant digits and a thousands suffix.
   *
   * @param value a finite number
   * @return for example {@code 950}, {@code 12.5 k}, {@code −2.80 M}
   */
  public static String brief(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(SIGNIFICANT, RoundingMode.HALF_EVEN));
    int magnitude = rounded.precision() - rounded.scale() - 1;
    int group = Math.max(0, Math.min(SUFFIXES.length - 1, Math.floorDiv(magnitude, GROUP)));
    BigDecimal shifted = rounded.abs().movePointLeft(group * GROUP);
    int decimals = Math.max(0, SIGNIFICANT - 1 - (magnitude - group * GROUP));
    BigDecimal shown = shifted.setScale(Math.min(decimals, 2), RoundingMode.HALF_EVEN);
    if (group == 0) {
      shown = plain(shown);
    }
    return shown.signum() == 0 ? "0" : sign(value) + shown.toPlainString() + SUFFIXES[group];
  }

  /**
   * Writes a position on an axis: like {@link #brief}, without zeros at the end.
   *
   * @param value a finite number
   * @return for example {@code 2 M} or {@code 2.5 M}
   */
  public static String position(double value) {
    return TRAILING_ZEROS.matcher(brief(value)).replaceFirst("");
  }

  /**
   * Writes a signed difference in short form.
   *
   * @param value a finite number
   * @return for example {@code +12.5 k} or {@code −2.80 M}
   */
  public static String briefSigned(double value) {
    return (value > 0 ? "+" : "") + brief(value);
  }

  /**
   * Writes an amount with all its digits and thousands separators.
   *
   * @param value the amount
   * @return for example {@code 2,802,496.00}
   */
  public static String exact(BigDecimal value) {
    int decimals = Math.max(0, value.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /**
   * Writes a count with thousands separators.
   *
   * @param value the count
   * @return for example {@code 8,800}
   */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /**
   * Writes a number with up to two decimals.
   *
   * @param value a finite number
   * @return for example {@code 3.25} or {@code 3}
   */
  public static String decimal(double value) {
    return exact(plain(new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN)));
  }

  /**
   * Writes a share as a percentage.
   *
   * @param share a share, 1 = 100 %
   * @return for example {@code 63 %}, with one decimal below ten per cent
   */
  public static String percent(double share) {
    double percent = share * HUNDRED;
    boolean small = Math.abs(percent) < 9.95 && Math.rint(percent) != percent;
    String digits = String.format(Locale.ROOT, small ? "%,.1f" : "%,.0f", Math.abs(percent));
    return (percent < 0 && !"0".equals(digits) ? MINUS : "") + digits + "\u00A0%";
  }

  /**
   * Writes a coordinate of a picture.
   *
   * @param value a finite number
   * @return the number with at most one decimal, as short as possible
   */
  public static String coordinate(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long magnitude = Math.abs(tenths);
    long rest = magnitude % 10;
    return sign + magnitude / 10 + (rest == 0 ? "" : "." + rest);
  }

  private static String sign(double value) {
    return value < 0 ? MINUS : "";
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
