package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationEstimate;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.schedule.risk.LimitChance;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.risk.ScheduleRisk;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How sure a plan is if people go on with what comes next for them. */
class StaffedRiskTest {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(100);
  private static final StaffedRisk RISK =
      new StaffedRisk(ScheduleRisk.independent().withRuns(4_000));

  private static StaffedSchedule plan(StaffedRequest request) {
    return SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
  }

  private static Activity uncertain(String id, int days) {
    return activity(id, days, "legal").toBuilder()
        .estimate(new DurationEstimate(days - 1, days, days + 2))
        .build();
  }

  private static StaffedProject deal(String id, int due) {
    return project(id, List.of(uncertain("contract", 4))).toBuilder()
        .due(MONDAY.plusDays(due))
        .build();
  }

  private static double chance(RiskProfile profile, String id) {
    return profile.limits().stream()
        .filter(limit -> limit.activityId().equals(id))
        .mapToDouble(LimitChance::probability)
        .findFirst()
        .orElseThrow();
  }

  /** One lawyer, two contracts: the second waits for the first, however long it takes. */
  @Test
  void whoHasOneLawyerWaitsInEachRun() {
    StaffedRequest request =
        request(List.of(member("Lea", "legal")), deal("acme", 3), deal("volt", 9));
    StaffedSchedule plan = plan(request);
    ScheduleRequest network = StaffedRisk.network(request, plan);
    assertThat(network.workBreakdown().dependencies())
        .contains(Dependency.finishToStart("acme/contract", "volt/contract"));
    assertThat(CriticalPathScheduler.standard().schedule(network, RunControl.unlimited()).finish())
        .isEqualTo(MONDAY.plusDays(9));
    RiskProfile risk = RISK.simulate(request, plan, RunControl.unlimited()).orElseThrow();
    double first = chance(risk, "acme");
    double second = chance(risk, "volt");
    // Alone each of the two is a PERT beta from 3 to 6 days with mode 4; volt has 8 days for both.
    ScheduleRequest alone =
        new ScheduleRequest(request.projects().get(1).work(), MONDAY, network.calendar());
    double free =
        ScheduleRisk.independent()
            .withRuns(4_000)
            .simulate(alone, RunControl.unlimited())
            .orElseThrow()
            .finish()
            .probabilityBy(MONDAY.plusDays(9));
    assertThat(first).isCloseTo(0.45, within(0.15));
    assertThat(second).isBetween(0.2, 0.6).isLessThan(free);
    assertThat(free).isEqualTo(1);
  }

  @Test
  void halfATimeTakesTwiceAsLong() {
    StaffedRequest request = request(List.of(member("Lea", "legal")), deal("acme", 9));
    StaffMember half =
        StaffMember.builder()
            .person(request.staff().get(0).person())
            .hours(Staffings.OFFICE.partTime(0.5))
            .build();
    StaffedRequest part = request.toBuilder().staff(List.of(half)).build();
    Activity activity =
        StaffedRisk.network(part, plan(part))
            .workBreakdown()
            .activity("acme/contract")
            .orElseThrow();
    // Seven days and a half from Monday nine o'clock to Wednesday of the next week at one.
    assertThat(activity.estimate().orElseThrow())
        .isEqualTo(new DurationEstimate(3, 4, 6).times(7.5 / 4));
    assertThat(RISK.simulate(request, plan(request), RunControl.unlimited()).toOptional())
        .isPresent();
  }

  @Test
  void absenceHoldsInEachRun() {
    StaffMember away = member("Lea", "legal").absent(DateRange.of(MONDAY, MONDAY.plusDays(7)));
    StaffedRequest request = request(List.of(away), deal("acme", 30));
    Activity activity =
        StaffedRisk.network(request, plan(request))
            .workBreakdown()
            .activity("acme/contract")
            .orElseThrow();
    assertThat(activity.notBefore()).hasValue(MONDAY.plusDays(7));
  }

  @Test
  void withoutEstimatesThereIsNothingToSimulate() {
    StaffedRequest request =
        request(List.of(member("Ann", "x")), project("d", List.of(activity("a", 2, "x"))));
    assertThat(RISK.simulate(request, plan(request), RunControl.unlimited()).toOptional())
        .isEmpty();
  }

  /** With the planned durations the network comes out about where the plan does. */
  @Property(tries = 60, seed = "20261127")
  void planAndNetworkAgree(@ForAll long seed) {
    Random random = new Random(seed);
    StaffedRequest request = Staffings.random(random, 3, 6);
    StaffedSchedule plan = plan(request);
    ScheduleRequest network = StaffedRisk.network(request, plan);
    LocalDate finish =
        CriticalPathScheduler.standard().schedule(network, RunControl.unlimited()).finish();
    WorkingHours office = request.officeHours();
    LocalDate planned = plan.finish().minusNanos(1).atZone(office.zone()).toLocalDate();
    long days = Math.abs(finish.toEpochDay() - planned.toEpochDay());
    assertThat(days).as("%s and %s", planned, finish).isLessThan(6);
  }
}
