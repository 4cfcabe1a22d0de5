package io.planwright.activity;

import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tree that elements and activities form, by index: elements first, then activities. Without
 * elements every activity is a root.
 */
final class BreakdownTree {

  private static final int NONE = -1;

  /** Each level lengthens the exact percentages; nobody reads a tree as deep as this. */
  private static final int MAX_LEVEL = 1000;

  private final List<WorkElement> elements;
  private final List<Activity> activities;
  private final Map<String, Integer> indexById;
  private final int[] parent;
  private final @Nullable BigDecimal[] share;
  private final int[] level;
  private final int[] preOrder;

  private BreakdownTree(List<WorkElement> elements, List<Activity> activities) {
    this.elements = elements;
    this.activities = activities;
    this.indexById = index(elements, activities);
    int size = elements.size() + activities.size();
    this.parent = new int[size];
    this.share = new BigDecimal[size];
    this.level = new int[size];
    Arrays.fill(parent, NONE);
    linkParts();
    this.preOrder = walk(roots());
  }

  /** Builds the tree, or says why the elements and activities do not form one. */
  static BreakdownTree of(List<WorkElement> elements, List<Activity> activities) {
    return new BreakdownTree(elements, activities);
  }

  /** The position of an activity, or of none if there is none with that id. */
  int activityIndex(String id) {
    Integer node = indexById.get(id);
    return node == null || node < elements.size() ? NONE : node - elements.size();
  }

  boolean isElement(String id) {
    Integer node = indexById.get(id);
    return node != null && node < elements.size();
  }

  /** The id of the element that an element or activity is a part of; null for a root. */
  @Nullable String parentId(String id) {
    Integer node = indexById.get(id);
    Require.that(
        node != null, "id", id, "be an element or activity", "Use an id of this breakdown.");
    return node == null || parent[node] == NONE ? null : elements.get(parent[node]).id();
  }

  /** The number of elements and activities. */
  int size() {
    return parent.length;
  }

  /** The nodes in an order in which parents come before their parts. */
  int nodeAt(int position) {
    return preOrder[position];
  }

  int parent(int node) {
    return parent[node];
  }

  /** The share of a node in its parent; null for a root. */
  @Nullable BigDecimal share(int node) {
    return share[node];
  }

  int level(int node) {
    return level[node];
  }

  /** The activity at a node; null for an element. */
  @Nullable Activity activity(int node) {
    return node < elements.size() ? null : activities.get(node - elements.size());
  }

  /** The code of each node, in the order of {@link #nodeAt}. */
  List<String> codes() {
    String[] codes = new String[parent.length];
    int[] parts = new int[parent.length];
    int roots = 0;
    List<String> ordered = new ArrayList<>(parent.length);
    for (int node : preOrder) {
      int whole = parent[node];
      codes[node] = whole == NONE ? Integer.toString(++roots) : codes[whole] + "." + ++parts[whole];
      ordered.add(codes[node]);
    }
    return ordered;
  }

  private static Map<String, Integer> index(List<WorkElement> elements, List<Activity> activities) {
    int size = elements.size() + activities.size();
    Map<String, Integer> index = new HashMap<>(size + size / 2);
    int node = 0;
    for (WorkElement element : elements) {
      putNew(index, element.id(), node++);
    }
    for (Activity activity : activities) {
      putNew(index, activity.id(), node++);
    }
    return index;
  }

  private static void putNew(Map<String, Integer> index, String id, int node) {
    Require.that(
        index.put(id, node) == null,
        "id",
        id,
        "be unique among elements and activities",
        "Rename one of the two.");
  }

  private void linkParts() {
    for (int element = 0; element < elements.size(); element++) {
      for (WorkShare part : elements.get(element).parts()) {
        linkPart(element, part);
      }
    }
  }

  private void linkPart(int element, WorkShare part) {
    String field = "part of " + elements.get(element).id();
    Integer node = indexById.get(part.partId());
    if (node == null) {
      throw new IllegalArgumentException(
          field
              + " ["
              + part.partId()
              + "] must be the id of an element or activity. Add it, or correct the id.");
    }
    Require.that(
        parent[node] == NONE,
        field,
        part.partId(),
        "belong to one element only",
        "Take it out of the other, or split the work in two.");
    parent[node] = element;
    share[node] = part.percent();
  }

  private int[] roots() {
    int[] roots = new int[parent.length];
    int count = 0;
    for (int node = 0; node < parent.length; node++) {
      if (parent[node] == NONE) {
        requireLegalRoot(node, count == 0 ? NONE : roots[0]);
        roots[count++] = node;
      }
    }
    return Arrays.copyOf(roots, count);
  }

  private void requireLegalRoot(int node, int firstRoot) {
    if (elements.isEmpty()) {
      return;
    }
    Require.that(
        node < elements.size(),
        "activity",
        id(node),
        "be part of an element",
        "The breakdown holds 100 % of the work: add a share for it to an element.");
    Require.that(
        firstRoot == NONE,
        "element",
        id(node),
        "be part of the tree under " + (firstRoot == NONE ? "" : id(firstRoot)),
        "Give one root element to the breakdown.");
  }

  private int[] walk(int[] roots) {
    int[] order = new int[parent.length];
    int[] stack = new int[parent.length];
    int top = 0;
    for (int i = roots.length - 1; i >= 0; i--) {
      stack[top++] = roots[i];
    }
    int visited = 0;
    while (top > 0) {
      int node = stack[--top];
      order[visited++] = node;
      if (node < elements.size()) {
        top = pushParts(node, stack, top);
      }
    }
    requireNoCycle(order, visited);
    return order;
  }

  private int pushParts(int element, int[] stack, int size) {
    Require.that(
        level[element] < MAX_LEVEL,
        "level of " + id(element),
        level[element],
        "be less than " + MAX_LEVEL,
        "Flatten the breakdown.");
    List<WorkShare> parts = elements.get(element).parts();
    int top = size;
    for (int i = parts.size() - 1; i >= 0; i--) {
      int child = indexById.getOrDefault(parts.get(i).partId(), NONE);
      level[child] = level[element] + 1;
      stack[top++] = child;
    }
    return top;
  }

  /** What no root reaches has a parent each and so runs in a circle, if one follows the parents. */
  private void requireNoCycle(int[] order, int visited) {
    if (visited == parent.length) {
      return;
    }
    boolean[] isReached = new boolean[parent.length];
    for (int i = 0; i < visited; i++) {
      isReached[order[i]] = true;
    }
    int start = 0;
    while (isReached[start]) {
      start++;
    }
    CyclePath cycle = CyclePath.following(parent, start);
    throw new IllegalArgumentException(
        "parts ["
            + cycle.text(this::id)
            + "] must form a tree, not a cycle. Take one of these elements out of the next.");
  }

  String id(int node) {
    return node < elements.size()
        ? elements.get(node).id()
        : activities.get(node - elements.size()).id();
  }

  String name(int node) {
    return node < elements.size()
        ? elements.get(node).name()
        : activities.get(node - elements.size()).name();
  }
}
