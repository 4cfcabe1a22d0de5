package io.planwright.schedule.staffed;

import java.util.ArrayList;
import java.util.List;

/** What makes every plan impossible, by the bounds that none can beat. */
final class Conflicts {

  private final Model model;
  private final Bounds bounds;
  private final Wording wording;

  Conflicts(Model model, Bounds bounds) {
    this.model = model;
    this.bounds = bounds;
    wording = new Wording(model);
  }

  /** A sentence a conflict; empty if none is known. */
  List<String> all() {
    List<String> conflicts = new ArrayList<>();
    for (int i = 0; i < model.size; i++) {
      if (model.past.state[i] == Past.OPEN) {
        check(i, conflicts);
      }
    }
    if (conflicts.isEmpty() && bounds.end() > model.grid.slots) {
      conflicts.add(
          "The people have less time until the end of the horizon on "
              + model.request.horizon().endExclusive().minusDays(1)
              + " than what only they can do takes.");
    }
    return conflicts;
  }

  private void check(int i, List<String> conflicts) {
    String name = wording.fullName(i);
    int day = model.fixedDay[i];
    if (day >= 0 && bounds.start[i] <= model.grid.slots && isAfterDay(bounds.start[i], day)) {
      conflicts.add(
          name
              + " must start on "
              + model.grid.date(day)
              + ", and cannot before "
              + wording.time(bounds.start[i])
              + ": "
              + holder(i)
              + ".");
    } else if (day != -1 && (day < 0 || day >= model.grid.days)) {
      conflicts.add(
          name + " must start on " + model.grid.date(day) + ", which is not in the horizon.");
    } else if (bounds.finish[i] > model.grid.slots && !isFollower(i)) {
      conflicts.add(
          name
              + " cannot be over by the end of the horizon on "
              + model.request.horizon().endExclusive().minusDays(1)
              + ": "
              + holder(i)
              + ".");
    }
  }

  private boolean isAfterDay(int slot, int day) {
    return day >= model.grid.days || slot >= model.grid.dayStart[day + 1];
  }

  /** Whether something that it waits for has no place either. */
  private boolean isFollower(int i) {
    for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
      if (bounds.finish[model.predecessor[arc]] > model.grid.slots) {
        return true;
      }
    }
    return false;
  }

  /** What holds it when everybody has time. */
  private String holder(int i) {
    int latest = model.release[i];
    int found = -1;
    for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
      int before = model.predecessor[arc];
      int bound = model.bound(arc, bounds.start[before], bounds.finish[before]);
      if (bound > latest) {
        latest = bound;
        found = arc;
      }
    }
    return found >= 0
        ? wording.dependency(found) + " until " + wording.time(latest)
        : "its people are at work for too little time after "
            + wording.time(Math.min(latest, model.grid.slots));
  }
}
