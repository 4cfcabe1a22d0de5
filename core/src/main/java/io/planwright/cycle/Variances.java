package io.planwright.cycle;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.control.PriceVolumeMix;
import io.planwright.control.SoldLine;
import io.planwright.evidence.Answer;
import java.util.List;

/** Compares the won deals of two fiscal periods. */
final class Variances {

  private Variances() {}

  static Answer<PriceVolumeMix> between(
      Analysis analysis, FiscalPeriod basePeriod, FiscalPeriod currentPeriod) {
    WonDeals won = WonDeals.of(analysis.snapshot(), analysis.brief());
    List<SoldLine> base = lines(won, analysis, basePeriod);
    List<SoldLine> current = lines(won, analysis, currentPeriod);
    if (base.isEmpty() || current.isEmpty()) {
      return Answer.insufficient(
          "the variance from " + basePeriod.label() + " to " + currentPeriod.label(),
          "won deals in both periods",
          base.size() + " in the first and " + current.size() + " in the second",
          "Compare periods that both have won deals by " + analysis.brief().asOf() + ".");
    }
    return Answer.known(PriceVolumeMix.between(base, current));
  }

  private static List<SoldLine> lines(WonDeals won, Analysis analysis, FiscalPeriod period) {
    return won.within(analysis.brief().calendar().range(period)).deals().stream()
        .map(deal -> SoldLine.of(deal.productId(), deal.quantity(), deal.amount()))
        .toList();
  }
}
