package io.planwright.goal.quota;

import java.util.List;

/**
 * How well sellers did against their potential, with the noise taken out.
 *
 * <p>A seller's index is sales by potential, relative to all sellers together. The variance within
 * the sellers, pooled, says how noisy one period is; what the indexes differ beyond that is real
 * (τ², by moments: R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", 1986). An index
 * of n periods keeps τ² / (τ² + σ² / n) of its distance from 1.
 *
 * @param ratio sales by potential of all sellers together
 * @param noise σ², the variance of the index of one period
 * @param spread τ², the variance between sellers
 */
record HistoryShrinkage(double ratio, double noise, double spread) {

  static HistoryShrinkage of(List<QuotaBasis> sellers) {
    double sales = 0;
    double potential = 0;
    for (QuotaBasis seller : sellers) {
      if (!seller.history().isEmpty()) {
        sales += seller.meanHistory();
        potential += seller.potential();
      }
    }
    double ratio = sales > 0 ? sales / potential : 0;
    if (ratio == 0) {
      return new HistoryShrinkage(0, 0, 0);
    }
    double squares = 0;
    int freedom = 0;
    int repeated = 0;
    for (QuotaBasis seller : sellers) {
      if (seller.history().size() >= 2) {
        repeated++;
        freedom += seller.history().size() - 1;
        squares += squaresWithin(seller, ratio);
      }
    }
    double noise = freedom == 0 ? 0 : squares / freedom;
    return new HistoryShrinkage(ratio, noise, repeated < 2 ? 0 : spread(sellers, ratio, noise));
  }

  private static double squaresWithin(QuotaBasis seller, double ratio) {
    double mean = seller.meanHistory();
    double scale = seller.potential() * ratio;
    double squares = 0;
    for (double sales : seller.history()) {
      squares += (sales - mean) / scale * ((sales - mean) / scale);
    }
    return squares;
  }

  private static double spread(List<QuotaBasis> sellers, double ratio, double noise) {
    double sum = 0;
    double sumOfSquares = 0;
    double distance = 0;
    int count = 0;
    for (QuotaBasis seller : sellers) {
      int periods = seller.history().size();
      if (periods > 0) {
        double off = seller.meanHistory() / (seller.potential() * ratio) - 1;
        sum += periods;
        sumOfSquares += (double) periods * periods;
        distance += periods * off * off;
        count++;
      }
    }
    // Weights n / σ², with σ² multiplied out so that it may be zero.
    double excess = distance - (count - 1) * noise;
    return excess <= 0 ? 0 : excess / (sum - sumOfSquares / sum);
  }

  /** The part of the distance from 1 that is kept, 0 for a seller without history. */
  double kept(QuotaBasis seller) {
    return spread == 0 || seller.history().isEmpty()
        ? 0
        : spread / (spread + noise / seller.history().size());
  }

  /** The index with the noise taken out, at least 0. */
  double index(QuotaBasis seller) {
    double kept = kept(seller);
    return kept == 0 ? 1 : 1 + kept * (seller.meanHistory() / (seller.potential() * ratio) - 1);
  }
}
