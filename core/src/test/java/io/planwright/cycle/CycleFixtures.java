package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.Account;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.Product;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecast.PredictionInterval;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A small company: two teams, four reps who each win 1,000 a month and one who owns nothing, in the
 * two years before 2026-10-01.
 */
public final class CycleFixtures {

  static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  public static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  static final FiscalPeriod NEXT_QUARTER =
      CALENDAR.periodOf(LocalDate.of(2026, 10, 1), PeriodKind.QUARTER);

  private static final List<String> REPS = List.of("ann", "bob", "cem", "dot");

  private CycleFixtures() {}

  public static PlanningBrief brief() {
    return PlanningBrief.builder()
        .planId("plan-q4")
        .planName("Q4 2026")
        .author("Sales operations")
        .asOf(TODAY)
        .zone(ZoneId.of("Europe/Berlin"))
        .calendar(CALENDAR)
        .period(NEXT_QUARTER)
        .currency(Currency.getInstance("EUR"))
        .marketingBudget(Money.of("1000.00", "EUR"))
        .build();
  }

  public static PlanningCycle cycle() {
    return PlanningCycle.builder().forecaster(new MeanForecaster()).build();
  }

  public static InMemoryCrm crm() {
    return crm(monthlyDeals(LocalDate.of(2024, 10, 15), TODAY));
  }

  public static InMemoryCrm crm(List<Opportunity> deals) {
    return crm(deals, name -> name);
  }

  /** The same company with its accounts, sectors, products, reps and teams named another way. */
  public static InMemoryCrm crm(List<Opportunity> deals, UnaryOperator<String> naming) {
    DateRange always = DateRange.from(LocalDate.of(2020, 1, 1));
    List<SalesRep> reps = new ArrayList<>();
    List<TeamMembership> memberships = new ArrayList<>();
    for (String rep : List.of("ann", "bob", "cem", "dot", "eve")) {
      reps.add(SalesRep.builder().id(rep).name(naming.apply("Rep " + rep)).build());
      memberships.add(new TeamMembership(rep, rep.compareTo("c") < 0 ? "north" : "south", always));
    }
    return InMemoryCrm.builder()
        .accounts(
            List.of(
                Account.builder()
                    .id("acme")
                    .name(naming.apply("Acme"))
                    .sector(naming.apply("retail"))
                    .country("Kenya")
                    .build(),
                Account.builder()
                    .id("zeta")
                    .name(naming.apply("Zeta"))
                    .sector(naming.apply("finance"))
                    .country("Chile")
                    .build()))
        .products(
            List.of(
                Product.builder()
                    .id("basic")
                    .name(naming.apply("Basic"))
                    .family(naming.apply("GTX"))
                    .build(),
                Product.builder()
                    .id("plus")
                    .name(naming.apply("Plus"))
                    .family(naming.apply("MG"))
                    .build()))
        .reps(reps)
        .teams(
            List.of(
                SalesTeam.builder()
                    .id("north")
                    .name(naming.apply("North"))
                    .region(naming.apply("EMEA"))
                    .build(),
                SalesTeam.builder()
                    .id("south")
                    .name(naming.apply("South"))
                    .region(naming.apply("APAC"))
                    .build()))
        .teamMemberships(memberships)
        .opportunities(deals)
        .build();
  }

  /** One won deal of 1,000 a rep and month, one lost, and one that never closes. */
  public static List<Opportunity> monthlyDeals(LocalDate first, LocalDate last) {
    List<Opportunity> deals = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
      for (String rep : REPS) {
        deals.add(closed("won-" + rep + day, rep, day, Outcome.WON));
        deals.add(closed("lost-" + rep + day, rep, day, Outcome.LOST));
      }
    }
    deals.add(open("open-young", "ann", last.minusDays(10)));
    deals.add(open("open-zombie", "bob", last.minusDays(400)));
    return deals;
  }

  static Opportunity closed(String id, String rep, LocalDate closedOn, Outcome outcome) {
    List<OpportunityFact> facts = begun(rep, closedOn.minusDays(40));
    facts.add(new OpportunityFact.AmountSet(instant(closedOn), Money.of("1000.00", "EUR")));
    facts.add(new OpportunityFact.Closed(instant(closedOn), outcome, closedOn));
    return Opportunity.of(id, facts);
  }

  static Opportunity open(String id, String rep, LocalDate createdOn) {
    return Opportunity.of(id, begun(rep, createdOn));
  }

  private static List<OpportunityFact> begun(String rep, LocalDate createdOn) {
    Instant at = instant(createdOn);
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(at));
    facts.add(new OpportunityFact.StageEntered(at, "Engaging"));
    facts.add(new OpportunityFact.OwnerSet(at, rep));
    facts.add(new OpportunityFact.AccountLinked(at, rep.equals("ann") ? "acme" : "zeta"));
    facts.add(
        new OpportunityFact.ProductSet(at, rep.equals("dot") ? "plus" : "basic", BigDecimal.ONE));
    return facts;
  }

  private static Instant instant(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** Forecasts the mean of the history, with a uniform spread of 10 % a period to either side. */
  private record MeanForecaster() implements Forecaster {
    @Override
    public String name() {
      return "mean";
    }

    @Override
    public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
      return history.size() < 6
          ? Answer.insufficient("mean", "6 months", history.size() + " months", "Wait.")
          : Answer.known(new MeanModel(history));
    }
  }

  private record MeanModel(TimeSeries history) implements ForecastModel {
    @Override
    public Forecast forecast(int horizon, double... levels) {
      List<PredictionInterval> intervals = new ArrayList<>();
      for (double level : levels) {
        intervals.add(
            new PredictionInterval(
                level,
                Collections.nCopies(horizon, mean() - 0.1 * level * Math.abs(mean())),
                Collections.nCopies(horizon, mean() + 0.1 * level * Math.abs(mean()))));
      }
      return Forecast.builder()
          .seriesName(history.name())
          .unit(history.unit())
          .axis(history.axis().shiftedBy(history.size()))
          .points(Collections.nCopies(horizon, mean()))
          .intervals(intervals)
          .provenance(provenance())
          .explanation(Explanation.of("The mean of the history."))
          .build();
    }

    @Override
    public OutcomeDistribution sum(int fromStep, int toStep) {
      int steps = toStep - fromStep + 1;
      double spread = 0.1 * steps * Math.abs(mean());
      return new Uniform(steps * mean() - spread, steps * mean() + spread);
    }

    @Override
    public Provenance provenance() {
      return Provenance.of("mean", Map.of(), "all months", history.size());
    }

    private double mean() {
      return history.total() / history.size();
    }
  }

  private record Uniform(double low, double high) implements OutcomeDistribution {
    @Override
    public double mean() {
      return (low + high) / 2;
    }

    @Override
    public double quantile(double p) {
      return low + p * (high - low);
    }

    @Override
    public double probabilityAtLeast(double x) {
      if (low == high) {
        return x <= low ? 1 : 0;
      }
      return Math.min(1, Math.max(0, (high - x) / (high - low)));
    }
  }
}
