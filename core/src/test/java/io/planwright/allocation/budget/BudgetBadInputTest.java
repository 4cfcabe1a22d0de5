package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.budget.uncertain.CurveSampler;
import io.planwright.allocation.budget.uncertain.SpendObjective;
import io.planwright.allocation.budget.uncertain.TotalDistribution;
import io.planwright.allocation.budget.uncertain.UncertainBudget;
import io.planwright.allocation.budget.uncertain.UncertainProblem;
import io.planwright.allocation.calls.CallAccount;
import io.planwright.allocation.calls.CallProblem;
import io.planwright.allocation.calls.CallZone;
import io.planwright.allocation.response.AdbudgCurve;
import io.planwright.allocation.response.CappedLinearCurve;
import io.planwright.allocation.response.ExponentialCurve;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.allocation.response.SumCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each number of the budget packages with each value that it must not have. */
class BudgetBadInputTest {

  private static final double NAN = Double.NaN;
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final LogCurve LOG = new LogCurve(1, 1);

  /** Values that no amount has. */
  private static final double[] NO_AMOUNT = {NAN, INF, -INF, -1, -1e-300, 1e101};

  /** Values that no parameter of a curve has. */
  private static final double[] NO_PARAMETER = {NAN, INF, -INF, -1, 0, 1e101, 1e-101};

  private static final double[] NO_FRACTION = {NAN, INF, -INF, -0.1, 1.1};

  private record Row(String field, double value, DoubleFunction<?> use) {
    @Override
    public String toString() {
      return field + " " + value;
    }
  }

  private static void add(List<Row> rows, String field, double[] values, DoubleFunction<?> use) {
    for (double value : values) {
      rows.add(new Row(field, value, use));
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    addCurves(rows);
    addBudgets(rows);
    addCarryOver(rows);
    addUncertain(rows);
    addCalls(rows);
    return rows;
  }

  private static void addCurves(List<Row> rows) {
    add(rows, "scale", NO_PARAMETER, v -> new LogCurve(v, 1));
    add(rows, "half", NO_PARAMETER, v -> new LogCurve(1, v));
    add(rows, "scale", NO_PARAMETER, v -> new PowerCurve(v, 0.5));
    add(rows, "ceiling", NO_PARAMETER, v -> new ExponentialCurve(v, 1));
    add(rows, "rate", NO_PARAMETER, v -> new ExponentialCurve(1, v));
    add(rows, "ceiling", NO_PARAMETER, v -> new HillCurve(v, 1, 2));
    add(rows, "half", NO_PARAMETER, v -> new HillCurve(1, v, 2));
    add(rows, "shape", new double[] {NAN, INF, 0.04, 51}, v -> new HillCurve(1, 1, v));
    add(rows, "half", NO_PARAMETER, v -> new AdbudgCurve(0, 1, v, 2));
    add(rows, "rate", NO_PARAMETER, v -> new CappedLinearCurve(v, 1));
    add(rows, "cap", NO_PARAMETER, v -> new CappedLinearCurve(1, v));
    add(rows, "present", NO_PARAMETER, v -> AdbudgCurve.calibrated(v, 0, 1, 2, 3));
    add(rows, "atNone", new double[] {NAN, INF}, v -> AdbudgCurve.calibrated(1, v, 1, 2, 3));
    add(rows, "atPresent", new double[] {NAN, 0}, v -> AdbudgCurve.calibrated(1, 0, v, 2, 3));
    add(rows, "atHalfMore", new double[] {NAN, 1}, v -> AdbudgCurve.calibrated(1, 0, 1, v, 3));
    add(rows, "atSaturation", new double[] {NAN, 2}, v -> AdbudgCurve.calibrated(1, 0, 1, 2, v));
    add(rows, "weights[0]", NO_AMOUNT, v -> new SumCurve(List.of(LOG), new double[] {v}));
    add(rows, "sum of weights", new double[] {0}, v -> new SumCurve(List.of(LOG), new double[1]));
    add(rows, "spend", new double[] {NAN, INF, -1}, v -> sum().response(v));
    add(rows, "slope", new double[] {NAN, INF, -1, 0}, v -> sum().spendAtSlope(v));
  }

  private static SumCurve sum() {
    return new SumCurve(List.of(LOG), new double[] {1});
  }

  private static void addBudgets(List<Row> rows) {
    ResponseLine line = ResponseLine.of("l", LOG);
    add(rows, "weight of l", NO_AMOUNT, v -> ResponseLine.builder("l", LOG).weight(v).build());
    add(rows, "floor of l", NO_AMOUNT, v -> ResponseLine.builder("l", LOG).floor(v).build());
    add(
        rows,
        "minimum of l",
        NO_AMOUNT,
        v -> ResponseLine.builder("l", LOG).minimumOrNothing(v).build());
    add(rows, "step of l", NO_AMOUNT, v -> ResponseLine.builder("l", LOG).step(v).build());
    add(
        rows,
        "ceiling of l",
        new double[] {NAN, -1, 0.5},
        v -> ResponseLine.builder("l", LOG).floor(1).ceiling(v).build());
    add(rows, "budget", NO_AMOUNT, v -> SpendProblem.builder(v).line(line).build());
    add(
        rows,
        "floor of g",
        new double[] {NAN, INF, -1},
        v -> new SpendGroup("g", List.of("l"), v, 9));
    add(
        rows,
        "ceiling of g",
        new double[] {NAN, INF, 0},
        v -> new SpendGroup("g", List.of("l"), 1, v));
    add(rows, "relativeGap", NO_FRACTION, v -> ResponseBudget.standard().withRelativeGap(v));
    add(
        rows,
        "nodeLimit",
        new double[] {0, -1},
        v -> ResponseBudget.standard().withNodeLimit((long) v));
  }

  private static CarryOverLine.Builder carrying() {
    return CarryOverLine.builder("l", LOG, 0.5);
  }

  private static void addCarryOver(List<Row> rows) {
    List<CarryOverLine> lines = List.of(carrying().build());
    add(rows, "retention of l", NO_FRACTION, v -> CarryOverLine.builder("l", LOG, v).build());
    add(rows, "weight of l", NO_AMOUNT, v -> carrying().weight(v).build());
    add(rows, "openingStock of l", NO_AMOUNT, v -> carrying().openingStock(v).build());
    add(rows, "endValue of l", NO_AMOUNT, v -> carrying().endValue(v).build());
    add(rows, "floor of l", NO_AMOUNT, v -> carrying().floors(v).build());
    add(rows, "ceiling of l", new double[] {NAN, -1}, v -> carrying().ceilings(v).build());
    add(rows, "periodBudgets[1]", NO_AMOUNT, v -> CarryOverProblem.of(new double[] {1, v}, lines));
    add(
        rows,
        "budget",
        NO_AMOUNT,
        v -> CarryOverProblem.of(new double[] {1, 1}, lines).withBudget(v));
    add(rows, "number of periods", new double[] {0, 521}, v -> periods((int) v, lines));
    add(
        rows,
        "number of floors of l",
        new double[] {2, 4},
        v -> periods(3, List.of(carrying().floors(new double[(int) v]).build())));
  }

  private static CarryOverProblem periods(int count, List<CarryOverLine> lines) {
    return CarryOverProblem.of(new double[count], lines);
  }

  private static void addUncertain(List<Row> rows) {
    HillCurve hill = new HillCurve(1, 1, 2);
    double[] noSpread = {NAN, INF, -1, 6};
    add(rows, "ceilingSpread", noSpread, v -> CurveSampler.hill(hill, v, 0, 0));
    add(rows, "halfSpread", noSpread, v -> CurveSampler.hill(hill, 0, v, 0));
    add(rows, "shapeSpread", noSpread, v -> CurveSampler.hill(hill, 0, 0, v));
    add(rows, "scaleSpread", noSpread, v -> CurveSampler.log(LOG, v, 0));
    add(rows, "level", new double[] {NAN, INF, -0.1, 1}, SpendObjective::cvar);
    add(rows, "goal", new double[] {NAN, INF}, SpendObjective::chance);
    add(rows, "relativeGap", NO_FRACTION, v -> UncertainBudget.standard().withRelativeGap(v));
    add(rows, "rounds", new double[] {0, -1}, v -> UncertainBudget.standard().withRounds((int) v));
    add(rows, "totals[0]", new double[] {NAN, INF}, v -> new TotalDistribution(new double[] {v}));
    TotalDistribution totals = new TotalDistribution(new double[] {1});
    add(rows, "level", NO_FRACTION, totals::quantile);
    add(rows, "level", new double[] {NAN, -1, 1}, totals::cvar);
    SpendProblem problem = SpendProblem.builder(1).line(ResponseLine.of("l", LOG)).build();
    List<CurveSampler> samplers = List.of(random -> LOG);
    add(
        rows,
        "count",
        new double[] {0, -1, 10_001},
        v -> UncertainProblem.drawn(problem, samplers, (int) v, 1));
    List<List<ResponseCurve>> two = List.of(List.of(LOG, LOG));
    add(rows, "curves of scenario 0", new double[] {2}, v -> new UncertainProblem(problem, two));
    add(
        rows,
        "number of scenarios",
        new double[] {0},
        v -> new UncertainProblem(problem, List.of()));
  }

  private static CallAccount.Builder account() {
    return CallAccount.builder("a", LOG, 2);
  }

  private static void addCalls(List<Row> rows) {
    double[] noHours = {NAN, INF, -1, 0, 10_001};
    double[] noCalls = {-1, 10_001};
    add(rows, "hoursPerCall of a", noHours, v -> account().hoursPerCall(v).build());
    add(rows, "margin of a", NO_AMOUNT, v -> account().margin(v).build());
    add(rows, "fewest of a", noCalls, v -> account().fewest((int) v).build());
    add(rows, "most of a", noCalls, v -> account().most((int) v).build());
    add(rows, "presentCalls of a", noCalls, v -> CallAccount.builder("a", LOG, (int) v).build());
    add(rows, "hoursPerTrip of z", new double[] {NAN, INF, -1}, v -> new CallZone("z", v, 1));
    add(rows, "callsPerTrip of z", new double[] {NAN, INF, 0.5}, v -> new CallZone("z", 1, v));
    add(
        rows,
        "hours of s",
        NO_AMOUNT,
        v -> CallProblem.builder("s", v).account(account().build()).build());
    add(
        rows,
        "zone of a",
        new double[] {0},
        v -> CallProblem.builder("s", 1).account(account().zone("nowhere").build()).build());
  }

  @Test
  void hasTwoHundredRows() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesTheFieldAndItsValue(Row row) {
    assertThatThrownBy(() -> row.use.apply(row.value))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(row.field + " [")
        .hasMessageContaining(" must ");
  }
}
