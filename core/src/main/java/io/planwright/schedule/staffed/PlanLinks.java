package io.planwright.schedule.staffed;

import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.LagUnit;
import io.planwright.resource.MaterialPool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What waits for what in a plan: its dependencies, and who passes people and material on to whom.
 * The latter is a resource flow (Artigues, Michelon and Reusser, "Insertion techniques for static
 * and dynamic resource-constrained project scheduling", European Journal of Operational Research
 * 149, 2003, 249-267): each activity takes what it needs of a person's time from what was never
 * used, and then from those that ended last before it. Any times that keep the links keep everybody
 * within their time, whatever the durations.
 */
final class PlanLinks {

  private static final double ROUNDING = 1e-9;

  /**
   * One activity waits for another.
   *
   * @param isShared whether it waits for people or material, and not by its work
   */
  record Link(int from, int to, DependencyType type, int lagDays, LagUnit unit, boolean isShared) {}

  /** What an activity holds until it ends. */
  private static final class Holder {
    final int row;
    double left;

    Holder(int row, double left) {
      this.row = row;
      this.left = left;
    }
  }

  private final List<PlanRow> rows;
  private final PlanDays days;
  private final List<List<Link>> into = new ArrayList<>();
  private final Set<List<Integer>> shared = new HashSet<>();
  private final boolean canCircle;

  PlanLinks(StaffedRequest request, List<PlanRow> rows, PlanDays days) {
    this.rows = rows;
    this.days = days;
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      into.add(new ArrayList<>());
      places.put(List.of(rows.get(i).project().id(), rows.get(i).activity().id()), i);
    }
    boolean isBackward = false;
    for (StaffedProject project : request.projects()) {
      for (Dependency each : project.work().dependencies()) {
        int from = places.getOrDefault(List.of(project.id(), each.predecessorId()), 0);
        int to = places.getOrDefault(List.of(project.id(), each.successorId()), 0);
        into.get(to).add(new Link(from, to, each.type(), each.lagDays(), each.lagUnit(), false));
        isBackward |= rows.get(to).plan().start().isBefore(rows.get(from).plan().start());
      }
    }
    // Links of people go forward in time: only with a dependency that goes back can they circle.
    canCircle = isBackward;
    List<Integer> order =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparing(i -> rows.get(i).plan().start()))
            .toList();
    linkPeople(order);
    for (MaterialPool pool : request.materials()) {
      linkMaterial(pool, order);
    }
  }

  private void linkPeople(List<Integer> order) {
    Map<String, List<Holder>> open = new HashMap<>();
    Map<String, Double> unused = new HashMap<>();
    for (int row : order) {
      Map<String, Double> shares = new HashMap<>();
      rows.get(row).plan().pieces().forEach(piece -> shares.put(piece.personId(), piece.share()));
      for (String person : rows.get(row).plan().people()) {
        double need = shares.getOrDefault(person, 0.0);
        if (need > 0) {
          double left = unused.getOrDefault(person, 1.0);
          unused.put(person, Math.max(0, left - need));
          take(
              row,
              Math.max(0, need - left),
              open.computeIfAbsent(person, id -> new ArrayList<>()),
              (before, after) ->
                  !rows.get(before).plan().finish().isAfter(rows.get(after).plan().start()));
          open.get(person).add(new Holder(row, need));
        }
      }
    }
  }

  private void linkMaterial(MaterialPool pool, List<Integer> order) {
    double[] unused = {least(pool)};
    List<Holder> open = new ArrayList<>();
    for (int row : order) {
      if (!rows.get(row).isOver()) {
        rows.get(row).plan().materials().stream()
            .filter(need -> need.poolId().equals(pool.id()))
            .forEach(
                need -> {
                  double left = unused[0];
                  unused[0] = Math.max(0, left - need.quantity());
                  take(
                      row,
                      Math.max(0, need.quantity() - left),
                      open,
                      (before, after) -> days.finish[before].isBefore(days.start[after]));
                  open.add(new Holder(row, need.quantity()));
                });
      }
    }
  }

  private double least(MaterialPool pool) {
    long least = Long.MAX_VALUE;
    for (LocalDate day = days.range.start();
        day.isBefore(days.range.endExclusive());
        day = day.plusDays(1)) {
      least = Math.min(least, pool.availableOn(day));
    }
    return Math.max(0, least);
  }

  /**
   * Takes from those that ended last; work that goes on in the pauses of other work has no link.
   */
  private void take(
      int row, double need, List<Holder> open, BiPredicate<Integer, Integer> isBefore) {
    double missing = need;
    if (missing > ROUNDING) {
      List<Holder> ended =
          open.stream()
              .filter(each -> isBefore.test(each.row, row))
              .sorted(
                  Comparator.<Holder, Instant>comparing(each -> rows.get(each.row).plan().finish())
                      .reversed())
              .toList();
      for (Holder holder : ended) {
        double part = Math.min(missing, holder.left);
        if (part > ROUNDING) {
          holder.left -= part;
          missing -= part;
          link(holder.row, row);
        }
      }
      open.removeIf(holder -> holder.left <= ROUNDING);
    }
  }

  private void link(int from, int to) {
    if (shared.add(List.of(from, to)) && !(canCircle && leads(to, from))) {
      into.get(to)
          .add(new Link(from, to, DependencyType.FINISH_TO_START, 0, LagUnit.WORKING, true));
    }
  }

  /** Whether some chain of links leads from one activity to another. */
  private boolean leads(int from, int to) {
    boolean[] isSeen = new boolean[rows.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(to));
    while (!open.isEmpty()) {
      for (Link link : into.get(open.pop())) {
        if (link.from() == from) {
          return true;
        }
        if (!isSeen[link.from()]) {
          isSeen[link.from()] = true;
          open.push(link.from());
        }
      }
    }
    return false;
  }

  /** What an activity waits for. */
  List<Link> into(int row) {
    return into.get(row);
  }

  /** By how many whole working days what is waited for could be later; at least 0. */
  int slack(Link link) {
    LocalDate event =
        link.type().isFromStart() ? days.start[link.from()] : days.finish[link.from()];
    LocalDate target = link.type().isToStart() ? days.start[link.to()] : days.finish[link.to()];
    boolean isElapsed = link.unit() == LagUnit.ELAPSED;
    LocalDate until = target.minusDays(isElapsed ? link.lagDays() : 0);
    boolean isOnNextDay = link.type() == DependencyType.FINISH_TO_START;
    int between =
        days.numbers.countThrough(isOnNextDay ? until.minusDays(1) : until)
            - days.numbers.countThrough(event);
    return Math.max(0, between - (isElapsed ? 0 : link.lagDays()));
  }

  /** The rows so that each comes after all that it waits for. */
  int[] order() {
    List<List<Integer>> after = new ArrayList<>();
    int[] waits = new int[rows.size()];
    rows.forEach(row -> after.add(new ArrayList<>()));
    for (List<Link> links : into) {
      for (Link link : links) {
        after.get(link.from()).add(link.to());
        waits[link.to()]++;
      }
    }
    int[] order = new int[rows.size()];
    int size = 0;
    for (int i = 0; i < waits.length; i++) {
      if (waits[i] == 0) {
        order[size++] = i;
      }
    }
    for (int at = 0; at < size; at++) {
      for (int next : after.get(order[at])) {
        if (--waits[next] == 0) {
          order[size++] = next;
        }
      }
    }
    return order;
  }
}
