package io.planwright.forecasting.intermittent;

import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import java.util.Map;

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
  public Outlook outlook(Demand demand, int size, double[] forecasts) {
    double expected = forecasts[size];
    if (expected <= 0) {
      return Predictive.certain(0);
    }
    if (rate instanceof TsbRate tsb) {
      return Hurdle.of(demand, size, tsb, expected);
    }
    double strength = ((LevelRate) rate).strength(size);
    return kind == Kind.NEGATIVE_BINOMIAL && demand.isCounted()
        ? Dispersion.of(demand, size, forecasts, strength)
        : Recent.of(demand, size, expected, strength);
  }

  @Override
  public String summary() {
    return switch (kind) {
      case TSB -> "Smoothed probability of demand times smoothed size of demand.";
      case ADIDA -> "A smoothed sum of as many periods as lie between two demands, per period.";
      case IMAPA -> "The mean of smoothed sums of periods, from one to the interval of demands.";
      default -> "A smoothed level, with a variance of counts as large as that of its errors.";
    };
  }
}
