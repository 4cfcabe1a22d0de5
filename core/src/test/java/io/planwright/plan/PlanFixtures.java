package io.planwright.plan;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.goal.Goal;
import io.planwright.goal.Metric;
import io.planwright.goal.Quota;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.Money;
import io.planwright.resource.Person;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotKind;
import io.planwright.strategy.TowsOption;
import io.planwright.strategy.TowsQuadrant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Small plans to compare, change and write. */
final class PlanFixtures {

  static final Currency EUR = Currency.getInstance("EUR");
  static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  static final FiscalPeriod QUARTER =
      CALENDAR.periodOf(LocalDate.of(2026, 10, 1), PeriodKind.QUARTER);

  private PlanFixtures() {}

  static ChangeNote note(String reason) {
    return new ChangeNote("Ann Lee", reason, Instant.parse("2026-10-01T08:00:00Z"));
  }

  static PlanFrame frame(String name) {
    return new PlanFrame(name, CALENDAR, QUARTER, EUR, TODAY);
  }

  static Goal goal(String id, double target) {
    return Goal.builder()
        .id(id)
        .name("Goal " + id)
        .metric(new Metric("Revenue", "EUR", true))
        .scope("company")
        .target(target)
        .period(QUARTER)
        .addEvidence(new Evidence("CRM", "won before", TODAY))
        .build();
  }

  static Stakeholder stakeholder(String id, double power) {
    return Stakeholder.builder()
        .id(id)
        .name("Person " + id)
        .power(power)
        .interest(0.5)
        .attitude(0)
        .build();
  }

  static PhasedTarget phase(int month, String amount) {
    return new PhasedTarget(
        CALENDAR.periodOf(LocalDate.of(2026, month, 1), PeriodKind.MONTH), Money.of(amount, "EUR"));
  }

  static QuotaTree quotas(String ann, String bob) {
    DateRange always = DateRange.from(LocalDate.of(2026, 1, 1));
    return QuotaTree.of(
        EUR,
        List.of(
            new QuotaNode("company", "Company"),
            new QuotaNode("ann", "Ann"),
            new QuotaNode("bob", "Bob")),
        List.of(new QuotaLink("company", "ann", always), new QuotaLink("company", "bob", always)),
        List.of(
            new Quota("ann", QUARTER, Money.of(ann, "EUR")),
            new Quota("bob", QUARTER, Money.of(bob, "EUR"))));
  }

  static WorkBreakdown work(int days) {
    return WorkBreakdown.of(
        List.of(Activity.of("brief", "Brief the team", days), Activity.milestone("go", "Go")),
        List.of(Dependency.finishToStart("brief", "go")));
  }

  static Schedule schedule(int finishDay) {
    return new Schedule(
        List.of(
            new ScheduledActivity(
                "brief", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, finishDay), 0, 0, true)),
        List.of("brief"),
        Explanation.of("One activity."),
        Provenance.of("critical path", Map.of(), "1 activity", 1));
  }

  static SwotFactor factor(String id, double weight) {
    return SwotFactor.builder()
        .id(id)
        .kind(SwotKind.STRENGTH)
        .statement("Strong in retail")
        .weight(weight)
        .rating(4)
        .build();
  }

  static TowsOption option(String id, String... factorIds) {
    return new TowsOption(id, TowsQuadrant.SO, "Sell more of it", List.of(factorIds));
  }

  static Person person(String id, double share) {
    return Person.builder().id(id).name("Rep " + id).role("AE").fullTimeShare(share).build();
  }

  static PlanContent full() {
    return PlanContent.builder()
        .frame(frame("Q4"))
        .addGoals(goal("g1", 100), goal("g2", 50))
        .quotas(quotas("60.00", "40.00"))
        .addPhasing(phase(10, "30.00"), phase(11, "30.00"), phase(12, "40.00"))
        .addSwotFactors(factor("s1", 0.5))
        .addTowsOptions(option("o1", "s1", "x1"))
        .addPeople(person("ann", 1), person("bob", 0.8))
        .work(work(2))
        .schedule(schedule(2))
        .addStakeholders(stakeholder("cfo", 0.9))
        .build();
  }
}
