package io.planwright.allocation.team;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives tasks to people who have the skills, with the least greatest utilisation. Hours are
 * divisible: several people may share a task.
 *
 * <p>The least greatest utilisation is the largest ratio, over all sets of tasks, of their hours to
 * the hours of the people who can do any of them. It is found exactly by Newton's method on least
 * cuts (T. Radzik, "Parametric flows, weighted means of cuts, and fractional combinatorial
 * optimization", 1993): each cut names a set of a larger ratio, until all hours fit. A set whose
 * ratio is above 1 is the certificate that the work cannot be done (P. Hall, 1935).
 *
 * <p>A flow takes time of at most tasks² × people × the number of its paths; a handful of flows is
 * needed. Made for teams of up to hundreds of people and tasks. Has no state; thread-safe. Equal
 * input gives equal output.
 */
public final class TeamBalance {

  private static final double ROUNDING = 1e-9;

  private TeamBalance() {}

  /**
   * Divides the hours of the tasks among the people.
   *
   * @param people who can work, with different ids
   * @param tasks what is to be done, with different ids
   * @param control how to stop the run
   * @return the division; or a task that nobody can do, with the skills that are missing; or tasks
   *     that together take more hours than the people who can do them have
   * @throws IllegalArgumentException if an id is given twice
   * @throws io.planwright.run.RunStoppedException if the run was stopped
   */
  public static Solution<TeamLoad> balance(
      List<TeamMember> people, List<TeamTask> tasks, RunControl control) {
    List<TeamMember> members = Levels.distinct(people, TeamMember::id, "people");
    List<TeamTask> work = Levels.distinct(tasks, TeamTask::id, "tasks");
    Require.nonNull(control, "control");
    for (TeamTask task : work) {
      if (members.stream().noneMatch(person -> person.canDo(task))) {
        return nobody(members, task);
      }
    }
    boolean[][] able = new boolean[work.size()][members.size()];
    double[] hours = work.stream().mapToDouble(TeamTask::hours).toArray();
    for (int t = 0; t < hours.length; t++) {
      for (int p = 0; p < members.size(); p++) {
        able[t][p] = members.get(p).canDo(work.get(t));
      }
    }
    double ratio = 0;
    boolean[] tightest = new boolean[hours.length];
    HourFlow flow = new HourFlow(able, hours, capacity(members, ratio));
    for (boolean isLarger = true; isLarger; ) {
      control.checkpoint();
      boolean[] cut = flow.tasksShort();
      double larger = ratio(cut, able, hours, members);
      // Rounding may leave a crumb of hours open at the exact ratio.
      isLarger = larger > ratio * (1 + 1e-15);
      if (isLarger) {
        ratio = larger;
        tightest = cut;
        flow = new HourFlow(able, hours, capacity(members, ratio));
      }
    }
    List<String> taskIds = new ArrayList<>();
    for (int t = 0; t < hours.length; t++) {
      if (tightest[t]) {
        taskIds.add(work.get(t).id());
      }
    }
    List<TeamMember> bound = peopleOf(tightest, able, members);
    if (ratio > 1 + ROUNDING) {
      return tooMany(work, taskIds, bound);
    }
    return Solution.feasible(load(members, work, flow, Math.min(1, ratio), taskIds, bound));
  }

  private static double[] capacity(List<TeamMember> members, double ratio) {
    return members.stream().mapToDouble(person -> ratio * person.hours()).toArray();
  }

  private static double ratio(
      boolean[] chosen, boolean[][] able, double[] hours, List<TeamMember> members) {
    double needed = 0;
    for (int t = 0; t < hours.length; t++) {
      needed += chosen[t] ? hours[t] : 0;
    }
    List<TeamMember> bound = peopleOf(chosen, able, members);
    return needed == 0 ? 0 : needed / bound.stream().mapToDouble(TeamMember::hours).sum();
  }

  private static List<TeamMember> peopleOf(
      boolean[] chosen, boolean[][] able, List<TeamMember> members) {
    List<TeamMember> bound = new ArrayList<>();
    for (int p = 0; p < members.size(); p++) {
      boolean isAble = false;
      for (int t = 0; t < chosen.length; t++) {
        isAble |= chosen[t] && able[t][p];
      }
      if (isAble) {
        bound.add(members.get(p));
      }
    }
    return bound;
  }

  private static Solution<TeamLoad> nobody(List<TeamMember> members, TeamTask task) {
    List<String> conflict = new ArrayList<>();
    task.skills()
        .forEach(
            (skill, level) -> {
              List<String> holders =
                  members.stream().filter(p -> p.has(skill, level)).map(TeamMember::id).toList();
              String who = holders.isEmpty() ? "nobody" : Levels.ids(holders);
              conflict.add(String.format(Locale.ROOT, "%s at level %.6g: %s", skill, level, who));
            });
    if (conflict.isEmpty()) {
      conflict.add("there are no people");
    }
    return Solution.infeasible("Nobody can do " + task.id() + ".", conflict);
  }

  private static Solution<TeamLoad> tooMany(
      List<TeamTask> work, List<String> taskIds, List<TeamMember> bound) {
    List<String> conflict = new ArrayList<>();
    double needed = 0;
    double there = 0;
    for (TeamTask task : work) {
      if (taskIds.contains(task.id())) {
        needed += task.hours();
        conflict.add(String.format(Locale.ROOT, "%s takes %.6g hours", task.id(), task.hours()));
      }
    }
    for (TeamMember person : bound) {
      there += person.hours();
      conflict.add(String.format(Locale.ROOT, "%s has %.6g hours", person.id(), person.hours()));
    }
    String summary =
        String.format(
            Locale.ROOT,
            "%d tasks take %.6g hours, and the %d people who can do any of them have %.6g.",
            taskIds.size(),
            needed,
            bound.size(),
            there);
    return Solution.infeasible(summary, conflict);
  }

  private static TeamLoad load(
      List<TeamMember> members,
      List<TeamTask> work,
      HourFlow flow,
      double ratio,
      List<String> taskIds,
      List<TeamMember> bound) {
    List<WorkShare> shares = new ArrayList<>();
    double[] used = new double[members.size()];
    for (int t = 0; t < work.size(); t++) {
      for (int p = 0; p < used.length; p++) {
        if (flow.flow[t][p] > ROUNDING * work.get(t).hours()) {
          shares.add(new WorkShare(members.get(p).id(), work.get(t).id(), flow.flow[t][p]));
          used[p] += flow.flow[t][p];
        }
      }
    }
    List<Double> utilisations = new ArrayList<>();
    for (int p = 0; p < used.length; p++) {
      utilisations.add(Math.min(ratio, used[p] / members.get(p).hours()));
    }
    List<String> people = bound.stream().map(TeamMember::id).toList();
    String summary =
        taskIds.isEmpty()
            ? "There is nothing to do."
            : String.format(
                Locale.ROOT,
                "The greatest utilisation is %.1f %%: only %s can do %s.",
                100 * ratio,
                Levels.ids(people),
                Levels.ids(taskIds));
    return new TeamLoad(shares, utilisations, ratio, taskIds, people, Explanation.of(summary));
  }
}
