package io.planwright.allocation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.Solution;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendGroup;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BudgetAuditTest {

  private static final BudgetAudit AUDIT = BudgetAudit.standard();
  private static final RunControl FREE = RunControl.unlimited();

  @Test
  void missesNothingAtTheOptimum() {
    // Square roots of equal scale: the best division is the even one.
    BudgetAuditReport report = audit(roots(2, 1, 1), Map.of("l0", 1.0, "l1", 1.0));
    assertThat(report.misallocation().index()).isCloseTo(0, within(1e-12));
    assertThat(report.shifts()).isEmpty();
  }

  @Test
  void findsTheShareThatAnUnevenDivisionMisses() {
    BudgetAuditReport report = audit(roots(2, 1, 1), Map.of("l0", 2.0));
    double best = 2;
    double now = Math.sqrt(2);
    assertThat(report.misallocation().index()).isCloseTo((best - now) / best, within(1e-9));
    assertThat(report.shifts()).extracting(BudgetShift::lineId).containsExactly("l0", "l1");
    assertThat(report.leastShifts()).isEqualTo(2);
  }

  @Test
  void changesTheFewestLines() {
    // Only l2 is far off; l0 and l1 are alike and right.
    BudgetAuditReport report =
        audit(roots(9, 2, 2, 1, 3), Map.of("l0", 2.0, "l1", 2.0, "l2", 4.9, "l3", 0.1));
    assertThat(report.shifts()).extracting(BudgetShift::lineId).containsExactly("l2", "l3");
    assertThat(report.gain())
        .isGreaterThanOrEqualTo(
            0.8 * (report.best().optimality().value() - report.misallocation().valueNow()) - 1e-9);
  }

  @Test
  void leavesManyLinesAlone() {
    SplittableRandom random = new SplittableRandom(5);
    double[] scales = random.doubles(30, 1, 5).toArray();
    Map<String, Double> now = new HashMap<>();
    double sum = 0;
    for (double scale : scales) {
      sum += scale * scale;
    }
    for (int i = 0; i < scales.length; i++) {
      now.put("l" + i, 100 * scales[i] * scales[i] / sum);
    }
    double some = now.getOrDefault("l3", 0.0) - 0.01;
    now.put("l3", 0.01);
    now.merge("l4", some, Double::sum);
    BudgetAuditReport report = audit(roots(100, scales), now);
    assertThat(report.shifts()).extracting(BudgetShift::lineId).containsExactly("l3", "l4");
    assertThat(report.leastShifts()).isEqualTo(1);
  }

  /** 3 of 2 is spent, and no division of 2 brings as much. */
  @Test
  void saysWhichLimitsTheDivisionOfNowBreaks() {
    SpendProblem problem =
        SpendProblem.builder(2)
            .line(ResponseLine.builder("a", new PowerCurve(1, 0.5)).ceiling(1.5).build())
            .line(ResponseLine.of("b", new PowerCurve(1, 0.5)))
            .line(ResponseLine.builder("c", new PowerCurve(0.1, 0.5)).step(0.5).build())
            .line(ResponseLine.builder("d", new PowerCurve(0.01, 0.5)).floor(0.01).build())
            .line(ResponseLine.builder("e", new PowerCurve(0.1, 0.5)).minimumOrNothing(1).build())
            .group(new SpendGroup("g", List.of("a", "b"), 0, 1.9))
            .build();
    BudgetAuditReport report = audit(problem, Map.of("a", 2.0, "b", 1.5, "c", 0.7, "e", 0.1));
    assertThat(report.brokenLimits())
        .containsExactly(
            "budget 2.0",
            "ceiling of a 1.5",
            "step of c 0.5",
            "floor of d 0.01",
            "minimum of e 1.0",
            "ceiling of g 1.9");
    assertThat(report.misallocation().index()).isNegative();
    assertThat(report.misallocation().statement())
        .contains("is more than the best within the limits");
    assertThat(report.shifts()).isEmpty();
  }

  @Test
  void givesNoIntervalWhoseEndsReadAlike() {
    Optimality best = Optimality.proven(Goal.MAXIMISE, 100);
    assertThat(new Misallocation(72.3, best, 0.277, 0.27698, 0.27702).statement())
        .isEqualTo("27.7 % of the best value is missed; the best allocation found is optimal");
    assertThat(new Misallocation(72.3, best, 0.277, 0.2769, 0.2776).statement())
        .contains(" is missed (between 27.7 % and 27.8 %); ");
  }

  /** What is left alone keeps its limits: a has to change, whatever it gains. */
  @Test
  void leavesNoLineOutsideOfItsLimits() {
    SpendProblem problem =
        SpendProblem.builder(10)
            .line(ResponseLine.builder("a", new PowerCurve(1, 0.5)).ceiling(1).build())
            .line(ResponseLine.of("b", new PowerCurve(5, 0.5)))
            .line(ResponseLine.of("c", new PowerCurve(5, 0.5)))
            .build();
    BudgetAuditReport report = audit(problem, Map.of("a", 2.0, "b", 8.0));
    assertThat(report.shifts()).extracting(BudgetShift::lineId).contains("a");
    assertThat(report.shifts().get(0).then()).isLessThanOrEqualTo(1);
  }

  /** At a deadline, the best division and the shifts found so far. */
  @Test
  void answersWithTheShiftsSoFarWhenTimeIsUp() {
    SpendProblem problem = roots(9, 2, 2, 1, 3);
    Map<String, Double> now = Map.of("l0", 2.0, "l1", 2.0, "l2", 4.9, "l3", 0.1);
    int least = audit(problem, now).shifts().size();
    for (int looks = 3; looks < 40; looks++) {
      int[] left = {looks};
      RunControl control =
          RunControl.unlimited()
              .withDeadline(Instant.EPOCH, () -> --left[0] < 0 ? Instant.MAX : Instant.MIN);
      BudgetAuditReport report = AUDIT.assess(problem, now, control).orElseThrow();
      assertThat(report.shifts()).hasSizeGreaterThanOrEqualTo(least);
      assertThat(report.leastShifts()).isLessThanOrEqualTo(least);
      assertThat(report.gain()).isPositive();
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNoDivision() {
    assertThatThrownBy(() -> AUDIT.assess(roots(1, 1), null, FREE))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("now [null]");
  }

  @Test
  void passesTheLimitsInConflictOn() {
    SpendProblem problem =
        SpendProblem.builder(1)
            .line(ResponseLine.builder("a", new PowerCurve(1, 0.5)).floor(2).build())
            .build();
    assertThat(AUDIT.assess(problem, Map.of(), FREE)).isInstanceOf(Solution.Infeasible.class);
  }

  @Test
  void refusesAmountsOfUnknownLines() {
    assertThatThrownBy(() -> AUDIT.assess(roots(1, 1), Map.of("x", 1.0), FREE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line of now [x] must be in the problem. Add the line.");
    assertThatThrownBy(() -> AUDIT.assess(roots(1, 1), Map.of("l0", -1.0), FREE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount of l0 [-1.0] must be finite and not negative. Use 0 for nothing.");
    assertThatThrownBy(() -> AUDIT.withGainShare(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gainShare [2.0] must be between 0.01 and 1.0. 0.8 is usual.");
  }

  private static BudgetAuditReport audit(SpendProblem problem, Map<String, Double> now) {
    return AUDIT.assess(problem, now, FREE).orElseThrow();
  }

  private static SpendProblem roots(double budget, double... scales) {
    List<ResponseLine> lines = new ArrayList<>();
    for (int i = 0; i < scales.length; i++) {
      lines.add(ResponseLine.of("l" + i, new PowerCurve(scales[i], 0.5)));
    }
    return SpendProblem.builder(budget).lines(lines).build();
  }
}
