package io.planwright.forecasting.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.launch.BassSpec.Belief;
import io.planwright.forecasting.testkit.MethodContract;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BassContractTest {

  private static final BassSpec STATED =
      BassSpec.ofAverageRates(12).withPotential(Belief.about(5000, 2));

  @Test
  void keepsTheContractOfForecasters() {
    assertThat(ForecasterContract.violations(BassSpec.unknown().method())).isEmpty();
    assertThat(ForecasterContract.violations(BassSpec.ofAverageRates(12).method())).isEmpty();
    // Not that of scale: a stated potential does not change with the sales.
    assertThat(ForecasterContract.violations(STATED.method(), Set.of())).isEmpty();
  }

  @Test
  void keepsTheContractOfMethods() {
    assertThat(MethodContract.violations(BassSpec.unknown().method())).isEmpty();
    assertThat(MethodContract.violations(STATED.method())).isEmpty();
  }
}
