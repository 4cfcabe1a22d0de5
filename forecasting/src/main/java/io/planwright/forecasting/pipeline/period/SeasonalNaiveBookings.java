package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.RunControl;
import java.util.Map;

/**
 * The same period of the last season.
 *
 * @param seasonLength how many periods back
 */
record SeasonalNaiveBookings(int seasonLength) implements BookingForecaster {

  @Override
  public String name() {
    return "seasonal naive (" + seasonLength + ")";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    control.checkpoint();
    WonBookings won =
        new WonBookings(question, CrmSnapshot.of(crm, question.asOf(), question.zone()));
    double[] history = won.history();
    int steps = won.stepsAhead();
    int back = (steps + seasonLength - 1) / seasonLength * seasonLength;
    int at = history.length + steps - 1 - back;
    if (at < 0) {
      return Answer.insufficient(
          name() + " forecast of " + question.period().label(),
          "whole periods with deals won as far back as " + back + " before it",
          history.length + " whole periods by " + question.asOf(),
          "Load earlier deals, or ask for a shorter season.");
    }
    double spread = Math.sqrt((double) back / seasonLength) * spread(history);
    double booked = won.within(question.days());
    OutcomeDistribution total =
        RemainingOutcome.of(new NormalOutcome(history[at], spread), booked, won.remaining());
    return Answer.known(
        new BookingForecast(
            question,
            booked,
            total,
            Explanation.of("As much as " + back + " periods before."),
            Provenance.of(
                name(),
                Map.of("seasonLength", String.valueOf(seasonLength)),
                history.length + " periods before " + question.period().label(),
                history.length)));
  }

  /** The root mean square of changes from season to season, or between neighbours. */
  private double spread(double[] history) {
    int lag = history.length > seasonLength + 1 ? seasonLength : 1;
    double squares = 0;
    int count = 0;
    for (int t = lag; t < history.length; t++) {
      squares += Math.pow(history[t] - history[t - lag], 2);
      count++;
    }
    return count == 0 ? Math.abs(history[0]) : Math.sqrt(squares / count);
  }
}
