package io.planwright.forecasting.combination;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/** Fits the members of a combination and weighs them. */
record CombinationMethod(String name, CombinationSpec spec) implements ForecastingMethod {

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    List<Member> members = new ArrayList<>();
    Answer<FittedModel> lack = fit(spec.members().get(0), history, control, members);
    for (ForecastingMethod method : spec.members().subList(1, spec.members().size())) {
      fit(method, history, control, members);
    }
    if (members.isEmpty()) {
      return lack;
    }
    Blend blend =
        switch (spec.weighting()) {
          case MEAN -> Blend.even(members.size());
          case MEDIAN -> Blend.median(members.size());
          case INVERSE_ERROR, STACKED ->
              HeldOut.of(members, history, spec.holdout(), control)
                  .map(errors -> errors.weights(spec.weighting()))
                  .orElseGet(() -> Blend.even(members.size()));
        };
    return Answer.known(
        new CombinedModel(name, history, members, blend, spec.members().size() - members.size()));
  }

  private static Answer<FittedModel> fit(
      ForecastingMethod method, TimeSeries history, RunControl control, List<Member> members) {
    Answer<FittedModel> answer = method.fitModel(history, control);
    answer.toOptional().ifPresent(model -> members.add(new Member(method, model)));
    return answer;
  }
}
