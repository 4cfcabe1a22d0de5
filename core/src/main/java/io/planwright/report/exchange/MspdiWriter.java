package io.planwright.report.exchange;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.schedule.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Writes one document. Not thread-safe: one writer belongs to one file. */
final class MspdiWriter {
  static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final int PROJECT_CALENDAR = 1;
  private static final int SAVE_VERSION = 12;
  private static final int DAYS_A_MONTH = 20;

  private final ScheduleDocument document;
  private final Outline outline;
  private final MspdiDays days;
  private final XmlOut xml;
  private final Map<String, Integer> taskUids = new HashMap<>();
  private final Map<String, Integer> peopleUids = new LinkedHashMap<>();
  private final Map<String, Integer> calendarUids = new HashMap<>();
  private int assignments;

  MspdiWriter(ScheduleDocument document, Appendable out) {
    this.document = document;
    this.outline = Outline.of(document);
    this.days = new MspdiDays(document.calendar());
    this.xml = new XmlOut(out);
    for (OutlineLine line : outline.lines()) {
      taskUids.put(line.id(), taskUids.size() + 1);
    }
    document
        .work()
        .activities()
        .forEach(activity -> Outline.team(document, activity).forEach(this::addPerson));
    // Maps have no order that lasts: without one, the same document would give other files.
    new TreeSet<>(document.people().keySet()).forEach(this::addPerson);
    for (String id : peopleUids.keySet()) {
      if (document.calendars().containsKey(id)) {
        calendarUids.put(id, PROJECT_CALENDAR + 1 + calendarUids.size());
      }
    }
  }

  private void addPerson(String id) {
    peopleUids.putIfAbsent(id, peopleUids.size() + 1);
  }

  void write() {
    xml.start("Project", Mspdi.NAMESPACE);
    writeProject();
    xml.open("ExtendedAttributes");
    for (Mspdi.Field field : Mspdi.Field.values()) {
      xml.open("ExtendedAttribute").leaf("FieldID", field.fieldId());
      xml.leaf("FieldName", field.fieldName()).leaf("Alias", field.alias()).close();
    }
    xml.close().open("Calendars");
    writeCalendar(PROJECT_CALENDAR, "Standard", document.calendar(), days);
    calendarUids.forEach(
        (id, uid) -> {
          WorkingCalendar calendar = document.calendars().getOrDefault(id, document.calendar());
          writeCalendar(uid, name(id), calendar, new MspdiDays(calendar));
        });
    xml.close().open("Tasks");
    MspdiTaskWriter tasks = new MspdiTaskWriter(outline, days, taskUids, xml);
    outline.lines().forEach(tasks::write);
    xml.close().open("Resources");
    peopleUids.forEach(this::writePerson);
    xml.close().open("Assignments");
    outline.lines().forEach(this::writeAssignments);
    xml.close().close();
  }

  private void writeProject() {
    Schedule schedule = document.schedule();
    String asOf = MOMENT.format(days.finish(document.asOf()));
    xml.leaf("SaveVersion", SAVE_VERSION).leaf("Name", document.id());
    xml.leaf("Title", document.title()).leaf("CreationDate", asOf);
    xml.leaf("Revision", document.version()).leaf("ScheduleFromStart", true);
    xml.leaf("StartDate", MOMENT.format(days.start(schedule.start())));
    xml.leaf("FinishDate", MOMENT.format(days.finish(schedule.finish())));
    xml.leaf("CalendarUID", PROJECT_CALENDAR);
    List<MspdiDays.Shift> shifts = MspdiDays.shifts(days.minutesADay());
    xml.leaf("DefaultStartTime", clock(shifts.get(0).from()));
    xml.leaf("DefaultFinishTime", clock(shifts.get(shifts.size() - 1).to()));
    xml.leaf("MinutesPerDay", days.minutesADay()).leaf("MinutesPerWeek", days.minutesAWeek());
    xml.leaf("DaysPerMonth", DAYS_A_MONTH).leaf("DefaultTaskType", Mspdi.FIXED_DURATION);
    xml.leaf("DurationFormat", Mspdi.DAYS).leaf("NewTasksEffortDriven", false);
    xml.leaf("StatusDate", asOf).leaf("CurrentDate", asOf);
  }

  private static String clock(int minute) {
    int within = minute % Mspdi.MINUTES_A_DAY;
    return String.format(Locale.ROOT, "%02d:%02d:00", within / 60, within % 60);
  }

  private void writeCalendar(int uid, String name, WorkingCalendar calendar, MspdiDays hours) {
    xml.open("Calendar").leaf("UID", uid).leaf("Name", name);
    boolean isBase = uid == PROJECT_CALENDAR;
    xml.leaf("IsBaseCalendar", isBase).leaf("BaseCalendarUID", isBase ? -1 : PROJECT_CALENDAR);
    xml.open("WeekDays");
    for (int type = 1; type <= 7; type++) {
      int minutes = hours.minutes(DayOfWeek.of(type == 1 ? 7 : type - 1));
      xml.open("WeekDay").leaf("DayType", type).leaf("DayWorking", minutes > 0);
      if (minutes > 0) {
        xml.open("WorkingTimes");
        for (MspdiDays.Shift shift : MspdiDays.shifts(minutes)) {
          xml.open("WorkingTime").leaf("FromTime", clock(shift.from()));
          xml.leaf("ToTime", clock(shift.to())).close();
        }
        xml.close();
      }
      xml.close();
    }
    xml.close();
    writeHolidays(hours);
    xml.close();
  }

  private void writeHolidays(MspdiDays hours) {
    LocalDate first = ProjectXml.firstDay(document);
    LocalDate last = ProjectXml.lastDay(document);
    xml.open("Exceptions");
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (hours.isHoliday(day)) {
        xml.open("Exception").leaf("EnteredByOccurrences", false).open("TimePeriod");
        xml.leaf("FromDate", day + "T00:00:00").leaf("ToDate", day + "T23:59:00").close();
        xml.leaf("Occurrences", 1).leaf("Name", "Holiday").leaf("Type", 1);
        xml.leaf("DayWorking", false).close();
      }
    }
    xml.close();
  }

  private String name(String personId) {
    return document.people().getOrDefault(personId, personId);
  }

  private void writePerson(String id, int uid) {
    xml.open("Resource").leaf("UID", uid).leaf("ID", uid).leaf("Name", name(id));
    xml.leaf("Type", Mspdi.WORK_RESOURCE).leaf("IsNull", false).leaf("Code", id);
    xml.leaf("MaxUnits", "1.00");
    if (calendarUids.containsKey(id)) {
      xml.leaf("CalendarUID", calendarUids.getOrDefault(id, PROJECT_CALENDAR));
    }
    xml.close();
  }

  private void writeAssignments(OutlineLine line) {
    if (!line.isElement()) {
      List<String> team = Outline.team(document, line.leaf());
      team.forEach(person -> writeAssignment(line, person, team.size()));
    }
  }

  /** Work is shared evenly among those who do it. */
  private void writeAssignment(OutlineLine line, String person, int people) {
    long minutes = days.minutes(line.span(), line.leaf().durationDays());
    double hours = line.leaf().effortHours().orElse(0) / people;
    double units = hours > 0 && minutes > 0 ? hours * Mspdi.MINUTES_AN_HOUR / minutes : 1;
    xml.open("Assignment").leaf("UID", ++assignments);
    xml.leaf("TaskUID", taskUids.getOrDefault(line.id(), 0));
    xml.leaf("ResourceUID", peopleUids.getOrDefault(person, 0));
    xml.leaf("PercentWorkComplete", line.status().percentComplete().intValue());
    xml.leaf("Finish", MOMENT.format(days.finish(line.span().finish())));
    xml.leaf("Start", MOMENT.format(days.start(line.span().start())));
    xml.leaf("Units", Double.toString(units));
    if (hours > 0) {
      xml.leaf("Work", MspdiDuration.ofHours(hours));
    }
    xml.close();
  }
}
