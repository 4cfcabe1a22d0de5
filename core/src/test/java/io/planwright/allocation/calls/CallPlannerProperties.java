package io.planwright.allocation.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.response.AdbudgCurve;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CallPlannerProperties {

  private static final CallPlanner EXACT =
      CallPlanner.using(ResponseBudget.standard().withRelativeGap(0));

  private static List<CallAccount> accounts(Random random) {
    List<CallAccount> accounts = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      int low = random.nextInt(20);
      AdbudgCurve curve =
          AdbudgCurve.calibrated(
              1 + random.nextInt(5), low, low + 10, low + 12 + random.nextInt(10), low + 40);
      accounts.add(
          CallAccount.builder("a" + i, curve, random.nextInt(6))
              .hoursPerCall(0.5 + random.nextInt(4) / 2.0)
              .most(1 + random.nextInt(9))
              .build());
    }
    return accounts;
  }

  private static CallPlan plan(double hours, List<CallAccount> accounts) {
    CallProblem.Builder problem = CallProblem.builder("s", hours);
    accounts.forEach(problem::account);
    return EXACT.plan(problem.build(), RunControl.unlimited()).orElseThrow();
  }

  @Property(tries = 100)
  void keepsTheHoursAndTheBound(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 30) double hours) {
    List<CallAccount> accounts = accounts(new Random(seed));

    CallPlan plan = plan(hours, accounts);

    double sum = 0;
    for (int i = 0; i < accounts.size(); i++) {
      assertThat(plan.accounts().get(i).calls()).isBetween(0, accounts.get(i).most());
      sum += accounts.get(i).value(plan.accounts().get(i).calls());
    }
    assertThat(plan.hours()).isLessThanOrEqualTo(hours + 1e-9 * Math.max(1, hours));
    assertThat(plan.response()).isCloseTo(sum, within(1e-9 * Math.max(1, sum)));
    assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(plan.response() - 1e-9);
  }

  @Property(tries = 60)
  void neverBringsLessWithMoreHours(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0, max = 20) double hours,
      @ForAll @DoubleRange(min = 0, max = 5) double more) {
    List<CallAccount> accounts = accounts(new Random(seed));
    assertThat(plan(hours + more, accounts).optimality().bound())
        .isGreaterThanOrEqualTo(plan(hours, accounts).response() - 1e-7);
  }

  @Property(tries = 60)
  void doesNotDependOnTheOrder(@ForAll long seed) {
    List<CallAccount> accounts = accounts(new Random(seed));
    List<CallAccount> other = new ArrayList<>(accounts);
    Collections.shuffle(other, new Random(seed));
    assertThat(plan(9, other).response()).isCloseTo(plan(9, accounts).response(), within(1e-7));
  }
}
