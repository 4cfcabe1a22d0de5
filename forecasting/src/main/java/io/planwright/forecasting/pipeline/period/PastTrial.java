package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lets sources forecast the periods before a question, each with what was known then. */
final class PastTrial {

  private final CrmSource crm;
  private final RunControl control;
  private final List<BookingQuestion> past = new ArrayList<>();
  private final double[] actuals;

  PastTrial(CrmSource crm, BookingQuestion question, int periods, RunControl control) {
    this.crm = crm;
    this.control = control;
    for (int back = periods; back > 0; back--) {
      BookingQuestion earlier = question.earlier(back);
      LocalDate last = earlier.days().endExclusive().minusDays(1);
      if (!last.isAfter(question.asOf())) {
        past.add(earlier);
      }
    }
    CrmSnapshot today = CrmSnapshot.of(crm, question.asOf(), question.zone());
    actuals = new double[past.size()];
    for (int i = 0; i < actuals.length; i++) {
      actuals[i] = new WonBookings(question, today).within(past.get(i).days());
    }
  }

  int periods() {
    return actuals.length;
  }

  /** What a source says of the periods. */
  PastForecasts of(BookingForecaster source) {
    double[] means = new double[actuals.length];
    double[] deviations = new double[actuals.length];
    Arrays.fill(means, Double.NaN);
    for (int i = 0; i < means.length; i++) {
      control.checkpoint();
      Optional<BookingForecast> said = source.forecast(crm, past.get(i), control).toOptional();
      if (said.isPresent()) {
        means[i] = said.orElseThrow().total().mean();
        deviations[i] = PastForecasts.deviation(said.orElseThrow().total());
      }
    }
    return new PastForecasts(source.name(), means, deviations, actuals);
  }
}
