package io.planwright.forecasting.pipeline.win;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What was found on one field that may give the outcome away.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param field the field's name
 * @param verdict whether and why it is banned
 * @param missingnessAuc how well it alone tells wins from losses whether the field is missing, 0.5
 *     to 1: the area under the ROC curve
 * @param valueAuc how well the field's value alone tells later cases' outcomes, learned from
 *     earlier cases, 0 to 1; 0.5 where it could not be measured
 * @param pureShare the share of rows, 0 to 1, in value regions of nearly one outcome only that
 *     chance does not explain; 0 if there are none
 * @param pureRows the number of those rows
 * @param reason the finding in words, with the figure that decided
 */
public record FieldLeak(
    String field,
    Verdict verdict,
    double missingnessAuc,
    double valueAuc,
    double pureShare,
    int pureRows,
    Reason reason)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Whether a field may be learned from, and if not, why. */
  public enum Verdict {
    /** Nothing speaks against it. */
    KEPT,
    /** It is filled in, or empty, almost for one outcome only. */
    MISSINGNESS,
    /** It is filled in once the outcome is known: empty for nearly all cases still open. */
    FILLED_AT_OUTCOME,
    /** It names the day on which the outcome became known. */
    OUTCOME_DAY,
    /** A region of its values has nearly one outcome only. */
    PURE_REGION,
    /** It alone tells the outcome far better than any other field. */
    TOO_GOOD
  }

  /**
   * Checks the finding.
   *
   * @param field not blank
   * @param verdict the verdict
   * @param missingnessAuc 0.5 to 1
   * @param valueAuc 0 to 1
   * @param pureShare 0 to 1
   * @param pureRows at least 0
   * @param reason the reason
   * @throws IllegalArgumentException if a number is out of its range or the name is blank
   */
  public FieldLeak {
    Require.notBlank(field, "field", "Name the field as the table does.");
    Require.nonNull(verdict, "verdict");
    Require.between(missingnessAuc, 0.5, 1, "missingnessAuc", "Turn an area below 0.5 round.");
    Require.between(valueAuc, 0, 1, "valueAuc", "Use 0.5 if it was not measured.");
    Require.between(pureShare, 0, 1, "pureShare", "Divide the rows by all rows.");
    Require.notNegative(pureRows, "pureRows", "Count the rows.");
    Require.nonNull(reason, "reason");
  }

  /**
   * Whether the field must not be learned from.
   *
   * @return true unless the verdict is {@link Verdict#KEPT}
   */
  @JsonIgnore
  public boolean isBanned() {
    return verdict != Verdict.KEPT;
  }
}
