package io.planwright.examples.generator;

import io.planwright.crm.ActivityKind;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.SalesActivity;
import io.planwright.examples.generator.Assortment.Item;
import io.planwright.examples.generator.Truth.FaultKind;
import io.planwright.examples.generator.Truth.PlantedFault;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes one deal after the other, fact by fact, up to the day on which the data ends. */
final class DealWriter {

  static final List<String> STAGES =
      List.of("Qualification", "Discovery", "Proposal", "Negotiation");

  private static final double ZOMBIE_SHARE = 0.05;
  private static final int ZOMBIE_AGE_DAYS = 240;
  private static final double LATE_ACCOUNT_SHARE = 0.3;
  private static final double AMOUNT_CHANGE_SHARE = 0.35;
  private static final double OWNER_CHANGE_SHARE = 0.05;
  private static final int ZOMBIE_PUSHES = 4;
  private static final int MISSPELT_EVERY = 33;
  private static final int CONTRADICTION_EVERY = 500;
  private static final int ACTIVE_EVERY = 25;
  private static final long DAY_SECONDS = 86_400;

  final List<Opportunity> opportunities;
  final List<SalesActivity> activities = new ArrayList<>();
  final List<String> zombieIds = new ArrayList<>();
  private final CrmGeneratorSpec spec;
  private final LocalDate asOf;
  private final Customers customers;
  private final SalesForce force;
  private final List<PlantedFault> faults;

  DealWriter(
      CrmGeneratorSpec spec, Customers customers, SalesForce force, List<PlantedFault> faults) {
    this.spec = spec;
    this.asOf = spec.asOf();
    this.customers = customers;
    this.force = force;
    this.faults = faults;
    this.opportunities = new ArrayList<>(spec.opportunities());
  }

  /** A deal as it is drawn. */
  private record Deal(
      int index,
      String id,
      DealDates dates,
      Item item,
      int owner,
      boolean zombie,
      List<OpportunityFact> facts) {

    void add(OpportunityFact fact) {
      facts.add(fact);
    }

    LocalDate dayAt(double share) {
      long days = dates.closes().toEpochDay() - dates.created().toEpochDay();
      return dates.created().plusDays((long) (share * days));
    }
  }

  void write(int index, Demand demand, RandomGenerator random) {
    LocalDate created = demand.dayOf((index + random.nextDouble()) / spec.opportunities());
    boolean zombie =
        Pick.chance(random, ZOMBIE_SHARE) && created.isBefore(asOf.minusDays(ZOMBIE_AGE_DAYS));
    DealDates dates = DealDates.draw(created, random);
    Item item = Assortment.pick(random.nextDouble());
    int owner = force.owner(random, monthOf(created));
    String id = "D" + (100_001 + index);
    Deal deal = new Deal(index, id, dates, item, owner, zombie, new ArrayList<>(16));
    if (zombie) {
      zombieIds.add(id);
    }
    boolean won = Pick.chance(random, item.winRate(!created.isBefore(spec.marketChangesOn())));
    begin(deal, random);
    stages(deal, won, random);
    closeDates(deal, random);
    amounts(deal, won, random);
    owners(deal, random);
    end(deal, won);
    if (index % ACTIVE_EVERY == 0) {
      activities(deal, random);
    }
    opportunities.add(Opportunity.of(id, deal.facts));
  }

  private int monthOf(LocalDate day) {
    LocalDate start = spec.start();
    return (day.getYear() - start.getYear()) * 12 + day.getMonthValue() - start.getMonthValue();
  }

  private void begin(Deal deal, RandomGenerator random) {
    LocalDate created = deal.dates.created();
    Instant at = at(created, 9);
    deal.add(new OpportunityFact.Created(at));
    deal.add(new OpportunityFact.StageEntered(at, STAGES.get(0)));
    deal.add(new OpportunityFact.OwnerSet(at, force.id(deal.owner)));
    String product = deal.item.name();
    if (deal.index % MISSPELT_EVERY == 5) {
      product = deal.item.misspelt();
      faults.add(new PlantedFault(FaultKind.MISSPELT_PRODUCT, deal.id, product, deal.item.name()));
    }
    int units = 1 + random.nextInt(deal.item.mostUnits());
    deal.add(new OpportunityFact.ProductSet(at, product, BigDecimal.valueOf(units)));
    String account = Pick.skewed(random, customers.byRegion.get(force.region(deal.owner)));
    boolean closed = !deal.zombie && !deal.dates.closes().isAfter(asOf);
    if (!Pick.chance(random, LATE_ACCOUNT_SHARE)) {
      deal.add(new OpportunityFact.AccountLinked(at, account));
    } else if (closed) {
      deal.add(new OpportunityFact.AccountLinked(at(deal.dates.closes(), 15), account));
    } else {
      faults.add(new PlantedFault(FaultKind.MISSING_ACCOUNT, deal.id, "", account));
    }
    deal.add(amount(deal, at, listPrice(deal) * units));
  }

  /** How far a deal comes: a won one through all stages, others as far as they are drawn to. */
  private void stages(Deal deal, boolean won, RandomGenerator random) {
    int last = won && !deal.zombie ? STAGES.size() - 1 : random.nextInt(STAGES.size());
    for (int stage = 1; stage <= last; stage++) {
      LocalDate day = deal.dayAt((stage - Pick.between(random, 0, 0.4)) / STAGES.size());
      addIfKnown(deal, new OpportunityFact.StageEntered(at(day, 10), STAGES.get(stage)));
    }
  }

  /** The close date is pushed each time it is reached with the deal still open. */
  private void closeDates(Deal deal, RandomGenerator random) {
    LocalDate expected = deal.dates.expected();
    deal.add(new OpportunityFact.CloseDateSet(at(deal.dates.created(), 9), expected));
    int pushes = 0;
    while (deal.zombie ? pushes < ZOMBIE_PUSHES : expected.isBefore(deal.dates.closes())) {
      LocalDate pushedOn = expected;
      expected = expected.plusDays(14 + random.nextInt(29));
      addIfKnown(deal, new OpportunityFact.CloseDateSet(at(pushedOn, 12), expected));
      pushes++;
    }
  }

  private void amounts(Deal deal, boolean won, RandomGenerator random) {
    OpportunityFact.ProductSet product = productOf(deal);
    long units = product.quantity().longValue();
    if (Pick.chance(random, AMOUNT_CHANGE_SHARE)) {
      units = Math.max(1, Math.round(units * Pick.between(random, 0.6, 1.5)));
      Instant at = at(deal.dayAt(0.6), 11);
      addIfKnown(
          deal, new OpportunityFact.ProductSet(at, product.productId(), BigDecimal.valueOf(units)));
      addIfKnown(deal, amount(deal, at, listPrice(deal) * units));
    }
    if (won && !deal.zombie) {
      long percent = 100L - random.nextInt(13);
      Instant at = at(deal.dates.closes(), 15);
      addIfKnown(deal, amount(deal, at, listPrice(deal) * units * percent / 100));
    }
  }

  private static OpportunityFact.ProductSet productOf(Deal deal) {
    for (OpportunityFact fact : deal.facts) {
      if (fact instanceof OpportunityFact.ProductSet product) {
        return product;
      }
    }
    throw new IllegalStateException("every deal begins with a product");
  }

  private long listPrice(Deal deal) {
    return deal.item.priceMinor(monthOf(deal.dates.created()) / 12);
  }

  private static OpportunityFact amount(Deal deal, Instant at, long minorUnits) {
    return new OpportunityFact.AmountSet(at, Money.ofMinor(minorUnits, Assortment.CURRENCY));
  }

  private void owners(Deal deal, RandomGenerator random) {
    LocalDate leftOn = force.leftOn(deal.owner);
    boolean leaves =
        leftOn != null
            && !leftOn.isBefore(deal.dates.created())
            && (deal.zombie || leftOn.isBefore(deal.dates.closes()));
    if (leaves || Pick.chance(random, OWNER_CHANGE_SHARE)) {
      LocalDate day = leaves && leftOn != null ? leftOn : deal.dayAt(0.5);
      String successor = force.id(force.successor(random, deal.owner));
      addIfKnown(deal, new OpportunityFact.OwnerSet(at(day, 14), successor));
    }
  }

  private void end(Deal deal, boolean won) {
    LocalDate closes = deal.dates.closes();
    if (deal.zombie || closes.isAfter(asOf)) {
      return;
    }
    Outcome outcome = won ? Outcome.WON : Outcome.LOST;
    LocalDate closedOn = closes;
    int contradiction = deal.index % CONTRADICTION_EVERY;
    if (contradiction == 101) {
      closedOn = deal.dates.created().minusDays(7);
      fault(FaultKind.CLOSED_BEFORE_CREATED, deal, closedOn.toString(), closes.toString());
    }
    deal.add(new OpportunityFact.Closed(at(closes, 16), outcome, closedOn));
    if (contradiction == 202 && !closes.plusDays(5).isAfter(asOf)) {
      String stage = STAGES.get(1);
      deal.add(new OpportunityFact.StageEntered(at(closes.plusDays(5), 10), stage));
      fault(FaultKind.STAGE_AFTER_CLOSE, deal, stage, "");
    }
  }

  private void fault(FaultKind kind, Deal deal, String found, String right) {
    faults.add(new PlantedFault(kind, deal.id, found, right));
  }

  private void activities(Deal deal, RandomGenerator random) {
    int count = 2 + random.nextInt(5);
    String account = accountOf(deal);
    for (int i = 0; i < count; i++) {
      LocalDate day = deal.dayAt((i + 0.5) / count);
      if (day.isAfter(asOf)) {
        return;
      }
      SalesActivity.Builder activity = SalesActivity.builder();
      activity.id(deal.id + "-" + (i + 1)).kind(i == 0 ? ActivityKind.CALL : kind(random));
      activity.at(at(day, 13)).repId(force.id(deal.owner)).opportunityId(deal.id);
      activity.contactIds(customers.met(account, deal.index, i));
      activities.add(activity.build());
    }
  }

  private static String accountOf(Deal deal) {
    for (OpportunityFact fact : deal.facts) {
      if (fact instanceof OpportunityFact.AccountLinked linked) {
        return linked.accountId();
      }
    }
    return "";
  }

  private static ActivityKind kind(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> ActivityKind.EMAIL;
      case 1 -> ActivityKind.MEETING;
      case 2 -> ActivityKind.DEMO;
      default -> ActivityKind.CALL;
    };
  }

  private void addIfKnown(Deal deal, OpportunityFact fact) {
    if (fact.at().isBefore(at(asOf, 24))) {
      deal.add(fact);
    }
  }

  private static Instant at(LocalDate day, int hour) {
    return Instant.ofEpochSecond(day.toEpochDay() * DAY_SECONDS + hour * 3_600L);
  }
}
