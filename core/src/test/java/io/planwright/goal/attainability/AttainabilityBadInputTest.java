package io.planwright.goal.attainability;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.goal.Goal;
import io.planwright.goal.Metric;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.resource.RampProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check of goals refuses, each by the name of what is wrong. */
class AttainabilityBadInputTest {

  private static final Money TEN = Money.parse("EUR 10.00");
  private static final Money DOLLARS = Money.parse("USD 10.00");
  private static final BookingDrivers DRIVERS = new BookingDrivers(10, 0.5, 0.1, 0.3, TEN, TEN);
  private static final LeverRange WINS = new LeverRange(BookingDriver.WIN_RATE, 0.5, 1);

  static Stream<Arguments> rows() {
    return Stream.of(drivers(), levers(), bounds()).flatMap(rows -> rows);
  }

  private static Stream<Arguments> drivers() {
    Money less = Money.parse("EUR -1.00");
    return Stream.of(
        row("openDeals", () -> new BookingDrivers(-1, 0.5, 0.1, 0.3, TEN, TEN)),
        row("openDeals", () -> new BookingDrivers(Double.NaN, 0.5, 0.1, 0.3, TEN, TEN)),
        row("closingShare", () -> new BookingDrivers(10, 1.5, 0.1, 0.3, TEN, TEN)),
        row("slippage", () -> new BookingDrivers(10, 0.5, -0.1, 0.3, TEN, TEN)),
        row("winRate", () -> new BookingDrivers(10, 0.5, 0.1, 1.3, TEN, TEN)),
        row("averageValue", () -> new BookingDrivers(10, 0.5, 0.1, 0.3, less, TEN)),
        row("newBusiness", () -> new BookingDrivers(10, 0.5, 0.1, 0.3, TEN, less)),
        row("", () -> new BookingDrivers(10, 0.5, 0.1, 0.3, TEN, DOLLARS)),
        row(
            "",
            () ->
                GapDecomposition.of(
                    DRIVERS,
                    new BookingDrivers(10, 0.5, 0.1, 0.3, DOLLARS, DOLLARS),
                    DecompositionMethod.SHAPLEY)));
  }

  private static Stream<Arguments> levers() {
    RampProfile ramp = RampProfile.immediate();
    LocalDate day = LocalDate.of(2026, 1, 1);
    return Stream.of(
        row("best", () -> new LeverRange(BookingDriver.WIN_RATE, -0.1, 1)),
        row("best", () -> new LeverRange(BookingDriver.WIN_RATE, 1.1, 1)),
        row("unitCost", () -> new LeverRange(BookingDriver.WIN_RATE, 0.5, 0)),
        row("ranges", () -> new GapLevers(DRIVERS, TEN, List.of())),
        row("ranges", () -> new GapLevers(DRIVERS, TEN, List.of(WINS, WINS))),
        row("", () -> new GapLevers(DRIVERS, DOLLARS, List.of(WINS))),
        row("bookingsPerDay", () -> new HiringLever(day, ramp, Money.parse("EUR 0.00"), 1, 1)),
        row("mostHires", () -> new HiringLever(day, ramp, TEN, -1, 1)),
        row("costPerHire", () -> new HiringLever(day, ramp, TEN, 1, 0)),
        row("hits", () -> new RateEvidence(-1, 10)),
        row("trials", () -> new RateEvidence(11, 10)));
  }

  private static Stream<Arguments> bounds() {
    Goal churn =
        Goal.builder()
            .id("g")
            .name("Keep")
            .metric(new Metric("churn", "%", false))
            .target(5)
            .build();
    return Stream.of(
        row("attainableFrom", () -> new AttainabilityCheck(0)),
        row("attainableFrom", () -> new AttainabilityCheck(1.01)),
        row("attainableFrom", () -> new AttainabilityCheck(Double.NaN)),
        row("most", () -> new CapacityBound(-1, "told")),
        row("most", () -> new CapacityBound(Double.NaN, "told")),
        row("statement", () -> new CapacityBound(1, " ")),
        row("hours", () -> CapacityBound.ofSellerHours(-1, 10, 5)),
        row("hoursPerDeal", () -> CapacityBound.ofSellerHours(1, 0, 5)),
        row("valuePerDeal", () -> CapacityBound.ofSellerHours(1, 10, 0)),
        row(
            "capacity",
            () ->
                new AttainabilityCheck(0.5)
                    .assess(churn, new EvenOutcome(), CapacityBound.ofSellerHours(1, 1, 1))));
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
