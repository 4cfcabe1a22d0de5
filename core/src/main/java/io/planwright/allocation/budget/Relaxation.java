package io.planwright.allocation.budget;

/**
 * Divides the budget along the concave envelopes of the lines, exactly: each line goes on to where
 * a further unit brings the price of money in its group.
 *
 * <p>The price in a group is that of the group around it, unless the group's ceiling (a higher
 * price) or floor (a lower one) binds. {@link #bound} is the Lagrangian dual at these prices: by
 * weak duality no division of the budget brings more, whatever rounding did to the prices. (Ibaraki
 * and Katoh, <em>Resource Allocation Problems</em>, MIT Press, 1988, chapters 2 and 9.)
 */
final class Relaxation {

  private static final double ROUNDING = 1e-12;

  private final SpendTree tree;
  private final PriceSearch search;

  /** What each line spends, after {@link #solve}. */
  final double[] spend;

  /** The price of a unit of money in each group, after {@link #solve}. */
  final double[] price;

  private final double[] sums;

  Relaxation(SpendTree tree) {
    this.tree = tree;
    this.search = new PriceSearch(tree);
    this.spend = new double[tree.lines()];
    this.price = new double[tree.groups()];
    this.sums = new double[tree.groups()];
  }

  /** Solves it; false if the domains leave no way to keep the groups' limits. */
  boolean solve(Envelope[] lines) {
    if (!isFeasible(lines)) {
      return false;
    }
    search.use(lines, spend);
    search.evaluate(0, 0);
    double wanted = search.lowTotal(0);
    settle(0, 0, Math.min(tree.ceiling[0], Math.max(tree.floor[0], wanted)));
    return true;
  }

  private boolean isFeasible(Envelope[] lines) {
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].domain.isEmpty()) {
        return false;
      }
      spend[i] = lines[i].domain.low();
    }
    if (tree.firstBroken(spend, sums, true) >= 0) {
      return false;
    }
    for (int i = 0; i < lines.length; i++) {
      spend[i] = lines[i].domain.high();
    }
    return tree.firstBroken(spend, sums, false) < 0;
  }

  /** Gives a group its amount: at the price around it if that fits, else at one of its own. */
  private void settle(int group, double priceAround, double amount) {
    double found = search.priceFor(group, priceAround, amount, price[group]);
    price[group] = found;
    double[] amounts = search.distribute(group, amount);
    for (int g = group + 1; g < tree.groupEnd[group]; g = tree.groupEnd[g]) {
      settle(g, found, amounts[g]);
    }
  }

  /** What no division of the budget can bring more than, by weak duality. */
  double bound(Envelope[] lines) {
    Sum sum = new Sum();
    for (int i = 0; i < lines.length; i++) {
      sum.add(lines[i].value(spend[i]));
      sum.add(lines[i].missed(price[tree.groupOf[i]], spend[i]));
    }
    tree.clampedSums(0, spend, sums);
    for (int g = 0; g < tree.groups(); g++) {
      double step = price[g] - (g == 0 ? 0 : price[tree.parent[g]]);
      double limit = step > 0 ? tree.ceiling[g] : tree.floor[g];
      // A limit that is reached but for rounding is reached.
      if (step != 0 && Math.abs(limit - sums[g]) > ROUNDING * limit) {
        sum.add(step * (limit - sums[g]));
      }
    }
    return sum.get();
  }
}
