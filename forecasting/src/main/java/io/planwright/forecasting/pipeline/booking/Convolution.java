package io.planwright.forecasting.pipeline.booking;

/** Sums independent deals on a lattice. Not thread-safe. */
interface Convolution {

  /** Up to this many deals are convolved one by one, which then takes less than a transform. */
  int FEW = 64;

  Lattice lattice();

  /**
   * The probabilities of the lattice's points.
   *
   * @param p the probability of each kind of deal, 0 to 1
   * @param masses filled with a probability a point, none negative, which add up to 1
   */
  void masses(double[] p, double[] masses);

  /** The way that is faster for a number of deals; few of them need a lattice that starts at 0. */
  static Convolution of(Bets bets, Lattice lattice) {
    return bets.deals() <= FEW
        ? new DirectConvolution(bets, lattice)
        : new LatticeConvolution(bets, lattice);
  }
}
