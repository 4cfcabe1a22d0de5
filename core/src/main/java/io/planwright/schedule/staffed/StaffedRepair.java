package io.planwright.schedule.staffed;

import io.planwright.allocation.Solution;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends a plan of people's work after it met the world: what is over stays as it was, what has
 * begun goes on with its people, and of the rest the priced objective plus the price of each change
 * is to be least. The search begins with the agreed plan, in which what must move moves alone.
 *
 * <p>Work goes on from the first slot that begins after now; slots are an hour at most, and what is
 * left is rounded up to them. If somebody who has begun an activity is gone or away until the end
 * of the horizon, others who can take it over; while they are there, only if {@link HandOver} says
 * so. A fixed day that is over fixes nothing any more; it is a {@link StaffedMiss}. Lags count from
 * the real event, before the horizon too. The same update, seed and number of schedules give the
 * same plan, unless a deadline or a cancellation intervenes. Immutable, serializable and
 * thread-safe.
 *
 * @param seed of the random choices
 * @param schedules how many schedules are generated at most, at least 1; a few more are made first
 * @param price what changes cost; without any, the search is that of a new plan
 * @param handOver whether what has begun may pass to others while its people are there
 */
public record StaffedRepair(long seed, long schedules, StabilityPrice price, HandOver handOver)
    implements Serializable {

  private static final long STANDARD_SCHEDULES = 2_000;

  /**
   * Checks the components.
   *
   * @param seed of the random choices
   * @param schedules how many schedules are generated at most, at least 1
   * @param price what changes cost
   * @param handOver whether what has begun may pass to others
   * @throws IllegalArgumentException if the number is below 1
   */
  public StaffedRepair {
    Require.positive(schedules, "schedules", "Try 2000; Long.MAX_VALUE leaves it to the deadline.");
    Require.nonNull(price, "price");
    Require.nonNull(handOver, "handOver");
  }

  /**
   * A repair of 2,000 schedules at the {@linkplain StabilityPrice#standard() standard price}, in
   * which who has begun something ends it.
   *
   * @return the repair
   */
  public static StaffedRepair standard() {
    return new StaffedRepair(1, STANDARD_SCHEDULES, StabilityPrice.standard(), HandOver.never());
  }

  /**
   * The same repair with another price.
   *
   * @param newPrice what changes cost
   * @return the repair
   */
  public StaffedRepair withPrice(StabilityPrice newPrice) {
    return new StaffedRepair(seed, schedules, newPrice, handOver);
  }

  /**
   * The same repair with another rule for what has begun.
   *
   * @param newHandOver whether it may pass to others while its people are there, and at what price
   * @return the repair
   */
  public StaffedRepair withHandOver(HandOver newHandOver) {
    return new StaffedRepair(seed, schedules, price, newHandOver);
  }

  /**
   * The same repair, longer or shorter.
   *
   * @param newSchedules how many schedules are generated at most, at least 1
   * @return the repair
   * @throws IllegalArgumentException if the number is below 1
   */
  public StaffedRepair withSchedules(long newSchedules) {
    return new StaffedRepair(seed, newSchedules, price, handOver);
  }

  /**
   * Mends a plan.
   *
   * @param update the request as it is now, the agreed plan, and what has happened
   * @param control deadline, cancellation and progress; at either stop the best plan so far is
   *     given
   * @return the plan with its changes; or why there is none, as {@link StaffedSearch#solve}
   */
  public Solution<StaffedRevision> repair(StaffedUpdate update, RunControl control) {
    Require.nonNull(update, "update");
    Require.nonNull(control, "control");
    Modelling modelling = new Modelling(update.request(), instants(update));
    List<String> conflict = modelling.conflicts();
    if (!conflict.isEmpty()) {
      return Solution.infeasible("Some activities can be done by nobody.", conflict);
    }
    Meeting meeting = new Meeting(update);
    Model model = modelling.model(meeting::past);
    Meeting.handOver(model, handOver);
    boolean isFree = price.isFree() && handOver.price() == 0;
    Baseline baseline = isFree ? null : meeting.baseline(model, price, handOver);
    return new Solving(model, baseline)
        .solve(seed, schedules, control)
        .map(solved -> revision(update, solved));
  }

  /** The agreed times are to be whole slots, so that they can be kept. */
  static List<Instant> instants(StaffedUpdate update) {
    List<Instant> instants = new ArrayList<>();
    for (StaffedActivity each : update.baseline().activities()) {
      if (each.start().isAfter(update.now())) {
        instants.add(each.start());
      }
    }
    return instants;
  }

  private static StaffedRevision revision(StaffedUpdate update, Solving.Solved solved) {
    Map<List<String>, StaffedActivity> agreed = update.baseline().byActivity();
    List<StaffedChange> changes = new ArrayList<>();
    for (StaffedActivity after : solved.schedule().activities()) {
      StaffedActivity before = agreed.get(List.of(after.projectId(), after.activityId()));
      StaffedChange change = StaffedChange.between(before == null ? after : before, after);
      if (change.isAny()) {
        changes.add(change);
      }
    }
    changes.sort(Comparator.comparing(StaffedChange::start));
    return new StaffedRevision(
        solved.schedule(), changes, shifts(update, solved.schedule()), solved.changeCost());
  }

  private static List<DeliveryShift> shifts(StaffedUpdate update, StaffedSchedule schedule) {
    Map<String, ProjectDelivery> now = new HashMap<>();
    schedule.deliveries().forEach(each -> now.put(each.projectId(), each));
    List<DeliveryShift> shifts = new ArrayList<>();
    for (ProjectDelivery before : update.baseline().deliveries()) {
      ProjectDelivery after = now.get(before.projectId());
      if (after != null) {
        shifts.add(
            new DeliveryShift(
                after.projectId(),
                before.finish(),
                after.finish(),
                before.daysLate(),
                after.daysLate()));
      }
    }
    return shifts;
  }
}
