package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.internal.Require;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a plan of people's work against what was asked, independently of the engines: by instants
 * and working hours, not by slots. It shares no code with them. Stateless and thread-safe.
 */
public final class StaffedCheck {

  private static final double ROUNDING = 1e-6;
  private static final double DAY_SECONDS = 24 * 60 * 60;

  private final StaffedRequest request;
  private final @Nullable StaffedUpdate update;
  private final StaffedSchedule schedule;
  private final ZoneId zone;
  private final Map<List<String>, StaffedActivity> planned = new HashMap<>();
  private final Map<List<String>, Actual> actuals;
  private final List<String> broken = new ArrayList<>();

  private StaffedCheck(
      StaffedRequest request, @Nullable StaffedUpdate update, StaffedSchedule schedule) {
    this.request = request;
    this.update = update;
    this.schedule = schedule;
    actuals = update == null ? Map.of() : update.byActivity();
    zone = request.officeHours().zone();
  }

  /**
   * What a new plan breaks.
   *
   * @param request what was asked
   * @param schedule the plan
   * @return a sentence a broken rule: activities missing or too many, hours, skills and numbers of
   *     people, work content, interruptions, dependencies, dates, people and material in two places
   *     at once, misses and deliveries that are wrong; empty if the plan holds
   */
  public static List<String> violations(StaffedRequest request, StaffedSchedule schedule) {
    return new StaffedCheck(Require.nonNull(request, "request"), null, schedule).check();
  }

  /**
   * What a mended plan breaks: in addition, what is over must be as reported, what has begun must
   * have begun as reported, and nothing is planned before now.
   *
   * @param update what the plan had to meet
   * @param schedule the mended plan
   * @return a sentence a broken rule; empty if the plan holds
   */
  public static List<String> violations(StaffedUpdate update, StaffedSchedule schedule) {
    return new StaffedCheck(update.request(), update, schedule).check();
  }

  private List<String> check() {
    for (StaffedActivity each : schedule.activities()) {
      if (planned.put(List.of(each.projectId(), each.activityId()), each) != null) {
        broken.add(name(each) + " is planned twice.");
      }
    }
    int asked = 0;
    for (StaffedProject project : request.projects()) {
      for (Activity activity : project.work().activities()) {
        asked++;
        StaffedActivity plan = planned.get(List.of(project.id(), activity.id()));
        if (plan == null) {
          broken.add(activity.id() + " of " + project.id() + " is not planned.");
        } else {
          checkActivity(project, activity, plan);
        }
      }
    }
    if (asked < planned.size()) {
      broken.add(planned.size() - asked + " activities are planned that nobody asked for.");
    }
    if (broken.isEmpty()) {
      new DependencyCheck(request, this::isOpen, planned, broken).check();
      new SharingCheck(request, schedule, this::isOpen, broken).check();
      checkDeliveries();
      checkMisses();
    }
    return broken;
  }

  private static String name(StaffedActivity each) {
    return each.activityId() + " of " + each.projectId();
  }

  private Optional<Actual> actual(String projectId, String activityId) {
    return Optional.ofNullable(actuals.get(List.of(projectId, activityId)));
  }

  private boolean isOpen(String projectId, String activityId) {
    return actual(projectId, activityId).isEmpty();
  }

  private void checkActivity(StaffedProject project, Activity activity, StaffedActivity plan) {
    Optional<Actual> actual = actual(project.id(), activity.id());
    if (actual.isPresent()) {
      expect(plan.start().equals(actual.get().startedAt()), plan, "starts not as reported");
    }
    if (actual.isPresent() && actual.get() instanceof Actual.Finished over) {
      expect(plan.finish().equals(over.finishedAt()), plan, "ends not as reported");
      expect(plan.pieces().isEmpty(), plan, "is over and has work");
      return;
    }
    Optional<ActivityMode> mode =
        activity.ways().stream().filter(way -> way.id().equals(plan.modeId())).findFirst();
    expect(mode.isPresent(), plan, "has no mode " + plan.modeId());
    Instant end = request.horizon().endExclusive().atStartOfDay(zone).toInstant();
    expect(!plan.finish().isAfter(end), plan, "ends after the horizon");
    if (actual.isEmpty()) {
      checkDates(project, activity, plan);
    }
    if (activity.isMilestone()) {
      expect(plan.start().equals(plan.finish()), plan, "is a milestone and takes time");
      expect(plan.people().isEmpty() && plan.pieces().isEmpty(), plan, "is a milestone with work");
    } else if (mode.isPresent()) {
      expect(plan.materials().equals(mode.get().materials()), plan, "holds other material");
      Instant from = earliest(actual.isPresent() ? plan.start() : Instant.MIN);
      new WorkCheck(request, activity, mode.get(), plan, broken).check(actual.orElse(null), from);
    }
  }

  /** The instant before which no work is planned. */
  private Instant earliest(Instant start) {
    return update == null || update.now().isBefore(start) ? start : update.now();
  }

  private void checkDates(StaffedProject project, Activity activity, StaffedActivity plan) {
    expectFrom(request.horizon().start(), plan, "the horizon");
    project.earliestStart().ifPresent(date -> expectFrom(date, plan, "its project"));
    activity.notBefore().ifPresent(date -> expectFrom(date, plan, "its first possible day"));
    activity.fixedStart().ifPresent(date -> expectFrom(date, plan, "its fixed start"));
    if (update != null) {
      expect(!plan.start().isBefore(update.now()), plan, "starts in the past");
    }
  }

  private void expectFrom(LocalDate date, StaffedActivity plan, String what) {
    expect(
        !plan.start().isBefore(date.atStartOfDay(zone).toInstant()),
        plan,
        "starts before " + what + " on " + date);
  }

  private void expect(boolean isTrue, StaffedActivity plan, String otherwise) {
    if (!isTrue) {
      broken.add(name(plan) + " " + otherwise + ".");
    }
  }

  private void checkDeliveries() {
    for (StaffedProject project : request.projects()) {
      Instant finish = Instant.MIN;
      for (StaffedActivity each : schedule.activities()) {
        boolean isLater = each.projectId().equals(project.id()) && each.finish().isAfter(finish);
        finish = isLater ? each.finish() : finish;
      }
      double late = project.due().isPresent() ? daysAfter(finish, project.due().get()) : 0;
      Instant expected = finish;
      boolean isTold =
          schedule.deliveries().stream()
              .anyMatch(
                  each ->
                      each.projectId().equals(project.id())
                          && each.finish().equals(expected)
                          && isNear(each.daysLate(), late));
      if (!isTold) {
        broken.add(project.id() + " ends at " + finish + ", " + late + " days late, untold.");
      }
    }
  }

  /** Days behind the end of a date; what was finished within a slot is late by the whole slot. */
  private double daysAfter(Instant finish, LocalDate date) {
    Duration late = Duration.between(date.plusDays(1).atStartOfDay(zone).toInstant(), finish);
    return late.isNegative() ? 0 : late.toSeconds() / DAY_SECONDS;
  }

  private boolean isNear(double one, double other) {
    return Math.abs(one - other) < (update == null ? ROUNDING : 1.0 / 24);
  }

  private void checkMisses() {
    int found = 0;
    for (StaffedProject project : request.projects()) {
      for (Activity activity : project.work().activities()) {
        StaffedActivity plan = planned.get(List.of(project.id(), activity.id()));
        if (plan == null) {
          continue;
        }
        double late =
            activity.deadline().isPresent()
                ? daysAfter(plan.finish(), activity.deadline().get())
                : 0;
        found += expectMiss(plan, StaffedMiss.Kind.DEADLINE, late);
        if (activity.fixedStart().isPresent() && isOpen(project.id(), activity.id())) {
          long days =
              plan.start().atZone(zone).toLocalDate().toEpochDay()
                  - activity.fixedStart().get().toEpochDay();
          found += expectMiss(plan, StaffedMiss.Kind.FIXED_START, days);
        }
      }
    }
    if (found < schedule.misses().size()) {
      broken.add("Misses are told that are none.");
    }
  }

  private int expectMiss(StaffedActivity plan, StaffedMiss.Kind kind, double days) {
    boolean isTold =
        schedule.misses().stream()
            .anyMatch(
                each ->
                    each.projectId().equals(plan.projectId())
                        && each.activityId().equals(plan.activityId())
                        && each.kind() == kind
                        && isNear(each.days(), days));
    expect(days <= 0 || isTold, plan, "misses a date by " + days + " days, untold: " + kind);
    return days > 0 ? 1 : 0;
  }
}
