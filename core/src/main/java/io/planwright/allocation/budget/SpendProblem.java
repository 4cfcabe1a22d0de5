package io.planwright.allocation.budget;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A budget to divide among lines so that their weighted responses together are as large as
 * possible.
 *
 * <p>Limits may contradict each other: the engine then answers with a certificate. Immutable,
 * serializable and thread-safe.
 */
public final class SpendProblem implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST = 1e100;

  private final double budget;
  private final boolean isWholeBudget;
  private final ArrayList<ResponseLine> lines;
  private final ArrayList<SpendGroup> groups;

  private SpendProblem(Builder builder) {
    budget = builder.budget;
    isWholeBudget = builder.isWholeBudget;
    lines = new ArrayList<>(builder.lines);
    groups = new ArrayList<>(builder.groups);
    Require.between(budget, 0, MOST, "budget", "Give the amount to divide.");
    Require.notEmpty(lines, "lines", "Name the uses of the budget.");
    requireTree();
  }

  private void requireTree() {
    Map<String, String> containers = new HashMap<>();
    for (ResponseLine line : lines) {
      requireNew(containers, line.id());
    }
    for (SpendGroup group : groups) {
      requireNew(containers, group.id());
    }
    for (SpendGroup group : groups) {
      for (String member : group.members()) {
        String other = containers.put(member, group.id());
        Require.that(
            other != null, "member of " + group.id(), member, "be a line or group", "Add it.");
        Require.that(
            "".equals(other), "member of " + group.id(), member, "be in one group", "Nest groups.");
      }
    }
    for (SpendGroup group : groups) {
      String at = group.id();
      for (int depth = 0; !at.isEmpty(); depth++) {
        Require.that(
            depth <= groups.size(), "group", group.id(), "not contain itself", "Cut the circle.");
        at = containers.getOrDefault(at, "");
      }
    }
  }

  private static void requireNew(Map<String, String> containers, String id) {
    Require.that(
        containers.put(id, "") == null, "id", id, "be used once", "Rename the line or group.");
  }

  /**
   * Starts a problem.
   *
   * @param budget the amount to divide, from 0 to 1E+100
   * @return a builder without lines and groups
   */
  public static Builder builder(double budget) {
    return new Builder(budget);
  }

  /**
   * The amount to divide.
   *
   * @return the budget, at least 0
   */
  public double budget() {
    return budget;
  }

  /**
   * Whether all of the budget has to be given to lines; otherwise what brings nothing may be left.
   *
   * @return true if nothing may be left
   */
  public boolean isWholeBudget() {
    return isWholeBudget;
  }

  /**
   * The uses of the budget.
   *
   * @return the lines, at least one, unmodifiable
   */
  public List<ResponseLine> lines() {
    return List.copyOf(lines);
  }

  /**
   * The groups with limits of their own.
   *
   * @return the groups, unmodifiable
   */
  public List<SpendGroup> groups() {
    return List.copyOf(groups);
  }

  /** Collects the parts: one method a part, then {@link #build()}. */
  public static final class Builder {
    private final double budget;
    private final List<ResponseLine> lines = new ArrayList<>();
    private final List<SpendGroup> groups = new ArrayList<>();
    private boolean isWholeBudget;

    private Builder(double budget) {
      this.budget = budget;
    }

    /**
     * Adds a line.
     *
     * @param line the line, its id not used before
     * @return this builder
     */
    public Builder line(ResponseLine line) {
      lines.add(Require.nonNull(line, "line"));
      return this;
    }

    /**
     * Adds lines.
     *
     * @param newLines the lines, their ids not used before
     * @return this builder
     */
    public Builder lines(Iterable<ResponseLine> newLines) {
      Require.nonNull(newLines, "lines").forEach(this::line);
      return this;
    }

    /**
     * Adds a group.
     *
     * @param group the group, its id not used before
     * @return this builder
     */
    public Builder group(SpendGroup group) {
      groups.add(Require.nonNull(group, "group"));
      return this;
    }

    /**
     * Says that all of the budget has to be given to lines.
     *
     * @return this builder
     */
    public Builder wholeBudget() {
      isWholeBudget = true;
      return this;
    }

    /**
     * Makes the problem.
     *
     * @return the problem
     * @throws IllegalArgumentException if the budget is out of its range, there is no line, an id
     *     is used twice, or the groups are not a tree
     */
    public SpendProblem build() {
      return new SpendProblem(this);
    }
  }
}
