package io.planwright.forecasting.pipeline.period;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.forecast.BookingQuestion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What deals are worth: their own amount, or the mean won amount of their product, or of all.
 *
 * @param question whose currency and rates count
 * @param byProduct the mean won amounts
 * @param overall the mean won amount
 */
record DealAmounts(BookingQuestion question, Map<String, Double> byProduct, double overall) {

  static DealAmounts of(CrmSnapshot snapshot, BookingQuestion question) {
    Map<String, double[]> sums = new HashMap<>();
    double[] all = new double[2];
    for (OpportunitySnapshot deal : snapshot.won()) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      if (deal.amount().isPresent() && !closedOn.isAfter(snapshot.asOf())) {
        double amount = WonBookings.amount(deal, closedOn, question);
        add(all, amount);
        deal.productId().ifPresent(id -> add(sums.computeIfAbsent(id, k -> new double[2]), amount));
      }
    }
    Map<String, Double> means = new HashMap<>();
    sums.forEach((product, sum) -> means.put(product, sum[0] / sum[1]));
    return new DealAmounts(question, means, all[1] == 0 ? 0 : all[0] / all[1]);
  }

  private static void add(double[] sum, double amount) {
    sum[0] += amount;
    sum[1]++;
  }

  double of(OpportunitySnapshot deal) {
    if (deal.amount().isPresent()) {
      return WonBookings.amount(deal, question.asOf(), question);
    }
    return deal.productId().map(id -> byProduct.getOrDefault(id, overall)).orElse(overall);
  }
}
