package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.named;
import static io.planwright.stakeholders.team.Findings.on;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on who stands in for whom; circles are those of {@link DelegationCycles}. */
final class DelegationRules {

  private final ChartIndex index;
  private final Timeline timeline;
  private final RaciPolicy policy;
  private final Findings findings;

  /** The items that stay with a delegate who is away, by the days on which they do. */
  private final Map<Passage.Step, Map<List<DateRange>, List<String>>> away = new LinkedHashMap<>();

  DelegationRules(ChartIndex index, RaciPolicy policy, Timeline timeline, Findings findings) {
    this.index = index;
    this.policy = policy;
    this.timeline = timeline;
    this.findings = findings;
  }

  void check() {
    index.chart.items().forEach(this::check);
    reportAway();
    index.chart.parties().forEach(party -> checkSplits(party.id()));
    new DelegationCycles(index, timeline, findings).check();
  }

  /** Follows an item, on the days on which it is open, from its holders to all it comes to. */
  private void check(RaciItem item) {
    Set<String> holders = new LinkedHashSet<>(index.holders(item.id(), RaciRole.ACCOUNTABLE));
    holders.addAll(index.holders(item.id(), RaciRole.RESPONSIBLE));
    Map<Passage.Step, Set<LocalDate>> stranded = new LinkedHashMap<>();
    for (String holder : holders) {
      Map<String, Set<LocalDate>> reached = new LinkedHashMap<>();
      if (!index.delegationsFrom(holder).isEmpty()) {
        for (LocalDate date : timeline.stretches()) {
          if (item.window().map(window -> window.contains(date)).orElse(true)) {
            follow(holder, item.id(), date, reached, stranded);
          }
        }
      }
      reached.forEach(
          (delegate, dates) ->
              index
                  .party(delegate)
                  .ifPresent(party -> judge(item, holder, party, timeline.where(dates::contains))));
    }
    stranded.forEach(
        (step, dates) ->
            away.computeIfAbsent(step, key -> new LinkedHashMap<>())
                .computeIfAbsent(timeline.where(dates::contains), key -> new ArrayList<>())
                .add(item.id()));
  }

  /** Notes everybody to whom an item comes on a day, and who of them is away and keeps it. */
  private void follow(
      String holder,
      String itemId,
      LocalDate date,
      Map<String, Set<LocalDate>> reached,
      Map<Passage.Step, Set<LocalDate>> stranded) {
    Passage passage = Passage.of(index, holder, itemId, date);
    passage.reached().forEach(to -> note(reached, to, date));
    for (Passage.Step step : passage.steps()) {
      if (passage.keepers().contains(step.toId())
          && index.party(step.toId()).filter(party -> party.isAway(date)).isPresent()) {
        note(stranded, step, date);
      }
    }
  }

  private static <T> void note(Map<T, Set<LocalDate>> dates, T key, LocalDate date) {
    dates.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(date);
  }

  private void reportAway() {
    away.forEach(
        (step, itemsByDates) ->
            itemsByDates.forEach(
                (dates, items) ->
                    findings.add(
                        RaciRule.DELEGATE_AWAY,
                        items,
                        List.of(step.fromId(), step.toId()),
                        dates,
                        "A delegate for " + named(items) + " is away on " + on(dates) + ".",
                        "Appoint somebody who is there, or let the delegate pass it on for these"
                            + " days.")));
  }

  private void judge(RaciItem item, String holder, RaciParty delegate, List<DateRange> dates) {
    List<String> lacks = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> accountable = index.holders(item.id(), RaciRole.ACCOUNTABLE);
    List<String> responsible = index.holders(item.id(), RaciRole.RESPONSIBLE);
    if (accountable.contains(holder)) {
      if (delegate.kind() == RaciParty.Kind.DEPARTMENT && !policy.accountableDepartmentAllowed()) {
        lacks.add("a department may not answer for it");
      }
      if (!policy.bothAllowed() && responsible.contains(delegate.id())) {
        lacks.add("who does it may not answer for it");
      }
      Authority authority = Authority.toAnswerFor(item, delegate);
      lacks.addAll(authority.lacks());
      unknown.addAll(authority.unknown());
    }
    if (responsible.contains(holder)) {
      if (!policy.bothAllowed() && accountable.contains(delegate.id())) {
        lacks.add("who answers for it may not do it");
      }
      Authority.missingSkills(item, delegate)
          .forEach(skill -> lacks.add("the skill " + skill + " is required"));
    }
    List<String> who = List.of(holder, delegate.id());
    if (!lacks.isEmpty()) {
      findings.add(
          RaciRule.DELEGATE_UNABLE,
          List.of(item.id()),
          who,
          dates,
          "A delegate for " + item.id() + " is not able: " + named(lacks) + ".",
          "Appoint somebody else, with the authority and the skills that the item takes.");
    }
    if (!unknown.isEmpty()) {
      findings.add(
          RaciRule.AUTHORITY_UNKNOWN,
          List.of(item.id()),
          who,
          dates,
          "Of a delegate for " + item.id() + ", " + named(unknown) + " is not known.",
          "Record that authority.");
    }
  }

  private void checkSplits(String partyId) {
    List<RaciDelegation> all = index.delegationsFrom(partyId);
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        RaciDelegation one = all.get(i);
        RaciDelegation other = all.get(k);
        if (one.toId().equals(other.toId()) || !one.collidesWith(other)) {
          continue;
        }
        List<DateRange> dates =
            timeline.where(date -> one.isInForce(date) && other.isInForce(date));
        List<String> items = one.itemIds().stream().filter(other::names).toList();
        List<String> who = List.of(partyId, one.toId(), other.toId());
        if (!dates.isEmpty() && seen.add(List.of(items, who, dates))) {
          findings.add(
              RaciRule.DELEGATION_SPLIT,
              items,
              who,
              dates,
              "Two parties stand in for the same one on " + on(dates) + ".",
              "Keep one delegate for each item and day.");
        }
      }
    }
  }
}
