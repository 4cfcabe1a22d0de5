package io.planwright.benchmarks.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.NetShape;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetTrainingTest {

  private static final Objective OBJECTIVE = new Objective(0.05, 0.5);
  private static final double RATE = 0.01;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Progress progress = new Progress(new PrintStream(out, true, UTF_8));

  @Test
  void hasTheSameBitsForTheSameSeed() {
    float[] weights = weights(Form.DIFFERENCE, 3);

    assertThat(weights(Form.DIFFERENCE, 3)).isEqualTo(weights);
    assertThat(weights(Form.DIFFERENCE, 4)).isNotEqualTo(weights);
    assertThat(weights(Form.LOG_RATIO, 3)).isNotEqualTo(weights);
  }

  @Test
  void lowersTheLoss() {
    for (Form form : Form.values()) {
      NetTraining net = training(form, 3);
      List<Training> histories = rising();

      double first = net.learn(histories, 1, 0, progress);
      double last = net.learn(histories, 400, RATE, progress);

      assertThat(last).isLessThan(0.5 * first);
    }
  }

  /** The net is what it was, but for the average it ends with. */
  @Test
  void doesNothingInNoSteps() {
    NetTraining net = training(Form.DIFFERENCE, 3);
    float[] before = net.net().weights();

    assertThat(net.learn(rising(), 0, RATE, progress)).isZero();
    assertThat(net.net().weights()).isEqualTo(before);
  }

  /** Steps are as wide as the rate at first; it rises to the whole rate in 200 steps. */
  @Test
  void startsSlowlyAndEndsWithAnAverage() {
    double unit = RATE / 200;

    assertThat(farthestBias(1)).isCloseTo(unit, within(0.01 * unit));
    // Two steps; the average of the weights lies a little behind the second.
    assertThat(farthestBias(2)).isCloseTo(unit * (1 + 10.0 / 11), within(0.02 * unit));
  }

  private double farthestBias(int steps) {
    NetTraining net = training(Form.DIFFERENCE, 3);
    net.learn(rising(), steps, RATE, progress);
    NetShape shape = net.net().shape();
    float[] weights = net.net().weights();
    double farthest = 0;
    for (int i = shape.inputs() * shape.hidden(); i < shape.layer(1); i++) {
      farthest = Math.max(farthest, Math.abs(weights[i]));
    }
    return farthest;
  }

  @Test
  void learnsOnFromWhereItIs() {
    NetTraining net = training(Form.DIFFERENCE, 3);
    net.learn(rising(), 50, RATE, progress);
    float[] before = net.net().weights();
    net.learn(rising(), 1, 1e-9, progress);

    float[] after = net.net().weights();
    for (int i = 0; i < after.length; i++) {
      assertThat(Math.abs(after[i] - before[i])).isLessThan(1e-6f);
    }
  }

  @Test
  void saysAFewTimesHowFarItIs() {
    training(Form.DIFFERENCE, 3).learn(rising(), 40, RATE, progress);

    assertThat(out.toString(UTF_8).lines())
        .hasSize(4)
        .allMatch(line -> line.contains("QUARTERLY, DIFFERENCE for OWA") && line.contains("seed 3"))
        .last()
        .asString()
        .contains("step 40 of 40, loss ");
  }

  private float[] weights(Form form, long seed) {
    NetTraining net = training(form, seed);
    net.learn(rising(), 10, RATE, progress);
    return net.net().weights();
  }

  private static NetTraining training(Form form, long seed) {
    return new NetTraining(Tiny.blueprint(), Tiny.member(form, 0.1, seed), OBJECTIVE);
  }

  /** Histories that go on as they have begun, which a net can find out. */
  private static List<Training> rising() {
    SplittableRandom random = new SplittableRandom(9);
    double[] one = new double[30];
    double[] other = new double[30];
    for (int t = 0; t < one.length; t++) {
      one[t] = 100 + 5 * t + random.nextDouble();
      other[t] = 900 - 20 * t + random.nextDouble();
    }
    return List.of(Training.of(one, one.length, 1), Training.of(other, other.length, 1));
  }
}
