package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.StrongComponents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a design-structure matrix into order: partitions it into blocks and tears the loops.
 *
 * <p>Source: D. V. Steward, "The design structure system: a method for managing the design of
 * complex systems", IEEE Transactions on Engineering Management 28 (3), 1981, pp. 71-74. A block is
 * a strongly connected component; within one, the order tears the least weight: exactly up to 16
 * elements (dynamic programming over sets, O(2ⁿ n)), beyond that by moving elements until no move
 * helps, with a bound. Stateless and thread-safe.
 */
public final class Sequencing {

  private Sequencing() {}

  /**
   * Orders the elements so that each comes after what it needs, as far as that is possible.
   *
   * @param matrix who needs whom
   * @param control deadline and cancellation; at either the best order so far is given, its loops
   *     with the bound of large ones
   * @return the blocks, by level and then by the order of the elements
   */
  public static List<SequenceBlock> order(DependencyMatrix matrix, RunControl control) {
    Require.nonNull(matrix, "matrix");
    Require.nonNull(control, "control");
    double[][] weights = matrix.weights();
    StrongComponents.Parts parts = strongParts(weights);
    int[] component = parts.of();
    List<List<Integer>> members = new ArrayList<>();
    for (int c = 0; c < parts.count(); c++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < component.length; i++) {
      members.get(component[i]).add(i);
    }
    // Components are numbered so that what one needs has a lower number.
    int[] level = new int[members.size()];
    for (int c = 0; c < level.length; c++) {
      for (int i : members.get(c)) {
        for (int k = 0; k < weights.length; k++) {
          if (weights[i][k] > 0 && component[k] != c) {
            level[c] = Math.max(level[c], level[component[k]] + 1);
          }
        }
      }
    }
    List<SequenceBlock> blocks = new ArrayList<>();
    for (int c = 0; c < level.length; c++) {
      blocks.add(block(matrix, weights, level[c], members.get(c), control));
    }
    blocks.sort(
        Comparator.comparingInt(SequenceBlock::level)
            .thenComparingInt(b -> matrix.elementIds().indexOf(first(matrix, b))));
    return List.copyOf(blocks);
  }

  private static StrongComponents.Parts strongParts(double[][] weights) {
    int[] start = new int[weights.length + 1];
    int[] needed = new int[weights.length * weights.length];
    for (int i = 0; i < weights.length; i++) {
      start[i + 1] = start[i];
      for (int k = 0; k < weights.length; k++) {
        if (weights[i][k] > 0) {
          needed[start[i + 1]++] = k;
        }
      }
    }
    return StrongComponents.of(start, needed);
  }

  private static String first(DependencyMatrix matrix, SequenceBlock block) {
    return matrix.elementIds().stream()
        .filter(block.elementIds()::contains)
        .findFirst()
        .orElseThrow();
  }

  private static SequenceBlock block(
      DependencyMatrix matrix,
      double[][] weights,
      int level,
      List<Integer> members,
      RunControl control) {
    int size = members.size();
    double[][] inner = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        inner[i][k] = weights[members.get(i)][members.get(k)];
      }
    }
    Tearing tearing = new Tearing(inner, control);
    int[] order = tearing.order();
    List<String> ids = new ArrayList<>();
    List<DependencyMatrix.Need> torn = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      String id = matrix.elementIds().get(members.get(order[at]));
      ids.add(id);
      for (int later = at + 1; later < size; later++) {
        double weight = inner[order[at]][order[later]];
        if (weight > 0) {
          String source = matrix.elementIds().get(members.get(order[later]));
          torn.add(new DependencyMatrix.Need(id, source, weight));
        }
      }
    }
    return new SequenceBlock(level, ids, torn, tearing.optimality());
  }
}
