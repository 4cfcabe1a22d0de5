package io.planwright.quality;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesActivity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Finds open deals that look forgotten: past their expected close, older than any deal was when it
 * closed, or silent for long. The age is judged stage by stage, and only against enough closed
 * deals; silence only in a CRM that records activities at all.
 */
final class StaleDeals implements QualityRule {

  /** With fewer closed deals the longest cycle says little about how long a deal may take. */
  private static final int LEAST_CLOSED = 20;

  private static final String NO_STAGE = "";

  private final int silentDays;

  StaleDeals(int silentDays) {
    this.silentDays = silentDays;
  }

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    List<QualityFinding> findings = new ArrayList<>();
    inspectExpectedClose(input.snapshot(), findings);
    inspectAge(input.snapshot(), findings);
    inspectSilence(input.snapshot(), findings);
    return findings;
  }

  private static void inspectExpectedClose(CrmSnapshot crm, List<QualityFinding> findings) {
    Offenders overdue = new Offenders();
    for (OpportunitySnapshot deal : crm.open()) {
      deal.expectedClose().ifPresent(day -> overdue.look(deal.id(), day.isBefore(crm.asOf())));
    }
    if (!overdue.none()) {
      findings.add(
          overdue
              .finding("past expected close", CrmEntity.OPPORTUNITY, "expectedClose")
              .severity(Severity.WARNING)
              .dimension(QualityDimension.STALE)
              .statement(
                  overdue.inWords() + " open deals with an expected close are past that day.")
              .build());
    }
  }

  private static void inspectAge(CrmSnapshot crm, List<QualityFinding> findings) {
    OptionalLong longest = longestClosedCycle(crm);
    if (longest.isEmpty()) {
      return;
    }
    Map<String, Offenders> byStage = new TreeMap<>();
    for (OpportunitySnapshot deal : crm.open()) {
      byStage
          .computeIfAbsent(deal.stage().orElse(NO_STAGE), stage -> new Offenders())
          .look(deal.id(), deal.ageDays() > longest.getAsLong());
    }
    byStage.forEach(
        (stage, old) -> {
          if (!old.none()) {
            findings.add(tooOld(stage, old, longest.getAsLong()));
          }
        });
  }

  private static QualityFinding tooOld(String stage, Offenders old, long longestDays) {
    return old.finding("older than the longest closed cycle", CrmEntity.OPPORTUNITY, "createdOn")
        .severity(Severity.CRITICAL)
        .dimension(QualityDimension.STALE)
        .statement(
            old.inWords()
                + " open deals "
                + (stage.equals(NO_STAGE) ? "without a stage" : "in stage " + stage)
                + " are older than any deal was when it closed ("
                + Sentences.number(longestDays)
                + " days). Close them or qualify them anew before they enter a forecast.")
        .build();
  }

  private static OptionalLong longestClosedCycle(CrmSnapshot crm) {
    long longest = 0;
    int closed = 0;
    for (OpportunitySnapshot deal : crm.opportunities()) {
      if (!deal.isOpen() && deal.ageDays() >= 0) {
        longest = Math.max(longest, deal.ageDays());
        closed++;
      }
    }
    return closed < LEAST_CLOSED ? OptionalLong.empty() : OptionalLong.of(longest);
  }

  private void inspectSilence(CrmSnapshot crm, List<QualityFinding> findings) {
    Map<String, LocalDate> lastActivity = lastActivities(crm);
    if (lastActivity.isEmpty()) {
      return;
    }
    LocalDate since = crm.asOf().minusDays(silentDays);
    Offenders silent = new Offenders();
    for (OpportunitySnapshot deal : crm.open()) {
      LocalDate active = lastActivity.getOrDefault(deal.id(), deal.lastChangedOn());
      silent.look(deal.id(), active.isBefore(since) && deal.lastChangedOn().isBefore(since));
    }
    if (!silent.none()) {
      findings.add(
          silent
              .finding("no activity", CrmEntity.OPPORTUNITY, "lastChangedOn")
              .severity(Severity.WARNING)
              .dimension(QualityDimension.STALE)
              .statement(
                  "On %s open deals nothing was done or recorded for more than %s days."
                      .formatted(silent.inWords(), Sentences.number(silentDays)))
              .build());
    }
  }

  private static Map<String, LocalDate> lastActivities(CrmSnapshot crm) {
    ZoneId zone = crm.zone();
    Map<String, LocalDate> last = new HashMap<>();
    for (SalesActivity activity : crm.activities()) {
      LocalDate day = LocalDate.ofInstant(activity.at(), zone);
      activity.opportunityId().ifPresent(id -> last.merge(id, day, (a, b) -> a.isAfter(b) ? a : b));
    }
    return last;
  }
}
