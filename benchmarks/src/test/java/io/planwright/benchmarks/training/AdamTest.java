package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AdamTest {

  private static final float[] GOAL = {3, -2, 0.5f};
  private static final double NO_LIMIT = 1e9;

  @Test
  void findsTheLeastOfAQuadratic() {
    float[] weights = new float[3];
    Adam adam = new Adam(weights, NO_LIMIT, 0.9);

    for (int step = 0; step < 2000; step++) {
      adam.step(slopes(weights), 0.1 * (2000 - step) / 2000, 0);
    }

    assertThat(weights).containsExactly(GOAL, Offset.offset(1e-3f));
    assertThat(adam.average()).containsExactly(GOAL, Offset.offset(1e-2f));
  }

  /** The scales of the slopes cancel out: the first step is as wide as the rate. */
  @Test
  void takesAFirstStepOfTheRate() {
    float[] weights = {1, 1};
    Adam adam = new Adam(weights, NO_LIMIT, 0.9);

    adam.step(new float[] {1000, -0.01f}, 0.25, 0);

    assertThat(weights).containsExactly(new float[] {0.75f, 1.25f}, Offset.offset(1e-3f));
    assertThat(adam.average()).containsExactly(weights);
  }

  /** Steps after a gradient cut down to length 1 are those after one of that length. */
  @Test
  void clipsLongGradients() {
    float[] clipped = {0, 0};
    float[] plain = {0, 0};
    Adam one = new Adam(clipped, 1, 0.9);
    Adam other = new Adam(plain, 1, 0.9);

    one.step(new float[] {300, 400}, 0.1, 0);
    other.step(new float[] {0.6f, 0.8f}, 0.1, 0);
    float[] short2 = {0.01f, -0.02f};
    one.step(short2, 0.1, 0);
    other.step(short2, 0.1, 0);

    assertThat(clipped).containsExactly(plain, Offset.offset(1e-6f));
    // The short gradient is not drawn out to length 1, or the step would have turned.
    assertThat(clipped[1]).isLessThan(-0.1f);
  }

  @Test
  void decaysWeightsByTheRate() {
    float[] weights = {2};
    Adam adam = new Adam(weights, NO_LIMIT, 0.9);

    adam.step(new float[] {0}, 0.1, 0.5);

    assertThat(weights[0]).isCloseTo(2 * 0.95f, within(1e-6f));
  }

  /** The mean of few steps at first, so that it is not held back by where the weights began. */
  @Test
  void averagesWeights() {
    float[] weights = {100};
    Adam adam = new Adam(weights, NO_LIMIT, 0.5);
    adam.step(new float[] {1}, 1, 0);
    float first = weights[0];
    assertThat(adam.average()[0]).isEqualTo(first);

    adam.step(new float[] {1}, 1, 0);

    float second = weights[0];
    assertThat(adam.average()[0]).isCloseTo(first / 11 + second * 10 / 11, within(1e-4f));
  }

  private static float[] slopes(float[] weights) {
    float[] slopes = new float[weights.length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (1 + i) * (weights[i] - GOAL[i]);
    }
    return slopes;
  }
}
