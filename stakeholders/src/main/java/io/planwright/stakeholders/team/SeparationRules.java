package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.on;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule that who answers for an item does not do it, where delegations bring both parts to one
 * party. A delegate who has one of the parts by the chart is that of {@link DelegationRules}.
 */
final class SeparationRules {

  private final ChartIndex index;
  private final Timeline timeline;
  private final Findings findings;

  private record Meeting(String accountable, String responsible, String delegate) {}

  SeparationRules(ChartIndex index, Timeline timeline, Findings findings) {
    this.index = index;
    this.timeline = timeline;
    this.findings = findings;
  }

  void check() {
    index.chart.items().forEach(this::check);
  }

  private void check(RaciItem item) {
    Map<Meeting, Set<LocalDate>> meetings = new LinkedHashMap<>();
    for (LocalDate date : timeline.stretches()) {
      if (item.window().map(window -> window.contains(date)).orElse(true)) {
        for (Meeting meeting : meetings(item.id(), date)) {
          meetings.computeIfAbsent(meeting, key -> new LinkedHashSet<>()).add(date);
        }
      }
    }
    meetings.forEach(
        (meeting, stretches) -> {
          List<DateRange> dates = timeline.where(stretches::contains);
          findings.add(
              RaciRule.RESPONSIBLE_AND_ACCOUNTABLE,
              List.of(item.id()),
              List.of(meeting.accountable(), meeting.responsible(), meeting.delegate()),
              dates,
              "Who answers for "
                  + item.id()
                  + " and who does it hand it to the same party on "
                  + on(dates)
                  + ", which the policy does not allow.",
              "Let somebody else stand in for one of them.");
        });
  }

  private List<Meeting> meetings(String itemId, LocalDate date) {
    List<String> accountable = index.holders(itemId, RaciRole.ACCOUNTABLE);
    List<String> responsible = index.holders(itemId, RaciRole.RESPONSIBLE);
    List<Meeting> meetings = new ArrayList<>();
    Map<String, Passage> answers = passages(accountable, responsible, itemId, date);
    Map<String, Passage> does = passages(responsible, accountable, itemId, date);
    answers.forEach(
        (one, answered) ->
            does.forEach(
                (other, done) -> {
                  if (!answered.reached().contains(other) && !done.reached().contains(one)) {
                    Set<String> both = new LinkedHashSet<>(answered.keepers());
                    both.retainAll(done.keepers());
                    both.removeIf(id -> accountable.contains(id) || responsible.contains(id));
                    both.forEach(id -> meetings.add(new Meeting(one, other, id)));
                  }
                }));
    return meetings;
  }

  /** Where the item goes from those who have one part by the chart and not the other one too. */
  private Map<String, Passage> passages(
      List<String> holders, List<String> others, String itemId, LocalDate date) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    for (String holder : holders) {
      if (!others.contains(holder) && !index.delegationsFrom(holder).isEmpty()) {
        passages.put(holder, Passage.of(index, holder, itemId, date));
      }
    }
    return passages;
  }
}
