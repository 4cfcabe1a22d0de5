package io.planwright.cycle;

import io.planwright.allocation.Assignee;
import io.planwright.allocation.Assigner;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocator;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesRep;
import io.planwright.evidence.Answer;
import io.planwright.resource.Person;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Spreads accounts over reps and the marketing budget over segments. */
final class AllocationStep {

  /** How much work beyond the average a rep may carry, so that not every account has to move. */
  private static final double HEADROOM = 1.25;

  private static final double FIT_OF_OWNER = 1;

  /** A colleague of the same team knows the region but not the account. */
  private static final double FIT_OF_TEAMMATE = 0.5;

  private final Analysis analysis;
  private final Assigner assigner;
  private final BudgetAllocator budgets;

  AllocationStep(Analysis analysis, Assigner assigner, BudgetAllocator budgets) {
    this.analysis = analysis;
    this.assigner = assigner;
    this.budgets = budgets;
  }

  ResourcePlan run(RunControl control) {
    List<Person> people = people();
    return new ResourcePlan(people, assignment(people, control), budget(control));
  }

  private List<Person> people() {
    LocalDate tomorrow = analysis.brief().asOf().plusDays(1);
    List<Person> people = new ArrayList<>();
    for (SalesRep rep : analysis.snapshot().reps()) {
      if (rep.isEmployedOn(tomorrow)) {
        Person.Builder person = Person.builder().id(rep.id()).name(rep.name()).role("sales rep");
        rep.hiredOn().ifPresent(person::startedOn);
        people.add(person.build());
      }
    }
    return people;
  }

  private Answer<Assignment> assignment(List<Person> people, RunControl control) {
    Set<String> active = new TreeSet<>();
    Map<String, Map<String, Integer>> openByAccount = openDealsByAccountAndOwner();
    openByAccount.values().forEach(owners -> active.addAll(owners.keySet()));
    active.retainAll(people.stream().map(Person::id).toList());
    if (active.isEmpty()) {
      return Answer.insufficient(
          "who looks after which account",
          "open deals with an account and an owner who is on the roster",
          "none on " + analysis.brief().asOf(),
          "Link the open deals to accounts and owners.");
    }
    Map<String, String> teams = WonDeals.teamsByRep(analysis.snapshot());
    List<AssignmentItem> items = new ArrayList<>();
    double load = 0;
    for (Map.Entry<String, Map<String, Integer>> account : openByAccount.entrySet()) {
      AssignmentItem item = item(account.getKey(), account.getValue(), active, teams);
      items.add(item);
      load += item.load();
    }
    double capacity = HEADROOM * load / active.size();
    List<Assignee> assignees = active.stream().map(id -> Assignee.of(id, capacity)).toList();
    return Answer.known(assigner.assign(new AssignmentRequest(items, assignees), control));
  }

  /** Zombies are left out: nobody should be given work because of them. */
  private Map<String, Map<String, Integer>> openDealsByAccountAndOwner() {
    long zombieAge = analysis.aging().longestClosedCycle().orElse(Long.MAX_VALUE);
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (OpportunitySnapshot deal : analysis.snapshot().open()) {
      if (deal.ageDays() <= zombieAge
          && deal.accountId().isPresent()
          && deal.ownerId().isPresent()) {
        counts
            .computeIfAbsent(deal.accountId().get(), account -> new TreeMap<>())
            .merge(deal.ownerId().get(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static AssignmentItem item(
      String account, Map<String, Integer> owners, Set<String> active, Map<String, String> teams) {
    int load = 0;
    int most = 0;
    String owner = WonDeals.UNKNOWN;
    for (Map.Entry<String, Integer> entry : owners.entrySet()) {
      load += entry.getValue();
      if (entry.getValue() > most) {
        most = entry.getValue();
        owner = entry.getKey();
      }
    }
    AssignmentItem.Builder item = AssignmentItem.builder().id(account).load(load);
    String team = teams.getOrDefault(owner, WonDeals.UNKNOWN);
    Map<String, Double> fit = new HashMap<>();
    for (String rep : active) {
      if (teams.getOrDefault(rep, WonDeals.UNKNOWN).equals(team)) {
        fit.put(rep, rep.equals(owner) ? FIT_OF_OWNER : FIT_OF_TEAMMATE);
      }
    }
    if (active.contains(owner)) {
      item.currentOwnerId(owner);
    }
    return item.fitByPerson(fit).build();
  }

  private Answer<BudgetAllocation> budget(RunControl control) {
    PlanningBrief brief = analysis.brief();
    List<BudgetLine> lines = new ArrayList<>();
    analysis
        .revenueBySector()
        .forEach(
            (sector, revenue) -> {
              if (revenue.isPositive()) {
                lines.add(BudgetLine.of(sector, revenue.amount().max(BigDecimal.ZERO)));
              }
            });
    if (brief.marketingBudget().isEmpty() || lines.isEmpty()) {
      return Answer.insufficient(
          "the marketing budget by segment",
          "a budget in the brief, and won revenue in at least one segment",
          (brief.marketingBudget().isEmpty() ? "no budget" : "a budget")
              + " and "
              + lines.size()
              + " segments with revenue",
          "Set marketingBudget in the planning brief, and sectors on the accounts.");
    }
    return Answer.known(
        budgets.allocate(new BudgetRequest(brief.marketingBudget().get(), lines), control));
  }
}
