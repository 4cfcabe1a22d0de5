package io.planwright.market;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a market: its segments, the competitors and what was observed. Immutable,
 * serializable and thread-safe.
 *
 * @param segments the segments, with distinct ids
 * @param competitors the competitors, with distinct ids, in segments of this picture
 * @param observations what was observed, with distinct ids, about segments and competitors of this
 *     picture
 */
public record MarketPicture(
    List<Segment> segments, List<Competitor> competitors, List<MarketObservation> observations)
    implements Serializable {

  /**
   * Makes a picture.
   *
   * @param segments the segments, with distinct ids
   * @param competitors the competitors, with distinct ids
   * @param observations what was observed, with distinct ids
   * @throws IllegalArgumentException if an id occurs twice, or a position or observation names a
   *     segment or competitor that is not in the picture
   * @throws NullPointerException if an argument or element is null
   */
  public MarketPicture {
    segments = List.copyOf(Require.nonNull(segments, "segments"));
    competitors = List.copyOf(Require.nonNull(competitors, "competitors"));
    observations = List.copyOf(Require.nonNull(observations, "observations"));
    Set<String> segmentIds = distinct("segments", segments.stream().map(Segment::id).toList());
    Set<String> competitorIds =
        distinct("competitors", competitors.stream().map(Competitor::id).toList());
    distinct("observations", observations.stream().map(MarketObservation::id).toList());
    for (Competitor competitor : competitors) {
      for (CompetitorPosition position : competitor.positions()) {
        known("segmentId of competitor " + competitor.id(), position.segmentId(), segmentIds);
      }
    }
    for (MarketObservation observation : observations) {
      String of = " of observation " + observation.id();
      observation.segmentId().ifPresent(id -> known("segmentId" + of, id, segmentIds));
      observation.competitorId().ifPresent(id -> known("competitorId" + of, id, competitorIds));
    }
  }

  private static Set<String> distinct(String field, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      Require.that(seen.add(id), field, id, "have distinct ids", "Rename one of them.");
    }
    return seen;
  }

  private static void known(String field, String id, Set<String> ids) {
    Require.that(ids.contains(id), field, id, "be known", "Add it, or correct the id.");
  }

  /**
   * Goes back to what had been observed by a day. Segments and competitors are not dated and stay.
   *
   * @param date the day
   * @return the picture with the observations made on the day or before
   * @throws NullPointerException if the date is null
   */
  public MarketPicture asOf(LocalDate date) {
    Require.nonNull(date, "date");
    return new MarketPicture(
        segments,
        competitors,
        observations.stream().filter(seen -> !seen.observedOn().isAfter(date)).toList());
  }

  /**
   * Lists who competes in a segment.
   *
   * @param segmentId the segment
   * @return the competitors with a position there, in the order of the picture, unmodifiable
   * @throws NullPointerException if the id is null
   */
  public List<Competitor> competitorsIn(String segmentId) {
    Require.nonNull(segmentId, "segmentId");
    return competitors.stream()
        .filter(
            competitor ->
                competitor.positions().stream()
                    .anyMatch(position -> position.segmentId().equals(segmentId)))
        .toList();
  }

  /**
   * Lists what was observed in a segment.
   *
   * @param segmentId the segment
   * @return the observations about it, in the order of the picture, unmodifiable
   * @throws NullPointerException if the id is null
   */
  public List<MarketObservation> observationsOf(String segmentId) {
    Optional<String> wanted = Optional.of(Require.nonNull(segmentId, "segmentId"));
    return observations.stream().filter(seen -> seen.segmentId().equals(wanted)).toList();
  }
}
