package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much a field tells of the outcome by itself. Immutable, serializable and thread-safe.
 *
 * @param field its name; not blank
 * @param auc the chance that a won case has a value more typical of wins than a lost case, from 0
 *     to 1; values are ranked on one half of the cases and measured on the other
 * @param aucError its standard error
 * @param pureShare the share of rows whose value goes with one outcome alone, from 0 to 1; 0
 *     without such values
 * @param isLeak whether the field gives the outcome away
 * @param statement why, or why not; not blank
 */
public record FieldLeak(
    String field, double auc, double aucError, double pureShare, boolean isLeak, String statement)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param field its name; not blank
   * @param auc from 0 to 1
   * @param aucError not negative
   * @param pureShare from 0 to 1
   * @param isLeak whether the field gives the outcome away
   * @param statement why, or why not; not blank
   * @throws IllegalArgumentException if one is out of range
   */
  public FieldLeak {
    Require.notBlank(field, "field", "Name the field.");
    Require.between(auc, 0, 1, "auc", "Give a probability.");
    Require.notNegative(aucError, "aucError", "Give a standard error.");
    Require.between(pureShare, 0, 1, "pureShare", "Give a share of rows.");
    Require.notBlank(statement, "statement", "Say why.");
  }
}
