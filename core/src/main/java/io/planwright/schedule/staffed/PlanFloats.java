package io.planwright.schedule.staffed;

import io.planwright.schedule.ScheduledActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * How late activities of a plan can be, in whole working days, if people and material pass from one
 * to the next as planned.
 */
final class PlanFloats {

  private final List<PlanRow> rows;
  private final PlanDays days;
  private final PlanLinks links;

  /** Which activities must not make the plan late. */
  private final boolean[] counts;

  private final int[] total;
  private final int[] free;

  PlanFloats(List<PlanRow> rows, PlanDays days, PlanLinks links, boolean[] counts) {
    this.rows = rows;
    this.days = days;
    this.links = links;
    this.counts = counts;
    total = new int[rows.size()];
    free = new int[rows.size()];
    Arrays.fill(total, Integer.MAX_VALUE);
    Arrays.fill(free, Integer.MAX_VALUE);
    passBackward();
  }

  private void passBackward() {
    int end = days.numbers.countThrough(days.finish[last()]);
    int[] order = links.order();
    for (int at = order.length - 1; at >= 0; at--) {
      int i = order[at];
      if (counts[i]) {
        int toEnd = Math.max(0, end - days.numbers.countThrough(days.finish[i]));
        total[i] = Math.min(total[i], toEnd);
        free[i] = Math.min(free[i], toEnd);
      }
      for (PlanLinks.Link link : links.into(i)) {
        int slack = links.slack(link);
        int from = link.from();
        free[from] = Math.min(free[from], slack);
        total[from] = (int) Math.min(total[from], (long) slack + total[i]);
      }
    }
  }

  /** What finishes last; of several the last in order, as a closing milestone is. */
  private int last() {
    int last = -1;
    for (int i = 0; i < counts.length; i++) {
      boolean isLater =
          last < 0 || !rows.get(i).plan().finish().isBefore(rows.get(last).plan().finish());
      last = counts[i] && isLater ? i : last;
    }
    return last;
  }

  /** The chain that decides the finish, as far as it counts. */
  List<String> criticalPath(Function<PlanRow, String> id) {
    List<String> path = new ArrayList<>();
    boolean[] isSeen = new boolean[counts.length];
    for (int at = last(); at >= 0 && !isSeen[at]; at = before(at)) {
      isSeen[at] = true;
      if (counts[at]) {
        path.add(id.apply(rows.get(at)));
      }
    }
    Collections.reverse(path);
    return path;
  }

  /** What holds an activity to the day, the latest of several; -1 if there is nothing. */
  private int before(int i) {
    int best = -1;
    for (PlanLinks.Link link : links.into(i)) {
      boolean isLater =
          best < 0 || rows.get(link.from()).plan().finish().isAfter(rows.get(best).plan().finish());
      best = isLater && links.slack(link) == 0 ? link.from() : best;
    }
    return best;
  }

  ScheduledActivity scheduled(int i, String id) {
    return new ScheduledActivity(
        id, days.start[i], days.finish[i], total[i], free[i], total[i] == 0);
  }
}
