package io.planwright.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.assignment.CapacityGreedyAssigner;
import io.planwright.allocation.budget.ProportionalBudgetAllocator;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationJsonTest {

  private static final BudgetRequest BUDGET =
      BudgetRequest.of(
          Money.parse("EUR 1000.00"),
          BudgetLine.of("events", new BigDecimal("2.50")),
          BudgetLine.builder()
              .id("search")
              .weight(new BigDecimal("0.5"))
              .floor(Money.parse("EUR 300.00"))
              .ceiling(Money.parse("EUR 400.00"))
              .build());

  private static final AssignmentRequest WORK =
      new AssignmentRequest(
          List.of(
              AssignmentItem.builder()
                  .id("acme")
                  .load(6)
                  .addRequiredSkills("tenders", "French")
                  .currentOwnerId("bob")
                  .fitByPerson(Map.of("bob", 0.25, "ann", 1.0))
                  .build(),
              AssignmentItem.of("globex", 20)),
          List.of(
              new Assignee("bob", 10, Set.of("tenders", "French")),
              new Assignee("ann", 8, Set.of("tenders", "French", "law"))));

  @Test
  void writesBudgetsAsTheGoldenFiles() {
    BudgetAllocation split =
        ProportionalBudgetAllocator.standard().allocate(BUDGET, RunControl.unlimited());
    JsonRoundTrip.assertGolden(BUDGET, BudgetRequest.class, "budget-request.json");
    JsonRoundTrip.assertGolden(split, BudgetAllocation.class, "budget-allocation.json");
  }

  @Test
  void writesAssignmentsAsTheGoldenFiles() {
    Assignment plan = CapacityGreedyAssigner.standard().assign(WORK, RunControl.unlimited());
    assertThat(plan.assigned()).hasSize(1);
    assertThat(plan.unassigned()).hasSize(1);
    JsonRoundTrip.assertGolden(WORK, AssignmentRequest.class, "assignment-request.json");
    JsonRoundTrip.assertGolden(plan, Assignment.class, "assignment.json");
  }

  @Test
  void roundTripsTheParts() {
    JsonRoundTrip.assertRoundTrips(BUDGET.lines().get(1), BudgetLine.class);
    JsonRoundTrip.assertRoundTrips(BudgetLine.of("a", 100), BudgetLine.class);
    JsonRoundTrip.assertRoundTrips(WORK.items().get(0), AssignmentItem.class);
    JsonRoundTrip.assertRoundTrips(WORK.people().get(1), Assignee.class);
    JsonRoundTrip.assertRoundTrips(WorkloadBalance.of(0.5, 1), WorkloadBalance.class);
  }

  @Test
  void namesSkillsAndPeopleInOrder() {
    assertThat(JsonRoundTrip.jackson2(WORK.items().get(0)))
        .contains("[\"French\",\"tenders\"]", "{\"ann\":1.0,\"bob\":0.25}");
    assertThat(JsonRoundTrip.jackson3(WORK.people().get(1)))
        .contains("[\"French\",\"law\",\"tenders\"]");
  }

  @Test
  void equalsWithoutTrailingZeros() {
    assertThat(BudgetLine.of("a", new BigDecimal("2.50")))
        .isEqualTo(BudgetLine.of("a", new BigDecimal("2.5")));
    assertThat(BudgetLine.of("a", new BigDecimal("1E+2"))).isEqualTo(BudgetLine.of("a", 100));
  }
}
