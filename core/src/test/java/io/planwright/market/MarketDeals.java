package io.planwright.market;

import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.Product;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/** Makes the deals of small markets. */
final class MarketDeals {

  static final Currency EUR = Currency.getInstance("EUR");
  static final LocalDate CREATED = LocalDate.of(2026, 1, 1);
  static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  private MarketDeals() {}

  static Account account(String id, String sector, String country) {
    return Account.builder().id(id).name(id).sector(sector).country(country).build();
  }

  static Product product(String id, String family) {
    return Product.builder().id(id).name(id).family(family).build();
  }

  static Opportunity open(String id, String accountId) {
    return Opportunity.of(id, linked(CREATED, accountId));
  }

  static Opportunity lost(String id, String accountId, LocalDate closedOn) {
    List<OpportunityFact> facts = linked(CREATED, accountId);
    facts.add(new OpportunityFact.Closed(instant(closedOn), Outcome.LOST, closedOn));
    return Opportunity.of(id, facts);
  }

  static Opportunity won(String id, String accountId, String amount, LocalDate closedOn) {
    return won(id, linked(CREATED, accountId), amount, closedOn);
  }

  /** Wins a deal; an empty amount is not recorded. */
  static Opportunity won(
      String id, List<OpportunityFact> facts, String amount, LocalDate closedOn) {
    if (!amount.isEmpty()) {
      facts.add(new OpportunityFact.AmountSet(instant(closedOn), Money.parse(amount)));
    }
    facts.add(new OpportunityFact.Closed(instant(closedOn), Outcome.WON, closedOn));
    return Opportunity.of(id, facts);
  }

  /** The facts of an open deal; an empty account is not recorded. */
  static List<OpportunityFact> linked(LocalDate createdOn, String accountId) {
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(instant(createdOn)));
    if (!accountId.isEmpty()) {
      facts.add(new OpportunityFact.AccountLinked(instant(createdOn), accountId));
    }
    return facts;
  }

  static OpportunityFact product(String productId) {
    return new OpportunityFact.ProductSet(instant(CREATED), productId, BigDecimal.ONE);
  }

  static Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static CrmSnapshot snapshot(
      Collection<Account> accounts, Collection<Product> products, Collection<Opportunity> deals) {
    InMemoryCrm crm =
        InMemoryCrm.builder().accounts(accounts).products(products).opportunities(deals).build();
    return CrmSnapshot.of(crm, AS_OF, ZoneOffset.UTC);
  }
}
