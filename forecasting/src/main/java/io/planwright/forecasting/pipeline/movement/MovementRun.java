package io.planwright.forecasting.pipeline.movement;

import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pairs the deals of two days and gives each one's course to whom it belongs. Used once. */
final class MovementRun {

  private final PipelineScope scope;
  private final Valuation valuation;
  private final LocalDate from;
  private final LocalDate to;
  private final List<OwnedCourse> courses = new ArrayList<>();

  /** A course, and the owners at both days; of a deal that was not there yet or is gone, one. */
  private record OwnedCourse(
      DealMovement course, Optional<String> ownerAtOpening, Optional<String> ownerAtClosing) {}

  MovementRun(PipelineScope scope, Valuation valuation, LocalDate from, LocalDate to) {
    this.scope = scope;
    this.valuation = valuation;
    this.from = from;
    this.to = to;
  }

  MovementRun of(List<OpportunitySnapshot> before, List<OpportunitySnapshot> after) {
    Map<String, OpportunitySnapshot> later = new LinkedHashMap<>();
    for (OpportunitySnapshot deal : after) {
      requireOnce(later.put(deal.id(), deal) == null, deal.id());
    }
    Set<String> seen = new HashSet<>();
    for (OpportunitySnapshot deal : before) {
      requireOnce(seen.add(deal.id()), deal.id());
      add(deal, later.get(deal.id()));
    }
    for (OpportunitySnapshot deal : after) {
      if (!seen.contains(deal.id())) {
        add(null, deal);
      }
    }
    return this;
  }

  private static void requireOnce(boolean once, String id) {
    Require.that(once, "deals", id, "be there once", "Merge the duplicates first.");
  }

  private void add(@Nullable OpportunitySnapshot before, @Nullable OpportunitySnapshot after) {
    Optional<DealMovement> course = new DealCourse(scope, valuation).of(before, after);
    if (course.isPresent()) {
      courses.add(new OwnedCourse(course.get(), owner(before), owner(after, before)));
    }
  }

  private static Optional<String> owner(@Nullable OpportunitySnapshot deal) {
    return deal == null ? Optional.empty() : deal.ownerId();
  }

  private static Optional<String> owner(
      @Nullable OpportunitySnapshot deal, @Nullable OpportunitySnapshot otherwise) {
    return owner(deal == null ? otherwise : deal);
  }

  PipelineMovement company() {
    List<DealMovement> deals = new ArrayList<>(courses.size());
    for (OwnedCourse owned : courses) {
      boolean stays = stays(owned.course);
      boolean opens = scope.ownsAtOpening(owned.ownerAtOpening);
      boolean closes = stays ? scope.ownsAtClosing(owned.ownerAtClosing) : opens;
      part(owned.course, opens, closes).ifPresent(deals::add);
    }
    return movement(scope.name(), deals);
  }

  Map<String, PipelineMovement> byOwner() {
    Map<String, List<DealMovement>> parts = new TreeMap<>();
    for (OwnedCourse owned : courses) {
      String closes = owned.ownerAtClosing.orElse(PipelineMovement.UNOWNED);
      String opens =
          owned.course.inOpening() ? owned.ownerAtOpening.orElse(PipelineMovement.UNOWNED) : closes;
      boolean same = opens.equals(closes);
      part(owned.course, same, true)
          .ifPresent(parts.computeIfAbsent(closes, MovementRun::list)::add);
      if (!same) {
        part(owned.course, true, false)
            .ifPresent(parts.computeIfAbsent(opens, MovementRun::list)::add);
      }
    }
    Map<String, PipelineMovement> movements = new LinkedHashMap<>();
    parts.forEach(
        (owner, deals) ->
            movements.put(owner, movement(scope.name() + ", owned by " + owner, deals)));
    return Collections.unmodifiableMap(movements);
  }

  private static List<DealMovement> list(String owner) {
    return new ArrayList<>();
  }

  private PipelineMovement movement(String name, List<DealMovement> deals) {
    return PipelineMovement.of(name, from, to, valuation.currency(), deals);
  }

  /** A removed deal has no owner at the closing: it is lost to whoever had it. */
  private static boolean stays(DealMovement course) {
    List<MovementStep> steps = course.steps();
    return steps.isEmpty() || steps.get(steps.size() - 1).kind() != MovementKind.REMOVED;
  }

  /** The part of a course that belongs to those who own the deal at the opening or the closing. */
  private Optional<DealMovement> part(DealMovement whole, boolean opens, boolean closes) {
    if (closes && (opens || !whole.inOpening())) {
      return Optional.of(whole);
    }
    if (closes) {
      List<MovementStep> steps = new ArrayList<>(whole.steps().size() + 1);
      steps.add(new MovementStep(MovementKind.OWNER_IN, whole.opening()));
      steps.addAll(whole.steps());
      return Optional.of(
          new DealMovement(
              whole.dealId(),
              false,
              valuation.zero(),
              steps,
              whole.closing(),
              whole.amountMissing()));
    }
    if (!opens || !whole.inOpening()) {
      return Optional.empty();
    }
    MovementStep out = new MovementStep(MovementKind.OWNER_OUT, whole.opening().negated());
    return Optional.of(
        new DealMovement(
            whole.dealId(),
            true,
            whole.opening(),
            List.of(out),
            valuation.zero(),
            whole.amountMissing()));
  }
}
