package io.planwright.allocation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.HillCurve;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AuditProperties {

  private static final RunControl FREE = RunControl.unlimited();

  /** The value now, the best value and its bound do not depend on the order of items and people. */
  @Property(tries = 60)
  void doesNotDependOnTheOrder(@ForAll long seed) {
    AssignmentRequest request = AuditBruteForce.request(new SplittableRandom(seed));
    List<AssignmentItem> items = new ArrayList<>(request.items());
    Collections.shuffle(items, new Random(seed));
    AssignmentRequest other = new AssignmentRequest(items, request.people());

    Misallocation one =
        AllocationAudit.standard().assess(request, FREE).orElseThrow().misallocation();
    Misallocation two =
        AllocationAudit.standard().assess(other, FREE).orElseThrow().misallocation();

    assertThat(two.valueNow()).isCloseTo(one.valueNow(), within(1e-9));
    assertThat(two.best().value()).isCloseTo(one.best().value(), within(1e-9));
    assertThat(one.index()).isBetween(one.low(), one.high());
  }

  @Property(tries = 60)
  void staysWithinTheBound(@ForAll long seed) {
    AssignmentRequest request = AuditBruteForce.request(new SplittableRandom(seed));

    AuditReport report = AllocationAudit.standard().assess(request, FREE).orElseThrow();

    Misallocation missed = report.misallocation();
    assertThat(missed.valueNow() + report.fewest().gain())
        .isLessThanOrEqualTo(missed.best().bound() + 1e-9);
    assertThat(missed.best().value()).isGreaterThanOrEqualTo(missed.valueNow() - 1e-9);
  }

  /** The shifts keep the budget, bring what they promise, and never more than the bound. */
  @Property(tries = 40)
  void shiftsWithinTheBudget(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
    Random random = new Random(seed);
    SpendProblem.Builder problem = SpendProblem.builder(10);
    Map<String, Double> now = new HashMap<>();
    for (int l = 0; l < size; l++) {
      HillCurve curve =
          new HillCurve(
              1 + random.nextInt(9), 1 + 4 * random.nextDouble(), 0.5 + 2 * random.nextDouble());
      ResponseLine line =
          ResponseLine.builder("l" + l, curve).ceiling(2 + random.nextInt(9)).build();
      problem.line(line);
      now.put(line.id(), 6 * random.nextDouble());
    }

    BudgetAuditReport report =
        BudgetAudit.standard().assess(problem.build(), now, FREE).orElseThrow();

    Map<String, Double> then = new HashMap<>(now);
    report.shifts().forEach(shift -> then.put(shift.lineId(), shift.then()));
    double spent = then.values().stream().mapToDouble(Double::doubleValue).sum();
    if (!report.shifts().isEmpty()) {
      assertThat(spent).isLessThanOrEqualTo(10 + 1e-9);
    }
    Misallocation missed = report.misallocation();
    assertThat(missed.valueNow() + report.gain())
        .isLessThanOrEqualTo(Math.max(missed.best().bound(), missed.valueNow()) + 1e-9);
    if (report.brokenLimits().isEmpty()) {
      assertThat(missed.index()).isNotNegative();
      assertThat(missed.valueNow()).isLessThanOrEqualTo(missed.best().bound() + 1e-9);
    }
  }
}
