package io.planwright.examples;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact.AmountSet;
import io.planwright.crm.OpportunityFact.Closed;
import io.planwright.crm.OpportunityFact.Created;
import io.planwright.crm.Outcome;
import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningCycle;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.Forecasters;
import io.planwright.money.Money;
import io.planwright.plan.SalesPlan;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeSeries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** A forecast and a plan in a few lines; the README shows this class. */
public final class QuickStart {
  private QuickStart() {}

  /**
   * Forecasts a quarter, and plans it.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    // A forecast: twelve months of revenue, the next three, with an interval of 80 %.
    var calendar = FiscalCalendar.calendarYear();
    var axis = new FiscalAxis(calendar, FiscalPeriod.parse("gregorian-01/FY2025-M01"));
    var revenue =
        TimeSeries.of("revenue", "EUR", axis, 20, 24, 23, 22, 26, 25, 24, 27, 26, 25, 28, 27);
    Forecast forecast =
        Forecasters.auto().fit(revenue, RunControl.unlimited()).orElseThrow().forecast(3, 0.8);
    System.out.println("next month: " + Math.round(forecast.point(1)));

    // A plan: from the facts of a CRM, as they were known on a day.
    List<Opportunity> deals = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2025, month, 20);
      Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
      Money amount = Money.of(20_000 + 500L * month, Currency.getInstance("EUR"));
      deals.add(
          Opportunity.of(
              "deal-" + month,
              List.of(
                  new Created(at), new AmountSet(at, amount), new Closed(at, Outcome.WON, day))));
    }
    var crm = InMemoryCrm.builder().opportunities(deals).build();
    var brief =
        PlanningBrief.builder()
            .planId("2026-Q1")
            .planName("First quarter")
            .author("Ann")
            .asOf(LocalDate.of(2025, 12, 31))
            .zone(ZoneOffset.UTC)
            .calendar(calendar)
            .period(FiscalPeriod.parse("gregorian-01/FY2026-Q1"))
            .currency(Currency.getInstance("EUR"))
            .build();
    SalesPlan plan = PlanningCycle.standard().plan(crm, brief, RunControl.unlimited()).plan();
    plan.content()
        .phasing()
        .forEach(month -> System.out.println(month.period().label() + ": " + month.target()));
  }
}
