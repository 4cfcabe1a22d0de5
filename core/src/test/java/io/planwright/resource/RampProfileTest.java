package io.planwright.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampProfileTest {

  private static final LocalDate HIRED = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @CsvSource({
    "2026-01-30, 0",
    "2026-01-31, 0.2",
    "2026-02-27, 0.2",
    "2026-02-28, 0.5", // February has no 31st
    "2026-03-30, 0.5",
    "2026-03-31, 0.8",
    "2026-04-29, 0.8",
    "2026-04-30, 1",
    "2036-01-01, 1"
  })
  void countsMonthsFromTheDayOfHire(LocalDate date, double share) {
    assertThat(RampProfile.of(0.2, 0.5, 0.8).shareOn(HIRED, date)).isEqualTo(share);
  }

  @Test
  void startsTheSecondMonthOnTheLeapDay() {
    RampProfile ramp = RampProfile.of(0.2);
    LocalDate hired = LocalDate.of(2028, 1, 31);
    assertThat(ramp.shareOn(hired, LocalDate.of(2028, 2, 28))).isEqualTo(0.2);
    assertThat(ramp.shareOn(hired, LocalDate.of(2028, 2, 29))).isEqualTo(1);
  }

  @Test
  void rampsInAStraightLine() {
    assertThat(RampProfile.linear(4).monthlyShares()).containsExactly(0.125, 0.375, 0.625, 0.875);
    // The area above a straight line over n months is half of them.
    assertThat(RampProfile.linear(6).lostMonths()).isCloseTo(3, within(1e-12));
    assertThat(RampProfile.linear(6).months()).isEqualTo(6);
    assertThat(RampProfile.linear(0)).isEqualTo(RampProfile.immediate());
  }

  @Test
  void isFullAtOnceWithoutARamp() {
    assertThat(RampProfile.immediate().shareOn(HIRED, HIRED)).isEqualTo(1);
    assertThat(RampProfile.immediate().lostMonths()).isZero();
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(RampProfile.of(0.25, 0.75), RampProfile.class);
    JsonRoundTrip.assertRoundTrips(RampProfile.immediate(), RampProfile.class);
  }
}
