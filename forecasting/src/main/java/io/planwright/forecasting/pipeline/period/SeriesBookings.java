package io.planwright.forecasting.pipeline.period;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;

/**
 * The history of bookings, by a method for time series.
 *
 * @param method the method
 */
record SeriesBookings(Forecaster method) implements BookingForecaster {

  @Override
  public String name() {
    return method.name() + " on past bookings";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    WonBookings won =
        new WonBookings(question, CrmSnapshot.of(crm, question.asOf(), question.zone()));
    double[] history = won.history();
    if (history.length == 0) {
      return Answer.insufficient(
          name() + " of " + question.period().label(),
          "a whole period in which deals were won",
          "none by " + question.asOf(),
          "Load earlier deals.");
    }
    FiscalPeriod first =
        question.calendar().plus(question.period(), -(won.stepsAhead() + history.length - 1L));
    TimeSeries series =
        TimeSeries.of(
            "bookings",
            question.currency().getCurrencyCode(),
            new FiscalAxis(question.calendar(), first),
            history);
    return method.fit(series, control).map(model -> read(model, won));
  }

  private static BookingForecast read(ForecastModel model, WonBookings won) {
    int step = won.stepsAhead();
    double booked = won.within(won.question().days());
    OutcomeDistribution total = RemainingOutcome.of(model.sum(step, step), booked, won.remaining());
    var forecast = model.forecast(step);
    return new BookingForecast(
        won.question(),
        booked,
        total,
        new Explanation(forecast.explanation().summary(), forecast.explanation().reasons()),
        forecast.provenance());
  }
}
