package io.planwright.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkReviewTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  static final WorkBreakdown BID =
      WorkBreakdown.of(
              List.of(
                  WorkElement.equally("bid", "Bid", List.of("write", "close")),
                  new WorkElement(
                      "write",
                      "Write",
                      List.of(WorkShare.of("draft", "75"), WorkShare.of("price", "25"))),
                  new WorkElement(
                      "close",
                      "Close",
                      List.of(WorkShare.of("visit", "100"), WorkShare.of("signed", "0")))),
              List.of(
                  Activity.builder()
                      .id("draft")
                      .name("Draft")
                      .durationDays(3)
                      .effortHours(20)
                      .cost(Money.of("100.10", "EUR"))
                      .build(),
                  Activity.of("price", "Price", 1),
                  Activity.builder()
                      .id("visit")
                      .name("Visit")
                      .durationDays(2)
                      .cost(Money.of("0.01", "USD"))
                      .deadline(MONDAY.plusDays(7))
                      .build(),
                  Activity.milestone("signed", "Signed").toBuilder()
                      .deadline(MONDAY.plusDays(8))
                      .build()),
              List.of(
                  Dependency.finishToStart("draft", "visit"),
                  Dependency.finishToStart("visit", "signed")))
          .withDeliverables(
              List.of(
                  new Deliverable("paper", "Proposal", "draft", List.of("Scope is agreed")),
                  new Deliverable("sheet", "Price sheet", "price", List.of()),
                  new Deliverable("minutes", "Minutes", "visit", List.of())));

  static final WorkFacts FACTS =
      WorkFacts.builder()
          .putPercentComplete("draft", new BigDecimal("80.00"))
          .putDates("draft", DateRange.through(MONDAY, MONDAY.plusDays(2)))
          .putDates("visit", DateRange.through(MONDAY.plusDays(7), MONDAY.plusDays(10)))
          .putCosts("draft", Money.of("899.95", "EUR"))
          .putCosts("visit", Money.of("50", "EUR"))
          .addAcceptances(
              new Acceptance("paper", MONDAY.plusDays(3), "Ada"),
              new Acceptance("minutes", MONDAY.plusDays(30), "Bob"))
          .build();

  private static final WorkReview REVIEW = BID.review(FACTS, MONDAY.plusDays(8));

  @Test
  void sumsUpEffortCostProgressAndDatesOverTheTree() {
    assertThat(REVIEW.rows())
        .extracting(
            WorkSummary::code,
            row -> row.status().id(),
            row -> row.status().percentComplete().toPlainString(),
            row -> row.costs().toString(),
            WorkSummary::uncostedActivities,
            row -> row.dates().map(DateRange::toString).orElse(""),
            WorkSummary::undatedActivities)
        .containsExactly(
            tuple("1", "bid", "30", "[EUR 1050.05, USD 0.01]", 1, "2026-03-02/2026-03-13", 2),
            tuple("1.1", "write", "60", "[EUR 1000.05]", 1, "2026-03-02/2026-03-05", 1),
            tuple("1.1.1", "draft", "80", "[EUR 1000.05]", 0, "2026-03-02/2026-03-05", 0),
            tuple("1.1.2", "price", "0", "[]", 1, "", 1),
            tuple("1.2", "close", "0", "[EUR 50.00, USD 0.01]", 0, "2026-03-09/2026-03-13", 1),
            tuple("1.2.1", "visit", "0", "[EUR 50.00, USD 0.01]", 0, "2026-03-09/2026-03-13", 0),
            tuple("1.2.2", "signed", "0", "[]", 0, "", 1));
    assertThat(REVIEW.row("bid").status().effortHours()).isEqualTo(20);
  }

  @Test
  void tellsAcceptedFromOpenAndOverdueDeliverables() {
    assertThat(REVIEW.deliverables())
        .extracting(DueItem::id, DueItem::state, DueItem::daysLate)
        .containsExactly(
            tuple("paper", DueState.DONE, 1L),
            tuple("sheet", DueState.OPEN, 0L),
            // Due on the 7th day, planned to be done on the 10th.
            tuple("minutes", DueState.OVERDUE, 3L));
    assertThat(REVIEW.deliverables(DueState.DONE).get(0).acceptance())
        .contains(new Acceptance("paper", MONDAY.plusDays(3), "Ada"));
    assertThat(REVIEW.deliverables(DueState.OVERDUE).get(0).acceptance()).isEmpty();
  }

  @Test
  void listsMilestonesWithWhatIsDue() {
    assertThat(BID.milestones()).extracting(Activity::id).containsExactly("signed");
    assertThat(REVIEW.milestones(DueState.OPEN)).extracting(DueItem::id).containsExactly("signed");
    DueItem overdue = BID.review(FACTS, MONDAY.plusDays(20)).milestones().get(0);
    assertThat(overdue.state()).isEqualTo(DueState.OVERDUE);
    assertThat(overdue.daysLate()).isEqualTo(12);
    WorkFacts reached =
        FACTS.toBuilder()
            .putPercentComplete("signed", new BigDecimal("100.0"))
            .putDates("signed", DateRange.through(MONDAY.plusDays(9), MONDAY.plusDays(9)))
            .build();
    DueItem done = BID.review(reached, MONDAY.plusDays(20)).milestones().get(0);
    assertThat(done.state()).isEqualTo(DueState.DONE);
    assertThat(done.daysLate()).isEqualTo(1);
  }

  @Test
  void numbersFlatListsInTheirOrder() {
    WorkBreakdown flat =
        WorkBreakdown.of(List.of(Activity.of("b", "B", 1), Activity.of("a", "A", 2)), List.of());
    assertThat(flat.codes()).hasToString("{b=1, a=2}");
    assertThat(flat.review(WorkFacts.none(), MONDAY).rows())
        .extracting(WorkSummary::code)
        .containsExactly("1", "2");
  }

  @Test
  void findsWhatIsProbablyNotMeant() {
    Activity alone = Activity.of("alone", "Alone", 2);
    Activity long5 =
        Activity.of("long", "Long", 5).toBuilder()
            .assigneeId("ann")
            .estimate(new DurationEstimate(1, 2, 3.5))
            .build();
    Activity within =
        Activity.of("within", "Within", 4).toBuilder()
            .estimate(new DurationEstimate(1, 2, 3.5))
            .addModes(ActivityMode.of("one", 4, Requirement.of("presales", 1)))
            .build();
    Activity outside =
        Activity.of("outside", "Outside", 4).toBuilder()
            .addModes(ActivityMode.of("one", 4, Requirement.of("presales", 1)))
            .addModes(ActivityMode.of("partner", 6))
            .build();
    WorkBreakdown work =
        WorkBreakdown.of(
            List.of(alone, long5, within, outside, Activity.milestone("done", "Done")), List.of());
    assertThat(work.review(WorkFacts.none(), MONDAY).findings())
        .containsExactly(
            new WorkFinding(
                "alone",
                WorkFinding.Kind.NO_PEOPLE,
                "Alone asks for nobody: it goes by office hours and takes no one's time. Name an"
                    + " assignee or a skill if somebody does it."),
            new WorkFinding(
                "long",
                WorkFinding.Kind.DURATION_OUTSIDE_ESTIMATE,
                "Long is planned with 5 days, and estimated from 1 to 3.5: the schedule and its"
                    + " risk contradict each other. Correct one of them."),
            new WorkFinding(
                "outside",
                WorkFinding.Kind.NO_PEOPLE,
                "Outside asks for nobody in mode partner: it goes by office hours and takes no"
                    + " one's time. Name an assignee or a skill if somebody does it."));
  }

  @Test
  void roundTripsThroughJson() {
    JsonRoundTrip.assertGolden(BID, WorkBreakdown.class, "work-deliverables.json");
    JsonRoundTrip.assertGolden(REVIEW, WorkReview.class, "work-review.json");
    JsonRoundTrip.assertRoundTrips(FACTS, WorkFacts.class);
    JsonRoundTrip.assertRoundTrips(REVIEW.rows().get(0), WorkSummary.class);
    JsonRoundTrip.assertRoundTrips(REVIEW.deliverables().get(0), DueItem.class);
    JsonRoundTrip.assertRoundTrips(BID.deliverables().get(0), Deliverable.class);
    JsonRoundTrip.assertRoundTrips(FACTS.acceptances().get(0), Acceptance.class);
  }

  @Test
  void deliverablesTellBreakdownsApart() {
    assertThat(BID.withDeliverables(List.of())).isNotEqualTo(BID);
    assertThat(BID.withDeliverables(BID.deliverables())).isEqualTo(BID).hasSameHashCodeAs(BID);
  }
}
