package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.RunControl;
import java.util.Map;

/** Open deals times the win rate. */
record WeightedPipeline() implements BookingForecaster {

  private static final int LEAST_CLOSED = 30;

  @Override
  public String name() {
    return "weighted pipeline";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    control.checkpoint();
    CrmSnapshot snapshot = CrmSnapshot.of(crm, question.asOf(), question.zone());
    int won = snapshot.won().size();
    int closed = won + snapshot.lost().size();
    if (closed < LEAST_CLOSED || won == 0) {
      return Answer.insufficient(
          name() + " of " + question.period().label(),
          "at least " + LEAST_CLOSED + " closed deals, one of them won",
          closed + " closed deals, " + won + " of them won",
          "Load earlier deals.");
    }
    double rate = (double) won / closed;
    DealAmounts amounts = DealAmounts.of(snapshot, question);
    double mean = 0;
    double variance = 0;
    int open = 0;
    for (OpportunitySnapshot deal : snapshot.opportunities()) {
      if (deal.status() == OpportunityStatus.OPEN
          && deal.expectedClose().map(question.days()::contains).orElse(true)) {
        double amount = amounts.of(deal);
        mean += rate * amount;
        variance += rate * (1 - rate) * amount * amount;
        open++;
      }
    }
    double booked = new WonBookings(question, snapshot).within(question.days());
    return Answer.known(
        new BookingForecast(
            question,
            booked,
            new NormalOutcome(booked + mean, Math.sqrt(variance)),
            Explanation.of(
                open
                    + " open deals, each at the win rate of "
                    + Math.round(100 * rate)
                    + " % of the "
                    + closed
                    + " closed ones."),
            Provenance.of(
                name(),
                Map.of("winRate", String.valueOf(rate)),
                "deals known on " + question.asOf(),
                closed + open)));
  }
}
