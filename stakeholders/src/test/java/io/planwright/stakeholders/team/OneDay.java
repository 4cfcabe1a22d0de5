package io.planwright.stakeholders.team;

import io.planwright.stakeholders.team.OneDay.DayFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules on days, looked at on one day, by going every way there is. */
record OneDay(RaciChart chart, RaciPolicy policy, LocalDate day, Set<DayFault> faults) {

  /** A rule that is broken on a day. */
  record DayFault(RaciRule rule, Set<String> items, List<String> parties, LocalDate day) {}

  void check() {
    for (RaciItem item : chart.items()) {
      if (item.window().isEmpty() || item.window().get().contains(day)) {
        checkItem(item);
      }
      circles(item.id());
    }
    circles("");
    for (RaciDelegation d : live()) {
      for (RaciDelegation e : live()) {
        Set<String> both = new TreeSet<>(d.itemIds());
        both.retainAll(e.itemIds());
        boolean collides = d.itemIds().isEmpty() && e.itemIds().isEmpty() || !both.isEmpty();
        if (d.fromId().equals(e.fromId()) && d.toId().compareTo(e.toId()) < 0 && collides) {
          add(RaciRule.DELEGATION_SPLIT, both, List.of(d.fromId(), d.toId(), e.toId()));
        }
      }
    }
  }

  private void checkItem(RaciItem item) {
    List<String> doers = new ArrayList<>();
    for (RaciEntry entry : chart.entries()) {
      if (entry.itemId().equals(item.id())) {
        boolean isDoer = entry.role() == RaciRole.RESPONSIBLE;
        if (isDoer) {
          doers.add(entry.partyId());
        }
        checkHolder(item, entry.partyId(), isDoer);
        walk(item.id(), List.of(entry.partyId()));
      }
    }
    meetings(item, doers);
    doers.sort(null);
    boolean nobody = doers.stream().allMatch(p -> away(p) && next(p, item.id()).isEmpty());
    if (item.window().isPresent() && !doers.isEmpty() && nobody) {
      add(RaciRule.RESPONSIBLE_AWAY, Set.of(item.id()), doers);
    }
  }

  /** Who answers and who does it, neither of them both, hand it to one who had no part in it. */
  private void meetings(RaciItem item, List<String> doers) {
    String id = item.id();
    for (RaciParty one : chart.parties()) {
      for (RaciParty other : chart.parties()) {
        for (RaciParty delegate : chart.parties()) {
          boolean isMeeting =
              !policy.bothAllowed()
                  && chart.roles(id, one.id()).contains(RaciRole.ACCOUNTABLE)
                  && !doers.contains(one.id())
                  && doers.contains(other.id())
                  && !chart.roles(id, other.id()).contains(RaciRole.ACCOUNTABLE)
                  && !doers.contains(delegate.id())
                  && !chart.roles(id, delegate.id()).contains(RaciRole.ACCOUNTABLE)
                  && next(delegate.id(), id).isEmpty()
                  && reaches(one.id(), delegate.id(), id, new HashSet<>())
                  && reaches(other.id(), delegate.id(), id, new HashSet<>())
                  && !reaches(one.id(), other.id(), id, new HashSet<>())
                  && !reaches(other.id(), one.id(), id, new HashSet<>());
          if (isMeeting) {
            List<String> who = List.of(one.id(), other.id(), delegate.id());
            add(RaciRule.RESPONSIBLE_AND_ACCOUNTABLE, Set.of(id), who);
          }
        }
      }
    }
  }

  private void checkHolder(RaciItem item, String holder, boolean isDoer) {
    if (item.window().isPresent() && !isDoer && away(holder) && next(holder, item.id()).isEmpty()) {
      add(RaciRule.ACCOUNTABLE_AWAY, Set.of(item.id()), List.of(holder));
    }
    for (RaciParty party : chart.parties()) {
      boolean isUnable =
          isDoer
              ? !party.skills().containsAll(item.skills())
              : party.grade().getAsInt() < item.requiredGrade().getAsInt()
                  || (party.kind() == RaciParty.Kind.DEPARTMENT
                      && !policy.accountableDepartmentAllowed());
      RaciRole other = isDoer ? RaciRole.ACCOUNTABLE : RaciRole.RESPONSIBLE;
      isUnable |= !policy.bothAllowed() && chart.roles(item.id(), party.id()).contains(other);
      if (isUnable
          && !party.id().equals(holder)
          && reaches(holder, party.id(), item.id(), new HashSet<>())) {
        add(RaciRule.DELEGATE_UNABLE, Set.of(item.id()), List.of(holder, party.id()));
      }
    }
  }

  /** Hands an item on by every way there is, until it comes to an end or round to its start. */
  private void walk(String item, List<String> way) {
    String last = way.get(way.size() - 1);
    Set<String> onward = next(last, item);
    if (onward.isEmpty() && way.size() > 1 && away(last)) {
      add(RaciRule.DELEGATE_AWAY, Set.of(item), way.subList(way.size() - 2, way.size()));
    }
    for (String to : onward) {
      if (!way.contains(to)) {
        List<String> longer = new ArrayList<>(way);
        longer.add(to);
        walk(item, longer);
      }
    }
  }

  private void circles(String item) {
    for (RaciParty one : chart.parties()) {
      if (reaches(one.id(), one.id(), item, new HashSet<>())) {
        List<String> circle = circle(one.id(), item);
        boolean isGeneral =
            !item.isEmpty()
                && reaches(one.id(), one.id(), "", new HashSet<>())
                && circle(one.id(), "").equals(circle);
        if (!isGeneral) {
          Set<String> which = item.isEmpty() ? Set.of() : Set.of(item);
          add(RaciRule.DELEGATION_CYCLE, which, circle);
        }
      }
    }
  }

  private List<String> circle(String one, String item) {
    List<String> circle = new ArrayList<>();
    for (RaciParty party : chart.parties()) {
      if (reaches(one, party.id(), item, new HashSet<>())
          && reaches(party.id(), one, item, new HashSet<>())) {
        circle.add(party.id());
      }
    }
    circle.sort(null);
    return circle;
  }

  private boolean reaches(String from, String to, String item, Set<String> visited) {
    for (String next : next(from, item)) {
      if (next.equals(to) || (visited.add(next) && reaches(next, to, item, visited))) {
        return true;
      }
    }
    return false;
  }

  /** To whom a party hands an item; "" stands for all items. */
  private Set<String> next(String party, String item) {
    Set<String> special = new TreeSet<>();
    Set<String> general = new TreeSet<>();
    for (RaciDelegation d : live()) {
      if (d.fromId().equals(party)) {
        if (d.itemIds().isEmpty()) {
          general.add(d.toId());
        } else if (d.itemIds().contains(item)) {
          special.add(d.toId());
        }
      }
    }
    return special.isEmpty() ? general : special;
  }

  private List<RaciDelegation> live() {
    return chart.delegations().stream().filter(d -> d.during().contains(day)).toList();
  }

  private boolean away(String id) {
    return chart.parties().stream()
        .anyMatch(p -> p.id().equals(id) && p.absences().stream().anyMatch(a -> a.contains(day)));
  }

  private void add(RaciRule rule, Set<String> items, List<String> parties) {
    faults.add(new DayFault(rule, new TreeSet<>(items), parties, day));
  }
}
