package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How drift is looked for: in the inputs of a model, which can be told at once, and in the outcomes
 * against its probabilities, which is what matters. Immutable, serializable and thread-safe.
 *
 * @param falseAlarmRate the probability that something without drift is said to have drifted, from
 *     0.0001 to 0.5; of the inputs all together, and of the outcomes by themselves
 * @param leastIndex the population stability index below which a move of an input does not matter,
 *     however sure; at least 0
 */
public record DriftSpec(double falseAlarmRate, double leastIndex) implements Serializable {

  /** The fewest values of a feature in each window. */
  public static final int LEAST_VALUES = 50;

  /**
   * Validates the components.
   *
   * @param falseAlarmRate from 0.0001 to 0.5
   * @param leastIndex at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public DriftSpec {
    Require.between(falseAlarmRate, 1e-4, 0.5, "falseAlarmRate", "Use 0.05.");
    Require.notNegative(leastIndex, "leastIndex", "Use 0.1.");
  }

  /**
   * One false alarm in twenty looks, and moves of an index of 0.1 or more.
   *
   * @return the specification
   */
  public static DriftSpec standard() {
    return new DriftSpec(0.05, 0.1);
  }

  /**
   * Compares the windows of all features, numbers by the two-sample Kolmogorov–Smirnov test and
   * categories by χ², in O(n log n).
   *
   * @param features the features; at least one
   * @return one finding a feature, in their order; insufficient where one has less than {@value
   *     #LEAST_VALUES} values in a window
   * @throws IllegalArgumentException if there are no features
   */
  public Answer<List<FeatureDrift>> inputs(List<FeatureWindows> features) {
    Require.notEmpty(features, "features", "Name at least one feature.");
    for (FeatureWindows feature : features) {
      int fewest = Math.min(feature.referenceSize(), feature.recentSize());
      if (fewest < LEAST_VALUES) {
        return Answer.insufficient(
            "drift of inputs",
            "at least " + LEAST_VALUES + " values in each window",
            fewest + " values of " + feature.name(),
            "Make the windows longer, or leave the feature out.");
      }
    }
    return Answer.known(InputDrift.of(features, this));
  }

  /**
   * Charts outcomes against probabilities of independent deals.
   *
   * @param data the scored outcomes, with days; see {@link #outcomes(ScoredOutcomes, CommonShock)}
   * @return the chart, or what it lacks
   */
  public Answer<OutcomeDrift> outcomes(ScoredOutcomes data) {
    return outcomes(data, CommonShock.none());
  }

  /**
   * Charts outcomes against probabilities. Each deal counts once, without weight, with the
   * probability that it was given first, and stands at that day. Give whole days only, on which no
   * deal is still open: deals that are lost tend to be lost sooner or later than others are won,
   * and a day of which only those are known seems to have drifted.
   *
   * @param data the scored outcomes, with days
   * @param shock how much deals of a block move together without that being drift
   * @return the chart; insufficient without days or with less than 8 blocks of deals, a block being
   *     as many days as it takes for its wins to have a variance of 5
   */
  public Answer<OutcomeDrift> outcomes(ScoredOutcomes data, CommonShock shock) {
    Require.nonNull(data, "data");
    Require.nonNull(shock, "shock");
    return OutcomeChart.of(data, shock, falseAlarmRate);
  }

  /**
   * Looks for both.
   *
   * @param features the features; at least one
   * @param data the scored outcomes, with days
   * @param shock how much deals of a block move together without that being drift
   * @return the report, each part of which says itself what it lacks
   * @throws IllegalArgumentException if there are no features
   */
  public DriftReport report(List<FeatureWindows> features, ScoredOutcomes data, CommonShock shock) {
    return new DriftReport(inputs(features), outcomes(data, shock));
  }
}
