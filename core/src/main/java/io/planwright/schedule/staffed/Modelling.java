package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.DurationRule;
import io.planwright.calendar.TimeSpan;
import io.planwright.calendar.WorkingHours;
import io.planwright.resource.MaterialPool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Turns a request into whole numbers, and says what of it nobody could ever do. */
final class Modelling {

  private final StaffedRequest request;
  private final ModelRows rows;
  private final Grid grid;
  private final int[][] free;
  private final int workingDay;

  Modelling(StaffedRequest request) {
    this(request, List.of());
  }

  /**
   * Reads a request.
   *
   * @param instants times that are to begin a slot
   */
  Modelling(StaffedRequest request, List<Instant> instants) {
    this.request = request;
    rows = new ModelRows(request);
    List<List<TimeSpan>> spans = spans();
    int dayMinutes = (int) Math.round(request.hoursPerDay() * 60);
    grid = new Grid(request, spans, instants, dayMinutes);
    workingDay = dayMinutes / grid.slotMinutes;
    free = new int[spans.size()][];
    for (int p = 0; p < free.length; p++) {
      free[p] = freeTime(spans.get(p));
    }
    Ways ways = new Ways(request, grid, workingDay);
    for (int i = 0; i < rows.activities.size(); i++) {
      rows.ways.add(waysOf(i, ways));
    }
  }

  /** Why no plan can exist; empty if none is known so far. */
  List<String> conflicts() {
    return rows.conflicts;
  }

  /** The model, if there is no conflict, with the past that a function tells. */
  Model model(BiFunction<ModelRows, Grid, Past> past) {
    Past happened = past.apply(rows, grid);
    int[] hours = free[free.length - 1];
    OfficeTime office = new OfficeTime(grid, hours, workingDay, request.officeHours(), happened);
    return new Model(request, grid, free, stock(), office, rows, happened);
  }

  private List<List<TimeSpan>> spans() {
    WorkingHours office = request.officeHours();
    Instant from = request.horizon().start().atStartOfDay(office.zone()).toInstant();
    Instant to = request.horizon().endExclusive().atStartOfDay(office.zone()).toInstant();
    List<List<TimeSpan>> spans = new ArrayList<>();
    for (StaffMember member : request.staff()) {
      spans.add(member.employedHours().spans(from, to));
    }
    spans.add(office.spans(from, to));
    return spans;
  }

  private int[] freeTime(List<TimeSpan> spans) {
    int[] time = new int[grid.active()];
    Arrays.fill(time, Model.AWAY);
    for (TimeSpan span : spans) {
      int from = grid.activeFrom[grid.floor(span.start())];
      Arrays.fill(time, from, grid.activeFrom[grid.floor(span.end())], Model.WHOLE);
    }
    return time;
  }

  private long[][] stock() {
    long[][] stock = new long[request.materials().size()][grid.days];
    for (int k = 0; k < stock.length; k++) {
      MaterialPool pool = request.materials().get(k);
      for (int day = 0; day < grid.days; day++) {
        stock[k][day] = pool.availableOn(grid.date(day));
      }
    }
    return stock;
  }

  private Way[] waysOf(int i, Ways ways) {
    Activity activity = rows.activities.get(i);
    List<Way> possible = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (ActivityMode mode : activity.ways()) {
      ways.add(activity, mode, possible, refused);
    }
    if (possible.isEmpty()) {
      String name = request.projects().get(rows.project.get(i)).name();
      for (String reason : refused) {
        rows.conflicts.add(activity.name() + " of " + name + " " + reason);
      }
    }
    return possible.toArray(Way[]::new);
  }

  /** Whether the effort counts, and not the duration. */
  static boolean isFixedWork(Activity activity) {
    return activity.durationRule() == DurationRule.FIXED_WORK;
  }
}
