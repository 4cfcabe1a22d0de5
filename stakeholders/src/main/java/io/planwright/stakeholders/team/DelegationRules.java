package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.named;
import static io.planwright.stakeholders.team.Findings.on;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on who stands in for whom; circles are those of {@link DelegationCycles}. */
final class DelegationRules {

  private final ChartIndex index;
  private final Timeline timeline;
  private final Findings findings;

  DelegationRules(ChartIndex index, Timeline timeline, Findings findings) {
    this.index = index;
    this.timeline = timeline;
    this.findings = findings;
  }

  void check() {
    checkPresence();
    index.chart.items().forEach(this::checkAbility);
    index.chart.parties().forEach(party -> checkSplits(party.id()));
    new DelegationCycles(index, timeline, findings).check();
  }

  private void checkPresence() {
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (RaciDelegation delegation : index.chart.delegations()) {
      String to = delegation.toId();
      List<DateRange> dates = timeline.where(date -> isBroken(delegation, date));
      if (!dates.isEmpty()
          && seen.add(List.of(delegation.fromId(), to, delegation.itemIds(), dates))) {
        findings.add(
            RaciRule.DELEGATE_AWAY,
            delegation.itemIds(),
            List.of(delegation.fromId(), to),
            dates,
            to + " stands in for " + delegation.fromId() + " and is away on " + on(dates) + ".",
            "Appoint somebody who is there, or let " + to + " pass it on for these days.");
      }
    }
  }

  private boolean isBroken(RaciDelegation delegation, LocalDate date) {
    return delegation.isInForce(date)
        && index.party(delegation.toId()).filter(party -> party.isAway(date)).isPresent()
        && index.delegationsFrom(delegation.toId()).stream()
            .noneMatch(onward -> onward.isInForce(date) && onward.takesAllOf(delegation));
  }

  /** Whether whom an item comes to, on the days of its window, may and can take it. */
  private void checkAbility(RaciItem item) {
    Set<String> holders = new LinkedHashSet<>(index.holders(item.id(), RaciRole.ACCOUNTABLE));
    holders.addAll(index.holders(item.id(), RaciRole.RESPONSIBLE));
    for (String holder : holders) {
      Map<String, Set<LocalDate>> reached = new LinkedHashMap<>();
      if (!index.delegationsFrom(holder).isEmpty()) {
        for (LocalDate date : timeline.stretches()) {
          if (item.window().map(window -> window.contains(date)).orElse(true)) {
            for (String delegate : reached(holder, item.id(), date)) {
              reached.computeIfAbsent(delegate, key -> new LinkedHashSet<>()).add(date);
            }
          }
        }
      }
      reached.forEach(
          (delegate, dates) ->
              index
                  .party(delegate)
                  .ifPresent(party -> judge(item, holder, party, timeline.where(dates::contains))));
    }
  }

  private void judge(RaciItem item, String holder, RaciParty delegate, List<DateRange> dates) {
    List<String> lacks = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (index.holders(item.id(), RaciRole.ACCOUNTABLE).contains(holder)) {
      Authority authority = Authority.toAnswerFor(item, delegate);
      lacks.addAll(authority.lacks());
      unknown.addAll(authority.unknown());
    }
    if (index.holders(item.id(), RaciRole.RESPONSIBLE).contains(holder)) {
      Authority.missingSkills(item, delegate).forEach(skill -> lacks.add("no skill " + skill));
    }
    List<String> who = List.of(holder, delegate.id());
    String what = delegate.id() + ", who stands in for " + holder + " in " + item.id();
    if (!lacks.isEmpty()) {
      findings.add(
          RaciRule.DELEGATE_UNABLE,
          List.of(item.id()),
          who,
          dates,
          what + ", is not able: " + named(lacks) + ".",
          "Appoint somebody with the authority and the skills of " + holder + ".");
    }
    if (!unknown.isEmpty()) {
      findings.add(
          RaciRule.AUTHORITY_UNKNOWN,
          List.of(item.id()),
          who,
          dates,
          "Of " + what + ", " + named(unknown) + " is not known.",
          "Record the authority of " + delegate.id() + ".");
    }
  }

  /** Everybody to whom an item comes from its holder on a day. */
  private Set<String> reached(String holder, String itemId, LocalDate date) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(holder));
    while (!open.isEmpty()) {
      for (RaciDelegation delegation : InForce.of(index, open.remove(), itemId, date)) {
        String to = delegation.toId();
        if (!to.equals(holder) && reached.add(to)) {
          open.add(to);
        }
      }
    }
    return reached;
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
              one.toId()
                  + " and "
                  + other.toId()
                  + " both stand in for "
                  + partyId
                  + " on "
                  + on(dates)
                  + ".",
              "Keep one delegate for each item and day.");
        }
      }
    }
  }
}
