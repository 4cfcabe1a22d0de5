package io.planwright.allocation.territory;

import io.planwright.allocation.Optimality;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<Territory> territories = territories(districts.rep);
    List<TerritoryMove> moves = moves(territories);
    double cost = 0;
    for (int i = 0; i < districts.rep.length; i++) {
      cost += problem.cost(i, districts.rep[i]);
    }
    return new TerritoryPlan(
        territories,
        moves,
        isOwned() ? territories(problem.owner) : List.of(),
        new Optimality(Goal.MINIMISE, cost, Math.min(cost, bound)),
        explanation(territories, moves),
        new Provenance(
            "territory design by balance prices and annealing",
            parameters(),
            problem.accounts.size() + " accounts, " + problem.reps.size() + " reps",
            problem.accounts.size(),
            engine.seed(),
            Provenance.LIBRARY_VERSION));
  }

  private Map<String, String> parameters() {
    return Map.of(
        "bound steps", "" + engine.boundSteps(),
        "trials per account", "" + engine.trialsPerAccount(),
        "rounds", "" + engine.rounds());
  }

  private boolean isOwned() {
    return Arrays.stream(problem.owner).anyMatch(r -> r >= 0);
  }

  private List<Territory> territories(int[] rep) {
    int reps = problem.reps.size();
    int width = problem.measures.size();
    double[] totals = new double[reps * width];
    double[] travel = new double[reps];
    int[] count = new int[reps];
    List<List<String>> accounts = new ArrayList<>();
    for (int r = 0; r < reps; r++) {
      accounts.add(new ArrayList<>());
    }
    int[] parts = districts.parts(rep);
    for (int i = 0; i < parts.length; i++) {
      int r = rep[i];
      if (r >= 0) {
        accounts.get(r).add(problem.accounts.get(i));
        count[r] += parts[i] == i ? 1 : 0;
        travel[r] += problem.travel(i, r);
        for (int k = 0; k < width; k++) {
          totals[r * width + k] += problem.values[i * width + k];
        }
      }
    }
    List<Territory> territories = new ArrayList<>();
    for (int r = 0; r < reps; r++) {
      double[] own = Arrays.copyOfRange(totals, r * width, (r + 1) * width);
      territories.add(territory(r, accounts.get(r), own, travel[r], count[r]));
    }
    return territories;
  }

  private Territory territory(
      int r, List<String> accounts, double[] totals, double travel, int parts) {
    double[] share = problem.fairShare();
    List<Double> own = new ArrayList<>();
    List<Double> off = new ArrayList<>();
    for (int k = 0; k < totals.length; k++) {
      own.add(totals[k]);
      off.add(share[k] > 0 ? totals[k] / share[k] - 1 : 0);
    }
    return new Territory(problem.reps.get(r), accounts, own, off, travel, parts);
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
    String whole =
        torn == 0 ? "every territory hangs together" : torn + " territories fall into parts";
    return new Explanation(
        balance
            + (isBalanced ? "" : ", which is more than was to be tolerated")
            + "; "
            + whole
            + "; "
            + moves.size()
            + " accounts change hands.",
        reasons(imbalance, torn, moves.size()));
  }

  private List<Reason> reasons(double imbalance, long torn, int moves) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("imbalance", imbalance, "largest deviation from a fair share"));
    reasons.add(new Reason("torn", torn, "territories that fall into parts"));
    reasons.add(new Reason("moves", moves, "accounts that change hands"));
    if (isOwned()) {
      int least = new LeastMoves(problem, districts.graph).count();
      String statement =
          "a balanced plan that hangs together moves at least " + least + " accounts";
      reasons.add(new Reason("least moves", least, statement));
    }
    reasons.addAll(BalanceConflicts.of(problem));
    return reasons;
  }
}
