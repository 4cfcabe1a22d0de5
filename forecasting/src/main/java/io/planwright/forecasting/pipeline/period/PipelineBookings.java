package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.BookingSpec;
import io.planwright.forecasting.pipeline.booking.DecidingDeals;
import io.planwright.forecasting.pipeline.booking.ShockStrength;
import io.planwright.forecasting.pipeline.closing.ClosingModel;
import io.planwright.forecasting.pipeline.closing.ClosingSpec;
import io.planwright.forecasting.pipeline.closing.DealSpells;
import io.planwright.forecasting.pipeline.scenario.PipelineScenarios;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The open deals by when they close, and the business that is not in the pipeline yet.
 *
 * @param closing how closing times are learned
 * @param booking how deals are added up
 * @param learnsShock whether earlier periods tell how strongly deals are won together
 */
record PipelineBookings(ClosingSpec closing, BookingSpec booking, boolean learnsShock)
    implements BookingForecaster {

  @Override
  public String name() {
    return "pipeline by closing time";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    return pipeline(crm, question, control).map(pipeline -> forecast(pipeline, control));
  }

  /** The deals that decide whether the period, what is booked included, reaches a quota. */
  Answer<DecidingDeals> decidingDeals(
      CrmSource crm, BookingQuestion question, Money quota, int count, RunControl control) {
    return pipeline(crm, question, control)
        .map(pipeline -> pipeline.decidingDeals(quota, count, control));
  }

  Answer<PipelineScenarios> scenarios(
      CrmSource crm, BookingQuestion question, int states, RunControl control) {
    return pipeline(crm, question, control).map(pipeline -> pipeline.scenarios(states));
  }

  private Answer<OpenPipeline> pipeline(
      CrmSource crm, BookingQuestion question, RunControl control) {
    CrmSnapshot known = CrmSnapshot.of(crm, question.asOf(), question.zone());
    LocalDate recorded = firstClose(known);
    if (!recorded.isBefore(question.asOf())) {
      return Answer.insufficient(
          name() + " of " + question.period().label(),
          "deals that closed",
          "none before " + question.asOf(),
          "Load earlier deals.");
    }
    PastWindows past = new PastWindows(crm, question, known, recorded);
    DealSpells spells = past.spells(question);
    return closing
        .withCalendar(question.calendar())
        .fit(spells, control)
        .map(model -> pipeline(past, model, spells, control));
  }

  /** Closes before the first one on record were not recorded. */
  private static LocalDate firstClose(CrmSnapshot known) {
    LocalDate first = known.asOf();
    for (OpportunitySnapshot deal : known.opportunities()) {
      LocalDate closed = deal.closedOn().orElse(first);
      first = closed.isBefore(first) ? closed : first;
    }
    return first;
  }

  private OpenPipeline pipeline(
      PastWindows past, ClosingModel model, DealSpells spells, RunControl control) {
    BookingQuestion question = past.question();
    Answer<ArrivalModel> arrivals = past.arrivals();
    BookingSpec spec = booking.withNewBusiness(arrivals.toOptional().orElse(ArrivalModel.none()));
    Optional<ShockStrength> shock =
        learnsShock
            ? Optional.of(past.shock(closing.withCalendar(question.calendar()), control))
            : Optional.empty();
    PriceRealization realization = past.realization();
    return new OpenPipeline(
        question,
        new WonBookings(question, past.known()),
        OpenPipeline.book(model.forecast(spells), past.known(), question, realization),
        arrivals,
        realization,
        shock.map(ShockStrength::statement).orElse("as the spec has it"),
        shock.map(strength -> spec.withCommonCorrelation(strength.correlation())).orElse(spec),
        spells.size());
  }

  private BookingForecast forecast(OpenPipeline pipeline, RunControl control) {
    return pipeline.forecast(
        Provenance.of(
            name(),
            Map.of(
                "closing",
                closing.toString(),
                "booking",
                booking.computation().method().toString()),
            "deals known on " + pipeline.question().asOf(),
            pipeline.deals()),
        control);
  }
}
