package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.OpportunityStatus;
import io.planwright.evidence.Answer;
import io.planwright.market.WinRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what became of deals by the farthest stage that they stood in. */
final class ConversionCount {

  private final StagePaths paths;
  private final LocalDate matureBy;
  private final VisitTable visits;

  ConversionCount(StagePaths paths, int maturityDays) {
    this.paths = paths;
    this.matureBy = paths.asOf().minusDays(maturityDays);
    this.visits = VisitTable.of(paths);
  }

  List<StageFigures> rows() {
    List<StageFigures> rows = new ArrayList<>();
    for (int place = 0; place < paths.stages().size(); place++) {
      rows.add(row(place));
    }
    return rows;
  }

  private StageFigures row(int place) {
    Tally tally = new Tally();
    for (StagePath path : paths.paths()) {
      StageVisit reached = reached(path, place);
      if (reached != null) {
        boolean passed = path.status() == OpportunityStatus.WON || farthest(path) > place;
        tally.add(path.status(), passed, !reached.entered().isAfter(matureBy));
      }
    }
    EventTimes stays = stays(place);
    return new StageFigures(
        paths.stages().get(place),
        tally.entered,
        tally.passed,
        tally.lost,
        tally.entered - tally.passed - tally.lost,
        rate("how many deals pass", place, tally.maturePassed, tally.mature),
        rate("how many deals are won from", place, tally.matureWon, tally.mature),
        rate("how many closed deals are won from", place, tally.won, tally.closed),
        median(place, stays),
        stays.restrictedMean() * stays.item.length / Math.max(1, paths.paths().size()));
  }

  /** The first visit to a stage or beyond. Nobody skips having no stage. */
  private @Nullable StageVisit reached(StagePath path, int place) {
    boolean withoutStage = paths.stages().get(place).equals(StagePaths.NO_STAGE);
    for (StageVisit visit : path.visits()) {
      int at = paths.stages().indexOf(visit.stage());
      if (withoutStage ? at == place : at >= place) {
        return visit;
      }
    }
    // A win passes all stages, the day of the last visit standing for the entry.
    boolean won = path.status() == OpportunityStatus.WON && !withoutStage;
    return won ? path.visits().get(path.visits().size() - 1) : null;
  }

  private int farthest(StagePath path) {
    return path.visits().stream()
        .mapToInt(visit -> paths.stages().indexOf(visit.stage()))
        .max()
        .orElse(-1);
  }

  private Answer<WinRate> rate(String question, int place, long part, long whole) {
    return whole < StageConversion.LEAST_COHORT
        ? Answer.insufficient(
            question + " " + paths.stages().get(place),
            "at least " + StageConversion.LEAST_COHORT + " deals",
            whole + " deals",
            "Wait for deals to mature, or take in earlier ones.")
        : Answer.known(WinRate.of(part, whole));
  }

  private EventTimes stays(int place) {
    int n = (int) Arrays.stream(visits.from).filter(from -> from == place).count();
    int[] days = new int[n];
    int[] kinds = new int[n];
    int next = 0;
    for (int i = 0; i < visits.from.length; i++) {
      if (visits.from[i] == place) {
        days[next] = visits.days[i];
        kinds[next++] =
            visits.to[i] == VisitTable.CENSORED ? EventTimes.CENSORED : EventTimes.FIRST;
      }
    }
    return new EventTimes(days, kinds);
  }

  private Answer<MedianDays> median(int place, EventTimes stays) {
    String question = "how long deals stay in " + paths.stages().get(place);
    if (stays.item.length < StageConversion.LEAST_COHORT) {
      return StageChain.tooFewVisits(question, stays.item.length);
    }
    int[] found = stays.crossings(0.5);
    if (found[0] < 0) {
      return Answer.insufficient(
          question,
          "half of the visits ended",
          "fewer, open ones allowed for",
          "Wait until more deals have left the stage.");
    }
    boolean highKnown = found[2] >= 0;
    int high = highKnown ? found[2] : stays.lastDayWith(1);
    int low = found[1] < 0 ? found[0] : Math.min(found[1], found[0]);
    return Answer.known(new MedianDays(found[0], low, Math.max(high, found[0]), highKnown));
  }

  /** The counts of one stage. */
  private static final class Tally {

    private long entered;
    private long passed;
    private long lost;
    private long won;
    private long closed;
    private long mature;
    private long maturePassed;
    private long matureWon;

    private void add(OpportunityStatus status, boolean hasPassed, boolean isMature) {
      boolean isWon = status == OpportunityStatus.WON;
      entered++;
      passed += hasPassed ? 1 : 0;
      lost += status == OpportunityStatus.LOST && !hasPassed ? 1 : 0;
      won += isWon ? 1 : 0;
      closed += status == OpportunityStatus.OPEN ? 0 : 1;
      mature += isMature ? 1 : 0;
      maturePassed += isMature && hasPassed ? 1 : 0;
      matureWon += isMature && isWon ? 1 : 0;
    }
  }
}
