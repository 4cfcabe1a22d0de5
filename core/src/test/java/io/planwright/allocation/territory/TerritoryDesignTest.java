package io.planwright.allocation.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TerritoryDesignTest {

  private static TerritoryPlan solve(TerritoryProblem problem) {
    return TerritoryDesign.standard().solve(problem, RunControl.unlimited());
  }

  @Test
  void citiesAreBalancedAndHangTogether() {
    for (long seed = 1; seed <= 5; seed++) {
      TerritoryProblem city = City.of(1_000, 10, seed).build();
      TerritoryPlan plan = solve(city);

      assertThat(plan.imbalance()).as("seed %d", seed).isLessThanOrEqualTo(0.05);
      assertThat(plan.isContiguous()).isTrue();
      assertThat(plan.repByAccount()).hasSize(1_000);
      assertThat(plan.optimality().bound()).isLessThanOrEqualTo(plan.optimality().value());
      assertThat(plan.optimality().relativeGap()).isLessThan(0.3);
      assertThat(plan.territories()).extracting(Territory::repId).isEqualTo(city.reps());
    }
  }

  /** A grid whose links are given, so that a stranger can say what hangs together. */
  @Test
  void territoriesHangTogetherByTheGivenLinks() {
    int side = 12;
    SplittableRandom random = new SplittableRandom(4);
    TerritoryProblemBuilder grid = TerritoryProblem.measuring("work").tolerance(0.1);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        grid.account(x + "," + y, x, y, 1 + random.nextDouble());
      }
    }
    Map<String, Set<String>> beside = new HashMap<>();
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        link(grid, beside, x + "," + y, (x + 1) + "," + y, x + 1 < side);
        link(grid, beside, x + "," + y, x + "," + (y + 1), y + 1 < side);
      }
    }
    for (int r = 0; r < 6; r++) {
      grid.rep("r" + r, random.nextDouble(side), random.nextDouble(side));
    }
    TerritoryPlan plan = solve(grid.build());

    assertThat(plan.imbalance()).isLessThanOrEqualTo(0.1);
    for (Territory territory : plan.territories()) {
      assertThat(reached(territory.accounts(), beside)).hasSameSizeAs(territory.accounts());
      assertThat(territory.parts()).isEqualTo(1);
    }
  }

  private static void link(
      TerritoryProblemBuilder grid,
      Map<String, Set<String>> beside,
      String one,
      String other,
      boolean exists) {
    if (exists) {
      grid.beside(one, other);
      beside.computeIfAbsent(one, id -> new HashSet<>()).add(other);
      beside.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }
  }

  private static Set<String> reached(List<String> accounts, Map<String, Set<String>> beside) {
    Set<String> seen = new HashSet<>(List.of(accounts.get(0)));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String next : beside.get(open.remove())) {
        if (accounts.contains(next) && seen.add(next)) {
          open.add(next);
        }
      }
    }
    return seen;
  }

  /** With any balance allowed and no need to hang together, everybody goes to the nearest home. */
  @Test
  void withoutConstraintsAccountsGoToTheNearestHome() {
    for (long seed = 1; seed <= 200; seed++) {
      TerritoryProblem city = City.of(12, 3, seed).contiguous(false).tolerance(0.999).build();
      TerritoryPlan plan = solve(city);
      double nearest = 0;
      for (int i = 0; i < 12; i++) {
        nearest += Math.min(city.travel(i, 0), Math.min(city.travel(i, 1), city.travel(i, 2)));
      }
      assertThat(plan.optimality().value()).isGreaterThanOrEqualTo(nearest - 1e-9);
      assertThat(plan.optimality().bound()).isLessThanOrEqualTo(plan.optimality().value());
    }
  }

  /** No balanced plan of all plans costs less than the bound. */
  @Test
  void theBoundHoldsForEveryBalancedPlan() {
    for (long seed = 1; seed <= 300; seed++) {
      TerritoryProblem city = City.of(8, 2, seed).contiguous(false).tolerance(0.4).build();
      BalancePrices prices = new BalancePrices(city);
      for (int k = 0; k < 60; k++) {
        prices.step();
      }
      double[] share = city.fairShare();
      for (int plan = 0; plan < 1 << 8; plan++) {
        double cost = 0;
        double[] load = new double[2];
        for (int i = 0; i < 8; i++) {
          cost += city.travel(i, plan >> i & 1);
          for (int k = 0; k < 2 && (plan >> i & 1) == 0; k++) {
            load[k] += city.values[2 * i + k];
          }
        }
        boolean isBalanced =
            Math.abs(load[0] / share[0] - 1) <= 0.4 && Math.abs(load[1] / share[1] - 1) <= 0.4;
        if (isBalanced) {
          assertThat(prices.bound()).isLessThanOrEqualTo(cost + 1e-9);
        }
      }
    }
  }

  @Test
  void lockedAccountsStayAndOthersMoveOnlyForBalance() {
    TerritoryProblem city = City.of(600, 6, 3).build();
    TerritoryPlan plan = solve(city);
    String account = plan.territories().get(0).accounts().get(0);

    TerritoryProblem owned = city.ownedAs(plan).withDisruptionPrice(1_000);
    assertThat(solve(owned).moves()).isEmpty();

    TerritoryPlan locked = solve(owned.toBuilder().owner(account, "r5").lock(account).build());
    assertThat(locked.repByAccount()).containsEntry(account, "r5");
  }

  @Test
  void whoLeavesIsReplacedByThoseBeside() {
    TerritoryProblem city = City.of(1_000, 10, 2).build();
    TerritoryPlan before = solve(city);
    int left = before.territories().get(3).accounts().size();
    TerritoryProblem without =
        city.ownedAs(before).withDisruptionPrice(100).withoutRep("r3").toBuilder()
            .tolerance(0.15)
            .build();

    TerritoryPlan after = solve(without);

    assertThat(after.repByAccount()).hasSize(1_000).doesNotContainValue("r3");
    assertThat(after.isContiguous()).isTrue();
    assertThat(after.imbalance()).isLessThanOrEqualTo(0.15);
    assertThat(after.moves()).hasSizeBetween(left, 2 * left);
    assertThat(after.moves().stream().filter(move -> move.fromRepId().equals("r3")))
        .hasSize(left)
        .allSatisfy(move -> assertThat(move.reason().factor()).isEqualTo("owner left"));
  }

  @Test
  void theSameProblemGivesTheSamePlanAndAStoppedRunAWholeOne() {
    TerritoryProblem city = City.of(400, 5, 9).build();
    assertThat(solve(city)).isEqualTo(solve(city));

    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    TerritoryPlan stopped =
        TerritoryDesign.standard().solve(city, RunControl.unlimited().withCancellation(cancelled));
    assertThat(stopped.repByAccount()).hasSize(400);
    assertThat(stopped.isContiguous()).isTrue();
  }

  @Test
  void figuresAddUp() {
    TerritoryProblem problem =
        TerritoryProblem.measuring("hours")
            .rep("Ann", 0, 0)
            .rep("Bob", 10, 0)
            .account("a", 3, 4, 2)
            .visited("b", 3, 10, 1, 2)
            .build();
    TerritoryPlan plan = solve(problem);

    assertThat(plan.repByAccount()).containsEntry("a", "Ann").containsEntry("b", "Bob");
    assertThat(plan.territories().get(0).travel()).isEqualTo(5);
    assertThat(plan.territories().get(1).travel()).isEqualTo(3);
    assertThat(plan.optimality().value()).isCloseTo(8, within(1e-12));
    assertThat(plan.imbalance()).isZero();
    assertThat(plan.explanation().summary())
        .isEqualTo(
            "No rep is further than 0.0 % from a fair share of hours; every territory hangs"
                + " together; 0 accounts change hands.");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        row("measures", () -> TerritoryProblem.measuring()),
        row("measure", () -> TerritoryProblem.measuring("a", "a")),
        row("measure", () -> TerritoryProblem.measuring(" ")),
        row("rep", () -> small().rep(" ", 0, 0)),
        row("rep", () -> small().rep("Ann", 0, 0)),
        row("homeX of Bob", () -> small().rep("Bob", Double.NaN, 0)),
        row("homeY of Bob", () -> small().rep("Bob", 0, Double.POSITIVE_INFINITY)),
        row("account", () -> small().account("", 0, 0, 1)),
        row("account", () -> small().account("a", 0, 0, 1)),
        row("x of b", () -> small().account("b", Double.NaN, 0, 1)),
        row("y of b", () -> small().account("b", 0, Double.NaN, 1)),
        row("values of b", () -> small().account("b", 0, 0)),
        row("hours of b", () -> small().account("b", 0, 0, -1)),
        row("visits of b", () -> small().visited("b", -1, 0, 0, 1)),
        row("accountId", () -> small().owner("c", "Ann")),
        row("owner of a", () -> small().owner("a", " ")),
        row("accountId", () -> small().lock("c")),
        row("other", () -> small().beside("a", "a")),
        row("accountId", () -> small().beside("a", "c")),
        row("tolerance", () -> small().tolerance(0)),
        row("tolerance", () -> small().tolerance(1)),
        row("disruptionPrice", () -> small().disruptionPrice(-1)),
        row("reps", () -> TerritoryProblem.measuring("hours").build()),
        row("accounts", () -> small().rep("Bob", 1, 1).build()),
        row("owner of locked account a", () -> small().lock("a").build()),
        row("repId", () -> small().build().withoutRep("Bob")),
        row("reps", () -> small().build().withoutRep("Ann")),
        row("boundSteps", () -> new TerritoryDesign(0, 1)),
        row("rounds", () -> new TerritoryDesign(1, -1)));
  }

  private static TerritoryProblemBuilder small() {
    return TerritoryProblem.measuring("hours").rep("Ann", 0, 0).account("a", 1, 1, 1);
  }

  private static Arguments row(String field, Executable call) {
    return Arguments.of(field, call);
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("refused")
  void badInputIsRefusedByName(String field, Executable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call::execute)
        .withMessageStartingWith(field + " [");
  }
}
