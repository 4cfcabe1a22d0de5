package io.planwright.control.earned;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The status of all activities, moved forward in time: facts are entered up to a day and those
 * after it are not looked at.
 */
final class StatusBook {

  private final PlannedWork planned;
  private final List<ActivityStatus> statuses = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<ProjectFact> facts;
  private int entered;

  StatusBook(PlannedWork planned, List<ProjectFact> facts) {
    this.planned = planned;
    for (int i = 0; i < planned.size(); i++) {
      statuses.add(new ActivityStatus(planned.budget(i)));
      positions.put(planned.budget(i).activityId(), i);
    }
    this.facts = new ArrayList<>(facts);
    this.facts.sort(Comparator.comparing(ProjectFact::date));
  }

  /** Enters the facts through the close of a day; days must not go back. */
  void moveTo(LocalDate asOf) {
    while (entered < facts.size() && !facts.get(entered).date().isAfter(asOf)) {
      ProjectFact fact = facts.get(entered++);
      Integer position = positions.get(fact.activityId());
      Require.that(
          position != null,
          "facts",
          fact.activityId(),
          "name an activity of the baseline",
          "Correct the id, or take the activity into the baseline.");
      statuses.get(Require.nonNull(position, "position")).add(fact);
    }
  }

  int factsEntered() {
    return entered;
  }

  ActivityStatus status(int activity) {
    return statuses.get(activity);
  }

  Money earned() {
    Money sum = Money.zero(planned.currency());
    for (ActivityStatus status : statuses) {
      sum = sum.plus(status.earned());
    }
    return sum;
  }

  Money cost() {
    Money sum = Money.zero(planned.currency());
    for (ActivityStatus status : statuses) {
      sum = sum.plus(status.cost());
    }
    return sum;
  }

  /** The day on which the last activity with a budget was completed; null before that. */
  @Nullable LocalDate completeSince() {
    LocalDate last = null;
    for (int i = 0; i < statuses.size(); i++) {
      if (!planned.budget(i).amount().isZero()) {
        LocalDate since = statuses.get(i).completeSince();
        if (since == null) {
          return null;
        }
        last = last == null || since.isAfter(last) ? since : last;
      }
    }
    return last;
  }
}
