package io.planwright.report.exchange;

import io.planwright.calendar.WorkingCalendar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads resources and who is assigned to what. Not thread-safe: it belongs to one file. */
final class MspdiPeople {
  private static final int MOST_TYPE = 9;
  private static final int ASSIGNMENTS_A_LINE = 10;

  private final XmlCursor xml;
  private final ImportLimits limits;
  private final WarningList warnings;
  private final Map<Integer, Resource> resources = new LinkedHashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<Integer, Team> teams = new LinkedHashMap<>();
  private int assignmentCount;

  MspdiPeople(XmlCursor xml, ImportLimits limits, WarningList warnings) {
    this.xml = xml;
    this.limits = limits;
    this.warnings = warnings;
  }

  void readResource() {
    int line = xml.line();
    int uid = -1;
    String name = "";
    String code = "";
    int type = Mspdi.WORK_RESOURCE;
    int calendarUid = -1;
    boolean isNull = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "UID" -> uid = MspdiValues.integer(xml, Integer.MIN_VALUE, Integer.MAX_VALUE);
        case "Name" -> name = xml.text();
        case "Code" -> code = xml.text();
        case "Type" -> type = MspdiValues.integer(xml, 0, MOST_TYPE);
        case "IsNull" -> isNull = MspdiValues.flag(xml);
        case "CalendarUID" ->
            calendarUid = MspdiValues.integer(xml, Integer.MIN_VALUE, Integer.MAX_VALUE);
        default -> xml.skip();
      }
    }
    if (isNull || uid == 0 && name.isBlank()) {
      return;
    }
    String id = !code.isBlank() && codes.add(code) ? code : Integer.toString(uid);
    String called = name.isBlank() ? id : name;
    if (resources.put(uid, new Resource(line, id, called, type, calendarUid)) != null) {
      throw xml.failure("Resource/UID", "[" + uid + "] must be unique. Give one another UID.");
    }
    if (resources.size() > limits.lines()) {
      throw xml.failure(
          "file", "must have at most " + limits.lines() + " resources. Raise the limit.");
    }
    if (type != Mspdi.WORK_RESOURCE) {
      warnings.add(line, "Resource", "Material and cost resources were not read.");
    }
  }

  void readAssignment() {
    int line = xml.line();
    int task = -1;
    int resource = Integer.MIN_VALUE;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "TaskUID" -> task = MspdiValues.integer(xml, 0, Integer.MAX_VALUE);
        case "ResourceUID" ->
            resource = MspdiValues.integer(xml, Integer.MIN_VALUE, Integer.MAX_VALUE);
        default -> xml.skip();
      }
    }
    if (task < 0 || resource == Integer.MIN_VALUE) {
      throw xml.failure("Assignment", "must have a TaskUID and a ResourceUID. Name both.");
    }
    if (++assignmentCount > (long) limits.lines() * ASSIGNMENTS_A_LINE) {
      throw xml.failure(
          "file",
          "must have at most "
              + (long) limits.lines() * ASSIGNMENTS_A_LINE
              + " assignments. Raise the limit.");
    }
    Resource who = resources.get(resource);
    if (who == null && resource >= 0) {
      throw xml.failure(
          "Assignment/ResourceUID",
          "[" + resource + "] must be the UID of a resource. Add it, or correct the UID.");
    }
    if (who != null && who.type() == Mspdi.WORK_RESOURCE) {
      Team team = teams.computeIfAbsent(task, uid -> new Team(line, new LinkedHashSet<>()));
      team.people().add(who.id());
    }
  }

  /** Who does a task, in the order of the file; empty if nobody is assigned. */
  List<String> team(int taskUid) {
    Team team = teams.get(taskUid);
    return team == null ? List.of() : List.copyOf(team.people());
  }

  Map<Integer, Team> teams() {
    return teams;
  }

  void addTo(BreakdownBuilder builder) {
    for (Resource resource : resources.values()) {
      if (resource.type() == Mspdi.WORK_RESOURCE) {
        builder.person(resource.line(), resource.id(), resource.name());
      }
    }
  }

  /** The calendars of those who do not work by the plan's. */
  Map<String, WorkingCalendar> calendars(MspdiCalendars all, WorkingCalendar ofThePlan) {
    Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
    for (Resource resource : resources.values()) {
      if (resource.type() == Mspdi.WORK_RESOURCE) {
        WorkingCalendar own = all.resolved(resource.calendarUid());
        if (own != null && !own.equals(ofThePlan)) {
          calendars.put(resource.id(), own);
        }
      }
    }
    return calendars;
  }

  /**
   * Somebody or something that is assigned.
   *
   * @param line where it stands
   * @param id the code, or else the UID
   * @param name its name
   * @param type 1 for people
   * @param calendarUid its calendar; -1 for none
   */
  private record Resource(int line, String id, String name, int type, int calendarUid) {}

  /**
   * Who does a task.
   *
   * @param line where it stands first
   * @param people the ids of the people, in the order of the file
   */
  record Team(int line, Set<String> people) {}
}
