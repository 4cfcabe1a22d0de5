package io.planwright.allocation.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out the groups of a problem, depth first. */
final class SpendTrees {

  private final SpendTree tree;
  private final Map<String, SpendGroup> groups = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private int nextGroup = 1;
  private int nextLine;

  /** The ids of the groups in the order of the tree; that of the budget is empty. */
  private final String[] ids;

  private SpendTrees(SpendProblem problem) {
    tree = new SpendTree(problem.groups().size() + 1, problem.lines().size());
    ids = new String[problem.groups().size() + 1];
    ids[0] = "";
    tree.parent[0] = -1;
    tree.floor[0] = problem.isWholeBudget() ? problem.budget() : 0;
    tree.ceiling[0] = problem.budget();
  }

  /** The tree, and its groups' ids. */
  record Layout(SpendTree tree, String[] ids) {}

  static Layout of(SpendProblem problem) {
    SpendTrees trees = new SpendTrees(problem);
    Set<String> inside = new HashSet<>();
    problem.groups().forEach(g -> inside.addAll(g.members()));
    problem.groups().forEach(g -> trees.groups.put(g.id(), g));
    List<ResponseLine> all = problem.lines();
    for (int i = 0; i < all.size(); i++) {
      trees.lines.put(all.get(i).id(), i);
    }
    // Lines before groups, so that those of a group stand together.
    for (int i = 0; i < all.size(); i++) {
      if (!inside.contains(all.get(i).id())) {
        trees.addLine(i, 0);
      }
    }
    for (SpendGroup group : problem.groups()) {
      if (!inside.contains(group.id())) {
        trees.addGroup(group, 0);
      }
    }
    trees.close(0);
    return new Layout(trees.tree, trees.ids);
  }

  private void addLine(int original, int group) {
    tree.groupOf[nextLine] = group;
    tree.original[nextLine++] = original;
  }

  private void addGroup(SpendGroup group, int parent) {
    int index = nextGroup++;
    ids[index] = group.id();
    tree.parent[index] = parent;
    tree.floor[index] = group.floor();
    tree.ceiling[index] = group.ceiling();
    tree.lineStart[index] = nextLine;
    for (String member : group.members()) {
      Integer line = lines.get(member);
      if (line != null) {
        addLine(line, index);
      }
    }
    for (String member : group.members()) {
      SpendGroup inner = groups.get(member);
      if (inner != null) {
        addGroup(inner, index);
      }
    }
    close(index);
  }

  private void close(int group) {
    tree.groupEnd[group] = nextGroup;
    tree.lineEnd[group] = nextLine;
  }
}
