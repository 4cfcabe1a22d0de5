package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What the pipeline may bring, how it came to be, and how far its figures can be trusted.
 * Immutable, serializable and thread-safe.
 *
 * @param bookings what the coming periods may bring, the nearest first; may be empty
 * @param movement the way from the open pipeline of one day to that of a later one, totals at both
 *     ends; may be empty
 * @param zombies the zombies by stage; may be empty
 * @param reliability stated chances to win beside what came, in rising order of the chances; may be
 *     empty
 * @param winStatement how good the stated chances are, in a sentence such as "no better than the
 *     base rate"; may be empty
 */
public record PipelineOutlook(
    List<BookingOutlook> bookings,
    List<MovementRow> movement,
    List<ZombieRow> zombies,
    List<ReliabilityPoint> reliability,
    String winStatement)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param bookings what the coming periods may bring, the nearest first; may be empty
   * @param movement the way from the open pipeline of one day to that of a later one, totals at
   *     both ends; may be empty
   * @param zombies the zombies by stage; may be empty
   * @param reliability stated chances to win beside what came, in rising order of the chances; may
   *     be empty
   * @param winStatement how good the stated chances are, in a sentence such as "no better than the
   *     base rate"; may be empty
   */
  public PipelineOutlook {
    bookings = List.copyOf(bookings);
    movement = List.copyOf(movement);
    zombies = List.copyOf(zombies);
    reliability = List.copyOf(reliability);
    Require.nonNull(winStatement, "winStatement");
  }
}
