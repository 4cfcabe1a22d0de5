package io.planwright.control;

import static io.planwright.control.ControlExamples.CALENDAR;
import static io.planwright.control.ControlExamples.MID_AUGUST;
import static io.planwright.control.ControlExamples.PLAN;
import static io.planwright.control.ControlExamples.QUARTER;
import static io.planwright.control.ControlExamples.WORKING;
import static io.planwright.control.ControlExamples.facts;
import static io.planwright.control.ControlExamples.monthlyPlan;
import static io.planwright.control.ControlExamples.usd;
import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Judgement;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanReference;
import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final AlertSeverity WARNING = AlertSeverity.WARNING;
  private static final Money EURO = Money.of("1", "EUR");
  private static final String EURO_MEETS_DOLLAR = mismatch(() -> usd("1").minus(EURO));
  private static final String DOLLAR_MEETS_EURO = mismatch(() -> EURO.minus(usd("1")));

  static Stream<BadInput> rows() {
    return Stream.of(targetRows(), phasingRows(), varianceRows(), alertRows())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> targetRows() {
    return Stream.of(
        row(
            "plan without id",
            () -> new PlanReference(" ", 1),
            IAE,
            "planId [ ] must not be blank. Use the id of the plan."),
        row(
            "plan version 0",
            () -> new PlanReference("p", 0),
            IAE,
            "version [0] must be at least 1. The first version of a plan is 1."),
        row(
            "attainment without subject",
            () -> new Attainment(PLAN, "", usd("1"), usd("1")),
            IAE,
            "subject [] must not be blank. Say what the target is for."),
        row(
            "negative target",
            () -> new Attainment(PLAN, "quota", usd("1"), usd("-1")),
            IAE,
            "target [USD -1.00] must not be negative. Give the amount to reach; zero for somebody"
                + " without a target."),
        row(
            "attainment across currencies",
            () -> new Attainment(PLAN, "quota", EURO, usd("1")),
            CurrencyMismatchException.class,
            DOLLAR_MEETS_EURO),
        row(
            "actual in another currency",
            () ->
                PacingMonitor.of(CALENDAR, WORKING)
                    .pace(monthlyPlan(), List.of(new DatedAmount(MID_AUGUST, EURO)), MID_AUGUST),
            CurrencyMismatchException.class,
            EURO_MEETS_DOLLAR));
  }

  private static Stream<BadInput> phasingRows() {
    PhasedTarget july = monthlyPlan().phases().get(0);
    return Stream.of(
        row(
            "no weights",
            () -> Phasing.weighted(CALENDAR, PeriodKind.MONTH, List.of()),
            IAE,
            "weights [[]] must not be empty. Give one weight a phase."),
        row(
            "negative weight",
            () -> weighted(1, -2, 1),
            IAE,
            "weights [-2] must not be negative. Give zero for no target."),
        row(
            "weights that are all zero",
            () -> weighted(0, 0, 0),
            IAE,
            "weights [[0, 0, 0]] must not all be zero. Give a positive weight."),
        row(
            "two weights for three months",
            () -> weighted(1, 1).plan(PLAN, "bookings", QUARTER, usd("1")),
            IAE,
            "weights [2 weights] must be as many as the 3 phases from FY2017-M07. Give one weight a"
                + " phase."),
        row(
            "negative target to phase",
            () -> weighted(1, 1, 1).plan(PLAN, "bookings", QUARTER, usd("-5")),
            IAE,
            "target [USD -5.00] must not be negative. Plan zero or more."),
        row(
            "negative phase",
            () -> new PhasedTarget(QUARTER, usd("-1")),
            IAE,
            "target [USD -1.00] must not be negative. Plan zero or more a phase."),
        row(
            "plan without phases",
            () -> new PhasedPlan(PLAN, "bookings", QUARTER, List.of()),
            IAE,
            "phases [[]] must not be empty. Give at least one phase."),
        row(
            "phase planned twice",
            () -> new PhasedPlan(PLAN, "bookings", QUARTER, List.of(july, july)),
            IAE,
            "phases [gregorian-01/FY2017-M07] must be planned only once. Add the targets up."),
        row(
            "month and quarter mixed",
            () ->
                new PhasedPlan(
                    PLAN, "bookings", QUARTER, List.of(july, new PhasedTarget(QUARTER, usd("1")))),
            IAE,
            "phases [gregorian-01/FY2017-Q3] must be of one kind and of the calendar of"
                + " gregorian-01/FY2017-Q3. Use Phasing to spread a target."));
  }

  private static Stream<BadInput> varianceRows() {
    SoldLine line = SoldLine.of("A", 1, usd("1"));
    return Stream.of(
        row(
            "base period without sales",
            () -> PriceVolumeMix.between(List.of(), List.of(line)),
            IAE,
            "base [[]] must not be empty. Compare with a period that has sales."),
        row(
            "line without product",
            () -> SoldLine.of(" ", 1, usd("1")),
            IAE,
            "productId [ ] must not be blank. Use the id of the product."),
        row(
            "line in two currencies",
            () -> new SoldLine("A", BigDecimal.ONE, usd("1"), EURO),
            CurrencyMismatchException.class,
            EURO_MEETS_DOLLAR),
        row(
            "periods in two currencies",
            () -> PriceVolumeMix.between(List.of(line), List.of(SoldLine.of("A", 1, EURO))),
            CurrencyMismatchException.class,
            mismatch(() -> usd("0").plus(EURO))),
        row(
            "terms that do not sum up",
            () ->
                PriceVolumeMix.between(List.of(line), List.of(line)).toBuilder()
                    .price(usd("5"))
                    .build(),
            IAE,
            "terms [USD 5.00] must sum to the difference USD 0.00. Use PriceVolumeMix.between."));
  }

  private static Stream<BadInput> alertRows() {
    return Stream.of(
        row(
            "attainment limit of 0",
            () -> new AlertRule.AttainmentBelow(0, WARNING),
            IAE,
            "share [0.0] must be positive and finite. Write 90 % as 0.9."),
        row(
            "pacing limit in percent",
            () -> new AlertRule.PacingBehind(10, WARNING),
            IAE,
            "share [10.0] must be at least 0 and below 1. Write 10 % behind as 0.1."),
        row(
            "pacing limit not a number",
            () -> new AlertRule.PacingBehind(Double.NaN, WARNING),
            IAE,
            "share [NaN] must be at least 0 and below 1. Write 10 % behind as 0.1."),
        row(
            "infinite run rate",
            () -> new AlertRule.RunRateAbove(Double.POSITIVE_INFINITY, WARNING),
            IAE,
            "factor [Infinity] must be positive and finite. Write half as much again as 1.5."),
        row(
            "stale at once",
            () -> new AlertRule.PlanStale(0, WARNING),
            IAE,
            "days [0] must be positive. Give the age in days at which a plan is stale."),
        row(
            "facts of another plan version",
            () -> facts().toBuilder().plan(new PlanReference("sales-2017", 4)).build(),
            IAE,
            "attainment [sales-2017 v3] must be measured against sales-2017 v4. Judge each plan"
                + " version by its own facts."),
        row(
            "plan revised in the future",
            () -> facts().toBuilder().planRevisedOn(LocalDate.of(2017, 8, 16)).build(),
            IAE,
            "planRevisedOn [2017-08-16] must not be after the as-of date 2017-08-15. Leave out what"
                + " was not known then."),
        row(
            "pacing of a later day",
            () -> facts().toBuilder().asOf(LocalDate.of(2017, 8, 14)).build(),
            IAE,
            "pacing [2017-08-15] must not be after the as-of date 2017-08-14. Leave out what was"
                + " not known then."),
        row(
            "alert without a finding",
            () ->
                new Alert(
                    PLAN,
                    "bookings",
                    new AlertRule.PlanStale(1, WARNING),
                    Judgement.unknown("Nobody knows.")),
            IAE,
            "judgement [UNKNOWN] must be YES. Alert only where the condition holds."));
  }

  private static Phasing weighted(long... weights) {
    return Phasing.weighted(
        CALENDAR, PeriodKind.MONTH, Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList());
  }

  /** The message belongs to Money; what matters here is that its exception comes through. */
  private static String mismatch(Runnable sum) {
    try {
      sum.run();
    } catch (CurrencyMismatchException expected) {
      return String.valueOf(expected.getMessage());
    }
    throw new AssertionError("two currencies were added");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
