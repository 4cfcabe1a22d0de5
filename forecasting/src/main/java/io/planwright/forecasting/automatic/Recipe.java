package io.planwright.forecasting.automatic;

import io.planwright.forecasting.arima.ArimaSpec;
import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.baseline.BaselineSpec;
import io.planwright.forecasting.ces.CesSpec;
import io.planwright.forecasting.decomposition.SeasonalPeriods;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.intermittent.IntermittentSpec;
import io.planwright.forecasting.stl.StlSpec;
import io.planwright.forecasting.tbats.TbatsSpec;
import io.planwright.forecasting.theta.ThetaSpec;
import java.io.Serializable;
import java.util.List;

/**
 * What is mixed for a kind of history, and how far the intervals are stretched.
 *
 * @param kind the kind
 * @param effort how much time a forecast may take
 */
record Recipe(Kind kind, Effort effort) implements Serializable {

  /** Kinds of histories that call for different mixtures. */
  enum Kind {
    /** A third of the values zeros or more. */
    LUMPY,
    /** As many, but where the last season has them too. */
    LUMPY_SEASON,
    /** No season, as in yearly values. */
    PLAIN,
    /** No season on the axis, but one in the values, as in weekly ones. */
    HIDDEN,
    /** Few values a season, as in quarterly ones. */
    SHORT_SEASON,
    /** Values of the days of a week. */
    WEEK,
    /** Many values a season, as in monthly ones. */
    LONG_SEASON,
    /** Many values a season, as of hours in a day or weeks in a year. */
    CYCLE
  }

  private static final int LONGEST_SHORT = 6;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int LONGEST_YEAR = 13;
  private static final int WEEKS_OF_A_YEAR = 52;

  static Recipe of(double[] values, int seasonLength, Effort effort) {
    return new Recipe(kind(values, seasonLength), effort);
  }

  private static Kind kind(double[] values, int seasonLength) {
    if (isLumpy(values, seasonLength)) {
      return isRepeated(values, seasonLength) ? Kind.LUMPY_SEASON : Kind.LUMPY;
    }
    if (seasonLength == 1) {
      boolean hidden = SeasonalPeriods.strongest(values, WEEKS_OF_A_YEAR).isPresent();
      return hidden ? Kind.HIDDEN : Kind.PLAIN;
    }
    if (seasonLength <= LONGEST_SHORT) {
      return Kind.SHORT_SEASON;
    }
    if (seasonLength == DAYS_OF_A_WEEK) {
      return Kind.WEEK;
    }
    return seasonLength <= LONGEST_YEAR ? Kind.LONG_SEASON : Kind.CYCLE;
  }

  private static boolean isLumpy(double[] values, int seasonLength) {
    int zeros = 0;
    int others = 0;
    for (double value : values) {
      if (value == 0) {
        zeros++;
      } else if (!Double.isNaN(value)) {
        others++;
      }
    }
    return 2 * zeros > others && others > 0 && zeros + others >= seasonLength + 2;
  }

  /** Whether the value of a season ago tells more than the mean: ice cream, but not spare parts. */
  private static boolean isRepeated(double[] values, int seasonLength) {
    if (seasonLength == 1) {
      return false;
    }
    double mean = 0;
    int known = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        known++;
        mean += (value - mean) / known;
      }
    }
    double fromMean = 0;
    double fromSeason = 0;
    for (int t = seasonLength; t < values.length; t++) {
      double before = values[t - seasonLength];
      if (!Double.isNaN(values[t]) && !Double.isNaN(before)) {
        fromMean = Math.hypot(fromMean, values[t] - mean);
        fromSeason = Math.hypot(fromSeason, values[t] - before);
      }
    }
    return fromSeason < fromMean;
  }

  /** Nets were not trained on lumpy demand. */
  boolean admitsNets() {
    return kind != Kind.LUMPY && kind != Kind.LUMPY_SEASON;
  }

  List<Ingredient> ingredients() {
    return effort == Effort.FAST ? fast() : standard();
  }

  private List<Ingredient> standard() {
    return switch (kind) {
      case LUMPY -> List.of(intermittent());
      case LUMPY_SEASON -> List.of(seasonalNaive(1));
      case PLAIN -> List.of(tbats(2), arima(1.5), dotm(1.5), boxCoxTheta(0.7), ets(0.7), ces(0.7));
      case HIDDEN -> List.of(tbats(3), stl(2));
      case SHORT_SEASON -> List.of(ces(2), tbats(2), ets(1), dotm(1), arima(1));
      case WEEK -> List.of(ces(1), tbats(1), ets(1), arima(1), stl(1));
      case LONG_SEASON -> List.of(ces(2), tbats(2), ets(1), dotm(1), arima(1), seasonalNaive(0.5));
      case CYCLE -> List.of(tbats(3), stl(1), arima(1));
    };
  }

  private List<Ingredient> fast() {
    return switch (kind) {
      case LUMPY -> List.of(intermittent());
      case LUMPY_SEASON -> List.of(seasonalNaive(1));
      case PLAIN -> List.of(dotm(1), ces(1), boxCoxTheta(1));
      case HIDDEN -> List.of(stl(1));
      case SHORT_SEASON, WEEK, LONG_SEASON -> List.of(dotm(1), ces(1));
      case CYCLE -> List.of(stl(3), ces(1), seasonalNaive(1));
    };
  }

  private static Ingredient intermittent() {
    return Ingredient.of(1, IntermittentSpec.automatic().method());
  }

  private static Ingredient arima(double weight) {
    return Ingredient.of(weight, ArimaSpec.automatic().method());
  }

  private static Ingredient ets(double weight) {
    return Ingredient.of(weight, EtsSpec.automatic().method());
  }

  private static Ingredient ces(double weight) {
    return Ingredient.of(weight, CesSpec.automatic().method());
  }

  private static Ingredient dotm(double weight) {
    return Ingredient.of(weight, ThetaSpec.dynamicOptimised().method());
  }

  private static Ingredient boxCoxTheta(double weight) {
    return Ingredient.of(weight, ThetaSpec.boxCox().method());
  }

  private static Ingredient tbats(double weight) {
    return Ingredient.of(weight, TbatsSpec.automatic().method());
  }

  private static Ingredient stl(double weight) {
    return Ingredient.of(weight, StlSpec.automatic().method());
  }

  private static Ingredient seasonalNaive(double weight) {
    return Ingredient.of(weight, BaselineSpec.seasonalNaive().method());
  }

  /** How far the intervals are stretched. */
  Calibration calibration() {
    return Calibration.of(kind, effort);
  }
}
