package io.planwright.forecasting.pipeline.stage;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Stage by stage: how many deals came, passed, were lost or are still there, how long they stayed,
 * and where the time goes.
 *
 * <p>Rates are of cohorts by date of entry: all deals that reached a stage at least {@code
 * maturityDays} before the as-of date, whatever became of them. Rates of closed deals alone leave
 * out the slow ones; they are shown beside. Data floor: {@value #LEAST_DEALS} deals; {@value
 * #LEAST_COHORT} deals for a rate. Immutable, serializable and thread-safe.
 *
 * @param asOf the as-of date
 * @param maturityDays how long ago a deal must have reached a stage to count for its rates
 * @param stages one row a stage, in the order of the stages
 * @param bottleneck the stage in which deals spend most time, and the shares of all stages in the
 *     time of a deal as reasons, from 0 to 1
 */
public record StageConversion(
    LocalDate asOf, int maturityDays, List<StageFigures> stages, Explanation bottleneck)
    implements Serializable {

  /** The deals below which nothing is said. */
  public static final int LEAST_DEALS = 20;

  /** The deals below which there is no rate. */
  public static final int LEAST_COHORT = 10;

  private static final double MATURE = 0.9;

  /**
   * Checks the components.
   *
   * @param asOf the as-of date
   * @param maturityDays how long ago a deal must have reached a stage
   * @param stages one row a stage, at least one
   * @param bottleneck the stage in which deals spend most time
   * @throws IllegalArgumentException if there is no row or the days are negative
   */
  public StageConversion {
    Require.nonNull(asOf, "asOf");
    Require.notNegative(maturityDays, "maturityDays", "Use 0 to take in all deals.");
    stages = List.copyOf(Require.notEmpty(stages, "stages", "Give a row for each stage."));
    Require.nonNull(bottleneck, "bottleneck");
  }

  /**
   * Counts with the maturity that the deals themselves show: the age by which nine of ten are
   * closed, open ones allowed for, or the greatest age at a close if it never comes to that.
   *
   * @param paths what the deals did, as of a date
   * @return the report, or why the deals do not suffice for one
   */
  public static Answer<StageConversion> of(StagePaths paths) {
    return of(paths, maturity(Require.nonNull(paths, "paths")));
  }

  /**
   * Counts with a given maturity. Takes time linear in the visits, times the number of stages.
   *
   * @param paths what the deals did, as of a date
   * @param maturityDays how long ago a deal must have reached a stage to count for its rates, not
   *     negative
   * @return the report, or why the deals do not suffice for one
   * @throws IllegalArgumentException if the days are negative
   */
  public static Answer<StageConversion> of(StagePaths paths, int maturityDays) {
    Require.notNegative(maturityDays, "maturityDays", "Use 0 to take in all deals.");
    int deals = Require.nonNull(paths, "paths").paths().size();
    if (deals < LEAST_DEALS) {
      return Answer.insufficient(
          "how deals pass the stages",
          "at least " + LEAST_DEALS + " deals",
          deals + " deals",
          "Take in earlier deals.");
    }
    List<StageFigures> rows = new ConversionCount(paths, maturityDays).rows();
    return Answer.known(
        new StageConversion(paths.asOf(), maturityDays, rows, Bottleneck.among(rows)));
  }

  private static int maturity(StagePaths paths) {
    int n = paths.paths().size();
    int[] days = new int[n];
    int[] kinds = new int[n];
    int longest = 0;
    for (int i = 0; i < n; i++) {
      StagePath path = paths.paths().get(i);
      days[i] = path.visits().stream().mapToInt(StageVisit::days).sum();
      boolean closed = path.visits().get(path.visits().size() - 1).isCompleted();
      kinds[i] = closed ? EventTimes.FIRST : EventTimes.CENSORED;
      longest = closed ? Math.max(longest, days[i]) : longest;
    }
    int mature = new EventTimes(days, kinds).quantile(MATURE);
    return mature >= 0 ? mature : longest;
  }
}
