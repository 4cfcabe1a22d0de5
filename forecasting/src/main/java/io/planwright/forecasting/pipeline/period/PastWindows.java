package io.planwright.forecasting.pipeline.period;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.PastPeriod;
import io.planwright.forecasting.pipeline.booking.ShockStrength;
import io.planwright.forecasting.pipeline.closing.ClosingForecast;
import io.planwright.forecasting.pipeline.closing.ClosingModel;
import io.planwright.forecasting.pipeline.closing.ClosingSpec;
import io.planwright.forecasting.pipeline.closing.DealSpells;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What earlier periods, asked as many days ahead, tell of the one in question. All of it was known
 * on its as-of day.
 *
 * @param crm the CRM
 * @param question the question
 * @param known what was known on its day
 * @param recorded the first day on which closes were recorded
 */
record PastWindows(CrmSource crm, BookingQuestion question, CrmSnapshot known, LocalDate recorded) {

  /** How many earlier periods tell of new business at most: business changes. */
  private static final int MOST_ARRIVAL_WINDOWS = 12;

  /** How many tell of discounts at most: those change too. */
  private static final int MOST_REALIZATION_WINDOWS = 12;

  /** How many tell of shocks at most. */
  private static final int MOST_SHOCK_WINDOWS = 24;

  /** The days of a question's period that lie after its as-of day. */
  static DateRange rest(BookingQuestion question) {
    LocalDate next = question.asOf().plusDays(1);
    LocalDate start = question.days().start();
    return DateRange.of(next.isAfter(start) ? next : start, question.days().endExclusive());
  }

  /** The days in which deals may still be created that are won in a question's period. */
  private static DateRange ahead(BookingQuestion question) {
    return DateRange.of(question.asOf().plusDays(1), question.days().endExclusive());
  }

  /** The days between the as-of day and the period. */
  private int leadDays() {
    return (int) ChronoUnit.DAYS.between(question.asOf().plusDays(1), rest(question).start());
  }

  /** Earlier questions that are answered by now, as far back as closes were recorded. */
  private List<BookingQuestion> answered(int most) {
    List<BookingQuestion> answered = new ArrayList<>();
    for (int back = 1; answered.size() < most; back++) {
      BookingQuestion earlier = question.earlier(back);
      if (!earlier.asOf().isAfter(recorded)) {
        break;
      }
      if (!earlier.days().endExclusive().isAfter(question.asOf().plusDays(1))) {
        answered.add(earlier);
      }
    }
    return answered;
  }

  /** The deals as they were known on the day of a question. */
  DealSpells spells(BookingQuestion asked) {
    return DealSpells.of(crm.opportunities(), asked.asOf(), asked.zone(), recorded);
  }

  /** New business that is to be created after the as-of day and won in the period. */
  Answer<ArrivalModel> arrivals() {
    return ArrivalModel.fit(
        known,
        ahead(question),
        leadDays(),
        answered(MOST_ARRIVAL_WINDOWS).stream().map(PastWindows::ahead).toList(),
        question.currency(),
        question.rates());
  }

  /**
   * What deals brought that were won in earlier periods, beside what they had shown on the day of
   * the question about each.
   */
  PriceRealization realization() {
    Map<String, BookingQuestion> asked = new HashMap<>();
    for (BookingQuestion earlier : answered(MOST_REALIZATION_WINDOWS)) {
      for (OpportunitySnapshot won : known.won(rest(earlier))) {
        asked.put(won.id(), earlier);
      }
    }
    try (Stream<Opportunity> deals = crm.opportunities()) {
      return deals
          .filter(deal -> asked.containsKey(deal.id()))
          .map(deal -> realization(deal, Require.nonNull(asked.get(deal.id()), deal.id())))
          .reduce(PriceRealization.UNKNOWN, PriceRealization::and);
    }
  }

  private PriceRealization realization(Opportunity deal, BookingQuestion earlier) {
    OpportunitySnapshot won = known.opportunity(deal.id()).orElseThrow();
    LocalDate closedOn = won.closedOn().orElseThrow();
    return deal.asOf(earlier.asOf(), earlier.zone())
        .filter(open -> open.isOpen() && won.amount().isPresent())
        .map(
            open ->
                PriceRealization.of(
                    WonBookings.amount(open, closedOn, question),
                    WonBookings.amount(won, closedOn, question)))
        .orElse(PriceRealization.UNKNOWN);
  }

  /**
   * How strongly deals were won together: the deals that were open on the day of each earlier
   * question, their chances by what was known then, and how many of them were won. What a model of
   * that day did not know of a period, its own error included, counts as a shock.
   */
  ShockStrength shock(ClosingSpec closing, RunControl control) {
    List<PastPeriod> periods = new ArrayList<>();
    for (BookingQuestion earlier : answered(MOST_SHOCK_WINDOWS)) {
      control.checkpoint();
      DealSpells then = spells(earlier);
      Optional<ClosingModel> model = closing.fit(then, control).toOptional();
      if (model.isEmpty()) {
        break;
      }
      period(model.orElseThrow().forecast(then), rest(earlier)).ifPresent(periods::add);
    }
    return ShockStrength.estimate(periods);
  }

  private Optional<PastPeriod> period(ClosingForecast chances, DateRange days) {
    List<Double> open = new ArrayList<>();
    int wins = 0;
    double[] each = chances.winProbabilities(days);
    for (int i = 0; i < each.length; i++) {
      open.add(Math.min(1, each[i]));
      wins += isWon(chances.deals().get(i), days) ? 1 : 0;
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(PastPeriod.of(open, wins));
  }

  private boolean isWon(String id, DateRange days) {
    return known
        .opportunity(id)
        .filter(deal -> deal.status() == OpportunityStatus.WON)
        .flatMap(OpportunitySnapshot::closedOn)
        .filter(days::contains)
        .isPresent();
  }
}
