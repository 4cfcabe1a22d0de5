package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.on;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.List;

/** The rules on days of an item on which nobody answers for it or does it. */
final class AbsenceRules {

  private final ChartIndex index;
  private final Timeline timeline;
  private final Findings findings;

  AbsenceRules(ChartIndex index, Timeline timeline, Findings findings) {
    this.index = index;
    this.timeline = timeline;
    this.findings = findings;
  }

  void check() {
    for (RaciItem item : index.chart.items()) {
      if (item.window().isPresent()) {
        DateRange window = item.window().get();
        for (String id : index.holders(item.id(), RaciRole.ACCOUNTABLE)) {
          List<DateRange> dates =
              timeline.where(date -> window.contains(date) && isMissing(id, item, date));
          if (!dates.isEmpty()) {
            findings.add(
                RaciRule.ACCOUNTABLE_AWAY,
                List.of(item.id()),
                List.of(id),
                dates,
                "Who answers for " + item.id() + " is away on " + on(dates) + ".",
                "Appoint a delegate with the authority for these days.");
          }
        }
        checkResponsible(item, window);
      }
    }
  }

  private void checkResponsible(RaciItem item, DateRange window) {
    List<String> responsible = index.holders(item.id(), RaciRole.RESPONSIBLE);
    if (responsible.isEmpty()) {
      return;
    }
    List<DateRange> dates =
        timeline.where(
            date ->
                window.contains(date)
                    && responsible.stream().allMatch(id -> isMissing(id, item, date)));
    if (!dates.isEmpty()) {
      findings.add(
          RaciRule.RESPONSIBLE_AWAY,
          List.of(item.id()),
          responsible,
          dates,
          "All who do " + item.id() + " are away on " + on(dates) + ".",
          "Appoint a delegate for these days, or move the item.");
    }
  }

  /** Away without anybody appointed; an unknown party is not known to be away. */
  private boolean isMissing(String partyId, RaciItem item, LocalDate date) {
    return index.party(partyId).filter(party -> party.isAway(date)).isPresent()
        && InForce.of(index, partyId, item.id(), date).isEmpty();
  }
}
