package io.planwright.forecasting.pipeline.booking;

import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each deal decides, by taking it out of the convolution again. With F the distribution of all
 * deals and H that of the others, F(x) = (1 - p) H(x) + p H(x - a). From below, where H is 0, and
 * for p up to one half, that gives H(x) in x / a steps, each of which shrinks earlier errors by p /
 * (1 - p); for larger p the same holds from above.
 */
final class ExactSwings {

  private final DealBook book;
  private final Bets bets;
  private final Money quota;
  private final double quotaMinor;
  private final double variance;
  private final double[] ifWon;
  private final double[] ifLost;
  private final double[] covariance;
  private double probability;
  private double shortfall;

  ExactSwings(DealBook book, Bets bets, Money quota, VarianceDecomposition variance) {
    this.book = book;
    this.bets = bets;
    this.quota = quota;
    this.quotaMinor = quota.toDouble() / book.minorUnit() - bets.sure();
    this.variance = variance.total() / (book.minorUnit() * book.minorUnit());
    ifWon = new double[bets.kinds()];
    ifLost = new double[bets.kinds()];
    covariance = new double[bets.kinds()];
  }

  DecidingDeals deciding(int count, RunControl control, ExactBooking.NodeWalk walk) {
    if (bets.kinds() == 0) {
      double reached = quotaMinor <= 0 ? 1 : 0;
      double missing = Math.max(0, quotaMinor) * book.minorUnit();
      return new DecidingDeals(quota, reached, List.of(), reached, missing, missing);
    }
    walk.walk(bets, control, lattice -> (weight, p, masses) -> addNode(lattice, weight, p, masses));
    List<Integer> top = top(count);
    double[] allLost = new double[3]; // weight, probability, shortfall
    int[] lostOfKind = new int[bets.kinds()];
    top.forEach(deal -> lostOfKind[bets.kindOf()[deal]]++);
    walk.walk(
        bets.without(lostOfKind),
        control,
        lattice ->
            (weight, p, masses) -> addAllLost(lattice, weight, p, masses, lostOfKind, allLost));
    List<DecidingDeals.Deal> deals = new ArrayList<>();
    top.forEach(deal -> deals.add(deal(deal)));
    return new DecidingDeals(
        quota,
        clamp(probability),
        deals,
        clamp(allLost[1] / allLost[0]),
        Math.max(0, shortfall * book.minorUnit()),
        Math.max(0, allLost[2] / allLost[0] * book.minorUnit()));
  }

  private DecidingDeals.Deal deal(int deal) {
    int kind = bets.kindOf()[deal];
    return new DecidingDeals.Deal(
        book.id(deal),
        book.amount(deal),
        book.winProbability(deal),
        won(kind),
        lost(kind),
        covariance[kind] / variance);
  }

  private double won(int kind) {
    return clamp(ifWon[kind] / bets.chances()[kind]);
  }

  private double lost(int kind) {
    return clamp(ifLost[kind] / (1 - bets.chances()[kind]));
  }

  private static double clamp(double probability) {
    return Math.min(1, Math.max(0, probability));
  }

  private List<Integer> top(int count) {
    List<Integer> deals = new ArrayList<>();
    for (int i = 0; i < book.size(); i++) {
      if (bets.kindOf()[i] >= 0) {
        deals.add(i);
      }
    }
    double[] leverage = new double[bets.kinds()];
    for (int j = 0; j < leverage.length; j++) {
      double p = bets.chances()[j];
      leverage[j] = (won(j) - lost(j)) * p * (1 - p);
    }
    deals.sort(
        Comparator.comparingDouble((Integer deal) -> -leverage[bets.kindOf()[deal]])
            .thenComparingDouble(deal -> -covariance[bets.kindOf()[deal]])
            .thenComparing(deal -> deal));
    return deals.subList(0, Math.min(count, deals.size()));
  }

  private void addNode(Lattice lattice, double weight, double[] p, double[] masses) {
    LatticeTail tail = new LatticeTail(lattice, masses);
    probability += weight * (1 - tail.below(quotaMinor));
    shortfall += weight * tail.shortfall(quotaMinor);
    double deviation = bets.mean(p) - bets.mean(bets.chances());
    for (int j = 0; j < p.length; j++) {
      double amount = bets.amounts()[j];
      ifWon[j] += weight * p[j] * (1 - tail.belowWithout(quotaMinor - amount, amount, p[j]));
      ifLost[j] += weight * (1 - p[j]) * (1 - tail.belowWithout(quotaMinor, amount, p[j]));
      covariance[j] += weight * amount * p[j] * (amount * (1 - p[j]) + deviation);
    }
  }

  private void addAllLost(
      Lattice lattice, double weight, double[] p, double[] masses, int[] lost, double[] sums) {
    double allLost = weight;
    for (int j = 0; j < p.length; j++) {
      allLost *= Math.pow(1 - p[j], lost[j]);
    }
    LatticeTail tail = new LatticeTail(lattice, masses);
    sums[0] += allLost;
    sums[1] += allLost * (1 - tail.below(quotaMinor));
    sums[2] += allLost * tail.shortfall(quotaMinor);
  }
}
