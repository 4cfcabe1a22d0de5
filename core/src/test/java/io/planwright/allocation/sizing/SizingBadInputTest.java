package io.planwright.allocation.sizing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.response.LogCurve;
import io.planwright.run.RunControl;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SizingBadInputTest {

  private static final double NAN = Double.NaN;
  private static final SellerEconomics ECONOMICS = new SellerEconomics(0.5, 10, 1, 1);
  private static final SellerFlow FLOW = new SellerFlow(0.1, 0.5, 2, 10);

  static Stream<Arguments> rows() {
    return Stream.of(
        row("territory", () -> segment(" ", "a", 1, 1, 1, 1)),
        row("segment", () -> segment("t", "", 1, 1, 1, 1)),
        row("accounts", () -> segment("t", "a", -1, 1, 1, 1)),
        row("accounts", () -> segment("t", "a", 2_000_000_000, 1, 1, 1)),
        row("callsPerYear", () -> segment("t", "a", 1, -1, 1, 1)),
        row("callsPerYear", () -> segment("t", "a", 1, NAN, 1, 1)),
        row("minutesPerCall", () -> segment("t", "a", 1, 1, -1, 1)),
        row("minutesPerCall", () -> segment("t", "a", 1, 1, 2e6, 1)),
        row("travelMinutesPerCall", () -> segment("t", "a", 1, 1, 1, -1)),
        row("travelMinutesPerCall", () -> segment("t", "a", 1, 1, 1, NAN)),
        row("hoursPerYear", () -> new SellerTime(0, 0.4)),
        row("hoursPerYear", () -> new SellerTime(NAN, 0.4)),
        row("hoursPerYear", () -> new SellerTime(9_000, 0.4)),
        row("nonSellingShare", () -> new SellerTime(1_600, 1)),
        row("nonSellingShare", () -> new SellerTime(1_600, -0.1)),
        row("nonSellingShare", () -> new SellerTime(1_600, 40)),
        row("segments", () -> Workload.of(List.of(), new SellerTime(1_600, 0.4))),
        row("segments", SizingBadInputTest::twice),
        row("margin", () -> new SellerEconomics(0, 1, 1, 1)),
        row("margin", () -> new SellerEconomics(1.1, 1, 1, 1)),
        row("margin", () -> new SellerEconomics(NAN, 1, 1, 1)),
        row("costPerYear", () -> new SellerEconomics(1, -1, 1, 1)),
        row("hiringCost", () -> new SellerEconomics(1, 1, NAN, 1)),
        row("dismissalCost", () -> new SellerEconomics(1, 1, 1, 1e13)),
        row("attrition", () -> new SellerFlow(1, 0.5, 2, 10)),
        row("attrition", () -> new SellerFlow(-0.1, 0.5, 2, 10)),
        row("firstYearShare", () -> new SellerFlow(0.1, 1.5, 2, 10)),
        row("firstYearShare", () -> new SellerFlow(0.1, NAN, 2, 10)),
        row("mostAdded", () -> new SellerFlow(0.1, 0.5, -1, 10)),
        row("mostPeople", () -> new SellerFlow(0.1, 0.5, 2, 0)),
        row("mostPeople", () -> new SellerFlow(0.1, 0.5, 2, 3_000)),
        row("people", () -> FLOW.staying(-1)),
        row("today", () -> problem(-1, 3, 0.1, 0.5)),
        row("today", () -> problem(11, 3, 0.1, 0.5)),
        row("years", () -> problem(3, 0, 0.1, 0.5)),
        row("years", () -> problem(3, 31, 0.1, 0.5)),
        row("discountRate", () -> problem(3, 3, -0.1, 0.5)),
        row("discountRate", () -> problem(3, 3, 10, 0.5)),
        row("carryOver", () -> problem(3, 3, 0.1, 1)),
        row("carryOver", () -> problem(3, 3, 0.1, NAN)),
        row("curves", () -> draws(0)),
        row("probability", () -> draws(1).quantile(1.1)),
        row("people", () -> draws(1).plan().shortfallAt(11)),
        row("people", () -> draws(1).plan().shortfallAt(-1)));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("rows")
  void namesTheField(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field);
  }

  private static Arguments row(String field, ThrowingCallable call) {
    return Arguments.of(field, call);
  }

  private static WorkloadSegment segment(
      String territory, String name, int accounts, double calls, double minutes, double travel) {
    return new WorkloadSegment(territory, name, accounts, calls, minutes, travel);
  }

  private static Workload twice() {
    WorkloadSegment segment = segment("t", "a", 1, 1, 1, 1);
    return Workload.of(List.of(segment, segment), new SellerTime(1_600, 0.4));
  }

  private static SizingProblem problem(int today, int years, double discount, double carryOver) {
    return new SizingProblem(
        new LogCurve(100, 1), today, ECONOMICS, FLOW, years, discount, carryOver);
  }

  private static SizeDraws draws(int count) {
    return SalesForceSizing.standard()
        .sizes(
            problem(3, 3, 0.1, 0.5),
            java.util.Collections.nCopies(count, new LogCurve(100, 1)),
            RunControl.unlimited());
  }
}
