package io.planwright.crm;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

/** A deal and a small CRM that the tests of this package share. */
final class Deals {

  static final Currency EUR = Currency.getInstance("EUR");

  /** Pushed twice, lost, reopened, won. */
  static final Opportunity LONG_STORY =
      Opportunity.builder()
          .id("o-1")
          .name("Northwind roll-out")
          .addFacts(
              new OpportunityFact.Created(at("2017-01-02T09:00:00Z")),
              new OpportunityFact.OwnerSet(at("2017-01-02T09:00:00Z"), "r-1"),
              new OpportunityFact.StageEntered(at("2017-01-02T09:00:00Z"), "Prospecting"),
              new OpportunityFact.AccountLinked(at("2017-01-05T10:00:00Z"), "a-1"),
              new OpportunityFact.ProductSet(
                  at("2017-01-05T10:00:00Z"), "GTX Pro", new BigDecimal("3")),
              new OpportunityFact.CloseDateSet(at("2017-01-05T10:00:00Z"), day("2017-02-28")),
              new OpportunityFact.AmountSet(at("2017-01-20T15:30:00Z"), eur("14000")),
              new OpportunityFact.StageEntered(at("2017-01-20T15:30:00Z"), "Engaging"),
              new OpportunityFact.CloseDateSet(at("2017-02-20T08:00:00Z"), day("2017-03-31")),
              new OpportunityFact.CloseDateSet(at("2017-03-01T08:00:00Z"), day("2017-03-15")),
              new OpportunityFact.CloseDateSet(at("2017-03-14T08:00:00Z"), day("2017-06-30")),
              new OpportunityFact.Closed(
                  at("2017-04-03T08:00:00Z"), Outcome.LOST, day("2017-03-31")),
              new OpportunityFact.Reopened(at("2017-05-02T08:00:00Z")),
              new OpportunityFact.OwnerSet(at("2017-05-02T08:00:00Z"), "r-2"),
              new OpportunityFact.CreditSet(
                  at("2017-05-02T08:00:00Z"),
                  new CreditSplit(
                      List.of(
                          CreditShare.revenue("r-1", "0.4"),
                          CreditShare.revenue("r-2", "0.6"),
                          CreditShare.overlay("r-9", "0.25")))),
              new OpportunityFact.AmountSet(at("2017-06-10T08:00:00Z"), eur("12500.50")),
              new OpportunityFact.Closed(
                  at("2017-06-12T08:00:00Z"), Outcome.WON, day("2017-06-12")))
          .build();

  static final Account NORTHWIND =
      Account.builder()
          .id("a-1")
          .name("Northwind")
          .sector("retail")
          .country("Germany")
          .parentAccountId("a-0")
          .annualRevenue(eur("1100000"))
          .employees(250)
          .foundedYear(1996)
          .putAttributes("tier", "gold")
          .build();

  static final PriceList PRICES =
      new PriceList(
          "p-2017",
          EUR,
          List.of(
              new PriceListEntry("GTX Pro", eur("4821"), range("2017-01-01", "2017-07-01")),
              new PriceListEntry("GTX Pro", eur("4999"), range("2017-07-01", "2018-01-01")),
              new PriceListEntry("MG Special", eur("55"), DateRange.from(day("2017-01-01")))));

  static final SalesRep ANNA =
      SalesRep.builder().id("r-1").name("Anna").hiredOn(day("2016-01-01")).build();

  static final SalesRep BEN =
      SalesRep.builder()
          .id("r-2")
          .name("Ben")
          .hiredOn(day("2017-03-01"))
          .leftOn(day("2017-09-30"))
          .build();

  static final SalesActivity DEMO =
      SalesActivity.builder()
          .id("v-1")
          .kind(ActivityKind.DEMO)
          .at(at("2017-02-01T13:00:00Z"))
          .repId("r-1")
          .opportunityId("o-1")
          .accountId("a-1")
          .addContactIds("c-1")
          .build();

  private Deals() {}

  static InMemoryCrm crm() {
    return InMemoryCrm.builder()
        .accounts(List.of(NORTHWIND, Account.builder().id("a-0").name("Holding").build()))
        .contacts(List.of(Contact.builder().id("c-1").name("Ada").accountId("a-1").build()))
        .products(List.of(Product.builder().id("GTX Pro").name("GTX Pro").family("GTX").build()))
        .priceLists(List.of(PRICES))
        .reps(List.of(ANNA, BEN))
        .teams(
            List.of(
                SalesTeam.builder().id("t-1").name("Central").managerName("Dee").build(),
                SalesTeam.builder().id("t-2").name("East").build()))
        .teamMemberships(
            List.of(
                new TeamMembership("r-1", "t-1", range("2016-01-01", "2017-04-01")),
                new TeamMembership("r-1", "t-2", DateRange.from(day("2017-04-01")))))
        .territories(List.of(new Territory("n", "North")))
        .territoryAssignments(
            List.of(new TerritoryAssignment("n", "r-1", range("2016-01-01", "2017-12-31"))))
        .activities(List.of(DEMO))
        .opportunities(List.of(LONG_STORY, lost("o-2", "2017-02-01", "2017-03-01")))
        .build();
  }

  static Opportunity lost(String id, String createdOn, String lostOn) {
    return Opportunity.of(
        id,
        List.of(
            new OpportunityFact.Created(midnight(createdOn)),
            new OpportunityFact.Closed(midnight(lostOn), Outcome.LOST, day(lostOn))));
  }

  static Money eur(String amount) {
    return Money.of(new BigDecimal(amount), EUR);
  }

  static Instant at(String instant) {
    return Instant.parse(instant);
  }

  static Instant midnight(String day) {
    return day(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static DateRange range(String start, String endExclusive) {
    return new DateRange(day(start), day(endExclusive));
  }
}
