package io.planwright.schedule.staffed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says who of a team is away when an activity could start, and who took over from whom. */
final class Absences {

  private final Model model;
  private final Decoder plan;
  private final Wording wording;
  private final int[] office;

  Absences(Decoder plan, Wording wording) {
    this.plan = plan;
    this.wording = wording;
    model = plan.model;
    office = model.free[model.free.length - 1];
  }

  /** Whom it waits for in office hours from ready on; null if nobody is away. */
  @Nullable String waiting(int i) {
    Way way = model.ways[i][plan.way[i]];
    int from = model.grid.activeFrom[Math.min(Math.max(0, plan.ready[i]), model.grid.slots)];
    int to = plan.first[i];
    int[] team = plan.team[i];
    if (!isAtWork(office, from, to) || model.isOffice(team[0])) {
      return null;
    }
    String until = wording.time(model.grid.slotOf[to]);
    for (int person : team) {
      int[] hours = model.free[person];
      if (!isAtWork(hours, from, to) && hours[to] != Model.AWAY) {
        return "waits for " + wording.person(person) + ", who has no working hours until " + until;
      }
    }
    if (way.isFixedWork || areTogether(team, from, to)) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (int person : team) {
      names.add(wording.person(person));
    }
    return "waits until " + until + " for " + Wording.list(names) + " to be at work together";
  }

  private static boolean isAtWork(int[] hours, int from, int to) {
    for (int k = from; k < to; k++) {
      if (hours[k] != Model.AWAY) {
        return true;
      }
    }
    return false;
  }

  private boolean areTogether(int[] team, int from, int to) {
    for (int k = from; k < to; k++) {
      boolean isEverybody = true;
      for (int person : team) {
        isEverybody = isEverybody && model.free[person][k] != Model.AWAY;
      }
      if (isEverybody) {
        return true;
      }
    }
    return false;
  }

  /** Who does it instead of those who were agreed; empty if nobody had to leave. */
  String replaced(int i) {
    List<String> left = new ArrayList<>(model.past.agreed.get(i));
    List<String> came = new ArrayList<>();
    for (int person : plan.team[i]) {
      if (!model.isOffice(person) && !left.remove(model.member(person).person().id())) {
        came.add(wording.person(person));
      }
    }
    left.replaceAll(this::name);
    return left.isEmpty() || came.isEmpty()
        ? ""
        : ", with " + Wording.list(came) + " instead of " + Wording.list(left);
  }

  /** The name of somebody who may have left: then the id is all that is known. */
  private String name(String id) {
    return model.request.staff().stream()
        .map(StaffMember::person)
        .filter(person -> person.id().equals(id))
        .findFirst()
        .map(person -> person.name())
        .orElse(id);
  }
}
