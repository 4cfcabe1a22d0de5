package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.internal.outcome.AffineOutcome;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * A source whose spread is that of its past errors.
 *
 * @param source the source
 * @param periods how many past periods are forecast
 */
record CalibratedBookings(BookingForecaster source, int periods) implements BookingForecaster {

  @Override
  public String name() {
    return source.name() + ", calibrated";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    return source
        .forecast(crm, question, control)
        .map(own -> calibrated(own, new PastTrial(crm, question, periods, control)));
  }

  private BookingForecast calibrated(BookingForecast own, PastTrial trial) {
    PastForecasts past = trial.of(source);
    double factor = past.widening();
    List<Reason> reasons = new ArrayList<>(own.explanation().reasons());
    reasons.add(
        new Reason(
            "spread",
            0,
            "%.2f times that of the source, by %d past periods"
                .formatted(factor, past.knownBefore(trial.periods()))));
    return new BookingForecast(
        own.question(),
        own.booked(),
        new AtLeast(
            new AffineOutcome(own.total(), factor, own.total().mean()),
            Math.min(own.booked(), own.total().mean())),
        new Explanation(own.explanation().summary(), reasons),
        own.provenance());
  }
}
