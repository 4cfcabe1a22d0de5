package io.planwright.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkReviewProperties {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static WorkFacts facts(WorkBreakdown breakdown, Random random) {
    WorkFacts.Builder facts = WorkFacts.builder();
    for (Activity activity : breakdown.activities()) {
      if (random.nextBoolean()) {
        facts.putCosts(activity.id(), RandomBreakdown.money(random));
      }
      if (random.nextBoolean()) {
        LocalDate first = START.plusDays(random.nextInt(300));
        facts.putDates(activity.id(), DateRange.through(first, first.plusDays(random.nextInt(20))));
      }
      facts.putPercentComplete(activity.id(), BigDecimal.valueOf(random.nextInt(10_001), 2));
    }
    return facts.build();
  }

  /** Each row against a sum over the activities below it, found by going up from each of them. */
  @Property(tries = 100)
  void everyRowSumsUpItsActivitiesToTheCent(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll Random random) {
    WorkBreakdown breakdown = RandomBreakdown.of(size, random);
    WorkFacts facts = facts(breakdown, random);
    Map<String, List<Activity>> below = new HashMap<>();
    for (Activity activity : breakdown.activities()) {
      below.computeIfAbsent(activity.id(), key -> new ArrayList<>()).add(activity);
      String node = activity.id();
      while (breakdown.parentOf(node).isPresent()) {
        node = breakdown.parentOf(node).get();
        below.computeIfAbsent(node, key -> new ArrayList<>()).add(activity);
      }
    }
    List<WorkSummary> rows = breakdown.review(facts, START).rows();
    assertThat(rows).hasSize(below.size());
    for (WorkSummary row : rows) {
      List<Activity> leaves = below.get(row.status().id());
      Map<String, BigDecimal> costs = new TreeMap<>();
      for (Activity leaf : leaves) {
        leaf.cost().ifPresent(cost -> add(costs, cost));
        if (facts.costs().containsKey(leaf.id())) {
          add(costs, facts.costs().get(leaf.id()));
        }
      }
      List<Money> expected =
          costs.entrySet().stream()
              .map(cost -> Money.of(cost.getValue().toPlainString(), cost.getKey()))
              .toList();
      assertThat(row.costs()).isEqualTo(expected);
      assertThat(row.status().effortHours())
          .isEqualTo(leaves.stream().mapToDouble(a -> a.effortHours().orElse(0)).sum());
      List<DateRange> dates =
          leaves.stream().map(a -> facts.dates().get(a.id())).filter(d -> d != null).toList();
      assertThat(row.undatedActivities()).isEqualTo(leaves.size() - dates.size());
      assertThat(row.dates().isPresent()).isEqualTo(!dates.isEmpty());
      row.dates().ifPresent(span -> assertThat(dates).allMatch(span::encloses));
    }
  }

  private static void add(Map<String, BigDecimal> costs, Money cost) {
    costs.merge(cost.currency().getCurrencyCode(), cost.amount(), BigDecimal::add);
  }

  @Property(tries = 100)
  void codesAreDistinctAndExtendThatOfTheParent(
      @ForAll @IntRange(min = 1, max = 60) int size, @ForAll Random random) {
    WorkBreakdown breakdown = RandomBreakdown.of(size, random);
    Map<String, String> codes = breakdown.codes();
    assertThat(new HashSet<>(codes.values())).hasSize(codes.size());
    codes.forEach(
        (id, code) ->
            assertThat(breakdown.parentOf(id).map(codes::get).orElse(""))
                .isEqualTo(code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : ""));
  }

  @Property(tries = 25)
  void roundTripsThroughJson(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll Random random) {
    WorkBreakdown breakdown = RandomBreakdown.of(size, random);
    WorkFacts facts = facts(breakdown, random);
    JsonRoundTrip.assertRoundTrips(breakdown, WorkBreakdown.class);
    JsonRoundTrip.assertRoundTrips(facts, WorkFacts.class);
    JsonRoundTrip.assertRoundTrips(breakdown.review(facts, START), WorkReview.class);
  }
}
