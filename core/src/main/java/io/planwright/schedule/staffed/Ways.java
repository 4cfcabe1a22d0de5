package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.MaterialNeed;
import io.planwright.activity.Requirement;
import io.planwright.resource.MaterialPool;
import io.planwright.resource.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the modes of activities: who could do them, and why nobody can. */
final class Ways {

  private final StaffedRequest request;
  private final Grid grid;
  private final int workingDay;

  Ways(StaffedRequest request, Grid grid, int workingDay) {
    this.request = request;
    this.grid = grid;
    this.workingDay = workingDay;
  }

  /** Adds a mode to those that are possible, or why it is not to those that are refused. */
  void add(Activity activity, ActivityMode mode, List<Way> possible, List<String> refused) {
    int before = refused.size();
    Places places = new Places();
    if (activity.isMilestone()) {
      places.addGroup(new int[] {request.staff().size()}, 1, 0);
      possible.add(way(activity, mode, places));
      return;
    }
    int assignee = assignee(activity, mode, refused);
    boolean isPlaced = assignee < 0;
    for (Requirement requirement : mode.requirements()) {
      int[] able = able(requirement);
      boolean isHis = !isPlaced && contains(able, assignee);
      isPlaced = isPlaced || isHis;
      places.add(requirement, able, isHis ? assignee : -1);
      if (able.length < requirement.people()) {
        refused.add(lack(mode, requirement, able.length));
      }
    }
    if (mode.requirements().isEmpty()) {
      int one = assignee < 0 ? request.staff().size() : assignee;
      places.addGroup(new int[] {one}, 1, assignee < 0 ? 0 : shareOf(activity, mode));
      isPlaced = true;
    }
    if (!isPlaced && refused.size() == before) {
      refused.add(
          "is assigned to " + name(assignee) + ", who can do nothing of mode " + mode.id() + ".");
    }
    addMaterials(mode, refused);
    if (refused.size() == before) {
      Way way = way(activity, mode, places);
      int[] people = Teams.matching(way, way.candidates);
      if (people.length == 0) {
        refused.add("needs in mode " + mode.id() + " more different people than can do it.");
      } else {
        possible.add(way);
      }
    }
  }

  private Way way(Activity activity, ActivityMode mode, Places places) {
    boolean hasPeople = places.share.get(0) > 0;
    boolean isFixedWork = Modelling.isFixedWork(activity) && hasPeople;
    long need = (long) mode.durationDays() * workingDay;
    if (Modelling.isFixedWork(activity)) {
      double slots = activity.effortHours().orElse(0) * 60 / grid.slotMinutes;
      need = isFixedWork ? (long) Math.ceil(slots * Model.WHOLE - 1) : (long) Math.ceil(slots);
    }
    List<MaterialNeed> materials = mode.materials();
    return new Way(
        mode.id(),
        isFixedWork,
        activity.isMilestone() ? 0 : Math.max(1, need),
        places.candidates.toArray(int[][]::new),
        places.groups.stream().mapToInt(Integer::intValue).toArray(),
        places.share.stream().mapToInt(Integer::intValue).toArray(),
        materials.stream().mapToInt(each -> pool(each.poolId())).toArray(),
        materials.stream().mapToLong(MaterialNeed::quantity).toArray());
  }

  private int assignee(Activity activity, ActivityMode mode, List<String> refused) {
    if (activity.assigneeId().isEmpty()) {
      return -1;
    }
    String id = activity.assigneeId().get();
    for (int p = 0; p < request.staff().size(); p++) {
      if (request.staff().get(p).person().id().equals(id)) {
        return p;
      }
    }
    refused.add(
        "is assigned in mode " + mode.id() + " to " + id + ", who is not among the people.");
    return -1;
  }

  /** An effort below the duration is a share of the assignee's time. */
  private int shareOf(Activity activity, ActivityMode mode) {
    double hours = mode.durationDays() * request.hoursPerDay();
    if (Modelling.isFixedWork(activity) || activity.effortHours().isEmpty() || hours == 0) {
      return Model.WHOLE;
    }
    return share(Math.min(1, activity.effortHours().getAsDouble() / hours));
  }

  private static int share(double part) {
    return (int) Math.max(1, Math.round(part * Model.WHOLE));
  }

  private int[] able(Requirement requirement) {
    return IntStream.range(0, request.staff().size())
        .filter(p -> isAble(request.staff().get(p).person(), requirement))
        .toArray();
  }

  private static boolean isAble(Person person, Requirement requirement) {
    double level = person.skill(requirement.skill());
    return level > 0 && level >= requirement.leastProficiency();
  }

  private static String lack(ActivityMode mode, Requirement requirement, int able) {
    String least =
        requirement.leastProficiency() > 0 ? " at " + requirement.leastProficiency() : "";
    return "needs in mode "
        + mode.id()
        + " "
        + requirement.people()
        + " with "
        + requirement.skill()
        + least
        + ", and "
        + (able == 0 ? "nobody has" : "only " + able + (able == 1 ? " has" : " have"))
        + " it.";
  }

  private void addMaterials(ActivityMode mode, List<String> refused) {
    for (MaterialNeed need : mode.materials()) {
      int pool = pool(need.poolId());
      long most = 0;
      for (int day = 0; pool >= 0 && day < grid.days; day++) {
        most = Math.max(most, request.materials().get(pool).availableOn(grid.date(day)));
      }
      if (need.quantity() > most) {
        refused.add(
            "needs in mode "
                + mode.id()
                + " "
                + need.quantity()
                + " of "
                + need.poolId()
                + ", of which there "
                + (pool < 0 ? "is no pool." : "are never more than " + most + "."));
      }
    }
  }

  private int pool(String id) {
    List<MaterialPool> pools = request.materials();
    return IntStream.range(0, pools.size())
        .filter(k -> pools.get(k).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  private String name(int person) {
    return request.staff().get(person).person().name();
  }

  private static boolean contains(int[] all, int one) {
    return Arrays.stream(all).anyMatch(each -> each == one);
  }

  /** The places of a mode as they are read. */
  private static final class Places {

    final List<int[]> candidates = new ArrayList<>();
    final List<Integer> groups = new ArrayList<>();
    final List<Integer> share = new ArrayList<>();

    /** The assignee has one place for sure, and the others have the rest. */
    void add(Requirement requirement, int[] able, int assignee) {
      int part = Ways.share(requirement.share());
      if (assignee < 0) {
        addGroup(able, requirement.people(), part);
        return;
      }
      addGroup(new int[] {assignee}, 1, part);
      if (requirement.people() > 1) {
        int[] others = Arrays.stream(able).filter(person -> person != assignee).toArray();
        addGroup(others, requirement.people() - 1, part);
      }
    }

    void addGroup(int[] able, int count, int part) {
      for (int k = 0; k < count; k++) {
        groups.add(candidates.size());
        share.add(part);
      }
      candidates.add(able);
    }
  }
}
