package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.testkit.RandomEnsembles;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NetProperties {

  @Property(tries = 100)
  void passesAsTheFormulasSay(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 30) int window,
      @ForAll @IntRange(min = 1, max = 9) int horizon,
      @ForAll @IntRange(min = 1, max = 11) int hidden) {
    SplittableRandom random = new SplittableRandom(seed);
    Net net =
        RandomEnsembles.net(
            new Encoding(Form.DIFFERENCE, window, horizon, 1, false), hidden, random);
    Scratch scratch = new Scratch(List.of(net));
    for (int i = 0; i < net.shape().inputs(); i++) {
      double input = random.nextDouble() - 0.5;
      scratch.inputs()[i] = input < -0.2 ? 0 : (float) input;
    }

    net.forward(scratch);

    double[][] expected = pass(net, scratch.inputs());
    for (int i = 0; i < horizon; i++) {
      assertThat((double) scratch.points()[i]).isCloseTo(expected[0][i], within(1e-4));
    }
    for (int i = 0; i < horizon * Distances.perStep(); i++) {
      assertThat((double) scratch.spreads()[i]).isCloseTo(expected[1][i], within(1e-4));
    }
  }

  /** In double precision, in the words of the shape. */
  private static double[][] pass(Net net, float[] inputs) {
    NetShape shape = net.shape();
    float[] weights = net.weights();
    double[] seen = new double[shape.inputs()];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = inputs[i];
    }
    double[] units = new double[shape.hidden()];
    for (int layer = 0; layer < 3; layer++) {
      double[] raw = linear(weights, shape.layer(layer), layer == 0 ? seen : units, shape.hidden());
      for (int j = 0; j < units.length; j++) {
        units[j] = (layer == 0 ? 0 : units[j]) + Math.max(0, raw[j]);
      }
    }
    double[] points = linear(weights, shape.points(), units, shape.horizon());
    for (int j = 0; j < points.length; j++) {
      for (int i = 0; i < seen.length; i++) {
        points[j] += seen[i] * weights[shape.skip() + i * points.length + j];
      }
    }
    return new double[][] {points, linear(weights, shape.spreads(), units, shape.spreadOutputs())};
  }

  private static double[] linear(float[] weights, int matrix, double[] from, int outputs) {
    double[] to = new double[outputs];
    for (int j = 0; j < outputs; j++) {
      to[j] = weights[matrix + from.length * outputs + j];
      for (int i = 0; i < from.length; i++) {
        to[j] += from[i] * weights[matrix + i * outputs + j];
      }
    }
    return to;
  }

  @Property(tries = 30)
  void givesItsWeightsBack(@ForAll long seed) {
    Encoding encoding = new Encoding(Form.LOG_RATIO, 9, 3, 4, false);
    Net net = RandomEnsembles.net(encoding, 5, new SplittableRandom(seed));

    assertThat(Net.of(encoding, net.shape(), net.weights()).weights()).isEqualTo(net.weights());
  }

  @Example
  void sharesMemoryWithNetsOfOtherShapes() {
    SplittableRandom random = new SplittableRandom(3);
    Net small = RandomEnsembles.net(new Encoding(Form.DIFFERENCE, 5, 2, 1, false), 3, random);
    Net large = RandomEnsembles.net(new Encoding(Form.DIFFERENCE, 25, 7, 1, false), 9, random);
    Scratch own = new Scratch(List.of(small));
    Scratch shared = new Scratch(List.of(small, large));
    large.forward(shared);
    Arrays.fill(own.inputs(), 0.3f);
    Arrays.fill(shared.inputs(), 0.3f);

    small.forward(own);
    small.forward(shared);

    assertThat(Arrays.copyOf(shared.points(), 2)).isEqualTo(own.points());
    assertThat(Arrays.copyOf(shared.spreads(), 12)).isEqualTo(own.spreads());
  }

  @Example
  void refusesWeightsThatDoNotFit() {
    Encoding encoding = new Encoding(Form.DIFFERENCE, 5, 2, 1, false);
    NetShape shape = new NetShape(encoding.inputs(), 4, 2, Distances.perStep());
    NetShape longer = new NetShape(encoding.inputs(), 4, 3, Distances.perStep());
    float[] weights = new float[shape.weights()];
    weights[7] = Float.NaN;

    assertThatThrownBy(() -> Net.of(encoding, shape, new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights.length [3] must be " + shape.weights());
    assertThatThrownBy(() -> Net.of(encoding, longer, new float[longer.weights()]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shape.horizon [3] must be 2");
    assertThatThrownBy(() -> Net.of(encoding, shape, weights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights [NaN] must be finite");
  }
}
