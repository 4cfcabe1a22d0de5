package io.planwright.forecasting.automatic;

import io.planwright.forecasting.decomposition.SeasonalIndices;
import io.planwright.forecasting.decomposition.SeasonalPeriods;
import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The season that the axis of a history does not tell of, as factors; none where there is none.
 *
 * @param indices one a position of the season, that of history position t at t mod their number
 */
record SeasonalAdjustment(double[] indices) implements Serializable {

  private static final SeasonalAdjustment NONE = new SeasonalAdjustment(new double[] {1});

  private static final int WEEKS_OF_A_YEAR = 52;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS_OF_A_WEEK = 168;

  static SeasonalAdjustment of(double[] values, int seasonLength) {
    OptionalInt period = hidden(values, seasonLength);
    if (period.isEmpty() || !isPositive(values)) {
      return NONE;
    }
    double[] indices = SeasonalIndices.multiplicative(values, period.getAsInt());
    return isPositive(indices) ? new SeasonalAdjustment(indices) : NONE;
  }

  private static OptionalInt hidden(double[] values, int seasonLength) {
    return switch (seasonLength) {
      case 1 -> SeasonalPeriods.strongest(values, WEEKS_OF_A_YEAR);
      case HOURS_OF_A_DAY -> SeasonalPeriods.strongest(values, HOURS_OF_A_DAY, HOURS_OF_A_WEEK);
      default -> OptionalInt.empty();
    };
  }

  private static boolean isPositive(double[] values) {
    for (double value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  boolean exists() {
    return indices.length > 1;
  }

  /** The factor of a position of the history, or of the steps after its end. */
  double at(int position) {
    return indices[position % indices.length];
  }

  /** The history without the season. */
  double[] removedFrom(double[] values, int from) {
    if (!exists()) {
      return values;
    }
    double[] adjusted = Arrays.copyOf(values, values.length);
    for (int t = 0; t < adjusted.length; t++) {
      adjusted[t] /= at(from + t);
    }
    return adjusted;
  }
}
