package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationRule;
import io.planwright.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a breakdown of tasks in outline order. Not thread-safe: it belongs to one file. */
final class MspdiAssembler {
  private final List<MspdiTask> tasks = new ArrayList<>();
  private final Set<Integer> left = new HashSet<>();
  private final Map<Integer, MspdiTask> byUid = new HashMap<>();
  private final Map<Integer, Activity> activities = new HashMap<>();
  private final MspdiPeople people;
  private final WarningList warnings;
  private final MspdiLengths lengths;
  private final BreakdownBuilder builder;

  MspdiAssembler(
      List<MspdiTask> all, MspdiPeople people, WarningList warnings, MspdiLengths lengths) {
    this.people = people;
    this.warnings = warnings;
    this.lengths = lengths;
    this.builder = new BreakdownBuilder(warnings);
    for (MspdiTask task : all) {
      if (byUid.put(task.uid, task) != null) {
        throw failure(task, "Task/UID", "[" + task.uid + "] must be unique. Give one another UID.");
      }
      if (task.isNull || !task.isActive) {
        left.add(task.uid);
        if (!task.isNull) {
          warnings.add(task.line, "Task/Active", "An inactive task was left out.");
        }
      } else {
        tasks.add(task);
      }
    }
  }

  ScheduleImport assemble(
      String title, WorkingCalendar calendar, Map<String, WorkingCalendar> calendars, int line) {
    MspdiTask project = takeProjectTask();
    String[] parents = parents();
    boolean hasSummaries = tasks.stream().anyMatch(task -> task.isSummary);
    long roots = Arrays.stream(parents).filter(String::isEmpty).count();
    String root = "";
    if (project != null && hasSummaries && roots > 1) {
      root = project.id();
      String name = project.name.isBlank() ? title : project.name;
      builder.element(project.line, root, name.isBlank() ? "Plan" : name, "", null);
    }
    Set<String> ids = new HashSet<>(Set.of(root));
    for (int i = 0; i < parents.length; i++) {
      MspdiTask task = tasks.get(i);
      if (!ids.add(task.id())) {
        throw failure(
            task,
            Mspdi.Field.ID.alias(),
            "["
                + ScheduleFormatException.shown(task.id())
                + "] must be unique. Give one another id.");
      }
      add(task, parents[i].isEmpty() ? root : parents[i]);
    }
    tasks.forEach(this::addLinks);
    checkAssignments();
    people.addTo(builder);
    return builder.build(title, calendar, calendars, line);
  }

  /** The task that stands for the whole project is an element only where something needs a root. */
  private @Nullable MspdiTask takeProjectTask() {
    if (tasks.isEmpty() || tasks.get(0).level != 0) {
      return null;
    }
    MspdiTask project = tasks.remove(0);
    left.add(project.uid);
    return project;
  }

  private String[] parents() {
    String[] parents = new String[tasks.size()];
    List<MspdiTask> above = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      MspdiTask task = tasks.get(i);
      if (task.level < 1 || task.level > above.size() + 1) {
        throw failure(
            task,
            "Task/OutlineLevel",
            "["
                + task.level
                + "] must be between 1 and "
                + (above.size() + 1)
                + ", a level below the task before at most. Correct the outline.");
      }
      above.subList(task.level - 1, above.size()).clear();
      parents[i] = above.isEmpty() ? "" : above.get(above.size() - 1).id();
      if (!above.isEmpty()) {
        above.get(above.size() - 1).isSummary = true;
      }
      above.add(task);
    }
    return parents;
  }

  private void add(MspdiTask task, String parent) {
    String name = task.name.isBlank() ? task.id() : task.name;
    if (task.isSummary) {
      builder.element(task.line, task.id(), name, parent, task.share);
      if (task.constraint > Mspdi.AS_SOON_AS_POSSIBLE || task.deadline != null) {
        warnings.add(
            task.line, "Task/ConstraintType", "Constraints of summary tasks were not read.");
      }
      return;
    }
    ActivityDates dates = dates(task, task.start, task.finish, "Task/Finish");
    Activity.Builder activity = Activity.builder().id(task.id()).name(name);
    int days = lengths.days(task, dates, warnings);
    if (days > Activity.MAX_DAYS) {
      throw failure(
          task,
          "Task/Duration",
          "of " + days + " days must be at most " + Activity.MAX_DAYS + ". Split the task.");
    }
    activity.durationDays(days);
    if (task.workHours > 0) {
      addWork(task, activity, days);
    }
    List<String> team = people.team(task.uid);
    if (!team.isEmpty()) {
      activity.assigneeId(team.get(0));
      builder.team(task.id(), team);
    }
    constrain(task, activity);
    Activity built = activity.build();
    activities.put(task.uid, built);
    builder.activity(built, parent, task.share);
    addProgress(task, dates);
    task.actuals.warn(task, warnings);
  }

  private void addWork(MspdiTask task, Activity.Builder activity, int days) {
    if (days == 0) {
      warnings.add(task.line, "Task/Work", "Work on a milestone was not read.");
      return;
    }
    activity.effortHours(task.workHours);
    if (task.isFixedWork) {
      activity.durationRule(DurationRule.FIXED_WORK);
    }
  }

  private void constrain(MspdiTask task, Activity.Builder activity) {
    LocalDateTime moment = task.constraintDate;
    if (task.deadline != null) {
      activity.deadline(lastDay(task.deadline));
    }
    if (task.constraint == Mspdi.AS_SOON_AS_POSSIBLE) {
      return;
    }
    if (moment == null) {
      warnings.add(task.line, "Task/ConstraintType", "A constraint without a date was not read.");
      return;
    }
    LocalDate date = moment.toLocalDate();
    switch (task.constraint) {
      case Mspdi.START_NO_EARLIER_THAN -> activity.notBefore(date);
      case Mspdi.MUST_START_ON -> activity.fixedStart(date);
      case Mspdi.FINISH_NO_LATER_THAN -> {
        if (task.deadline == null) {
          activity.deadline(lastDay(moment));
        }
        warnings.add(task.line, "Task/ConstraintType", "A latest finish became a deadline.");
      }
      default ->
          warnings.add(
              task.line,
              "Task/ConstraintType",
              "A constraint other than an earliest or fixed start or a latest finish was not"
                  + " read.");
    }
  }

  private static LocalDate lastDay(LocalDateTime moment) {
    LocalDate date = moment.toLocalDate();
    return moment.equals(date.atStartOfDay()) ? date.minusDays(1) : date;
  }

  private void addProgress(MspdiTask task, @Nullable ActivityDates dates) {
    if (dates != null) {
      builder.dates(task.id(), dates);
    }
    ActivityDates before = dates(task, task.baselineStart, task.baselineFinish, "Baseline/Finish");
    if (before != null) {
      builder.baseline(task.id(), before);
    }
    builder.percentComplete(
        task.id(), task.ownPercent != null ? task.ownPercent : BigDecimal.valueOf(task.percent));
  }

  /** The days of two moments; a finish at midnight belongs to the day before. */
  private static @Nullable ActivityDates dates(
      MspdiTask task, @Nullable LocalDateTime start, @Nullable LocalDateTime finish, String place) {
    if (start == null || finish == null) {
      return null;
    }
    if (finish.isBefore(start)) {
      throw failure(
          task, place, "[" + finish + "] must not be before " + start + ". Swap the two.");
    }
    return new ActivityDates(
        start.toLocalDate(), finish.isAfter(start) ? lastDay(finish) : finish.toLocalDate());
  }

  private void addLinks(MspdiTask task) {
    List<Dependency> links = new ArrayList<>();
    for (MspdiTask.Link link : task.links) {
      Activity predecessor = predecessor(task, link);
      DependencyType type = Mspdi.dependencyType(link.type());
      if (predecessor != null && type != null) {
        int lag = lengths.lagDays(link, predecessor.durationDays(), warnings);
        Dependency dependency = Dependency.of(predecessor.id(), task.id(), type);
        links.add(
            Mspdi.isElapsed(link.format()) && lag != 0
                ? dependency.withElapsedLagDays(lag)
                : dependency.withLagDays(lag));
      }
    }
    builder.dependencies(links);
  }

  private @Nullable Activity predecessor(MspdiTask task, MspdiTask.Link link) {
    String place = "PredecessorLink/PredecessorUID";
    if (link.isOutside()) {
      warnings.add(link.line(), place, "Dependencies on other projects were not read.");
      return null;
    }
    MspdiTask other = byUid.get(link.predecessorUid());
    if (other == null || other == task) {
      throw new ScheduleFormatException(
          link.line(),
          1,
          place,
          "["
              + link.predecessorUid()
              + "] must be the UID of another task. Add it, or correct the UID.",
          null);
    }
    if (task.isSummary || other.isSummary) {
      warnings.add(link.line(), place, "Dependencies of summary tasks were not read.");
      return null;
    }
    if (left.contains(other.uid)) {
      warnings.add(link.line(), place, "Dependencies on tasks that were left out were not read.");
      return null;
    }
    return activities.get(other.uid);
  }

  private void checkAssignments() {
    people
        .teams()
        .forEach(
            (uid, team) -> {
              MspdiTask task = byUid.get(uid);
              if (task == null) {
                throw new ScheduleFormatException(
                    team.line(),
                    1,
                    "Assignment/TaskUID",
                    "[" + uid + "] must be the UID of a task. Add it, or correct the UID.",
                    null);
              }
              if (task.isSummary) {
                warnings.add(team.line(), "Assignment", "People of summary tasks were not read.");
              }
            });
  }

  private static ScheduleFormatException failure(MspdiTask task, String place, String problem) {
    return new ScheduleFormatException(task.line, 1, place, problem, null);
  }
}
