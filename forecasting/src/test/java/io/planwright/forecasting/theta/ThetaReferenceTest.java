package io.planwright.forecasting.theta;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.forecasting.Histories;
import io.planwright.forecasting.SeriesSet;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of R's data sets, models and figures of the competitions; see src/test/R/theta.R. */
class ThetaReferenceTest {

  /** R's search stops where the sum of squares no longer moves; points agree to about this. */
  private static final double SEARCH = 1e-6;

  private static final TimeSeries NILE =
      series(
          1, 1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020,
          960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874,
          694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832,
          764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
          822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838,
          1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740);

  static final TimeSeries AIR_PASSENGERS =
      series(
          12, 112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125,
          149, 170, 170, 158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146,
          166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229,
          243, 264, 272, 237, 211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203,
          229, 242, 233, 267, 269, 270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318,
          374, 413, 405, 355, 306, 271, 306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305,
          336, 340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420,
          472, 548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390,
          432);

  private static final TimeSeries ACCIDENTAL_DEATHS =
      series(
          12, 9007, 8106, 8928, 9137, 10017, 10826, 11317, 10744, 9713, 9938, 9161, 8927, 7750,
          6981, 8038, 8422, 8714, 9512, 10120, 9823, 8743, 9129, 8710, 8680, 8162, 7306, 8124, 7870,
          9387, 9556, 10093, 9620, 8285, 8466, 8160, 8034, 7717, 7461, 7767, 7925, 8623, 8945,
          10078, 9179, 8037, 8488, 7874, 8647, 7792, 6957, 7726, 8106, 8890, 9299, 10625, 9302,
          8314, 8850, 8265, 8796, 7836, 6892, 7791, 8192, 9115, 9434, 10484, 9827, 9110, 9070, 8633,
          9240);

  private static final TimeSeries LYNX =
      series(
          1, 269, 321, 585, 871, 1475, 2821, 3928, 5943, 4950, 2577, 523, 98, 184, 279, 409, 2285,
          2685, 3409, 1824, 409, 151, 45, 68, 213, 546, 1033, 2129, 2536, 957, 361, 377, 225, 360,
          731, 1638, 2725, 2871, 2119, 684, 299, 236, 245, 552, 1623, 3311, 6721, 4254, 687, 255,
          473, 358, 784, 1594, 1676, 2251, 1426, 756, 299, 201, 229, 469, 736, 2042, 2811, 4431,
          2511, 389, 73, 39, 49, 59, 188, 377, 1292, 4031, 3495, 587, 105, 153, 387, 758, 1307,
          3465, 6991, 6313, 3794, 1836, 345, 382, 808, 1388, 2713, 3800, 3091, 2985, 3790, 674, 81,
          80, 108, 229, 399, 1132, 2432, 3574, 2935, 1537, 529, 485, 662, 1000, 1590, 2657, 3396);

  @Test
  void reproducesTheClassicMethod() {
    FittedModel nile = model(ThetaSpec.standard(), NILE);

    assertThat(Histories.parameter(nile, "alpha")).isCloseTo(0.2196913401, offset(1e-5));
    assertPoints(nile, 808.0988270, 806.7416743, 805.3845216, 804.0273688, 802.6702161);
    assertPoints(
        model(ThetaSpec.standard(), AIR_PASSENGERS),
        440.9336242,
        429.2147103,
        490.6538200,
        476.6217826,
        480.5926862,
        546.4120572);
    assertPoints(
        model(ThetaSpec.standard(), ACCIDENTAL_DEATHS),
        8267.914617,
        7506.399033,
        8319.324740,
        8551.263522,
        9446.909297,
        9867.606022);
  }

  @Test
  void reproducesTheDynamicOptimisedModel() {
    FittedModel air = model(ThetaSpec.dynamicOptimised(), AIR_PASSENGERS);

    assertThat(Histories.parameter(air, "alpha")).isCloseTo(0.7317717205, offset(1e-5));
    assertThat(Histories.parameter(air, "theta")).isCloseTo(90.77770355, offset(0.01));
    assertPoints(air, 442.8306403, 432.2045520, 495.3753043, 482.4713594, 487.7612258, 556.0025360);
    assertPoints(model(ThetaSpec.dynamicOptimised(), NILE), 805.3162585, 805.3162585);
  }

  @Test
  void reproducesTheTransformedMethod() {
    FittedModel lynx = model(ThetaSpec.boxCox(), LYNX);

    assertThat(Histories.parameter(lynx, "lambda")).isCloseTo(0.147412595, offset(1e-3));
    assertPoints(lynx, 3399.811665, 3403.708616, 3407.609375, 3411.513944, 3415.422328);
  }

  /**
   * S. Makridakis, E. Spiliotis, V. Assimakopoulos, International Journal of Forecasting 36, 2020,
   * table 4: sMAPE and MASE of method Theta on the 23,000 yearly series.
   */
  @Test
  void reproducesThePublishedFiguresOfTheCompetition() {
    List<SeriesSet.Row> yearly = SeriesSet.named("m4-yearly");
    double[] figures = SeriesSet.accuracy(yearly, ThetaSpec.standard().method());

    assertThat(figures[0]).isCloseTo(14.593, withinPercentage(0.05));
    assertThat(figures[1]).isCloseTo(3.382, withinPercentage(0.05));
  }

  private static FittedModel model(ThetaSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  private static void assertPoints(FittedModel model, double... expected) {
    List<Double> points = model.forecast(expected.length).points();
    for (int i = 0; i < expected.length; i++) {
      assertThat(points.get(i)).isCloseTo(expected[i], offset(SEARCH * expected[i]));
    }
  }
}
