package io.planwright.report.exchange;

import io.planwright.calendar.WorkingCalendar;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file in one pass. Not thread-safe: one reader belongs to one file. */
final class MspdiReader {
  private static final int LINKS_A_LINE = 10;
  private static final int STANDARD_MINUTES = 480;

  private final XmlCursor xml;
  private final ImportLimits limits;
  private final WarningList warnings = new WarningList();
  private final Map<String, Mspdi.Field> fields = new HashMap<>();
  private final MspdiCalendars calendars;
  private final MspdiCalendarReader calendarReader;
  private final List<MspdiTask> tasks = new ArrayList<>();
  private final MspdiPeople people;
  private String name = "";
  private String title = "";
  private int calendarUid = -1;
  private int minutesADay = STANDARD_MINUTES;
  private long links;

  MspdiReader(InputStream in, ImportLimits limits) {
    this.xml = new XmlCursor(in, limits);
    this.limits = limits;
    this.calendars = new MspdiCalendars(limits);
    this.calendarReader = new MspdiCalendarReader(xml, warnings);
    this.people = new MspdiPeople(xml, limits, warnings);
  }

  ScheduleImport read() {
    String root = xml.root();
    if (!root.equals("Project")) {
      throw xml.failure(
          ScheduleFormatException.shown(root),
          "must be Project. Save the plan as XML in MS Project's format.");
    }
    while (xml.nextChild()) {
      readPart();
    }
    xml.finish();
    return assembled();
  }

  private void readPart() {
    switch (xml.name()) {
      case "Name" -> name = xml.text();
      case "Title" -> title = xml.text();
      case "CalendarUID" ->
          calendarUid = MspdiValues.integer(xml, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "MinutesPerDay" -> minutesADay = MspdiValues.integer(xml, 1, Mspdi.MINUTES_A_DAY);
      case "ExtendedAttributes" -> {
        while (xml.nextChild()) {
          readField();
        }
      }
      case "Calendars" -> readCalendars();
      case "Tasks" -> readTasks();
      case "Resources" -> {
        while (xml.nextChild()) {
          people.readResource();
        }
      }
      case "Assignments" -> {
        while (xml.nextChild()) {
          people.readAssignment();
        }
      }
      default -> xml.skip();
    }
  }

  private void readField() {
    String id = "";
    String alias = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "FieldID" -> id = xml.text().strip();
        case "Alias" -> alias = xml.text();
        default -> xml.skip();
      }
    }
    for (Mspdi.Field field : Mspdi.Field.values()) {
      if (field.alias().equals(alias)) {
        fields.put(id, field);
      }
    }
  }

  private void readCalendars() {
    while (xml.nextChild()) {
      MspdiCalendar calendar = calendarReader.read();
      if (!calendars.add(calendar)) {
        throw xml.failure(
            "Calendar/UID", "[" + calendar.uid + "] must be unique. Give one another UID.");
      }
      checkSize(calendars.size(), "calendars");
    }
  }

  private void readTasks() {
    MspdiTaskReader reader = new MspdiTaskReader(xml, fields, warnings);
    while (xml.nextChild()) {
      MspdiTask task = reader.read();
      tasks.add(task);
      links += task.links.size();
      checkSize(tasks.size(), "tasks");
      checkSize(links / LINKS_A_LINE, "times " + LINKS_A_LINE + " dependencies");
    }
  }

  private void checkSize(long size, String what) {
    if (size > limits.lines()) {
      throw xml.failure(
          "file",
          "must have at most "
              + limits.lines()
              + " "
              + what
              + ". Split the plan, or raise the limit.");
    }
  }

  private ScheduleImport assembled() {
    WorkingCalendar calendar = calendars.ofThePlan(calendarUid);
    String called = title.isBlank() ? withoutEnding(name) : title;
    MspdiAssembler assembler =
        new MspdiAssembler(tasks, people, warnings, new MspdiLengths(minutesADay, calendar));
    return assembler.assemble(called, calendar, people.calendars(calendars, calendar), xml.line());
  }

  private static String withoutEnding(String file) {
    int dot = file.lastIndexOf('.');
    boolean isFile = dot > 0 && Set.of(".xml", ".mpp").contains(file.substring(dot));
    return isFile ? file.substring(0, dot) : file;
  }
}
