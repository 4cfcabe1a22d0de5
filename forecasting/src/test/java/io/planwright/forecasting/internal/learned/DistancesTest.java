package io.planwright.forecasting.internal.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistancesTest {

  @Test
  void turnsOutputsIntoIncrements() {
    assertThat(Distances.increment(0)).isEqualTo(1);
    assertThat(Distances.increment(1.5)).isEqualTo(2);
    assertThat(Distances.increment(-1.5)).isEqualTo(0.5);
    assertThat(Distances.increment(1e9)).isEqualTo(1e9);
  }

  @Test
  void keepsSmallIncrementsExact() {
    // By the formula as it is written 1e9 would cancel all of it.
    assertThat(Distances.increment(-1e9)).isCloseTo(1e-9, within(1e-24));
  }

  @Test
  void slopesAsIncrementsRise() {
    for (double x = -6; x <= 6; x += 0.5) {
      double rise = Distances.increment(x + 1e-5) - Distances.increment(x - 1e-5);
      assertThat(Distances.slope(x)).isCloseTo(rise / 2e-5, within(1e-8));
    }
  }

  @Test
  void countsBothSides() {
    assertThat(Distances.levels()).containsExactly(0.75, 0.9, 0.975);
    assertThat(Distances.perStep()).isEqualTo(2 * Distances.perSide());
  }
}
