package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What the pipeline brings a day: open deals × win rate × mean amount ÷ cycle length.
 *
 * <p>Win rate and cycle allow for deals that are still open: the Aalen–Johansen estimate of the
 * share of deals that are won within the horizon, and the mean days to the win of those. The usual
 * figures, from closed deals alone, forget the slow ones; they stand beside, with how far off they
 * are. The horizon is the greatest age that at least {@value #LEAST_AT_RISK} deals were seen at.
 *
 * <p>Open deals that are older than any deal was when it closed have outlived all experience; they
 * are counted apart and bring nothing, as nothing that was seen says that they ever will. They stay
 * in the win rate as deals that have not been won.
 *
 * <p>Intervals are from the bootstrap over deals (B. Efron, Annals of Statistics 7, 1979). The
 * number of open deals is known, so it is not drawn, nor are those that have outlived experience:
 * the slowest close is a maximum, of which a bootstrap says nothing. Data floor: {@value
 * #LEAST_CLOSED} closed deals, {@value #LEAST_WON} won ones with an amount. Immutable, serializable
 * and thread-safe.
 *
 * @param currency the currency of amounts
 * @param openDeals the deals open on the as-of date that have not outlived all experience
 * @param outlivedDeals the open deals older than any deal was when it closed; no part of openDeals
 * @param wonWithoutAmount the won deals whose amount is not recorded; the mean amount leaves them
 *     out
 * @param horizonDays the age up to which wins count
 * @param winRate the share of deals won within the horizon
 * @param meanAmount the mean amount of won deals, in major units
 * @param cycleDays the mean days from creation to the win, of deals won within the horizon; at
 *     least 1
 * @param perDay the velocity in major units a day
 * @param closedOnly the same from closed deals alone
 */
public record SalesVelocity(
    Currency currency,
    long openDeals,
    long outlivedDeals,
    long wonWithoutAmount,
    int horizonDays,
    IntervalEstimate winRate,
    IntervalEstimate meanAmount,
    IntervalEstimate cycleDays,
    IntervalEstimate perDay,
    ClosedOnly closedOnly)
    implements Serializable {

  /** The closed deals below which nothing is said. */
  public static final int LEAST_CLOSED = 20;

  /** The won deals with an amount below which nothing is said. */
  public static final int LEAST_WON = 10;

  /** The deals that must have been seen at the age of the horizon. */
  public static final int LEAST_AT_RISK = 10;

  /**
   * Checks the components.
   *
   * @param currency the currency of amounts
   * @param openDeals the deals open on the as-of date that have not outlived all experience
   * @param outlivedDeals the open deals older than any deal was when it closed; no part of
   *     openDeals
   * @param wonWithoutAmount the won deals whose amount is not recorded
   * @param horizonDays the age up to which wins count
   * @param winRate the share of deals won within the horizon
   * @param meanAmount the mean amount of won deals
   * @param cycleDays the mean days to the win
   * @param perDay the velocity in major units a day
   * @param closedOnly the same from closed deals alone
   * @throws IllegalArgumentException if a count is negative
   */
  public SalesVelocity {
    Require.nonNull(currency, "currency");
    Require.notNegative(openDeals, "openDeals", "Count the open deals.");
    Require.notNegative(outlivedDeals, "outlivedDeals", "Count the open deals that are too old.");
    Require.notNegative(wonWithoutAmount, "wonWithoutAmount", "Count from 0.");
    Require.notNegative(horizonDays, "horizonDays", "Count days from 0.");
    Require.nonNull(winRate, "winRate");
    Require.nonNull(meanAmount, "meanAmount");
    Require.nonNull(cycleDays, "cycleDays");
    Require.nonNull(perDay, "perDay");
    Require.nonNull(closedOnly, "closedOnly");
  }

  /**
   * The figures of those who look at closed deals alone. Immutable, serializable and thread-safe.
   *
   * @param winRate won by closed
   * @param cycleDays the mean days to the win of the won deals; at least 1
   * @param perDay the velocity with these, in major units a day
   * @param bias by how much it is above the velocity that allows for open deals, as a share of
   *     that: 0.3 is 30 % too high. The deals are on both sides, so the interval is that of the
   *     bias itself
   */
  public record ClosedOnly(double winRate, double cycleDays, double perDay, IntervalEstimate bias)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param winRate won by closed, from 0 to 1
     * @param cycleDays the mean days to the win, at least 1
     * @param perDay the velocity, finite
     * @param bias by how much it is too high
     * @throws IllegalArgumentException if a number is out of its range
     */
    public ClosedOnly {
      Require.between(winRate, 0, 1, "winRate", "Divide won by closed.");
      Require.atLeast(cycleDays, 1.0, "cycleDays", "A cycle takes a day at least.");
      Require.finite(perDay, "perDay", "Leave out what could not be computed.");
      Require.nonNull(bias, "bias");
    }
  }

  /**
   * Estimates the velocity. Takes time linear in the deals for each resample.
   *
   * @param crm what was known at the end of a day
   * @param spec how to estimate
   * @param control asked before each resample whether to go on
   * @return the velocity, or why the deals do not suffice for one
   * @throws io.planwright.money.MissingRateException if an amount of another currency has no rate
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Answer<SalesVelocity> of(CrmSnapshot crm, VelocitySpec spec, RunControl control) {
    Require.nonNull(crm, "crm");
    Require.nonNull(spec, "spec");
    Require.nonNull(control, "control");
    VelocityData data = VelocityData.of(crm, spec);
    if (data.closed() < LEAST_CLOSED || data.wonWithAmount() < LEAST_WON) {
      return Answer.insufficient(
          "what the pipeline brings a day",
          "at least %d closed deals, %d won ones with an amount".formatted(LEAST_CLOSED, LEAST_WON),
          "%d closed, %d won with an amount".formatted(data.closed(), data.wonWithAmount()),
          "Take in earlier deals, and record the amounts of won ones.");
    }
    return Answer.known(data.estimate(spec, control));
  }

  /**
   * The velocity as money.
   *
   * @return the amount a day, rounded to the minor unit
   */
  public Money moneyPerDay() {
    return Money.of(BigDecimal.valueOf(perDay.value()), currency)
        .roundedToMinorUnit(RoundingMode.HALF_EVEN);
  }
}
