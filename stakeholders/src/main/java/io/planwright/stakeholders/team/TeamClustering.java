package io.planwright.stakeholders.team;

import io.planwright.allocation.Optimality;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups the elements of a design-structure matrix into teams of least total coordination cost: a
 * need costs its weight times the size of the team that it stays in, to a power, or where it leaves
 * a team its weight times the number of all elements, to that power.
 *
 * <p>Source: C. I. G. Fernandez, "Integration analysis of product architecture to support effective
 * team co-location", MIT, 1998, and R. E. Thebeau, "Knowledge management of system interfaces and
 * interactions for product development processes", MIT, 2001, whose measure this is, without their
 * overlapping teams. Exact by enumeration up to 10 elements; beyond that the best of several
 * searches that move elements and join teams until nothing helps, with the bound that a need costs
 * at least what it costs in a team of two. The same seed gives the same teams, unless the control
 * stops the search. Immutable, serializable and thread-safe.
 *
 * @param power the power of the size, from 0.1 to 3; 1 is usual
 * @param restarts how many searches are made, from 1 to 100,000
 * @param seed of the random starts
 */
public record TeamClustering(double power, int restarts, long seed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param power the power of the size, from 0.1 to 3
   * @param restarts how many searches are made, from 1 to 100,000
   * @param seed of the random starts
   * @throws IllegalArgumentException if a number is out of range
   */
  public TeamClustering {
    Require.between(power, 0.1, 3, "power", "1 is usual.");
    Require.between(restarts, 1, 100_000, "restarts", "20 is usual.");
  }

  /**
   * Twenty searches with costs in proportion to the size.
   *
   * @return the engine
   */
  public static TeamClustering standard() {
    return new TeamClustering(1, 20, 1);
  }

  /**
   * The teams.
   *
   * @param teams the elements of each, in the order of the matrix; the teams in the order of their
   *     first elements
   * @param optimality the total coordination cost, and what no grouping can cost less than
   */
  public record Teams(List<List<String>> teams, Optimality optimality) implements Serializable {

    /**
     * Checks the components.
     *
     * @param teams the elements of each
     * @param optimality the total coordination cost
     */
    public Teams {
      teams = teams.stream().map(List::copyOf).toList();
      Require.nonNull(optimality, "optimality");
    }

    /** Without the elements: they may be people. */
    @Override
    public String toString() {
      return "Teams[" + teams.stream().map(List::size).toList() + ", " + optimality + "]";
    }
  }

  /**
   * Groups the elements.
   *
   * @param matrix who needs whom
   * @param control deadline and cancellation; at either the best teams so far are given
   * @return the teams with their cost and its bound
   */
  public Teams group(DependencyMatrix matrix, RunControl control) {
    Require.nonNull(matrix, "matrix");
    Require.nonNull(control, "control");
    ClusterSearch search = new ClusterSearch(matrix.weights(), power);
    int[] team = search.search(restarts, seed, control);
    List<List<String>> teams = new ArrayList<>();
    for (int i = 0; i < team.length; i++) {
      if (team[i] == teams.size()) {
        teams.add(new ArrayList<>());
      }
      teams.get(team[i]).add(matrix.elementIds().get(i));
    }
    double cost = search.cost(team);
    double bound = search.isExact() ? cost : Math.min(cost, search.bound());
    return new Teams(teams, new Optimality(Optimality.Goal.MINIMISE, cost, bound));
  }

  /**
   * What a given grouping costs, such as that of today.
   *
   * @param matrix who needs whom
   * @param teams each element of the matrix in one of them
   * @return the total coordination cost
   * @throws IllegalArgumentException if an element is missing or named twice, or is none
   */
  public double cost(DependencyMatrix matrix, List<List<String>> teams) {
    Require.nonNull(matrix, "matrix");
    Require.nonNull(teams, "teams");
    List<String> all = Ids.distinct(teams.stream().flatMap(List::stream).toList(), "teams");
    Require.that(
        all.size() == matrix.elementIds().size() && all.containsAll(matrix.elementIds()),
        "teams",
        all.size() + " elements",
        "hold each element of the matrix",
        "Give an element that nobody works with a team of its own.");
    int[] team = new int[all.size()];
    for (int t = 0; t < teams.size(); t++) {
      for (String id : teams.get(t)) {
        team[matrix.elementIds().indexOf(id)] = t;
      }
    }
    return new ClusterSearch(matrix.weights(), power).cost(team);
  }
}
