package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.SeedStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RobustRegressionProperties {

  private static final int ROWS = 23;

  /** Rows drawn by seed: two regressors, a figure with heavy tails, and an outcome. */
  private record Rows(double[] a, double[] b, double[] figure, double[] outcome) {

    static Rows of(long seed, boolean ties) {
      RandomGenerator random = new SeedStreams(seed).stream(0);
      Rows rows = new Rows(new double[ROWS], new double[ROWS], new double[ROWS], new double[ROWS]);
      for (int i = 0; i < ROWS; i++) {
        rows.a[i] = ties ? random.nextInt(4) : 10 + random.nextDouble();
        rows.b[i] = ties ? random.nextInt(3) : random.nextDouble() - 0.5;
        double noise = random.nextDouble() - 0.5;
        double figure = 3 * rows.a[i] - rows.b[i] + noise / (0.05 + random.nextDouble());
        rows.figure[i] = ties ? Math.rint(figure) : figure;
        rows.outcome[i] = random.nextDouble() < 1 / (1 + Math.exp(-rows.b[i])) ? 1 : 0;
      }
      return rows;
    }

    Regressors regressors() {
      return Regressors.of("a", a).with("b", b);
    }

    double[] residuals(RegressionModel model) {
      double[] residuals = model.predict(regressors());
      for (int i = 0; i < ROWS; i++) {
        residuals[i] = figure[i] - residuals[i];
      }
      return residuals;
    }
  }

  @Property(tries = 200)
  void theProbabilityLiesBetweenTheSharesBelowAndNotAbove(
      @ForAll long seed,
      @ForAll boolean ties,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
    Rows rows = Rows.of(seed, ties);
    QuantileModel model =
        QuantileSpec.of(probability).fit(rows.regressors(), rows.figure).orElseThrow();

    double[] residuals = rows.residuals(model);
    long below = Arrays.stream(residuals).filter(value -> value < -1e-9).count();
    long notAbove = Arrays.stream(residuals).filter(value -> value <= 1e-9).count();
    assertThat((double) below).isLessThanOrEqualTo(probability * ROWS + 1e-9);
    assertThat((double) notAbove).isGreaterThanOrEqualTo(probability * ROWS - 1e-9);
    assertThat(notAbove - below).isGreaterThanOrEqualTo(3L - model.dropped().size());
  }

  @Property(tries = 100)
  void quantilesMoveWithFiguresAndRegressors(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double probability,
      @ForAll @DoubleRange(min = -50, max = 50) double slope,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    Rows rows = Rows.of(seed, false);
    QuantileSpec spec = QuantileSpec.of(probability);
    double[] plain = estimates(spec.fit(rows.regressors(), rows.figure));
    double[] tilted = rows.figure.clone();
    for (int i = 0; i < ROWS; i++) {
      tilted[i] = factor * tilted[i] + slope * rows.a[i];
    }
    Regressors scaled = Regressors.of("a", times(rows.a, 7)).with("b", times(rows.b, -0.3));

    double[] moved = estimates(spec.fit(scaled, tilted));

    double slack = 1e-8 * (factor + Math.abs(slope)) * (1 + Math.abs(plain[0]));
    assertThat(moved[0]).isCloseTo(factor * plain[0], within(slack));
    assertThat(moved[1] * 7).isCloseTo(factor * plain[1] + slope, within(slack));
    assertThat(moved[2] * -0.3).isCloseTo(factor * plain[2], within(slack));
  }

  @Property(tries = 100)
  void quantilesOfMirroredFiguresAreMirrored(
      @ForAll long seed,
      @ForAll boolean ties,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double probability) {
    Rows rows = Rows.of(seed, ties);

    QuantileModel plain =
        QuantileSpec.of(probability).fit(rows.regressors(), rows.figure).orElseThrow();
    QuantileModel mirrored =
        QuantileSpec.of(1 - probability)
            .fit(rows.regressors(), times(rows.figure, -1))
            .orElseThrow();

    assertThat(mirrored.pinballLoss()).isCloseTo(plain.pinballLoss(), within(1e-10));
  }

  @Property(tries = 60)
  void aRegressorOfZerosChangesNothing(@ForAll long seed, @ForAll boolean ties) {
    Rows rows = Rows.of(seed, ties);
    Regressors wider = rows.regressors().with("nothing", new double[ROWS]);

    assertUnchanged(
        QuantileSpec.of(0.7).fit(rows.regressors(), rows.figure),
        QuantileSpec.of(0.7).fit(wider, rows.figure));
    assertUnchanged(
        HuberSpec.standard().fit(rows.regressors(), rows.figure),
        HuberSpec.standard().fit(wider, rows.figure));
    assertUnchanged(
        LogisticSpec.standard().fit(rows.regressors(), rows.outcome),
        LogisticSpec.standard().fit(wider, rows.outcome));
  }

  @Property(tries = 60)
  void aRepeatedRegressorIsLeftOutAndChangesNoPrediction(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 9) double factor) {
    Rows rows = Rows.of(seed, false);
    double[] mixed = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      mixed[i] = factor * rows.a[i] - 2 * rows.b[i] + 5;
    }
    Regressors wider = rows.regressors().with("mixed", mixed);

    HuberModel plain = HuberSpec.standard().fit(rows.regressors(), rows.figure).orElseThrow();
    HuberModel wide = HuberSpec.standard().fit(wider, rows.figure).orElseThrow();

    assertThat(wide.dropped()).containsExactly("mixed");
    double[] expected = plain.predict(rows.regressors());
    double[] predicted = wide.predict(wider);
    for (int i = 0; i < ROWS; i++) {
      assertThat(predicted[i]).isCloseTo(expected[i], within(1e-8));
    }
  }

  @Property(tries = 100)
  void heldBackResidualsBalance(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.5, max = 3) double tuning) {
    Rows rows = Rows.of(seed, false);

    HuberModel model =
        HuberSpec.standard().withTuning(tuning).fit(rows.regressors(), rows.figure).orElseThrow();

    double[] residuals = rows.residuals(model);
    for (int i = 0; i < ROWS; i++) {
      double limit = tuning * model.scale();
      assertThat(model.weights()[i])
          .isCloseTo(Math.min(1, limit / Math.abs(residuals[i])), within(1e-8));
      residuals[i] *= model.weights()[i];
    }
    assertBalanced(rows, residuals, 1e-8 * (1 + model.scale()));
  }

  /** With few and tied rows, steps of line and scale together would take thousands. */
  @Property(tries = 300)
  void lineAndScaleSettleOnFewTiedRows(
      @ForAll long seed, @ForAll @IntRange(min = 4, max = 12) int n) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[] a = random.ints(n, 0, 2).asDoubleStream().toArray();
    double[] b = random.ints(n, 0, 3).asDoubleStream().toArray();
    double[] figure = random.ints(n, 0, 4).asDoubleStream().toArray();

    HuberModel model =
        HuberSpec.standard().fit(Regressors.of("a", a).with("b", b), figure).orElseThrow();

    double[] fitted = model.predict(Regressors.of("a", a).with("b", b));
    double[] distances = new double[n];
    for (int i = 0; i < n; i++) {
      distances[i] = Math.abs(figure[i] - fitted[i]);
    }
    Arrays.sort(distances);
    double median = (distances[(n - 1) / 2] + distances[n / 2]) / 2;
    assertThat(model.scale()).isCloseTo(median / 0.6745, within(1e-6));
  }

  @Property(tries = 60)
  void withoutALimitItIsLeastSquares(@ForAll long seed) {
    Rows rows = Rows.of(seed, false);

    HuberModel model =
        HuberSpec.standard().withTuning(1e6).fit(rows.regressors(), rows.figure).orElseThrow();

    assertThat(model.heldBack()).isEmpty();
    assertBalanced(rows, rows.residuals(model), 1e-8);
  }

  @Property(tries = 100)
  void powersOfTwoChangeNoDigit(
      @ForAll long seed, @ForAll @IntRange(min = -300, max = 300) int exponent) {
    Rows rows = Rows.of(seed, false);
    double factor = Math.scalb(1.0, exponent);
    double[] scaled = times(rows.figure, factor);
    Regressors columns = Regressors.of("a", times(rows.a, factor)).with("b", rows.b);

    double[] huber = estimates(HuberSpec.standard().fit(rows.regressors(), rows.figure));
    double[] huberScaled = estimates(HuberSpec.standard().fit(columns, scaled));
    double[] median = estimates(QuantileSpec.of(0.5).fit(rows.regressors(), rows.figure));
    double[] medianScaled = estimates(QuantileSpec.of(0.5).fit(columns, scaled));

    assertThat(huberScaled).containsExactly(huber[0] * factor, huber[1], huber[2] * factor);
    assertThat(medianScaled).containsExactly(median[0] * factor, median[1], median[2] * factor);
  }

  @Property(tries = 150)
  void whatIsLeftOfOutcomesBalances(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 2) double ridge) {
    Rows rows = Rows.of(seed, false);
    Answer<LogisticModel> answer = new LogisticSpec(ridge).fit(rows.regressors(), rows.outcome);
    Assume.that(answer.isKnown());
    LogisticModel model = answer.orElseThrow();

    double[] left = model.predict(rows.regressors());
    for (int i = 0; i < ROWS; i++) {
      left[i] = rows.outcome[i] - left[i];
    }
    double[] estimates = estimates(answer);
    double pullA = ridge * ROWS * estimates[1] * variance(rows.a);
    double pullB = ridge * ROWS * estimates[2] * variance(rows.b);
    assertThat(dot(left, row -> 1)).isCloseTo(0, within(1e-9));
    assertThat(dot(left, row -> rows.a[(int) row])).isCloseTo(pullA, within(1e-8));
    assertThat(dot(left, row -> rows.b[(int) row])).isCloseTo(pullB, within(1e-8));
  }

  @Property(tries = 60)
  void scalingARegressorScalesItsCoefficient(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    Rows rows = Rows.of(seed, false);
    Regressors scaled = Regressors.of("a", times(rows.a, factor)).with("b", rows.b);
    Answer<LogisticModel> answer = LogisticSpec.standard().fit(rows.regressors(), rows.outcome);
    Assume.that(answer.isKnown());

    double[] plain = estimates(answer);
    double[] changed = estimates(LogisticSpec.standard().fit(scaled, rows.outcome));

    double size = 1 + Arrays.stream(plain).map(Math::abs).sum();
    assertThat(changed[0]).isCloseTo(plain[0], within(1e-8 * size));
    assertThat(changed[1] * factor).isCloseTo(plain[1], within(1e-8 * size));
    assertThat(changed[2]).isCloseTo(plain[2], within(1e-8 * size));
  }

  @Property(tries = 60)
  void theMoreRidgeTheSmallerTheSlopes(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 10) double ridge) {
    Rows rows = Rows.of(seed, false);
    Answer<LogisticModel> answer = LogisticSpec.ridge(ridge).fit(rows.regressors(), rows.outcome);
    Assume.that(answer.isKnown());

    double[] less = estimates(answer);
    double[] more = estimates(LogisticSpec.ridge(2 * ridge).fit(rows.regressors(), rows.outcome));

    assertThat(norm(rows, more)).isLessThanOrEqualTo(norm(rows, less) * (1 + 1e-9));
  }

  @Property(tries = 20)
  void modelsTravel(@ForAll long seed) throws IOException, ClassNotFoundException {
    Rows rows = Rows.of(seed, false);
    List<RegressionModel> models =
        List.of(
            QuantileSpec.of(0.7).fit(rows.regressors(), rows.figure).orElseThrow(),
            HuberSpec.standard().fit(rows.regressors(), rows.figure).orElseThrow(),
            LogisticSpec.ridge(0.1).fit(rows.regressors(), rows.outcome).orElseThrow());
    for (RegressionModel model : models) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(model);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        RegressionModel copy = (RegressionModel) in.readObject();
        assertThat(copy.predict(rows.regressors())).isEqualTo(model.predict(rows.regressors()));
        assertThat(copy.coefficients()).isEqualTo(model.coefficients());
        assertThat(copy.observations()).isEqualTo(ROWS);
      }
    }
  }

  private static double norm(Rows rows, double[] estimates) {
    return estimates[1] * estimates[1] * variance(rows.a)
        + estimates[2] * estimates[2] * variance(rows.b);
  }

  private static void assertBalanced(Rows rows, double[] residuals, double slack) {
    assertThat(dot(residuals, row -> 1)).isCloseTo(0, within(slack));
    assertThat(dot(residuals, row -> rows.a[(int) row])).isCloseTo(0, within(20 * slack));
    assertThat(dot(residuals, row -> rows.b[(int) row])).isCloseTo(0, within(slack));
  }

  private static void assertUnchanged(
      Answer<? extends RegressionModel> plain, Answer<? extends RegressionModel> wider) {
    assertThat(wider.isKnown()).isEqualTo(plain.isKnown());
    if (plain.isKnown()) {
      double[] expected = estimates(plain);
      double[] found = estimates(wider);
      assertThat(Arrays.copyOf(found, expected.length)).containsExactly(expected);
      assertThat(found[expected.length]).isZero();
    }
  }

  private static double[] estimates(Answer<? extends RegressionModel> answer) {
    return answer.orElseThrow().coefficients().stream()
        .mapToDouble(Coefficient::estimate)
        .toArray();
  }

  private static double[] times(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  private static double dot(double[] values, DoubleUnaryOperator weight) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weight.applyAsDouble(i);
    }
    return sum;
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / values.length;
  }
}
