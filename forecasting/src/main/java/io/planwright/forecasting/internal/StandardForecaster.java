package io.planwright.forecasting.internal;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The choice between the two methods, as {@code Forecasters.standard()} describes it. */
public record StandardForecaster() implements Forecaster {

  /** The name of the choice. */
  public static final String NAME = "standard";

  /** The only one there is: it has no settings. */
  public static final StandardForecaster INSTANCE = new StandardForecaster();

  private static final int LEAST_COMPARED = 3;
  private static final String MEASURE = "mean absolute one-step error over %d periods";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
    Require.nonNull(history, "history");
    Forecaster smoothing = SimpleExponentialSmoothing.estimated();
    Forecaster seasonal = SeasonalNaive.withAxisSeason();
    Answer<ForecastModel> smoothed = smoothing.fit(history, control);
    Answer<ForecastModel> repeated = seasonal.fit(history, control);
    if (!repeated.isKnown()) {
      return smoothed.map(model -> only(model, SimpleExponentialSmoothing.NAME));
    }
    if (!smoothed.isKnown()) {
      return repeated.map(model -> only(model, SeasonalNaive.NAME));
    }
    OneStepErrors errors = OneStepErrors.of(smoothing, seasonal, history, control);
    boolean takeSeasonal = errors.compared() >= LEAST_COMPARED && errors.second() < errors.first();
    return takeSeasonal
        ? repeated.map(model -> chosen(model, SeasonalNaive.NAME, errors, history.unit()))
        : smoothed.map(
            model -> chosen(model, SimpleExponentialSmoothing.NAME, errors, history.unit()));
  }

  private static ForecastModel only(ForecastModel model, String name) {
    String summary = "Method " + name + ": the history is too short for the other one.";
    return wrap(model, summary, List.of(), Map.of("chosen", name));
  }

  private static ForecastModel chosen(
      ForecastModel model, String name, OneStepErrors errors, String unit) {
    if (errors.compared() < LEAST_COMPARED) {
      String summary = "Method " + name + ": the history is too short to compare it with another.";
      return wrap(model, summary, List.of(), Map.of("chosen", name));
    }
    String measure = MEASURE.formatted(errors.compared());
    String summary =
        String.format(
            Locale.ROOT,
            "Method %s: %s is %.4g %s with %s and %.4g %s with %s.",
            name,
            measure,
            errors.first(),
            unit,
            SimpleExponentialSmoothing.NAME,
            errors.second(),
            unit,
            SeasonalNaive.NAME);
    return wrap(
        model,
        summary,
        List.of(
            new Reason(SimpleExponentialSmoothing.NAME, errors.first(), measure),
            new Reason(SeasonalNaive.NAME, errors.second(), measure)),
        Map.of(
            "chosen",
            name,
            "comparedPeriods",
            Integer.toString(errors.compared()),
            "error." + SimpleExponentialSmoothing.NAME,
            Double.toString(errors.first()),
            "error." + SeasonalNaive.NAME,
            Double.toString(errors.second())));
  }

  private static ForecastModel wrap(
      ForecastModel model, String summary, List<Reason> choice, Map<String, String> figures) {
    Explanation own = model.forecast(1).explanation();
    List<Reason> reasons = new ArrayList<>(choice);
    reasons.addAll(own.reasons());
    Provenance provenance = model.provenance();
    Map<String, String> parameters = new TreeMap<>(provenance.parameters());
    parameters.putAll(figures);
    return new ChosenModel(
        model,
        new Explanation(summary + " " + own.summary(), reasons),
        Provenance.of(NAME, parameters, provenance.dataSpan(), provenance.observations()));
  }
}
