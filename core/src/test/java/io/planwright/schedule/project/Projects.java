package io.planwright.schedule.project;

import io.planwright.activity.DependencyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random projects. */
final class Projects {

  private Projects() {}

  /** Finish to start without lags, as in the libraries of test problems. */
  static ProjectProblem plain(int activities, int resources, Random random) {
    return project(activities, resources, random, false);
  }

  /** All four types, with lags and leads. */
  static ProjectProblem lagged(int activities, int resources, Random random) {
    return project(activities, resources, random, true);
  }

  private static ProjectProblem project(
      int activities, int resources, Random random, boolean isLagged) {
    List<RenewableResource> limits = new ArrayList<>();
    for (int k = 0; k < resources; k++) {
      limits.add(new RenewableResource("resource " + k, 2 + random.nextInt(6)));
    }
    List<ProjectActivity> work = new ArrayList<>();
    for (int i = 0; i < activities; i++) {
      List<Integer> demands = new ArrayList<>();
      for (RenewableResource limit : limits) {
        demands.add(random.nextInt(3) == 0 ? 0 : random.nextInt(limit.capacity() + 1));
      }
      work.add(new ProjectActivity("activity " + i, random.nextInt(6), demands));
    }
    int[] name = random.ints(0, Integer.MAX_VALUE).distinct().limit(activities).toArray();
    List<Precedence> precedences = new ArrayList<>();
    for (int i = 0; i < activities; i++) {
      for (int j = 0; j < activities; j++) {
        if (name[i] < name[j] && random.nextInt(activities) < 2) {
          DependencyType type =
              isLagged
                  ? DependencyType.values()[random.nextInt(4)]
                  : DependencyType.FINISH_TO_START;
          precedences.add(new Precedence(i, j, type, isLagged ? random.nextInt(8) - 3 : 0));
        }
      }
    }
    return new ProjectProblem(limits, work, precedences);
  }
}
