package io.planwright.benchmarks.training;

import static io.planwright.forecasting.internal.learned.Form.DIFFERENCE;
import static io.planwright.forecasting.internal.learned.Form.LOG_RATIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Placing;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutSamplerTest {

  private static final int SIZE = 400;
  private static final int LENGTH = 15;

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 1e300, -1})
  void seesNothingAtTheEndOrBeyond(double beyond) {
    double[] values = squares(LENGTH);
    double[] more = Arrays.copyOf(values, LENGTH + 10);
    Arrays.fill(more, LENGTH, more.length, beyond);
    for (Form form : Form.values()) {
      Batch batch = filled(form, 0.1, Training.of(values, LENGTH, 1));
      Batch other = filled(form, 0.1, Training.of(more, LENGTH, 1));

      assertThat(other.inputs).isEqualTo(batch.inputs);
      assertThat(other.targets).isEqualTo(batch.targets);
      assertThat(other.placings).isEqualTo(batch.placings);
      assertThat(other.seasonalChanges).isEqualTo(batch.seasonalChanges);
    }
  }

  /** Without a season the level is the last value seen. */
  @Test
  void cutsEverywhereFromTheFirstCutToBeforeTheLastValue() {
    double[] values = squares(LENGTH);
    Batch batch = filled(DIFFERENCE, 0, Training.of(values, LENGTH, 1));

    TreeSet<Integer> cuts = new TreeSet<>();
    for (int b = 0; b < SIZE; b++) {
      int last = Arrays.binarySearch(values, batch.placings[b].level());
      if (last >= 0) {
        cuts.add(last + 1);
        for (int step = 0; step < Tiny.HORIZON; step++) {
          int t = last + 1 + step;
          Double target = t < LENGTH ? values[t] : Double.NaN;
          assertThat(batch.targets[b * Tiny.HORIZON + step]).isEqualTo(target);
        }
      }
    }
    assertThat(cuts).containsExactly(6, 7, 8, 9, 10, 11, 12, 13, 14);
  }

  @Test
  void mixesPositiveHistoriesToPositiveOnes() {
    double[] one = squares(LENGTH);
    double[] other = {3e6, 2e6, 5e6, 1e6, 4e6, 2e6, 3e6, 5e6, 4e6, 6e6, 5e6, 9e6};
    for (Form form : Form.values()) {
      Batch batch =
          filled(form, 0, Training.of(one, LENGTH, 1), Training.of(other, other.length, 1));

      int mixed = 0;
      for (int b = 0; b < SIZE; b++) {
        double level = form.outward(batch.placings[b].level());
        // A mixture has a mean size of 1, the histories have more than that.
        mixed += level < 3.5 ? 1 : 0;
        assertThat(level).isPositive();
      }
      assertThat(mixed).isBetween(SIZE / 8, SIZE / 3);
      for (double target : batch.targets) {
        assertThat(!(target <= 0)).isTrue();
      }
    }
  }

  /** Both alternate and end with the larger value, so that a mixture does, whatever its shares. */
  @Test
  void mixesHistoriesInStepWhereTheyEnd() {
    double[] one = new double[16];
    double[] other = new double[13];
    Arrays.setAll(one, t -> t % 2 == 1 ? 150 : 50);
    Arrays.setAll(other, t -> t % 2 == 0 ? 1.5e6 : 0.5e6);

    Batch batch = filled(DIFFERENCE, 0, Training.of(one, 16, 1), Training.of(other, 13, 1));

    double odd = (7 * 1.5 + 6 * 0.5) / 13;
    int mixed = 0;
    for (Placing placing : batch.placings) {
      if (placing.level() < 10) {
        mixed++;
        assertThat(placing.level())
            .satisfiesAnyOf(
                level -> assertThat(level).isCloseTo(1.5, within(1e-9)),
                level -> assertThat(level).isCloseTo(0.5, within(1e-9)),
                level -> assertThat(level).isCloseTo(1.5 / odd, within(1e-9)),
                level -> assertThat(level).isCloseTo(0.5 / odd, within(1e-9)));
      }
    }
    assertThat(mixed).isBetween(SIZE / 8, SIZE / 3);
  }

  /** Generated histories are cut where a whole horizon is known. */
  @Test
  void doesWithoutRealHistories() {
    for (Form form : Form.values()) {
      Batch batch = filled(form, 0.5);

      assertThat(batch.targets).doesNotContain(Double.NaN);
      assertThat(Arrays.stream(batch.placings).map(Placing::level).distinct().count())
          .isGreaterThan(SIZE / 2);
    }
  }

  @Test
  void showsGeneratedHistoriesAsOftenAsAsked() {
    double[] values = squares(LENGTH);
    Batch batch = filled(DIFFERENCE, 0.75, Training.of(values, LENGTH, 1));

    int real = 0;
    for (Placing placing : batch.placings) {
      real += Arrays.binarySearch(values, placing.level()) >= 0 ? 1 : 0;
    }
    // A quarter is real, and a fifth of that is mixed.
    assertThat(real).isBetween(SIZE / 8, SIZE * 3 / 10);
  }

  @Test
  void servesNoLogarithmsOfWhatIsNotPositive() {
    double[] values = squares(LENGTH);
    double[] zero = values.clone();
    zero[LENGTH - 1] = 0;
    double[] negative = new double[LENGTH];
    Arrays.setAll(negative, t -> -values[t]);

    Batch batch =
        filled(
            LOG_RATIO,
            0,
            Training.of(values, LENGTH, 1),
            Training.of(zero, LENGTH, 1),
            Training.of(negative, LENGTH, 1));

    for (double target : batch.targets) {
      assertThat(!(target <= 0)).isTrue();
    }
  }

  /** What is too short or never changes would be shown for ever in vain. */
  @Test
  void leavesOutHistoriesThatTeachNothing() {
    double[] constant = new double[LENGTH];
    Batch batch =
        filled(
            DIFFERENCE,
            0,
            Training.of(constant, LENGTH, 1),
            Training.of(squares(Tiny.LEAST), Tiny.LEAST, 1));

    assertThat(batch.targets).doesNotContain(Double.NaN);
  }

  @Test
  void saysThatNoHistoryTeaches() {
    double[] late = new double[LENGTH];
    late[LENGTH - 1] = 1;
    Training training = Training.of(late, LENGTH, 1);

    assertThatThrownBy(() -> filled(DIFFERENCE, 0, training))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no history changes after its first 6 values");
  }

  @Test
  void refusesACutAfterValuesThatDoNotChange() {
    double[] values = {5, 5, 5, 5, 5, 5, 6, 7, 9};
    Batch batch = batch(DIFFERENCE);
    Training training = Training.of(values, values.length, 1);

    assertThat(batch.put(0, training, 6)).isFalse();
    assertThat(batch.put(0, training, 7)).isTrue();
    assertThat(batch.targets).startsWith(7, 9, Double.NaN);
  }

  private static Batch filled(Form form, double generated, Training... histories) {
    Batch batch = batch(form);
    new CutSampler(
            List.of(histories),
            Tiny.blueprint(),
            Tiny.member(form, generated, 1),
            new SplittableRandom(5))
        .fill(batch);
    return batch;
  }

  private static Batch batch(Form form) {
    return new Batch(new Encoding(form, 8, Tiny.HORIZON, 1, true), SIZE);
  }

  /** Rises, so that each value tells its position. */
  private static double[] squares(int length) {
    double[] values = new double[length];
    Arrays.setAll(values, t -> 4 + t * t);
    return values;
  }
}
