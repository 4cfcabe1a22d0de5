package io.planwright.forecasting.pipeline.booking;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All that paths are drawn from: the shocks, the deals drawn one by one, and the moments of the
 * others by cell. Amounts are in units of the currency. Read by several threads.
 */
final class PathModel {

  final ShockModel shocks;
  final NewBusinessDraws newBusiness;
  final boolean hasNewBusiness;

  /** By deal drawn one by one. */
  final int[] large;

  final int[] largeCell;
  final double[] largeThreshold;
  final double[] largeAmount;
  final double[] largeRelativeSd;

  /** The logarithmic standard deviation of an uncertain amount. */
  final double[] largeLogSd;

  /** The cells that have small deals, and their moments. */
  final int[] smallCells;

  final CellMoments[] moments;
  private final Map<Double, ChanceTable> tables = new HashMap<>();
  private final ChanceTable[] tableOfCell;

  PathModel(BookingSpec spec, DealBook book, int fewestLarge) {
    shocks = new ShockModel(spec, book);
    newBusiness = new NewBusinessDraws(spec.newBusiness());
    hasNewBusiness = !spec.newBusiness().isNone();
    large = LargeDeals.of(book, shocks, spec.probabilityBound(), fewestLarge).deals();
    largeCell = new int[large.length];
    largeThreshold = new double[large.length];
    largeAmount = new double[large.length];
    largeRelativeSd = new double[large.length];
    largeLogSd = new double[large.length];
    for (int k = 0; k < large.length; k++) {
      double relative = book.spreads()[large[k]];
      largeCell[k] = shocks.cellOf[large[k]];
      largeThreshold[k] = shocks.thresholds[large[k]];
      largeAmount[k] = book.minorUnits()[large[k]] * book.minorUnit();
      largeRelativeSd[k] = relative;
      largeLogSd[k] = Math.sqrt(Math.log1p(relative * relative));
    }
    CellMoments.Bins[] bins = bins(book);
    double reach = reach();
    tableOfCell = new ChanceTable[shocks.cells()];
    for (int c = 0; c < tableOfCell.length; c++) {
      tableOfCell[c] =
          tables.computeIfAbsent(shocks.cellOwn[c], own -> new ChanceTable(own, reach));
    }
    smallCells =
        IntStream.range(0, bins.length).filter(c -> !bins[c].isEmpty()).toArray();
    moments = new CellMoments[smallCells.length];
    for (int s = 0; s < smallCells.length; s++) {
      moments[s] = new CellMoments(shocks.shiftSd);
      moments[s].fill(bins[smallCells[s]], tableOfCell[smallCells[s]]);
    }
  }

  private double reach() {
    double most = 0;
    for (double threshold : shocks.thresholds) {
      most = Math.max(most, Math.abs(threshold));
    }
    return CellMoments.reach(shocks.shiftSd, most);
  }

  private CellMoments.Bins[] bins(DealBook book) {
    CellMoments.Bins[] bins = new CellMoments.Bins[shocks.cells()];
    for (int c = 0; c < bins.length; c++) {
      bins[c] = new CellMoments.Bins();
    }
    boolean[] oneByOne = new boolean[book.size()];
    for (int deal : large) {
      oneByOne[deal] = true;
    }
    for (int i = 0; i < oneByOne.length; i++) {
      if (shocks.cellOf[i] >= 0 && !oneByOne[i]) {
        double amount = book.minorUnits()[i] * book.minorUnit();
        bins[shocks.cellOf[i]].add(shocks.thresholds[i], amount, book.spreads()[i]);
      }
    }
    return bins;
  }

  ChanceTable tableOf(int cell) {
    return tableOfCell[cell];
  }
}
