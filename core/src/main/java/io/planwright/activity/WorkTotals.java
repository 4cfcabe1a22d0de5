package io.planwright.activity;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums by node of a tree, added up from the leaves. */
final class WorkTotals {

  private final BreakdownTree tree;
  private final int[] activities;
  private final int[] unestimated;
  private final double[] effortHours;
  private final BigDecimal[] percentComplete;

  private WorkTotals(BreakdownTree tree) {
    this.tree = tree;
    this.activities = new int[tree.size()];
    this.unestimated = new int[tree.size()];
    this.effortHours = new double[tree.size()];
    this.percentComplete = new BigDecimal[tree.size()];
    Arrays.fill(percentComplete, BigDecimal.ZERO);
  }

  /** Effort and progress of each node, in pre-order. */
  static List<WorkStatus> rows(BreakdownTree tree, Map<String, BigDecimal> percentComplete) {
    WorkTotals totals = of(tree, percentComplete);
    List<WorkStatus> rows = new ArrayList<>(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      rows.add(totals.row(tree.nodeAt(i)));
    }
    return List.copyOf(rows);
  }

  /** All that is known of each node, in pre-order. */
  static List<WorkSummary> summaries(BreakdownTree tree, WorkFacts facts) {
    WorkTotals totals = of(tree, facts.percentComplete());
    CostsAndDates more = new CostsAndDates(tree, facts);
    List<String> codes = tree.codes();
    List<WorkSummary> rows = new ArrayList<>(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      int node = tree.nodeAt(i);
      rows.add(more.row(node).code(codes.get(i)).status(totals.row(node)).build());
    }
    return List.copyOf(rows);
  }

  /** Children come after their parent in the pre-order, and so before it backwards. */
  private static WorkTotals of(BreakdownTree tree, Map<String, BigDecimal> percentComplete) {
    WorkTotals totals = new WorkTotals(tree);
    for (int i = tree.size() - 1; i >= 0; i--) {
      int node = tree.nodeAt(i);
      Activity activity = tree.activity(node);
      if (activity != null) {
        totals.start(node, activity, percentComplete.getOrDefault(activity.id(), BigDecimal.ZERO));
      }
      BigDecimal share = tree.share(node);
      if (share != null) {
        totals.add(node, tree.parent(node), share);
      }
    }
    return totals;
  }

  private void start(int node, Activity activity, BigDecimal done) {
    activities[node] = 1;
    unestimated[node] = activity.effortHours().isEmpty() && !activity.isMilestone() ? 1 : 0;
    effortHours[node] = activity.effortHours().orElse(0);
    percentComplete[node] = done;
  }

  private void add(int part, int whole, BigDecimal share) {
    activities[whole] += activities[part];
    unestimated[whole] += unestimated[part];
    effortHours[whole] += effortHours[part];
    percentComplete[whole] = percentComplete[whole].add(Percent.of(share, percentComplete[part]));
  }

  private WorkStatus row(int node) {
    return new WorkStatus(
        tree.id(node),
        tree.name(node),
        tree.level(node),
        activities[node],
        unestimated[node],
        effortHours[node],
        percentComplete[node]);
  }

  /** What a review sums up beyond effort and progress. */
  private static final class CostsAndDates {

    private final List<List<Money>> costs;
    private final @Nullable DateRange[] dates;
    private final int[] uncosted;
    private final int[] undated;

    CostsAndDates(BreakdownTree tree, WorkFacts facts) {
      costs = new ArrayList<>(Collections.nCopies(tree.size(), List.of()));
      dates = new DateRange[tree.size()];
      uncosted = new int[tree.size()];
      undated = new int[tree.size()];
      for (int i = tree.size() - 1; i >= 0; i--) {
        int node = tree.nodeAt(i);
        Activity activity = tree.activity(node);
        if (activity != null) {
          start(node, activity, facts);
        }
        if (tree.share(node) != null) {
          add(node, tree.parent(node));
        }
      }
    }

    private void start(int node, Activity activity, WorkFacts facts) {
      List<Money> fixed = activity.cost().map(List::of).orElse(List.of());
      Money other = facts.costs().get(activity.id());
      List<Money> sum = other == null ? fixed : CurrencySums.plus(fixed, List.of(other));
      costs.set(node, sum);
      dates[node] = facts.dates().get(activity.id());
      uncosted[node] = sum.isEmpty() && !activity.isMilestone() ? 1 : 0;
      undated[node] = dates[node] == null ? 1 : 0;
    }

    private void add(int part, int whole) {
      costs.set(whole, CurrencySums.plus(costs.get(whole), costs.get(part)));
      dates[whole] = span(dates[whole], dates[part]);
      uncosted[whole] += uncosted[part];
      undated[whole] += undated[part];
    }

    private static @Nullable DateRange span(@Nullable DateRange one, @Nullable DateRange other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
      LocalDate end =
          one.endExclusive().isAfter(other.endExclusive())
              ? one.endExclusive()
              : other.endExclusive();
      return new DateRange(start, end);
    }

    WorkSummary.Builder row(int node) {
      WorkSummary.Builder builder = WorkSummary.builder();
      builder
          .costs(costs.get(node))
          .uncostedActivities(uncosted[node])
          .undatedActivities(undated[node]);
      DateRange range = dates[node];
      if (range != null) {
        builder.dates(range);
      }
      return builder;
    }
  }
}
