package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people that the work takes (W. J. Talley, "How to Design Sales Territories", Journal of
 * Marketing 25, 1961). Immutable, serializable and thread-safe.
 *
 * @param segments the need of each segment, in the order given; named "territory / segment"
 * @param territories the need of each territory, in the order of their first segments
 * @param total the need of all
 */
public record Workload(List<WorkNeed> segments, List<WorkNeed> territories, WorkNeed total)
    implements Serializable {

  /**
   * Copies the components.
   *
   * @param segments the need of each segment
   * @param territories the need of each territory
   * @param total the need of all
   */
  public Workload {
    segments = List.copyOf(segments);
    territories = List.copyOf(territories);
    Require.nonNull(total, "total");
  }

  /**
   * Adds the work up, in linear time.
   *
   * @param segments the accounts; at least one segment, no territory with the same one twice
   * @param time the time of a seller
   * @return the people it takes
   * @throws IllegalArgumentException if there is no segment or one comes twice
   */
  public static Workload of(List<WorkloadSegment> segments, SellerTime time) {
    Require.notEmpty(segments, "segments", "Give at least one.");
    Require.nonNull(time, "time");
    double each = time.sellingHours();
    List<WorkNeed> needs = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    Map<String, Double> hours = new LinkedHashMap<>();
    double all = 0;
    for (WorkloadSegment segment : segments) {
      String name = segment.territory() + " / " + segment.segment();
      WorkNeed need = new WorkNeed(name, segment.hours(), segment.hours() / each);
      boolean isNew = seen.add(List.of(segment.territory(), segment.segment()));
      Require.that(isNew, "segments", name, "come once", "Add them up.");
      needs.add(need);
      hours.merge(segment.territory(), segment.hours(), Double::sum);
      all += segment.hours();
    }
    List<WorkNeed> territories = new ArrayList<>();
    hours.forEach((name, sum) -> territories.add(new WorkNeed(name, sum, sum / each)));
    return new Workload(needs, territories, new WorkNeed("all", all, all / each));
  }

  /**
   * The people it takes if none works in two territories.
   *
   * @return the sum of the territories' whole people; never fewer than {@link WorkNeed#wholePeople}
   *     of the total
   */
  public long wholePeople() {
    return territories.stream().mapToLong(WorkNeed::wholePeople).sum();
  }

  /**
   * How busy they are.
   *
   * @return the share of the selling time of {@link #wholePeople()} that the work fills, 0 to 1
   */
  public double utilisation() {
    return wholePeople() == 0 ? 0 : Math.min(1, total.people() / wholePeople());
  }
}
