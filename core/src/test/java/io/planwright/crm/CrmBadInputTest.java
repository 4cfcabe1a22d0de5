package io.planwright.crm;

import static io.planwright.crm.Deals.EUR;
import static io.planwright.crm.Deals.crm;
import static io.planwright.crm.Deals.day;
import static io.planwright.crm.Deals.eur;
import static io.planwright.crm.Deals.midnight;
import static io.planwright.crm.Deals.range;
import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrmBadInputTest {

  @ParameterizedTest
  @MethodSource({"masterData", "deals", "credit", "sources"})
  void refuses(BadInput row) {
    row.verify();
  }

  static Stream<BadInput> masterData() {
    return Stream.of(
        refused(
            "account without an id",
            () -> Account.builder().id(" ").name("A").build(),
            "id [ ] must not be blank. Use the id that your CRM has for this account."),
        refused(
            "account without a name",
            () -> Account.builder().id("a").name("").build(),
            "name [] must not be blank. Give the name of the account."),
        refused(
            "account with a name never set",
            () -> Account.builder().id("a").build(),
            "Cannot build Account, some of required attributes are not set [name]"),
        refused(
            "account that owns itself",
            () -> Account.builder().id("a").name("A").parentAccountId("a").build(),
            "parentAccountId [a] must differ from the id. Leave the parent out when the account is"
                + " its own."),
        refused(
            "fewer than no employees",
            () -> Account.builder().id("a").name("A").employees(-1).build(),
            "employees [-1] must not be negative. Leave it out when unknown."),
        refused(
            "contact without a name",
            () -> Contact.builder().id("c").name("\t").build(),
            "name [\t] must not be blank. Give the name of the person."),
        refused(
            "product without an id",
            () -> Product.builder().id("").name("P").build(),
            "id [] must not be blank. Use the id that your CRM has for this product."),
        refused(
            "team without a name",
            () -> SalesTeam.builder().id("t").name("").build(),
            "name [] must not be blank. Give the name of the team."),
        refused(
            "rep who left before the first day",
            () ->
                SalesRep.builder()
                    .id("r")
                    .name("R")
                    .hiredOn(day("2017-03-01"))
                    .leftOn(day("2017-02-28"))
                    .build(),
            "leftOn [2017-02-28] must not be before hiredOn 2017-03-01. Swap the two days or leave"
                + " one out."),
        refused(
            "activity of nobody",
            () -> Deals.DEMO.toBuilder().repId("").build(),
            "repId [] must not be blank. Name the rep who did it."),
        refused(
            "territory without a name",
            () -> new Territory("n", " "),
            "name [ ] must not be blank. Give the name of the territory."),
        refused(
            "membership without a team",
            () -> new TeamMembership("r", "", DateRange.from(day("2017-01-01"))),
            "teamId [] must not be blank. Name the team that the rep belongs to."),
        refused(
            "assignment without a rep",
            () -> new TerritoryAssignment("n", "", DateRange.from(day("2017-01-01"))),
            "repId [] must not be blank. Name the rep who holds the territory."),
        refused(
            "price below zero",
            () -> new PriceListEntry("p", eur("-1"), DateRange.from(day("2017-01-01"))),
            "price [EUR -1.00] must not be negative. Write a discount as a lower price."),
        refused(
            "price in another currency",
            () ->
                new PriceList(
                    "l",
                    EUR,
                    List.of(
                        new PriceListEntry(
                            "p", Money.of("1", "USD"), DateRange.from(day("2017-01-01"))))),
            "price [USD 1.00] must be in EUR. Keep one price list for each currency."),
        refused(
            "two prices on one day",
            () ->
                new PriceList(
                    "l",
                    EUR,
                    List.of(
                        new PriceListEntry("p", eur("1"), range("2017-01-01", "2017-03-01")),
                        new PriceListEntry("p", eur("2"), range("2017-02-28", "2017-04-01")))),
            "validity ["
                + range("2017-02-28", "2017-04-01")
                + "] must not overlap another price of p. End the earlier price on the day on which"
                + " the later one starts."));
  }

  static Stream<BadInput> deals() {
    return Stream.of(
        refused(
            "deal without an id",
            () -> Opportunity.of("", Deals.LONG_STORY.facts()),
            "id [] must not be blank. Use the id that your CRM has for this opportunity."),
        refused(
            "deal without facts",
            () -> Opportunity.of("o", List.of()),
            "facts [0 Created of 0 facts of o] must have exactly one Created. State once when the"
                + " deal was created, or first seen."),
        refused(
            "deal created twice",
            () ->
                Opportunity.of(
                    "o",
                    List.of(
                        new OpportunityFact.Created(midnight("2017-01-01")),
                        new OpportunityFact.Created(midnight("2017-01-02")))),
            "facts [2 Created of 2 facts of o] must have exactly one Created. State once when the"
                + " deal was created, or first seen."),
        refused(
            "stage without a name",
            () -> new OpportunityFact.StageEntered(midnight("2017-01-01"), " "),
            "stage [ ] must not be blank. Name the stage as your CRM does."),
        refused(
            "owner without an id",
            () -> new OpportunityFact.OwnerSet(midnight("2017-01-01"), ""),
            "repId [] must not be blank. Leave the fact out when the deal has no owner."),
        refused(
            "account link to nothing",
            () -> new OpportunityFact.AccountLinked(midnight("2017-01-01"), ""),
            "accountId [] must not be blank. Leave the fact out when the deal has no account."),
        refused(
            "product without an id",
            () -> OpportunityFact.ProductSet.one(midnight("2017-01-01"), ""),
            "productId [] must not be blank. Leave the fact out when the deal has no product."),
        refused(
            "snapshot that is won and has no close",
            () ->
                OpportunitySnapshot.builder()
                    .id("o")
                    .asOf(day("2017-01-01"))
                    .status(OpportunityStatus.WON)
                    .createdOn(day("2017-01-01"))
                    .lastChangedOn(day("2017-01-01"))
                    .closeDatePushes(0)
                    .build(),
            "closedOn [absent] must be present exactly for a deal that is not open. The status is"
                + " WON."),
        refused(
            "snapshot with fewer than no pushes",
            () ->
                Deals.LONG_STORY.asOf(day("2017-02-01"), ZoneOffset.UTC).orElseThrow().toBuilder()
                    .closeDatePushes(-1)
                    .build(),
            "closeDatePushes [-1] must not be negative. Count the pushes from 0."));
  }

  static Stream<BadInput> credit() {
    return Stream.of(
        refused(
            "share of nothing",
            () -> CreditShare.revenue("r", "0.00"),
            "share [0] must be above 0 and at most 1. Write 25 % as 0.25."),
        refused(
            "share in percent",
            () -> new CreditShare("r", new BigDecimal("1E+2"), CreditKind.OVERLAY),
            "share [100] must be above 0 and at most 1. Write 25 % as 0.25."),
        refused(
            "share too small to be written out",
            () -> CreditShare.overlay("r", "1E-999999999"),
            "share [1E-999999999] must have at most 50 digits before and after the point. Write 25"
                + " % as 0.25."),
        refused(
            "quantity too large to be written out",
            () ->
                new OpportunityFact.ProductSet(
                    midnight("2017-01-01"), "p", new BigDecimal("1E+999999999")),
            "quantity [1E+999999999] must have at most 50 digits before and after the point. Give"
                + " the number of units."),
        refused(
            "revenue shares below 100 %",
            () ->
                new CreditSplit(
                    List.of(CreditShare.revenue("a", "0.5"), CreditShare.overlay("b", "0.5"))),
            "shares [0.5] must have revenue shares that sum to 1. Give the rest to one of the"
                + " reps."),
        refused(
            "rep twice in a ledger",
            () ->
                new CreditSplit(
                    List.of(CreditShare.revenue("a", "0.5"), CreditShare.revenue("a", "0.5"))),
            "shares [a] must name each rep once for REVENUE. Add the shares of one rep up."));
  }

  static Stream<BadInput> sources() {
    return Stream.of(
        refused(
            "account id twice",
            () -> InMemoryCrm.builder().accounts(List.of(Deals.NORTHWIND, Deals.NORTHWIND)).build(),
            "accounts [a-1] must have unique ids. Keep one entry for each id; a change over time is"
                + " a dated fact, not a second entry."),
        refused(
            "deal id twice",
            () ->
                InMemoryCrm.builder()
                    .opportunities(List.of(Deals.LONG_STORY, Deals.LONG_STORY))
                    .build(),
            "opportunities [o-1] must have unique ids. Keep one entry for each id; a change over"
                + " time is a dated fact, not a second entry."),
        row(
            "fact without an instant",
            () -> new OpportunityFact.Reopened(null),
            NullPointerException.class,
            "at [null] must not be null. Give a value."),
        row(
            "snapshot of no day",
            () -> CrmSnapshot.of(crm(), null, ZoneOffset.UTC),
            NullPointerException.class,
            "date [null] must not be null. Give a value."),
        row(
            "deal seen from no zone",
            () -> Deals.LONG_STORY.asOf(day("2017-01-01"), null),
            NullPointerException.class,
            "zone [null] must not be null. Give a value."),
        row(
            "look-up of no id",
            () -> CrmSnapshot.of(crm(), day("2017-01-01"), ZoneOffset.UTC).account(null),
            NullPointerException.class,
            "id [null] must not be null. Give a value."));
  }

  private static BadInput refused(String what, ThrowingCallable call, String message) {
    return row(what, call, IllegalArgumentException.class, message);
  }
}
