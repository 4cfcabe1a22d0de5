package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.run.SeedStreams;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What is put into simulated histories is found, where it was put, and nothing else. */
class PreparationPowerTest {

  private static final int HISTORIES = 100;

  private static double[] seasonal(RandomGenerator random, int size) {
    double[] values = new double[size];
    for (int t = 0; t < size; t++) {
      values[t] = 200 + 0.3 * t + 40 * Math.cos(Math.PI * t / 2) + 5 * Normals.next(random);
    }
    return values;
  }

  @Test
  void findsOutliersOfTenDeviations() {
    SeedStreams seeds = new SeedStreams(31);
    int found = 0;
    int others = 0;
    for (int i = 0; i < HISTORIES; i++) {
      double[] values = seasonal(seeds.stream(i), 72);
      int at = 3 + i % 65;
      values[at] += i % 2 == 0 ? 50 : -50;
      for (Repair repair : proposals(values)) {
        if (repair.kind() == Kind.OUTLIER && repair.positions().get(0) == at) {
          found++;
        } else {
          others++;
        }
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(97);
    assertThat(others).isLessThanOrEqualTo(5);
  }

  @Test
  void findsShiftsOfFourDeviations() {
    SeedStreams seeds = new SeedStreams(32);
    int found = 0;
    int others = 0;
    for (int i = 0; i < HISTORIES; i++) {
      double[] values = seasonal(seeds.stream(i), 72);
      int at = 20 + i % 33;
      for (int t = at; t < values.length; t++) {
        values[t] += 20;
      }
      for (Repair repair : proposals(values)) {
        int last = repair.positions().get(repair.positions().size() - 1);
        if (repair.kind() == Kind.LEVEL_SHIFT && Math.abs(last + 1 - at) <= 1) {
          found++;
        } else {
          others++;
        }
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(85);
    assertThat(others).isLessThanOrEqualTo(15);
  }

  @Test
  void leavesTheLastValueToThePlannerAndSaysSo() {
    double[] values = seasonal(new SeedStreams(33).stream(0), 72);
    values[71] += 100;
    Preparation proposed = PreparationSpec.standard().propose(series(4, values)).orElseThrow();
    assertThat(proposed.proposals()).isEmpty();
    assertThat(proposed.findings().get(Kind.OUTLIER).summary())
        .isEqualTo("outliers found: 0, values at the ends that are far but have no return: 1");
  }

  private static List<Repair> proposals(double[] values) {
    return PreparationSpec.standard().propose(series(4, values)).orElseThrow().proposals();
  }
}
