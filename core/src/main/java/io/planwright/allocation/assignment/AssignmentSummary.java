package io.planwright.allocation.assignment;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.PersonLoad;
import io.planwright.allocation.UnassignedCause;
import io.planwright.allocation.UnassignedItem;
import io.planwright.allocation.WorkloadBalance;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import java.util.ArrayList;
import java.util.List;

/** An assignment in one sentence and a few counts. */
final class AssignmentSummary {

  private AssignmentSummary() {}

  static Explanation of(
      List<AssignedItem> assigned, List<UnassignedItem> unassigned, List<PersonLoad> loads) {
    int moved = 0;
    int kept = 0;
    for (AssignedItem item : assigned) {
      moved += item.isMove() ? 1 : 0;
      kept += !item.isMove() && item.previousPersonId().isPresent() ? 1 : 0;
    }
    List<Reason> reasons = new ArrayList<>();
    addCount(reasons, "moved", moved, " from one person to another.");
    addCount(reasons, "kept", kept, " by the present owner.");
    addCount(reasons, "new", assigned.size() - moved - kept, " that nobody had.");
    for (UnassignedCause cause : UnassignedCause.values()) {
      int count = 0;
      for (UnassignedItem item : unassigned) {
        count += item.cause() == cause ? 1 : 0;
      }
      addCount(reasons, "unassigned", count, words(cause));
    }
    return new Explanation(summary(assigned.size(), unassigned.size(), loads), reasons);
  }

  private static String summary(int assigned, int unassigned, List<PersonLoad> loads) {
    double[] before = new double[loads.size()];
    double[] after = new double[loads.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = loads.get(i).utilisationBefore();
      after[i] = loads.get(i).utilisationAfter();
    }
    return assigned
        + " of "
        + (assigned + unassigned)
        + " items assigned to "
        + loads.size()
        + (loads.size() == 1 ? " person" : " people")
        + "; spread of their utilisation (coefficient of variation) "
        + Figures.number(WorkloadBalance.of(before).coefficientOfVariation())
        + " before, "
        + Figures.number(WorkloadBalance.of(after).coefficientOfVariation())
        + " after.";
  }

  private static void addCount(List<Reason> reasons, String factor, int count, String words) {
    if (count > 0) {
      String items = count == 1 ? "1 item" : count + " items";
      reasons.add(new Reason(factor, count, items + words));
    }
  }

  private static String words(UnassignedCause cause) {
    return switch (cause) {
      case NO_SKILLED_PERSON -> " requiring skills that nobody has.";
      case NO_FITTING_PERSON -> " that nobody fits.";
      case NO_CAPACITY -> " for which no candidate has room.";
    };
  }
}
