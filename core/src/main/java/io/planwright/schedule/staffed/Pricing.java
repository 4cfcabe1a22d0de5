package io.planwright.schedule.staffed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a plan costs by the objective, and by what it changes. */
final class Pricing {

  /** What a day behind a fixed start costs: more than any aim that is priced by the day. */
  static final double FIXED_START = 10_000;

  /** What an activity without a place costs. */
  static final double UNPLACED = 1e9;

  private static final double DAY_MINUTES = 24 * 60;

  private final Model model;
  private final StaffedObjective objective;
  private final @Nullable Baseline baseline;
  private final double[] rate;
  private final long[] due;
  private final int[] end;
  private final int[][] load;

  Pricing(Model model, @Nullable Baseline baseline) {
    this.model = model;
    this.baseline = baseline;
    objective = model.request.objective();
    rate = new double[model.free.length];
    for (int p = 0; p < model.request.staff().size(); p++) {
      rate[p] = model.member(p).hourlyRate().map(each -> each.toDouble()).orElse(0.0);
    }
    int projects = model.projects().size();
    due = new long[projects];
    for (int p = 0; p < projects; p++) {
      due[p] = model.projects().get(p).due().map(model.grid::endMinute).orElse(Long.MAX_VALUE);
    }
    end = new int[projects];
    load = new int[objective.levelling() > 0 ? model.free.length : 0][model.grid.days];
  }

  /** What the last plan of a decoder costs. */
  double cost(Decoder plan) {
    double sum = timeCost(plan.start, plan.finish) + UNPLACED * plan.unplaced;
    if (objective.cost() > 0) {
      double people = 0;
      for (int p = 0; p < rate.length; p++) {
        people += rate[p] * model.grid.hours((double) plan.work[p] / Model.WHOLE);
      }
      sum += objective.cost() * people;
    }
    if (objective.levelling() > 0) {
      sum += objective.levelling() * unevenness(plan.free());
    }
    return baseline == null ? sum : sum + baseline.cost(plan);
  }

  private double timeCost(int[] start, int[] finish) {
    Arrays.fill(end, 0);
    int latest = 0;
    for (int i = 0; i < model.size; i++) {
      end[model.project[i]] = Math.max(end[model.project[i]], finish[i]);
      latest = Math.max(latest, finish[i]);
    }
    return activityCost(start, finish) + projectCost(end, latest);
  }

  /** What missed deadlines and fixed starts cost. */
  double activityCost(int[] start, int[] finish) {
    double late = 0;
    double fixed = 0;
    for (int i = 0; i < model.size; i++) {
      if (model.deadline[i] != Long.MAX_VALUE) {
        late += model.projectOf(i).weight() * daysAfter(finish[i], model.deadline[i]);
      }
      if (model.isFixed(i)) {
        fixed += daysAfterFixed(i, start[i]);
      }
    }
    return objective.tardiness() * late + FIXED_START * fixed;
  }

  /** What it costs that projects end in these slots, and the last of all in another. */
  double projectCost(int[] ends, int latest) {
    double late = 0;
    double completion = 0;
    for (int p = 0; p < ends.length; p++) {
      double weight = model.projects().get(p).weight();
      late += weight * daysAfter(ends[p], due[p]);
      completion += weight * model.grid.days(ends[p]);
    }
    return objective.makespan() * model.grid.days(latest)
        + objective.tardiness() * late
        + objective.completion() * completion;
  }

  /** By how many days an activity starts after the day that is fixed. */
  int daysAfterFixed(int i, int start) {
    return Math.max(0, model.grid.dayOfSlot(start) - model.fixedDay[i]);
  }

  /** The days from a minute to a slot, if that is later. */
  double daysAfter(int slot, long minute) {
    long at = (long) slot * model.grid.slotMinutes;
    return at <= minute ? 0 : (at - minute) / DAY_MINUTES;
  }

  /** By how many days a project is late that ends in a slot. */
  double daysLate(int project, int finish) {
    return daysAfter(finish, due[project]);
  }

  /** What it costs that people cost so much. */
  double peopleCost(double amount) {
    return objective.cost() * amount;
  }

  double rate(int person) {
    return rate[person];
  }

  private double unevenness(int[][] free) {
    double sum = 0;
    for (int p = 0; p < model.request.staff().size(); p++) {
      int[] days = load[p];
      Arrays.fill(days, 0);
      int[] left = free[p];
      int[] all = model.free[p];
      for (int k = 0; k < left.length; k++) {
        if (left[k] != all[k]) {
          days[model.grid.dayOf[k]] += all[k] - left[k];
        }
      }
      for (int each : days) {
        double hours = model.grid.hours((double) each / Model.WHOLE);
        sum += hours * hours;
      }
    }
    return sum;
  }
}
