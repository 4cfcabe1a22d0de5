package io.planwright.allocation.capacitated;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignee;
import io.planwright.allocation.AssignerContract;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.UnassignedCause;
import io.planwright.allocation.UnassignedItem;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SkillAssignerTest {

  private static final SkillAssigner QUICK = SkillAssigner.standard().withSteps(1_000_000);

  @Test
  void keepsTheContract() {
    assertThat(AssignerContract.violations(QUICK.withWeights(new AssignmentWeights(1, 0, 1))))
        .isEmpty();
    assertThat(AssignerContract.violations(QUICK.withSteps(200_000))).isEmpty();
  }

  /** By load alone, ann and bob would swap. */
  @Test
  void weighsFitAgainstBrokenRelationships() {
    AssignmentItem owned =
        AssignmentItem.builder()
            .id("a")
            .load(1)
            .currentOwnerId("ann")
            .putFitByPerson("ann", 0.6)
            .putFitByPerson("bob", 1.0)
            .build();
    AssignmentRequest request =
        new AssignmentRequest(
            List.of(owned), List.of(Assignee.of("ann", 2), Assignee.of("bob", 2)));
    BoundedAssignment loyal = solve(request, new AssignmentWeights(1, 0, 0.5));
    BoundedAssignment free = solve(request, new AssignmentWeights(1, 0, 0.3));
    assertThat(people(loyal)).isEqualTo(Map.of("a", "ann"));
    assertThat(people(free)).isEqualTo(Map.of("a", "bob"));
    assertThat(loyal.fitLoss()).isEqualTo(0.4);
    assertThat(free.disruption()).isEqualTo(0.3);
    assertThat(loyal.optimality().isProven()).isTrue();
    assertThat(free.assignment().moves().get(0).reason().statement())
        .isEqualTo(
            "From ann to bob, fit 1.000, at 50.0 % of capacity; its fit to ann is 0.6000, so much"
                + " lower that the move pays.");
  }

  @Test
  void balancesTheBusiest() {
    List<AssignmentItem> items = new ArrayList<>();
    for (int j = 0; j < 12; j++) {
      items.add(AssignmentItem.builder().id("i" + j).load(1 + j % 3).currentOwnerId("p0").build());
    }
    List<Assignee> people = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      people.add(Assignee.of("p" + i, 24));
    }
    AssignmentRequest request = new AssignmentRequest(items, people);
    BoundedAssignment even = solve(request, new AssignmentWeights(0, 1, 0));
    assertThat(even.assignment().balanceAfter().maxUtilisation()).isEqualTo(0.25);
    assertThat(even.optimality().relativeGap()).isLessThan(0.03);
    BoundedAssignment still = solve(request, new AssignmentWeights(0, 0.01, 1));
    assertThat(still.assignment().moves()).isEmpty();
  }

  /** Greedy would put the 6 first and leave a 4. */
  @Test
  void placesAsManyItemsAsPossible() {
    AssignmentRequest request =
        new AssignmentRequest(
            List.of(
                AssignmentItem.of("six", 6),
                AssignmentItem.of("four", 4),
                AssignmentItem.of("too", 4)),
            List.of(Assignee.of("ann", 8)));
    BoundedAssignment plan = solve(request, AssignmentWeights.standard());
    assertThat(people(plan)).isEqualTo(Map.of("four", "ann", "too", "ann"));
    assertThat(plan.assignment().unassigned())
        .containsExactly(
            new UnassignedItem(
                "six",
                UnassignedCause.NO_CAPACITY,
                "Its load is 6.000, but none of its 1 candidates has more than 0.000 left."));
  }

  @Test
  void theOrderOfTheRequestDoesNotMatter() {
    Random random = new Random(8);
    List<AssignmentItem> items = new ArrayList<>();
    for (int j = 0; j < 30; j++) {
      items.add(
          AssignmentItem.builder()
              .id("i" + j)
              .load((1 + random.nextInt(50)) / 10.0)
              .currentOwnerId("p" + random.nextInt(5))
              .putFitByPerson("p" + random.nextInt(4), 0.5 + random.nextDouble())
              .putFitByPerson("p" + random.nextInt(4), 0.5 + random.nextDouble())
              .build());
    }
    List<Assignee> people = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      people.add(new Assignee("p" + i, 20, Set.of("x")));
    }
    BoundedAssignment plan = QUICK.solve(new AssignmentRequest(items, people), unlimited());
    Collections.shuffle(items, random);
    Collections.shuffle(people, random);
    BoundedAssignment other = QUICK.solve(new AssignmentRequest(items, people), unlimited());
    assertThat(new HashSet<>(other.assignment().assigned()))
        .isEqualTo(new HashSet<>(plan.assignment().assigned()));
    assertThat(other.optimality()).isEqualTo(plan.optimality());
  }

  private static RunControl unlimited() {
    return RunControl.unlimited();
  }

  private static BoundedAssignment solve(AssignmentRequest request, AssignmentWeights weights) {
    return QUICK.withWeights(weights).solve(request, unlimited());
  }

  private static Map<String, String> people(BoundedAssignment plan) {
    return plan.assignment().assigned().stream()
        .collect(Collectors.toMap(AssignedItem::itemId, AssignedItem::personId));
  }
}
