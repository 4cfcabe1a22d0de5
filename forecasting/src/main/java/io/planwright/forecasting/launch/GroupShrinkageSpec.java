package io.planwright.forecasting.launch;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * A short series forecast with the help of its group: level, growth and seasonal indices of its own
 * are drawn to those of its siblings, the more so the less it tells itself (empirical Bayes; W.
 * James, C. Stein, Fourth Berkeley Symposium, 1961; B. Efron, C. Morris, Journal of the American
 * Statistical Association 70, 1975).
 *
 * <p>Each sibling is taken apart by least squares: sales = index(season) · (level + slope · t) +
 * error, seasonal indices where it covers two seasons. Of the logarithm of the level, of growth
 * (slope relative to level) and of the indices the group has a mean and a variance between
 * siblings, by moments: the variance of the estimates less the mean of their own. An estimate x of
 * the series' own, of variance v, becomes z·x + (1−z)·mean with z = τ²/(τ² + v), where τ² is the
 * variance between siblings and of their mean, times (N+1)/(N−1) as N siblings leave it that open.
 * As v is the error variance divided by the number of observed periods, z goes to 1 as the series
 * grows. A series shorter than two seasons has the seasonal indices of the group; the three weights
 * are among the parameters of the model's provenance.
 *
 * <p>Errors of single periods count as independent and normal, their deviation pooled from the
 * siblings, relative to the level, as if it came from 8 periods of the series itself. Intervals are
 * those of 2,000 futures with the uncertainty of level, growth and deviation drawn; the indices are
 * taken for certain. Nothing is below zero.
 *
 * <p>Level and slope do not change over time: made for series of a few periods to a few seasons;
 * longer ones are better left to a method that adapts. An update moves the level on. Gaps are left
 * out. Data floor: 2 observed periods, and 2 siblings with 3 each on the same kind of axis with the
 * same season; others are left out. Calendar positions are matched by the axes. O(n·N) time for N
 * siblings. Immutable, serializable and thread-safe.
 *
 * @param siblings the other series of the group, in one unit; none below zero, each with an
 *     observed period; may be none, which nothing can be drawn to
 */
public record GroupShrinkageSpec(List<TimeSeries> siblings) implements Serializable {

  /**
   * Validates the components.
   *
   * @param siblings the other series of the group
   * @throws IllegalArgumentException if they differ in unit, a period is below zero, or one has no
   *     observed period
   */
  public GroupShrinkageSpec {
    siblings = List.copyOf(siblings);
    for (int i = 0; i < siblings.size(); i++) {
      SalesOnly.require(siblings.get(i), "siblings[" + i + "]");
      Require.that(
          siblings.get(i).unit().equals(siblings.get(0).unit()),
          "siblings[" + i + "] unit",
          siblings.get(i).unit(),
          "be that of the first sibling, " + siblings.get(0).unit(),
          "Convert the values.");
    }
  }

  /**
   * A forecast with the help of siblings.
   *
   * @param siblings the other series of the group
   * @return the specification
   * @throws IllegalArgumentException if they differ in unit, a period is below zero, or one has no
   *     observed period
   */
  public static GroupShrinkageSpec of(List<TimeSeries> siblings) {
    return new GroupShrinkageSpec(siblings);
  }

  /**
   * The method that fits this specification, named "group-shrinkage".
   *
   * @return the method; it refuses a history in another unit than the siblings
   */
  public ForecastingMethod method() {
    return new GroupShrinkageMethod(this);
  }
}
