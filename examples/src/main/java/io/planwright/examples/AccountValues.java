package io.planwright.examples;

import io.planwright.allocation.Assignee;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesTeam;
import io.planwright.cycle.Analysis;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * What each account's open deals are worth with each person who could have them: their number, the
 * share of deals that the person wins in the sector, and the average deal won there.
 *
 * <p>A person's share in a sector is drawn towards the person's share in all sectors, and that
 * towards everybody's, as if twenty deals more were known; what is left of the doubt is drawn by
 * the normal approximation of the Beta distribution. Accounts stay within the owner's team.
 */
final class AccountValues {

  private static final double PRIOR_DEALS = 20;
  private static final int DRAWS = 40;
  private static final long SEED = 1;
  private static final String OTHER = "";

  private final CrmSnapshot snapshot;
  private final long oldest;
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> teams = new HashMap<>();
  private final Map<String, Tally> tallies = new HashMap<>();

  private AccountValues(Analysis analysis) {
    this.snapshot = analysis.snapshot();
    this.oldest = analysis.aging().longestClosedCycle().orElse(Long.MAX_VALUE);
    for (Account account : snapshot.accounts()) {
      account.sector().ifPresent(sector -> sectors.put(account.id(), sector));
    }
    snapshot.won().forEach(deal -> count(deal, 1));
    snapshot.lost().forEach(deal -> count(deal, 0));
  }

  /** Deals closed and won, and what the won ones brought. */
  private static final class Tally {
    private double closed;
    private double won;
    private double amount;
  }

  /**
   * A request to audit, with draws of its values.
   *
   * @param expected the accounts with their owners and expected values, and the people
   * @param draws the same with other values, each as likely as the others
   */
  record Doubted(AssignmentRequest expected, List<AssignmentRequest> draws) {}

  /**
   * Values the accounts of an assignment.
   *
   * @param analysis the CRM, and how old a deal can grow
   * @param assignment whose accounts, loads and capacities to take
   * @return the request and its draws
   */
  static Doubted of(Analysis analysis, Assignment assignment) {
    AccountValues values = new AccountValues(analysis);
    List<AssignmentRequest> draws = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int k = 0; k < DRAWS; k++) {
      Map<String, Double> chances = new HashMap<>();
      draws.add(
          values.request(
              assignment,
              (person, sector) ->
                  chances.computeIfAbsent(
                      person + "/" + sector, key -> values.draw(person, sector, random))));
    }
    return new Doubted(values.request(assignment, values::chance), draws);
  }

  private AssignmentRequest request(
      Assignment assignment, ToDoubleBiFunction<String, String> chance) {
    List<Assignee> people =
        assignment.loads().stream()
            .map(load -> Assignee.of(load.personId(), load.capacity()))
            .toList();
    Map<String, Map<String, Integer>> owners = openDeals(assignment);
    List<AssignmentItem> items = new ArrayList<>();
    owners.forEach(
        (account, deals) -> {
          String owner = Collections.max(deals.entrySet(), Map.Entry.comparingByValue()).getKey();
          int load = deals.values().stream().mapToInt(Integer::intValue).sum();
          String sector = sectors.getOrDefault(account, OTHER);
          Map<String, Double> worth = new TreeMap<>();
          for (Assignee person : people) {
            if (team(person.id()).equals(team(owner))) {
              double amount = load * averageWon(sector);
              worth.put(person.id(), amount * chance.applyAsDouble(person.id(), sector));
            }
          }
          items.add(
              AssignmentItem.builder()
                  .id(account)
                  .load(load)
                  .currentOwnerId(owner)
                  .fitByPerson(worth)
                  .build());
        });
    return new AssignmentRequest(items, people);
  }

  /** By account of the assignment and owner, how many deals are open and no zombies. */
  private Map<String, Map<String, Integer>> openDeals(Assignment assignment) {
    Map<String, Map<String, Integer>> deals = new TreeMap<>();
    assignment.assigned().forEach(item -> deals.put(item.itemId(), new TreeMap<>()));
    assignment.unassigned().forEach(item -> deals.put(item.itemId(), new TreeMap<>()));
    for (OpportunitySnapshot deal : snapshot.open()) {
      if (deal.ownerId().isPresent() && deal.ageDays() <= oldest) {
        Optional.ofNullable(deals.get(deal.accountId().orElse(OTHER)))
            .ifPresent(owners -> owners.merge(deal.ownerId().get(), 1, Integer::sum));
      }
    }
    return deals;
  }

  private void count(OpportunitySnapshot deal, int won) {
    String sector = sectors.getOrDefault(deal.accountId().orElse(OTHER), OTHER);
    String owner = deal.ownerId().orElse(OTHER);
    double amount = deal.amount().map(Money::toDouble).orElse(0.0);
    for (String key : List.of(owner + "/" + sector, owner, "/" + sector, OTHER)) {
      Tally tally = tallies.computeIfAbsent(key, name -> new Tally());
      tally.closed++;
      tally.won += won;
      tally.amount += won * amount;
    }
  }

  private Tally tally(String key) {
    return tallies.getOrDefault(key, new Tally());
  }

  private double averageWon(String sector) {
    Tally own = tally("/" + sector);
    Tally all = own.won > 0 ? own : tally(OTHER);
    return all.amount > 0 ? all.amount / all.won : 1;
  }

  private double chance(String person, String sector) {
    double everybody = (tally(OTHER).won + 1) / (tally(OTHER).closed + 2);
    double anywhere = drawn(tally(person), everybody);
    return drawn(tally(person + "/" + sector), anywhere);
  }

  private static double drawn(Tally tally, double towards) {
    return (tally.won + PRIOR_DEALS * towards) / (tally.closed + PRIOR_DEALS);
  }

  private double draw(String person, String sector, SplittableRandom random) {
    double chance = chance(person, sector);
    double known = tally(person + "/" + sector).closed + PRIOR_DEALS + 1;
    double deviation = Math.sqrt(chance * (1 - chance) / known);
    return Math.max(0.001, Math.min(0.999, chance + deviation * random.nextGaussian()));
  }

  private String team(String person) {
    return teams.computeIfAbsent(
        person, id -> snapshot.teamOf(id).map(SalesTeam::id).orElse(OTHER));
  }
}
