package io.planwright.goal.quota;

import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.goal.attainability.BookingDriver;
import io.planwright.goal.attainability.BookingDrivers;
import io.planwright.goal.attainability.CapacityBound;
import io.planwright.goal.attainability.DecompositionMethod;
import io.planwright.goal.attainability.GapDecomposition;
import io.planwright.goal.attainability.LeverRange;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotas and goals that a host stores come back as they were. */
class QuotaJsonTest {

  private static final QuotaRequest REQUEST =
      QuotaRequest.of(
              FiscalPeriod.parse("gregorian-01/FY2018"),
              Money.parse("EUR 100.01"),
              List.of(new QuotaBasis("ann", 1, List.of(3.0, 4.5), 0.5), QuotaBasis.of("bob", 2)))
          .with(QuotaGroup.of("team", "ann", "bob"))
          .with(QuotaLimit.floor("ann", Money.parse("EUR 10.00")));

  @Test
  void quotasRoundTrip() {
    assertRoundTrips(REQUEST, QuotaRequest.class);
    assertRoundTrips(
        QuotaMethod.proportional(QuotaDriver.POTENTIAL).propose(REQUEST).orElseThrow(),
        QuotaProposal.class);
    assertRoundTrips(
        (QuotaConflict)
            QuotaMethod.proportional(QuotaDriver.POTENTIAL)
                .propose(REQUEST.with(QuotaLimit.floor("bob", Money.parse("EUR 99.00")))),
        QuotaConflict.class);
    assertRoundTrips(
        new QuotaTransfer("ann", "bob", LocalDate.of(2018, 7, 1)), QuotaTransfer.class);
    assertRoundTrips(
        new SeasonalPhasing(PeriodKind.QUARTER, List.of(1.0, 2.0, 1.0, 0.0)),
        SeasonalPhasing.class);
  }

  @Test
  void eitherOutcomeRoundTrips() {
    assertRoundTrips(
        QuotaMethod.proportional(QuotaDriver.POTENTIAL).propose(REQUEST), QuotaOutcome.class);
    assertRoundTrips(
        QuotaMethod.proportional(QuotaDriver.POTENTIAL)
            .propose(REQUEST.with(QuotaLimit.floor("bob", Money.parse("EUR 99.00")))),
        QuotaOutcome.class);
  }

  @Test
  void attainabilityRoundTrips() {
    Money ten = Money.parse("EUR 10.00");
    BookingDrivers plan = new BookingDrivers(10, 0.5, 0.1, 0.3, ten, ten);
    assertRoundTrips(plan, BookingDrivers.class);
    assertRoundTrips(new LeverRange(BookingDriver.WIN_RATE, 0.5, 1), LeverRange.class);
    assertRoundTrips(CapacityBound.ofSellerHours(100, 10, 5), CapacityBound.class);
    assertRoundTrips(
        GapDecomposition.of(
            plan, new BookingDrivers(8, 0.5, 0.2, 0.3, ten, ten), DecompositionMethod.SHAPLEY),
        GapDecomposition.class);
  }
}
