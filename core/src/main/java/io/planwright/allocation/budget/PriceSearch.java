package io.planwright.allocation.budget;

/**
 * Finds the price at which the lines and groups within a group take an amount.
 *
 * <p>What they take falls as the price rises, in jumps at the breaks of the envelopes and smoothly
 * between. The search keeps a bracket: at its upper price they take at most the amount, at its
 * lower one at least. First it looks at breaks until none is inside; then regula falsi (Illinois,
 * on the logarithm of the price) closes in on the smooth piece.
 */
final class PriceSearch {

  private static final int MOST_STEPS = 400;
  private static final double LEAST_PRICE = 1e-290;
  private static final double MOST_PRICE = 1e290;
  private static final double CLOSE = 2e-13;

  /** Amounts that are a smaller part of the budget are found as exactly as one of this size. */
  private static final double SMALL = 1e-3;

  private final SpendTree tree;
  private final double[] breaks;

  private Envelope[] lines = {};
  private double[] spend = {};

  /** What lines and groups take at the price looked at last. */
  private double[] lineLow;

  private double[] lineHigh;
  private double[] groupLow;
  private double[] groupHigh;

  /** The least they take at the bracket's upper price, and the most at its lower price. */
  private double[] lineLeast;

  private double[] lineMost;
  private double[] groupLeast;
  private double[] groupMost;

  private double lower;
  private double upper;

  PriceSearch(SpendTree tree) {
    this.tree = tree;
    int n = tree.lines();
    int groups = tree.groups();
    breaks = new double[n];
    lineLow = new double[n];
    lineHigh = new double[n];
    lineLeast = new double[n];
    lineMost = new double[n];
    groupLow = new double[groups];
    groupHigh = new double[groups];
    groupLeast = new double[groups];
    groupMost = new double[groups];
  }

  void use(Envelope[] envelopes, double[] result) {
    lines = envelopes;
    spend = result;
  }

  /** Finds what the parts of a group take at a price. */
  void evaluate(int group, double price) {
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      lineLow[i] = lines[i].low(price);
      lineHigh[i] = lines[i].high(price);
    }
    tree.clampedSums(group, lineLow, groupLow);
    tree.clampedSums(group, lineHigh, groupHigh);
  }

  double lowTotal(int group) {
    return groupLow[group];
  }

  /**
   * The price at which the parts of a group take an amount; leaves the bracket for {@link
   * #distribute}.
   */
  double priceFor(int group, double priceAround, double amount, double guess) {
    double slack = CLOSE * Math.max(Math.abs(amount), SMALL * tree.ceiling[0]);
    evaluate(group, priceAround);
    boolean takesTooMuch = groupLow[group] > amount + slack;
    boolean takesTooLittle = groupHigh[group] < amount - slack;
    if (!takesTooMuch && !takesTooLittle) {
      keepBoth(priceAround);
      return priceAround;
    }
    if (amount <= least(group) + slack) {
      double steepest = steepest(group, priceAround);
      evaluate(group, steepest);
      keepBoth(steepest);
      return steepest;
    }
    double floor = takesTooMuch ? Math.max(priceAround, LEAST_PRICE) : LEAST_PRICE;
    double start = Math.max(floor, guess > 0 ? guess : Math.max(1, priceAround));
    if (bracket(group, amount, slack, takesTooMuch, priceAround, start)) {
      return upper;
    }
    passBreaks(group, amount, slack);
    if (lower < upper) {
      closeIn(group, amount, slack);
    }
    return upper;
  }

  /** What the parts of a group take at least. */
  private double least(int group) {
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      lineLow[i] = lines[i].domain.low();
    }
    tree.clampedSums(group, lineLow, groupLow);
    return groupLow[group];
  }

  /** The price from which on all lines of a group stay at their least spend. */
  private double steepest(int group, double priceAround) {
    double steepest = priceAround;
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      steepest = Math.max(steepest, lines[i].steepest());
    }
    return Math.min(steepest, MOST_PRICE);
  }

  /** Widens until the amount is between; true if a price looked at takes just the amount. */
  private boolean bracket(
      int group, double amount, double slack, boolean goUp, double around, double start) {
    lower = goUp ? around : 0;
    upper = goUp ? MOST_PRICE : around;
    keep(goUp);
    if (!goUp) {
      evaluate(group, 0);
      keep(true);
    } else {
      evaluate(group, MOST_PRICE);
      keep(false);
    }
    double factor = 1.05;
    double price = start;
    while (price > lower && price < upper) {
      int side = look(group, price, amount, slack);
      if (side == 0) {
        return true;
      }
      boolean isRising = side > 0;
      double next = isRising ? price * factor : price / factor;
      if (isRising ? next >= upper : next <= lower) {
        break;
      }
      if ((isRising && upper < MOST_PRICE && upper <= price * factor * factor)
          || (!isRising && lower > LEAST_PRICE && lower >= price / (factor * factor))) {
        break;
      }
      price = next;
      factor = Math.min(factor * factor, 1e8);
    }
    return false;
  }

  /** Looks at a price and narrows the bracket: 1 if they take too much, −1 too little, else 0. */
  private int look(int group, double price, double amount, double slack) {
    evaluate(group, price);
    if (groupLow[group] > amount + slack) {
      lower = price;
      keep(true);
      return 1;
    }
    if (groupHigh[group] < amount - slack) {
      upper = price;
      keep(false);
      return -1;
    }
    keepBoth(price);
    return 0;
  }

  private void passBreaks(int group, double amount, double slack) {
    for (int step = 0; step < MOST_STEPS && lower < upper; step++) {
      int found = 0;
      for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
        double at = lineMost[i] > lineLeast[i] ? lines[i].breakBetween(lower, upper) : Double.NaN;
        if (at > lower && at < upper) {
          breaks[found++] = at;
        }
      }
      if (found == 0) {
        return;
      }
      look(group, Medians.of(breaks, found), amount, slack);
    }
  }

  private void closeIn(int group, double amount, double slack) {
    double over = groupMost[group] - amount;
    double under = groupLeast[group] - amount;
    for (int step = 0; step < MOST_STEPS; step++) {
      double a = Math.log(Math.max(lower, LEAST_PRICE));
      double b = Math.log(upper);
      double price = Math.exp(step % 5 == 4 ? (a + b) / 2 : a + (b - a) * over / (over - under));
      if (!(price > lower && price < upper)) {
        price = lower + (upper - lower) / 2;
      }
      if (!(price > lower && price < upper)) {
        return;
      }
      int side = look(group, price, amount, slack);
      if (side == 0) {
        return;
      }
      if (side > 0) {
        over = groupLow[group] - amount;
        under /= 2;
      } else {
        under = groupHigh[group] - amount;
        over /= 2;
      }
    }
  }

  private void keepBoth(double price) {
    lower = price;
    upper = price;
    int n = lineLow.length;
    int groups = groupLow.length;
    System.arraycopy(lineLow, 0, lineLeast, 0, n);
    System.arraycopy(lineHigh, 0, lineMost, 0, n);
    System.arraycopy(groupLow, 0, groupLeast, 0, groups);
    System.arraycopy(groupHigh, 0, groupMost, 0, groups);
  }

  /** Keeps what was just evaluated as the bracket's lower or upper end. */
  private void keep(boolean isLower) {
    if (isLower) {
      double[] ofLines = lineMost;
      lineMost = lineHigh;
      lineHigh = ofLines;
      double[] ofGroups = groupMost;
      groupMost = groupHigh;
      groupHigh = ofGroups;
    } else {
      double[] ofLines = lineLeast;
      lineLeast = lineLow;
      lineLow = ofLines;
      double[] ofGroups = groupLeast;
      groupLeast = groupLow;
      groupLow = ofGroups;
    }
  }

  /**
   * Gives the lines that are in the group itself their spend, and returns the amounts of the inner
   * groups: the least that each takes, then more in order up to the most, until all is given.
   */
  double[] distribute(int group, double amount) {
    double left = amount;
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      left -= tree.groupOf[i] == group ? lineLeast[i] : 0;
    }
    for (int g = group + 1; g < tree.groupEnd[group]; g = tree.groupEnd[g]) {
      left -= groupLeast[g];
    }
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      if (tree.groupOf[i] == group) {
        double more = Math.max(0, Math.min(left, lineMost[i] - lineLeast[i]));
        spend[i] = lineLeast[i] + more;
        left -= more;
      }
    }
    double[] amounts = groupLeast.clone();
    for (int g = group + 1; g < tree.groupEnd[group]; g = tree.groupEnd[g]) {
      double more = Math.max(0, Math.min(left, groupMost[g] - groupLeast[g]));
      amounts[g] += more;
      left -= more;
    }
    absorb(group, left);
    return amounts;
  }

  /** Takes up what rounding left, where it changes the marginal return least. */
  private void absorb(int group, double left) {
    int best = -1;
    double bestRoom = 0;
    for (int i = tree.lineStart[group]; i < tree.lineEnd[group]; i++) {
      Domain domain = lines[i].domain;
      if (tree.groupOf[i] != group || domain.step() > 0 || spend[i] <= domain.low()) {
        continue;
      }
      double room = left > 0 ? domain.high() - spend[i] : spend[i] - domain.from();
      if (room > bestRoom) {
        best = i;
        bestRoom = room;
      }
    }
    if (best >= 0 && left != 0 && Math.abs(left) <= bestRoom) {
      spend[best] += left;
    }
  }
}
