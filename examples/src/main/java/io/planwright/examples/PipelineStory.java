package io.planwright.examples;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.pipeline.closing.CumulativeIncidence;
import io.planwright.forecasting.pipeline.closing.DealSpells;
import io.planwright.forecasting.pipeline.closing.Zombies;
import io.planwright.forecasting.pipeline.movement.MovementSpec;
import io.planwright.forecasting.pipeline.movement.PipelineMovement;
import io.planwright.forecasting.pipeline.period.BookingForecasters;
import io.planwright.forecasting.pipeline.period.SkillSpec;
import io.planwright.forecasting.pipeline.period.SkilledForecast;
import io.planwright.money.ExchangeRates;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.List;

/**
 * What the pipeline's past tells of its future: bookings of the next month and quarter by the
 * source that has proved itself, how the open pipeline moved since the quarter began, which deals
 * hardly come to anything, and whether deals can be told apart at all.
 *
 * @param question what is asked of the next quarter
 * @param snapshot the CRM as it was known on the day
 * @param month the bookings of the next month
 * @param quarter the bookings of the next quarter
 * @param movement from the end of the quarter before to the day
 * @param closing the share of deals closed by age
 * @param zombies open deals older than any deal was when it closed
 * @param wins how good a win model is
 */
record PipelineStory(
    BookingQuestion question,
    CrmSnapshot snapshot,
    Answer<SkilledForecast> month,
    Answer<SkilledForecast> quarter,
    PipelineMovement movement,
    Answer<CumulativeIncidence> closing,
    Answer<Zombies> zombies,
    WinStory wins) {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

  /**
   * Tells the story.
   *
   * @param data the CRM
   * @param snapshot the CRM as it was known on the day
   * @param control cancel and progress
   * @return the story as of the snapshot's day
   */
  static PipelineStory of(CrmData data, CrmSnapshot snapshot, RunControl control) {
    LocalDate asOf = snapshot.asOf();
    FiscalPeriod current = CALENDAR.periodOf(asOf, PeriodKind.QUARTER);
    LocalDate quarterBefore = CALENDAR.range(current).start().minusDays(1);
    DealSpells spells = DealSpells.of(data.crm().opportunities(), asOf, data.zone());
    BookingQuestion quarter = question(data, asOf, PeriodKind.QUARTER);
    return new PipelineStory(
        quarter,
        snapshot,
        bookings(data, question(data, asOf, PeriodKind.MONTH), control),
        bookings(data, quarter, control),
        MovementSpec.in(data.currency()).between(data.crm(), quarterBefore, asOf, data.zone()),
        CumulativeIncidence.of(spells),
        Zombies.outlived(spells),
        WinStory.of(data, quarterBefore, asOf, control));
  }

  private static BookingQuestion question(CrmData data, LocalDate asOf, PeriodKind kind) {
    return new BookingQuestion(
        CALENDAR.periodOf(asOf.plusDays(1), kind),
        CALENDAR,
        asOf,
        data.zone(),
        data.currency(),
        ExchangeRates.none());
  }

  private static Answer<SkilledForecast> bookings(
      CrmData data, BookingQuestion question, RunControl control) {
    return SkillSpec.of(
            List.of(
                BookingForecasters.weightedPipeline(),
                BookingForecasters.timeSeries(Forecasters.auto())))
        .withSkill(data.crm(), question, control);
  }
}
