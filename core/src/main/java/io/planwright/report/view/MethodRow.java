package io.planwright.report.view;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How one result of the plan was made. Immutable, serializable and thread-safe.
 *
 * @param result the result
 * @param provenance method, parameters, data, seed and version
 */
public record MethodRow(String result, Provenance provenance) implements Serializable {
  /**
   * Checks the row.
   *
   * @param result the result
   * @param provenance method, parameters, data, seed and version
   */
  public MethodRow {
    Require.notBlank(result, "result", "Name the result.");
    Require.nonNull(provenance, "provenance");
  }
}
