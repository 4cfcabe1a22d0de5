package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.OFFICE;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.at;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationRule;
import io.planwright.activity.MaterialNeed;
import io.planwright.activity.Requirement;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.TimeSpan;
import io.planwright.calendar.WorkShift;
import io.planwright.calendar.WorkingHours;
import io.planwright.money.Money;
import io.planwright.resource.MaterialPool;
import io.planwright.run.RunControl;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffedSearchTest {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(300);

  private static StaffedSchedule plan(StaffedRequest request) {
    StaffedSchedule plan = SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
    assertThat(StaffedCheck.violations(request, plan)).isEmpty();
    return plan;
  }

  private static StaffedActivity of(StaffedSchedule plan, String project, String activity) {
    return plan.activity(project, activity).orElseThrow();
  }

  @Test
  void dealsCompeteForOnePersonAndTheUrgentOneGoesFirst() {
    StaffedProject urgent =
        project("urgent", List.of(activity("demo", 2, "presales"))).toBuilder()
            .due(MONDAY.plusDays(1))
            .build();
    StaffedProject later =
        project("later", List.of(activity("demo", 2, "presales"))).toBuilder()
            .due(MONDAY.plusDays(1))
            .weight(0.5)
            .build();
    StaffedSchedule plan = plan(request(List.of(member("Ann", "presales")), later, urgent));
    assertThat(of(plan, "urgent", "demo").finish()).isEqualTo(at(MONDAY.plusDays(1), "17:00"));
    StaffedActivity waiting = of(plan, "later", "demo");
    assertThat(waiting.start()).isEqualTo(at(MONDAY.plusDays(2), "09:00"));
    assertThat(waiting.reason())
        .isEqualTo("waits for Ann until 2026-03-24 17:00, who works on demo of urgent");
    assertThat(plan.deliveries().get(0).daysLate()).isCloseTo(1 + 17.0 / 24, within(1e-9));
    assertThat(plan.deliveries().get(0).why())
        .isEqualTo(
            "demo of later waits for Ann until 2026-03-24 17:00, who works on demo of urgent;"
                + " demo of urgent starts with the horizon.");
    assertThat(plan.explanation().summary())
        .isEqualTo(
            "The last of 2 projects is done by 2026-03-26 17:00; 1 late, by up to 1.708 days.");
    assertThat(plan.explanation().reasons()).hasSize(1);
  }

  @Test
  void givesWorkToTheLeastFlexibleWhoCan() {
    StaffedRequest request =
        request(
            List.of(member("Ann", "presales", "legal"), member("Bob", "presales")),
            project(
                "deal",
                List.of(activity("demo", 2, "presales"), activity("contract", 2, "legal"))));
    StaffedSchedule plan = plan(request);
    assertThat(of(plan, "deal", "demo").people()).containsExactly("bob");
    assertThat(of(plan, "deal", "contract").people()).containsExactly("ann");
    assertThat(plan.finish()).isEqualTo(at(MONDAY.plusDays(1), "17:00"));
    assertThat(plan.optimality().isProven()).isTrue();
  }

  /** Berlin and New York are at work together from 15:00 to 17:00 (14:00 to 16:00 in DST gap). */
  @Test
  void workOfSeveralIsDoneInTheHoursTheyShare() {
    WorkingHours newYork = WorkingHours.nineToFive(java.time.ZoneId.of("America/New_York"));
    Activity call =
        Activity.builder()
            .id("call")
            .name("call")
            .durationDays(1)
            .addModes(
                ActivityMode.of(
                    "both", 1, Requirement.of("presales", 1), Requirement.of("legal", 1)))
            .build();
    LocalDate afterChange = LocalDate.of(2026, 3, 30);
    StaffedRequest request =
        request(
            List.of(member("Ann", "presales"), member("Lea", newYork, "legal")),
            project("deal", List.of(call)).toBuilder().earliestStart(afterChange).build());
    StaffedActivity planned = of(plan(request), "deal", "call");
    assertThat(planned.start()).isEqualTo(at(afterChange, "15:00"));
    assertThat(planned.finish()).isEqualTo(at(afterChange.plusDays(3), "17:00"));
    StaffedRequest before = request(request.staff(), project("deal", List.of(call)));
    StaffedActivity inGap = of(plan(before), "deal", "call");
    assertThat(inGap.start()).isEqualTo(at(MONDAY, "14:00"));
    assertThat(inGap.finish()).isEqualTo(at(MONDAY.plusDays(2), "16:00"));
  }

  @Test
  void fixedWorkEndsSoonerWithMorePeople() {
    Activity.Builder draft =
        Activity.builder()
            .id("draft")
            .name("draft")
            .durationDays(5)
            .effortHours(24)
            .durationRule(DurationRule.FIXED_WORK);
    Activity one = draft.addModes(ActivityMode.of("one", 5, Requirement.of("legal", 1))).build();
    Activity both =
        one.toBuilder()
            .modes(
                List.of(
                    ActivityMode.of(
                        "both",
                        5,
                        new Requirement("legal", 1, 1, 0),
                        new Requirement("legal", 1, 0.5, 0))))
            .build();
    List<StaffMember> staff = List.of(member("Ann", "legal"), member("Bob", "legal"));
    assertThat(plan(request(staff, project("deal", List.of(one)))).finish())
        .isEqualTo(at(MONDAY.plusDays(2), "17:00"));
    StaffedSchedule plan = plan(request(staff, project("deal", List.of(both))));
    assertThat(plan.finish()).isEqualTo(at(MONDAY.plusDays(1), "17:00"));
    assertThat(plan.hoursByDay(Staffings.BERLIN).values())
        .extracting(days -> days.getOrDefault(MONDAY, 0.0))
        .containsExactlyInAnyOrder(8.0, 4.0);
  }

  @Test
  void sharesOfOnePersonAddUpToTheWhole() {
    Activity half =
        Activity.builder()
            .id("a")
            .name("a")
            .durationDays(2)
            .effortHours(8)
            .assigneeId("ann")
            .build();
    List<Activity> three =
        List.of(half, half.toBuilder().id("b").build(), half.toBuilder().id("c").build());
    StaffedSchedule plan = plan(request(List.of(member("Ann")), project("deal", three)));
    assertThat(plan.finish()).isEqualTo(at(MONDAY.plusDays(3), "17:00"));
    assertThat(plan.hoursByDay(Staffings.BERLIN).get("ann")).containsEntry(MONDAY, 8.0);
  }

  /** A shift from 22:00 to 06:00 has seven hours in the night to 29 March. */
  @Test
  void nightShiftsLoseTheSkippedHour() {
    WorkingHours nights =
        WorkingHours.builder(Staffings.BERLIN)
            .shift(DayOfWeek.SATURDAY, WorkShift.parse("22:00-06:00"))
            .shift(DayOfWeek.SUNDAY, WorkShift.parse("22:00-06:00"))
            .build();
    StaffedActivity planned =
        of(
            plan(
                request(
                    List.of(member("Kim", nights, "support")),
                    project("deal", List.of(activity("migrate", 1, "support"))).toBuilder()
                        .earliestStart(MONDAY.plusDays(5))
                        .build())),
            "deal",
            "migrate");
    assertThat(planned.pieces())
        .extracting(WorkPiece::time)
        .containsExactly(
            new TimeSpan(at(MONDAY.plusDays(5), "22:00"), at(MONDAY.plusDays(6), "06:00")),
            new TimeSpan(at(MONDAY.plusDays(6), "22:00"), at(MONDAY.plusDays(6), "23:00")));
  }

  @Test
  void onlyDivisibleWorkIsInterrupted() {
    StaffMember ann = member("Ann", "presales");
    Activity fair =
        activity("fair", 1, "presales").toBuilder().fixedStart(MONDAY.plusDays(1)).build();
    Activity draft = activity("draft", 3, "presales");
    StaffedSchedule whole = plan(request(List.of(ann), project("deal", List.of(fair, draft))));
    assertThat(of(whole, "deal", "draft").start()).isEqualTo(at(MONDAY.plusDays(2), "09:00"));
    StaffedSchedule split =
        plan(
            request(
                List.of(ann),
                project("deal", List.of(fair, draft.toBuilder().divisible(true).build()))));
    assertThat(split.finish()).isEqualTo(at(MONDAY.plusDays(3), "17:00"));
    assertThat(of(split, "deal", "fair").start()).isEqualTo(at(MONDAY.plusDays(1), "09:00"));
    assertThat(of(split, "deal", "fair").reason()).isEqualTo("has its fixed start on 2026-03-24");
  }

  @Test
  void dependenciesHoldInWorkingAndElapsedTime() {
    List<StaffMember> staff = List.of(member("Ann", "x"), member("Bob", "x"));
    List<Activity> two = List.of(activity("a", 1, "x"), activity("b", 1, "x"));
    Dependency wait = Dependency.finishToStart("a", "b");
    StaffedSchedule working = plan(request(staff, project("d", two, wait.withLagDays(4))));
    assertThat(of(working, "d", "b").start()).isEqualTo(at(MONDAY.plusDays(7), "09:00"));
    assertThat(of(working, "d", "b").reason())
        .isEqualTo(
            "starts at the earliest 4 working days after a is finished, at 2026-03-27 17:00");
    StaffedSchedule elapsed = plan(request(staff, project("d", two, wait.withElapsedLagDays(1))));
    assertThat(of(elapsed, "d", "b").start()).isEqualTo(at(MONDAY.plusDays(2), "09:00"));
    assertThat(of(elapsed, "d", "b").reason())
        .isEqualTo("starts at the earliest 1 day after a is finished, at 2026-03-24 17:00");
    Dependency together = new Dependency("a", "b", DependencyType.FINISH_TO_FINISH, 1);
    StaffedSchedule finish = plan(request(staff, project("d", two, together)));
    assertThat(of(finish, "d", "b").finish()).isEqualTo(at(MONDAY.plusDays(1), "17:00"));
    assertThat(of(finish, "d", "b").start()).isEqualTo(at(MONDAY.plusDays(1), "09:00"));
    assertThat(of(finish, "d", "b").reason())
        .isEqualTo("ends at the earliest 1 working day after a is finished, at 2026-03-24 17:00");
    StaffedSchedule lead = plan(request(staff, project("d", two, wait.withLagDays(-1))));
    assertThat(of(lead, "d", "b").start()).isEqualTo(at(MONDAY, "09:00"));
  }

  @Test
  void materialIsHeldFromTheFirstToTheLastDay() {
    Activity demo =
        Activity.builder()
            .id("demo")
            .name("demo")
            .durationDays(2)
            .addModes(
                new ActivityMode(
                    "kit",
                    2,
                    List.of(Requirement.of("presales", 1)),
                    List.of(new MaterialNeed("kit", 1))))
            .build();
    StaffedRequest request =
        request(
                List.of(member("Ann", "presales"), member("Bob", "presales")),
                project("one", List.of(demo)),
                project("two", List.of(demo)))
            .toBuilder()
            .addMaterials(MaterialPool.of("kit", "demo kit", 1))
            .build();
    StaffedSchedule plan = plan(request);
    assertThat(plan.finish()).isEqualTo(at(MONDAY.plusDays(3), "17:00"));
    assertThat(plan.activities())
        .extracting(StaffedActivity::reason)
        .contains("waits for kit until 2026-03-25");
  }

  @Test
  void whatNobodyDoesGoesByOfficeHoursAndMilestonesTakeNoTime() {
    List<Activity> steps =
        List.of(Activity.of("review", "review", 3), Activity.milestone("signed", "signed"));
    StaffedSchedule plan =
        plan(
            request(
                List.of(), project("deal", steps, Dependency.finishToStart("review", "signed"))));
    assertThat(plan.finish()).isEqualTo(at(MONDAY.plusDays(2), "17:00"));
    assertThat(of(plan, "deal", "signed").start()).isEqualTo(plan.finish());
    assertThat(of(plan, "deal", "review").people()).isEmpty();
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Test
  void pricesDecideWhoWorks() {
    StaffMember dear = member("Ann", "x").toBuilder().hourlyRate(Money.parse("EUR 100.00")).build();
    StaffMember cheap =
        member("Bob", OFFICE.partTime(0.5), "x").toBuilder()
            .hourlyRate(Money.parse("EUR 40.00"))
            .build();
    Activity costly = activity("a", 2, "x").toBuilder().cost(Money.parse("EUR 7.50")).build();
    StaffedRequest request = request(List.of(dear, cheap), project("deal", List.of(costly)));
    StaffedSchedule fast = plan(request);
    assertThat(fast.costs()).containsExactly(Money.parse("EUR 1607.50"));
    StaffedSchedule thrifty =
        plan(request.toBuilder().objective(StaffedObjective.standard().withCost(1)).build());
    assertThat(thrifty.costs()).containsExactly(Money.parse("EUR 647.50"));
  }

  @Test
  void levelsTheLoad() {
    List<Activity> four =
        List.of(
            activity("a", 1, "x"),
            activity("b", 1, "x"),
            activity("c", 1, "x"),
            activity("d", 1, "x"));
    List<Activity> short4 =
        four.stream()
            .map(
                each ->
                    each.toBuilder().effortHours(4).durationRule(DurationRule.FIXED_WORK).build())
            .toList();
    StaffedRequest request =
        request(List.of(member("Ann", "x")), project("deal", short4)).toBuilder()
            .objective(new StaffedObjective(0.1, 0, 0, 1, 0))
            .build();
    StaffedSchedule plan =
        SEARCH.withSchedules(2_000).solve(request, RunControl.unlimited()).orElseThrow();
    assertThat(StaffedCheck.violations(request, plan)).isEmpty();
    assertThat(plan.hoursByDay(Staffings.BERLIN).get("ann").values())
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(hours -> hours <= 4);
  }

  @Test
  void tellsMissedDates() {
    Activity late = activity("a", 3, "x").toBuilder().deadline(MONDAY.plusDays(1)).build();
    Activity fair = activity("b", 1, "x").toBuilder().fixedStart(MONDAY).build();
    Activity other = activity("c", 1, "x").toBuilder().fixedStart(MONDAY).build();
    StaffedSchedule plan =
        plan(request(List.of(member("Ann", "x")), project("d", List.of(late, fair, other))));
    assertThat(plan.misses())
        .extracting(StaffedMiss::kind)
        .containsExactlyInAnyOrder(StaffedMiss.Kind.DEADLINE, StaffedMiss.Kind.FIXED_START);
    assertThat(plan.misses())
        .filteredOn(miss -> miss.kind() == StaffedMiss.Kind.FIXED_START)
        .extracting(StaffedMiss::days)
        .containsExactly(1.0);
  }

  @Test
  void saysWhyThereIsNoPlan() {
    StaffMember ann = member("Ann", "presales");
    Activity twoMode =
        Activity.builder()
            .id("demo")
            .name("Demo")
            .durationDays(1)
            .addModes(
                ActivityMode.of("legal", 1, new Requirement("legal", 1, 1, 0)),
                ActivityMode.of("pair", 1, Requirement.of("presales", 2)),
                ActivityMode.of("master", 1, new Requirement("presales", 1, 1, 0.9)),
                new ActivityMode(
                    "kit",
                    1,
                    List.of(Requirement.of("presales", 1)),
                    List.of(new MaterialNeed("kit", 2))))
            .build();
    StaffedRequest request =
        request(List.of(ann), project("deal", List.of(twoMode))).toBuilder()
            .addMaterials(MaterialPool.of("kit", "demo kit", 1))
            .build();
    assertThat(SEARCH.solve(request, RunControl.unlimited()))
        .isEqualTo(
            Solution.infeasible(
                "Some activities can be done by nobody.",
                List.of(
                    "Demo of deal needs in mode legal 1 with legal, and nobody has it.",
                    "Demo of deal needs in mode pair 2 with presales, and only 1 has it.",
                    "Demo of deal needs in mode master 1 with presales at 0.9, and nobody has it.",
                    "Demo of deal needs in mode kit 2 of kit, of which there are never more than"
                        + " 1.")));
  }

  @Test
  void saysWhichPeopleAreTooFewForTwoSkills() {
    Activity both =
        Activity.builder()
            .id("a")
            .name("A")
            .durationDays(1)
            .addModes(ActivityMode.of("m", 1, Requirement.of("x", 1), Requirement.of("y", 1)))
            .build();
    assertConflict(
        request(List.of(member("Ann", "x", "y")), project("d", List.of(both))),
        "Some activities can be done by nobody.",
        "A of d needs in mode m more different people than can do it.");
    Activity stranger =
        Activity.builder().id("a").name("A").durationDays(1).assigneeId("zoe").build();
    assertConflict(
        request(List.of(), project("d", List.of(stranger))),
        "Some activities can be done by nobody.",
        "A of d is assigned in mode only to zoe, who is not among the people.");
    Activity unable = activity("a", 1, "x").toBuilder().assigneeId("bob").build();
    assertConflict(
        request(List.of(member("Ann", "x"), member("Bob", "y")), project("d", List.of(unable))),
        "Some activities can be done by nobody.",
        "a of d is assigned to Bob, who can do nothing of mode usual.");
  }

  @Test
  void saysWhichFixedStartCannotBeKept() {
    Activity fair = activity("fair", 1, "x").toBuilder().fixedStart(MONDAY.plusDays(2)).build();
    StaffedRequest request =
        request(
            List.of(member("Ann", "x"), member("Bob", "x")),
            project(
                "d",
                List.of(activity("prepare", 3, "x"), fair),
                Dependency.finishToStart("prepare", "fair")));
    assertConflict(
        request,
        "No plan can keep all of this.",
        "fair of d must start on 2026-03-25, and cannot before 2026-03-26 09:00:"
            + " it starts at the earliest when prepare is finished, at 2026-03-25 17:00.");
  }

  @Test
  void saysWhenTheHorizonIsTooShort() {
    StaffedRequest request =
        request(List.of(member("Ann", "x")), project("d", List.of(activity("a", 6, "x"))))
            .toBuilder()
            .horizon(DateRange.of(MONDAY, MONDAY.plusDays(7)))
            .build();
    assertConflict(
        request,
        "No plan can keep all of this.",
        "a of d cannot be over by the end of the horizon on 2026-03-29: its people are at work for"
            + " too little time after 2026-03-23 00:00.");
    StaffedRequest crowded =
        request(
                List.of(member("Ann", "x")),
                project("d", List.of(activity("a", 3, "x"), activity("b", 3, "x"))))
            .toBuilder()
            .horizon(DateRange.of(MONDAY, MONDAY.plusDays(7)))
            .build();
    assertConflict(
        crowded,
        "No plan can keep all of this.",
        "The people have less time until the end of the horizon on 2026-03-29 than what only they"
            + " can do takes.");
  }

  private static void assertConflict(StaffedRequest request, String summary, String conflict) {
    assertThat(SEARCH.solve(request, RunControl.unlimited()))
        .isEqualTo(Solution.infeasible(summary, List.of(conflict)));
  }
}
