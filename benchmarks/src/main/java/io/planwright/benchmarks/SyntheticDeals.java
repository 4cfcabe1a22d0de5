package io.planwright.benchmarks;

import io.planwright.calendar.DateRange;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Deals of three years with the facts that a CRM would have about them: created, owned, moved from
 * stage to stage, re-priced, put off, and two in three closed. The same seed gives the same deals.
 */
final class SyntheticDeals {

  static final ZoneId ZONE = ZoneOffset.UTC;
  static final Currency CURRENCY = Currency.getInstance("EUR");

  /** By this day all facts are known. */
  static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);

  /** Created, owner, account, product, four stages, close date and amount. */
  static final int FACTS_A_DEAL = 10;

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS_OF_CREATION = 3 * 365;
  private static final int REPS = 60;
  private static final int TEAMS = 8;
  private static final List<String> STAGES = List.of("qualify", "propose", "negotiate");

  private final SeedStreams streams;

  SyntheticDeals(long seed) {
    streams = new SeedStreams(seed);
  }

  /** Deals, with {@link #FACTS_A_DEAL} facts each. */
  List<Opportunity> deals(int count) {
    List<Opportunity> deals = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      deals.add(Opportunity.of("deal-" + i, facts(streams.stream(i))));
    }
    return deals;
  }

  /** One deal whose amount was changed over and over. */
  Opportunity longHistory(int facts) {
    RandomGenerator random = streams.stream(0);
    Instant created = FIRST_DAY.atStartOfDay(ZONE).toInstant();
    List<OpportunityFact> history = new ArrayList<>(facts);
    history.add(new OpportunityFact.Created(created));
    for (int i = 1; i < facts; i++) {
      history.add(new OpportunityFact.AmountSet(created.plusSeconds(i), amount(random)));
    }
    return Opportunity.of("long", history);
  }

  /** A CRM with such deals, and reps who have changed their team once. */
  InMemoryCrm crm(int deals) {
    List<SalesRep> reps = new ArrayList<>();
    List<TeamMembership> memberships = new ArrayList<>();
    LocalDate change = FIRST_DAY.plusDays(DAYS_OF_CREATION / 2);
    for (int i = 0; i < REPS; i++) {
      reps.add(SalesRep.builder().id(repId(i)).name("Rep " + i).build());
      memberships.add(new TeamMembership(repId(i), teamId(i), DateRange.of(FIRST_DAY, change)));
      memberships.add(new TeamMembership(repId(i), teamId(i + 1), DateRange.from(change)));
    }
    List<SalesTeam> teams = new ArrayList<>();
    for (int i = 0; i < TEAMS; i++) {
      teams.add(SalesTeam.builder().id(teamId(i)).name("Team " + i).build());
    }
    return InMemoryCrm.builder()
        .reps(reps)
        .teams(teams)
        .teamMemberships(memberships)
        .opportunities(deals(deals))
        .build();
  }

  private static List<OpportunityFact> facts(RandomGenerator random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS_OF_CREATION));
    Instant at = day.atStartOfDay(ZONE).toInstant();
    List<OpportunityFact> facts = new ArrayList<>(FACTS_A_DEAL);
    facts.add(new OpportunityFact.Created(at));
    facts.add(new OpportunityFact.OwnerSet(at, repId(random.nextInt(REPS))));
    facts.add(new OpportunityFact.AccountLinked(at, "account-" + random.nextInt(1000)));
    facts.add(OpportunityFact.ProductSet.one(at, "product-" + random.nextInt(7)));
    facts.add(new OpportunityFact.AmountSet(at, amount(random)));
    facts.add(new OpportunityFact.CloseDateSet(at, day.plusDays(90)));
    for (String stage : STAGES) {
      day = day.plusDays(1 + random.nextInt(60));
      at = day.atStartOfDay(ZONE).toInstant();
      facts.add(new OpportunityFact.StageEntered(at, stage));
    }
    facts.add(lastFact(random, at, day));
    return facts;
  }

  private static OpportunityFact lastFact(RandomGenerator random, Instant at, LocalDate day) {
    return switch (random.nextInt(3)) {
      case 0 -> new OpportunityFact.Closed(at, Outcome.WON, day);
      case 1 -> new OpportunityFact.Closed(at, Outcome.LOST, day);
      default -> new OpportunityFact.CloseDateSet(at, day.plusDays(90));
    };
  }

  private static Money amount(RandomGenerator random) {
    return Money.ofMinor(random.nextLong(1_00, 100_000_00), CURRENCY);
  }

  private static String repId(int index) {
    return "rep-" + index;
  }

  private static String teamId(int index) {
    return "team-" + index % TEAMS;
  }
}
