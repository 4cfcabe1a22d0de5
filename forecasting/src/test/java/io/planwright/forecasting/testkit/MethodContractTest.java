package io.planwright.forecasting.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodContractTest {

  @Test
  void acceptsAMethodThatKeepsEveryPromise() {
    assertThat(ForecasterContract.violations(new NaiveMethod())).isEmpty();
    assertThat(MethodContract.violations(new NaiveMethod())).isEmpty();
  }

  @Test
  void seesAModelThatIsNotOfItsHistory() {
    assertThat(MethodContract.violations(new Displaced()))
        .contains(
            "yearly: the part level is not on the axis of the history",
            "yearly: the errors are not on the axis of the history");
  }

  @ParameterizedTest
  @EnumSource(BaselineSpec.Kind.class)
  void isKeptByTheBaselines(BaselineSpec.Kind kind) {
    // Their update is a new fit, which moves a mean and a drift towards the new value.
    var promises =
        EnumSet.complementOf(EnumSet.of(MethodContract.Promise.UPDATE_ERROR_IS_FORECAST_ERROR));

    assertThat(MethodContract.violations(new BaselineSpec(kind, 0).method(), promises)).isEmpty();
  }

  @Test
  void holdsWhatTheHistoriesPromise() {
    assertThat(OddHistories.ordinary().values())
        .allMatch(history -> history.size() - history.gaps() >= 20);
    assertThat(OddHistories.odd().values()).map(TimeSeries::gaps).contains(0, 4, 20);
  }

  /** Gives a model of a history that is two values longer. */
  private record Displaced() implements NumericMethod {

    @Override
    public String name() {
      return "displaced";
    }

    @Override
    public int leastObservations(int seasonLength) {
      return 3;
    }

    @Override
    public Answer<NumericModel> estimate(double[] values, int season, RunControl control) {
      return new NaiveMethod()
          .estimate(values, season, control)
          .map(model -> model.update(new double[] {1, 2}));
    }
  }
}
