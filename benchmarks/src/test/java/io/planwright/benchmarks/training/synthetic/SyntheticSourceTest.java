package io.planwright.benchmarks.training.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticSourceTest {

  @Test
  void bitsDependOnNoMachine() {
    SplittableRandom random = new SplittableRandom(5);
    int hash = 0;
    for (int seasonLength : new int[] {1, 4, 7, 12, 24, 52}) {
      SyntheticSource source = new SyntheticSource(seasonLength);
      for (int i = 0; i < 300; i++) {
        hash = 31 * hash + Arrays.hashCode(source.draw(random, 120));
      }
    }
    assertThat(hash)
        .as("a change of this number changes what networks are trained on")
        .isEqualTo(-877585122);
  }

  @Test
  void threadsShareOneSource() {
    SyntheticSource source = new SyntheticSource(12);
    double[][] together =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(seed -> source.draw(new SplittableRandom(seed), 90))
            .toArray(double[][]::new);
    for (int seed = 0; seed < together.length; seed++) {
      assertThat(source.draw(new SplittableRandom(seed), 90)).isEqualTo(together[seed]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7, 12, 24, 52})
  void nearlyAllSeriesArePositive(int seasonLength) {
    SyntheticSource source = new SyntheticSource(seasonLength);
    SplittableRandom random = new SplittableRandom(1);
    int positive = 0;
    for (int i = 0; i < 3000; i++) {
      double least = Arrays.stream(source.draw(random, 120)).min().orElseThrow();
      positive += least > 0 ? 1 : 0;
    }
    assertThat(positive / 3000.0).isBetween(0.955, 0.99);
  }

  @ParameterizedTest
  @CsvSource({"4, 80", "7, 140", "12, 120", "24, 480", "52, 520"})
  void manySeriesShowTheirSeason(int seasonLength, int length) {
    double shown = shareSeasonal(new SyntheticSource(seasonLength), seasonLength, length);
    double hidden = shareSeasonal(new SyntheticSource(1), seasonLength, length);
    assertThat(shown).isBetween(0.35, 0.9);
    assertThat(hidden).isLessThan(0.25);
  }

  @Test
  void hoursFollowTheWeek() {
    SplittableRandom random = new SplittableRandom(2);
    int week = 0;
    int day = 0;
    for (int i = 0; i < 300; i++) {
      double[] values = new double[24 * 7 * 4];
      new CalendarProcess()
          .simulate(random, new Span(24, values.length, values.length / 8766.0, true), values);
      week += differenceAutocorrelation(values, 168) > 0.3 ? 1 : 0;
      day += differenceAutocorrelation(values, 24) > differenceAutocorrelation(values, 168) ? 1 : 0;
    }
    assertThat(week).isGreaterThan(180);
    assertThat(day).isLessThan(120);
  }

  @Test
  void levelsSpreadFromUnitsToMillions() {
    SyntheticSource source = new SyntheticSource(1);
    SplittableRandom random = new SplittableRandom(3);
    double[] levels =
        IntStream.range(0, 3000)
            .mapToDouble(i -> Recording.level(source.draw(random, 50)))
            .sorted()
            .toArray();
    assertThat(levels[150]).isBetween(1.0, 50.0);
    assertThat(levels[1500]).isBetween(300.0, 3000.0);
    assertThat(levels[2850]).isBetween(2e4, 1e6);
    assertThat(levels[2999]).isLessThanOrEqualTo(1.01e6);
  }

  @Test
  void noiseSpreadsOverThreeOrdersOfMagnitude() {
    SyntheticSource source = new SyntheticSource(1);
    SplittableRandom random = new SplittableRandom(4);
    double[] noise =
        IntStream.range(0, 3000)
            .mapToDouble(i -> roughness(source.draw(random, 60)))
            .sorted()
            .toArray();
    assertThat(noise[2900] / noise[100]).isGreaterThan(300);
  }

  @Test
  void refusesSeasonsWithoutObservations() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SyntheticSource(0))
        .withMessage("season length must be at least 1, was 0");
  }

  @Test
  void refusesSeriesOfOneValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SyntheticSource(12).draw(new SplittableRandom(1), 1))
        .withMessage("length must be at least 2, was 1");
  }

  private static double shareSeasonal(SyntheticSource source, int lag, int length) {
    SplittableRandom random = new SplittableRandom(6);
    int seasonal = 0;
    for (int i = 0; i < 500; i++) {
      seasonal += differenceAutocorrelation(source.draw(random, length), lag) > 0.3 ? 1 : 0;
    }
    return seasonal / 500.0;
  }

  private static double differenceAutocorrelation(double[] values, int lag) {
    double mean = (values[values.length - 1] - values[0]) / (values.length - 1);
    double variance = 0;
    double covariance = 0;
    for (int t = 1; t < values.length; t++) {
      double now = values[t] - values[t - 1] - mean;
      variance += now * now;
      if (t > lag) {
        covariance += now * (values[t - lag] - values[t - lag - 1] - mean);
      }
    }
    int pairs = values.length - 1 - lag;
    return covariance / pairs / (variance / (values.length - 1));
  }

  /** The mean absolute second difference over the level: what neither level nor trend explain. */
  private static double roughness(double[] values) {
    double sum = 0;
    for (int t = 2; t < values.length; t++) {
      sum += Math.abs(values[t] - 2 * values[t - 1] + values[t - 2]);
    }
    return sum / values.length / Recording.level(values);
  }
}
