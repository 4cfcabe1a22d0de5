package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RipeRowsTest {

  private static final int LAST = 20_200;

  /** Six of ten are won, within 60 to 90 days; losses take 5 to 20. Known by the last day. */
  private static ScoredOutcomes slowWins(boolean dated) {
    SplittableRandom random = new SplittableRandom(5);
    List<long[]> rows = new ArrayList<>();
    for (int day = LAST - 200; day < LAST; day++) {
      for (int i = 0; i < 20; i++) {
        boolean won = random.nextDouble() < 0.6;
        int end = day + (won ? random.nextInt(60, 91) : random.nextInt(5, 21));
        if (end <= LAST) {
          rows.add(new long[] {day, end, won ? 1 : 0});
        }
      }
    }
    double[] said = new double[rows.size()];
    boolean[] won = new boolean[rows.size()];
    for (int i = 0; i < won.length; i++) {
      said[i] = random.nextDouble(0.55, 0.65);
      won[i] = rows.get(i)[2] == 1;
    }
    ScoredOutcomes data =
        ScoredOutcomes.of(said, won).withDays(rows.stream().mapToLong(row -> row[0]).toArray());
    return dated ? data.withOutcomeDays(rows.stream().mapToLong(row -> row[1]).toArray()) : data;
  }

  @ParameterizedTest
  @EnumSource(
      value = CalibrationMethod.class,
      names = {"PLATT", "BETA", "ISOTONIC_INTERPOLATED"})
  void quickLossesDoNotBendTheCurve(CalibrationMethod method) {
    CalibrationMap map = new CalibrationSpec(List.of(method)).fit(slowWins(true)).orElseThrow();
    assertThat(map.apply(0.6)).isCloseTo(0.6, within(0.05));
  }

  /** Without the days nothing can be left out, and the curve is bent. */
  @Test
  void needsTheDaysOfTheOutcomes() {
    CalibrationMap map = CalibrationSpec.platt().fit(slowWins(false)).orElseThrow();
    assertThat(map.apply(0.6)).isLessThan(0.52);
  }

  /** Probabilities that are right stay; quick losses before each trial would pull them down. */
  @Test
  void choosesToLeaveThemAsTheyAre() {
    CalibrationMap map = CalibrationSpec.best().fit(slowWins(true)).orElseThrow();
    assertThat(map.apply(0.6)).isCloseTo(0.6, within(0.05));
  }

  @Test
  void keepsAllWhereOutcomesAreKnownAtOnce() {
    ScoredOutcomes data = slowWins(false);
    long[] days = new long[data.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = data.labels().requireDays()[i];
    }
    assertThat(RipeRows.of(data.withOutcomeDays(days)).size()).isEqualTo(data.size());
  }
}
