package io.planwright.forecasting.ces;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;
import java.util.List;

record CesMethod(List<CesForm> forms) implements NumericMethod {
  @Override
  public String name() {
    return "ces";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 5;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    double largest = 0;
    for (double v : values) largest = Math.max(largest, Math.abs(v));
    double unit = largest == 0 ? 1 : Math.scalb(1.0, Math.getExponent(largest));
    double[] scaled = new double[values.length];
    for (int i = 0; i < scaled.length; i++) scaled[i] = values[i] / unit;
    CesFit best = null;
    int evals = 0;
    java.util.Map<CesForm, CesFit> done = new java.util.EnumMap<>(CesForm.class);
    String cand = System.getProperty("cand", "NSPF");
    for (CesForm f : forms) {
      if (forms.size() > 1 && cand.indexOf(f.name().charAt(0)) < 0) continue;
      if (f.hasSeason() && (seasonLength == 1 || values.length < f.states(seasonLength) + 6)) continue;
      if (f == CesForm.FULL && best != null && best.equations().form() == CesForm.NONE && Boolean.parseBoolean(System.getProperty("skip","true"))) continue;
      CesFit fit = CesFit.of(scaled, f, seasonLength, CesFit.starts(f, done::get));
      done.put(f, fit);
      evals += fit.evaluations();
      if (best == null || fit.aicc() < best.aicc()) best = fit;
    }
    if (best == null) best = CesFit.of(scaled, CesForm.NONE, 1, CesFit.starts(CesForm.NONE, done::get));
    CesStates run = best.start().copy();
    double sq = 0;
    for (double v : scaled) { double e = v - run.expectation(); run.next(v); sq += e * e; }
    double sigma = Math.sqrt(sq / Math.max(1, values.length - best.parameters() + 1));
    return Answer.known(new CesModel(values, 0, unit, best.equations(), best.start(), run, sigma, "", evals, values.length));
  }
}
