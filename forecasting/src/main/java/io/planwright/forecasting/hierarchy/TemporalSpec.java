package io.planwright.forecasting.hierarchy;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.hierarchy.ReconciliationSpec.Method;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One series forecast by months, quarters and years at once, each by a model of its own, and made
 * to add up: the months know the season, the years the trend (G. Athanasopoulos, R. J. Hyndman, N.
 * Kourentzes, F. Petropoulos, European Journal of Operational Research 262, 2017). Immutable,
 * serializable and thread-safe.
 *
 * @param forecaster what forecasts each level
 * @param periods the lengths of the levels' periods in positions of the series, in ascending order,
 *     each a divisor of the last; empty for the divisors of the season length: all up to 60, those
 *     that divide each other of a longer one
 * @param reconciliation how the levels are made to add up: by {@link Method#ORDINARY}, {@link
 *     Method#STRUCTURAL} or {@link Method#VARIANCE}
 */
public record TemporalSpec(
    ForecastingMethod forecaster, List<Integer> periods, ReconciliationSpec reconciliation)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Up to here all divisors are levels; crossing levels cost the square of their number. */
  private static final int SHORT = 60;

  private static final Set<Method> METHODS =
      EnumSet.of(Method.ORDINARY, Method.STRUCTURAL, Method.VARIANCE);

  /**
   * Validates the components.
   *
   * @param forecaster what forecasts each level
   * @param periods the lengths of the levels' periods; each at least 2
   * @param reconciliation how the levels are made to add up
   * @throws IllegalArgumentException if a period is below 2, given twice or no divisor of the
   *     longest, or the reconciliation is of another method or non-negative
   */
  public TemporalSpec {
    Require.nonNull(forecaster, "forecaster");
    periods = List.copyOf(new TreeSet<>(periods));
    for (int period : periods) {
      Require.atLeast(period, 2, "period", "The positions themselves come of themselves.");
      int longest = periods.get(periods.size() - 1);
      Require.that(
          longest % period == 0,
          "period",
          period,
          "divide the longest, " + longest,
          "Take months, quarters and years, say: 3 and 12.");
    }
    Require.that(
        METHODS.contains(reconciliation.method()),
        "reconciliation",
        reconciliation.method(),
        "be one of " + METHODS,
        "Structural weights do well.");
    Require.that(
        !reconciliation.nonNegative(),
        "reconciliation",
        "non-negative",
        "allow values below zero",
        "Take ReconciliationSpec.structural().");
  }

  /**
   * Levels that divide the season, weighted by how many positions they sum.
   *
   * @param forecaster what forecasts each level
   * @return the spec
   */
  public static TemporalSpec of(ForecastingMethod forecaster) {
    return new TemporalSpec(forecaster, List.of(), ReconciliationSpec.structural());
  }

  /**
   * The same on levels of the caller's choice.
   *
   * @param wanted the lengths of their periods, such as 3 and 12
   * @return the spec
   * @throws IllegalArgumentException if a period is below 2, given twice or no divisor of the
   *     longest
   */
  public TemporalSpec withPeriods(List<Integer> wanted) {
    return new TemporalSpec(forecaster, wanted, reconciliation);
  }

  /**
   * The same, reconciled otherwise.
   *
   * @param wanted by ordinary, structural or variance weights
   * @return the spec
   * @throws IllegalArgumentException if it is of another method
   */
  public TemporalSpec withReconciliation(ReconciliationSpec wanted) {
    return new TemporalSpec(forecaster, periods, wanted);
  }

  /**
   * The method. Levels whose histories are too short for their own model are left out; without any,
   * the forecast is that of the positions alone. Intervals are those of the positions' model, moved
   * to the reconciled points: this is no method for demand with many zeros. Updated within a year,
   * the months that have passed are held at their values while the rest is reconciled.
   *
   * @return the method, named "temporal-hierarchy"
   */
  public ForecastingMethod method() {
    return new TemporalMethod(this);
  }

  /** The lengths of the levels for a season. */
  List<Integer> periodsOf(int seasonLength) {
    if (!periods.isEmpty()) {
      return periods;
    }
    List<Integer> divisors = new ArrayList<>();
    int longest = 1;
    for (int period = 2; period <= seasonLength; period++) {
      boolean nested = seasonLength <= SHORT || period % longest == 0;
      if (nested && seasonLength % period == 0) {
        divisors.add(period);
        longest = period;
      }
    }
    return divisors;
  }

  /** Fits the levels. */
  private record TemporalMethod(TemporalSpec spec) implements ForecastingMethod {

    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
      return TemporalModel.NAME;
    }

    @Override
    public Answer<FittedModel> fitModel(TimeSeries history, RunControl control) {
      return spec.forecaster()
          .fitModel(history, control)
          .map(base -> TemporalModel.of(spec, base, history, control));
    }
  }
}
