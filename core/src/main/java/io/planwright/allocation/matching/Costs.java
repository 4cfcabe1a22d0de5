package io.planwright.allocation.matching;

/**
 * Costs to be minimised, as the kernel reads them. A cost that is positive infinity is forbidden.
 */
interface Costs {

  /** The largest finite number that may be given: sums of these and differences stay finite. */
  double LARGEST = 1e100;

  /** How many rows there are. */
  int rows();

  /** How many columns there are. */
  int columns();

  /** How many pairs are stored. */
  long pairs();

  /** 1 where the caller gave costs, -1 where the caller gave gains. */
  double sign();

  /** Sets each row's smallest cost; not a number if one of its costs is not. */
  void rowMinima(double[] minima);

  /** Lowers each price to the smallest {@code cost - rowPrice} of its column. */
  void lowerColumns(double[] rowPrices, double[] columnPrices);

  /** Hands over the columns of a row that are cheapest at the given prices. */
  void select(int row, double[] prices, NearestColumns into);

  /** Which columns a row may take, in words. */
  String columnsOf(int row);
}
