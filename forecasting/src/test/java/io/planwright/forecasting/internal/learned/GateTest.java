package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GateTest {

  private static final Gate GATE =
      new Gate(
          new int[] {20, 50},
          new double[][][] {{{0.1}, {0.2, 0.3}, {0.4}}, {{0.5}, {0.6, 0.7}, {0.8}}});

  @Test
  void looksUpEffortLengthAndStep() {
    assertThat(GATE.weights(Gate.STANDARD, 19, 1)).containsExactly(0.1);
    assertThat(GATE.weights(Gate.STANDARD, 20, 2)).containsExactly(0.2, 0.3);
    assertThat(GATE.weights(Gate.FAST, 49, 1)).containsExactly(0.6);
    assertThat(GATE.weights(Gate.FAST, 50, 2)).containsExactly(0.8, 0.8);
  }

  @Test
  void goesOnAsAtItsLastStep() {
    assertThat(GATE.weights(Gate.FAST, 30, 4)).containsExactly(0.6, 0.7, 0.7, 0.7);
  }

  @Test
  void letsNothingThroughWhenClosed() {
    assertThat(Gate.closed().weights(Gate.STANDARD, 1_000, 2)).containsExactly(0, 0);
  }

  @Test
  void refusesOtherTables() {
    assertThatThrownBy(() -> new Gate(new int[] {5, 5}, new double[2][3][1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("boundaries[1] [5] must be above the one before");
    assertThatThrownBy(() -> new Gate(new int[0], new double[3][1][1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights.length [3] must be 2");
    assertThatThrownBy(() -> new Gate(new int[1], new double[2][1][1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights.length of an effort [1] must be 2");
    assertThatThrownBy(() -> new Gate(new int[0], new double[2][1][0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights.length of a row [0] must be at least 1");
    assertThatThrownBy(() -> new Gate(new int[0], new double[][][] {{{0.5}}, {{1.5}}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weights of a row [1.5] must be between 0.0 and 1.0");
  }
}
