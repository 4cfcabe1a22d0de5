package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.forecasting.launch.BassSpec.Belief;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.run.RunControl;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A diffusion curve fitted to sales.
 *
 * @param fit the best curve of the history that was fitted
 * @param curve the curve of the points, which is the best one where the sales tell the potential
 * @param posterior the curves that sales and beliefs leave open
 * @param history the sales, those since the fit included
 */
record BassModel(BassFit fit, BassCurve curve, BassPosterior posterior, double[] history)
    implements NumericModel {

  private static final int PATHS = 2_000;

  static BassModel of(BassSpec spec, double[] sales, RunControl control) {
    BassFit fit = BassFit.of(spec, sales);
    BassPosterior posterior = BassPosterior.of(fit, control);
    BassCurve curve = fit.isOpen() ? middle(fit, posterior) : fit.curve();
    return new BassModel(fit, curve, posterior, sales);
  }

  /** The best curve of the potential in the middle of those that the sales leave open. */
  private static BassCurve middle(BassFit fit, BassPosterior posterior) {
    double[] potentials = new double[BassPosterior.CURVES];
    for (int i = 0; i < potentials.length; i++) {
      potentials[i] = fit.curve(posterior.curves()[i]).m();
    }
    Belief median = Belief.known(SampledOutcome.of(potentials).quantile(0.5));
    return BassFit.of(fit.spec().withPotential(median), fit.values()).curve();
  }

  @Override
  public String label() {
    int free = fit.free();
    return free == BassSum.UNKNOWNS ? "Bass" : "Bass, " + free + " of 3 coefficients estimated";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("p", curve.p(), "q", curve.q(), "m", curve.m(), "peak-time", curve.peakTime());
  }

  @Override
  public double[] points(int horizon) {
    return expected(history.length, horizon);
  }

  private double[] expected(int past, int periods) {
    double[] expected = new double[periods];
    curve.sales(past, expected);
    for (int i = 0; i < periods; i++) {
      expected[i] = Draws.sale(expected[i]);
    }
    return expected;
  }

  @Override
  public Spread spread(int horizon) {
    return SampledSpread.of(this, points(horizon), PATHS);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    int drawn = (int) (random.nextDouble() * BassPosterior.CURVES);
    BassCurve possible = fit.curve(posterior.curves()[drawn]);
    double deviation = posterior.deviations()[drawn];
    possible.sales(history.length, path);
    for (int i = 0; i < path.length; i++) {
      double error = (deviation + posterior.relative() * path[i]) * Normals.next(random);
      path[i] = Draws.sale(path[i] + error);
    }
  }

  @Override
  public double[] fitted() {
    double[] fitted = expected(0, history.length);
    for (int t = 0; t < fitted.length; t++) {
      fitted[t] = Double.isNaN(history[t]) ? Double.NaN : fitted[t];
    }
    return fitted;
  }

  @Override
  public List<Part> parts() {
    double[] innovators = new double[history.length];
    double[] imitators = new double[history.length];
    double[] remainder = new double[history.length];
    double[] sales = expected(0, history.length);
    for (int t = 0; t < history.length; t++) {
      innovators[t] = Math.min(sales[t], curve.innovatorSales(t + 1));
      imitators[t] = sales[t] - innovators[t];
      remainder[t] = history[t] - sales[t];
    }
    return List.of(
        new Part("innovators", innovators),
        new Part("imitators", imitators),
        new Part("remainder", remainder));
  }

  @Override
  public String composition() {
    return "innovators + imitators + remainder";
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    int observed = fit.observations();
    double variance = fit.squares() / Math.max(1, observed);
    if (!(variance > 0) || fit.sum().distance(fit.best()) > 0) {
      return Answer.insufficient(
          "information criteria of the diffusion curve",
          "errors, and no coefficient drawn to a belief",
          observed + " observed periods",
          "Fit the curve without beliefs to compare likelihoods.");
    }
    double logLikelihood =
        -0.5 * observed * (StrictMath.log(2 * Math.PI * variance) + 1)
            - observed * StrictMath.log(fit.unit());
    return Answer.known(new InformationCriteria(logLikelihood, fit.free() + 1, observed));
  }

  @Override
  public long evaluations() {
    return fit.evaluations();
  }

  @Override
  public String summary() {
    String open =
        fit.isOpen()
            ? " The sales do not tell the potential yet: it is the middle of a wide range."
            : "";
    return String.format(
        Locale.ROOT,
        "Sales follow a diffusion curve to a potential of %.4g; %.1f periods after the launch they"
            + " are at their peak.%s",
        curve.m(),
        curve.peakTime(),
        open);
  }

  @Override
  public List<Reason> reasons() {
    BassSpec spec = fit.spec();
    return List.of(
        new Reason("potential", curve.m(), "all who will ever buy, " + origin(spec.potential())),
        new Reason(
            "innovation",
            curve.p(),
            "the rate at which they buy of their own accord, " + origin(spec.innovation())),
        new Reason(
            "imitation",
            curve.q(),
            "the rate at which they buy because others have, " + origin(spec.imitation())),
        new Reason(
            "remaining",
            Draws.sale(curve.remaining(history.length)),
            "what the curve leaves to sell after the history"));
  }

  private static String origin(Belief belief) {
    if (belief.isUnknown()) {
      return "estimated from the sales";
    }
    return belief.isKnown() ? "as stated" : "estimated from the sales and what was stated";
  }

  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return new BassModel(fit, curve, posterior, longer);
  }
}
