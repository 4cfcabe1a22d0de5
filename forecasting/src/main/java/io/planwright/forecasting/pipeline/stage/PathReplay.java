package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunityStatus;
import io.planwright.crm.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays the facts of one deal forward to its path. One pass; not thread-safe, used once. */
final class PathReplay {

  private final Set<String> listed;
  private final Map<String, Long> unlisted;
  private final ZoneId zone;
  private final LocalDate createdOn;
  private final List<String> stages = new ArrayList<>();
  private final List<LocalDate> entered = new ArrayList<>();
  private OpportunityStatus status = OpportunityStatus.OPEN;
  private LocalDate closedOn = LocalDate.MIN;
  private int reopenings;

  private PathReplay(
      Opportunity known, Set<String> listed, Map<String, Long> unlisted, ZoneId zone) {
    this.listed = listed;
    this.unlisted = unlisted;
    this.zone = zone;
    this.createdOn = createdOn(known);
  }

  /** The path of a deal whose facts are all known by the as-of date. */
  static StagePath path(
      Opportunity known,
      Set<String> listed,
      Map<String, Long> unlisted,
      LocalDate asOf,
      ZoneId zone) {
    PathReplay replay = new PathReplay(known, listed, unlisted, zone);
    known.facts().forEach(replay::take);
    return replay.end(known.id(), asOf);
  }

  private LocalDate createdOn(Opportunity known) {
    for (OpportunityFact fact : known.facts()) {
      if (fact instanceof OpportunityFact.Created created) {
        return day(created.at());
      }
    }
    throw new IllegalStateException("an opportunity without a creation: " + known.id());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private void take(OpportunityFact fact) {
    if (fact instanceof OpportunityFact.StageEntered entry) {
      enter(entry);
    } else if (fact instanceof OpportunityFact.Closed close) {
      status = close.outcome() == Outcome.WON ? OpportunityStatus.WON : OpportunityStatus.LOST;
      closedOn = close.closedOn();
    } else if (fact instanceof OpportunityFact.Reopened && status != OpportunityStatus.OPEN) {
      status = OpportunityStatus.OPEN;
      reopenings++;
    }
  }

  private void enter(OpportunityFact.StageEntered entry) {
    if (status != OpportunityStatus.OPEN) {
      return;
    }
    if (!listed.contains(entry.stage())) {
      unlisted.merge(entry.stage(), 1L, Long::sum);
      return;
    }
    // A fact dated before the creation counts from the creation on.
    LocalDate day = later(day(entry.at()), createdOn);
    if (stages.isEmpty() && day.isAfter(createdOn)) {
      add(StagePaths.NO_STAGE, createdOn);
    }
    if (stages.isEmpty() || !stages.get(stages.size() - 1).equals(entry.stage())) {
      add(entry.stage(), day);
    }
  }

  private void add(String stage, LocalDate day) {
    stages.add(stage);
    entered.add(day);
  }

  private StagePath end(String id, LocalDate asOf) {
    if (stages.isEmpty()) {
      add(StagePaths.NO_STAGE, createdOn);
    }
    boolean open = status == OpportunityStatus.OPEN;
    LocalDate last = entered.get(entered.size() - 1);
    LocalDate until = open || closedOn.isAfter(asOf) ? asOf : later(closedOn, last);
    List<StageVisit> visits = new ArrayList<>(stages.size());
    for (int i = 0; i < stages.size(); i++) {
      boolean ended = i + 1 == stages.size();
      LocalDate left = ended ? until : entered.get(i + 1);
      int days = Math.toIntExact(ChronoUnit.DAYS.between(entered.get(i), left));
      String destination = ended ? destination() : stages.get(i + 1);
      visits.add(new StageVisit(stages.get(i), entered.get(i), days, destination));
    }
    return new StagePath(id, visits, status, until, reopenings);
  }

  private String destination() {
    return switch (status) {
      case OPEN -> StagePaths.OPEN;
      case WON -> StagePaths.WON;
      case LOST -> StagePaths.LOST;
    };
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
