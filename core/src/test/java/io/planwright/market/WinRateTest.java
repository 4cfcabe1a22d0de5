package io.planwright.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.testkit.JsonRoundTrip;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinRateTest {

  /** The table gives four digits. */
  private static final double PRINTED = 0.00005;

  /**
   * The score intervals without continuity correction of table I in R. G. Newcombe, "Two-sided
   * confidence intervals for the single proportion: comparison of seven methods", Statistics in
   * Medicine 17 (1998).
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void agreesWithThePublishedIntervals(long won, long closed, double low, double high) {
    WinRate rate = WinRate.of(won, closed);
    assertThat(rate.rate()).isEqualTo((double) won / closed);
    assertThat(rate.low()).isCloseTo(low, within(PRINTED));
    assertThat(rate.high()).isCloseTo(high, within(PRINTED));
  }

  @Test
  void touchesTheEndsOfTheScale() {
    assertThat(WinRate.of(0, 20).low()).isEqualTo(0);
    assertThat(WinRate.of(20, 20).high()).isEqualTo(1);
  }

  @Property(tries = 300)
  void mirrorsLosing(
      @ForAll @IntRange(min = 0, max = 500) int won,
      @ForAll @IntRange(min = 0, max = 500) int lost) {
    if (won + lost > 0) {
      WinRate winning = WinRate.of(won, won + lost);
      WinRate losing = WinRate.of(lost, won + lost);
      assertThat(winning.low()).isCloseTo(1 - losing.high(), within(1e-12));
      assertThat(winning.low()).isLessThanOrEqualTo(winning.rate());
      assertThat(winning.high()).isGreaterThanOrEqualTo(winning.rate());
    }
  }

  @Property(tries = 100)
  void narrowsWithMoreDeals(@ForAll @IntRange(min = 1, max = 200) int won) {
    WinRate few = WinRate.of(won, 2L * won);
    WinRate many = WinRate.of(4L * won, 8L * won);
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(WinRate.of(81, 263), WinRate.class);
  }
}
