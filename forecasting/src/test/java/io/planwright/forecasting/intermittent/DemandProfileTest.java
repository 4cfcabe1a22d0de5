package io.planwright.forecasting.intermittent;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.testkit.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandProfileTest {

  @Test
  void measuresIntervalsAndSizes() {
    // Ten periods, four demands 2, 4, 4, 6: mean 4, variance 8/3.
    DemandProfile profile =
        DemandProfile.of(series(1, 0, 2, 0, 0, 4, 4, 0, 0, GAP, 6, 0)).orElseThrow();
    assertThat(profile.averageInterval()).isEqualTo(2.5);
    assertThat(profile.squaredVariation()).isCloseTo(8 / 3.0 / 16, offset(1e-15));
    assertThat(profile.zeroShare()).isEqualTo(0.6);
    assertThat(profile.demandClass()).isEqualTo(DemandClass.INTERMITTENT);
    assertThat(JsonRoundTrip.serializedCopy(profile)).isEqualTo(profile);
  }

  @Test
  void hasNoUnit() {
    DemandProfile large = DemandProfile.of(series(1, 0, 1e300, 0, 3e300)).orElseThrow();
    DemandProfile small = DemandProfile.of(series(1, 0, 1e-300, 0, 3e-300)).orElseThrow();
    assertThat(large.squaredVariation()).isCloseTo(0.5, offset(1e-12));
    assertThat(small.squaredVariation()).isCloseTo(0.5, offset(1e-12));
  }

  @Test
  void findsNoVariationInOneDemand() {
    assertThat(DemandProfile.of(series(1, 0, 7, 0)).orElseThrow())
        .isEqualTo(new DemandProfile(3, 0, 2 / 3.0));
  }

  @ParameterizedTest
  @CsvSource({
    "1.31, 0.48, SMOOTH",
    "1.31, 0.49, ERRATIC",
    "1.32, 0.48, INTERMITTENT",
    "1.32, 0.49, LUMPY"
  })
  void cutsWhereThePaperCuts(double interval, double variation, DemandClass expected) {
    assertThat(new DemandProfile(interval, variation, 0.2).demandClass()).isEqualTo(expected);
  }

  @Test
  void hasNoProfileWithoutDemand() {
    assertThat(lack(0, 0, GAP)).isEqualTo("no demand in 2 observed periods");
    assertThat(lack(3, -1, 0)).isEqualTo("the negative value -1.0");
    assertThat(lack()).isEqualTo("no demand in 0 observed periods");
  }

  private static String lack(double... values) {
    return DemandProfile.of(series(1, values))
        .fold(known -> "known", Answer.InsufficientData::found);
  }
}
