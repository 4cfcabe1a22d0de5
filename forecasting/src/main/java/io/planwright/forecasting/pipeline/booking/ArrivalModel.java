package io.planwright.forecasting.pipeline.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Business that is not in the pipeline yet: deals that are still to be created in the period and
 * won in it.
 *
 * <p>Their number is negative binomial with a mean that is itself uncertain, their amounts are
 * drawn from those won before. They share no shock with the deals of the book: what makes periods
 * differ is in the over-dispersion.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param currency the currency of the amounts
 * @param expectedWins how many such deals to expect; not negative, at most a million
 * @param expectedWinsError the standard error of that expectation; not negative
 * @param overDispersion α, in the variance m + α m² of the number of deals with the mean m; 0 for a
 *     Poisson number, at most 100
 * @param amounts the amounts won before, none negative; empty only if none are expected
 */
public record ArrivalModel(
    Currency currency,
    double expectedWins,
    double expectedWinsError,
    double overDispersion,
    List<Money> amounts)
    implements Serializable {

  /** Fewer past windows, a running one counted as its part, say nothing of how windows differ. */
  public static final int FEWEST_WINDOWS = 3;

  /** Fewer won deals say nothing of amounts. */
  public static final int FEWEST_WINS = 10;

  private static final double MOST_WINS = 1e6;
  private static final double MOST_DISPERSION = 100;

  private static final ArrivalModel NONE =
      new ArrivalModel(Currency.getInstance("EUR"), 0, 0, 0, List.of());

  /**
   * Validates the components.
   *
   * @param currency the currency of the amounts
   * @param expectedWins 0 to a million
   * @param expectedWinsError from 0 to twice the expectation
   * @param overDispersion 0 to 100
   * @param amounts not negative, all of the currency
   * @throws IllegalArgumentException if a component is out of its range
   */
  public ArrivalModel {
    Require.nonNull(currency, "currency");
    Require.between(expectedWins, 0, MOST_WINS, "expectedWins", "Count deals.");
    Require.between(
        expectedWinsError, 0, 2 * expectedWins, "expectedWinsError", "Give the standard error.");
    Require.between(overDispersion, 0, MOST_DISPERSION, "overDispersion", "Use 0 for Poisson.");
    amounts = List.copyOf(Require.nonNull(amounts, "amounts"));
    for (Money amount : amounts) {
      Require.that(
          amount.currency().equals(currency) && !amount.isNegative(),
          "amounts",
          amount,
          "be of " + currency + " and not negative",
          "Convert amounts at the plan rate.");
    }
    Require.that(
        expectedWins == 0 || !amounts.isEmpty(),
        "amounts",
        amounts,
        "not be empty",
        "Give the amounts that such deals brought.");
  }

  /**
   * No new business.
   *
   * @return the model that adds nothing, in any currency
   */
  public static ArrivalModel none() {
    return NONE;
  }

  /**
   * Fits the model to comparable windows of the past, such as the same last six weeks of earlier
   * quarters, by what was known at the snapshot's as-of date.
   *
   * <p>In each window the deals are counted that were both created and won in it. A window that
   * reaches beyond the as-of date, or has other days than the window ahead, counts with its
   * exposure: the wins that it could have shown by then, relative to those of the whole window
   * ahead, if deals arrive evenly and are won with the cumulative incidence of wins by age. That
   * incidence is the Aalen–Johansen estimate from all deals, the open ones censored. The mean is
   * wins over exposure; α is the moment estimate from the squared residuals; the error of the mean
   * follows from both.
   *
   * @param known what was known at the as-of date
   * @param ahead the days ahead in which deals are still to be created and won, the first of them
   *     after the as-of date
   * @param past comparable windows that start by the as-of date; must not overlap
   * @param currency the currency of the plan
   * @param planRates the rates fixed for the plan, asked as of the as-of date
   * @return the model, or what is missing: it takes {@link #FEWEST_WINDOWS} windows' exposure and
   *     {@link #FEWEST_WINS} won deals with an amount
   * @throws IllegalArgumentException if a window starts after the as-of date or two overlap, or the
   *     window ahead starts by it or is open-ended
   * @throws io.planwright.money.MissingRateException if an amount cannot be converted
   */
  public static Answer<ArrivalModel> fit(
      CrmSnapshot known,
      DateRange ahead,
      List<DateRange> past,
      Currency currency,
      ExchangeRates planRates) {
    return fit(known, ahead, 0, past, currency, planRates);
  }

  /**
   * As {@link #fit(CrmSnapshot, DateRange, List, Currency, ExchangeRates)}, for a period that
   * begins later: deals are created in a window, and count if they are won after its first days,
   * which lie before the period. What is won in those days belongs to the periods before.
   *
   * @param known what was known at the as-of date
   * @param ahead the days ahead in which deals are still to be created, from the day after the
   *     as-of date to the end of the period
   * @param leadDays how many of a window's first days lie before its period; from 0, fewer than
   *     each window has
   * @param past comparable windows that start by the as-of date, lead days included; their periods
   *     must not overlap
   * @param currency the currency of the plan
   * @param planRates the rates fixed for the plan, asked as of the as-of date
   * @return the model, or what is missing, as without lead days
   * @throws IllegalArgumentException as without lead days, or if they are out of their range
   * @throws io.planwright.money.MissingRateException if an amount cannot be converted
   */
  public static Answer<ArrivalModel> fit(
      CrmSnapshot known,
      DateRange ahead,
      int leadDays,
      List<DateRange> past,
      Currency currency,
      ExchangeRates planRates) {
    Require.nonNull(known, "known");
    Require.nonNull(currency, "currency");
    Require.nonNull(planRates, "planRates");
    requireAhead(known, ahead);
    List<DateRange> windows = new ArrayList<>(Require.nonNull(past, "past"));
    requirePast(known, windows, leadDays);
    requireLead(ahead, leadDays);
    return new ArrivalFit(known, ahead, leadDays, windows, currency, planRates).fit();
  }

  private static void requireLead(DateRange window, int leadDays) {
    Require.between(
        leadDays,
        0,
        (int) Math.min(Integer.MAX_VALUE, window.days() - 1),
        "leadDays",
        "Give the days from the as-of date to the period, which end before " + window + " does.");
  }

  private static void requireAhead(CrmSnapshot known, DateRange ahead) {
    Require.that(
        !Require.nonNull(ahead, "ahead").openEnded() && ahead.start().isAfter(known.asOf()),
        "ahead",
        ahead,
        "have an end and start after the as-of date " + known.asOf(),
        "Give the rest of the period.");
  }

  private static void requirePast(CrmSnapshot known, List<DateRange> windows, int leadDays) {
    for (int i = 0; i < windows.size(); i++) {
      DateRange window = windows.get(i);
      Require.that(
          !window.openEnded() && !window.start().isAfter(known.asOf()),
          "past",
          window,
          "have an end and start by the as-of date " + known.asOf(),
          "Give windows of the past.");
      requireLead(window, leadDays);
      for (int j = 0; j < i; j++) {
        Require.that(
            !period(window, leadDays).overlaps(period(windows.get(j), leadDays)),
            "past",
            window,
            "not overlap " + windows.get(j),
            "Give each deal one window.");
      }
    }
  }

  static DateRange period(DateRange window, int leadDays) {
    return DateRange.of(window.start().plusDays(leadDays), window.endExclusive());
  }

  /**
   * Whether there is no new business to expect.
   *
   * @return true if the expectation is 0
   */
  @JsonIgnore
  public boolean isNone() {
    return expectedWins == 0;
  }

  /**
   * What new business is expected to bring.
   *
   * @return the expected wins times the mean amount, in units of the currency
   */
  public double expectedAmount() {
    return isNone() ? 0 : expectedWins * meanAmount();
  }

  /**
   * The variance of what new business brings, that of the uncertain expectation included.
   *
   * @return the variance in squared units of the currency
   */
  public double variance() {
    if (isNone()) {
      return 0;
    }
    double mean = meanAmount();
    double square = 0;
    for (Money amount : amounts) {
      double deviation = amount.toDouble() - mean;
      square += deviation * deviation;
    }
    return expectedWins * square / amounts.size() + winsVariance() * mean * mean;
  }

  /** The variance of the number of deals: m + α(m² + s²) + s². */
  double winsVariance() {
    double error = expectedWinsError * expectedWinsError;
    return expectedWins + overDispersion * (expectedWins * expectedWins + error) + error;
  }

  private double meanAmount() {
    double sum = 0;
    for (Money amount : amounts) {
      sum += amount.toDouble();
    }
    return sum / amounts.size();
  }
}
