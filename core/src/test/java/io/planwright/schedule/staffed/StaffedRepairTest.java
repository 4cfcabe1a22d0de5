package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.at;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Dependency;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffedRepairTest {

  private static final StaffedRepair REPAIR = StaffedRepair.standard().withSchedules(300);
  private static final StaffMember ANN = member("Ann", "presales");
  private static final StaffMember BOB = member("Bob", "presales", "legal");
  private static final StaffMember LEA = member("Lea", "legal");

  /** Ann: demo Monday and Tuesday; Lea: contract Wednesday and Thursday; Bob: pitch all week. */
  private static final StaffedRequest AGREED =
      request(
          List.of(ANN, BOB, LEA),
          project(
              "deal",
              List.of(
                  activity("demo", 2, "presales").toBuilder().assigneeId("ann").build(),
                  activity("contract", 2, "legal").toBuilder().assigneeId("lea").build()),
              Dependency.finishToStart("demo", "contract")),
          project(
              "other",
              List.of(activity("pitch", 5, "presales").toBuilder().assigneeId("bob").build())));

  private static final StaffedSchedule PLAN = solve(AGREED);

  private static StaffedSchedule solve(StaffedRequest request) {
    return StaffedSearch.standard()
        .withSchedules(300)
        .solve(request, RunControl.unlimited())
        .orElseThrow();
  }

  private static StaffedRevision repair(StaffedRequest request, Instant now, Actual... actuals) {
    StaffedUpdate update = new StaffedUpdate(request, PLAN, now, List.of(actuals));
    StaffedRevision revision = REPAIR.repair(update, RunControl.unlimited()).orElseThrow();
    assertThat(StaffedCheck.violations(update, revision.schedule())).isEmpty();
    return revision;
  }

  private static Actual begun(String project, String activity, double remainingHours) {
    return new Actual.Started(project, activity, at(MONDAY, "09:00"), remainingHours);
  }

  @Test
  void nothingMovesIfAllGoesAsPlanned() {
    StaffedRevision revision =
        repair(
            AGREED,
            at(MONDAY.plusDays(1), "00:00"),
            begun("deal", "demo", 8),
            begun("other", "pitch", 32));
    assertThat(revision.changes()).isEmpty();
    assertThat(revision.stabilityCost()).isZero();
    assertThat(revision.deliveries()).allMatch(shift -> shift.shift().isZero());
  }

  @Test
  void whatSlipsMovesWhatWaitsForItAndSaysWhy() {
    StaffedRevision revision =
        repair(
            AGREED,
            at(MONDAY.plusDays(1), "00:00"),
            begun("deal", "demo", 12),
            begun("other", "pitch", 32));
    assertThat(revision.changes()).hasSize(2);
    StaffedChange demo = revision.changes().get(0);
    assertThat(demo.isMoved()).isFalse();
    assertThat(demo.finish()).isEqualTo(at(MONDAY.plusDays(2), "13:00"));
    StaffedChange contract = revision.changes().get(1);
    assertThat(contract.startBefore()).isEqualTo(at(MONDAY.plusDays(2), "09:00"));
    assertThat(contract.start()).isEqualTo(at(MONDAY.plusDays(2), "13:00"));
    assertThat(contract.why())
        .isEqualTo("starts at the earliest when demo is finished, at 2026-03-25 13:00");
    assertThat(revision.stabilityCost()).isEqualTo(0.5 + 0.05 * 4 / 24);
    DeliveryShift shift = revision.deliveries().get(0);
    assertThat(shift.shift()).isEqualTo(java.time.Duration.ofHours(20));
  }

  @Test
  void whatIsOverStaysAsItWas() {
    Instant early = at(MONDAY, "16:30");
    StaffedRevision revision =
        repair(
            AGREED,
            at(MONDAY.plusDays(1), "00:00"),
            new Actual.Finished("deal", "demo", at(MONDAY, "09:10"), early),
            begun("other", "pitch", 32));
    StaffedActivity demo = revision.schedule().activity("deal", "demo").orElseThrow();
    assertThat(demo.start()).isEqualTo(at(MONDAY, "09:10"));
    assertThat(demo.finish()).isEqualTo(early);
    assertThat(demo.pieces()).isEmpty();
    assertThat(demo.people()).containsExactly("ann");
    assertThat(demo.reason()).isEqualTo("is done");
  }

  @Test
  void absenceMovesTheAbsentPersonsWorkAlone() {
    StaffedRequest away =
        AGREED.toBuilder()
            .staff(
                List.of(ANN, BOB, LEA.absent(DateRange.of(MONDAY.plusDays(2), MONDAY.plusDays(4)))))
            .build();
    StaffedRevision revision =
        repair(
            away,
            at(MONDAY.plusDays(1), "12:00"),
            begun("deal", "demo", 5),
            begun("other", "pitch", 29));
    assertThat(revision.changes()).hasSize(1);
    assertThat(revision.changes().get(0).start()).isEqualTo(at(MONDAY.plusDays(4), "09:00"));
    assertThat(revision.changes().get(0).finish()).isEqualTo(at(MONDAY.plusDays(7), "17:00"));
  }

  @Test
  void anUrgentDealComesInAndPaysForWhatItMoves() {
    StaffedProject urgent =
        project("urgent", List.of(activity("pitch", 1, "legal"))).toBuilder()
            .due(MONDAY.plusDays(2))
            .weight(5)
            .build();
    StaffedRequest more = AGREED.toBuilder().addProjects(urgent).build();
    StaffedRevision revision =
        repair(
            more,
            at(MONDAY.plusDays(2), "00:00"),
            new Actual.Finished(
                "deal", "demo", at(MONDAY, "09:00"), at(MONDAY.plusDays(1), "17:00")),
            begun("other", "pitch", 24));
    assertThat(revision.schedule().activity("urgent", "pitch").orElseThrow().finish())
        .isEqualTo(at(MONDAY.plusDays(2), "17:00"));
    assertThat(revision.changes()).hasSize(1);
    assertThat(revision.changes().get(0).why())
        .isEqualTo("waits for Lea until 2026-03-25 17:00, who works on pitch of urgent");
    assertThat(revision.deliveries()).hasSize(2);
  }

  @Test
  void othersTakeOverFromWhoIsGone() {
    StaffedProject deal =
        project("deal", List.of(activity("demo", 4, "presales"), activity("pitch", 4, "presales")));
    StaffedRequest two = request(List.of(ANN, BOB), deal);
    StaffedSchedule plan = solve(two);
    StaffedRequest one = two.toBuilder().staff(List.of(BOB)).build();
    StaffedUpdate update =
        new StaffedUpdate(
            one,
            plan,
            at(MONDAY.plusDays(1), "00:00"),
            List.of(begun("deal", "demo", 24), begun("deal", "pitch", 24)));
    StaffedRevision revision = REPAIR.repair(update, RunControl.unlimited()).orElseThrow();
    assertThat(StaffedCheck.violations(update, revision.schedule())).isEmpty();
    assertThat(revision.changes()).anyMatch(change -> change.newcomers().equals(List.of("bob")));
    assertThat(revision.schedule().activities())
        .allMatch(each -> each.people().equals(List.of("bob")));
  }

  /** Bob, who is free, could end the demo for Ann, who is away for two weeks. */
  @Test
  void workThatHasBegunPassesOnAtAPrice() {
    StaffedProject deal =
        project("deal", List.of(activity("demo", 4, "presales"))).toBuilder()
            .due(MONDAY.plusDays(3))
            .build();
    StaffedRequest alone = request(List.of(ANN), deal);
    StaffedSchedule plan = solve(alone);
    StaffMember away = ANN.absent(DateRange.of(MONDAY.plusDays(1), MONDAY.plusDays(15)));
    StaffedUpdate update =
        new StaffedUpdate(
            alone.toBuilder().staff(List.of(away, BOB)).build(),
            plan,
            at(MONDAY.plusDays(1), "00:00"),
            List.of(begun("deal", "demo", 24)));
    StaffedRevision kept = REPAIR.repair(update, RunControl.unlimited()).orElseThrow();
    assertThat(kept.schedule().activities().get(0).people()).containsExactly("ann");
    StaffedRevision passed =
        REPAIR.withHandOver(HandOver.at(2)).repair(update, RunControl.unlimited()).orElseThrow();
    assertThat(passed.schedule().activities().get(0).people()).containsExactly("bob");
    assertThat(passed.schedule().finish()).isEqualTo(at(MONDAY.plusDays(3), "17:00"));
    assertThat(passed.stabilityCost()).isEqualTo(1 + 2);
    assertThat(passed.schedule().activities().get(0).reason())
        .isEqualTo("has begun and goes on, with Bob instead of Ann");
    assertThat(StaffedCheck.violations(update, passed.schedule())).isEmpty();
    StaffedRevision dear =
        REPAIR
            .withHandOver(HandOver.at(1_000))
            .repair(update, RunControl.unlimited())
            .orElseThrow();
    assertThat(dear.schedule().activities().get(0).people()).containsExactly("ann");
  }

  /** What a repair says changes cost is exactly what its value holds of them. */
  @Test
  void theCostOfChangesIsThatInTheValue() {
    StaffedUpdate update =
        new StaffedUpdate(
            AGREED,
            PLAN,
            at(MONDAY.plusDays(1), "00:00"),
            List.of(
                new Actual.Started("deal", "demo", at(MONDAY, "09:07"), 12),
                begun("other", "pitch", 32)));
    StaffedRevision revision = REPAIR.repair(update, RunControl.unlimited()).orElseThrow();
    StaffedRevision free =
        REPAIR
            .withPrice(new StabilityPrice(0, 0, 1e-9))
            .repair(update, RunControl.unlimited())
            .orElseThrow();
    assertThat(revision.schedule().optimality().value() - revision.stabilityCost())
        .isEqualTo(free.schedule().optimality().value() - free.stabilityCost());
  }

  @Test
  void saysWhyNothingCanMendIt() {
    StaffedRequest nobody = AGREED.toBuilder().staff(List.of(ANN, BOB)).build();
    StaffedUpdate update = new StaffedUpdate(nobody, PLAN, at(MONDAY, "00:00"), List.of());
    assertThat(REPAIR.repair(update, RunControl.unlimited()))
        .isEqualTo(
            Solution.infeasible(
                "Some activities can be done by nobody.",
                List.of(
                    "contract of deal is assigned in mode usual to lea, who is not among the"
                        + " people.")));
  }
}
