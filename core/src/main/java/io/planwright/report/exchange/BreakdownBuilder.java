package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.report.exchange.Branch.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a reader finds, line by line, whatever the format. Not thread-safe: one
 * builder belongs to one file.
 */
final class BreakdownBuilder {
  private static final String ROOT = "plan";

  private final WarningList warnings;
  private final Map<String, Branch> branches = new LinkedHashMap<>();
  private final Map<String, Activity> activities = new LinkedHashMap<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final Map<String, ActivityDates> dates = new LinkedHashMap<>();
  private final Map<String, ActivityDates> baseline = new LinkedHashMap<>();
  private final Map<String, BigDecimal> percentComplete = new LinkedHashMap<>();
  private final Map<String, List<String>> teams = new LinkedHashMap<>();
  private final Map<String, String> people = new LinkedHashMap<>();

  BreakdownBuilder(WarningList warnings) {
    this.warnings = warnings;
  }

  /** Adds an element; its id must be new. */
  void element(int line, String id, String name, String parent, @Nullable BigDecimal share) {
    branches.put(id, new Branch(line, id, name));
    place(new Part(id, share, 0), parent);
  }

  /** Adds an activity; its id must be new. */
  void activity(Activity activity, String parent, @Nullable BigDecimal share) {
    activities.put(activity.id(), activity);
    place(new Part(activity.id(), share, activity.durationDays()), parent);
  }

  private void place(Part part, String parent) {
    parts.put(part.id(), part);
    parents.put(part.id(), parent);
  }

  boolean isActivity(String id) {
    return activities.containsKey(id);
  }

  void dependencies(List<Dependency> links) {
    dependencies.addAll(links);
  }

  void dates(String id, ActivityDates planned) {
    dates.put(id, planned);
  }

  void baseline(String id, ActivityDates planned) {
    baseline.put(id, planned);
  }

  void percentComplete(String id, BigDecimal percent) {
    if (percent.signum() > 0) {
      percentComplete.put(id, percent);
    }
  }

  /** Says who does an activity; one person is its assignee already. */
  void team(String id, List<String> team) {
    if (team.size() > 1) {
      teams.put(id, team);
    }
  }

  void person(int line, String id, String name) {
    String before = people.putIfAbsent(id, name);
    if (before != null && !before.equals(name)) {
      warnings.add(line, "name", "A person has several names; the first was taken.");
    }
  }

  /**
   * Builds the result.
   *
   * @throws ScheduleFormatException if the parts do not make a breakdown
   */
  ScheduleImport build(
      String title, WorkingCalendar calendar, Map<String, WorkingCalendar> calendars, int line) {
    if (activities.isEmpty()) {
      throw failure(line, "must hold at least one activity. Check whether it is the right file.");
    }
    try {
      WorkBreakdown work =
          WorkBreakdown.of(elements(title), List.copyOf(activities.values()), dependencies);
      return new ScheduleImport(
          title,
          work,
          dates,
          baseline,
          percentComplete,
          teams,
          people,
          calendar,
          calendars,
          warnings.toList());
    } catch (ScheduleFormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ScheduleFormatException(
          line, 1, "file", "cannot be read as a plan: " + e.getMessage(), e);
    }
  }

  private List<WorkElement> elements(String title) {
    List<WorkElement> elements = new ArrayList<>();
    List<Part> roots = new ArrayList<>();
    parts.forEach(
        (id, part) -> {
          Branch parent = branches.get(parents.getOrDefault(id, ""));
          (parent == null ? roots : parent.parts()).add(part);
        });
    Branch.weigh(branches, parents);
    if (!branches.isEmpty() && roots.size() > 1) {
      Branch root = new Branch(1, newId(), title.isBlank() ? "Plan" : title);
      root.parts().addAll(roots);
      elements.add(element(root));
      warnings.add(1, "file", "The plan has several roots; an element was put above them.");
    }
    branches.values().forEach(branch -> elements.add(element(branch)));
    return elements;
  }

  private String newId() {
    String id = ROOT;
    for (int i = 2; parts.containsKey(id); i++) {
      id = ROOT + "-" + i;
    }
    return id;
  }

  private WorkElement element(Branch branch) {
    if (branch.parts().isEmpty()) {
      throw failure(
          branch.line(),
          "cannot be read: element ["
              + ScheduleFormatException.shown(branch.id())
              + "] must have parts. Add one.");
    }
    return new WorkElement(
        branch.id(), branch.name(), new PartShares(branch, branches, warnings).shares());
  }

  private static ScheduleFormatException failure(int line, String problem) {
    return new ScheduleFormatException(line, 1, "file", problem, null);
  }
}
