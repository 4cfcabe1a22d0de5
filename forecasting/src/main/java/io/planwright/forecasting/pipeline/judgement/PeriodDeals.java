package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * The deals of a period with their categories, as known at the end of a day. Immutable,
 * serializable and thread-safe.
 *
 * @param period the period in which the deals close
 * @param asOf the as-of date
 * @param zone the zone in which days start and end
 * @param currency the currency of all amounts
 * @param deals the deals
 */
public record PeriodDeals(
    FiscalPeriod period,
    LocalDate asOf,
    ZoneId zone,
    Currency currency,
    List<CategorizedDeal> deals)
    implements Serializable {

  /** The owner of deals that have none; no node of a hierarchy, so they count as unplaced. */
  public static final String UNOWNED = "(unowned)";

  /**
   * Validates the components.
   *
   * @param period the period in which the deals close
   * @param asOf the as-of date
   * @param zone the zone in which days start and end
   * @param currency the currency of all amounts
   * @param deals the deals
   * @throws io.planwright.money.CurrencyMismatchException if a deal is in another currency
   */
  public PeriodDeals {
    Require.nonNull(period, "period");
    Require.nonNull(asOf, "asOf");
    Require.nonNull(zone, "zone");
    deals = List.copyOf(Require.nonNull(deals, "deals"));
    Money.sum(currency, deals.stream().map(CategorizedDeal::amount).toList());
  }

  /**
   * Takes the deals of a period out of a snapshot: won ones by the day of their close as {@link
   * ForecastCategory#CLOSED}, open ones by their expected close and their stage. Lost deals and
   * those without an amount or an expected close are left out.
   *
   * @param snapshot what the CRM knew
   * @param calendar the calendar of the period
   * @param period the period
   * @param stages the category of each stage; a stage that is not named is {@link
   *     ForecastCategory#PIPELINE}
   * @param rates the rates, of which that of the day of the close counts, or for open deals that of
   *     the as-of date
   * @param currency the currency of the amounts
   * @return the deals
   * @throws io.planwright.money.MissingRateException if a rate is missing
   */
  public static PeriodDeals of(
      CrmSnapshot snapshot,
      FiscalCalendar calendar,
      FiscalPeriod period,
      Map<String, ForecastCategory> stages,
      ExchangeRates rates,
      Currency currency) {
    DateRange days = calendar.range(period);
    List<CategorizedDeal> deals = new ArrayList<>();
    List<OpportunitySnapshot> counted = new ArrayList<>(snapshot.open());
    counted.removeIf(deal -> !deal.expectedClose().map(days::contains).orElse(false));
    counted.addAll(snapshot.won(days));
    for (OpportunitySnapshot deal : counted) {
      if (deal.amount().isPresent()) {
        Money amount =
            rates.convert(
                deal.amount().get(),
                currency,
                deal.closedOn().orElse(snapshot.asOf()),
                RoundingMode.HALF_EVEN);
        deals.add(
            new CategorizedDeal(
                deal.id(), deal.ownerId().orElse(UNOWNED), category(deal, stages), amount));
      }
    }
    return new PeriodDeals(period, snapshot.asOf(), snapshot.zone(), currency, deals);
  }

  private static ForecastCategory category(
      OpportunitySnapshot deal, Map<String, ForecastCategory> stages) {
    if (!deal.isOpen()) {
      return ForecastCategory.CLOSED;
    }
    return deal.stage().map(stages::get).orElse(ForecastCategory.PIPELINE);
  }
}
