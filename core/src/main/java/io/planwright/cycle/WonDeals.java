package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CreditKind;
import io.planwright.crm.CreditShare;
import io.planwright.crm.CreditSplit;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesTeam;
import io.planwright.money.Money;
import io.planwright.series.FiscalAxis;
import io.planwright.series.SeriesAccumulator;
import io.planwright.series.TimeSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The won deals of a snapshot in the plan's currency, each credited to its owner and to the team
 * the owner belongs to on the as-of day. The one place where the cycle reads revenue.
 */
final class WonDeals {

  /** The name under which deals without an owner, a team or a product are counted. */
  static final String UNKNOWN = "(unknown)";

  private final PlanningBrief brief;
  private final List<WonDeal> deals;

  /** A won deal; absent references are {@link #UNKNOWN}, absent quantities one. */
  record WonDeal(
      LocalDate closedOn,
      Money amount,
      BigDecimal quantity,
      String repId,
      String teamId,
      String productId,
      String accountId) {

    /** The parts of the deal that count for each rep; overlay credit never enters revenue. */
    List<WonDeal> creditedBy(CreditSplit credit, Map<String, String> teams) {
      Map<String, Money> amounts =
          credit.apportion(amount.roundedToMinorUnit(RoundingMode.HALF_EVEN));
      List<WonDeal> parts = new ArrayList<>();
      for (CreditShare share : credit.shares()) {
        if (share.kind() == CreditKind.REVENUE) {
          parts.add(
              new WonDeal(
                  closedOn,
                  amounts.getOrDefault(share.repId(), Money.zero(amount.currency())),
                  quantity.multiply(share.share()),
                  share.repId(),
                  teams.getOrDefault(share.repId(), UNKNOWN),
                  productId,
                  accountId));
        }
      }
      return parts;
    }
  }

  private WonDeals(PlanningBrief brief, List<WonDeal> deals) {
    this.brief = brief;
    this.deals = deals;
  }

  /** Deals without amount carry no revenue and are left out here; data quality reports them. */
  static WonDeals of(CrmSnapshot snapshot, PlanningBrief brief) {
    Map<String, String> teams = teamsByRep(snapshot);
    List<WonDeal> deals = new ArrayList<>();
    for (OpportunitySnapshot deal : snapshot.won()) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      if (deal.amount().isPresent() && !closedOn.isAfter(snapshot.asOf())) {
        Money amount =
            brief
                .rates()
                .convert(deal.amount().get(), brief.currency(), closedOn, RoundingMode.HALF_EVEN);
        String owner = deal.ownerId().orElse(UNKNOWN);
        WonDeal whole =
            new WonDeal(
                closedOn,
                amount,
                deal.quantity().orElse(BigDecimal.ONE),
                owner,
                teams.getOrDefault(owner, UNKNOWN),
                deal.productId().orElse(UNKNOWN),
                deal.accountId().orElse(UNKNOWN));
        deal.credit()
            .ifPresentOrElse(
                credit -> deals.addAll(whole.creditedBy(credit, teams)), () -> deals.add(whole));
      }
    }
    return new WonDeals(brief, deals);
  }

  /** The team of each rep on the as-of day; a rep in several teams counts for the first. */
  static Map<String, String> teamsByRep(CrmSnapshot snapshot) {
    Map<String, String> teams = new HashMap<>();
    snapshot
        .reps()
        .forEach(
            rep ->
                snapshot
                    .teamOf(rep.id())
                    .map(SalesTeam::id)
                    .ifPresent(t -> teams.put(rep.id(), t)));
    return teams;
  }

  WonDeals where(Predicate<WonDeal> condition) {
    return new WonDeals(brief, deals.stream().filter(condition).toList());
  }

  WonDeals within(DateRange days) {
    return where(deal -> days.contains(deal.closedOn()));
  }

  List<WonDeal> deals() {
    return deals;
  }

  Money revenue() {
    return Money.sum(brief.currency(), deals.stream().map(WonDeal::amount).toList());
  }

  Optional<LocalDate> firstClose() {
    return deals.stream().map(WonDeal::closedOn).min(LocalDate::compareTo);
  }

  /** The day from which revenue is counted: the first close, or tomorrow where nothing was won. */
  LocalDate historyStart() {
    return firstClose().orElse(brief.asOf().plusDays(1));
  }

  /**
   * Monthly revenue from {@code first} through the last whole month that ended by the as-of day; a
   * month without a deal is zero, because the CRM was watching.
   */
  TimeSeries monthly(String name, LocalDate first) {
    FiscalCalendar calendar = brief.calendar();
    LocalDate start = calendar.range(calendar.periodOf(first, PeriodKind.MONTH)).start();
    LocalDate end = brief.asOf().plusDays(1);
    if (!start.isBefore(end)) {
      return TimeSeries.of(
          name, unit(), new FiscalAxis(calendar, calendar.periodOf(first, PeriodKind.MONTH)));
    }
    SeriesAccumulator months =
        SeriesAccumulator.of(calendar, PeriodKind.MONTH, DateRange.of(start, end));
    deals.forEach(deal -> months.add(deal.closedOn(), deal.amount().toDouble()));
    return months.toSeries(name, unit());
  }

  private String unit() {
    return brief.currency().getCurrencyCode();
  }
}
