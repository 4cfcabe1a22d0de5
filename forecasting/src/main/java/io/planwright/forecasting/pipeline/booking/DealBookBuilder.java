package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects deals into a {@link DealBook}. Adding is amortised constant time. Not thread-safe; may
 * be used on after {@link #build()}.
 */
public final class DealBookBuilder {

  private static final int FIRST_CAPACITY = 64;

  private final Currency currency;
  private final ExchangeRates planRates;
  private final LocalDate asOf;
  private final Map<Currency, Integer> currencyIndex = new LinkedHashMap<>();
  private final Map<String, Grouping> groupings = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private String[] ids = new String[FIRST_CAPACITY];
  private double[] chances = new double[FIRST_CAPACITY];
  private double[] spreads = new double[FIRST_CAPACITY];
  private long[] minorUnits = new long[FIRST_CAPACITY];
  private int[] currencyOf = new int[FIRST_CAPACITY];
  private int size;

  DealBookBuilder(Currency currency, ExchangeRates planRates, LocalDate asOf) {
    this.currency = Require.nonNull(currency, "currency");
    this.planRates = Require.nonNull(planRates, "planRates");
    this.asOf = Require.nonNull(asOf, "asOf");
  }

  /**
   * Adds a deal.
   *
   * @param deal the deal
   * @return this
   * @throws IllegalArgumentException if a deal with this id is already there, or the amount is too
   *     large for 64 bits of minor units
   * @throws io.planwright.money.MissingRateException if its currency cannot be converted
   */
  public DealBookBuilder add(DealChance deal) {
    Require.nonNull(deal, "deal");
    Require.that(!known.contains(deal.id()), "id", deal.id(), "be unique", "Add each deal once.");
    long minor = minor(deal.amount());
    known.add(deal.id());
    if (size == ids.length) {
      grow();
    }
    ids[size] = deal.id();
    chances[size] = deal.winProbability();
    spreads[size] = deal.amountRelativeSd();
    minorUnits[size] = minor;
    int next = currencyIndex.size();
    Integer before = currencyIndex.putIfAbsent(deal.amount().currency(), next);
    currencyOf[size] = before == null ? next : before;
    deal.groups()
        .forEach(
            (name, group) -> groupings.computeIfAbsent(name, n -> new Grouping()).put(size, group));
    size++;
    return this;
  }

  /**
   * Adds deals.
   *
   * @param deals the deals
   * @return this
   * @throws IllegalArgumentException as {@link #add} does
   */
  public DealBookBuilder addAll(Collection<DealChance> deals) {
    Require.nonNull(deals, "deals").forEach(this::add);
    return this;
  }

  /**
   * Makes the book.
   *
   * @return the book of the deals so far
   */
  public DealBook build() {
    return new DealBook(
        new BookColumns(
            currency,
            Arrays.copyOf(ids, size),
            Arrays.copyOf(chances, size),
            Arrays.copyOf(minorUnits, size),
            Arrays.copyOf(spreads, size),
            Arrays.copyOf(currencyOf, size),
            List.copyOf(currencyIndex.keySet()),
            List.copyOf(groupings.keySet()),
            groupOf()));
  }

  private long minor(Money amount) {
    Money converted = planRates.convert(amount, currency, asOf, RoundingMode.HALF_EVEN);
    try {
      return converted
          .roundedToMinorUnit(RoundingMode.HALF_EVEN)
          .amount()
          .movePointRight(currency.getDefaultFractionDigits())
          .longValueExact();
    } catch (ArithmeticException tooLarge) {
      throw new IllegalArgumentException(
          "amount [" + amount + "] must fit into 64 bits of minor units. Check the amount.",
          tooLarge);
    }
  }

  private void grow() {
    int capacity = 2 * size;
    ids = Arrays.copyOf(ids, capacity);
    chances = Arrays.copyOf(chances, capacity);
    spreads = Arrays.copyOf(spreads, capacity);
    minorUnits = Arrays.copyOf(minorUnits, capacity);
    currencyOf = Arrays.copyOf(currencyOf, capacity);
  }

  private int[][] groupOf() {
    List<int[]> columns = new ArrayList<>();
    groupings.values().forEach(grouping -> columns.add(grouping.column(size)));
    return columns.toArray(int[][]::new);
  }

  /** The groups of one dimension. */
  private static final class Grouping {

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private int[] groups = new int[0];

    void put(int deal, String group) {
      if (deal >= groups.length) {
        groups = column(Math.max(FIRST_CAPACITY, 2 * deal));
      }
      int next = index.size();
      Integer before = index.putIfAbsent(group, next);
      groups[deal] = before == null ? next : before;
    }

    int[] column(int length) {
      int[] column = Arrays.copyOf(groups, length);
      if (length > groups.length) {
        Arrays.fill(column, groups.length, length, DealBook.NO_GROUP);
      }
      return column;
    }
  }
}
