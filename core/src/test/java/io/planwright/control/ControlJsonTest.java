package io.planwright.control;

import static io.planwright.control.ControlExamples.PLAN;
import static io.planwright.control.ControlExamples.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlJsonTest {

  @Test
  void writesPacingAsAgreed() {
    JsonRoundTrip.assertGolden(ControlExamples.midAugust(), Pacing.class, "control-pacing.json");
  }

  @Test
  void writesPriceVolumeMixAsAgreed() {
    PriceVolumeMix variance =
        PriceVolumeMix.between(
            List.of(SoldLine.of("A", 10, usd("100")), SoldLine.of("B", 10, usd("200"))),
            List.of(SoldLine.of("A", 8, usd("88")), SoldLine.of("C", 1, usd("50"))));

    JsonRoundTrip.assertGolden(variance, PriceVolumeMix.class, "control-price-volume-mix.json");
  }

  @Test
  void writesAlertReportsAsAgreed() {
    JsonRoundTrip.assertGolden(
        AlertRules.standard().check(ControlExamples.facts()),
        AlertReport.class,
        "control-alert-report.json");
  }

  @Test
  void roundTripsTheSmallerTypes() {
    JsonRoundTrip.assertRoundTrips(ControlExamples.facts(), ControlFacts.class);
    JsonRoundTrip.assertRoundTrips(ControlExamples.monthlyPlan(), PhasedPlan.class);
    JsonRoundTrip.assertRoundTrips(AlertRules.standard(), AlertRules.class);
    JsonRoundTrip.assertRoundTrips(ControlExamples.attainment(), Attainment.class);
    JsonRoundTrip.assertRoundTrips(ControlExamples.deals().get(0), DatedAmount.class);
    JsonRoundTrip.assertRoundTrips(
        new SoldLine("A", new BigDecimal("2.50"), usd("5"), usd("4.75")), SoldLine.class);
    JsonRoundTrip.assertRoundTrips(new VarianceTerm("volume", usd("5")), VarianceTerm.class);
  }

  @Test
  void roundTripsPacingWithoutRates() {
    Pacing over =
        PacingMonitor.of(ControlExamples.CALENDAR, ControlExamples.WORKING)
            .pace(ControlExamples.monthlyPlan(), List.of(), LocalDate.of(2018, 1, 1))
            .orElseThrow();

    assertThat(JsonRoundTrip.jackson2(over)).doesNotContain("requiredPerWorkingDay");
    JsonRoundTrip.assertRoundTrips(over, Pacing.class);
  }

  @Test
  void roundTripsFactsThatAreMostlyUnknown() {
    JsonRoundTrip.assertRoundTrips(
        ControlFacts.builder()
            .plan(PLAN)
            .subject("bookings")
            .asOf(LocalDate.of(2017, 8, 15))
            .build(),
        ControlFacts.class);
  }
}
