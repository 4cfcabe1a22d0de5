package io.planwright.forecasting.pipeline.closing;

import io.planwright.forecasting.internal.numeric.Cholesky;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * What either form learns.
 *
 * @param odds the log-odds by cell
 * @param effects the calendar and the columns
 */
record Learned(Odds odds, List<ClosingEffect> effects) {

  /** The normal quantile of intervals that hold 90 %. */
  private static final double NINETY = 1.6448536269514722;

  static Learned byPooling(PersonDays days, Phases phases, AgeBands bands) {
    PooledHazards pooled = new PooledHazards(days, bands.count(), phases.count());
    List<ClosingEffect> effects = new ArrayList<>();
    double[] wins = days.winsByCell();
    double[] losses = days.lossesByCell();
    for (int phase = 0; phases.count() > 1 && phase < phases.count(); phase++) {
      effects.add(
          new ClosingEffect(
              phases.name(phase),
              factor(pooled.winFactors[phase], wins, phase, phases.count()),
              factor(pooled.lossFactors[phase], losses, phase, phases.count())));
    }
    return new Learned(pooled.odds, effects);
  }

  /** The relative error of a gamma mean is one over the root of its shape. */
  private static ClosingEstimate factor(double factor, double[] events, int phase, int phases) {
    double shape = PooledHazards.PRIOR_CLOSES;
    for (int cell = phase; cell < events.length; cell += phases) {
      shape += events[cell];
    }
    return ratio(Math.log(factor), 1 / Math.sqrt(shape));
  }

  private static ClosingEstimate ratio(double log, double error) {
    return new ClosingEstimate(
        Math.exp(log), Math.exp(log - NINETY * error), Math.exp(log + NINETY * error));
  }

  static Learned byRegression(
      DealSpells spells,
      PersonDays days,
      Phases phases,
      AgeBands bands,
      double ridge,
      RunControl control) {
    Odds.Columns columns = Odds.Columns.of(spells);
    HazardRegression fit =
        new HazardRegression(spells, days, phases, bands.count(), ridge, columns);
    double exposure = PooledHazards.sum(days.exposureByCell());
    double wins = PooledHazards.sum(days.winsByCell()) + 0.5;
    double losses = PooledHazards.sum(days.lossesByCell()) + 0.5;
    fit.fit(Math.log(wins / (exposure + 1)), Math.log(losses / (exposure + 1)), control);
    double[] at = fit.parameters;
    Odds.Columns weighed =
        new Odds.Columns(columns.centre(), columns.scale(), fit.weights(at, 0), fit.weights(at, 1));
    List<String> names = new ArrayList<>();
    names.addAll(Phases.EFFECTS.subList(0, phases.effects()));
    names.addAll(spells.columnNames());
    List<ClosingEffect> effects = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int win = fit.width - names.size() + i;
      effects.add(
          new ClosingEffect(
              names.get(i),
              ratio(at[win], error(fit, win)),
              ratio(at[fit.width + win], error(fit, fit.width + win))));
    }
    return new Learned(new Odds(fit.cellOdds(at, 0), fit.cellOdds(at, 1), weighed), effects);
  }

  private static double error(HazardRegression fit, int parameter) {
    double[] unit = new double[2 * fit.width];
    unit[parameter] = 1;
    Cholesky.substitute(fit.information, unit.length, unit);
    return Math.sqrt(Math.max(0, unit[parameter]));
  }
}
