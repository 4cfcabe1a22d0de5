package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.pipeline.booking.BookingSpec;
import io.planwright.forecasting.pipeline.booking.DecidingDeals;
import io.planwright.forecasting.pipeline.booking.ShockStrength;
import io.planwright.forecasting.pipeline.closing.ClosingSpec;
import io.planwright.forecasting.pipeline.scenario.PipelineScenarios;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;

/** The sources of forecasts of a period's bookings. */
public final class BookingForecasters {

  /** Enough for the tenths of a distribution, and a tenth of the time of the usual number. */
  private static final int PATHS = 10_000;

  private static final long SEED = 1;

  private static final PipelineBookings USUAL =
      new PipelineBookings(
          ClosingSpec.empirical(), BookingSpec.standard().withSimulation(PATHS, SEED, 1), true);

  private BookingForecasters() {}

  /**
   * The same period of the last season, such as the same month of last quarter or last year: what
   * every other source is to beat. The spread is that of the differences between seasons, or of
   * those between neighbours where there is no second season. Data floor: one season of whole
   * periods in which deals were won.
   *
   * @param seasonLength how many periods back, from 1 to 1000: 3 for the same month of last
   *     quarter, 12 for that of last year, 4 for the same quarter of last year
   * @return the source
   * @throws IllegalArgumentException if the number is out of range
   */
  public static BookingForecaster seasonalNaive(int seasonLength) {
    Require.between(seasonLength, 1, 1000, "seasonLength", "Give 12 for months of a year.");
    return new SeasonalNaiveBookings(seasonLength);
  }

  /**
   * The seasonal naive source that the history allows: the same period of last year, or, where the
   * history does not reach back so far, the same month of last quarter, or the last period.
   *
   * @return the source
   */
  public static BookingForecaster seasonalNaive() {
    return new CalendarNaive();
  }

  /**
   * The history of bookings, whole periods from the first deal won on, by a method for time series.
   * Its data floor is that of the method.
   *
   * @param method the method
   * @return the source
   */
  public static BookingForecaster timeSeries(Forecaster method) {
    return new SeriesBookings(Require.nonNull(method, "method"));
  }

  /**
   * The open deals by when they close, and new business: each open deal has the chance to be won in
   * the days of the period that its age and the calendar give ({@link ClosingSpec#empirical}), and
   * deals still to be created and won come on top as in earlier periods, asked as many days ahead.
   * Deals share a common shock as strong as up to 24 earlier periods show it, by {@link
   * ShockStrength#estimate}; where there are fewer than eight, as strong as {@link
   * BookingSpec#standard} has it. {@link #calibrated} fits the spread to what its past errors were.
   * Amounts count at the share of what deals show while they are open that won ones brought in up
   * to 12 earlier periods: discounts at the close are foreseen. A deal without an amount has the
   * mean won amount of its product, and its spread. Closes before the first one on record count as
   * not recorded. Data floor: 30 closed deals. Where earlier periods do not tell of new business,
   * it is left out, and the explanation says so. Takes one fit for each earlier period.
   *
   * @return the source
   */
  public static BookingForecaster pipeline() {
    return USUAL;
  }

  /**
   * The deals that decide whether a period reaches a quota, by {@link #pipeline()}: what is booked
   * counts, and so does new business.
   *
   * @param crm the CRM
   * @param question the period and the day
   * @param quota what the whole period is to bring, in the currency of the question
   * @param count how many deals to name, from 1 to 64
   * @param control cancel, deadline and progress
   * @return the deals, those first that decide most, or what is missing, as of {@link #pipeline()}
   * @throws IllegalArgumentException if the quota has another currency or the count is out of range
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  public static Answer<DecidingDeals> decidingDeals(
      CrmSource crm, BookingQuestion question, Money quota, int count, RunControl control) {
    Require.nonNull(crm, "crm");
    Require.nonNull(question, "question");
    Require.nonNull(quota, "quota");
    Require.nonNull(control, "control");
    return USUAL.decidingDeals(crm, question, quota, count, control);
  }

  /**
   * What scenarios make of a period, by the open deals and the new business of {@link #pipeline()},
   * with the common shock and the win rate that closed deals show. What is booked by the day of the
   * question is not in it: scenarios change what is still to come.
   *
   * @param crm the CRM
   * @param question the period and the day
   * @param states how many states of the world are drawn, from 1 to 10 million
   * @param control cancel, deadline and progress
   * @return the model, or what is missing, as of {@link #pipeline()}
   * @throws IllegalArgumentException if the number of states is out of range
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  public static Answer<PipelineScenarios> scenarios(
      CrmSource crm, BookingQuestion question, int states, RunControl control) {
    Require.nonNull(crm, "crm");
    Require.nonNull(question, "question");
    Require.nonNull(control, "control");
    return USUAL.scenarios(crm, question, states, control);
  }

  /**
   * As {@link #pipeline()}, by other specs; the common shock is that of the spec.
   *
   * @param closing how closing times are learned; the question's calendar is put in
   * @param booking how deals are added up; new business is put in
   * @return the source
   * @throws IllegalArgumentException if the spec has volatile exchange rates
   */
  public static BookingForecaster pipeline(ClosingSpec closing, BookingSpec booking) {
    Require.that(
        Require.nonNull(booking, "booking").shocks().fxVolatility().isEmpty(),
        "fxVolatility",
        booking.shocks().fxVolatility(),
        "be empty",
        "Amounts are converted before they are added up; give a DealBook with rates to simulate"
            + " them.");
    return new PipelineBookings(Require.nonNull(closing, "closing"), booking, false);
  }

  /**
   * A source whose spread is stretched or shrunk to its errors in past periods, each forecast with
   * what was known then, as if its own idea of it had come from two periods.
   *
   * @param source the source
   * @param periods how many past periods are forecast, from 1 to 120; each takes as long as a
   *     forecast
   * @return the calibrated source
   * @throws IllegalArgumentException if the number is out of range
   */
  public static BookingForecaster calibrated(BookingForecaster source, int periods) {
    Require.between(periods, 1, 120, "periods", "Try the last year, or a few years.");
    return new CalibratedBookings(Require.nonNull(source, "source"), periods);
  }

  /**
   * The weighted pipeline, as many CRMs have it: the open deals that are expected to close in the
   * period, or of which no day is known, each times the win rate of all deals that have closed. It
   * knows no timing, no new business and no zombies, and is here to be compared with. A deal
   * without an amount counts with the mean won amount of its product. Its spread takes deals for
   * independent, which is too narrow. Data floor: 30 closed deals, one of them won.
   *
   * @return the source
   */
  public static BookingForecaster weightedPipeline() {
    return new WeightedPipeline();
  }
}
