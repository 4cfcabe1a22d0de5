package io.planwright.forecasting.launch;

import static io.planwright.forecasting.Histories.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer.InsufficientData;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.launch.AnalogueSpec.Analogue;
import io.planwright.forecasting.launch.AnalogueSpec.Candidate;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AnalogueTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  /** Levels 20 and 60, mean 40; profile ½, 1, 1½. */
  private static final AnalogueSpec PAIR =
      AnalogueSpec.of(List.of(launch("small", 10, 20, 30), launch("big", 30, 60, 90)));

  @Test
  void forecastsTheMeanCourseBeforeTheLaunch() {
    FittedModel model = PAIR.fitLaunch(launch("new")).orElseThrow();
    Forecast forecast = model.forecast(5, 0.8);

    assertThat(forecast.points().subList(0, 3)).containsExactly(20.0, 40.0, 60.0);
    // Beyond the longest launch, and without season, the last period stays.
    assertThat(forecast.points().subList(3, 5)).containsExactly(60.0, 60.0);
    assertThat(model.provenance().observations()).isZero();
    assertThat(forecast.interval(0.8).orElseThrow().lower().get(0)).isBetween(0.0, 12.0);
    assertThat(forecast.interval(0.8).orElseThrow().upper().get(0)).isGreaterThan(28);
  }

  @Test
  void movesTheLevelToTheFirstSales() {
    // Nothing varies about level times profile, so of the two imagined launches, a fifth each:
    // k = (2 · 0.04 + 0) / 3. Levels ½ and 1½: τ² = (2 · ¼ + ½ - k/3) / 3. S = ½, sold 40/40 = 1.
    double within = 0.08 / 3;
    double between = (1 - within / 3) / 3;
    double weight = 0.5 / (0.5 + within / between);
    double level = weight * 2 + (1 - weight) * 1;

    FittedModel model = PAIR.fitLaunch(launch("new", 40)).orElseThrow();

    assertThat(weight).isCloseTo(0.861, offset(0.001));
    assertThat(model.forecast(2).point(1)).isCloseTo(40 * level, EXACT);
    assertThat(model.forecast(2).point(2)).isCloseTo(60 * level, EXACT);
    assertThat(Double.parseDouble(model.provenance().parameters().get("own-weight")))
        .isCloseTo(weight, EXACT);
  }

  @Test
  void explainsWhichLaunchCountsHowMuch() {
    AnalogueSpec spec =
        new AnalogueSpec(
            List.of(
                new Analogue(launch("small", 10, 20, 30), 1),
                new Analogue(launch("big", 30, 60, 90), 3)));
    FittedModel model = spec.fitLaunch(launch("new", 40)).orElseThrow();

    assertThat(model.explanation().summary())
        .startsWith("Sales follow the course of earlier launches, 2 in number, at a level that");
    assertThat(model.explanation().reasons())
        .extracting(Reason::factor)
        .containsExactly("own sales", "big", "small");
    assertThat(model.explanation().reasons().get(1))
        .isEqualTo(
            new Reason(
                "big", 0.75, "the weight of this launch, of 3 periods, which began at 60.00"));
  }

  @Test
  void weighsBySimilarity() {
    // Prices 1, 2, 3: standard deviation 1. Distances of 2: 1, 0, 1.
    AnalogueSpec spec =
        AnalogueSpec.similarTo(
            Map.of("price", 2.0),
            List.of(
                new Candidate(launch("a", 1), Map.of("price", 1.0, "other", 7.0)),
                new Candidate(launch("b", 1), Map.of("price", 2.0)),
                new Candidate(launch("c", 1), Map.of("price", 3.0))));

    assertThat(spec.analogues()).extracting(a -> a.sales().name()).containsExactly("a", "b", "c");
    assertThat(spec.analogues().get(0).weight()).isCloseTo(StrictMath.exp(-0.5), EXACT);
    assertThat(spec.analogues().get(1).weight()).isEqualTo(1);
    assertThat(spec.analogues().get(2).weight()).isCloseTo(StrictMath.exp(-0.5), EXACT);
  }

  @Test
  void leavesOutWhatIsFarAwayAndIgnoresWhatAllShare() {
    AnalogueSpec spec =
        AnalogueSpec.similarTo(
            Map.of("price", 0.0, "region", 5.0),
            List.of(
                new Candidate(launch("a", 1), Map.of("price", 0.0, "region", 1.0)),
                new Candidate(launch("b", 1), Map.of("price", 0.01, "region", 1.0)),
                new Candidate(launch("c", 1), Map.of("price", -0.01, "region", 1.0)),
                new Candidate(launch("d", 1), Map.of("price", 0.0, "region", 1.0)),
                new Candidate(launch("far", 1), Map.of("price", 1000.0, "region", 1.0))));
    assertThat(spec.analogues()).extracting(a -> a.sales().name()).contains("a", "b", "c", "d");
    // The far one makes the deviation large: d² = 5 / 2 for two attributes.
    assertThat(spec.analogues().get(4).weight()).isCloseTo(StrictMath.exp(-1.25), offset(1e-3));
    AnalogueSpec tight =
        AnalogueSpec.similarTo(
            Map.of("price", 1000.0),
            List.of(
                new Candidate(launch("a", 1), Map.of("price", 0.0)),
                new Candidate(launch("b", 1), Map.of("price", 1.0)),
                new Candidate(launch("c", 1), Map.of("price", 2.0))));
    assertThat(tight.analogues()).extracting(a -> a.sales().name()).containsExactly("c");
  }

  @Test
  void takesLaunchesOfDifferentLengthAndGaps() {
    AnalogueSpec spec =
        AnalogueSpec.of(List.of(launch("short", 10, 20), launch("gappy", 10, GAP, 30, 40)));
    FittedModel model = spec.fitLaunch(launch("new", GAP, 20)).orElseThrow();

    assertThat(model.forecast(3).points()).allSatisfy(point -> assertThat(point).isPositive());
    assertThat(model.update(30, 40, 50, 60).forecast(2, 0.8).points()).hasSize(2);
    assertThat(model.update(30, 40, 50).explanation().summary()).contains("stays level");
  }

  @Test
  void learnsFromASaleOfNothing() {
    FittedModel none = PAIR.fitLaunch(launch("new")).orElseThrow();
    FittedModel nothing = PAIR.fitLaunch(launch("new", 0, 0)).orElseThrow();

    assertThat(nothing.forecast(1).point(1)).isPositive().isLessThan(none.forecast(3).point(3) / 3);
  }

  @Test
  void saysWhatItLacks() {
    InsufficientData<FittedModel> none =
        (InsufficientData<FittedModel>) AnalogueSpec.of(List.of()).fitLaunch(launch("new", 3, 4));
    assertThat(none.needed()).isEqualTo("at least one earlier launch");
    InsufficientData<FittedModel> failed =
        (InsufficientData<FittedModel>)
            AnalogueSpec.of(List.of(launch("failed", 0, 0))).fitLaunch(launch("new", 3));
    assertThat(failed.found()).isEqualTo("none in 2 periods");
    InsufficientData<FittedModel> one =
        (InsufficientData<FittedModel>)
            PAIR.method().fitModel(launch("new", 3), RunControl.unlimited());
    assertThat(one.needed()).isEqualTo("at least 2 observed values");
    InsufficientData<FittedModel> returned =
        (InsufficientData<FittedModel>) PAIR.fitLaunch(launch("new", 3, -1));
    assertThat(returned.found()).isEqualTo("a period of -1.0");
  }

  @Test
  void keepsTheContract() {
    // Not that of scale: a larger product is drawn to the same group.
    assertThat(ForecasterContract.violations(several().method(), Set.of())).isEmpty();
  }

  @Test
  void keepsTheContractOfMethods() {
    assertThat(MethodContract.violations(several().method())).isEmpty();
  }

  private static AnalogueSpec several() {
    double[][] launches = new double[4][];
    for (int i = 0; i < launches.length; i++) {
      launches[i] = new double[40 + 10 * i];
      for (int t = 0; t < launches[i].length; t++) {
        launches[i][t] = (80 + 20 * i) * (1 + 0.1 * StrictMath.sin(t + i)) + 0.3 * i * t;
      }
    }
    return AnalogueSpec.of(
        List.of(
            launch("a", launches[0]),
            launch("b", launches[1]),
            launch("c", launches[2]),
            launch("d", launches[3])));
  }

  private static TimeSeries launch(String name, double... sales) {
    return TimeSeries.of(name, "units", OrdinalAxis.of(1), sales);
  }
}
