package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationRule;
import io.planwright.activity.LagUnit;
import io.planwright.schedule.ScheduledActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** Writes the tasks in the order of MS Project's schema. */
final class MspdiTaskWriter {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Outline outline;
  private final MspdiDays days;
  private final Map<String, Integer> uids;
  private final XmlOut xml;

  MspdiTaskWriter(Outline outline, MspdiDays days, Map<String, Integer> uids, XmlOut xml) {
    this.outline = outline;
    this.days = days;
    this.uids = uids;
    this.xml = xml;
  }

  void write(OutlineLine line) {
    int uid = uid(line.id());
    xml.open("Task").leaf("UID", uid).leaf("ID", uid).leaf("Name", line.name());
    boolean isFixedWork =
        !line.isElement() && line.leaf().durationRule() == DurationRule.FIXED_WORK;
    xml.leaf("Type", isFixedWork ? Mspdi.FIXED_WORK : Mspdi.FIXED_DURATION).leaf("IsNull", false);
    xml.leaf("OutlineLevel", line.status().level() + 1);
    LocalDateTime start = start(line);
    LocalDateTime finish = line.isMilestone() ? start : days.finish(line.span().finish());
    xml.leaf("Start", moment(start)).leaf("Finish", moment(finish));
    long minutes = minutes(line);
    xml.leaf("Duration", MspdiDuration.ofMinutes(minutes)).leaf("DurationFormat", Mspdi.DAYS);
    if (!line.isElement() && line.leaf().effortHours().isPresent()) {
      xml.leaf("Work", MspdiDuration.ofHours(line.leaf().effortHours().getAsDouble()));
    }
    xml.leaf("EffortDriven", false).leaf("Estimated", false);
    xml.leaf("Milestone", line.isMilestone()).leaf("Summary", line.isElement());
    xml.leaf("Critical", line.isCritical());
    if (!line.isElement()) {
      xml.leaf("FreeSlack", slack(line.planned().freeFloatDays()));
      xml.leaf("TotalSlack", slack(line.planned().totalFloatDays()));
    }
    writeProgress(line, start, finish, minutes);
    if (!line.isElement()) {
      writeConstraint(line.leaf());
      outline.waitsFor(line.id()).forEach(this::writeLink);
    }
    writeFields(line);
    writeBaseline(line);
    xml.close();
  }

  private long minutes(OutlineLine line) {
    return line.isElement()
        ? days.minutes(line.span())
        : days.minutes(line.span(), line.leaf().durationDays());
  }

  /** A milestone is reached when the work is done that it waits for, else when the day begins. */
  private LocalDateTime start(OutlineLine line) {
    LocalDate date = line.span().start();
    boolean isAtEnd =
        line.isMilestone()
            && outline.waitsFor(line.id()).stream()
                .anyMatch(
                    link ->
                        !link.type().isFromStart()
                            && outline.planned(link.predecessorId()).finish().equals(date));
    return isAtEnd ? days.finish(date) : days.start(date);
  }

  private long slack(int floatDays) {
    return (long) floatDays * days.minutesADay() * Mspdi.TENTHS_A_MINUTE;
  }

  private void writeProgress(
      OutlineLine line, LocalDateTime start, LocalDateTime finish, long minutes) {
    BigDecimal percent = line.status().percentComplete();
    xml.leaf("PercentComplete", percent.intValue());
    if (percent.signum() > 0) {
      long done =
          percent
              .multiply(BigDecimal.valueOf(minutes))
              .divide(HUNDRED, 0, RoundingMode.HALF_EVEN)
              .longValueExact();
      xml.leaf("ActualStart", moment(start));
      if (percent.compareTo(HUNDRED) == 0) {
        xml.leaf("ActualFinish", moment(finish));
      }
      xml.leaf("ActualDuration", MspdiDuration.ofMinutes(done));
      xml.leaf("RemainingDuration", MspdiDuration.ofMinutes(minutes - done));
    }
  }

  private void writeConstraint(Activity activity) {
    LocalDate date = activity.fixedStart().or(activity::notBefore).orElse(null);
    int type =
        activity.fixedStart().isPresent()
            ? Mspdi.MUST_START_ON
            : date == null ? Mspdi.AS_SOON_AS_POSSIBLE : Mspdi.START_NO_EARLIER_THAN;
    xml.leaf("ConstraintType", type);
    if (date != null) {
      xml.leaf("ConstraintDate", moment(days.start(date)));
    }
    activity.deadline().ifPresent(day -> xml.leaf("Deadline", moment(days.finish(day))));
  }

  private void writeLink(Dependency link) {
    boolean isElapsed = link.lagUnit() == LagUnit.ELAPSED;
    long minutes = (long) link.lagDays() * (isElapsed ? Mspdi.MINUTES_A_DAY : days.minutesADay());
    xml.open("PredecessorLink").leaf("PredecessorUID", uid(link.predecessorId()));
    xml.leaf("Type", Mspdi.code(link.type())).leaf("CrossProject", false);
    xml.leaf("LinkLag", minutes * Mspdi.TENTHS_A_MINUTE);
    xml.leaf("LagFormat", isElapsed ? Mspdi.ELAPSED_DAYS : Mspdi.DAYS).close();
  }

  private void writeFields(OutlineLine line) {
    writeField(Mspdi.Field.ID, line.id());
    if (!line.parentId().isEmpty()) {
      writeField(Mspdi.Field.SHARE, line.share().toPlainString());
    }
    if (line.isElement()) {
      return;
    }
    if (!days.areEqual()) {
      writeField(Mspdi.Field.DAYS, Integer.toString(line.leaf().durationDays()));
    }
    BigDecimal percent = line.status().percentComplete();
    if (percent.stripTrailingZeros().scale() > 0) {
      writeField(Mspdi.Field.PERCENT, percent.toPlainString());
    }
  }

  private void writeField(Mspdi.Field field, String value) {
    xml.open("ExtendedAttribute").leaf("FieldID", field.fieldId()).leaf("Value", value).close();
  }

  private void writeBaseline(OutlineLine line) {
    ScheduledActivity before = line.isElement() ? null : outline.baseline(line.id());
    if (before == null) {
      return;
    }
    boolean isMilestone = line.isMilestone();
    LocalDateTime start = days.start(before.start());
    xml.open("Baseline").leaf("Number", 0).leaf("Start", moment(start));
    xml.leaf("Finish", moment(isMilestone ? start : days.finish(before.finish())));
    long minutes =
        isMilestone ? 0 : days.minutes(new ActivityDates(before.start(), before.finish()));
    xml.leaf("Duration", MspdiDuration.ofMinutes(minutes));
    xml.leaf("DurationFormat", Mspdi.DAYS).close();
  }

  private int uid(String id) {
    return uids.getOrDefault(id, 0);
  }

  private static String moment(LocalDateTime moment) {
    return MspdiWriter.MOMENT.format(moment);
  }
}
