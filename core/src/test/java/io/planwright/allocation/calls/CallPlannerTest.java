package io.planwright.allocation.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.response.AdbudgCurve;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CallPlannerTest {

  private static final CallPlanner EXACT =
      CallPlanner.using(ResponseBudget.standard().withRelativeGap(0));

  @Test
  void calibratesTheCurveByFourJudgements() {
    AdbudgCurve curve = AdbudgCurve.calibrated(4, 10, 60, 75, 100);
    assertThat(curve.response(0)).isEqualTo(10);
    assertThat(curve.response(4)).isCloseTo(60, within(1e-10));
    assertThat(curve.response(6)).isCloseTo(75, within(1e-10));
    assertThat(curve.response(1e9)).isCloseTo(100, within(1e-5));
  }

  @Test
  void equalsTheBestOfAllPlans() {
    for (int seed = 0; seed < 500; seed++) {
      CallProblem problem = random(new Random(seed));
      double best = best(problem, 0, problem.hours());
      Solution<CallPlan> solution = EXACT.plan(problem, RunControl.unlimited());
      assertThat(solution.isFeasible()).as("feasible %s", seed).isEqualTo(best > -1e300);
      if (solution.isFeasible()) {
        CallPlan plan = solution.orElseThrow();
        assertThat(plan.response()).as("value %s", seed).isCloseTo(best, within(1e-9 * 1000));
        assertThat(plan.optimality().bound()).as("bound %s", seed).isCloseTo(best, within(1e-6));
        assertThat(plan.hours()).isLessThanOrEqualTo(problem.hours() + 1e-9);
        for (int i = 0; i < plan.accounts().size(); i++) {
          CallAccount account = problem.accounts().get(i);
          assertThat(plan.accounts().get(i).calls()).isBetween(account.fewest(), account.most());
        }
      }
    }
  }

  private static CallProblem random(Random random) {
    CallProblem.Builder problem =
        CallProblem.builder("s", random.nextInt(12)).zone(new CallZone("z", 1, 2));
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      double low = random.nextInt(20);
      AdbudgCurve curve =
          AdbudgCurve.calibrated(
              1 + random.nextInt(4), low, low + 10, low + 12 + random.nextInt(10), low + 40);
      CallAccount.Builder account =
          CallAccount.builder("a" + i, curve, random.nextInt(5))
              .hoursPerCall(0.5 + random.nextInt(3) / 2.0)
              .zone(random.nextBoolean() ? "z" : "");
      if (random.nextInt(4) == 0) {
        account.locked();
      }
      int fewest = random.nextInt(2);
      problem.account(account.fewest(fewest).most(fewest + random.nextInt(6)).build());
    }
    return problem.build();
  }

  private static double best(CallProblem problem, int from, double hours) {
    if (from == problem.accounts().size()) {
      return 0;
    }
    CallAccount account = problem.accounts().get(from);
    double best = Double.NEGATIVE_INFINITY;
    double each = problem.hoursOfCall(account);
    for (int c = account.fewest(); c <= account.most() && c * each <= hours + 1e-9; c++) {
      best = Math.max(best, account.value(c) + best(problem, from + 1, hours - c * each));
    }
    return best;
  }

  @Test
  void movesHoursToWhereTheyBringMoreAndSaysWhy() {
    AdbudgCurve steep = AdbudgCurve.calibrated(4, 0, 50, 80, 200);
    AdbudgCurve flat = AdbudgCurve.calibrated(4, 45, 50, 51, 55);
    CallProblem problem =
        CallProblem.builder("Ada", 12)
            .account(CallAccount.builder("grower", steep, 4).build())
            .account(CallAccount.builder("sleeper", flat, 4).build())
            .account(CallAccount.builder("kept", flat, 4).locked().build())
            .build();
    CallPlan plan = EXACT.plan(problem, RunControl.unlimited()).orElseThrow();
    assertThat(plan.gain()).isPositive();
    assertThat(plan.accounts().get(0).change()).isPositive();
    assertThat(plan.accounts().get(1).change()).isNegative();
    assertThat(plan.accounts().get(2).change()).isZero();
    assertThat(plan.accounts().get(0).statement()).startsWith("From 4 to ").contains("cut-off");
    assertThat(plan.accounts().get(2).statement()).isEqualTo("Locked at 4 calls.");
    assertThat(plan.presentHours()).isEqualTo(12);
    assertThat(plan.hourPrice()).isPositive();
    assertThat(plan.explanation().summary()).startsWith("Ada makes 12 calls in 12");
  }

  @Test
  void namesTheCallsThatDoNotFit() {
    AdbudgCurve curve = AdbudgCurve.calibrated(4, 0, 50, 80, 200);
    CallProblem problem =
        CallProblem.builder("Ada", 10)
            .account(CallAccount.builder("a", curve, 8).locked().build())
            .account(CallAccount.builder("b", curve, 0).fewest(3).build())
            .account(CallAccount.builder("c", curve, 0).build())
            .build();
    List<Solution<CallPlan>> all =
        CallPlanner.standard().planEach(List.of(problem), RunControl.unlimited());
    List<String> conflict =
        all.get(0).<List<String>>fold(plan -> List.of(), infeasible -> infeasible.conflict());
    assertThat(conflict)
        .containsExactly("hours of Ada 10.0", "locked calls of a 8", "fewest calls of b 3");
  }

  /** Those whose turn comes after the deadline get a first plan with its bound. */
  @Test
  void keepsWhatIsPlannedWhenTimeIsUp() {
    List<CallProblem> problems = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      problems.add(random(new Random(seed)));
    }
    List<Solution<CallPlan>> free = EXACT.planEach(problems, RunControl.unlimited());
    for (int looks = 1; looks < 60; looks++) {
      int[] left = {looks};
      RunControl control =
          RunControl.unlimited()
              .withDeadline(Instant.EPOCH, () -> --left[0] < 0 ? Instant.MAX : Instant.MIN);
      List<Solution<CallPlan>> plans = EXACT.planEach(problems, control);
      assertThat(plans).hasSameSizeAs(problems);
      for (int i = 0; i < plans.size(); i++) {
        assertThat(plans.get(i).isFeasible()).isEqualTo(free.get(i).isFeasible());
        if (plans.get(i).isFeasible()) {
          CallPlan plan = plans.get(i).orElseThrow();
          double best = free.get(i).orElseThrow().response();
          assertThat(plan.response()).isLessThanOrEqualTo(best + 1e-6);
          assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(best - 1e-6);
        }
      }
    }
  }

  @Test
  void plansNoneWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    List<CallProblem> problems = List.of(random(new Random(1)));
    assertThatThrownBy(() -> EXACT.planEach(problems, control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void plansNoCallsInNoTime() {
    AdbudgCurve curve = AdbudgCurve.calibrated(4, 5, 50, 80, 200);
    CallProblem problem =
        CallProblem.builder("Ada", 0).account(CallAccount.builder("a", curve, 8).build()).build();
    CallPlan plan = CallPlanner.standard().plan(problem, RunControl.unlimited()).orElseThrow();
    assertThat(plan.accounts().get(0).calls()).isZero();
    assertThat(plan.response()).isEqualTo(5);
  }
}
