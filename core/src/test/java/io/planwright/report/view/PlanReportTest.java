package io.planwright.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.money.Money;
import io.planwright.report.SampleReports;
import io.planwright.testkit.JsonRoundTrip;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlanReportTest {
  private static final Money ONE = Money.of("1.00", "USD");

  @Test
  void roundTripsAsJson() {
    JsonRoundTrip.assertRoundTrips(SampleReports.full(), PlanReport.class);
    JsonRoundTrip.assertRoundTrips(SampleReports.empty(), PlanReport.class);
  }

  @Test
  void keepsItsJsonShape() {
    JsonRoundTrip.assertGolden(
        SampleReports.withText("text"), PlanReport.class, "report/plan-report.json");
  }

  @Test
  void dividesWonByClosedDeals() {
    assertThat(new SegmentRow("Sector", "retail", ONE, 3, 1, 0.2, 0.9).winRate())
        .isCloseTo(0.75, Offset.offset(1e-12));
  }

  @Test
  void takesTheMiddleWhereNothingIsClosed() {
    assertThat(new SegmentRow("Sector", "retail", ONE, 0, 0, 0, 1).winRate())
        .isCloseTo(0.5, Offset.offset(1e-12));
  }
}
