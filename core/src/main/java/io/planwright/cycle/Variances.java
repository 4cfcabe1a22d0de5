package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.control.ConstantRates;
import io.planwright.control.PriceVolumeMix;
import io.planwright.control.SoldLine;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the won deals of two fiscal periods. The rates of the base period's last day count as
 * constant, so that what the rates did since is a term of its own.
 */
final class Variances {

  private final Analysis analysis;
  private final ConstantRates rates;

  private Variances(Analysis analysis, LocalDate constantOn) {
    this.analysis = analysis;
    this.rates =
        new ConstantRates(analysis.brief().rates(), analysis.brief().currency(), constantOn);
  }

  static Answer<PriceVolumeMix> between(
      Analysis analysis, FiscalPeriod basePeriod, FiscalPeriod currentPeriod) {
    DateRange baseDays = analysis.brief().calendar().range(basePeriod);
    Variances variances = new Variances(analysis, baseDays.endExclusive().minusDays(1));
    List<SoldLine> base = variances.lines(baseDays);
    List<SoldLine> current = variances.lines(analysis.brief().calendar().range(currentPeriod));
    if (base.isEmpty() || current.isEmpty()) {
      return Answer.insufficient(
          "the variance from " + basePeriod.label() + " to " + currentPeriod.label(),
          "won deals in both periods",
          base.size() + " in the first and " + current.size() + " in the second",
          "Compare periods that both have won deals by " + analysis.brief().asOf() + ".");
    }
    return Answer.known(PriceVolumeMix.between(base, current));
  }

  private List<SoldLine> lines(DateRange days) {
    List<SoldLine> lines = new ArrayList<>();
    for (OpportunitySnapshot deal : analysis.snapshot().won(days)) {
      deal.amount()
          .ifPresent(
              amount ->
                  lines.add(
                      rates.line(
                          deal.productId().orElse(WonDeals.UNKNOWN),
                          deal.quantity().orElse(BigDecimal.ONE),
                          amount,
                          deal.closedOn().orElseThrow())));
    }
    return lines;
  }
}
