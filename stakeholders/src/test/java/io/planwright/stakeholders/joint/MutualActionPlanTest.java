package io.planwright.stakeholders.joint;

import static io.planwright.stakeholders.joint.JointPlanRiskTest.CALENDAR;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.TODAY;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.history;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.outlook;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.plan;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.promise;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Evidence;
import io.planwright.report.exchange.ICalendar;
import io.planwright.report.exchange.ScheduleCsv;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MutualActionPlanTest {

  @Test
  void isWrittenForOtherTools() {
    Commitment first =
        promise("first", Side.THEIRS, LocalDate.of(2026, 6, 7)).doneOn(TODAY).build();
    Commitment second =
        promise("second", Side.OURS, LocalDate.of(2026, 6, 12))
            .durationDays(5)
            .addDependsOn("first")
            .build();
    var document = plan(first, second).document(TODAY, CALENDAR);
    String todos = ICalendar.todos(document, Instant.parse("2026-06-01T00:00:00Z"));
    assertThat(todos).contains("SUMMARY:Do second", "STATUS:COMPLETED", "Our commitments");
    assertThat(todos).contains("DTSTART;VALUE=DATE:20260608");
    assertThat(ScheduleCsv.table(document).toCsv()).contains("second,Do second");
    assertThat(plan(first, second).withStatus(Commitment.Status.KEPT, TODAY))
        .containsExactly(first);
    assertThat(first.status(TODAY.minusDays(1))).isEqualTo(Commitment.Status.OPEN);
    assertThat(first.toBuilder().doneOn(LocalDate.of(2026, 6, 8)).build().status(LocalDate.MAX))
        .isEqualTo(Commitment.Status.LATE);
  }

  @Test
  void textsNameNobody() {
    Commitment promise = promise("x", Side.OURS, TODAY).title("Call Zoe").build();
    assertThat(promise + " " + plan(promise) + " " + history())
        .doesNotContain("ann", "Zoe", "carl");
  }

  @Test
  void roundTrips() {
    Commitment first =
        promise("first", Side.THEIRS, LocalDate.of(2026, 6, 7))
            .doneOn(TODAY)
            .addEvidence(new Evidence("mail", "Confirmed in writing.", TODAY))
            .build();
    Commitment second =
        promise("second", Side.OURS, LocalDate.of(2026, 6, 12)).addDependsOn("first").build();
    JsonRoundTrip.assertGolden(
        plan(first, second), MutualActionPlan.class, "mutual-action-plan.json");
    JsonRoundTrip.assertRoundTrips(history().get(0), PastPromise.class);
    JointOutlook outlook = outlook(plan(second, first), TODAY.plusDays(20));
    assertThat(JsonRoundTrip.serializedCopy(outlook)).isEqualTo(outlook);
  }
}
