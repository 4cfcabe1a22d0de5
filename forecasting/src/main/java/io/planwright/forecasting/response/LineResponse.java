package io.planwright.forecasting.response;

import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What a line's spend brings. Immutable, serializable and thread-safe.
 *
 * <p>Curves are those of a steady weekly spend: a spend of s each week keeps a stock of s / (1 −
 * retention), so that <em>half</em> is in units of weekly spend, and a curve's response is the
 * sales of a week.
 *
 * @param id the line
 * @param retention the share of a week's effect that is left in the next; from 0 to 1
 * @param half the steady weekly spend that brings half of the ceiling
 * @param shape how steep the curve is about half; above 1 it is S-shaped
 * @param ceiling what no spend can pass, in sales a week
 * @param contribution the sales that the line brought over all weeks
 * @param roi contribution per unit of spend
 * @param presentSpend the mean weekly spend of the last 13 weeks
 * @param marginalReturn the sales per unit that a steady weekly spend of 1 % of the mean brings on
 *     top of the present one
 * @param draws equally likely curves; the n-th of all lines belong together
 */
public record LineResponse(
    String id,
    ResponseBand retention,
    ResponseBand half,
    ResponseBand shape,
    ResponseBand ceiling,
    ResponseBand contribution,
    ResponseBand roi,
    double presentSpend,
    ResponseBand marginalReturn,
    List<ResponseCurve> draws)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param id the line; not blank
   * @param retention the share of an effect that is left in the next week
   * @param half the steady weekly spend that brings half of the ceiling
   * @param shape how steep the curve is about half
   * @param ceiling what no spend can pass
   * @param contribution the sales that the line brought
   * @param roi contribution per unit of spend
   * @param presentSpend the mean weekly spend of the last 13 weeks; at least 0
   * @param marginalReturn the sales that the next unit of steady weekly spend brings
   * @param draws equally likely curves; at least one
   * @throws IllegalArgumentException if the id is blank or there is no curve
   */
  public LineResponse {
    Require.notBlank(id, "id", "Name the line.");
    Require.nonNull(retention, "retention");
    Require.nonNull(half, "half");
    Require.nonNull(shape, "shape");
    Require.nonNull(ceiling, "ceiling");
    Require.nonNull(contribution, "contribution");
    Require.nonNull(roi, "roi");
    Require.notNegative(presentSpend, "presentSpend", "Give a weekly spend.");
    Require.nonNull(marginalReturn, "marginalReturn");
    draws = List.copyOf(Require.notEmpty(draws, "draws", "Draw at least one curve."));
  }

  /**
   * The curve in the middle, for a plan without uncertainty.
   *
   * @return the curve of the parameters' medians, by steady weekly spend
   */
  public ResponseCurve curve() {
    return new HillCurve(ceiling.median(), half.median(), shape.median());
  }

  /**
   * The line of a budget, without limits.
   *
   * @return the line with {@link #curve()}, of weight 1
   */
  public ResponseLine toLine() {
    return ResponseLine.of(id, curve());
  }
}
