package io.planwright.market;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The market by segment, as a CRM knew it on a day. Deals and revenue of the segments add up to
 * those of the total exactly. Accounts need not: one with deals in two segments counts in both, but
 * once in the total. Immutable, serializable and thread-safe.
 *
 * @param classification what the segments are, such as "sector", not blank
 * @param asOf the day
 * @param closedIn when the closed deals were closed; open deals are those of the day
 * @param segments the segments with at least one such deal, by falling revenue won, then by name
 * @param total all deals together
 */
public record SegmentReport(
    String classification,
    LocalDate asOf,
    DateRange closedIn,
    List<SegmentFigures> segments,
    SegmentFigures total)
    implements Serializable {

  /** The segment of the deals that the classifier could not place. */
  public static final String NOT_RECORDED = "(not recorded)";

  /** The name that the total goes by. */
  public static final String TOTAL = "(total)";

  /**
   * Makes a report; {@link SegmentAnalysis#analyse} is the usual way to get one.
   *
   * @param classification what the segments are, not blank
   * @param asOf the day
   * @param closedIn when the closed deals were closed
   * @param segments the segments
   * @param total all deals together
   * @throws IllegalArgumentException if the classification is blank
   * @throws NullPointerException if an argument or element is null
   */
  public SegmentReport {
    Require.notBlank(classification, "classification", "Say what the segments are.");
    Require.nonNull(asOf, "asOf");
    Require.nonNull(closedIn, "closedIn");
    segments = List.copyOf(Require.nonNull(segments, "segments"));
    Require.nonNull(total, "total");
  }
}
