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
  private final RaciPolicy policy;
  private final Findings findings;

  /** The items that stay with a delegate who is away, by the days on which they do. */
  private final Map<Handover, Map<List<DateRange>, List<String>>> away = new LinkedHashMap<>();

  private record Handover(String from, String to) {}

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
    Map<Handover, Set<LocalDate>> stranded = new LinkedHashMap<>();
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
        (handover, dates) ->
            away.computeIfAbsent(handover, key -> new LinkedHashMap<>())
                .computeIfAbsent(timeline.where(dates::contains), key -> new ArrayList<>())
                .add(item.id()));
  }

  /** Notes everybody to whom an item comes on a day, and who of them is away and keeps it. */
  private void follow(
      String holder,
      String itemId,
      LocalDate date,
      Map<String, Set<LocalDate>> reached,
      Map<Handover, Set<LocalDate>> stranded) {
    Set<String> seen = new LinkedHashSet<>(List.of(holder));
    Deque<String> open = new ArrayDeque<>(List.of(holder));
    while (!open.isEmpty()) {
      String from = open.remove();
      for (RaciDelegation delegation : InForce.of(index, from, itemId, date)) {
        String to = delegation.toId();
        if (index.party(to).filter(party -> party.isAway(date)).isPresent()
            && InForce.of(index, to, itemId, date).isEmpty()) {
          stranded.computeIfAbsent(new Handover(from, to), key -> new LinkedHashSet<>()).add(date);
        }
        if (seen.add(to)) {
          reached.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(date);
          open.add(to);
        }
      }
    }
  }

  private void reportAway() {
    away.forEach(
        (handover, itemsByDates) ->
            itemsByDates.forEach(
                (dates, items) ->
                    findings.add(
                        RaciRule.DELEGATE_AWAY,
                        items,
                        List.of(handover.from(), handover.to()),
                        dates,
                        handover.to()
                            + " stands in for "
                            + handover.from()
                            + " in "
                            + named(items)
                            + " and is away on "
                            + on(dates)
                            + ".",
                        "Appoint somebody who is there, or let "
                            + handover.to()
                            + " pass it on for these days.")));
  }

  private void judge(RaciItem item, String holder, RaciParty delegate, List<DateRange> dates) {
    List<String> lacks = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> accountable = index.holders(item.id(), RaciRole.ACCOUNTABLE);
    List<String> responsible = index.holders(item.id(), RaciRole.RESPONSIBLE);
    if (accountable.contains(holder)) {
      if (delegate.kind() == RaciParty.Kind.DEPARTMENT && !policy.accountableDepartmentAllowed()) {
        lacks.add("it is a department");
      }
      if (!policy.bothAllowed() && responsible.contains(delegate.id())) {
        lacks.add("it does the item too");
      }
      Authority authority = Authority.toAnswerFor(item, delegate);
      lacks.addAll(authority.lacks());
      unknown.addAll(authority.unknown());
    }
    if (responsible.contains(holder)) {
      if (!policy.bothAllowed() && accountable.contains(delegate.id())) {
        lacks.add("it answers for the item too");
      }
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
          "Appoint somebody else, with the authority and the skills of " + holder + ".");
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
