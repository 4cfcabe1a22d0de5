package io.planwright.forecasting.pipeline.period;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.forecast.BookingQuestion;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What had been won by a day, in the currency of a question. Deals without an amount bring nothing.
 *
 * @param question the question
 * @param snapshot what the CRM knew on its day
 */
record WonBookings(BookingQuestion question, CrmSnapshot snapshot) {

  /** The amount of a deal, 0 where it has none. */
  static double amount(OpportunitySnapshot deal, LocalDate on, BookingQuestion question) {
    return deal.amount()
        .map(
            amount ->
                question
                    .rates()
                    .convert(amount, question.currency(), on, RoundingMode.HALF_EVEN)
                    .toDouble())
        .orElse(0.0);
  }

  /** The share of closed deals that were won; one half where none has closed. */
  double rate() {
    int closed = snapshot.won().size() + snapshot.lost().size();
    return closed == 0 ? 0.5 : (double) snapshot.won().size() / closed;
  }

  /** What had been won in a span of days. */
  double within(DateRange days) {
    double sum = 0;
    for (OpportunitySnapshot deal : snapshot.won(days)) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      if (!closedOn.isAfter(snapshot.asOf())) {
        sum += amount(deal, closedOn, question);
      }
    }
    return sum;
  }

  /**
   * The bookings of the whole periods before that of the question, from the first deal won on. The
   * first of them counts if deals were won from its first tenth on: otherwise the record is likely
   * to begin in its midst.
   */
  double[] history() {
    LocalDate first = question.days().start();
    for (OpportunitySnapshot deal : snapshot.won()) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      first = closedOn.isBefore(first) ? closedOn : first;
    }
    FiscalPeriod from = firstWhole(first);
    FiscalPeriod to = lastWhole();
    int size = (int) Math.max(0, question.calendar().between(from, to) + 1);
    double[] history = new double[size];
    for (OpportunitySnapshot deal : snapshot.won()) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      FiscalPeriod period = question.calendar().periodOf(closedOn, question.period().kind());
      int at = (int) question.calendar().between(from, period);
      if (at >= 0 && at < size) {
        history[at] += amount(deal, closedOn, question);
      }
    }
    return history;
  }

  private FiscalPeriod firstWhole(LocalDate firstWon) {
    FiscalPeriod period = question.calendar().periodOf(firstWon, question.period().kind());
    DateRange days = question.calendar().range(period);
    boolean early = 10 * ChronoUnit.DAYS.between(days.start(), firstWon) <= days.days();
    return early ? period : question.calendar().plus(period, 1);
  }

  /** The last period that had ended by the day and lies before that of the question. */
  private FiscalPeriod lastWhole() {
    LocalDate next = snapshot.asOf().plusDays(1);
    LocalDate end = next.isBefore(question.days().start()) ? next : question.days().start();
    FiscalPeriod current = question.calendar().periodOf(end, question.period().kind());
    return question.calendar().plus(current, -1);
  }

  /** How many periods the question's lies after the last of the history. */
  int stepsAhead() {
    return (int) question.calendar().between(lastWhole(), question.period());
  }

  /** The part of the period's days that lie after the as-of day. */
  double remaining() {
    DateRange days = question.days();
    LocalDate next = snapshot.asOf().plusDays(1);
    if (!next.isAfter(days.start())) {
      return 1;
    }
    return (double) DateRange.of(next, days.endExclusive()).days() / days.days();
  }
}
