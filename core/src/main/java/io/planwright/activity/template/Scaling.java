package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Makes the activity of a deal from that of a template: another id, and its size. */
final class Scaling {

  private final DealFrame deal;
  private final double duration;
  private final double effort;

  private Scaling(DealFrame deal, double duration, double effort) {
    this.deal = deal;
    this.duration = duration;
    this.effort = effort;
  }

  static Activity scaled(
      TemplateActivity pattern, Map<String, SizeDriver> drivers, DealFrame deal) {
    double duration = 1;
    double effort = 1;
    for (String driverId : pattern.driverIds()) {
      SizeDriver driver = Require.nonNull(drivers.get(driverId), driverId);
      SizeClass size =
          driver.sizeClass(deal.sizeClasses().getOrDefault(driverId, driver.standardClassId()));
      duration *= size.durationFactor();
      effort *= size.effortFactor();
    }
    return new Scaling(deal, duration, effort).of(pattern.activity());
  }

  private Activity of(Activity activity) {
    Activity.Builder builder = activity.toBuilder();
    builder
        .id(deal.prefixed(activity.id()))
        .durationDays(days(activity.id(), activity.durationDays()))
        .modes(activity.modes().stream().map(this::mode).toList());
    activity.effortHours().ifPresent(hours -> builder.effortHours(hours * effort));
    activity.estimate().ifPresent(estimate -> builder.estimate(estimate.times(duration)));
    activity
        .cost()
        .ifPresent(
            cost ->
                builder.cost(
                    cost.multipliedBy(BigDecimal.valueOf(effort), RoundingMode.HALF_EVEN)));
    return builder.build();
  }

  private ActivityMode mode(ActivityMode mode) {
    return new ActivityMode(
        mode.id(), days(mode.id(), mode.durationDays()), mode.requirements(), mode.materials());
  }

  /** Whole days; what takes time in the template takes a day at least. */
  private int days(String id, int standard) {
    if (standard == 0) {
      return 0;
    }
    double days =
        Require.between(
            standard * duration,
            0,
            Activity.MAX_DAYS,
            "durationDays of " + id,
            "Use smaller duration factors.");
    return (int) Math.max(1, Math.round(days));
  }

  /** All activities of a stage, scaled. */
  static List<Activity> scaled(StageWork stage, Map<String, SizeDriver> drivers, DealFrame deal) {
    return stage.activities().stream().map(pattern -> scaled(pattern, drivers, deal)).toList();
  }
}
