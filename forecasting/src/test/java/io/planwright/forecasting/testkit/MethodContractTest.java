package io.planwright.forecasting.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class MethodContractTest {

  @Test
  void acceptsAMethodThatKeepsEveryPromise() {
    assertThat(ForecasterContract.violations(new NaiveMethod())).isEmpty();
    assertThat(MethodContract.violations(new NaiveMethod())).isEmpty();
  }

  @Test
  void seesIntervalsThatDisagreeWithSimulationOnlyWhereTheyOughtToAgree() {
    NumericMethod twofold = new Stubborn();
    assertThat(MethodContract.violations(twofold))
        .isNotEmpty()
        .allMatch(violation -> violation.contains("after a gap") || violation.contains("update"));
    assertThat(
            MethodContract.violations(
                new NaiveMethod(), EnumSet.noneOf(MethodContract.Promise.class)))
        .isEmpty();
  }

  @Test
  void holdsWhatTheHistoriesPromise() {
    assertThat(OddHistories.ordinary().values())
        .allMatch(history -> history.size() - history.gaps() >= 20);
    assertThat(OddHistories.odd().values()).map(TimeSeries::gaps).contains(0, 4, 20);
  }

  /** Forgets every update. */
  private record Stubborn() implements NumericMethod {

    @Override
    public String name() {
      return "stubborn";
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
