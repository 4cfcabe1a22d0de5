package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A history cut into segments between which its level, or its level and spread, changed. Immutable,
 * serializable and thread-safe.
 *
 * @param changes the first position of each segment after the first, ascending; empty if nothing
 *     changed
 * @param means the mean of each segment, one more than there are changes, in the unit of the values
 * @param deviations the standard deviation of each segment, the squares divided by their number, in
 *     the unit of the values
 * @param noise the standard deviation of the noise, measured by successive differences, in the unit
 *     of the values; 0 if all values are equal
 * @param penalty what a change had to gain, in units of minus twice the log-likelihood
 * @param cost the least cost of all partitions, penalties included, in the same units: for the mean
 *     the squares around the segment means in units of the noise's variance; for mean and variance
 *     the sum of n ln(s²) over segments of n values and variance s², also in units of the noise's
 *     variance; 0 if all values are equal
 * @param explanation for each change, in order of time, how much more the partition would cost
 *     without it, to be compared with the penalty
 */
public record Segmentation(
    List<Integer> changes,
    List<Double> means,
    List<Double> deviations,
    double noise,
    double penalty,
    double cost,
    Explanation explanation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param changes the first position of each segment after the first
   * @param means the mean of each segment
   * @param deviations the standard deviation of each segment
   * @param noise the standard deviation of the noise
   * @param penalty what a change had to gain
   * @param cost the least cost
   * @param explanation the gain of each change
   * @throws IllegalArgumentException if the lists are not as long as each other, or a number is not
   *     finite
   */
  public Segmentation {
    changes = List.copyOf(changes);
    means = List.copyOf(means);
    deviations = List.copyOf(deviations);
    Require.that(
        means.size() == changes.size() + 1,
        "means",
        means.size() + " means",
        "be one more than the changes (" + changes.size() + ")",
        "Give one a segment.");
    Require.that(
        deviations.size() == means.size(),
        "deviations",
        deviations.size() + " deviations",
        "be as many as the means (" + means.size() + ")",
        "Give one a segment.");
    Require.notNegative(noise, "noise", "Give a standard deviation.");
    Require.notNegative(penalty, "penalty", "Give the penalty of a change.");
    Require.finite(cost, "cost", "Give the cost of the partition.");
    Require.nonNull(explanation, "explanation");
  }

  static Segmentation of(
      ChangePoints engine,
      int[] positions,
      double[] values,
      int[] starts,
      double unit,
      double noise,
      double penalty) {
    SegmentCosts costs = new SegmentCosts(values, noise, engine.model());
    List<Integer> changes = new ArrayList<>(starts.length - 1);
    List<Double> means = new ArrayList<>(starts.length);
    List<Double> deviations = new ArrayList<>(starts.length);
    List<Reason> reasons = new ArrayList<>(starts.length - 1);
    double cost = 0;
    for (int k = 0; k < starts.length; k++) {
      int to = end(starts, k, values.length);
      means.add(costs.mean(starts[k], to) * unit);
      deviations.add(costs.deviation(starts[k], to) * unit);
      cost += costs.of(starts[k], to);
      if (k > 0) {
        double gain =
            costs.of(starts[k - 1], to)
                - costs.of(starts[k - 1], starts[k])
                - costs.of(starts[k], to);
        changes.add(positions[starts[k]]);
        reasons.add(reason(positions[starts[k]], means.get(k - 1), means.get(k), gain, penalty));
        cost += penalty;
      }
    }
    String summary =
        reasons.isEmpty()
            ? WorkingHistory.words("no change gains more than the penalty of %.4g", penalty)
            : WorkingHistory.words(
                "changes found: %d, each of which gains more than the penalty of %.4g",
                reasons.size(), penalty);
    return new Segmentation(
        changes, means, deviations, noise * unit, penalty, cost, new Explanation(summary, reasons));
  }

  private static Reason reason(
      int position, double before, double after, double gain, double penalty) {
    return new Reason(
        "change at position " + position,
        gain,
        WorkingHistory.words(
            "the mean goes from %.6g to %.6g; without this change the fit costs %.4g more, its penalty is %.4g",
            before, after, gain, penalty));
  }

  private static int end(int[] starts, int segment, int size) {
    return segment + 1 < starts.length ? starts[segment + 1] : size;
  }

  /**
   * How many segments there are.
   *
   * @return one more than the changes
   */
  public int segments() {
    return means.size();
  }
}
