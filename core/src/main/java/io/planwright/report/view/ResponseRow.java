package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;

/**
 * What a segment gets now and at the optimum, on the curve of what it brings. Immutable,
 * serializable and thread-safe.
 *
 * @param segment the name, not blank
 * @param curve the curve, by rising spend; at least two points
 * @param now what the segment gets now
 * @param best what it gets at the optimum
 * @param responseNow what the spend of now brings
 * @param responseBest what the optimum brings
 */
public record ResponseRow(
    String segment,
    List<CurvePoint> curve,
    Money now,
    Money best,
    double responseNow,
    double responseBest)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param segment the name, not blank
   * @param curve the curve, by rising spend; at least two points
   * @param now what the segment gets now
   * @param best what it gets at the optimum
   * @param responseNow what the spend of now brings
   * @param responseBest what the optimum brings
   */
  public ResponseRow {
    Require.notBlank(segment, "segment", "Name it.");
    curve = List.copyOf(curve);
    Require.that(
        curve.size() > 1,
        "curve",
        curve,
        "have two points at least",
        "Evaluate it at more spends.");
    Require.nonNull(now, "now");
    Require.nonNull(best, "best");
    Require.finite(responseNow, "responseNow", "Evaluate the curve.");
    Require.finite(responseBest, "responseBest", "Evaluate the curve.");
  }
}
