package io.planwright.crm;

import static io.planwright.crm.Deals.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.testkit.JsonRoundTrip;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrmJsonTest {

  @Test
  void writesOpportunitiesAsTheGoldenFileSays() {
    JsonRoundTrip.assertGolden(Deals.LONG_STORY, Opportunity.class, "crm-opportunity.json");
  }

  @Test
  void writesAccountsAsTheGoldenFileSays() {
    JsonRoundTrip.assertGolden(Deals.NORTHWIND, Account.class, "crm-account.json");
  }

  /** The JDK's own unmodifiable maps come in another order in every run of the machine. */
  @Test
  void writesAttributesInTheOrderOfTheirNames() {
    List<String> names = List.of("tier", "area", "since", "class", "owner", "notes", "grade");
    Account.Builder account = Account.builder().id("a").name("A");
    names.forEach(name -> account.putAttributes(name, "x"));
    assertThat(account.build().attributes().keySet())
        .containsExactlyElementsOf(names.stream().sorted().toList());
    JsonRoundTrip.assertRoundTrips(account.build(), Account.class);
  }

  @Test
  void writesPriceListsAsTheGoldenFileSays() {
    JsonRoundTrip.assertGolden(Deals.PRICES, PriceList.class, "crm-price-list.json");
  }

  @Test
  void roundTripsSnapshotsOfEveryDay() {
    for (int day = 0; day < 200; day++) {
      Deals.LONG_STORY
          .asOf(day("2017-01-01").plusDays(day), ZoneOffset.UTC)
          .ifPresent(known -> JsonRoundTrip.assertRoundTrips(known, OpportunitySnapshot.class));
    }
  }

  @Test
  void writesNoDerivedProperty() {
    OpportunitySnapshot known =
        Deals.LONG_STORY.asOf(day("2017-01-02"), ZoneOffset.UTC).orElseThrow();
    assertThat(JsonRoundTrip.jackson2(known)).doesNotContain("open\"", "ageDays", "amount");
    assertThat(JsonRoundTrip.jackson3(known)).doesNotContain("open\"", "ageDays", "amount");
  }

  @Test
  void roundTripsEachFact() {
    for (OpportunityFact fact : Deals.LONG_STORY.facts()) {
      JsonRoundTrip.assertRoundTrips(fact, OpportunityFact.class);
    }
  }

  @Test
  void roundTripsTheSmallerTypes() {
    JsonRoundTrip.assertRoundTrips(Deals.BEN, SalesRep.class);
    JsonRoundTrip.assertRoundTrips(Deals.DEMO, SalesActivity.class);
    JsonRoundTrip.assertRoundTrips(Account.builder().id("a").name("A").build(), Account.class);
    JsonRoundTrip.assertRoundTrips(
        Contact.builder().id("c").name("Ada").role("CFO").email("ada@example.org").build(),
        Contact.class);
    JsonRoundTrip.assertRoundTrips(
        Product.builder().id("p").name("P").family("F").build(), Product.class);
    JsonRoundTrip.assertRoundTrips(
        SalesTeam.builder().id("t").name("T").managerId("m").managerName("M").region("R").build(),
        SalesTeam.class);
    JsonRoundTrip.assertRoundTrips(new Territory("n", "North"), Territory.class);
    DateRange open = DateRange.from(day("2017-01-01"));
    JsonRoundTrip.assertRoundTrips(
        new TerritoryAssignment("n", "r", open), TerritoryAssignment.class);
    JsonRoundTrip.assertRoundTrips(new TeamMembership("r", "t", open), TeamMembership.class);
    JsonRoundTrip.assertRoundTrips(CreditSplit.allTo("r"), CreditSplit.class);
  }
}
