package io.planwright.forecasting.pipeline.booking;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.evidence.Answer;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The fit of an {@link ArrivalModel} to past windows. */
final class ArrivalFit {

  private final CrmSnapshot known;
  private final DateRange ahead;
  private final int leadDays;
  private final List<DateRange> past;
  private final Currency currency;
  private final ExchangeRates planRates;

  ArrivalFit(
      CrmSnapshot known,
      DateRange ahead,
      int leadDays,
      List<DateRange> past,
      Currency currency,
      ExchangeRates planRates) {
    this.known = known;
    this.ahead = ahead;
    this.leadDays = leadDays;
    this.past = past;
    this.currency = currency;
    this.planRates = planRates;
  }

  Answer<ArrivalModel> fit() {
    double[] wins = new double[past.size()];
    List<Money> amounts = new ArrayList<>();
    for (OpportunitySnapshot deal : known.won()) {
      int window = windowOf(deal);
      if (window >= 0) {
        wins[window]++;
        deal.amount().filter(amount -> !amount.isNegative()).ifPresent(a -> amounts.add(plan(a)));
      }
    }
    double[] exposures = exposures();
    double exposure = sum(exposures);
    if (exposure < ArrivalModel.FEWEST_WINDOWS || amounts.size() < ArrivalModel.FEWEST_WINS) {
      return lack(exposure, amounts.size());
    }
    return Answer.known(model(wins, exposures, amounts));
  }

  private ArrivalModel model(double[] wins, double[] exposures, List<Money> amounts) {
    double exposure = sum(exposures);
    double mean = sum(wins) / exposure;
    double excess = 0;
    double squares = 0;
    for (int i = 0; i < wins.length; i++) {
      double expected = mean * exposures[i];
      excess +=
          (wins[i] - expected) * (wins[i] - expected) - expected * (1 - exposures[i] / exposure);
      squares += expected * expected;
    }
    double dispersion = Math.min(100, Math.max(0, excess / squares));
    double error = Math.sqrt(mean * exposure + dispersion * squares) / exposure;
    return new ArrivalModel(currency, mean, Math.min(error, 2 * mean), dispersion, amounts);
  }

  private Answer<ArrivalModel> lack(double exposure, int wins) {
    return Answer.insufficient(
        "new business to be created and won within " + ahead,
        String.format(
            Locale.ROOT,
            "past windows worth %d whole ones, with %d deals created and won in them",
            ArrivalModel.FEWEST_WINDOWS,
            ArrivalModel.FEWEST_WINS),
        String.format(Locale.ROOT, "windows worth %.1f, with %d deals", exposure, wins),
        "Give more past windows, or state the expectation by the constructor.");
  }

  private Money plan(Money amount) {
    return planRates.convert(amount, currency, known.asOf(), RoundingMode.HALF_EVEN);
  }

  private int windowOf(OpportunitySnapshot deal) {
    LocalDate closed = deal.closedOn().orElse(known.asOf());
    for (int i = 0; i < past.size(); i++) {
      DateRange period = ArrivalModel.period(past.get(i), leadDays);
      if (past.get(i).contains(deal.createdOn()) && period.contains(closed)) {
        return i;
      }
    }
    return -1;
  }

  /** What each window could show by the as-of date, in windows like the one ahead. */
  private double[] exposures() {
    int longest = (int) ahead.days();
    for (DateRange window : past) {
      longest = Math.max(longest, (int) window.days());
    }
    double[] incidence = incidence(longest);
    double whole = arrivalsWon(incidence, (int) ahead.days());
    double[] exposures = new double[past.size()];
    LocalDate next = known.asOf().plusDays(1);
    for (int i = 0; i < exposures.length && whole > 0; i++) {
      DateRange window = past.get(i);
      LocalDate end = window.endExclusive().isAfter(next) ? next : window.endExclusive();
      int days = (int) ChronoUnit.DAYS.between(window.start(), end);
      exposures[i] = arrivalsWon(incidence, days) / whole;
    }
    return exposures;
  }

  /** The wins after the lead in a window of some days if one deal is created a day. */
  private double arrivalsWon(double[] incidence, int days) {
    double sum = 0;
    for (int age = leadDays; age < days; age++) {
      sum += incidence[age];
    }
    return sum;
  }

  /** The probability that a deal is won by an age of 0, 1, … days (Aalen–Johansen). */
  private double[] incidence(int days) {
    int[] won = new int[days];
    int[] left = new int[days];
    int atRisk = 0;
    for (OpportunitySnapshot deal : known.opportunities()) {
      long age = Math.max(0, deal.ageDays());
      atRisk++;
      if (age < days) {
        left[(int) age]++;
        won[(int) age] += deal.status() == OpportunityStatus.WON ? 1 : 0;
      }
    }
    int[] lost = lost(days);
    double[] incidence = new double[days];
    double open = 1;
    double sum = 0;
    for (int age = 0; age < days && atRisk > 0; age++) {
      sum += open * won[age] / atRisk;
      open *= 1 - (double) (won[age] + lost[age]) / atRisk;
      incidence[age] = sum;
      atRisk -= left[age];
    }
    for (int age = 1; age < days; age++) { // nobody was observed at such an age
      incidence[age] = Math.max(incidence[age], incidence[age - 1]);
    }
    return incidence;
  }

  private int[] lost(int days) {
    int[] lost = new int[days];
    for (OpportunitySnapshot deal : known.lost()) {
      long age = Math.max(0, deal.ageDays());
      if (age < days) {
        lost[(int) age]++;
      }
    }
    return lost;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
