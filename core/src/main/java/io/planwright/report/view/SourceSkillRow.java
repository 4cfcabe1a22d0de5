package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How good a source of forecasts was beside the naive one, over past periods that both forecast.
 * Immutable, serializable and thread-safe.
 *
 * @param source the name of the source
 * @param periods how many periods were compared; the other figures are 0 without one
 * @param meanAbsolutePercentageError the mean size of its errors as a share of what came, 0.1 for
 *     10 %
 * @param bias the mean of forecast less actual, in the unit of the outlook
 * @param skill one less its mean error over that of the naive source: above 0 if better, at most 1
 * @param skillLow the lower end of the interval of the skill
 * @param skillHigh the upper end of the interval of the skill, at most 1
 * @param used whether the forecast comes from it
 */
public record SourceSkillRow(
    String source,
    int periods,
    double meanAbsolutePercentageError,
    double bias,
    double skill,
    double skillLow,
    double skillHigh,
    boolean used)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param source the name of the source
   * @param periods how many periods were compared; the other figures are 0 without one
   * @param meanAbsolutePercentageError the mean size of its errors as a share of what came, 0.1 for
   *     10 %
   * @param bias the mean of forecast less actual, in the unit of the outlook
   * @param skill one less its mean error over that of the naive source: above 0 if better, at most
   *     1
   * @param skillLow the lower end of the interval of the skill
   * @param skillHigh the upper end of the interval of the skill, at most 1
   * @param used whether the forecast comes from it
   */
  public SourceSkillRow {
    Require.notBlank(source, "source", "Name the source.");
    Require.notNegative(periods, "periods", "Count the periods that were compared.");
    Require.notNegative(
        meanAbsolutePercentageError, "meanAbsolutePercentageError", "Give a mean of sizes.");
    Require.finite(bias, "bias", "Give a mean.");
    Require.between(
        skillHigh, -Double.MAX_VALUE, 1, "skillHigh", "No source errs less than not at all.");
    Require.between(skill, -Double.MAX_VALUE, 1, "skill", "No source errs less than not at all.");
    Require.between(skillLow, -Double.MAX_VALUE, skillHigh, "skillLow", "Swap the two ends.");
  }
}
