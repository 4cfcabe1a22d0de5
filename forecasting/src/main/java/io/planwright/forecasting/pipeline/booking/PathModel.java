package io.planwright.forecasting.pipeline.booking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

  /** The logarithmic standard deviation of an uncertain amount. */
  final double[] largeLogSd;

  /** By cell, the moments of all its deals, and of those not drawn one by one. */
  final CellMoments[] allMoments;

  final CellMoments[] smallMoments;
  private final Map<Double, ChanceTable> tables = new HashMap<>();
  private final ChanceTable[] tableOfCell;

  PathModel(BookingSpec spec, DealBook book, int fewestLarge) {
    shocks = new ShockModel(spec, book);
    newBusiness = new NewBusinessDraws(spec.newBusiness());
    hasNewBusiness = !spec.newBusiness().isNone();
    large = LargeDeals.of(book, shocks, spec.computation().probabilityBound(), fewestLarge).deals();
    largeCell = new int[large.length];
    largeThreshold = new double[large.length];
    largeAmount = new double[large.length];
    largeLogSd = new double[large.length];
    for (int k = 0; k < large.length; k++) {
      double relative = book.spreads()[large[k]];
      largeCell[k] = shocks.cellOf[large[k]];
      largeThreshold[k] = shocks.thresholds[large[k]];
      largeAmount[k] = book.minorUnits()[large[k]] * book.minorUnit();
      largeLogSd[k] = Math.sqrt(Math.log1p(relative * relative));
    }
    double reach = reach();
    tableOfCell = new ChanceTable[shocks.cells()];
    for (int c = 0; c < tableOfCell.length; c++) {
      tableOfCell[c] =
          tables.computeIfAbsent(shocks.cellOwn[c], own -> new ChanceTable(own, reach));
    }
    allMoments = moments(book, new boolean[book.size()]);
    boolean[] oneByOne = new boolean[book.size()];
    for (int deal : large) {
      oneByOne[deal] = true;
    }
    smallMoments = large.length == 0 ? allMoments : moments(book, oneByOne);
  }

  private double reach() {
    double most = 0;
    for (double threshold : shocks.thresholds) {
      most = Math.max(most, Math.abs(threshold));
    }
    return CellMoments.reach(shocks.shiftSd, most);
  }

  private CellMoments[] moments(DealBook book, boolean[] leftOut) {
    CellMoments.Bins[] bins = new CellMoments.Bins[shocks.cells()];
    Arrays.setAll(bins, c -> new CellMoments.Bins());
    for (int i = 0; i < leftOut.length; i++) {
      if (shocks.cellOf[i] >= 0 && !leftOut[i]) {
        double amount = book.minorUnits()[i] * book.minorUnit();
        bins[shocks.cellOf[i]].add(shocks.thresholds[i], amount, book.spreads()[i]);
      }
    }
    CellMoments[] moments = new CellMoments[bins.length];
    for (int c = 0; c < bins.length; c++) {
      moments[c] = new CellMoments(shocks.shiftSd);
      moments[c].fill(bins[c], tableOfCell[c]);
    }
    return moments;
  }

  ChanceTable tableOf(int cell) {
    return tableOfCell[cell];
  }
}
