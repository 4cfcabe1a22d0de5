package io.planwright.forecasting.automatic;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.automatic.Recipe.Kind;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.forecasting.testkit.MethodContract.Promise;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AutomaticTest {

  /** Not that a gap is no news: members that draw a line anew take it for time that has passed. */
  private static final Set<Promise> PROMISES =
      EnumSet.complementOf(EnumSet.of(Promise.GAP_IS_NO_NEWS));

  @ParameterizedTest
  @EnumSource(Effort.class)
  void keepsTheContract(Effort effort) {
    var method = new AutomaticSpec(effort).method();

    assertThat(
            ForecasterContract.violations(
                method, Set.of(ForecasterContract.Property.SCALE_EQUIVARIANCE)))
        .isEmpty();
    assertThat(MethodContract.violations(method, PROMISES)).isEmpty();
  }

  @Test
  void isWhatForecastersGive() {
    assertThat(Forecasters.auto()).isEqualTo(AutomaticSpec.standard().method());
    assertThat(Forecasters.fast()).isEqualTo(AutomaticSpec.fast().method());
    assertThat(Forecasters.auto().name()).isEqualTo("auto");
    assertThat(Forecasters.fast().name()).isEqualTo("fast");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 40, PLAIN", "4, 40, SHORT_SEASON", "6, 40, SHORT_SEASON", "7, 40, WEEK",
    "12, 40, LONG_SEASON", "13, 40, LONG_SEASON", "24, 100, CYCLE", "48, 100, CYCLE",
  })
  void knowsTheKindByTheSeason(int seasonLength, int size, Kind kind) {
    double[] values = new double[size];
    for (int t = 0; t < size; t++) {
      values[t] = 100 + t;
    }

    assertThat(Recipe.of(values, seasonLength, Effort.STANDARD).kind()).isEqualTo(kind);
  }

  @Test
  void findsTheYearInWeeksAndLumps() {
    double[] weeks = new double[260];
    for (int t = 0; t < weeks.length; t++) {
      weeks[t] = 100 + 30 * Math.sin(2 * Math.PI * t / 52) + (t * 37 % 11);
    }
    double[] lumps = {0, 0, 3, 0, 0, 0, 5, 0, GAP, 0, 0, 2};

    assertThat(Recipe.of(weeks, 1, Effort.STANDARD).kind()).isEqualTo(Kind.HIDDEN);
    assertThat(Recipe.of(lumps, 4, Effort.STANDARD).kind()).isEqualTo(Kind.LUMPY);
    double[] summers = {0, 0, 3, 0, 0, 0, 5, 0, GAP, 0, 4, 0};
    assertThat(Recipe.of(summers, 4, Effort.STANDARD).kind()).isEqualTo(Kind.LUMPY_SEASON);
    assertThat(Recipe.of(new double[12], 4, Effort.STANDARD).kind()).isEqualTo(Kind.SHORT_SEASON);
  }

  @Test
  void widensWhatLittleHistoryTells() {
    Calibration calibration = Calibration.of(Kind.PLAIN, Effort.STANDARD);

    assertThat(calibration.lowerFactor(30)).isCloseTo(1.1, offset(1e-12));
    assertThat(calibration.upperFactor(30)).isCloseTo(1 + 1.0 / 3, offset(1e-12));
    for (Kind kind : Kind.values()) {
      for (Effort effort : Effort.values()) {
        assertThat(Calibration.of(kind, effort).upperFactor(1_000_000)).isCloseTo(1, offset(1e-4));
      }
    }
  }

  @Test
  void widensByTheNumberOfObservedValues() {
    double[] values = dataset("Nile", 1).toArray();
    values[50] = GAP;
    AutomaticModel model =
        (AutomaticModel)
            new AutomaticMethod(Effort.STANDARD, false)
                .estimate(values, 1, RunControl.unlimited())
                .orElseThrow();
    double[] own = new double[1];
    double[] ownUpper = new double[1];
    BlendedSpread.of(model.members(), model.points(1)).interval(0.95, own, ownUpper);
    double[] lower = new double[1];
    double[] upper = new double[1];
    model.spread(1).interval(0.95, lower, upper);

    assertThat((upper[0] - model.points(1)[0]) / (ownUpper[0] - model.points(1)[0]))
        .isCloseTo(1 + 10 / 99.0, offset(1e-9));
    assertThat((model.points(1)[0] - lower[0]) / (model.points(1)[0] - own[0]))
        .isCloseTo(1 + 3 / 99.0, offset(1e-9));
  }

  @Test
  void knowsTheChanceOfWhatIsFarOff() {
    FittedModel constant = fit(Effort.STANDARD, series(1, 10, 10, 10, 10, 10, 10, 10, 10));

    assertThat(constant.sum(1, 2).probabilityAtLeast(1e6)).isCloseTo(0, offset(1e-9));
    assertThat(constant.sum(1, 2).probabilityAtLeast(-1e6)).isCloseTo(1, offset(1e-9));
  }

  @Test
  void isTheWeightedMeanOfItsMembers() {
    FittedModel model = fit(Effort.STANDARD, dataset("USAccDeaths", 12));
    double mean = 0;
    double weights = 0;
    for (Reason reason : model.explanation().reasons()) {
      double weight =
          Double.parseDouble(
              model.provenance().parameters().getOrDefault("weight." + reason.factor(), "0"));
      mean += weight * reason.contribution();
      weights += weight;
    }

    assertThat(weights).isCloseTo(1, offset(1e-12));
    assertThat(model.forecast(1).point(1)).isCloseTo(mean, offset(1e-6));
  }

  @Test
  void givesTheWeightOfAMemberWithoutDataToTheOthers() {
    FittedModel model = fit(Effort.STANDARD, series(12, 5, 7, 6, 8));

    double weights =
        model.provenance().parameters().entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("weight."))
            .mapToDouble(entry -> Double.parseDouble(entry.getValue()))
            .sum();
    assertThat(weights).isCloseTo(1, offset(1e-12));
  }

  @Test
  void doesNotGoBelowZeroWhereNothingDid() {
    Forecast forecast =
        fit(Effort.STANDARD, series(1, 100, 80, 61, 40, 22, 9, 4, 1)).forecast(10, 0.95);
    Forecast negative =
        fit(Effort.STANDARD, series(1, 100, 60, 20, -20, -60, -100, -140)).forecast(4, 0.95);

    assertThat(forecast.points()).allMatch(point -> point >= 0);
    assertThat(forecast.intervals().get(0).lower()).allMatch(bound -> bound >= 0);
    assertThat(negative.point(4)).isLessThan(-140);
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void simulatesWhatItForecasts(Effort effort) {
    FittedModel model = fit(effort, dataset("USAccDeaths", 12));
    SamplePaths paths = model.simulate(3, 4_000, 11);
    PredictionInterval interval = model.forecast(3, 0.8).intervals().get(0);

    for (int step = 1; step <= 3; step++) {
      double width = interval.width(step);
      int at = step;
      double[] values = new double[4_000];
      Arrays.setAll(values, path -> paths.value(path, at));
      Arrays.sort(values);
      assertThat(values[400]).isCloseTo(interval.lower().get(step - 1), offset(0.2 * width));
      assertThat(values[3_600]).isCloseTo(interval.upper().get(step - 1), offset(0.2 * width));
    }
  }

  @Test
  void updatesEachMember() {
    TimeSeries all = dataset("USAccDeaths", 12);
    FittedModel early = fit(Effort.FAST, all.window(0, 60));

    assertThat(early.update(all.window(60, 72).toArray()).forecast(3, 0.9).points())
        .isNotEqualTo(early.forecast(3, 0.9).points());
    assertThat(early.update().forecast(3, 0.9)).isEqualTo(early.forecast(3, 0.9));
  }

  @Property(tries = 40)
  void answersAnything(
      @ForAll @Size(min = 3, max = 60) double @DoubleRange(min = -1e6, max = 1e6) [] values,
      @ForAll @IntRange(min = 1, max = 30) int seasonLength) {
    for (Effort effort : Effort.values()) {
      Forecast forecast = fit(effort, series(seasonLength, values)).forecast(5, 0.5, 0.95);
      assertThat(forecast.points()).allMatch(Double::isFinite);
      for (int step = 0; step < 5; step++) {
        assertThat(forecast.intervals().get(1).lower().get(step))
            .isLessThanOrEqualTo(forecast.intervals().get(0).lower().get(step));
        assertThat(forecast.intervals().get(0).upper().get(step))
            .isLessThanOrEqualTo(forecast.intervals().get(1).upper().get(step));
      }
    }
  }

  private static FittedModel fit(Effort effort, TimeSeries history) {
    return new AutomaticSpec(effort)
        .method()
        .fitModel(history, RunControl.unlimited())
        .orElseThrow();
  }
}
