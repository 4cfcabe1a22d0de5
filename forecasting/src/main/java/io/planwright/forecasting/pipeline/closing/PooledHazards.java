package io.planwright.forecasting.pipeline.closing;

import java.util.Arrays;

/**
 * Daily chances of closing by age band, times a factor of the calendar phase.
 *
 * <p>Both are shrunk. A band's chances are the mean of a Dirichlet distribution whose prior is the
 * overall chances, worth as many days as hold one close; so a band with days but no closes comes to
 * about one close in all its days. A phase's factor is (closes + {@value #PRIOR_CLOSES}) / (closes
 * expected from ages alone + {@value #PRIOR_CLOSES}), the mean of a gamma distribution around 1.
 * Bands and phases are worked out in turn until they stand, as in a Poisson regression without
 * interaction.
 */
final class PooledHazards {

  /** What it takes to move a phase halfway from 1. */
  static final double PRIOR_CLOSES = 20;

  private static final int MOST_ROUNDS = 100;
  private static final double STANDING = 1e-10;

  private final int bands;
  private final int phases;
  private final double[] exposure;
  private final double priorDays;

  /** The factor of each phase on winning and on losing. */
  final double[] winFactors;

  final double[] lossFactors;

  final Odds odds;

  PooledHazards(PersonDays days, int bands, int phases) {
    this.bands = bands;
    this.phases = phases;
    exposure = days.exposureByCell();
    double[] wins = days.winsByCell();
    double[] losses = days.lossesByCell();
    priorDays = sum(exposure) / (sum(wins) + sum(losses));
    winFactors = new double[phases];
    lossFactors = new double[phases];
    double[] win = hazards(wins, winFactors);
    double[] loss = hazards(losses, lossFactors);
    odds = Odds.ofHazards(win, loss);
  }

  private double[] hazards(double[] events, double[] factors) {
    double overall = (sum(events) + 0.5) / (sum(exposure) + 1);
    double[] band = new double[bands];
    Arrays.fill(factors, 1);
    double moved = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && moved > STANDING; round++) {
      bandsGiven(factors, events, overall, band);
      moved = phases == 1 ? 0 : factorsGiven(band, events, factors);
    }
    double[] cells = new double[bands * phases];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = band[cell / phases] * factors[cell % phases];
    }
    return cells;
  }

  private void bandsGiven(double[] factors, double[] events, double overall, double[] band) {
    for (int b = 0; b < bands; b++) {
      double count = 0;
      double at = 0;
      for (int phase = 0; phase < phases; phase++) {
        count += events[b * phases + phase];
        at += exposure[b * phases + phase] * factors[phase];
      }
      band[b] = (count + priorDays * overall) / (at + priorDays);
    }
  }

  private double factorsGiven(double[] band, double[] events, double[] factors) {
    double moved = 0;
    for (int phase = 0; phase < phases; phase++) {
      double count = PRIOR_CLOSES;
      double expected = PRIOR_CLOSES;
      for (int b = 0; b < bands; b++) {
        count += events[b * phases + phase];
        expected += exposure[b * phases + phase] * band[b];
      }
      double factor = count / expected;
      moved = Math.max(moved, Math.abs(factor - factors[phase]));
      factors[phase] = factor;
    }
    return moved;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
