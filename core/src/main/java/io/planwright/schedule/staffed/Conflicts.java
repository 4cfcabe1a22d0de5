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
    boolean isFixed = model.isFixed(i) && !hasBegun(day);
    boolean isPlaced = bounds.start[i] <= model.grid.slots;
    if (isFixed && day >= 0 && isPlaced && isAfterDay(bounds.start[i], day)) {
      conflicts.add(
          name
              + " must start on "
              + model.grid.date(day)
              + ", and cannot before "
              + wording.time(bounds.start[i])
              + ": "
              + holder(i)
              + ".");
    } else if (isFixed && (day < 0 || day >= model.grid.days)) {
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

  /** Whether some of a day is over: what was to start on it and has not is late, not impossible. */
  private boolean hasBegun(int day) {
    return day >= 0 && day < model.grid.days && model.past.now > model.grid.dayStart[day];
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

  /** Whether several are to work together, and never can. */
  private boolean hasNoCommonHour(int i) {
    boolean isOfSeveral = bounds.start[i] > model.grid.slots;
    for (Way way : model.ways[i]) {
      isOfSeveral = isOfSeveral && !way.isFixedWork && way.places() > 1;
    }
    return isOfSeveral;
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
    if (found >= 0) {
      return "it " + wording.dependency(found, latest);
    }
    return hasNoCommonHour(i)
        ? "its people have no common hour at work after "
            + wording.time(Math.min(latest, model.grid.slots))
            + "; make it FIXED_WORK, which does not need them together, or ask for others"
        : "its people are at work for too little time after "
            + wording.time(Math.min(latest, model.grid.slots));
  }
}
