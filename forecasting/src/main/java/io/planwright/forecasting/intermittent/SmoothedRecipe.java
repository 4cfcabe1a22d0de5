package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A smoothed rate, and a distribution around it.
 *
 * @param kind TSB, ADIDA, IMAPA or negative binomial
 * @param rate how the expected value follows the demand
 */
record SmoothedRecipe(Kind kind, Rate rate) implements Recipe {

  private static final long serialVersionUID = 1L;

  @Override
  public String label() {
    return switch (kind) {
      case TSB -> "TSB";
      case ADIDA -> "ADIDA";
      case IMAPA -> "IMAPA";
      default -> "negative binomial";
    };
  }

  @Override
  public Map<String, Double> parameters() {
    return rate.parameters();
  }

  @Override
  public double[] forecasts(Demand demand) {
    return rate.forecasts(demand.values());
  }

  @Override
  public Predictive next(Demand demand, int size, double expected) {
    if (expected <= 0) {
      return Predictive.certain(0);
    }
    if (rate instanceof TsbRate tsb) {
      return Hurdle.of(demand, size, tsb, expected);
    }
    return kind == Kind.NEGATIVE_BINOMIAL && demand.isCounted()
        ? Dispersion.counts(demand, size, forecasts(demand), expected)
        : Recent.of(demand, size, expected);
  }

  private Predictive last(Demand demand) {
    return next(demand, demand.size(), forecasts(demand)[demand.size()]);
  }

  @Override
  public double[] points(Demand demand, int horizon) {
    double[] points = new double[horizon];
    Arrays.fill(points, forecasts(demand)[demand.size()]);
    return points;
  }

  @Override
  public Spread spread(Demand demand, int horizon) {
    return last(demand).spread(demand.unit());
  }

  @Override
  public void draw(Demand demand, RandomGenerator random, double[] path) {
    last(demand).draw(random, path);
  }

  @Override
  public String summary() {
    return "TODO";
  }

  @Override
  public List<Reason> reasons(Demand demand) {
    return List.of();
  }
}
