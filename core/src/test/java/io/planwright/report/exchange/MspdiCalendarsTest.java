package io.planwright.report.exchange;

import static io.planwright.report.exchange.ProjectXmlTest.duration;
import static io.planwright.report.exchange.ProjectXmlTest.project;
import static io.planwright.report.exchange.ProjectXmlTest.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.WorkingCalendar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars that many people share, in files that would fill the memory with copies. */
class MspdiCalendarsTest {
  private static final ImportLimits SMALL = new ImportLimits(1_000_000, 1000, 1000);

  private static ScheduleImport read(String xml) {
    return ProjectXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), SMALL);
  }

  private static String exception(String from, String to) {
    return "<Exceptions><Exception><TimePeriod><FromDate>"
        + from
        + "T00:00:00</FromDate><ToDate>"
        + to
        + "T23:59:00</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions>";
  }

  private static String calendar(int uid, int base, String more) {
    return "<Calendar><UID>%d</UID><BaseCalendarUID>%d</BaseCalendarUID>%s</Calendar>"
        .formatted(uid, base, more);
  }

  private static String file(String calendars, int people, boolean hasOwnCalendars) {
    StringBuilder resources = new StringBuilder("<Resources>");
    for (int i = 1; i <= people; i++) {
      resources.append(
          "<Resource><UID>%d</UID><CalendarUID>%d</CalendarUID></Resource>"
              .formatted(i, hasOwnCalendars ? 10 + i : 2));
    }
    return project(task(1, 1, "A", duration(8)))
        .replace("<Tasks>", "<Calendars>" + calendars + "</Calendars><Tasks>")
        .replace("</Project>", resources.append("</Resources></Project>"));
  }

  @Test
  void resolvesACalendarOnceForAllWhoWorkByIt() {
    String calendars =
        calendar(1, -1, "<IsBaseCalendar>1</IsBaseCalendar>")
            + calendar(2, 1, exception("2026-01-01", "2090-12-31"));
    List<WorkingCalendar> own =
        new ArrayList<>(read(file(calendars, 50, false)).calendars().values());
    assertThat(own).hasSize(50).allSatisfy(one -> assertThat(one).isSameAs(own.get(0)));
    assertThat(own.get(0).isWorkingDay(LocalDate.of(2090, 12, 29))).isFalse();
    assertThat(own.get(0).isWorkingDay(LocalDate.of(2091, 1, 2))).isTrue();
  }

  @Test
  void sharesTheDaysOffOfABase() {
    StringBuilder calendars =
        new StringBuilder(calendar(1, -1, "<IsBaseCalendar>1</IsBaseCalendar>"))
            .append(calendar(2, 1, exception("2026-01-01", "2090-12-31")));
    for (int i = 1; i <= 50; i++) {
      calendars.append(calendar(10 + i, 2, ""));
    }
    List<WorkingCalendar> own =
        new ArrayList<>(read(file(calendars.toString(), 50, true)).calendars().values());
    assertThat(own).hasSize(50).allMatch(one -> one.equals(own.get(0)));
  }

  @Test
  void refusesMoreDaysOffThanItMayHold() {
    StringBuilder calendars =
        new StringBuilder(calendar(1, -1, "<IsBaseCalendar>1</IsBaseCalendar>"))
            .append(calendar(2, 1, exception("2026-01-01", "2126-12-31")));
    for (int i = 1; i <= 3; i++) {
      calendars.append(calendar(10 + i, 2, exception("2200-01-0" + i, "2200-01-0" + i)));
    }
    String xml = file(calendars.toString(), 3, true);
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(ScheduleFormatException.class)
        .hasMessageContaining("[13] must leave the days off of all calendars")
        .hasMessageContaining("at most 100000");
  }

  @Test
  void countsDaysOffOverTheWholeFile() {
    String one = calendar(1, -1, exception("2026-01-01", "2190-12-31"));
    String two = calendar(2, -1, exception("2026-01-01", "2190-12-31"));
    String xml = file(one + "</Calendars><Calendars>" + two, 1, false);
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(ScheduleFormatException.class)
        .hasMessageContaining("days off in all at most 100000");
  }

  @Test
  void endsWhereBasesGoInACircle() {
    String calendars = calendar(1, 2, exception("2026-09-01", "2026-09-01")) + calendar(2, 1, "");
    assertThat(read(file(calendars, 1, false)).calendars().get("1"))
        .satisfies(own -> assertThat(own.isWorkingDay(LocalDate.of(2026, 9, 1))).isFalse());
  }
}
