package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The nets in the jar. */
class ShippedNetsTest {

  private static final int MOST_BYTES = 1_000_000;

  @ParameterizedTest
  @CsvSource({
    "YEARLY, 1",
    "QUARTERLY, 4",
    "MONTHLY, 12",
    "WEEKLY, 1",
    "DAILY, 7",
    "HOURLY, 24",
    "GENERIC, 1",
  })
  void seeTheSeasonOfTheirFrequency(Frequency frequency, int seasonLength) {
    assertThat(shipped(frequency).seasonLength()).isEqualTo(seasonLength);
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void takeLessThanAMegabyteAFrequency(Frequency frequency) throws IOException {
    String resource = "/io/planwright/forecasting/learned/" + frequency.resource();
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      assertThat(in.readAllBytes()).hasSizeLessThan(MOST_BYTES);
    }
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void sayWhereTheyComeFrom(Frequency frequency) {
    assertThat(shipped(frequency).card())
        .containsKeys(
            "data",
            "attribution",
            "cuts",
            "net 1",
            "training",
            "date",
            "held out: OWA of the nets",
            "chosen on held-out values: OWA with the classical mixture");
  }

  /** A line of two units a season, and a wave around it where there are seasons. */
  private static double waveAt(int t, int season) {
    return 500 + 2.0 * t / season + 20 * Math.sin(2 * Math.PI * t / season);
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void goOnWithAWave(Frequency frequency) {
    Ensemble nets = shipped(frequency);
    int season = nets.seasonLength();
    double[] wave = new double[Math.max(nets.least(), 15 * season) + 3];
    for (int t = 0; t < wave.length; t++) {
      wave[t] = waveAt(t, season);
    }
    Outlook outlook = nets.forecast(wave, nets.horizon());
    for (int step = 0; step < outlook.horizon(); step++) {
      double expected = waveAt(wave.length + step, season);
      assertThat(outlook.points()[step]).isBetween(expected - 40, expected + 40);
    }
  }

  private static Ensemble shipped(Frequency frequency) {
    return Ensembles.shipped().of(frequency).orElseThrow();
  }
}
