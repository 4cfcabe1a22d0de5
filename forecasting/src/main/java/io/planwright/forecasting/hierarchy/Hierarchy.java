package io.planwright.forecasting.hierarchy;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which series are sums of which others: a tree, or any graph without circles, such as products
 * within regions and regions within products at once. A node without children is a leaf; every
 * other one is the sum of the distinct leaves beneath it, so that a leaf reached on two ways counts
 * once.
 *
 * <p>Held as lists of children, never as a matrix. Immutable, serializable and thread-safe.
 */
public final class Hierarchy implements Serializable {

  /** The node that is the sum of all, where a hierarchy is made of dimensions. */
  public static final String TOTAL = "Total";

  /** What stands between the values of dimensions in the name of a node. */
  public static final String SEPARATOR = "|";

  @Serial private static final long serialVersionUID = 1;

  private final List<String> nodes;
  private final Map<String, Integer> positions;
  private final Structure structure;
  private final List<String> leaves;

  private Hierarchy(Map<String, Integer> positions, Structure structure) {
    this.nodes = List.copyOf(positions.keySet());
    this.positions = Map.copyOf(positions);
    this.structure = structure;
    List<String> found = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (structure.isLeaf(i)) {
        found.add(nodes.get(i));
      }
    }
    this.leaves = List.copyOf(found);
  }

  /**
   * A hierarchy from the children of each parent. O(nodes + links) time for a tree; elsewhere the
   * leaves beneath each node are collected too.
   *
   * @param childrenByParent the children of each node that is a sum, at least one each; the order
   *     of the map and its lists is that of {@link #nodes()}
   * @return the hierarchy
   * @throws IllegalArgumentException if there is none, a name is blank, a child is named twice by
   *     one parent, or a node is its own descendant
   */
  public static Hierarchy of(Map<String, ? extends Collection<String>> childrenByParent) {
    Require.that(
        !childrenByParent.isEmpty(),
        "childrenByParent",
        childrenByParent,
        "have a parent",
        "Give the children of at least one sum.");
    Map<String, Integer> positions = new LinkedHashMap<>();
    childrenByParent.forEach(
        (parent, children) -> {
          place(parent, positions);
          requireChildren(parent, children);
          children.forEach(child -> place(child, positions));
        });
    int[][] children = new int[positions.size()][];
    List<String> nodes = List.copyOf(positions.keySet());
    for (int i = 0; i < children.length; i++) {
      Collection<String> names = childrenByParent.get(nodes.get(i));
      children[i] = names == null ? new int[0] : names.stream().mapToInt(positions::get).toArray();
    }
    return new Hierarchy(positions, Structure.of(children, nodes));
  }

  private static void place(String node, Map<String, Integer> positions) {
    Require.notBlank(node, "node", "Name every node.");
    positions.putIfAbsent(node, positions.size());
  }

  private static void requireChildren(String parent, Collection<String> children) {
    Require.notEmpty(children, "children of " + parent, "Leave leaves out of the keys.");
    Require.that(
        Set.copyOf(children).size() == children.size(),
        "children of " + parent,
        children,
        "be named once each",
        "Name each child once.");
  }

  /**
   * A hierarchy from what its leaves are in several dimensions, such as region, product and person.
   * The nodes are named by their values, {@value #SEPARATOR} between them; the sum of all is {@link
   * #TOTAL}.
   *
   * @param leaves the value of each dimension of each leaf: all of one length, none twice
   * @param levels the dimensions, counted from 0, by which sums are wanted: {@code {0}} for a sum a
   *     region, {@code {0, 1}} for one a region and product; the sum of all and the leaves come of
   *     themselves. Sums over one leaf are kept as nodes of their own
   * @return the hierarchy: the total, the levels in their order, the leaves
   * @throws IllegalArgumentException if there is no leaf, leaves differ in length or are equal, a
   *     level has no dimension or all of them, or two nodes would have one name
   */
  public static Hierarchy crossed(
      Collection<? extends List<String>> leaves, Collection<? extends Set<Integer>> levels) {
    return of(new Crossing(leaves, levels).childrenByParent());
  }

  /**
   * All nodes.
   *
   * @return their names; every array of the package follows this order; unmodifiable
   */
  public List<String> nodes() {
    return nodes;
  }

  /**
   * The nodes that are no sums.
   *
   * @return their names in the order of {@link #nodes()}
   */
  public List<String> leaves() {
    return leaves;
  }

  /**
   * What a node is the sum of.
   *
   * @param node one of {@link #nodes()}
   * @return its children, or the leaves beneath it where children overlap; empty for a leaf
   * @throws IllegalArgumentException if there is no such node
   */
  public List<String> children(String node) {
    List<String> children = new ArrayList<>();
    for (int child : structure.children(indexOf(node))) {
      children.add(nodes.get(child));
    }
    return List.copyOf(children);
  }

  /**
   * Whether no node has two parents.
   *
   * @return true for a tree, or several
   */
  public boolean isTree() {
    return structure.isTree();
  }

  /**
   * The values of all nodes from those of the leaves.
   *
   * @param leafValues one row a leaf, in the order of {@link #leaves()}, all of one length; NaN for
   *     a gap, which makes the sums above it gaps
   * @return one row a node, in the order of {@link #nodes()}
   * @throws IllegalArgumentException if there are more or fewer rows than leaves, or rows differ in
   *     length
   */
  public double[][] sums(double[][] leafValues) {
    Require.that(
        leafValues.length == leaves.size(),
        "rows",
        leafValues.length,
        "be the number of leaves, " + leaves.size(),
        "Give one row a leaf, in the order of leaves().");
    for (int leaf = 0; leaf < leafValues.length; leaf++) {
      Require.that(
          leafValues[leaf].length == leafValues[0].length,
          "values of " + leaves.get(leaf),
          leafValues[leaf].length,
          "be as many as those of " + leaves.get(0) + ", " + leafValues[0].length,
          "Fill up with NaN.");
    }
    double[][] values = new double[nodes.size()][];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] =
          structure.isLeaf(i) ? leafValues[next++].clone() : new double[leafValues[0].length];
    }
    structure.addUp(values);
    return values;
  }

  /** The position of a node. */
  int indexOf(String node) {
    Integer index = positions.get(node);
    Require.that(index != null, "node", node, "be in the hierarchy", "Ask nodes() for them.");
    return Require.nonNull(index, "index");
  }

  /** The same in numbers. */
  Structure structure() {
    return structure;
  }

  /** The names of a set of nodes, for messages. */
  Set<String> named(Iterable<Integer> indexes) {
    Set<String> names = new LinkedHashSet<>();
    indexes.forEach(index -> names.add(nodes.get(index)));
    return names;
  }

  /** How many nodes there are, and how many leaves. */
  @Override
  public String toString() {
    return "%d nodes, %d of them leaves".formatted(nodes.size(), leaves.size());
  }
}
