package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.DurationRule;
import io.planwright.activity.Requirement;
import io.planwright.calendar.TimeSpan;
import io.planwright.calendar.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks who works on one activity, at which hours, and whether that is the work it takes. */
final class WorkCheck {

  private static final double ROUNDING = 1e-4;
  private static final double SECONDS = 3600;

  private final StaffedRequest request;
  private final Activity activity;
  private final ActivityMode mode;
  private final StaffedActivity plan;
  private final List<String> broken;
  private final Map<String, StaffMember> staff = new HashMap<>();
  private final Map<String, List<TimeSpan>> spans = new TreeMap<>();
  private final Map<String, Double> share = new HashMap<>();
  private double worked;

  WorkCheck(
      StaffedRequest request,
      Activity activity,
      ActivityMode mode,
      StaffedActivity plan,
      List<String> broken) {
    this.request = request;
    this.activity = activity;
    this.mode = mode;
    this.plan = plan;
    this.broken = broken;
    for (StaffMember member : request.staff()) {
      staff.put(member.person().id(), member);
    }
  }

  /**
   * Checks the activity.
   *
   * @param begun what was reported of it, if it has begun
   * @param from the instant before which there is no planned work
   */
  void check(@Nullable Actual begun, Instant from) {
    int before = broken.size();
    boolean isOffice = mode.requirements().isEmpty() && activity.assigneeId().isEmpty();
    double need = isFixedWork() ? activity.effortHours().orElse(0) : duration();
    if (begun instanceof Actual.Started started) {
      need = started.remainingHours();
    }
    if (isOffice) {
      expect(plan.people().isEmpty() && plan.pieces().isEmpty(), "has people it does not need");
      WorkingHours office = request.officeHours();
      Instant start = begun == null ? plan.start() : office.plus(from, Duration.ZERO);
      double hours = hours(office.workingTime(start, plan.finish()));
      // What has begun goes on from the first whole slot after now.
      expectNeed(hours, need, begun == null ? 1 : 2);
      expect(begun != null || office.isWorking(plan.start()), "starts when the office is closed");
      expect(office.isWorking(plan.finish().minusNanos(1)), "ends when the office is closed");
      return;
    }
    readPieces(from);
    for (String id : plan.people()) {
      expect(spans.containsKey(id), "gives " + id + " nothing to do");
    }
    if (broken.size() == before) {
      checkTeam();
      checkContent(need, begun == null);
      checkRim(begun == null);
    }
  }

  private boolean isFixedWork() {
    return activity.durationRule() == DurationRule.FIXED_WORK;
  }

  private double duration() {
    return mode.durationDays() * request.hoursPerDay();
  }

  private static double hours(Duration time) {
    return time.toSeconds() / SECONDS;
  }

  private void readPieces(Instant from) {
    for (WorkPiece piece : plan.pieces()) {
      StaffMember member = staff.get(piece.personId());
      expect(member != null && plan.people().contains(piece.personId()), "has an unknown helper");
      expect(!piece.time().start().isBefore(from), "has work in the past");
      if (member == null) {
        return;
      }
      TimeSpan time = piece.time();
      expect(
          member.employedHours().workingTime(time.start(), time.end()).equals(time.length()),
          "has " + piece.personId() + " work outside their hours at " + time.start());
      Double before = share.put(piece.personId(), piece.share());
      expect(before == null || before == piece.share(), "changes the share of somebody");
      List<TimeSpan> mine = spans.computeIfAbsent(piece.personId(), id -> new ArrayList<>());
      expect(
          mine.isEmpty() || !mine.get(mine.size() - 1).end().isAfter(time.start()),
          "has overlapping work");
      mine.add(time);
      worked += piece.hours();
    }
  }

  /** Whether different people with the skills can be given the places, each with its share. */
  private void checkTeam() {
    expect(new HashSet<>(plan.people()).size() == plan.people().size(), "counts somebody twice");
    activity
        .assigneeId()
        .ifPresent(id -> expect(plan.people().contains(id), "is not done by its assignee"));
    List<Requirement> places = new ArrayList<>();
    for (Requirement requirement : mode.requirements()) {
      for (int k = 0; k < requirement.people(); k++) {
        places.add(requirement);
      }
    }
    if (places.isEmpty()) {
      expect(plan.people().size() == 1, "is not done by its assignee alone");
      double hours = activity.effortHours().orElse(duration());
      double part = isFixedWork() ? 1 : Math.min(1, hours / duration());
      expect(Math.abs(share.getOrDefault(plan.people().get(0), 0.0) - part) < ROUNDING, "share");
    } else {
      expect(plan.people().size() == places.size(), "has not as many people as it needs");
      expect(canSeat(places), "lacks skills or shares");
    }
  }

  /** Whether each place finds a person of its own: augmenting paths, place by place. */
  private boolean canSeat(List<Requirement> places) {
    Map<String, Integer> seats = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      if (!canSeat(places, place, seats, new HashSet<>())) {
        return false;
      }
    }
    return true;
  }

  private boolean canSeat(
      List<Requirement> places, int place, Map<String, Integer> seats, Set<String> asked) {
    for (String id : plan.people()) {
      if (isAble(id, places.get(place)) && asked.add(id)) {
        Integer seat = seats.get(id);
        if (seat == null || canSeat(places, seat, seats, asked)) {
          seats.put(id, place);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAble(String id, Requirement place) {
    StaffMember member = staff.get(id);
    double level = member == null ? 0 : member.person().skill(place.skill());
    return level > 0
        && level >= place.leastProficiency()
        && Math.abs(share.getOrDefault(id, 0.0) - place.share()) < ROUNDING;
  }

  private void checkContent(double need, boolean isNew) {
    if (isFixedWork()) {
      double speed = 0;
      for (double each : share.values()) {
        speed += each;
      }
      expectNeed(worked, need, speed);
      for (String id : plan.people()) {
        expectWhole(spans.getOrDefault(id, List.of()), atWork(id), isNew);
      }
      return;
    }
    List<TimeSpan> common = merged(spans.getOrDefault(plan.people().get(0), List.of()));
    List<TimeSpan> possible = atWork(plan.people().get(0));
    for (String id : plan.people()) {
      expect(merged(spans.getOrDefault(id, List.of())).equals(common), "is not done together");
      possible = both(possible, atWork(id));
    }
    expectNeed(length(common), need, 1);
    expectWhole(common, possible, isNew);
  }

  /** Enough, and not an hour at full speed more: slots are that long at most. */
  private void expectNeed(double hours, double need, double speed) {
    expect(hours > need - ROUNDING, "has " + hours + " hours of work for " + need);
    expect(hours < need + speed + ROUNDING, "has " + hours + " hours of work for " + need);
  }

  /** What may not be interrupted takes all the time there is between its start and its finish. */
  private void expectWhole(List<TimeSpan> mine, List<TimeSpan> possible, boolean isNew) {
    if (!activity.divisible() && isNew) {
      expect(Math.abs(length(mine) - length(possible)) < ROUNDING, "is interrupted");
    }
  }

  private List<TimeSpan> atWork(String id) {
    StaffMember member = staff.get(id);
    return member == null ? List.of() : member.employedHours().spans(plan.start(), plan.finish());
  }

  private static double length(List<TimeSpan> all) {
    double hours = 0;
    for (TimeSpan span : all) {
      hours += hours(span.length());
    }
    return hours;
  }

  private static List<TimeSpan> merged(List<TimeSpan> all) {
    List<TimeSpan> merged = new ArrayList<>();
    for (TimeSpan span : all) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end().equals(span.start())) {
        merged.set(last, new TimeSpan(merged.get(last).start(), span.end()));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static List<TimeSpan> both(List<TimeSpan> some, List<TimeSpan> others) {
    List<TimeSpan> both = new ArrayList<>();
    for (TimeSpan one : some) {
      for (TimeSpan other : others) {
        Instant start = one.start().isBefore(other.start()) ? other.start() : one.start();
        Instant end = one.end().isBefore(other.end()) ? one.end() : other.end();
        if (start.isBefore(end)) {
          both.add(new TimeSpan(start, end));
        }
      }
    }
    return both;
  }

  /** The first and the last piece are the start and the finish. */
  private void checkRim(boolean isNew) {
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    for (WorkPiece piece : plan.pieces()) {
      first = piece.time().start().isBefore(first) ? piece.time().start() : first;
      last = piece.time().end().isAfter(last) ? piece.time().end() : last;
    }
    expect(!isNew || first.equals(plan.start()), "does not start with its work");
    expect(last.equals(plan.finish()), "does not end with its work");
  }

  private void expect(boolean isTrue, String otherwise) {
    if (!isTrue) {
      broken.add(plan.activityId() + " of " + plan.projectId() + " " + otherwise + ".");
    }
  }
}
