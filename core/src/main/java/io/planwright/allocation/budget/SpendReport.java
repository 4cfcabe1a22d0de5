package io.planwright.allocation.budget;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the plan of what a search found. */
final class SpendReport {

  private static final double ROUNDING = 1e-9;

  private final SpendProblem problem;
  private final List<ResponseLine> lines;
  private final SpendTree tree;
  private final String[] ids;
  private final SpendSearch search;
  private final double[] prices;

  /** In the order of the problem. */
  private final double[] spend;

  private final int[] groupOf;
  private final double[] sums;

  SpendReport(SpendProblem problem, SpendTrees.Layout layout, SpendSearch search, double[] best) {
    this.problem = problem;
    this.lines = problem.lines();
    this.tree = layout.tree();
    this.ids = layout.ids();
    this.search = search;
    this.prices = prices(lines, tree, problem.budget());
    this.spend = new double[best.length];
    this.groupOf = new int[best.length];
    this.sums = new double[tree.groups()];
    for (int i = 0; i < best.length; i++) {
      spend[tree.original[i]] = best[i];
      groupOf[tree.original[i]] = tree.groupOf[i];
    }
    tree.clampedSums(0, best, sums);
  }

  /**
   * The prices of the relaxed problem in which each line may take twice the budget, so that they
   * hold for more budget than there is.
   */
  private static double[] prices(List<ResponseLine> lines, SpendTree tree, double budget) {
    Envelope[] envelopes = new Envelope[tree.lines()];
    for (int i = 0; i < envelopes.length; i++) {
      ResponseLine line = lines.get(tree.original[i]);
      Domain domain = line.domain(budget > 0 ? 2 * budget : 1);
      envelopes[i] = Envelopes.of(line.curve(), line.weight(), domain);
    }
    Relaxation relaxation = new Relaxation(tree);
    relaxation.solve(envelopes);
    return relaxation.price;
  }

  SpendPlan plan() {
    List<LineSpend> spends = new ArrayList<>(spend.length);
    List<Reason> reasons = new ArrayList<>(spend.length);
    double next = 0;
    for (int i = 0; i < spend.length; i++) {
      LineSpend line = line(i);
      spends.add(line);
      reasons.add(new Reason(line.lineId(), line.response(), line.statement()));
      next = Math.max(next, unitMore(i));
    }
    Optimality optimality =
        new Optimality(Optimality.Goal.MAXIMISE, search.value(), search.bound());
    String summary =
        Amount.of(Arrays.stream(spend).sum())
            + " of "
            + Amount.of(problem.budget())
            + " divided among "
            + spend.length
            + " lines bring "
            + Amount.of(search.value())
            + ", "
            + optimality.statement()
            + "; the next unit brings up to "
            + Amount.of(prices[0])
            + ".";
    return new SpendPlan(
        spends,
        optimality,
        prices[0],
        groupPrices(),
        next,
        new Explanation(summary, reasons),
        provenance());
  }

  private LineSpend line(int i) {
    ResponseLine line = lines.get(i);
    double marginal = bounded(line.weight() * line.curve().slope(spend[i]));
    double price = bounded(prices[groupOf[i]]);
    SpendLimit limit = limit(line, spend[i]);
    double limitPrice =
        switch (limit) {
          case CEILING -> Math.max(0, marginal - price);
          case FLOOR, MINIMUM -> Math.max(0, price - marginal);
          default -> 0;
        };
    String statement = statement(line, spend[i], limit, marginal, price);
    return new LineSpend(
        line.id(), spend[i], line.value(spend[i]), marginal, price, limit, limitPrice, statement);
  }

  private SpendLimit limit(ResponseLine line, double amount) {
    double slack = ROUNDING * Math.max(amount, problem.budget() * ROUNDING);
    Domain domain = line.domain(problem.budget());
    if (amount <= domain.low() + slack) {
      return line.floor() > 0 ? SpendLimit.FLOOR : SpendLimit.NOTHING;
    }
    if (line.ceiling() < Double.MAX_VALUE && amount >= domain.high() - slack) {
      return SpendLimit.CEILING;
    }
    if (!domain.isInterval() && amount <= domain.from() + slack) {
      return SpendLimit.MINIMUM;
    }
    return line.step() > 0 ? SpendLimit.STEP : SpendLimit.NONE;
  }

  private static String statement(
      ResponseLine line, double amount, SpendLimit limit, double marginal, double price) {
    String next = "its next unit brings " + Amount.of(marginal);
    String elsewhere = " against " + Amount.of(price) + " at the margin elsewhere.";
    return switch (limit) {
      case NONE -> "Spent up to where " + next + elsewhere;
      case NOTHING -> "Nothing: no amount that it may have earns more than it does elsewhere.";
      case FLOOR -> "Its floor " + Amount.of(amount) + ": " + next + elsewhere;
      case MINIMUM -> "Its minimum " + Amount.of(amount) + " and no more: " + next + elsewhere;
      case CEILING -> "Its ceiling " + Amount.of(line.ceiling()) + " binds: " + next + elsewhere;
      case STEP -> "In whole steps of " + Amount.of(line.step()) + ": " + next + elsewhere;
    };
  }

  /** What one unit more adds on a line; 0 where a limit of it or of its groups forbids it. */
  private double unitMore(int i) {
    ResponseLine line = lines.get(i);
    double more = spend[i] + 1;
    Domain domain = line.domain(Double.MAX_VALUE / 4);
    if (more > domain.high() || !domain.allows(more)) {
      return 0;
    }
    for (int g = groupOf[i]; g > 0; g = tree.parent[g]) {
      if (sums[g] + 1 > tree.ceiling[g]) {
        return 0;
      }
    }
    return Math.max(0, line.value(more) - line.value(spend[i]));
  }

  private Map<String, Double> groupPrices() {
    Map<String, Double> all = new LinkedHashMap<>();
    for (SpendGroup group : problem.groups()) {
      int g = Arrays.asList(ids).indexOf(group.id());
      all.put(group.id(), bounded(prices[g]) - bounded(prices[tree.parent[g]]));
    }
    return all;
  }

  private static double bounded(double price) {
    return Math.min(price, Double.MAX_VALUE);
  }

  private Provenance provenance() {
    boolean isExact = search.nodes() == 1;
    return Provenance.of(
        isExact ? "equal marginal return" : "branch and bound on concave envelopes",
        Map.of("nodes", Long.toString(search.nodes())),
        Amount.of(problem.budget()) + " among " + spend.length + " lines",
        spend.length);
  }
}
