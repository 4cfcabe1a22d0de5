package io.planwright.forecasting.pipeline.period;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How good a source was beside the naive one, on past periods that both forecast with what was
 * known then. Immutable, serializable and thread-safe.
 *
 * @param source the name of the source; not blank
 * @param periods how many periods were forecast by both; at least 0, and all figures are 0 without
 *     one
 * @param meanAbsoluteError in units of the currency
 * @param meanAbsolutePercentageError over the periods that brought something, 0.1 for 10 %
 * @param bias the mean of forecast less actual, in units of the currency
 * @param skill one less the mean absolute error over that of the naive source: above 0 if better
 * @param skillLow the lower end of its interval, by Student's distribution of the differences of
 *     errors; it is so wide that, were none of the compared sources better, about one in ten
 *     comparisons would find one that is (Bonferroni over the sources)
 * @param skillHigh the upper end
 */
public record SourceSkill(
    String source,
    int periods,
    double meanAbsoluteError,
    double meanAbsolutePercentageError,
    double bias,
    double skill,
    double skillLow,
    double skillHigh)
    implements Serializable {

  /** How often a comparison may call a source better though none is. */
  static final double FALSE_CLAIMS = 0.1;

  /** Fewer periods prove nothing. */
  static final int LEAST_PERIODS = 6;

  /**
   * Checks the components.
   *
   * @param source the name of the source; not blank
   * @param periods at least 0
   * @param meanAbsoluteError not negative
   * @param meanAbsolutePercentageError not negative
   * @param bias finite
   * @param skill at most 1
   * @param skillLow at most 1
   * @param skillHigh at most 1
   * @throws IllegalArgumentException if one is out of range
   */
  public SourceSkill {
    Require.notBlank(source, "source", "Name the source.");
    Require.notNegative(periods, "periods", "Count periods from 0.");
    Require.notNegative(meanAbsoluteError, "meanAbsoluteError", "Give a mean of sizes.");
    Require.notNegative(
        meanAbsolutePercentageError, "meanAbsolutePercentageError", "Give a mean of sizes.");
    Require.finite(bias, "bias", "Give a mean.");
    Require.finite(skill, "skill", "Compare with an error above 0.");
    Require.finite(skillLow, "skillLow", "Compare with an error above 0.");
    Require.finite(skillHigh, "skillHigh", "Compare with an error above 0.");
  }

  /**
   * Whether the past proves that the source is better than the naive one.
   *
   * @return true if at least six periods were compared and the interval of the skill lies above 0
   */
  @JsonIgnore
  public boolean isProven() {
    return periods >= LEAST_PERIODS && skillLow > 0;
  }
}
