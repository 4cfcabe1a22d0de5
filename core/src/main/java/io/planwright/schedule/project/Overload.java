package io.planwright.schedule.project;

import java.util.ArrayList;
import java.util.List;

/** What has started and still runs, where it takes more of a resource than there is left. */
final class Overload {

  private Overload() {}

  /** The resources that are short, each with who holds it; empty if none is. */
  static List<String> of(ProjectChange change) {
    ProjectProblem problem = change.problem();
    List<String> missing = new ArrayList<>();
    for (int k = 0; k < problem.resources().size(); k++) {
      RenewableResource resource = problem.resources().get(k);
      long used = 0;
      List<String> holders = new ArrayList<>();
      for (int i = 0; i < problem.activities().size(); i++) {
        ProjectActivity activity = problem.activity(i);
        boolean runs =
            change.hasStarted(i) && change.baseline().get(i) + activity.duration() > change.now();
        if (runs && activity.demands().get(k) > 0) {
          used += activity.demands().get(k);
          holders.add(activity.name() + " " + activity.demands().get(k));
        }
      }
      if (used > resource.capacity()) {
        missing.add(
            "capacity of "
                + resource.name()
                + " "
                + resource.capacity()
                + ": "
                + String.join(", ", holders));
      }
    }
    return missing;
  }
}
