package io.planwright.forecasting.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.forecasting.testkit.RandomEnsembles;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedContractTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsTheContracts(long seed) {
    LearnedMethod method = new LearnedMethod(new RandomEnsembles(seed));
    // Logarithms and the size of changes against the level do not move with a constant.
    var properties =
        EnumSet.complementOf(EnumSet.of(ForecasterContract.Property.SHIFT_EQUIVARIANCE));

    assertThat(ForecasterContract.violations(method, properties)).isEmpty();
    assertThat(MethodContract.violations(method)).isEmpty();
  }
}
