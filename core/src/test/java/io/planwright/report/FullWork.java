package io.planwright.report;

import io.planwright.report.view.DeliveryRow;
import io.planwright.report.view.WeekLoad;
import io.planwright.report.view.WorkBar;
import io.planwright.report.view.WorkOutlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The work of many people on a few deals, with long names, one of them late. */
final class FullWork {
  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);
  private static final int PEOPLE = 10;
  private static final int WEEKS = 4;

  private FullWork() {}

  static WorkOutlook build() {
    List<WorkBar> bars = new ArrayList<>();
    List<DeliveryRow> deliveries = new ArrayList<>();
    for (int deal = 0; deal < 4; deal++) {
      String name = "Deal " + deal + " with a customer of a long name";
      LocalDate start = MONDAY.plusWeeks(deal);
      bars.add(new WorkBar(name, "Discovery", start, start.plusDays(11), "Person " + deal));
      bars.add(new WorkBar(name, "Proposal", start.plusDays(14), start.plusDays(25), ""));
      LocalDate due = start.plusDays(deal == 2 ? 20 : 30);
      deliveries.add(
          new DeliveryRow(
              name, due, start.plusDays(25), 90 - 20 * deal + " %", "Waits for Person 3."));
    }
    List<WeekLoad> loads = new ArrayList<>();
    for (int person = 0; person < PEOPLE; person++) {
      for (int week = 0; week < WEEKS; week++) {
        double hours = (person * week) % 5 * 10;
        loads.add(new WeekLoad("Person " + person, MONDAY.plusWeeks(week), hours, 40));
      }
    }
    return new WorkOutlook("Three of four deals end in time.", bars, deliveries, loads);
  }
}
