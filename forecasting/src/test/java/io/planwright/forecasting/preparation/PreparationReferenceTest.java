package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.series.TimeSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against tsoutliers and na.interp of R's package forecast 8.20: src/test/R/preparation.R. Season
 * and line differ from theirs (a repeated season in short histories, local lines in place of
 * Friedman's smoother), so that positions are compared, and values to a percent or two.
 */
class PreparationReferenceTest {

  private static List<Repair> outliers(
      TimeSeries history, int first, double a, int second, double b) {
    double[] values = history.toArray();
    values[first] *= a;
    values[second] *= b;
    TimeSeries spoilt = TimeSeries.of(history.name(), history.unit(), history.axis(), values);
    return PreparationSpec.only(Kind.OUTLIER).propose(spoilt).orElseThrow().proposals();
  }

  private static void assertReplaced(
      Repair repair, int position, double expected, double tolerance) {
    assertThat(repair.positions()).containsExactly(position);
    assertThat(repair.after().get(0)).isCloseTo(expected, within(tolerance * expected));
  }

  @Test
  void findsTheOutliersOfAnAdditiveSeason() {
    List<Repair> found = outliers(dataset("USAccDeaths", 12), 19, 1.5, 44, 0.6);
    assertThat(found).hasSize(2);
    assertReplaced(found.get(0), 19, 9588.797553, 0.01);
    assertReplaced(found.get(1), 44, 8239.616597, 0.01);
  }

  /** R, told to take logarithms, finds a third one at 135, just beyond its fence. */
  @Test
  void findsTheOutliersOfAMultiplicativeSeason() {
    List<Repair> found = outliers(dataset("AirPassengers", 12), 29, 2, 96, 0.4);
    assertThat(found).hasSize(2);
    assertReplaced(found.get(0), 29, 188.8963263, 0.02);
    assertReplaced(found.get(1), 96, 313.7878831, 0.01);
  }

  @Test
  void findsTheOutliersBesideALevelShift() {
    List<Repair> found = outliers(dataset("Nile", 1), 10, 2, 59, 3);
    assertThat(found).hasSize(2);
    assertReplaced(found.get(0), 10, 1037.5, 1e-9);
    assertReplaced(found.get(1), 59, 910.5, 1e-9);
  }

  @Test
  void findsNoneWhereRFindsNone() {
    for (String name : List.of("USAccDeaths", "nottem")) {
      assertThat(
              PreparationSpec.only(Kind.OUTLIER)
                  .propose(dataset(name, 12))
                  .orElseThrow()
                  .proposals())
          .isEmpty();
    }
  }

  @Test
  void interpolatesWithTheSeason() {
    double[] values = dataset("USAccDeaths", 12).toArray();
    int[] gaps = {9, 29, 30, 31};
    double[] expected = {9848.081434, 9518.865603, 10507.388663, 9533.939835};
    double[] observed = {9938, 9556, 10093, 9620};
    for (int gap : gaps) {
      values[gap] = GAP;
    }
    TimeSeries history =
        TimeSeries.of("deaths", "units", dataset("USAccDeaths", 12).axis(), values);
    double[] filled =
        PreparationSpec.only(Kind.MISSING_VALUE)
            .propose(history)
            .orElseThrow()
            .acceptAll()
            .prepared()
            .toArray();
    for (int i = 0; i < gaps.length; i++) {
      assertThat(filled[gaps[i]]).isCloseTo(expected[i], within(0.012 * expected[i]));
      assertThat(filled[gaps[i]]).isCloseTo(observed[i], within(0.04 * observed[i]));
    }
  }

  @Test
  void interpolatesLinearlyWithoutASeason() {
    double[] values = dataset("LakeHuron", 1).toArray();
    values[39] = GAP;
    values[40] = GAP;
    TimeSeries history = TimeSeries.of("level", "ft", dataset("LakeHuron", 1).axis(), values);
    Repair repair =
        PreparationSpec.only(Kind.MISSING_VALUE).propose(history).orElseThrow().proposals().get(0);
    assertThat(repair.after().get(0)).isCloseTo(579.49, within(1e-9));
    assertThat(repair.after().get(1)).isCloseTo(579.43, within(1e-9));
  }
}
