package io.planwright.forecasting.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.SeriesSet;
import io.planwright.forecasting.SeriesSet.Row;
import io.planwright.forecasting.automatic.AutomaticSpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nets on series that they were never trained on: those of the M1 competition. */
class LearnedAccuracyTest {

  private static final int EVERY = 5;

  @Test
  void beatsNaive2OnSeriesNeverSeen() {
    List<Row> rows = rows();

    assertThat(relative(rows, Forecasters.learned(), Forecasters.naive2())).isLessThan(0.9);
  }

  @Test
  void makesTheFastMixtureBetterOnSeriesNeverSeen() {
    List<Row> rows = rows();

    assertThat(relative(rows, Forecasters.fast(), AutomaticSpec.fast().withoutNets().method()))
        .isLessThan(0.99);
  }

  private static List<Row> rows() {
    List<Row> all = SeriesSet.named("m1");
    List<Row> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      if (all.get(i).history().length > 2 * all.get(i).seasonLength() + 6) {
        some.add(all.get(i));
      }
    }
    return some;
  }

  /** The mean of both measures of one method over those of another. */
  private static double relative(List<Row> rows, Forecaster one, Forecaster other) {
    double[] of = SeriesSet.accuracy(rows, one);
    double[] over = SeriesSet.accuracy(rows, other);
    return (of[0] / over[0] + of[1] / over[1]) / 2;
  }
}
