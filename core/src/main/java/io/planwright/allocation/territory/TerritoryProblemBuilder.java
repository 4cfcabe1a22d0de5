package io.planwright.allocation.territory;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects the accounts and reps of a {@link TerritoryProblem}. Not thread-safe. */
public final class TerritoryProblemBuilder {

  private static final double USUAL_TOLERANCE = 0.05;

  /** Beyond it, weighted distances would leave the range of doubles. */
  private static final double MOST = 1e100;

  final List<String> measures;
  final List<String> accounts = new ArrayList<>();
  final Map<String, Integer> accountIndex = new HashMap<>();

  /** Place, visits and measures. */
  final ArrayList<double[]> accountRows = new ArrayList<>();

  final List<String> ownerIds = new ArrayList<>();
  final TreeSet<Integer> locked = new TreeSet<>();
  final List<String> reps = new ArrayList<>();
  final ArrayList<double[]> homes = new ArrayList<>();
  final List<Integer> links = new ArrayList<>();
  double tolerance = USUAL_TOLERANCE;
  double disruptionPrice;
  boolean contiguous = true;

  TerritoryProblemBuilder(List<String> measures) {
    this.measures = List.copyOf(Require.notEmpty(measures, "measures", "Name one to balance."));
    Set<String> seen = new HashSet<>();
    for (String measure : this.measures) {
      Require.notBlank(measure, "measure", "Name what is to be balanced.");
      Require.that(seen.add(measure), "measure", measure, "be named once", "Drop one of them.");
    }
  }

  /**
   * Adds a rep.
   *
   * @param id the stable identity; not blank, not given before
   * @param homeX where the rep starts from, in the unit of the accounts' places; from -1E+100 to
   *     1E+100
   * @param homeY the other coordinate; in the same range
   * @return this builder
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public TerritoryProblemBuilder rep(String id, double homeX, double homeY) {
    Require.notBlank(id, "rep", "Give the rep a stable id.");
    Require.that(!reps.contains(id), "rep", id, "be given once", "Merge the two.");
    Require.between(homeX, -MOST, MOST, "homeX of " + id, "Give the place the rep starts from.");
    Require.between(homeY, -MOST, MOST, "homeY of " + id, "Give the place the rep starts from.");
    reps.add(id);
    homes.add(new double[] {homeX, homeY});
    return this;
  }

  /**
   * Adds an account that is visited once a unit of time.
   *
   * @param id the stable identity; not blank, not given before
   * @param x where it is, on a plane: project degrees of latitude and longitude first; from -1E+100
   *     to 1E+100
   * @param y the other coordinate; in the same range
   * @param values one a measure, in the order of the measures; from 0 to 1E+100
   * @return this builder
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public TerritoryProblemBuilder account(String id, double x, double y, double... values) {
    return visited(id, 1, x, y, values);
  }

  /**
   * Adds an account.
   *
   * @param id the stable identity; not blank, not given before
   * @param visits how often it is travelled to, as a weight of its distance; from 0 to 1E+100
   * @param x where it is, on a plane; from -1E+100 to 1E+100
   * @param y the other coordinate; in the same range
   * @param values one a measure, in the order of the measures; from 0 to 1E+100
   * @return this builder
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public TerritoryProblemBuilder visited(
      String id, double visits, double x, double y, double... values) {
    Require.notBlank(id, "account", "Give the account a stable id.");
    Require.that(!accountIndex.containsKey(id), "account", id, "be given once", "Merge the two.");
    Require.between(visits, 0, MOST, "visits of " + id, "Count the journeys.");
    Require.between(x, -MOST, MOST, "x of " + id, "Give the place of the account.");
    Require.between(y, -MOST, MOST, "y of " + id, "Give the place of the account.");
    Require.that(
        Require.nonNull(values, "values").length == measures.size(),
        "values of " + id,
        values.length,
        "be one a measure, " + measures.size(),
        "Give a value to each of " + measures + ".");
    double[] row = new double[3 + values.length];
    row[0] = x;
    row[1] = y;
    row[2] = visits;
    for (int k = 0; k < values.length; k++) {
      row[3 + k] =
          Require.between(
              values[k], 0, MOST, measures.get(k) + " of " + id, "Give 0 where there is none.");
    }
    accountIndex.put(id, accounts.size());
    accounts.add(id);
    accountRows.add(row);
    ownerIds.add("");
    return this;
  }

  /**
   * Says who looks after an account today.
   *
   * @param accountId the account, added before
   * @param repId the owner, on the team or not; not blank
   * @return this builder
   * @throws IllegalArgumentException if there is no such account or the owner is blank
   */
  public TerritoryProblemBuilder owner(String accountId, String repId) {
    ownerIds.set(at(accountId), Require.notBlank(repId, "owner of " + accountId, "Name the rep."));
    return this;
  }

  /**
   * Keeps an account with its owner, whatever it does to balance and contiguity.
   *
   * @param accountId the account, added before, with an owner on the team when it is built
   * @return this builder
   * @throws IllegalArgumentException if there is no such account
   */
  public TerritoryProblemBuilder lock(String accountId) {
    locked.add(at(accountId));
    return this;
  }

  /**
   * Says that two accounts lie beside each other. With any link given, only linked accounts do;
   * without, those that are among the nearest of each other.
   *
   * @param one an account, added before
   * @param other another account, added before
   * @return this builder
   * @throws IllegalArgumentException if there is no such account, or they are the same
   */
  public TerritoryProblemBuilder beside(String one, String other) {
    Require.that(!one.equals(other), "other", other, "be another account", "Name two accounts.");
    links.add(at(one));
    links.add(at(other));
    return this;
  }

  /**
   * Sets how far a rep may be from a fair share of each measure.
   *
   * @param newTolerance as a fraction of the share, above 0 and below 1; 0.05 by default
   * @return this builder
   * @throws IllegalArgumentException if it is out of its range
   */
  public TerritoryProblemBuilder tolerance(double newTolerance) {
    Require.that(
        newTolerance > 0 && newTolerance < 1,
        "tolerance",
        newTolerance,
        "be above 0 and below 1",
        "Try 0.05 for five per cent.");
    tolerance = newTolerance;
    return this;
  }

  /**
   * Sets the price of a broken relationship.
   *
   * @param price what it costs to give an account to another than its owner, in the unit of travel;
   *     at least 0; 0 by default
   * @return this builder
   * @throws IllegalArgumentException if it is negative or not finite
   */
  public TerritoryProblemBuilder disruptionPrice(double price) {
    disruptionPrice = Require.between(price, 0, MOST, "disruptionPrice", "Give 0 for no price.");
    return this;
  }

  /**
   * Says whether the accounts of a territory must hang together, each beside another one of it.
   *
   * @param newContiguous true by default
   * @return this builder
   */
  public TerritoryProblemBuilder contiguous(boolean newContiguous) {
    contiguous = newContiguous;
    return this;
  }

  /**
   * Builds the problem.
   *
   * @return the problem
   * @throws IllegalArgumentException if there is no rep, fewer accounts than reps, or a locked
   *     account without an owner on the team
   */
  public TerritoryProblem build() {
    Require.that(!reps.isEmpty(), "reps", 0, "be at least one", "Add a rep.");
    Require.that(
        accounts.size() >= reps.size(),
        "accounts",
        accounts.size(),
        "be at least one a rep, " + reps.size(),
        "Leave out reps who have nothing to do.");
    for (int i : locked) {
      Require.that(
          reps.contains(ownerIds.get(i)),
          "owner of locked account " + accounts.get(i),
          ownerIds.get(i),
          "be on the team",
          "Name the owner, or unlock it.");
    }
    return TerritoryProblem.of(this);
  }

  private int at(String accountId) {
    Integer at = accountIndex.get(Require.nonNull(accountId, "accountId"));
    if (at == null) {
      throw new IllegalArgumentException(
          "accountId [" + accountId + "] must be an account of the problem. Add it first.");
    }
    return at;
  }
}
