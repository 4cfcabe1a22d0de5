package io.planwright.forecasting.response;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the spend on each line brings. Immutable, serializable and thread-safe.
 *
 * @param lines the lines whose response the history tells, in its order; at least one
 * @param refused the lines whose response it cannot tell, and why
 * @param rSquared the share of the variance of the sales that the model accounts for within the
 *     history; no measure of how well it predicts, for which see {@link ResponseEstimator#holdOut}
 * @param provenance how it was made
 */
public record ResponseEstimate(
    List<LineResponse> lines, List<RefusedLine> refused, double rSquared, Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param lines the lines whose response the history tells; at least one
   * @param refused the lines whose response it cannot tell
   * @param rSquared the share of the variance accounted for; finite
   * @param provenance how it was made
   * @throws IllegalArgumentException if there is no line
   */
  public ResponseEstimate {
    lines = List.copyOf(Require.notEmpty(lines, "lines", "Answer insufficient data instead."));
    refused = List.copyOf(refused);
    Require.finite(rSquared, "rSquared", "Give a share.");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The curves for a budget under uncertainty.
   *
   * @return for each draw the curve of each line, in the order of {@link #lines()}
   */
  public List<List<ResponseCurve>> curvesByDraw() {
    List<List<ResponseCurve>> result = new ArrayList<>();
    for (int draw = 0; draw < lines.get(0).draws().size(); draw++) {
      int at = draw;
      result.add(lines.stream().map(line -> line.draws().get(at)).toList());
    }
    return List.copyOf(result);
  }
}
