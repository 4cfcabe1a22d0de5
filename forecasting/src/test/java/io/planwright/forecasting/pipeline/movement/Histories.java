package io.planwright.forecasting.pipeline.movement;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;

/** Dirty deals at random: reopened, closed at once, below zero, without amount, owner or day. */
final class Histories {

  static final ZoneId ZONE = ZoneOffset.UTC;
  static final Currency EUR = Currency.getInstance("EUR");
  static final Currency USD = Currency.getInstance("USD");
  static final LocalDate START = LocalDate.of(2017, 1, 1);
  static final int DAYS = 120;
  static final List<String> OWNERS = List.of("ann", "bob", "cy", "di");
  static final ExchangeRates RATES = rates();

  private Histories() {}

  private static ExchangeRates rates() {
    List<ExchangeRate> rates = new ArrayList<>();
    for (int day = 0; day <= DAYS; day += 7) {
      BigDecimal rate = BigDecimal.valueOf(10_500 + 37 * (day % 50), 4);
      rates.add(new ExchangeRate(EUR, USD, START.plusDays(day), rate));
    }
    return ExchangeRates.of(rates);
  }

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  static InMemoryCrm crm(long seed, int deals) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    List<Opportunity> all = new ArrayList<>();
    for (int i = 0; i < deals; i++) {
      all.add(deal("deal-" + i, random));
    }
    return InMemoryCrm.builder().opportunities(all).build();
  }

  static CrmSnapshot snapshot(InMemoryCrm crm, int day) {
    return CrmSnapshot.of(crm, START.plusDays(day), ZONE);
  }

  private static Opportunity deal(String id, RandomGenerator random) {
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(at(random)));
    int count = random.nextInt(9);
    for (int i = 0; i < count; i++) {
      facts.add(fact(random));
    }
    return Opportunity.of(id, facts);
  }

  private static Instant at(RandomGenerator random) {
    return noon(START.plusDays(random.nextInt(DAYS)));
  }

  private static OpportunityFact fact(RandomGenerator random) {
    Instant at = at(random);
    LocalDate day = START.plusDays(random.nextInt(2 * DAYS) - DAYS / 4);
    return switch (random.nextInt(8)) {
      case 0, 1 -> new OpportunityFact.AmountSet(at, amount(random));
      case 2, 3 -> new OpportunityFact.CloseDateSet(at, day);
      case 4 -> new OpportunityFact.OwnerSet(at, OWNERS.get(random.nextInt(OWNERS.size())));
      case 5 -> new OpportunityFact.Closed(at, Outcome.WON, day);
      case 6 -> new OpportunityFact.Closed(at, Outcome.LOST, day);
      default -> new OpportunityFact.Reopened(at);
    };
  }

  private static Money amount(RandomGenerator random) {
    long cents = random.nextInt(1_000_000) - 150_000L;
    return Money.ofMinor(cents, random.nextInt(3) == 0 ? USD : EUR);
  }
}
