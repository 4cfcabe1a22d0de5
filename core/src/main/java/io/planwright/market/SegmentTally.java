package io.planwright.market;

import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.evidence.Answer;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;

/** Adds up the deals of one segment. */
final class SegmentTally {

  private final String segment;
  private final ExchangeRates rates;
  private final Set<String> accounts = new HashSet<>();
  private Money revenue;
  private long open;
  private long won;
  private long lost;
  private long wonWithoutAmount;
  private long wonCycleDays;

  SegmentTally(String segment, Currency currency, ExchangeRates rates) {
    this.segment = segment;
    this.rates = rates;
    this.revenue = Money.zero(currency);
  }

  void add(OpportunitySnapshot deal) {
    deal.accountId().ifPresent(accounts::add);
    if (deal.status() == OpportunityStatus.OPEN) {
      open++;
    } else if (deal.status() == OpportunityStatus.LOST) {
      lost++;
    } else {
      addWon(deal, deal.closedOn().orElseThrow());
    }
  }

  private void addWon(OpportunitySnapshot deal, LocalDate closedOn) {
    won++;
    wonCycleDays += ChronoUnit.DAYS.between(deal.createdOn(), closedOn);
    if (deal.amount().isPresent()) {
      Money amount = deal.amount().get();
      revenue =
          revenue.plus(rates.convert(amount, revenue.currency(), closedOn, RoundingMode.HALF_EVEN));
    } else {
      wonWithoutAmount++;
    }
  }

  Money revenue() {
    return revenue;
  }

  SegmentFigures figures(int floor, Money totalRevenue) {
    return new SegmentFigures(
        segment,
        accounts.size(),
        new DealCounts(open, won, lost, wonWithoutAmount),
        winRate(floor),
        revenue,
        revenueShare(totalRevenue),
        averageCycle(floor));
  }

  private Answer<WinRate> winRate(int floor) {
    long closed = won + lost;
    return closed < floor
        ? lacking("win rate", floor, "closed", closed)
        : Answer.known(WinRate.of(won, closed));
  }

  private Answer<Double> averageCycle(int floor) {
    return won < floor
        ? lacking("average cycle", floor, "won", won)
        : Answer.known((double) wonCycleDays / won);
  }

  private Answer<Double> revenueShare(Money totalRevenue) {
    return totalRevenue.isPositive()
        ? Answer.known(revenue.ratioTo(totalRevenue))
        : Answer.insufficient(
            "revenue share of " + segment,
            "a positive revenue in all segments together",
            totalRevenue.toString(),
            "Take a longer time.");
  }

  private <T> Answer<T> lacking(String question, int floor, String which, long found) {
    return Answer.insufficient(
        question + " of " + segment,
        "at least " + floor + " " + which + " deals",
        found + " " + which + " deals",
        "Take a longer time or coarser segments.");
  }
}
