package io.planwright.process;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The open pipeline by stage and age, with the zombies marked: open deals that are older than any
 * deal ever was when it closed.
 *
 * <p>Age counts calendar days from creation to the as-of day. The longest closed cycle is the
 * oldest age at which a deal was won or lost; a deal past it has outlived all experience, so its
 * stage probability says nothing.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param longestClosedCycleDays the age of the oldest deal at its close; -1 where none has closed
 * @param bandEndsDays the last day of each age band, increasing; a further band has no end
 * @param stages one row a stage, in the order of the stage names; deals without a stage stand under
 *     {@value #NO_STAGE}
 */
public record PipelineAging(
    long longestClosedCycleDays, List<Integer> bandEndsDays, List<StageAges> stages)
    implements Serializable {

  /** The name under which open deals without a stage are counted. */
  public static final String NO_STAGE = "(no stage)";

  /**
   * The open deals of one stage by age.
   *
   * <p>Immutable, serializable and thread-safe.
   *
   * @param stage the stage's name
   * @param dealsByBand the number of open deals in each age band, one more band than band ends
   * @param zombies the number of open deals older than the longest closed cycle
   */
  public record StageAges(String stage, List<Integer> dealsByBand, int zombies)
      implements Serializable {

    /**
     * Validates the components.
     *
     * @param stage the stage's name
     * @param dealsByBand the number of open deals in each age band
     * @param zombies the number of open deals older than the longest closed cycle
     * @throws IllegalArgumentException if a count is negative or there are more zombies than deals
     */
    public StageAges {
      Require.notBlank(stage, "stage", "Name the stage.");
      dealsByBand = List.copyOf(dealsByBand);
      for (int deals : dealsByBand) {
        Require.notNegative(deals, "dealsByBand", "Count deals from 0.");
      }
      int open = dealsByBand.stream().mapToInt(Integer::intValue).sum();
      Require.between(zombies, 0, open, "zombies", "Count zombies among the open deals only.");
    }

    /**
     * The number of open deals in the stage.
     *
     * @return the sum over the bands
     */
    public int open() {
      return dealsByBand.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Validates the components.
   *
   * @param longestClosedCycleDays the age of the oldest deal at its close; -1 where none has closed
   * @param bandEndsDays the last day of each age band, increasing
   * @param stages one row a stage
   * @throws IllegalArgumentException if the bands do not increase
   */
  public PipelineAging {
    Require.atLeast(
        longestClosedCycleDays, -1, "longestClosedCycleDays", "Pass -1 where no deal has closed.");
    bandEndsDays = increasing(bandEndsDays);
    stages = List.copyOf(stages);
  }

  /**
   * Counts the open deals of a snapshot. Linear in the number of deals.
   *
   * <p>The longest closed cycle ends the last band but one, and bands beyond it are joined, so that
   * the last band holds the zombies and nothing else.
   *
   * @param snapshot what the CRM knew on the as-of day
   * @param bandEndsDays the last day of each age band, increasing, such as 30, 60, 90
   * @return the open deals by stage and age
   * @throws IllegalArgumentException if the bands do not increase
   */
  public static PipelineAging of(CrmSnapshot snapshot, List<Integer> bandEndsDays) {
    long longest = -1;
    for (OpportunitySnapshot deal : snapshot.opportunities()) {
      if (!deal.isOpen()) {
        longest = Math.max(longest, deal.ageDays());
      }
    }
    List<Integer> bands = upTo(longest, increasing(bandEndsDays));
    Map<String, int[]> rows = new TreeMap<>();
    int zombieColumn = bands.size() + 1;
    for (OpportunitySnapshot deal : snapshot.opportunities()) {
      if (deal.isOpen()) {
        int[] row =
            rows.computeIfAbsent(deal.stage().orElse(NO_STAGE), s -> new int[zombieColumn + 1]);
        row[bandOf(deal.ageDays(), bands)]++;
        row[zombieColumn] += longest >= 0 && deal.ageDays() > longest ? 1 : 0;
      }
    }
    List<StageAges> stages = new ArrayList<>(rows.size());
    rows.forEach((stage, row) -> stages.add(stageAges(stage, row)));
    return new PipelineAging(longest, bands, stages);
  }

  /**
   * The longest closed cycle, if any deal has closed.
   *
   * @return days from creation to close of the slowest closed deal
   */
  public OptionalLong longestClosedCycle() {
    return longestClosedCycleDays < 0
        ? OptionalLong.empty()
        : OptionalLong.of(longestClosedCycleDays);
  }

  /**
   * The number of open deals.
   *
   * @return the sum over the stages
   */
  public int open() {
    return stages.stream().mapToInt(StageAges::open).sum();
  }

  /**
   * The number of open deals older than the longest closed cycle.
   *
   * @return the sum over the stages
   */
  public int zombies() {
    return stages.stream().mapToInt(StageAges::zombies).sum();
  }

  private static List<Integer> upTo(long longest, List<Integer> bandEnds) {
    if (longest < 0) {
      return bandEnds;
    }
    List<Integer> bands = new ArrayList<>();
    for (int end : bandEnds) {
      if (end < longest) {
        bands.add(end);
      }
    }
    bands.add(Math.toIntExact(longest));
    return bands;
  }

  private static StageAges stageAges(String stage, int[] row) {
    List<Integer> bands = new ArrayList<>(row.length - 1);
    for (int band = 0; band < row.length - 1; band++) {
      bands.add(row[band]);
    }
    return new StageAges(stage, bands, row[row.length - 1]);
  }

  private static int bandOf(long ageDays, List<Integer> bandEnds) {
    int band = 0;
    while (band < bandEnds.size() && ageDays > bandEnds.get(band)) {
      band++;
    }
    return band;
  }

  private static List<Integer> increasing(List<Integer> bandEnds) {
    List<Integer> copy = List.copyOf(bandEnds);
    Require.notEmpty(copy, "bandEndsDays", "Name at least one age, such as 90.");
    int before = -1;
    for (int end : copy) {
      Require.that(end > before, "bandEndsDays", copy, "increase from 0", "Sort the ages.");
      before = end;
    }
    return copy;
  }
}
