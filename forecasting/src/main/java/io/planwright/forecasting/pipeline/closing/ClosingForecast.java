package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When the deals that are open on an as-of date will be won or lost, <em>given</em> that they are
 * open at their ages. Days up to and including the as-of date lie behind; the part of a range that
 * does counts nothing.
 *
 * <p>A question about one deal takes O(d) for d days ahead, one about all deals O(d) a distinct age
 * without columns and O(d) a deal with them. Immutable, serializable and thread-safe.
 */
public final class ClosingForecast implements Serializable {

  /** How far ahead "ever" looks at least, in days. */
  public static final int EVER_DAYS = 365;

  private static final long serialVersionUID = 1L;

  private final ClosingModel model;
  private final LocalDate asOf;
  private final String[] ids;
  private final int[] ages;
  private final double[] winWeights;
  private final double[] lossWeights;

  @SuppressWarnings("serial") // a HashMap, which is serializable
  private final Map<String, Integer> byId;

  ClosingForecast(ClosingModel model, DealSpells spells) {
    this.model = model;
    asOf = spells.asOf();
    int open = spells.count(SpellEnd.CENSORED);
    ids = new String[open];
    ages = new int[open];
    winWeights = new double[open];
    lossWeights = new double[open];
    byId = new HashMap<>();
    Odds.Columns columns = model.odds().columns();
    int deal = 0;
    for (int i = 0; i < spells.size(); i++) {
      if (spells.isOpen(i)) {
        ids[deal] = spells.id(i);
        ages[deal] = spells.exitAge(i);
        winWeights[deal] = columns.add(columns.win(), spells, i);
        lossWeights[deal] = columns.add(columns.loss(), spells, i);
        byId.put(ids[deal], deal);
        deal++;
      }
    }
  }

  /**
   * The day after which the forecast begins.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The open deals.
   *
   * @return their ids in the order of the spells, unmodifiable
   */
  public List<String> deals() {
    return Collections.unmodifiableList(Arrays.asList(ids));
  }

  /**
   * The age of a deal on the as-of date.
   *
   * @param dealId the id of an open deal
   * @return days
   * @throws IllegalArgumentException if there is no such open deal
   */
  public int ageDays(String dealId) {
    return ages[index(dealId)];
  }

  /**
   * The chance that a deal is won within a range of days.
   *
   * @param dealId the id of an open deal
   * @param range the days; with an end after the as-of date
   * @return the chance
   * @throws IllegalArgumentException if there is no such open deal, or the range has no end or lies
   *     behind
   */
  public double winProbability(String dealId, DateRange range) {
    return close(index(dealId), Days.after(asOf, range))[0];
  }

  /**
   * The chance that a deal is won within a fiscal period, what is left of it.
   *
   * @param dealId the id of an open deal
   * @param period the period, which ends after the as-of date
   * @return the chance
   * @throws IllegalArgumentException if there is no such open deal, or the period lies behind
   */
  public double winProbability(String dealId, FiscalPeriod period) {
    return winProbability(dealId, FiscalCalendar.parse(period.calendarId()).range(period));
  }

  /**
   * The chance that a deal is lost within a range of days.
   *
   * @param dealId the id of an open deal
   * @param range the days; with an end after the as-of date
   * @return the chance
   * @throws IllegalArgumentException if there is no such open deal, or the range has no end or lies
   *     behind
   */
  public double lossProbability(String dealId, DateRange range) {
    return close(index(dealId), Days.after(asOf, range))[1];
  }

  /**
   * The chance that a deal is lost within a fiscal period, what is left of it.
   *
   * @param dealId the id of an open deal
   * @param period the period, which ends after the as-of date
   * @return the chance
   * @throws IllegalArgumentException if there is no such open deal, or the period lies behind
   */
  public double lossProbability(String dealId, FiscalPeriod period) {
    return lossProbability(dealId, FiscalCalendar.parse(period.calendarId()).range(period));
  }

  /**
   * The chance that a deal is ever won, as far as experience goes: until it is as old as the oldest
   * deal was at its close, and for {@value #EVER_DAYS} days at least. Past the oldest close nobody
   * has seen a win; what is left there is half a close among the deals seen so old and one more,
   * over {@value #EVER_DAYS} days, the mean that Jeffreys' prior gives. That is the most for every
   * deal, whatever its columns say.
   *
   * @param dealId the id of an open deal
   * @return the chance
   * @throws IllegalArgumentException if there is no such open deal
   */
  public double everWon(String dealId) {
    return everWon(index(dealId));
  }

  double everWon(int deal) {
    return close(deal, new Days(1, everDays(deal)))[0];
  }

  /**
   * The chance that a deal is still open when experience ends, see {@link #everWon}.
   *
   * @param dealId the id of an open deal
   * @return the chance
   * @throws IllegalArgumentException if there is no such open deal
   */
  public double neverCloses(String dealId) {
    int deal = index(dealId);
    return close(deal, new Days(1, everDays(deal)))[2];
  }

  /**
   * The chance of each deal to be won within a range of days, in one call.
   *
   * @param range the days; with an end after the as-of date
   * @return one chance a deal, in the order of {@link #deals()}; a new array
   * @throws IllegalArgumentException if the range has no end or lies behind
   */
  public double[] winProbabilities(DateRange range) {
    return all(Days.after(asOf, range), 0);
  }

  /**
   * The chance of each deal to be lost within a range of days, in one call.
   *
   * @param range the days; with an end after the as-of date
   * @return one chance a deal, in the order of {@link #deals()}; a new array
   * @throws IllegalArgumentException if the range has no end or lies behind
   */
  public double[] lossProbabilities(DateRange range) {
    return all(Days.after(asOf, range), 1);
  }

  /**
   * When each deal closes, and how.
   *
   * @param ranges days ahead, each range with an end, the ranges in order and not overlapping
   * @return a row a deal, in the order of {@link #deals()}
   * @throws IllegalArgumentException if the ranges overlap or are out of order, or one has no end
   *     or lies behind
   */
  public List<ClosingChances> chances(List<DateRange> ranges) {
    Days[] spans = new Days[ranges.size()];
    int last = 0;
    for (int r = 0; r < spans.length; r++) {
      spans[r] = Days.after(asOf, ranges.get(r));
      Require.that(
          r == 0 || spans[r].from() > spans[r - 1].to(),
          "ranges",
          ranges,
          "follow each other without overlap",
          "Sort them and ask for overlapping ones apart.");
      last = spans[r].to();
    }
    int longest = last;
    for (int deal = 0; deal < ids.length; deal++) {
      longest = Math.max(longest, everDays(deal));
    }
    Look look = new Look(model, asOf, longest);
    List<ClosingChances> rows = new ArrayList<>(ids.length);
    for (int deal = 0; deal < ids.length; deal++) {
      rows.add(chances(look, deal, spans, Math.max(last, everDays(deal))));
    }
    return List.copyOf(rows);
  }

  private ClosingChances chances(Look look, int deal, Days[] spans, int horizon) {
    Double[] won = new Double[spans.length];
    Double[] lost = new Double[spans.length];
    Arrays.fill(won, 0.0);
    Arrays.fill(lost, 0.0);
    look.start(winWeights[deal], lossWeights[deal]);
    double open = 1;
    double inside = 0;
    int r = 0;
    for (int day = 1; day <= horizon; day++) {
      look.step(ages[deal] + day, day);
      while (r < spans.length && spans[r].to() < day) {
        r++;
      }
      if (r < spans.length && spans[r].from() <= day) {
        won[r] = Math.min(1, won[r] + open * look.win());
        lost[r] = Math.min(1, lost[r] + open * look.loss());
        inside += open * (look.win() + look.loss());
      }
      open *= 1 - look.win() - look.loss();
    }
    double never = Math.max(0, open);
    double elsewhere = Math.max(0, 1 - inside - never);
    return new ClosingChances(ids[deal], ages[deal], List.of(won), List.of(lost), elsewhere, never);
  }

  private double[] all(Days days, int which) {
    Look look = new Look(model, asOf, days.to());
    double[] chances = new double[ids.length];
    Map<Integer, Double> byAge = new HashMap<>();
    for (int deal = 0; deal < ids.length; deal++) {
      int each = deal;
      chances[deal] =
          model.hasColumns()
              ? look.close(ages[deal], winWeights[deal], lossWeights[deal], days)[which]
              : byAge.computeIfAbsent(
                  ages[deal],
                  age -> look.close(age, winWeights[each], lossWeights[each], days)[which]);
    }
    return chances;
  }

  private double[] close(int deal, Days days) {
    return new Look(model, asOf, days.to())
        .close(ages[deal], winWeights[deal], lossWeights[deal], days);
  }

  int longestClosedAge() {
    return model.longestClosedAge();
  }

  private int everDays(int deal) {
    return Math.max(EVER_DAYS, model.longestClosedAge() - ages[deal]);
  }

  private int index(String dealId) {
    Integer deal = byId.get(Require.nonNull(dealId, "dealId"));
    if (deal == null) {
      throw new IllegalArgumentException(
          "dealId ["
              + dealId
              + "] must be open on "
              + asOf
              + ". Ask deals() for the deals of this forecast.");
    }
    return deal;
  }
}
