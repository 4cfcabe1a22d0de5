package io.planwright.forecasting.tbats;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.run.RunControl;

/** Fits the model of a spec. */
record TbatsMethod(TbatsSpec spec) implements NumericMethod {

  private static final int LEAST_OBSERVATIONS = 3;

  /** A longer history tells the search nothing new. */
  private static final int MOST_PERIODS = 3000;

  private static final int MOST_SEASONS = 6;

  /** After this many fills the gaps hold what the model expects there. */
  private static final int FILLS = 2;

  @Override
  public String name() {
    return "tbats";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return LEAST_OBSERVATIONS;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    int from = windowStart(values, seasonLength);
    Scale scale = Scale.of(values, from);
    Sample sample = Sample.of(scale, values, from, GapFill.linear(values, from));
    if (isConstant(sample)) {
      return Answer.known(level(values, from, scale, sample));
    }
    boolean gaps = sample.observations() < sample.size();
    Selection selection = new Selection(spec, sample, seasonLength, control);
    Fit fit = selection.best();
    for (int i = 0; gaps && i < FILLS; i++) {
      TbatsModel filled = model(values, from, scale, sample, fit, selection.evaluations());
      sample = Sample.of(scale, values, from, GapFill.expected(filled));
      selection.continueOn(sample);
      fit = selection.polished(fit);
    }
    return Answer.known(model(values, from, scale, sample, fit, selection.evaluations()));
  }

  /** The last periods that are looked at: a few of the longest season, at most so many in all. */
  private int windowStart(double[] values, int seasonLength) {
    double longest = Math.max(seasonLength, 1);
    for (double period : spec.periods()) {
      longest = Math.max(longest, period);
    }
    double most = Math.max(MOST_PERIODS, Math.min(MOST_SEASONS * longest, 4.0 * MOST_PERIODS));
    int from = (int) Math.max(0, values.length - most);
    int observed = 0;
    for (int t = from; t < values.length; t++) {
      observed += Double.isNaN(values[t]) ? 0 : 1;
    }
    while (observed < LEAST_OBSERVATIONS) {
      from--;
      observed += Double.isNaN(values[from]) ? 0 : 1;
    }
    while (Double.isNaN(values[from])) {
      from++;
    }
    return from;
  }

  private static boolean isConstant(Sample sample) {
    double first = sample.values()[0];
    for (double value : sample.values()) {
      if (Math.abs(value - first) > 1e-13 * (1 + Math.abs(first))) {
        return false;
      }
    }
    return true;
  }

  private static NumericModel level(double[] values, int from, Scale scale, Sample sample) {
    Structure level = new Structure(false, false, false, Harmonics.none(), 0, 0);
    Fit fit = new Fit(level, new double[] {1}, new double[] {sample.values()[0], 0}, 0, 1, 0);
    Answer<InformationCriteria> none =
        Answer.insufficient(
            "likelihood of the tbats model",
            "a history that changes",
            "a constant history",
            "Use the forecast; it repeats the constant.");
    return TbatsModel.of(values, from, scale, fit, 0, none, 0);
  }

  private static TbatsModel model(
      double[] values, int from, Scale scale, Sample sample, Fit fit, long evaluations) {
    int n = sample.observations();
    int freedom = Math.max(1, n - fit.estimated());
    double sigma = Math.sqrt(fit.sumOfSquares() / freedom);
    return TbatsModel.of(values, from, scale, fit, sigma, criteria(scale, fit, n), evaluations);
  }

  /** As the paper has it: −2 ln L is n ln Σε² − 2(λ − 1) Σ ln y, without a constant of n. */
  private static Answer<InformationCriteria> criteria(Scale scale, Fit fit, int n) {
    double sum = Math.max(fit.sumOfSquares(), Double.MIN_NORMAL);
    double logLikelihood = -0.5 * n * (Math.log(sum) + 2 * Math.log(scale.unit()));
    return Answer.known(new InformationCriteria(logLikelihood, fit.estimated() + 1, n));
  }
}
