package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that are alike in all but their id. Exchanging what two of them get changes nothing, so a
 * search needs to look only at plans in which the earlier one gets at least as much as the later.
 */
final class Twins {

  /** The twin before and after a line; −1 for none. */
  final int[] before;

  final int[] after;

  private Twins(int lines) {
    before = new int[lines];
    after = new int[lines];
    Arrays.fill(before, -1);
    Arrays.fill(after, -1);
  }

  static Twins of(List<ResponseLine> lines, SpendTree tree) {
    Twins twins = new Twins(tree.lines());
    Map<Kind, Integer> last = new HashMap<>();
    for (int i = 0; i < tree.lines(); i++) {
      Integer twin = last.put(Kind.of(lines.get(tree.original[i]), tree.groupOf[i]), i);
      if (twin != null) {
        twins.before[i] = twin;
        twins.after[twin] = i;
      }
    }
    return twins;
  }

  private record Kind(
      ResponseCurve curve,
      double weight,
      double floor,
      double ceiling,
      double minimum,
      double step,
      int group) {

    static Kind of(ResponseLine line, int group) {
      return new Kind(
          line.curve(),
          line.weight(),
          line.floor(),
          line.ceiling(),
          line.minimum(),
          line.step(),
          group);
    }
  }
}
