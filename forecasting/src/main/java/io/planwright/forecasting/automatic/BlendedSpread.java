package io.planwright.forecasting.automatic;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * The spread whose quantiles lie as far from its points as those of the members lie from theirs, on
 * the weighted average.
 */
final class BlendedSpread implements Spread {

  private final double[] points;
  private final double[] weights;
  private final List<Spread> spreads = new ArrayList<>();
  private final List<double[]> centres = new ArrayList<>();

  private BlendedSpread(List<WeightedModel> members, double[] points) {
    this.points = points;
    weights = new double[members.size()];
    for (int k = 0; k < weights.length; k++) {
      WeightedModel member = members.get(k);
      weights[k] = member.weight();
      spreads.add(member.model().spread(points.length));
      centres.add(member.model().points(points.length));
    }
  }

  static BlendedSpread of(List<WeightedModel> members, double[] points) {
    return new BlendedSpread(members, points);
  }

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double[] low = new double[points.length];
    double[] high = new double[points.length];
    System.arraycopy(points, 0, lower, 0, points.length);
    System.arraycopy(points, 0, upper, 0, points.length);
    for (int k = 0; k < weights.length; k++) {
      spreads.get(k).interval(level, low, high);
      double[] centre = centres.get(k);
      for (int i = 0; i < points.length; i++) {
        lower[i] += weights[k] * (low[i] - centre[i]);
        upper[i] += weights[k] * (high[i] - centre[i]);
      }
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      mean += points[i];
    }
    List<OutcomeDistribution> sums = new ArrayList<>();
    for (Spread spread : spreads) {
      sums.add(spread.sum(fromStep, toStep));
    }
    return new BlendedSum(sums, weights, mean);
  }
}
