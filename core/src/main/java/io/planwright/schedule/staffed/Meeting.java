package io.planwright.schedule.staffed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an agreed plan and what has happened meet the model of a request. */
final class Meeting {

  private final StaffedUpdate update;
  private final StaffedRequest request;
  private final Map<List<String>, StaffedActivity> agreed;
  private final Map<List<String>, Actual> actuals;
  private final Map<String, Integer> places = new HashMap<>();

  Meeting(StaffedUpdate update) {
    this.update = update;
    request = update.request();
    agreed = update.baseline().byActivity();
    actuals = update.byActivity();
    for (int p = 0; p < request.staff().size(); p++) {
      places.put(request.staff().get(p).person().id(), p);
    }
  }

  /** What has happened, in slots. */
  Past past(ModelRows rows, Grid grid) {
    int today = grid.day(update.now().atZone(request.officeHours().zone()).toLocalDate());
    int now = Math.max(0, grid.ceil(update.now()));
    Past past = new Past(now, today, rows.activities.size());
    for (int i = 0; i < rows.activities.size(); i++) {
      String project = request.projects().get(rows.project.get(i)).id();
      List<String> key = List.of(project, rows.activities.get(i).id());
      Actual actual = actuals.get(key);
      StaffedActivity before = agreed.get(key);
      if (before != null) {
        past.agreed.set(i, before.people());
      }
      if (actual != null) {
        Way[] ways = rows.ways.get(i);
        past.way[i] = way(ways, before);
        past.start[i] = grid.floor(actual.startedAt());
        Way way = ways[past.way[i]];
        if (actual instanceof Actual.Finished over) {
          past.finish(i, over, grid.ceil(over.finishedAt()));
          past.team[i] = present(before);
        } else if (actual instanceof Actual.Started begun) {
          past.begin(i, begun, left(way, begun, grid));
          past.team[i] = team(way, before);
        }
      }
    }
    return past;
  }

  private static long left(Way way, Actual.Started begun, Grid grid) {
    double slots = begun.remainingHours() * 60 / grid.slotMinutes;
    double need = way.isFixedWork ? slots * Model.WHOLE : slots;
    return (long) Math.max(1, Math.ceil(need * (1 - 1e-12)));
  }

  /** The agreed mode, or the first if there was none or it is no longer possible. */
  private static int way(Way[] ways, @Nullable StaffedActivity before) {
    for (int k = 0; k < ways.length; k++) {
      if (before != null && ways[k].id.equals(before.modeId())) {
        return k;
      }
    }
    return 0;
  }

  /** Those of the agreed people who are still there. */
  private int[] present(@Nullable StaffedActivity before) {
    if (before == null) {
      return new int[0];
    }
    List<Integer> people = new ArrayList<>();
    for (String id : before.people()) {
      Integer place = places.get(id);
      if (place != null) {
        people.add(place);
      }
    }
    return people.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The agreed team on the places of a way; null if others have to be found. */
  private int @Nullable [] team(Way way, @Nullable StaffedActivity before) {
    int[] people = present(before);
    if (before == null || people.length != before.people().size()) {
      return null;
    }
    if (people.length == 0) {
      return way.share[0] == 0 ? way.candidates[0] : null;
    }
    if (isSeated(way, people)) {
      return people;
    }
    int[][] able = new int[way.candidates.length][];
    for (int group = 0; group < able.length; group++) {
      int[] candidates = way.candidates[group];
      able[group] =
          Arrays.stream(people)
              .filter(person -> Arrays.stream(candidates).anyMatch(each -> each == person))
              .toArray();
    }
    int[] team = people.length == way.places() ? Teams.matching(way, able) : new int[0];
    return team.length == 0 ? null : team;
  }

  /** Whether each is able to take the place at which they are named. */
  private static boolean isSeated(Way way, int[] people) {
    if (people.length != way.places()) {
      return false;
    }
    for (int place = 0; place < people.length; place++) {
      int person = people[place];
      if (Arrays.stream(way.candidates[way.groupOf[place]]).noneMatch(each -> each == person)) {
        return false;
      }
    }
    return true;
  }

  /** Lets others take over what has begun and its people cannot end within the horizon. */
  static void handOver(Model model, HandOver handOver) {
    model.past.mayPass = handOver.allowed();
    Placing alone = Placing.alone(model);
    Past past = model.past;
    for (int i = 0; i < model.size; i++) {
      int[] team = past.team[i];
      if (past.state[i] == Past.STARTED && team != null) {
        Way way = model.ways[i][past.way[i]];
        boolean isDivisible = model.activity[i].divisible();
        if (!alone.find(way, team, isDivisible, past.left[i], past.now, 0)) {
          past.team[i] = null;
        }
      }
    }
  }

  /** The agreed plan in slots. */
  Baseline baseline(Model model, StabilityPrice price, HandOver handOver) {
    Baseline baseline = new Baseline(price, handOver, model.size, request.staff().size());
    for (int i = 0; i < model.size; i++) {
      StaffedActivity before = agreed.get(List.of(model.projectOf(i).id(), model.activity[i].id()));
      if (before != null) {
        baseline.start[i] = Math.max(0, model.grid.floor(before.start()));
        baseline.way[i] = way(model.ways[i], before);
        Way way = model.ways[i][baseline.way[i]];
        int[] team = team(way, before);
        baseline.isMode[i] = way.id.equals(before.modeId());
        baseline.people[i] = before.people().size();
        baseline.isWhole[i] =
            baseline.isMode[i] && (team != null || model.activity[i].isMilestone());
        baseline.team[i] = team == null ? present(before) : team;
        if (model.activity[i].divisible() && team != null && baseline.isWhole[i]) {
          baseline.slots[i] = slots(model, before, team);
        }
      }
    }
    return baseline;
  }

  /** The agreed working time from now on; interrupted where others went first. */
  private int[] slots(Model model, StaffedActivity before, int[] team) {
    Grid grid = model.grid;
    List<Integer> slots = new ArrayList<>();
    for (WorkPiece piece : before.pieces()) {
      int place = 0;
      while (!model.member(team[place]).person().id().equals(piece.personId())) {
        place++;
      }
      int from = Math.max(model.past.now, grid.floor(piece.time().start()));
      int to = Math.min(grid.slots, grid.floor(piece.time().end()));
      for (int k = grid.activeFrom[Math.min(from, grid.slots)]; k < grid.active(); k++) {
        if (grid.slotOf[k] >= to) {
          break;
        }
        slots.add(place);
        slots.add(k);
      }
    }
    return slots.stream().mapToInt(Integer::intValue).toArray();
  }
}
