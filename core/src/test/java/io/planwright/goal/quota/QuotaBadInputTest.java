package io.planwright.goal.quota;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Explanation;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What quota setting refuses, each by the name of what is wrong. */
class QuotaBadInputTest {

  private static final FiscalPeriod YEAR = FiscalPeriod.parse("gregorian-01/FY2018");
  private static final Money HUNDRED = Money.parse("EUR 100.00");
  private static final Explanation WHY = Explanation.of("a test");
  private static final QuotaBasis ANN = QuotaBasis.of("ann", 1);
  private static final QuotaBasis BOB = QuotaBasis.of("bob", 2);
  private static final QuotaRequest REQUEST = QuotaRequest.of(YEAR, HUNDRED, List.of(ANN, BOB));
  private static final LocalDate JULY = LocalDate.of(2018, 7, 1);
  private static final DateRange EMPTY =
      DateRange.of(LocalDate.of(2018, 1, 6), LocalDate.of(2018, 1, 8));

  static Stream<Arguments> rows() {
    return Stream.of(bases(), requests(), limits(), methods(), others()).flatMap(rows -> rows);
  }

  private static Stream<Arguments> bases() {
    return Stream.of(
        row("sellerId", () -> QuotaBasis.of(" ", 1)),
        row("potential", () -> QuotaBasis.of("ann", -1)),
        row("potential", () -> QuotaBasis.of("ann", Double.NaN)),
        row("history", () -> new QuotaBasis("ann", 1, List.of(1.0, -2.0), 1)),
        row("history", () -> new QuotaBasis("ann", 1, List.of(Double.POSITIVE_INFINITY), 1)),
        row("capacity", () -> new QuotaBasis("ann", 1, List.of(), -0.5)),
        row("capacity", () -> new QuotaBasis("ann", 1, List.of(), Double.NaN)),
        row("id", () -> new QuotaTerritory("", 1, List.of())),
        row("potential", () -> new QuotaTerritory("north", -1, List.of())),
        row("history", () -> new QuotaTerritory("north", 1, List.of(-1.0))),
        row("territoryId", () -> new TerritoryHolding(" ", "ann", EMPTY)),
        row("sellerId", () -> new TerritoryHolding("north", " ", EMPTY)),
        row(
            "period",
            () ->
                TerritoryBases.of(
                    List.of(new QuotaTerritory("north", 1, List.of())),
                    List.of(),
                    EMPTY,
                    WorkingCalendar.mondayToFriday())));
  }

  private static Stream<Arguments> requests() {
    return Stream.of(
        row("total", () -> QuotaRequest.of(YEAR, Money.parse("EUR -1.00"), List.of(ANN))),
        row("total", () -> QuotaRequest.of(YEAR, Money.parse("EUR 1.005"), List.of(ANN))),
        row("sellers", () -> QuotaRequest.of(YEAR, HUNDRED, List.of())),
        row("sellers", () -> QuotaRequest.of(YEAR, HUNDRED, List.of(ANN, ANN))),
        row("sellers", () -> QuotaRequest.of(YEAR, HUNDRED, List.of(QuotaBasis.of("*", 1)))),
        row("groups", () -> REQUEST.with(QuotaGroup.of("ann", "bob"))),
        row("memberIds", () -> REQUEST.with(QuotaGroup.of("team", "carl"))),
        row(
            "memberIds",
            () -> REQUEST.with(QuotaGroup.of("x", "ann")).with(QuotaGroup.of("y", "ann"))),
        row("groups", () -> REQUEST.with(QuotaGroup.of("x", "x"))),
        row("id", () -> QuotaGroup.of(" ", "ann")),
        row("memberIds", () -> QuotaGroup.of("team")),
        row("memberIds", () -> QuotaGroup.of("team", " ")));
  }

  private static Stream<Arguments> limits() {
    return Stream.of(
        row("nodeId", () -> QuotaLimit.floor(" ", HUNDRED)),
        row("amount", () -> QuotaLimit.floor("ann", Money.parse("EUR -0.01"))),
        row("amount", () -> QuotaLimit.ceiling("ann", Money.parse("EUR 0.001"))),
        row("amount", () -> QuotaLimit.ceiling("ann", Money.parse("EUR 10000000000000.00"))),
        row("limits", () -> REQUEST.with(QuotaLimit.floor("carl", HUNDRED))),
        row("limits", () -> REQUEST.with(QuotaLimit.floor(QuotaRequest.WHOLE, HUNDRED))),
        row("limits", () -> REQUEST.with(QuotaLimit.floor("ann", Money.parse("USD 1.00")))),
        row(
            "limits",
            () ->
                REQUEST
                    .with(QuotaLimit.floor("ann", HUNDRED))
                    .with(QuotaLimit.floor("ann", HUNDRED))),
        row("limits", () -> new QuotaConflict(QuotaLimit.floor("ann", HUNDRED), List.of())),
        row(
            "limits",
            () ->
                new QuotaConflict(
                    QuotaLimit.floor("ann", HUNDRED), List.of(QuotaLimit.floor("bob", HUNDRED)))),
        row(
            "limits",
            () ->
                new QuotaConflict(
                    QuotaLimit.floor("ann", HUNDRED),
                    List.of(QuotaLimit.ceiling("ann", HUNDRED)))));
  }

  private static Stream<Arguments> methods() {
    return Stream.of(
        row("potentialWeight", () -> QuotaMethod.blended(-0.1)),
        row("potentialWeight", () -> QuotaMethod.blended(Double.NaN)),
        row("targets", () -> QuotaMethod.leastSquares(List.of()).propose(REQUEST)),
        row(
            "targets",
            () ->
                QuotaMethod.leastSquares(List.of(new QuotaTarget("carl", HUNDRED, 1)))
                    .propose(REQUEST)),
        row("weight", () -> new QuotaTarget("ann", HUNDRED, 0)),
        row("weight", () -> new QuotaTarget("ann", HUNDRED, Double.NaN)),
        row("sellerId", () -> new QuotaTarget("", HUNDRED, 1)),
        row("outlooks", () -> QuotaMethod.equalAttainment(Map.of()).propose(REQUEST)));
  }

  private static Stream<Arguments> others() {
    FiscalCalendar year = FiscalCalendar.calendarYear();
    return Stream.of(
        row("fromSellerId", () -> new QuotaTransfer("", "bob", JULY)),
        row("toSellerId", () -> new QuotaTransfer("ann", " ", JULY)),
        row("toSellerId", () -> new QuotaTransfer("ann", "ann", JULY)),
        row(
            "transfers",
            () ->
                QuotaTransfer.divide(
                    HUNDRED, year.range(YEAR), List.of(), WorkingCalendar.mondayToFriday())),
        row("sellerId", () -> new QuotaSubmission(" ", HUNDRED, 1)),
        row("amount", () -> new QuotaSubmission("ann", Money.parse("EUR -1.00"), 1)),
        row("standardDeviation", () -> new QuotaSubmission("ann", HUNDRED, 0)),
        row("level", () -> new OverAssignmentLevel(" ", BigDecimal.ONE)),
        row("factor", () -> new OverAssignmentLevel("region", new BigDecimal("0.4"))),
        row("levels", () -> new OverAssignmentCascade(List.of())),
        row("chances", () -> new AttainmentSpread(List.of())),
        row("probability", () -> new AttainmentSpread.Chance("ann", 1.1)),
        row("kind", () -> new SeasonalPhasing(PeriodKind.YEAR, List.of(1.0))),
        row("shares", () -> new SeasonalPhasing(PeriodKind.QUARTER, List.of(1.0))),
        row("shares", () -> new SeasonalPhasing(PeriodKind.QUARTER, List.of(1.0, 1.0, 1.0, -1.0))),
        row("shares", () -> new SeasonalPhasing(PeriodKind.QUARTER, List.of(0.0, 0.0, 0.0, 0.0))),
        row("claim", () -> new QuotaShare("ann", HUNDRED, Double.NaN, WHY)));
  }

  private static Arguments row(String field, ThrowingCallable call) {
    return Arguments.of(field, call);
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("rows")
  void isRefusedByName(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfAny(IllegalArgumentException.class, CurrencyMismatchException.class)
        .message()
        .startsWith(field)
        .contains("must")
        .endsWith(".");
  }
}
