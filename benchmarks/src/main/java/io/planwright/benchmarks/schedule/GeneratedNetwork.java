package io.planwright.benchmarks.schedule;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.schedule.ScheduleRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A generated network, the same for the same size: each activity but the first ones waits for two
 * of the thousand before it, one in five of them by another type than FS and with a lag. Durations
 * are 1 to 10 days, with estimates from four fifths to nearly the double of them.
 */
public final class GeneratedNetwork {

  private static final long SEED = 20_261_127;
  private static final int WINDOW = 1_000;
  private static final int SHAPES = 64;
  private static final LocalDate START = LocalDate.of(2026, 11, 30);

  private GeneratedNetwork() {}

  /**
   * Makes one.
   *
   * @param size how many activities, at least 1; there are nearly twice as many dependencies
   * @param isShuffled whether the activities are listed in any order, not in one that fits the
   *     dependencies
   * @return what to schedule
   */
  public static ScheduleRequest of(int size, boolean isShuffled) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Activity> activities = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int days = 1 + random.nextInt(10);
      double upper = 1.2 + 0.7 * random.nextInt(SHAPES) / SHAPES;
      activities.add(
          Activity.builder()
              .id("activity-" + i)
              .name("Activity " + i)
              .durationDays(days)
              .estimate(new DurationEstimate(0.8 * days, days, upper * days))
              .build());
    }
    List<Dependency> links = new ArrayList<>(2 * size);
    for (int to = 1; to < size; to++) {
      int first = Math.max(0, to - WINDOW);
      int one = first + random.nextInt(to - first);
      int other = first + random.nextInt(to - first);
      links.add(link(activities.get(one), activities.get(to), random));
      if (other != one) {
        links.add(link(activities.get(other), activities.get(to), random));
      }
    }
    if (isShuffled) {
      shuffle(activities, random);
      shuffle(links, random);
    }
    return new ScheduleRequest(
        WorkBreakdown.of(activities, links), START, WorkingCalendar.mondayToFriday());
  }

  private static Dependency link(Activity from, Activity to, SplittableRandom random) {
    boolean isPlain = random.nextInt(5) > 0;
    DependencyType type =
        isPlain ? DependencyType.FINISH_TO_START : DependencyType.values()[random.nextInt(4)];
    int lag = isPlain ? 0 : random.nextInt(9) - 4;
    return new Dependency(from.id(), to.id(), type, lag);
  }

  private static <T> void shuffle(List<T> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
    }
  }
}
