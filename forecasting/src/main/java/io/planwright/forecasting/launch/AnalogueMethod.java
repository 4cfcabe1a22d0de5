package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.History;
import io.planwright.forecasting.internal.SeriesModel;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;

/**
 * The forecast from earlier launches.
 *
 * @param spec the launches
 */
record AnalogueMethod(AnalogueSpec spec) implements ForecastingMethod {

  private static final String QUESTION = "analogues forecast of ";
  private static final int FLOOR = 2;

  @Override
  public String name() {
    return "analogues";
  }

  @Override
  public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    int observed = history.size() - history.gaps();
    if (observed < FLOOR) {
      control.checkpoint();
      return Answer.insufficient(
          QUESTION + history.name(),
          "at least " + FLOOR + " observed values",
          "%d observed values in %d periods".formatted(observed, history.size()),
          "Ask the specification itself for a launch: fitLaunch needs no sales.");
    }
    return fitLaunch(history, control);
  }

  Answer<FittedModel> fitLaunch(TimeSeries soFar, RunControl control) {
    Require.nonNull(soFar, "salesSoFar");
    control.checkpoint();
    String question = QUESTION + soFar.name();
    if (spec.analogues().isEmpty()) {
      return Answer.insufficient(
          question,
          "at least one earlier launch",
          "no analogues",
          "Name launches of similar products, or forecast by diffusion.");
    }
    String unit = spec.analogues().get(0).sales().unit();
    Require.that(
        soFar.unit().equals(unit),
        "unit of " + soFar.name(),
        soFar.unit(),
        "be that of the analogues, " + unit,
        "Convert the sales.");
    AnalogueGroup group = AnalogueGroup.of(spec.analogues(), soFar.axis().seasonLength());
    if (group.unit() == 0) {
      return Answer.insufficient(
          question,
          "a sale of an analogue in the periods that all of them have",
          "none in " + group.shortest() + " periods",
          "Leave out launches that failed, or give longer series.");
    }
    return SalesOnly.checkSigns(question, soFar.toArray())
        .map(sales -> AnalogueModel.of(group, sales))
        .map(numbers -> new SeriesModel(History.of(soFar), name(), numbers));
  }
}
