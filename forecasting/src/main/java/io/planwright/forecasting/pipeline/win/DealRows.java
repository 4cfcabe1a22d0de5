package io.planwright.forecasting.pipeline.win;

import io.planwright.crm.OpportunityStatus;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the rows of open deals, one as-of date after the other. Mutable, for one thread. */
final class DealRows {

  private static final double PRIOR_DEALS = 20;
  private static final String AMOUNT = "amount";

  private final CasesBuilder rows = Cases.builder();
  private final Currency currency;
  private final ExchangeRates rates;

  DealRows(Currency currency, ExchangeRates rates) {
    this.currency = currency;
    this.rates = rates;
  }

  /** How many deals are open, won and lost of an owner, an account or a product. */
  private static final class Tally {
    int open;
    int won;
    int lost;

    void count(DealState deal) {
      open += deal.isOpen() ? 1 : 0;
      won += deal.status == OpportunityStatus.WON ? 1 : 0;
      lost += deal.status == OpportunityStatus.LOST ? 1 : 0;
    }
  }

  void add(List<DealState> deals, LocalDate day) {
    int today = Math.toIntExact(day.toEpochDay());
    Tally all = new Tally();
    Map<String, Tally> owners = new HashMap<>();
    Map<String, Tally> accounts = new HashMap<>();
    Map<String, Tally> products = new HashMap<>();
    for (DealState deal : deals) {
      deal.advance(today);
      if (deal.isCreated()) {
        all.count(deal);
        count(owners, deal.owner, deal);
        count(accounts, deal.account, deal);
        count(products, deal.product, deal);
      }
    }
    for (DealState deal : deals) {
      if (deal.isOpen()) {
        row(deal, day, today);
        rate("ownerWinRate", owners, deal.owner, all);
        rate("accountWinRate", accounts, deal.account, all);
        rate("productWinRate", products, deal.product, all);
        Tally own = deal.owner == null ? null : owners.get(deal.owner);
        if (own != null) {
          rows.number("openDealsOfOwner", own.open);
        }
      }
    }
  }

  /**
   * Days, counts and rates come from dates; of categories and amounts a CRM may hold the last value
   * only, dated back to the creation.
   */
  Cases build() {
    Cases built = rows.build();
    Set<String> numbers = new HashSet<>();
    for (String field : built.fields()) {
      if (built.column(field) instanceof Column.Numeric && !field.equals(AMOUNT)) {
        numbers.add(field);
      }
    }
    return built.withFacts(numbers);
  }

  private static void count(Map<String, Tally> tallies, @Nullable String key, DealState deal) {
    if (key != null) {
      tallies.computeIfAbsent(key, absent -> new Tally()).count(deal);
    }
  }

  private void rate(String field, Map<String, Tally> tallies, @Nullable String key, Tally all) {
    Tally own = key == null ? null : tallies.get(key);
    int closed = all.won + all.lost;
    if (own != null && closed > 0) {
      double overall = all.won / (double) closed;
      rows.number(field, (own.won + PRIOR_DEALS * overall) / (own.won + own.lost + PRIOR_DEALS));
    }
  }

  private void row(DealState deal, LocalDate day, int today) {
    rows.row(deal.id, day);
    category("stage", deal.stage);
    category("owner", deal.owner);
    category("account", deal.account);
    category("product", deal.product);
    rows.logarithm("ageDays", today - deal.createdOn);
    if (deal.stage != null) {
      rows.logarithm("daysInStage", today - deal.stageSince);
    }
    amount(deal.amount, day);
    rows.number("pushes", deal.pushes);
    if (deal.expectedClose != Cases.NEVER) {
      rows.number("daysToExpectedClose", deal.expectedClose - today);
    }
    rows.number("daysSinceChange", today - deal.changedOn);
    rows.number("monthOfQuarter", (day.getMonthValue() - 1) % 3 + 1);
    long length = IsoFields.DAY_OF_QUARTER.rangeRefinedBy(day).getMaximum();
    rows.number("daysToQuarterEnd", length - day.get(IsoFields.DAY_OF_QUARTER));
    int closing = deal.closingDay();
    if (closing != Cases.NEVER) {
      rows.outcome(deal.isWonOn(closing), LocalDate.ofEpochDay(closing));
    }
  }

  private void category(String field, @Nullable String value) {
    if (value != null) {
      rows.category(field, value);
    }
  }

  private void amount(@Nullable Money amount, LocalDate day) {
    if (amount != null) {
      rows.logarithm(
          AMOUNT, rates.convert(amount, currency, day, RoundingMode.HALF_EVEN).toDouble());
    }
  }
}
