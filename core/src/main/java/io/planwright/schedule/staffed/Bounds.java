package io.planwright.schedule.staffed;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What no plan can beat: the earliest times if everybody worked on each activity alone, and for
 * each set of people the time that they need for what only they can do.
 */
final class Bounds {

  private final Model model;
  private final Map<BitSet, int[]> presence = new HashMap<>();

  /** The earliest start and finish of each activity; the slot after the end if there is none. */
  final int[] start;

  final int[] finish;

  Bounds(Model model, int[] order) {
    this.model = model;
    start = new int[model.size];
    finish = new int[model.size];
    for (int i : order) {
      bound(i);
    }
  }

  private void bound(int i) {
    Past past = model.past;
    if (past.state[i] == Past.FINISHED) {
      start[i] = past.start[i];
      finish[i] = past.finish[i];
      return;
    }
    boolean isStarted = past.state[i] == Past.STARTED;
    int from = isStarted ? past.now : model.release[i];
    int until = 0;
    for (int arc = model.firstArc[i]; !isStarted && arc < model.firstArc[i + 1]; arc++) {
      int before = model.predecessor[arc];
      int bound = model.bound(arc, start[before], finish[before]);
      if (model.arcs[arc].type().isToStart()) {
        from = Math.max(from, bound);
      } else {
        until = Math.max(until, bound);
      }
    }
    if (model.activity[i].isMilestone()) {
      start[i] = Math.max(from, until);
      finish[i] = start[i];
      return;
    }
    start[i] = model.grid.slots + 1;
    finish[i] = model.grid.slots + 1;
    for (int k = 0; k < model.ways[i].length; k++) {
      if (!isStarted || k == past.way[i]) {
        long need = isStarted ? past.left[i] : model.ways[i][k].need;
        earliest(i, model.ways[i][k], need, from, until);
      }
    }
    start[i] = isStarted ? past.start[i] : start[i];
  }

  /** As many people as the way takes, whoever is at work; material and other work left aside. */
  private void earliest(int i, Way way, long need, int from, int until) {
    Grid grid = model.grid;
    if (from > grid.slots) {
      return;
    }
    int[] places = new int[way.candidates.length];
    int[] share = new int[way.candidates.length];
    int[][] atWork = new int[way.candidates.length][];
    for (int place = 0; place < way.places(); place++) {
      places[way.groupOf[place]]++;
      share[way.groupOf[place]] = way.share[place];
    }
    for (int group = 0; group < places.length; group++) {
      atWork[group] = presence(way.candidates[group]);
    }
    long sum = 0;
    for (int k = grid.activeFrom[from]; k < grid.active(); k++) {
      long rate = rate(way, places, share, atWork, k);
      if (rate > 0) {
        sum += rate;
        start[i] = Math.min(start[i], grid.slotOf[k]);
      }
      if (sum >= need) {
        finish[i] = Math.min(finish[i], Math.max(until, grid.slotOf[k] + 1));
        return;
      }
    }
  }

  private static long rate(Way way, int[] places, int[] share, int[][] atWork, int k) {
    long sum = 0;
    for (int group = 0; group < places.length; group++) {
      int people = Math.min(places[group], atWork[group][k]);
      if (!way.isFixedWork && people < places[group]) {
        return 0;
      }
      sum += (long) people * share[group];
    }
    return way.isFixedWork ? sum : 1;
  }

  /** How many of some people are at work, by active slot. */
  private int[] presence(int[] people) {
    return presence.computeIfAbsent(
        set(people),
        key -> {
          int[] count = new int[model.grid.active()];
          for (int person : people) {
            int[] row = model.free[person];
            for (int k = 0; k < count.length; k++) {
              count[k] += row[k] == Model.AWAY ? 0 : 1;
            }
          }
          return count;
        });
  }

  private static BitSet set(int[] people) {
    BitSet set = new BitSet();
    for (int person : people) {
      set.set(person);
    }
    return set;
  }

  /** When each project can be done at the earliest, alone with all people. */
  int[] projectEnds() {
    int[] end = new int[model.projects().size()];
    for (int i = 0; i < model.size; i++) {
      end[model.project[i]] = Math.max(end[model.project[i]], finish[i]);
    }
    for (int p = 0; p < end.length; p++) {
      end[p] = Math.max(end[p], end(p));
    }
    return end;
  }

  /** When everything can be done at the earliest. */
  int end() {
    int end = end(-1);
    for (int each : projectEnds()) {
      end = Math.max(end, each);
    }
    return end;
  }

  /** When some people have done what only they can do, of one project or of all (-1). */
  private int end(int project) {
    int end = 0;
    for (Map.Entry<BitSet, int[]> each : presence.entrySet()) {
      BitSet people = each.getKey();
      if (people.nextSetBit(0) < model.request.staff().size()) {
        end = Math.max(end, end(project, people, each.getValue()));
      }
    }
    return end;
  }

  private int end(int project, BitSet people, int[] atWork) {
    long work = 0;
    int from = Integer.MAX_VALUE;
    for (int i = 0; i < model.size; i++) {
      if ((project < 0 || model.project[i] == project)
          && !model.activity[i].isMilestone()
          && model.past.state[i] == Past.OPEN) {
        long least = Long.MAX_VALUE;
        for (Way way : model.ways[i]) {
          least = Math.min(least, work(way, people));
        }
        if (least > 0) {
          work += least;
          from = Math.min(from, start[i]);
        }
      }
    }
    if (work == 0 || from > model.grid.slots) {
      return 0;
    }
    for (int k = model.grid.activeFrom[from]; k < atWork.length; k++) {
      work -= (long) atWork[k] * Model.WHOLE;
      if (work <= 0) {
        return model.grid.slotOf[k] + 1;
      }
    }
    return model.grid.slots + 1;
  }

  /** What a way takes for sure of the time of some people. */
  private static long work(Way way, BitSet people) {
    long sum = 0;
    boolean isAll = true;
    for (int place = 0; place < way.places(); place++) {
      boolean isTheirs = true;
      for (int person : way.candidates[way.groupOf[place]]) {
        isTheirs = isTheirs && people.get(person);
      }
      isAll = isAll && isTheirs;
      sum += isTheirs ? way.share[place] : 0;
    }
    return way.isFixedWork ? isAll ? way.need : 0 : sum * way.need;
  }

  /** What no plan can cost less than. */
  double cost(Pricing pricing) {
    return pricing.activityCost(start, finish)
        + pricing.projectCost(projectEnds(), end())
        + pricing.peopleCost(peopleCost(pricing));
  }

  private double peopleCost(Pricing pricing) {
    double sum = 0;
    for (int i = 0; i < model.size; i++) {
      if (model.past.state[i] == Past.OPEN && !model.activity[i].isMilestone()) {
        double least = Double.MAX_VALUE;
        for (Way way : model.ways[i]) {
          least = Math.min(least, peopleCost(way, pricing));
        }
        sum += least;
      }
    }
    return sum;
  }

  private double peopleCost(Way way, Pricing pricing) {
    double sum = 0;
    double cheapest = Double.MAX_VALUE;
    for (int place = 0; place < way.places(); place++) {
      double least =
          Arrays.stream(way.candidates[way.groupOf[place]])
              .mapToDouble(pricing::rate)
              .min()
              .orElse(0);
      cheapest = Math.min(cheapest, least);
      sum += least * way.share[place];
    }
    double work = way.isFixedWork ? cheapest * way.need : sum * way.need;
    return model.grid.hours(work / Model.WHOLE);
  }
}
