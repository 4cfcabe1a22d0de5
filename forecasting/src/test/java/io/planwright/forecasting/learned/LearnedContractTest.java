package io.planwright.forecasting.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.forecasting.testkit.RandomEnsembles;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LearnedContractTest {

  private static final LearnedMethod METHOD = new LearnedMethod(new RandomEnsembles(1));

  @Test
  void keepsTheContractOfForecasters() {
    assertThat(
            ForecasterContract.violations(METHOD, EnumSet.allOf(ForecasterContract.Property.class)))
        .isEmpty();
  }

  @Test
  void keepsThePromisesOfMethods() {
    assertThat(MethodContract.violations(METHOD)).isEmpty();
  }
}
