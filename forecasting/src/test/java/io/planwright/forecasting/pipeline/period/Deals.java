package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact.AmountSet;
import io.planwright.crm.OpportunityFact.Closed;
import io.planwright.crm.OpportunityFact.Created;
import io.planwright.crm.Outcome;
import io.planwright.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Small CRMs. */
final class Deals {

  static final Currency EUR = Currency.getInstance("EUR");

  private Deals() {}

  /** One deal won on the second of each month of the years from 2020 on. */
  static CrmSource monthly(long... amounts) {
    List<Opportunity> deals = new ArrayList<>();
    for (int month = 0; month < amounts.length; month++) {
      deals.add(won("d" + month, LocalDate.of(2020, 1, 2).plusMonths(month), amounts[month]));
    }
    return InMemoryCrm.builder().opportunities(deals).build();
  }

  static Opportunity won(String id, LocalDate day, long amount) {
    return closed(id, day, Outcome.WON, amount);
  }

  static Opportunity lost(String id, LocalDate day) {
    return closed(id, day, Outcome.LOST, 1);
  }

  static Opportunity open(String id, LocalDate created, long amount) {
    Instant at = start(created);
    return Opportunity.of(id, List.of(new Created(at), new AmountSet(at, Money.of(amount, EUR))));
  }

  /** A deal that is closed some days after its creation. */
  static Opportunity lasting(String id, LocalDate created, int days, boolean won, long amount) {
    Instant at = start(created);
    LocalDate day = created.plusDays(days);
    return Opportunity.of(
        id,
        List.of(
            new Created(at),
            new AmountSet(at, Money.of(amount, EUR)),
            new Closed(start(day), won ? Outcome.WON : Outcome.LOST, day)));
  }

  private static Opportunity closed(String id, LocalDate day, Outcome outcome, long amount) {
    Instant at = start(day);
    return Opportunity.of(
        id,
        List.of(
            new Created(start(day.minusDays(5))),
            new AmountSet(at, Money.of(amount, EUR)),
            new Closed(at, outcome, day)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
