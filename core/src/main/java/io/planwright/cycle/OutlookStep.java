package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;

/** Fits the forecaster to a revenue history and reads the plan's period off the model. */
final class OutlookStep {

  /** The coverage of the intervals that every outlook carries. */
  static final double[] LEVELS = {0.5, 0.8};

  private final Forecaster forecaster;
  private final PlanningBrief brief;

  OutlookStep(Forecaster forecaster, PlanningBrief brief) {
    this.forecaster = forecaster;
    this.brief = brief;
  }

  Answer<PeriodOutlook> outlook(TimeSeries history, RunControl control) {
    if (history.size() == 0) {
      return Answer.insufficient(
          "the revenue of " + brief.period().label(),
          "at least one whole month of won deals",
          "none by " + brief.asOf(),
          "Load the deals that were won before, with their close dates and amounts.");
    }
    if (!brief.calendar().range(brief.period()).endExclusive().isAfter(brief.asOf().plusDays(1))) {
      return Answer.insufficient(
          "the outlook of " + brief.period().label(),
          "a period that ends after the as-of day",
          "one that has ended by " + brief.asOf(),
          "Read the outcome from control, and plan the next period.");
    }
    return forecaster.fit(history, control).map(model -> read(model, history));
  }

  private PeriodOutlook read(ForecastModel model, TimeSeries history) {
    FiscalAxis axis = (FiscalAxis) history.axis();
    DateRange period = brief.calendar().range(brief.period());
    int first =
        axis.indexOf(brief.calendar().periodOf(period.start(), PeriodKind.MONTH)) - history.size();
    int last =
        axis.indexOf(
                brief.calendar().periodOf(period.endExclusive().minusDays(1), PeriodKind.MONTH))
            - history.size();
    double booked = bookedBefore(history, history.size() + Math.min(first, 0));
    OutcomeDistribution open = model.sum(Math.max(first, 0) + 1, last + 1);
    return new PeriodOutlook(
        brief.period(),
        booked,
        new ShiftedDistribution(booked, open),
        model.forecast(last + 1, LEVELS));
  }

  private static double bookedBefore(TimeSeries history, int from) {
    int start = Math.max(0, Math.min(from, history.size()));
    return history.window(start, history.size()).total();
  }
}
