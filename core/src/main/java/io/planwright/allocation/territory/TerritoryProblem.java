package io.planwright.allocation.territory;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts with a place and their measures, and the reps to look after them.
 *
 * <p>The cost of an account with a rep is its travel, the distance from the rep's home times the
 * account's visits, plus the disruption price where somebody else owns it today. Each rep is to
 * carry a fair share of every measure. Immutable, serializable and thread-safe.
 */
public final class TerritoryProblem implements Serializable {

  private static final long serialVersionUID = 1L;

  final List<String> measures;
  final List<String> accounts;
  final List<String> reps;

  /** Coordinates of accounts and homes. */
  final double[] accountX;

  final double[] accountY;
  final double[] homeX;
  final double[] homeY;

  /** The measures of an account beside each other. */
  final double[] values;

  final double[] visits;

  /** The present owner, -1 where nobody on the team has it. */
  final int[] owner;

  /** Whether anybody has the account today, on the team or not. */
  final boolean[] owned;

  final boolean[] locked;

  /** Whom the account is with today, even if no longer on the team; empty where nobody. */
  final List<String> ownerIds;

  final double tolerance;
  final double disruptionPrice;
  final boolean contiguous;

  /** Given links, two accounts each; without any the places tell who is beside whom. */
  final int[] links;

  private TerritoryProblem(TerritoryProblemBuilder from) {
    measures = List.copyOf(from.measures);
    accounts = List.copyOf(from.accounts);
    reps = List.copyOf(from.reps);
    accountX = column(from.accountRows, 0);
    accountY = column(from.accountRows, 1);
    visits = column(from.accountRows, 2);
    homeX = column(from.homes, 0);
    homeY = column(from.homes, 1);
    values = new double[accounts.size() * measures.size()];
    for (int i = 0; i < accounts.size(); i++) {
      System.arraycopy(from.accountRows.get(i), 3, values, i * measures.size(), measures.size());
    }
    ownerIds = List.copyOf(from.ownerIds);
    Map<String, Integer> repIndex = index(reps);
    owner = ownerIds.stream().mapToInt(id -> repIndex.getOrDefault(id, -1)).toArray();
    owned = new boolean[accounts.size()];
    for (int i = 0; i < owned.length; i++) {
      owned[i] = !ownerIds.get(i).isEmpty();
    }
    locked = new boolean[accounts.size()];
    for (int i : from.locked) {
      locked[i] = true;
    }
    tolerance = from.tolerance;
    disruptionPrice = from.disruptionPrice;
    contiguous = from.contiguous;
    links = from.links.stream().mapToInt(Integer::intValue).toArray();
  }

  static TerritoryProblem of(TerritoryProblemBuilder from) {
    return new TerritoryProblem(from);
  }

  /**
   * Starts a problem.
   *
   * @param measures what is to be balanced, such as "workload" and "potential"; at least one, none
   *     twice
   * @return a builder without accounts and reps
   * @throws IllegalArgumentException if no measure is named, or one is blank or named twice
   */
  public static TerritoryProblemBuilder measuring(String... measures) {
    return new TerritoryProblemBuilder(Arrays.asList(measures));
  }

  /**
   * The same problem with the accounts owned as a plan has them, for a re-alignment.
   *
   * @param plan the present territories; accounts that are not in it have no owner
   * @return the problem
   * @throws IllegalArgumentException if a locked account would have no owner
   */
  public TerritoryProblem ownedAs(TerritoryPlan plan) {
    Require.nonNull(plan, "plan");
    TerritoryProblemBuilder builder = toBuilder();
    Map<String, String> today = plan.repByAccount();
    for (int i = 0; i < accounts.size(); i++) {
      builder.ownerIds.set(i, today.getOrDefault(accounts.get(i), ""));
    }
    return builder.build();
  }

  /**
   * The same problem with another price on a broken relationship.
   *
   * @param price what it costs to give an account to another than its owner, in the unit of travel;
   *     at least 0
   * @return the problem
   * @throws IllegalArgumentException if the price is negative or not finite
   */
  public TerritoryProblem withDisruptionPrice(double price) {
    return toBuilder().disruptionPrice(price).build();
  }

  /**
   * The same problem without a rep who leaves. The rep's accounts have to go to others, locked or
   * not.
   *
   * @param repId who leaves
   * @return the problem
   * @throws IllegalArgumentException if there is no such rep, or nobody would be left
   */
  public TerritoryProblem withoutRep(String repId) {
    int at = reps.indexOf(repId);
    Require.that(at >= 0, "repId", repId, "be one of the reps", "Name a rep of the problem.");
    TerritoryProblemBuilder builder = toBuilder();
    builder.reps.remove(at);
    builder.homes.remove(at);
    builder.locked.removeIf(i -> ownerIds.get(i).equals(repId));
    return builder.build();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds all of this problem
   */
  public TerritoryProblemBuilder toBuilder() {
    TerritoryProblemBuilder builder = new TerritoryProblemBuilder(measures);
    builder.accounts.addAll(accounts);
    builder.reps.addAll(reps);
    builder.ownerIds.addAll(ownerIds);
    int width = measures.size();
    for (int i = 0; i < accounts.size(); i++) {
      double[] row = new double[3 + width];
      row[0] = accountX[i];
      row[1] = accountY[i];
      row[2] = visits[i];
      System.arraycopy(values, i * width, row, 3, width);
      builder.accountRows.add(row);
      builder.accountIndex.put(accounts.get(i), i);
      if (locked[i]) {
        builder.locked.add(i);
      }
    }
    for (int r = 0; r < reps.size(); r++) {
      builder.homes.add(new double[] {homeX[r], homeY[r]});
    }
    for (int link : links) {
      builder.links.add(link);
    }
    builder.tolerance = tolerance;
    builder.disruptionPrice = disruptionPrice;
    builder.contiguous = contiguous;
    return builder;
  }

  /**
   * What is to be balanced.
   *
   * @return the names of the measures, unmodifiable
   */
  public List<String> measures() {
    return measures;
  }

  /**
   * The accounts.
   *
   * @return their ids in the order of the builder, unmodifiable
   */
  public List<String> accounts() {
    return accounts;
  }

  /**
   * The reps.
   *
   * @return their ids in the order of the builder, unmodifiable
   */
  public List<String> reps() {
    return reps;
  }

  /** The weighted distance of an account from a rep's home. */
  double travel(int account, int rep) {
    double dx = accountX[account] - homeX[rep];
    double dy = accountY[account] - homeY[rep];
    return visits[account] * Math.sqrt(dx * dx + dy * dy);
  }

  /** What an account costs with a rep: its travel, and the disruption if somebody else has it. */
  double cost(int account, int rep) {
    return owned[account] && owner[account] != rep
        ? travel(account, rep) + disruptionPrice
        : travel(account, rep);
  }

  /** Whether to start from what reps have today: somebody has an account, and that has a price. */
  boolean isRealignment() {
    return disruptionPrice > 0 && Arrays.stream(owner).anyMatch(r -> r >= 0);
  }

  /** A fair share of each measure. */
  double[] fairShare() {
    double[] share = new double[measures.size()];
    for (int at = 0; at < values.length; at++) {
      share[at % share.length] += values[at] / reps.size();
    }
    return share;
  }

  private static Map<String, Integer> index(List<String> ids) {
    Map<String, Integer> index = new HashMap<>();
    for (String id : ids) {
      index.put(id, index.size());
    }
    return index;
  }

  private static double[] column(ArrayList<double[]> rows, int at) {
    double[] column = new double[rows.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = rows.get(i)[at];
    }
    return column;
  }
}
