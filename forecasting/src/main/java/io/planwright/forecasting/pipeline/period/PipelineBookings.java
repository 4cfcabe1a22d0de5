package io.planwright.forecasting.pipeline.period;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.internal.outcome.AffineOutcome;
import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.BookingDistribution;
import io.planwright.forecasting.pipeline.booking.BookingSpec;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.forecasting.pipeline.booking.DealBookBuilder;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.forecasting.pipeline.closing.ClosingForecast;
import io.planwright.forecasting.pipeline.closing.ClosingModel;
import io.planwright.forecasting.pipeline.closing.ClosingSpec;
import io.planwright.forecasting.pipeline.closing.DealSpells;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The open deals by when they close, and the business that is not in the pipeline yet.
 *
 * @param closing how closing times are learned
 * @param booking how deals are added up
 */
record PipelineBookings(ClosingSpec closing, BookingSpec booking) implements BookingForecaster {

  /** How many earlier periods tell of new business at most. */
  private static final int MOST_WINDOWS = 12;

  @Override
  public String name() {
    return "pipeline by closing time";
  }

  @Override
  public Answer<BookingForecast> forecast(
      CrmSource crm, BookingQuestion question, RunControl control) {
    if (question.asOf().plusDays(1).isBefore(question.days().start())) {
      return Answer.insufficient(
          name() + " of " + question.period().label(),
          "a period that begins by " + question.asOf().plusDays(1),
          "one that begins on " + question.days().start(),
          "Ask for the period that is next, or take the history: deals that are still to be created"
              + " before the period begins are not forecast.");
    }
    CrmSnapshot known = CrmSnapshot.of(crm, question.asOf(), question.zone());
    LocalDate recorded = firstClose(known);
    if (!recorded.isBefore(question.asOf())) {
      return Answer.insufficient(
          name() + " of " + question.period().label(),
          "deals that closed",
          "none before " + question.asOf(),
          "Load earlier deals.");
    }
    DealSpells spells =
        DealSpells.of(crm.opportunities(), question.asOf(), question.zone(), recorded);
    return closing
        .withCalendar(question.calendar())
        .fit(spells, control)
        .map(model -> forecast(model, spells, known, recorded, question, control));
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

  private BookingForecast forecast(
      ClosingModel model,
      DealSpells spells,
      CrmSnapshot known,
      LocalDate recorded,
      BookingQuestion question,
      RunControl control) {
    DateRange days = question.days();
    DateRange ahead = rest(question);
    ClosingForecast chances = model.forecast(spells);
    DealBook book = book(chances, known, question, control);
    Answer<ArrivalModel> arrivals =
        ArrivalModel.fit(
            known, ahead, windows(question, recorded), question.currency(), question.rates());
    ArrivalModel added = arrivals.toOptional().orElse(ArrivalModel.none());
    BookingDistribution open = booking.withNewBusiness(added).distribution(book, control);
    double booked = new WonBookings(question, known).within(days);
    double fromOpen = open.mean() - added.expectedAmount();
    List<Reason> reasons =
        List.of(
            new Reason("booked", booked, "won in the period by " + question.asOf()),
            new Reason("open deals", fromOpen, book.size() + " open deals by age and calendar"),
            new Reason(
                "new business",
                added.expectedAmount(),
                arrivals.fold(
                    arrival -> "deals to be created and won in the period, as in earlier ones",
                    lack -> "not known: " + lack.found())));
    return new BookingForecast(
        question,
        booked,
        new AffineOutcome(open, 1, booked + open.mean()),
        new Explanation(
            arrivals.isKnown()
                ? "Open deals by when they close, and new business."
                : "Open deals by when they close; new business is not known and left out.",
            reasons),
        Provenance.of(
            name(),
            Map.of("closing", closing.toString(), "booking", booking.method().toString()),
            "deals known on " + question.asOf(),
            spells.size()));
  }

  /** The days of the question that lie ahead. */
  private static DateRange rest(BookingQuestion question) {
    LocalDate next = question.asOf().plusDays(1);
    LocalDate start = question.days().start();
    return DateRange.of(next.isAfter(start) ? next : start, question.days().endExclusive());
  }

  /** The same days of earlier periods, as far back as closes were recorded. */
  private static List<DateRange> windows(BookingQuestion question, LocalDate recorded) {
    List<DateRange> windows = new ArrayList<>();
    for (int back = 1; back <= MOST_WINDOWS; back++) {
      DateRange window = rest(question.earlier(back));
      boolean over = !window.endExclusive().isAfter(question.asOf().plusDays(1));
      if (over && !window.start().isBefore(recorded)) {
        windows.add(window);
      }
    }
    return windows;
  }

  private static DealBook book(
      ClosingForecast chances, CrmSnapshot known, BookingQuestion question, RunControl control) {
    DealAmounts amounts = DealAmounts.of(known, question);
    double[] wins = chances.winProbabilities(rest(question));
    List<String> deals = chances.deals();
    DealBookBuilder book = DealBook.builder(question.currency());
    for (int i = 0; i < wins.length; i++) {
      OpportunitySnapshot deal = known.opportunity(deals.get(i)).orElseThrow();
      double amount = Math.max(0, amounts.of(deal));
      if (amount > 0 && wins[i] > 0) {
        Money money =
            Money.of(
                BigDecimal.valueOf(amount)
                    .setScale(
                        question.currency().getDefaultFractionDigits(), RoundingMode.HALF_EVEN),
                question.currency());
        DealChance chance = DealChance.of(deal.id(), Math.min(1, wins[i]), money);
        book.add(
            deal.amount().isPresent() ? chance : chance.withAmountRelativeSd(amounts.spread(deal)));
      }
    }
    control.checkpoint();
    return book.build();
  }
}
