package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.intermittent.Demand.Nature;
import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import java.util.List;

/** Fits the method of a spec. */
record IntermittentMethod(IntermittentSpec spec) implements NumericMethod {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return spec.kind().methodName();
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 2;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    Demand demand = Demand.of(values);
    return Answer.known(model(values, demand, control));
  }

  private NumericModel model(double[] values, Demand demand, RunControl control) {
    double alpha = spec.smoothing();
    if (demand.nature() == Nature.SIGNED) {
      Rate level = LevelRate.estimate(demand.values(), alpha, 1, 1);
      return NormalModel.of(values, demand, level, LevelRate.evaluations(alpha));
    }
    return switch (spec.kind()) {
      case CROSTON, SBA -> {
        double beta = spec.occurrenceSmoothing();
        boolean debiased = spec.kind() == Kind.SBA;
        Rate rate = CrostonRate.estimate(demand.values(), alpha, beta, debiased);
        yield NormalModel.of(values, demand, rate, CrostonRate.evaluations(alpha, beta));
      }
      case AUTOMATIC -> {
        Choice choice = Choice.of(demand, spec, control);
        yield IntermittentModel.of(
            values, demand, choice.recipe(), choice.grounds(), choice.evaluations());
      }
      default -> {
        Estimate estimate = Estimate.of(spec.kind(), spec, demand, demand.size());
        yield IntermittentModel.of(
            values, demand, estimate.recipe(), List.of(), estimate.evaluations());
      }
    };
  }
}
