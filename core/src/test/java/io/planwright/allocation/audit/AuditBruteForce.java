package io.planwright.allocation.audit;

import io.planwright.allocation.Assignee;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Small requests, and all ways to serve their items. */
final class AuditBruteForce {

  private AuditBruteForce() {}

  static AssignmentRequest request(SplittableRandom random) {
    int people = 2 + random.nextInt(2);
    int items = 1 + random.nextInt(5);
    List<Assignee> assignees = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      assignees.add(Assignee.of("p" + i, 1 + random.nextInt(8)));
    }
    List<AssignmentItem> all = new ArrayList<>();
    for (int j = 0; j < items; j++) {
      Map<String, Double> value = new TreeMap<>();
      for (int i = 0; i < people; i++) {
        value.put("p" + i, random.nextInt(4) == 0 ? 0.0 : 1 + random.nextInt(20));
      }
      AssignmentItem.Builder item =
          AssignmentItem.builder().id("i" + j).load(1 + random.nextInt(4)).fitByPerson(value);
      int owner = random.nextInt(people + 1);
      if (owner < people) {
        item.currentOwnerId("p" + owner);
      }
      all.add(item.build());
    }
    return new AssignmentRequest(all, assignees);
  }

  /** Hands over every way to serve items within the capacities. */
  static void all(AuditModel model, Consumer<int[]> visitor) {
    int[] personOf = new int[model.itemCount()];
    visit(model, personOf, 0, new double[model.personCount()], visitor);
  }

  private static void visit(
      AuditModel model, int[] personOf, int item, double[] loads, Consumer<int[]> visitor) {
    if (item == personOf.length) {
      visitor.accept(personOf);
      return;
    }
    personOf[item] = AuditModel.NOBODY;
    visit(model, personOf, item + 1, loads, visitor);
    for (int i = 0; i < loads.length; i++) {
      if (model.canTake(i, item) && loads[i] + model.load[item] <= model.capacity[i]) {
        personOf[item] = i;
        loads[i] += model.load[item];
        visit(model, personOf, item + 1, loads, visitor);
        loads[i] -= model.load[item];
      }
    }
  }
}
