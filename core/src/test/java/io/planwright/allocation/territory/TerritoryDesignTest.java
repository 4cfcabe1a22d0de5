package io.planwright.allocation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Reason;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryDesignTest {

  private static final TerritoryDesign ENGINE = TerritoryDesign.standard();
  private static final RunControl FREELY = RunControl.unlimited();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void balancesTwoMeasuresInWholeTerritories(long seed) {
    TerritoryProblem problem = City.of(2_000, 20, seed).build();

    TerritoryPlan plan = ENGINE.solve(problem, FREELY);

    assertThat(plan.imbalance()).isLessThanOrEqualTo(0.05);
    assertThat(plan.isContiguous()).isTrue();
    assertThat(plan.repByAccount()).hasSize(2_000);
    assertThat(plan.optimality().bound()).isLessThanOrEqualTo(plan.optimality().value());
    assertThat(plan.before()).isEmpty();
    assertThat(plan.imbalanceBefore()).isEmpty();
    for (Territory territory : plan.territories()) {
      assertThat(hangsTogether(problem, territory)).isTrue();
    }
  }

  /** By a search of its own over the neighbourhood. */
  private static boolean hangsTogether(TerritoryProblem problem, Territory territory) {
    Neighbourhood graph = Neighbourhood.of(problem);
    Set<Integer> left = new HashSet<>();
    territory.accounts().forEach(id -> left.add(problem.accounts().indexOf(id)));
    ArrayDeque<Integer> queue = new ArrayDeque<>(left.stream().limit(1).toList());
    left.removeAll(queue);
    while (!queue.isEmpty()) {
      int i = queue.remove();
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        if (left.remove(graph.neighbour[e])) {
          queue.add(graph.neighbour[e]);
        }
      }
    }
    return left.isEmpty();
  }

  @Test
  void movesFewMoreAccountsThanThoseOfARepWhoLeaves() {
    TerritoryProblem problem = City.of(3_000, 30, 5).build();
    TerritoryPlan plan = ENGINE.solve(problem, FREELY);
    Territory leaver = plan.territories().get(7);
    TerritoryProblem after = problem.ownedAs(plan).withDisruptionPrice(100).withoutRep("r7");

    TerritoryPlan next = ENGINE.solve(after, FREELY);

    assertThat(next.imbalance()).isLessThanOrEqualTo(0.05);
    assertThat(next.isContiguous()).isTrue();
    assertThat(next.moves().size()).isLessThan(2 * leaver.accounts().size());
    assertThat(next.before()).hasSize(29);
    assertThat(contribution(next, "least moves"))
        .isBetween((double) leaver.accounts().size(), (double) next.moves().size());
    Map<String, String> today = plan.repByAccount();
    Map<String, String> then = next.repByAccount();
    long changed = today.keySet().stream().filter(a -> !today.get(a).equals(then.get(a))).count();
    assertThat((long) next.moves().size()).isEqualTo(changed);
  }

  private static double contribution(TerritoryPlan plan, String factor) {
    return plan.explanation().reasons().stream()
        .filter(reason -> reason.factor().equals(factor))
        .mapToDouble(Reason::contribution)
        .sum();
  }

  @Test
  void keepsLockedAccountsWithTheirOwner() {
    TerritoryProblemBuilder city = City.of(400, 5, 3);
    for (int i = 0; i < 400; i += 20) {
      city.owner("a" + i, "r" + i / 20 % 5).lock("a" + i);
    }

    Map<String, String> plan = ENGINE.solve(city.build(), FREELY).repByAccount();

    for (int i = 0; i < 400; i += 20) {
      assertThat(plan).containsEntry("a" + i, "r" + i / 20 % 5);
    }
  }

  @Test
  void givesTheSamePlanAgain() {
    TerritoryProblem problem = City.of(500, 7, 9).build();

    TerritoryPlan plan = ENGINE.solve(problem, FREELY);

    assertThat(ENGINE.solve(problem.toBuilder().build(), FREELY)).isEqualTo(plan);
  }

  @Test
  void givesAWholePlanWhenStopped() {
    TerritoryProblem problem = City.of(500, 7, 9).build();
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl cancelled = FREELY.withCancellation(cancellation);
    RunControl late = FREELY.withDeadline(Instant.EPOCH, InstantSource.system());

    for (RunControl control : List.of(cancelled, late)) {
      TerritoryPlan plan = ENGINE.solve(problem, control);
      assertThat(plan.repByAccount()).hasSize(500);
      assertThat(plan.isContiguous()).isTrue();
    }
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    TerritoryProblem problem = City.of(60, 3, 2).build();
    TerritoryPlan plan = ENGINE.solve(problem, FREELY);

    assertThat(copy(plan)).isEqualTo(plan);
    assertThat(copy(ENGINE).solve(copy(problem), FREELY)).isEqualTo(plan);
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"})
  private static <T> T copy(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Test
  void namesLockedAccountsThatOverloadTheirRep() {
    TerritoryProblemBuilder pair = line(4, 1).rep("Ann", 0, 0).rep("Bob", 3, 0);
    for (int i = 0; i < 3; i++) {
      pair.owner("a" + i, "Ann").lock("a" + i);
    }

    assertThat(conflicts(pair))
        .containsExactly(
            "locked accounts of Ann alone: hours 3 against a fair share of 2, 50.0 % too much"
                + " where 5.0 % is tolerated");
  }

  @Test
  void namesAnAccountLargerThanAShare() {
    TerritoryProblemBuilder pair = line(3, 1).rep("Ann", 0, 0).rep("Bob", 3, 0);
    pair.account("giant", 5, 0, 9);

    assertThat(conflicts(pair))
        .containsExactly(
            "account giant alone: hours 9 against a fair share of 6, 50.0 % too much where 5.0 % is"
                + " tolerated");
  }

  @Test
  void namesAMeasureThatTooFewAccountsHave() {
    TerritoryProblemBuilder pair = line(3, 0).rep("Ann", 0, 0).rep("Bob", 3, 0);
    pair.account("only", 5, 0, 1);

    assertThat(conflicts(pair))
        .contains("only 1 accounts have any hours for 2 reps: somebody gets none");
  }

  private static TerritoryProblemBuilder line(int accounts, double hours) {
    TerritoryProblemBuilder line = TerritoryProblem.measuring("hours");
    for (int i = 0; i < accounts; i++) {
      line.account("a" + i, i, 0, hours);
    }
    return line;
  }

  private static List<String> conflicts(TerritoryProblemBuilder builder) {
    return ENGINE.solve(builder.build(), FREELY).explanation().reasons().stream()
        .filter(reason -> reason.factor().equals("conflict"))
        .map(Reason::statement)
        .toList();
  }

  @Test
  void givesAllToOneRep() {
    TerritoryPlan plan = ENGINE.solve(line(3, 1).rep("Ann", 0, 0).build(), FREELY);

    assertThat(plan.territories().get(0).accounts()).containsExactly("a0", "a1", "a2");
    assertThat(plan.optimality().value()).isEqualTo(3);
  }

  @Test
  void copesWithAMeasureThatNobodyHasAndAccountsInOnePlace() {
    TerritoryProblemBuilder pair = TerritoryProblem.measuring("hours");
    for (int i = 0; i < 6; i++) {
      pair.account("a" + i, 1, 1, 0);
    }

    TerritoryPlan plan = ENGINE.solve(pair.rep("Ann", 1, 1).rep("Bob", 1, 1).build(), FREELY);

    assertThat(plan.imbalance()).isZero();
    assertThat(plan.optimality().isProven()).isTrue();
  }
}
