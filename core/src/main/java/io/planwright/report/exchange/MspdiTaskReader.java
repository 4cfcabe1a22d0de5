package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one task after the other. */
final class MspdiTaskReader {
  private static final int MOST_LEVEL = 999;
  private static final int MOST_FORMAT = 100;
  private static final int MOST_TYPE = 9;
  private static final long MOST_LAG =
      (long) Activity.MAX_DAYS * Mspdi.MINUTES_A_DAY * Mspdi.TENTHS_A_MINUTE;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What follows from the rest of the file, or says how it looks on a screen. */
  private static final Set<String> DERIVED =
      Set.of(
          "GUID",
          "ID",
          "CreateDate",
          "WBS",
          "WBSLevel",
          "OutlineNumber",
          "Priority",
          "Stop",
          "Resume",
          "ResumeValid",
          "EffortDriven",
          "OverAllocated",
          "Estimated",
          "Milestone",
          "Summary",
          "DisplayAsSummary",
          "Critical",
          "EarlyStart",
          "EarlyFinish",
          "LateStart",
          "LateFinish",
          "StartVariance",
          "FinishVariance",
          "WorkVariance",
          "FreeSlack",
          "TotalSlack",
          "StartSlack",
          "FinishSlack",
          "FixedCostAccrual",
          "PercentWorkComplete",
          "ActualDuration",
          "ActualWork",
          "RegularWork",
          "RemainingWork",
          "CV",
          "ACWP",
          "BCWS",
          "BCWP",
          "LevelAssignments",
          "LevelingCanSplit",
          "LevelingDelay",
          "LevelingDelayFormat",
          "IgnoreResourceCalendar",
          "HideBar",
          "Rollup",
          "EarnedValueMethod",
          "IsPublished",
          "CommitmentType",
          "ManualStart",
          "ManualFinish",
          "ManualDuration",
          "PreLeveledStart",
          "PreLeveledFinish",
          "CommitmentStart",
          "CommitmentFinish");

  private final XmlCursor xml;
  private final Map<String, Mspdi.Field> fields;
  private final WarningList warnings;

  MspdiTaskReader(XmlCursor xml, Map<String, Mspdi.Field> fields, WarningList warnings) {
    this.xml = xml;
    this.fields = fields;
    this.warnings = warnings;
  }

  MspdiTask read() {
    MspdiTask task = new MspdiTask(xml.line());
    while (xml.nextChild()) {
      readChild(task);
    }
    if (task.uid < 0) {
      throw xml.failure("Task", "on line " + task.line + " must have a UID. Give it one.");
    }
    return task;
  }

  private void readChild(MspdiTask task) {
    switch (xml.name()) {
      case "UID" -> task.uid = MspdiValues.integer(xml, 0, Integer.MAX_VALUE);
      case "Name" -> task.name = xml.text();
      case "OutlineLevel" -> task.level = MspdiValues.integer(xml, 0, MOST_LEVEL);
      case "IsNull" -> task.isNull = MspdiValues.flag(xml);
      case "Active" -> task.isActive = MspdiValues.flag(xml);
      case "Type" -> task.isFixedWork = MspdiValues.integer(xml, 0, MOST_TYPE) == Mspdi.FIXED_WORK;
      case "Start" -> task.start = MspdiValues.moment(xml);
      case "Finish" -> task.finish = MspdiValues.moment(xml);
      case "Duration" -> task.minutes = MspdiValues.minutes(xml);
      case "ActualStart" -> task.actuals.start = MspdiValues.momentIfAny(xml);
      case "ActualFinish" -> task.actuals.finish = MspdiValues.momentIfAny(xml);
      case "RemainingDuration" -> task.actuals.remainingMinutes = MspdiValues.minutesIfAny(xml);
      case "DurationFormat" -> task.durationFormat = MspdiValues.integer(xml, 0, MOST_FORMAT);
      case "Work" -> task.workHours = MspdiValues.hours(xml);
      case "PercentComplete" -> task.percent = MspdiValues.integer(xml, 0, 100);
      case "ConstraintType" -> task.constraint = MspdiValues.integer(xml, 0, MOST_TYPE);
      case "ConstraintDate" -> task.constraintDate = MspdiValues.moment(xml);
      case "Deadline" -> task.deadline = MspdiValues.moment(xml);
      case "PredecessorLink" -> readLink(task);
      case "ExtendedAttribute" -> readField(task);
      case "Baseline" -> readBaseline(task);
      default -> pass();
    }
  }

  private void pass() {
    String name = xml.name();
    String place = xml.place();
    int line = xml.line();
    if (xml.skip() && !DERIVED.contains(name)) {
      warnings.add(line, place, "This was not read.");
    }
  }

  private void readLink(MspdiTask task) {
    int line = xml.line();
    int predecessor = -1;
    int type = 1;
    long lag = 0;
    int format = Mspdi.DAYS;
    boolean isOutside = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "PredecessorUID" -> predecessor = MspdiValues.integer(xml, 0, Integer.MAX_VALUE);
        case "Type" -> type = MspdiValues.integer(xml, 0, 3);
        case "CrossProject" -> isOutside = MspdiValues.flag(xml);
        case "LinkLag" -> lag = MspdiValues.integer(xml, -MOST_LAG, MOST_LAG);
        case "LagFormat" -> format = MspdiValues.integer(xml, 0, MOST_FORMAT);
        default -> pass();
      }
    }
    if (predecessor < 0 && !isOutside) {
      throw xml.failure("PredecessorLink", "must have a PredecessorUID. Name the other task.");
    }
    task.links.add(new MspdiTask.Link(line, predecessor, type, lag, format, isOutside));
  }

  private void readField(MspdiTask task) {
    String id = "";
    String value = "";
    int line = xml.line();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "FieldID" -> id = xml.text().strip();
        case "Value" -> value = xml.text();
        default -> xml.skip();
      }
    }
    Mspdi.Field field = fields.get(id);
    if (field == null) {
      if (!MspdiValues.isDefault(value)) {
        warnings.add(line, "Task/ExtendedAttribute", "Custom fields were not read.");
      }
      return;
    }
    String place = field.alias();
    switch (field) {
      case ID -> task.ownId = value.isBlank() ? null : value;
      case SHARE -> task.share = MspdiValues.decimal(xml, place, value, HUNDRED);
      case DAYS ->
          task.ownDays =
              MspdiValues.decimal(xml, place, value, BigDecimal.valueOf(Activity.MAX_DAYS));
      case PERCENT -> task.ownPercent = MspdiValues.decimal(xml, place, value, HUNDRED);
    }
  }

  private void readBaseline(MspdiTask task) {
    int line = xml.line();
    int number = 0;
    @Nullable LocalDateTime start = null;
    @Nullable LocalDateTime finish = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "Number" -> number = MspdiValues.integer(xml, 0, MOST_FORMAT);
        case "Start" -> start = MspdiValues.moment(xml);
        case "Finish" -> finish = MspdiValues.moment(xml);
        default -> xml.skip();
      }
    }
    if (number == 0) {
      task.baselineStart = start;
      task.baselineFinish = finish;
    } else {
      warnings.add(line, "Task/Baseline", "Only the first baseline was read.");
    }
  }
}
