package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.ActivityKind;
import io.planwright.crm.Contact;
import io.planwright.crm.CreditSplit;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.Product;
import io.planwright.crm.SalesActivity;
import io.planwright.crm.SalesRep;
import io.planwright.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A CRM without a flaw, into which tests plant one at a time. */
final class PlantedCrm {

  static final LocalDate TODAY = LocalDate.of(2017, 12, 31);

  private static final int DEALS_OF_EACH_STATUS = 40;

  final List<Account> accounts = new ArrayList<>();
  final List<Contact> contacts = new ArrayList<>();
  final List<Product> products = new ArrayList<>();
  final List<SalesRep> reps = new ArrayList<>();
  final List<SalesActivity> activities = new ArrayList<>();
  final List<Opportunity> deals = new ArrayList<>();

  static PlantedCrm clean() {
    PlantedCrm crm = new PlantedCrm();
    List<String> names = List.of("Northwind", "Contoso Ltd", "Fabrikam", "Tailspin Toys");
    List<String> sectors = List.of("retail", "technology", "medical", "retail");
    for (int i = 0; i < names.size(); i++) {
      crm.accounts.add(
          Account.builder()
              .id("a-" + i)
              .name(names.get(i))
              .sector(sectors.get(i))
              .country("Germany")
              .build());
      crm.contacts.add(
          Contact.builder().id("c-" + i).name("Ada Jones").accountId("a-" + i).build());
    }
    crm.products.add(Product.builder().id("GTX Pro").name("GTX Pro").build());
    crm.products.add(Product.builder().id("GTX 500").name("GTX 500").build());
    crm.reps.add(SalesRep.builder().id("r-0").name("Anna").build());
    crm.reps.add(SalesRep.builder().id("r-1").name("Ben").build());
    for (int i = 0; i < DEALS_OF_EACH_STATUS; i++) {
      crm.deals.add(crm.closed("won-" + i, i, Outcome.WON));
      crm.deals.add(crm.closed("lost-" + i, i, Outcome.LOST));
      crm.deals.add(crm.open("open-" + i, i));
    }
    crm.activities.add(activity("v-0", "open-0", TODAY.minusDays(3)));
    return crm;
  }

  InMemoryCrm build() {
    return InMemoryCrm.builder()
        .accounts(accounts)
        .contacts(contacts)
        .products(products)
        .reps(reps)
        .activities(activities)
        .opportunities(deals)
        .build();
  }

  /** Open for at most fifty days, where closed deals took sixty. */
  Opportunity open(String id, int number) {
    LocalDate created = TODAY.minusDays(10 + number);
    List<OpportunityFact> facts = facts(number, created);
    facts.add(new OpportunityFact.CloseDateSet(start(created), TODAY.plusDays(30)));
    return Opportunity.builder().id(id).name("Deal " + id).facts(facts).build();
  }

  Opportunity closed(String id, int number, Outcome outcome) {
    LocalDate created = TODAY.minusDays(200 + number);
    LocalDate closedOn = created.plusDays(21 + number);
    List<OpportunityFact> facts = facts(number, created);
    facts.add(new OpportunityFact.CloseDateSet(start(created), closedOn));
    facts.add(new OpportunityFact.Closed(start(closedOn), outcome, closedOn));
    return Opportunity.builder().id(id).name("Deal " + id).facts(facts).build();
  }

  /** Replaces the deals, the first {@code count} of those whose id starts so. */
  PlantedCrm change(String idPrefix, int count, UnaryOperator<Opportunity> change) {
    int left = count;
    for (int i = 0; i < deals.size() && left > 0; i++) {
      if (deals.get(i).id().startsWith(idPrefix)) {
        deals.set(i, change.apply(deals.get(i)));
        left--;
      }
    }
    return this;
  }

  static UnaryOperator<Opportunity> without(Class<? extends OpportunityFact> kind) {
    return deal ->
        deal.toBuilder()
            .facts(deal.facts().stream().filter(fact -> !kind.isInstance(fact)).toList())
            .build();
  }

  /** Adds a fact at the end, with the instant of the last one or the day given. */
  static UnaryOperator<Opportunity> plus(OpportunityFact fact) {
    return deal -> deal.toBuilder().addFacts(fact).build();
  }

  static SalesActivity activity(String id, String dealId, LocalDate day) {
    return SalesActivity.builder()
        .id(id)
        .kind(ActivityKind.CALL)
        .at(start(day))
        .repId("r-0")
        .opportunityId(dealId)
        .accountId("a-0")
        .build();
  }

  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static List<OpportunityFact> facts(int number, LocalDate created) {
    Instant at = start(created);
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(at));
    facts.add(new OpportunityFact.StageEntered(at, "Engaging"));
    facts.add(new OpportunityFact.OwnerSet(at, "r-" + number % 2));
    facts.add(new OpportunityFact.AccountLinked(at, "a-" + number % 4));
    facts.add(OpportunityFact.ProductSet.one(at, number % 2 == 0 ? "GTX Pro" : "GTX 500"));
    facts.add(new OpportunityFact.AmountSet(at, Money.of("100", "EUR")));
    facts.add(new OpportunityFact.CreditSet(at, CreditSplit.allTo("r-" + number % 2)));
    return facts;
  }
}
