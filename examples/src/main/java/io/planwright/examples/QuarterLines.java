package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.cycle.PeriodOutlook;
import io.planwright.cycle.PlanningResult;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecasting.pipeline.period.SkilledForecast;

/**
 * The next quarter in lines of plain text: the one number to plan with, and what it is beside
 * another look at the same quarter.
 */
final class QuarterLines {

  private final PlanningResult next;
  private final PipelineStory pipeline;

  QuarterLines(PlanningResult next, PipelineStory pipeline) {
    this.next = next;
    this.pipeline = pipeline;
  }

  /** The forecast that the targets rest on. */
  String planned() {
    return next.analysis().outlook().fold(this::planned, QuarterLines::lack);
  }

  private String planned(PeriodOutlook outlook) {
    return named(outlook.period())
        + " "
        + next.plan().content().frame().currency()
        + " "
        + range(outlook.total())
        + ", by the revenue of past months ("
        + outlook.forecast().provenance().method()
        + "): the number to plan with, as likely to be passed as missed";
  }

  /** The same quarter by the bookings of whole quarters. */
  String secondLook() {
    return pipeline.quarter().fold(this::secondLook, QuarterLines::lack);
  }

  private String secondLook(SkilledForecast skilled) {
    BookingForecast forecast = skilled.forecast();
    return named(forecast.question().period())
        + " "
        + range(forecast.total())
        + ", by bookings of whole quarters"
        + (next.analysis().outlook().isKnown()
            ? ": not to plan with, it sees one value where the forecast sees three months; "
            : "; ")
        + skilled.skill().statement();
  }

  private static String range(OutcomeDistribution total) {
    return whole(Math.round(total.quantile(0.5)))
        + ", with "
        + percent(0.8)
        + " between "
        + whole(Math.round(total.quantile(0.1)))
        + " and "
        + whole(Math.round(total.quantile(0.9)));
  }

  private static String named(FiscalPeriod quarter) {
    return quarter.label().replace("FY", "");
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }
}
