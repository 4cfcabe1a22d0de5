package io.planwright.activity;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a review: checks that the facts belong to the breakdown, and says what is due. */
final class WorkReviewer {

  private final WorkBreakdown breakdown;
  private final WorkFacts facts;
  private final LocalDate asOf;
  private final Map<String, Acceptance> acceptances = new HashMap<>();

  private WorkReviewer(WorkBreakdown breakdown, WorkFacts facts, LocalDate asOf) {
    this.breakdown = breakdown;
    this.facts = facts;
    this.asOf = asOf;
    for (Acceptance acceptance : facts.acceptances()) {
      // What is accepted later is not known on the day of the review.
      if (!acceptance.on().isAfter(asOf)) {
        acceptances.put(acceptance.deliverableId(), acceptance);
      }
    }
  }

  static WorkReview review(
      WorkBreakdown breakdown, BreakdownTree tree, WorkFacts facts, LocalDate asOf) {
    requireKnown(facts.percentComplete().keySet(), "percentComplete", tree);
    requireKnown(facts.dates().keySet(), "dates", tree);
    requireKnown(facts.costs().keySet(), "costs", tree);
    requireKnownDeliverables(breakdown, facts);
    WorkReviewer reviewer = new WorkReviewer(breakdown, facts, asOf);
    return new WorkReview(
        asOf,
        WorkTotals.summaries(tree, facts),
        reviewer.milestones(),
        reviewer.deliverables(),
        WorkFindings.of(breakdown.activities()));
  }

  static void requireKnown(Set<String> ids, String field, BreakdownTree tree) {
    for (String id : ids) {
      Require.that(
          tree.activityIndex(id) >= 0,
          field,
          id,
          "name an activity of this breakdown",
          "Facts are reported on activities; elements sum them up.");
    }
  }

  private static void requireKnownDeliverables(WorkBreakdown breakdown, WorkFacts facts) {
    Set<String> known = new HashSet<>();
    breakdown.deliverables().forEach(deliverable -> known.add(deliverable.id()));
    for (Acceptance acceptance : facts.acceptances()) {
      Require.that(
          known.contains(acceptance.deliverableId()),
          "acceptances",
          acceptance.deliverableId(),
          "name a deliverable of this breakdown",
          "Add the deliverable, or correct the id.");
    }
  }

  private List<DueItem> milestones() {
    List<DueItem> items = new ArrayList<>();
    for (Activity milestone : breakdown.milestones()) {
      boolean isReached =
          Percent.HUNDRED.compareTo(
                  facts.percentComplete().getOrDefault(milestone.id(), BigDecimal.ZERO))
              == 0;
      items.add(
          item(milestone, isReached, planned(milestone.id()))
              .id(milestone.id())
              .name(milestone.name())
              .build());
    }
    return items;
  }

  private List<DueItem> deliverables() {
    List<DueItem> items = new ArrayList<>();
    for (Deliverable deliverable : breakdown.deliverables()) {
      Activity activity = breakdown.activity(deliverable.activityId()).orElseThrow();
      Optional<Acceptance> acceptance = Optional.ofNullable(acceptances.get(deliverable.id()));
      items.add(
          item(activity, acceptance.isPresent(), acceptance.map(Acceptance::on))
              .id(deliverable.id())
              .name(deliverable.name())
              .acceptance(acceptance)
              .build());
    }
    return items;
  }

  private DueItem.Builder item(Activity activity, boolean isDone, Optional<LocalDate> doneOn) {
    Optional<LocalDate> planned = planned(activity.id());
    Optional<LocalDate> due = activity.deadline().or(() -> planned);
    boolean isOverdue = !isDone && due.filter(day -> day.isBefore(asOf)).isPresent();
    LocalDate done = isDone ? doneOn.orElse(asOf) : planned.filter(asOf::isBefore).orElse(asOf);
    long daysLate = due.map(day -> ChronoUnit.DAYS.between(day, done)).orElse(0L);
    DueItem.Builder builder = DueItem.builder();
    builder
        .activityId(activity.id())
        .state(isDone ? DueState.DONE : isOverdue ? DueState.OVERDUE : DueState.OPEN)
        .dueOn(due)
        .plannedOn(planned)
        .daysLate(Math.max(0, daysLate));
    return builder;
  }

  private Optional<LocalDate> planned(String activityId) {
    return Optional.ofNullable(facts.dates().get(activityId))
        .map(DateRange::endExclusive)
        .map(end -> end.minusDays(1));
  }
}
