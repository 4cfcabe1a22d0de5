package io.planwright.forecasting.response;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Draws from the posterior distribution of shapes, ceilings and noise, line by line.
 *
 * <p>The shape of a line is proposed by a step that leaves its prior unchanged (R. M. Neal, 1999;
 * later called preconditioned Crank–Nicolson) and judged with its ceiling integrated out, which has
 * a closed form under a half-normal prior; then the ceiling is drawn from its exact distribution,
 * and after all lines the variance of the noise. Every now and then the proposal is a new shape
 * from the prior, so that a chain does not stay in one of several explanations.
 */
final class ResponseSampler {

  private static final int WARM_UP = 800;
  private static final int PROPOSALS = 2;
  private static final int THINNING = 8;
  private static final double FRESH = 0.1;
  private static final double WANTED = 0.3;

  /** Noise of less than rounding, as a share of the scale of ceilings squared, counts as that. */
  private static final double EXACT = 1e-16;

  private static final double HALF_ULP = 0x1p-54;

  private final Baseline baseline;
  private final double[][] spends;
  private final double ceilingScale;
  private final RandomGenerator random;
  private final GammaDistribution precision;

  private final double leastVariance;
  private final double[][] z;
  private final double[][] effects;
  private final double[] alongs;
  private final double[] ceilings;
  private final double[] steps;
  private final double[] residual;
  private final double[] trial;
  private double variance;

  /** One line's draw. */
  record Draw(Shape shape, double ceiling) {}

  ResponseSampler(
      Baseline baseline,
      double[][] spends,
      double[] sales,
      double ceilingScale,
      RandomGenerator random) {
    this.baseline = baseline;
    this.spends = spends;
    this.ceilingScale = ceilingScale;
    this.random = random;
    int lines = spends.length;
    z = new double[lines][3];
    effects = new double[lines][sales.length];
    alongs = new double[lines];
    ceilings = new double[lines];
    steps = new double[lines];
    residual = sales.clone();
    baseline.takeOut(residual);
    trial = new double[sales.length];
    int freedom = baseline.weeks() - baseline.size();
    precision = GammaDistribution.of(freedom / 2.0, 1);
    leastVariance = EXACT * ceilingScale * ceilingScale;
    variance = Math.max(baseline.dot(residual, residual) / freedom, leastVariance);
    for (int line = 0; line < lines; line++) {
      steps[line] = 0.5;
      Shape.of(z[line]).effect(spends[line], effects[line]);
      alongs[line] = squareLeft(effects[line]);
    }
  }

  /** For each draw that is kept, each line's. */
  List<Draw[]> run(int draws, RunControl control) {
    List<Draw[]> result = new ArrayList<>();
    int sweeps = WARM_UP + draws * THINNING;
    for (int sweep = 0; sweep < sweeps; sweep++) {
      control.checkpoint();
      for (int line = 0; line < spends.length; line++) {
        sweep(line, sweep < WARM_UP ? 1 / Math.sqrt(1 + sweep) : 0);
      }
      double half = baseline.dot(residual, residual) / 2;
      double drawn = precision.inverseCumulativeProbability(random.nextDouble() + HALF_ULP);
      variance = Math.max(half / Math.max(drawn, Double.MIN_NORMAL), leastVariance);
      if (sweep >= WARM_UP && (sweep - WARM_UP) % THINNING == THINNING - 1) {
        Draw[] draw = new Draw[spends.length];
        for (int line = 0; line < draw.length; line++) {
          draw[line] = new Draw(Shape.of(z[line]), ceilings[line]);
        }
        result.add(draw);
        control.report("drawing response curves", result.size(), draws);
      }
    }
    return result;
  }

  private void sweep(int line, double learning) {
    shift(line, ceilings[line]);
    double along = baseline.dot(effects[line], residual);
    double now = logEvidence(alongs[line], along);
    for (int proposal = 0; proposal < PROPOSALS; proposal++) {
      boolean fresh = random.nextDouble() < FRESH;
      double step = fresh ? 1 : steps[line];
      double keep = Math.sqrt(1 - step * step);
      double[] moved = new double[3];
      for (int i = 0; i < moved.length; i++) {
        moved[i] = keep * z[line][i] + step * Normals.next(random);
      }
      Shape.of(moved).effect(spends[line], trial);
      double square = squareLeft(trial);
      double trialAlong = baseline.dot(trial, residual);
      double then = logEvidence(square, trialAlong);
      double chance = Math.exp(Math.min(0, then - now));
      if (random.nextDouble() < chance) {
        z[line] = moved;
        System.arraycopy(trial, 0, effects[line], 0, trial.length);
        alongs[line] = square;
        along = trialAlong;
        now = then;
      }
      if (!fresh && learning > 0) {
        double grown = steps[line] * Math.exp(learning * (chance - WANTED));
        steps[line] = Math.min(0.95, Math.max(0.01, grown));
      }
    }
    double spread = spread(alongs[line]);
    double uniform = random.nextDouble() + HALF_ULP;
    ceilings[line] = TruncatedNormal.draw(spread * along / variance, Math.sqrt(spread), uniform);
    shift(line, -ceilings[line]);
  }

  /** Adds what the baseline leaves of a line's effect to the residual. */
  private void shift(int line, double by) {
    if (by != 0) {
      for (int t = 0; t < residual.length; t++) {
        residual[t] += by * effects[line][t];
      }
      baseline.takeOut(residual);
    }
  }

  private double squareLeft(double[] effect) {
    return Math.max(0, baseline.dot(effect, effect) - baseline.squareAlong(effect));
  }

  private double spread(double square) {
    return 1 / (square / variance + 1 / (ceilingScale * ceilingScale));
  }

  /** The logarithm of the probability of the data, up to what is the same for all shapes. */
  private double logEvidence(double square, double along) {
    double spread = spread(square);
    double inDeviations = Math.sqrt(spread) * along / variance;
    return 0.5 * Math.log(spread)
        + 0.5 * inDeviations * inDeviations
        + TruncatedNormal.logProbability(inDeviations);
  }
}
