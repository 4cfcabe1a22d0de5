package io.planwright.allocation.territory;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a division into words and figures. */
final class TerritoryResult {

  private final TerritoryProblem problem;
  private final Districts districts;
  private final double bound;
  private final TerritoryDesign engine;

  TerritoryResult(
      TerritoryProblem problem, Districts districts, double bound, TerritoryDesign engine) {
    this.problem = problem;
    this.districts = districts;
    this.bound = bound;
    this.engine = engine;
  }

  TerritoryPlan plan() {
    List<Territory> territories = territories();
    List<TerritoryMove> moves = moves(territories);
    double cost = 0;
    for (int i = 0; i < districts.rep.length; i++) {
      cost += problem.cost(i, districts.rep[i]);
    }
    return new TerritoryPlan(
        territories,
        moves,
        new Optimality(Goal.MINIMISE, cost, Math.min(cost, bound)),
        explanation(territories, moves),
        Provenance.of(
            "territory design by balance prices and contiguous moves",
            Map.of("bound steps", "" + engine.boundSteps(), "rounds", "" + engine.rounds()),
            problem.accounts.size() + " accounts, " + problem.reps.size() + " reps",
            problem.accounts.size()));
  }

  private List<Territory> territories() {
    int reps = problem.reps.size();
    int width = problem.measures.size();
    double[] totals = new double[reps * width];
    double[] travel = new double[reps];
    int[] count = new int[reps];
    List<List<String>> accounts = new ArrayList<>();
    for (int r = 0; r < reps; r++) {
      accounts.add(new ArrayList<>());
    }
    int[] parts = new int[districts.rep.length];
    districts.parts(parts);
    for (int i = 0; i < parts.length; i++) {
      int r = districts.rep[i];
      accounts.get(r).add(problem.accounts.get(i));
      count[r] += parts[i] == i ? 1 : 0;
      travel[r] += problem.travel(i, r);
      for (int k = 0; k < width; k++) {
        totals[r * width + k] += problem.values[i * width + k];
      }
    }
    double[] share = problem.fairShare();
    List<Territory> territories = new ArrayList<>();
    for (int r = 0; r < reps; r++) {
      List<Double> own = new ArrayList<>();
      List<Double> off = new ArrayList<>();
      for (int k = 0; k < width; k++) {
        double total = totals[r * width + k];
        own.add(total);
        off.add(share[k] > 0 ? total / share[k] - 1 : 0);
      }
      territories.add(
          new Territory(problem.reps.get(r), accounts.get(r), own, off, travel[r], count[r]));
    }
    return territories;
  }

  private List<TerritoryMove> moves(List<Territory> territories) {
    List<TerritoryMove> moves = new ArrayList<>();
    for (int i = 0; i < districts.rep.length; i++) {
      String from = problem.ownerIds.get(i);
      int to = districts.rep[i];
      if (!from.isEmpty() && problem.owner[i] != to) {
        String taker = problem.reps.get(to);
        moves.add(
            new TerritoryMove(
                problem.accounts.get(i), from, taker, reason(i, from, territories.get(to))));
      }
    }
    return moves;
  }

  private Reason reason(int i, String from, Territory taker) {
    String room =
        String.format(
            Locale.ROOT,
            "%s ends within %.1f %% of a fair share",
            taker.repId(),
            100 * taker.imbalance());
    if (problem.owner[i] < 0) {
      return new Reason("owner left", 0, from + " is not on the team any more; " + room);
    }
    double saved = problem.travel(i, districts.rep[i]) - problem.travel(i, problem.owner[i]);
    return saved < 0
        ? new Reason("travel", saved, "nearer to " + taker.repId() + "; " + room)
        : new Reason("balance", saved, "relieves " + from + "; " + room);
  }

  private Explanation explanation(List<Territory> territories, List<TerritoryMove> moves) {
    double imbalance = territories.stream().mapToDouble(Territory::imbalance).max().orElse(0);
    long torn = territories.stream().filter(territory -> territory.parts() > 1).count();
    String balance =
        String.format(
            Locale.ROOT,
            "No rep is further than %.1f %% from a fair share of %s",
            100 * imbalance,
            String.join(" or ", problem.measures));
    boolean isBalanced = imbalance <= problem.tolerance + 1e-9;
    return new Explanation(
        balance
            + (isBalanced ? "" : ", which is more than was to be tolerated")
            + "; "
            + (torn == 0 ? "every territory hangs together" : torn + " territories fall into parts")
            + "; "
            + moves.size()
            + " accounts change hands.",
        List.of(
            new Reason("imbalance", imbalance, "largest deviation from a fair share"),
            new Reason("torn", torn, "territories that fall into parts"),
            new Reason("moves", moves.size(), "accounts that change hands")));
  }
}
