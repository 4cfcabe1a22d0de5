package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.forecast.BookingQuestion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What deals are worth if they are won: what is realized of their own amount, or the mean won
 * amount of their product, or of all.
 *
 * @param question whose currency and rates count
 * @param byProduct what was won of each product
 * @param overall what was won of all
 * @param realized the share of an open deal's own amount that is realized
 */
record DealAmounts(
    BookingQuestion question, Map<String, Won> byProduct, Won overall, double realized) {

  /** Fewer deals say nothing of the amounts of a product. */
  private static final int LEAST = 5;

  private static final double WIDEST = 2;

  /**
   * Won amounts.
   *
   * @param count how many
   * @param mean their mean
   * @param squares the sum of their squared distances from it
   */
  record Won(int count, double mean, double squares) {

    private static final Won NOTHING = new Won(0, 0, 0);

    Won and(double amount) {
      double next = mean + (amount - mean) / (count + 1);
      return new Won(count + 1, next, squares + (amount - mean) * (amount - next));
    }

    double relativeDeviation() {
      return mean > 0 && count > 1 ? Math.min(WIDEST, Math.sqrt(squares / (count - 1)) / mean) : 0;
    }
  }

  static DealAmounts of(CrmSnapshot snapshot, BookingQuestion question) {
    Map<String, Won> byProduct = new HashMap<>();
    Won overall = Won.NOTHING;
    for (OpportunitySnapshot deal : snapshot.won()) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      if (deal.amount().isPresent() && !closedOn.isAfter(snapshot.asOf())) {
        double amount = WonBookings.amount(deal, closedOn, question);
        overall = overall.and(amount);
        deal.productId()
            .ifPresent(
                id -> byProduct.merge(id, Won.NOTHING.and(amount), (won, one) -> won.and(amount)));
      }
    }
    return new DealAmounts(question, byProduct, overall, 1);
  }

  DealAmounts realizedAt(double share) {
    return new DealAmounts(question, byProduct, overall, share);
  }

  double of(OpportunitySnapshot deal) {
    if (deal.amount().isPresent()) {
      return realized * WonBookings.amount(deal, question.asOf(), question);
    }
    return wonLike(deal).mean();
  }

  /** The relative standard deviation of what is not known of a deal. */
  double spread(OpportunitySnapshot deal) {
    return deal.amount().isPresent() ? 0 : wonLike(deal).relativeDeviation();
  }

  private Won wonLike(OpportunitySnapshot deal) {
    return deal.productId()
        .map(id -> byProduct.getOrDefault(id, Won.NOTHING))
        .filter(won -> won.count() >= LEAST)
        .orElse(overall);
  }
}
