package io.planwright.forecasting.learned;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Ensembles;
import io.planwright.forecasting.internal.learned.Frequency;
import io.planwright.forecasting.internal.learned.Gate;
import io.planwright.forecasting.internal.learned.GatedModel;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.testkit.RandomEnsembles;
import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LearnedTest {

  private static final Ensembles ENSEMBLES = new RandomEnsembles(4);
  private static final LearnedMethod METHOD = new LearnedMethod(ENSEMBLES);

  /** Knows no nets at all. */
  private enum NoEnsembles implements Ensembles {
    INSTANCE;

    @Override
    public Optional<Ensemble> of(Frequency frequency) {
      return Optional.empty();
    }
  }

  private static double[] values(int size, IntToDoubleFunction value) {
    double[] values = new double[size];
    Arrays.setAll(values, value);
    return values;
  }

  private static double[] monthly(int size) {
    return values(size, t -> 100 + 10 * StrictMath.sin(Math.PI * t / 6) + t * 37 % 11);
  }

  private static NumericModel model(int seasonLength, double... values) {
    return METHOD.estimate(values, seasonLength, RunControl.unlimited()).orElseThrow();
  }

  private static FittedModel fitted(int seasonLength, double... values) {
    return METHOD.fitModel(series(seasonLength, values), RunControl.unlimited()).orElseThrow();
  }

  @Test
  void forecastsAsItsNetsDo() {
    double[] history = monthly(50);
    Ensemble ensemble = ENSEMBLES.of(Frequency.MONTHLY).orElseThrow();

    NumericModel model = model(12, history);

    assertThat(model.points(6)).isEqualTo(ensemble.forecast(history).points());
    assertThat(model.points(20)).isEqualTo(ensemble.forecast(history, 20).points());
    assertThat(model.points(2)).isEqualTo(Arrays.copyOf(model.points(20), 2));
  }

  @Test
  void choosesNetsByLengthWhereThereIsNoSeason() {
    assertThat(model(1, monthly(79)).label()).isEqualTo("median of 4 networks, yearly");
    assertThat(model(1, monthly(80)).label()).isEqualTo("median of 4 networks, weekly");
  }

  @Test
  void saysWhatItWouldHaveSaidEarlier() {
    double[] history = monthly(50);
    double[] other = history.clone();
    Arrays.fill(other, 40, 50, 1e6);
    GatedModel then = ((GatedModel) model(12, history)).earlier(40).orElseThrow();

    assertThat(then.points(8)).isEqualTo(model(12, Arrays.copyOf(history, 40)).points(8));
    assertThat(((GatedModel) model(12, other)).earlier(40).orElseThrow().points(8))
        .isEqualTo(then.points(8));
    assertThat(((GatedModel) model(12, history)).earlier(3)).isEmpty();
  }

  /** 85 values without season are weeks, and so are the 70 that were known before. */
  @Test
  void keepsItsNetsWhenItLooksBack() {
    double[] history = monthly(85);

    GatedModel then = ((GatedModel) model(1, history)).earlier(70).orElseThrow();

    assertThat(then.label()).isEqualTo("median of 4 networks, weekly");
  }

  /** Values of five to a season, which later ones do not have: the season is taken off then. */
  @Test
  void seesTheSeasonOfItsTimeWhenItLooksBack() {
    double[] history = values(60, t -> t < 40 ? 200 + 50 * (t % 5) : 200 + t * t * 37 % 17);

    assertThat(((GatedModel) model(5, history)).earlier(40).orElseThrow().label())
        .isEqualTo("median of 4 networks, generic, season 5");
  }

  @Test
  void passesThroughTheQuantilesOfItsNets() {
    double[] history = monthly(50);
    double[][] distances =
        ENSEMBLES.of(Frequency.MONTHLY).orElseThrow().forecast(history).distances();
    Forecast forecast = fitted(12, history).forecast(6, 0.5, 0.8, 0.95);

    for (int k = 0; k < 3; k++) {
      for (int step = 1; step <= 6; step++) {
        double point = forecast.point(step);
        assertThat(point - forecast.intervals().get(k).lower().get(step - 1))
            .isCloseTo(distances[k][step - 1], within(1e-6));
        assertThat(forecast.intervals().get(k).upper().get(step - 1) - point)
            .isCloseTo(distances[k + 3][step - 1], within(1e-6));
      }
    }
  }

  @Test
  void putsTheSeasonBackWhereNetsDoNotKnowIt() {
    double[] history = values(60, t -> 200 + 50 * (t % 5) + t * 7 % 3);

    NumericModel model = model(5, history);

    assertThat(model.label()).isEqualTo("median of 4 networks, generic, season 5");
    double[] points = model.points(10);
    for (int step = 0; step < 10; step++) {
      assertThat(points[step]).isCloseTo(200 + 50 * (step % 5), within(12.0));
    }
    assertThat(model.summary()).endsWith(" The season is taken off and put back.");
    double[] later = model.update(new double[] {200, 250}).points(3);
    assertThat(later[0]).isCloseTo(300, within(12.0));
  }

  @Test
  void leavesASeasonThatDoesNotForetell() {
    double[] history = values(60, t -> 200 + t * t * 37 % 17);

    assertThat(model(5, history).label()).isEqualTo("median of 4 networks, generic");
  }

  @Test
  void repeatsWhatNeverChanges() {
    Forecast forecast = fitted(12, values(30, t -> 42)).forecast(8, 0.9);

    assertThat(forecast.points()).containsOnly(42.0);
    assertThat(forecast.intervals().get(0).lower()).containsOnly(42.0);
    assertThat(forecast.intervals().get(0).upper()).containsOnly(42.0);
    assertThat(fitted(12, values(30, t -> 42)).sum(2, 2).probabilityAtLeast(42)).isEqualTo(1);
  }

  @Test
  void forecastsTheLastPositionsOneByOne() {
    double[] history = monthly(250);
    history[130] = GAP;
    NumericModel model = model(12, history);

    double[] fitted = model.fitted();

    assertThat(fitted).hasSize(250);
    assertThat(Arrays.stream(fitted, 0, 50).allMatch(Double::isNaN)).isTrue();
    for (int t : new int[] {50, 131, 132, 249}) {
      double[] next = model(12, Arrays.copyOf(history, t)).points(1);
      assertThat(fitted[t]).isCloseTo(next[0], within(1e-9));
    }
    assertThat(model(12, monthly(13)).fitted()[11]).isNaN();
    assertThat(model(12, monthly(13)).fitted()[12]).isNotNaN();
  }

  @Test
  void explainsItself() {
    FittedModel model = fitted(12, monthly(50));

    assertThat(model.explanation().summary())
        .isEqualTo(
            "The median of 4 small networks, trained on random numbers without a source; sees the"
                + " last 20 values, and means of seasons before.");
    assertThat(model.explanation().reasons()).hasSize(4);
    assertThat(model.explanation().reasons().get(1).statement())
        .isEqualTo("what it expects of step 1, from logarithms of the last 15 values");
    assertThat(model.provenance().parameters())
        .containsEntry("networks", "4")
        .containsEntry("window", "20")
        .containsEntry("trainedHorizon", "6")
        .containsKey("strangeShare");
    assertThat(fitted(12, values(50, t -> t * 7 % 5)).explanation().reasons())
        .map(reason -> reason.factor())
        .containsExactly("network 1", "network 3");
  }

  @Test
  void knowsHowFarItMayBeTrusted() {
    double[] unmoved = values(50, t -> 1e9 + t * 37 % 11);
    GatedModel calm = (GatedModel) model(12, monthly(50));
    GatedModel strange = (GatedModel) model(12, unmoved);

    assertThat(calm.gate(Gate.FAST, 2)).containsExactly(0.8, 0.8);
    assertThat(((GatedModel) model(12, monthly(30))).gate(Gate.STANDARD, 3))
        .containsExactly(0.2, 0.3, 0.3);
    assertThat(calm.strange()).isZero();
    assertThat(strange.strange()).isPositive();
  }

  @Test
  void saysWhatLacks() {
    Answer<FittedModel> noNets =
        new LearnedMethod(NoEnsembles.INSTANCE)
            .fitModel(series(12, monthly(50)), RunControl.unlimited());
    Answer<FittedModel> tooShort = METHOD.fitModel(series(12, monthly(11)), RunControl.unlimited());

    assertThat(noNets.toString()).contains("networks trained on monthly values");
    assertThat(tooShort.toString()).contains("at least 12 observed values");
  }

  @Test
  void serializesWithoutItsWeights() throws IOException {
    NumericModel model = model(12, monthly(50));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }

    NumericModel copy = (NumericModel) JsonRoundTrip.serializedCopy(model);

    assertThat(bytes.size()).isLessThan(4_000);
    assertThat(copy.points(20)).isEqualTo(model.points(20));
    assertThat(copy.fitted()).isEqualTo(model.fitted());
  }

  @Test
  void describesNetsOnACard() {
    ModelCard card = ModelCard.of(Frequency.YEARLY, ENSEMBLES.of(Frequency.YEARLY).orElseThrow());

    assertThat(card.networks()).isEqualTo(4);
    assertThat(card.leastObservations()).isEqualTo(5);
    assertThat(card.toString())
        .isEqualTo(
            """
            4 networks for yearly values, %d weights
            sees: the last 11 values, and means of seasons before
            gives: 6 steps
            needs: 5 observed values
            data: random numbers without a source
            """
                .formatted(card.weights()));
    assertThat(JsonRoundTrip.serializedCopy(card)).isEqualTo(card);
  }
}
