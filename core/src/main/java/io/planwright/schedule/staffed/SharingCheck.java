package io.planwright.schedule.staffed;

import io.planwright.activity.MaterialNeed;
import io.planwright.resource.MaterialPool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Checks that nobody and no material is in two places at once. */
final class SharingCheck {

  private static final double ROUNDING = 1e-4;

  private final StaffedRequest request;
  private final StaffedSchedule schedule;
  private final BiPredicate<String, String> isOpen;
  private final List<String> broken;

  SharingCheck(
      StaffedRequest request,
      StaffedSchedule schedule,
      BiPredicate<String, String> isOpen,
      List<String> broken) {
    this.request = request;
    this.isOpen = isOpen;
    this.schedule = schedule;
    this.broken = broken;
  }

  void check() {
    Map<String, List<WorkPiece>> byPerson = new HashMap<>();
    for (StaffedActivity activity : schedule.activities()) {
      for (WorkPiece piece : activity.pieces()) {
        byPerson.computeIfAbsent(piece.personId(), id -> new ArrayList<>()).add(piece);
      }
    }
    byPerson.forEach(this::checkPerson);
    for (MaterialPool pool : request.materials()) {
      checkPool(pool);
    }
  }

  /** The sum of shares at each start; what ends at that instant has given back. */
  private void checkPerson(String id, List<WorkPiece> pieces) {
    pieces.sort(Comparator.comparing(piece -> piece.time().start()));
    for (WorkPiece piece : pieces) {
      Instant at = piece.time().start();
      double sum = 0;
      for (WorkPiece other : pieces) {
        sum += other.time().contains(at) ? other.share() : 0;
      }
      if (sum > 1 + ROUNDING) {
        broken.add(id + " gives " + sum + " of the time at " + at + ".");
        return;
      }
    }
  }

  private void checkPool(MaterialPool pool) {
    ZoneId zone = request.officeHours().zone();
    Map<LocalDate, Long> used = new HashMap<>();
    for (StaffedActivity activity : schedule.activities()) {
      for (MaterialNeed need : activity.materials()) {
        // What has begun has its material, wherever it came from; only what is to come counts.
        boolean isOpenYet = isOpen.test(activity.projectId(), activity.activityId());
        if (need.poolId().equals(pool.id()) && (isOpenYet || !activity.pieces().isEmpty())) {
          Instant first = isOpenYet ? activity.start() : activity.pieces().get(0).time().start();
          LocalDate last = activity.finish().minusNanos(1).atZone(zone).toLocalDate();
          LocalDate day = first.atZone(zone).toLocalDate();
          for (; !day.isAfter(last); day = day.plusDays(1)) {
            used.merge(day, need.quantity(), Long::sum);
          }
        }
      }
    }
    used.forEach(
        (day, quantity) -> {
          if (quantity > pool.availableOn(day)) {
            broken.add(quantity + " of " + pool.id() + " are used on " + day + ".");
          }
        });
  }
}
