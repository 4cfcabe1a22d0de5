package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the chance is learned that a deal slips: that it is expected to close in a fiscal period when
 * the period begins, and is neither won nor lost in it.
 *
 * <p>Each completed period is replayed: the deals open the evening before, with the close date, the
 * pushes and the owner known then, and what had become of them the evening of its last day. Nothing
 * after the as-of date is read, and periods that end after it are not used. Data floor: {@value
 * #LEAST_PROMISES} such promises. Immutable, serializable and thread-safe.
 *
 * @param calendar the fiscal calendar
 * @param kind the kind of period, such as {@link PeriodKind#QUARTER}
 */
public record SlipSpec(FiscalCalendar calendar, PeriodKind kind) implements Serializable {

  /** The fewest promises from which a model is learned. */
  public static final int LEAST_PROMISES = 30;

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param calendar the fiscal calendar
   * @param kind the kind of period
   */
  public SlipSpec {
    Require.nonNull(calendar, "calendar");
    Require.nonNull(kind, "kind");
  }

  /**
   * Learns from the deals of a CRM. O(n·p·f) for n deals of f facts that were open over p periods.
   *
   * @param deals the deals with all their facts; read once and closed
   * @param asOf the as-of date; facts after its end are not looked at
   * @param zone the zone in which days start and end
   * @return the model; insufficient below {@value #LEAST_PROMISES} promises
   */
  public Answer<SlipModel> fit(Stream<Opportunity> deals, LocalDate asOf, ZoneId zone) {
    Require.nonNull(deals, "deals");
    Require.nonNull(asOf, "asOf");
    Require.nonNull(zone, "zone");
    List<Promise> promises = new ArrayList<>();
    try (deals) {
      deals.forEachOrdered(deal -> replay(deal, asOf, zone, promises));
    }
    if (promises.size() < LEAST_PROMISES) {
      return Answer.insufficient(
          "chance that a deal slips",
          "at least " + LEAST_PROMISES + " deals expected to close in a completed period",
          promises.size() + " such deals by " + asOf,
          "Record expected close dates as they change, or ask for shorter periods.");
    }
    return Answer.known(new SlipModel(promises, kind, asOf));
  }

  private void replay(Opportunity deal, LocalDate asOf, ZoneId zone, List<Promise> promises) {
    Optional<OpportunitySnapshot> last = deal.asOf(asOf, zone);
    if (last.isEmpty()) {
      return;
    }
    LocalDate created = last.get().createdOn();
    LocalDate end = last.get().closedOn().filter(day -> day.isBefore(asOf)).orElse(asOf);
    FiscalPeriod period = calendar.plus(calendar.periodOf(created, kind), 1);
    DateRange range = calendar.range(period);
    while (!range.start().isAfter(end) && !range.endExclusive().isAfter(asOf.plusDays(1))) {
      Optional<OpportunitySnapshot> before = deal.asOf(range.start().minusDays(1), zone);
      if (before.isPresent() && isPromised(before.get(), range)) {
        OpportunitySnapshot after =
            deal.asOf(range.endExclusive().minusDays(1), zone).orElseThrow();
        OpportunitySnapshot known = before.get();
        promises.add(
            new Promise(known.closeDatePushes(), known.ownerId().orElse(""), after.isOpen()));
      }
      period = calendar.plus(period, 1);
      range = calendar.range(period);
    }
  }

  private static boolean isPromised(OpportunitySnapshot deal, DateRange range) {
    return deal.isOpen() && deal.expectedClose().map(range::contains).orElse(false);
  }

  /**
   * A deal expected to close in a period.
   *
   * @param pushes how often its close date had been pushed before
   * @param owner whose it was; empty if nobody's
   * @param slipped whether it was still open after the period
   */
  record Promise(int pushes, String owner, boolean slipped) {}
}
