package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shocks of a book: which factors there are, and the cells of deals that share all of them. A
 * deal without a group in a dimension keeps that part of the variance to itself.
 */
final class ShockModel {

  /** The largest threshold: 1 - Φ of it is below the precision of a double. */
  private static final double SURE = 8.2;

  final SharedFactor shared;

  /** By dimension that has a correlation: its index in the book, its number of groups, its load. */
  final int[] dimensions;

  final int[] groupCounts;
  final double[] loads;

  /** By currency of the book, the volatility of its rate. */
  final double[] volatilities;

  /** What deals bring that are won for certain, at a certain amount and rate. */
  final double sure;

  /** By deal: its cell, or -1 if what it brings is certain; and its stretched threshold. */
  final int[] cellOf;

  final double[] thresholds;

  /**
   * By cell: the group in each dimension, the currency, and the own part of the variance's root.
   */
  final int[][] cellGroups;

  final int[] cellCurrency;
  final double[] cellOwn;

  /** The largest standard deviation of a cell's shift. */
  final double shiftSd;

  ShockModel(BookingSpec spec, DealBook book) {
    shared = SharedFactor.of(spec);
    List<String> names =
        book.dimensions().stream()
            .filter(name -> spec.shocks().groupCorrelations().getOrDefault(name, 0.0) > 0)
            .toList();
    dimensions = names.stream().mapToInt(book.dimensions()::indexOf).toArray();
    groupCounts = Arrays.stream(dimensions).map(book::groupCount).toArray();
    loads =
        names.stream()
            .mapToDouble(
                name -> Math.sqrt(spec.shocks().groupCorrelations().getOrDefault(name, 0.0)))
            .toArray();
    volatilities = volatilities(spec, book);
    cellOf = new int[book.size()];
    thresholds = new double[book.size()];
    sure = sure(book);
    int[] firstOfCell = assign(book);
    int cells = firstOfCell.length;
    cellGroups = new int[cells][];
    cellCurrency = new int[cells];
    cellOwn = new double[cells];
    for (int c = 0; c < cells; c++) {
      int deal = firstOfCell[c];
      cellGroups[c] = Arrays.stream(dimensions).map(d -> book.groupOf(d, deal)).toArray();
      cellCurrency[c] = book.currencyOf(deal);
      cellOwn[c] = own(cellGroups[c]);
    }
    double variance = shared.loading() * shared.loading();
    for (double load : loads) {
      variance += load * load;
    }
    shiftSd = Math.sqrt(variance);
  }

  private double own(int[] groups) {
    double own = 1 - shared.correlation();
    for (int d = 0; d < groups.length; d++) {
      own -= groups[d] == DealBook.NO_GROUP ? 0 : loads[d] * loads[d];
    }
    return Math.sqrt(own);
  }

  private static double[] volatilities(BookingSpec spec, DealBook book) {
    List<Currency> currencies = book.dealCurrencies();
    double[] volatilities = new double[currencies.size()];
    for (int c = 0; c < volatilities.length; c++) {
      Currency currency = currencies.get(c);
      volatilities[c] =
          currency.equals(book.currency())
              ? 0
              : spec.shocks().fxVolatility().getOrDefault(currency, 0.0);
    }
    return volatilities;
  }

  private double sure(DealBook book) {
    long sum = 0;
    for (int i = 0; i < book.size(); i++) {
      sum += isSure(book, i) ? book.minorUnits()[i] : 0;
    }
    return sum * book.minorUnit();
  }

  private boolean isSure(DealBook book, int deal) {
    return book.chances()[deal] == 1
        && book.spreads()[deal] == 0
        && volatilities[book.currencyOf(deal)] == 0;
  }

  /** Puts the other deals into cells. */
  private int[] assign(DealBook book) {
    Map<Long, Integer> cells = new HashMap<>();
    int[] first = new int[book.size()];
    for (int i = 0; i < book.size(); i++) {
      double p = book.chances()[i];
      cellOf[i] = -1;
      if (p == 0 || book.minorUnits()[i] == 0 || isSure(book, i)) {
        continue;
      }
      double threshold = p == 1 ? SURE : Math.max(-SURE, Math.min(SURE, Normals.quantile(p)));
      thresholds[i] = threshold * shared.stretch();
      long key = book.currencyOf(i);
      for (int d = 0; d < dimensions.length; d++) {
        key =
            Math.addExact(
                Math.multiplyExact(key, groupCounts[d] + 1L), book.groupOf(dimensions[d], i) + 1L);
      }
      int next = cells.size();
      Integer known = cells.putIfAbsent(key, next);
      cellOf[i] = known == null ? next : known;
      if (known == null) {
        first[next] = i;
      }
    }
    return Arrays.copyOf(first, cells.size());
  }

  int cells() {
    return cellCurrency.length;
  }

  boolean movesCurrencies() {
    return Arrays.stream(volatilities).anyMatch(v -> v > 0);
  }
}
