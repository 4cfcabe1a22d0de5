package io.planwright.forecasting.pipeline.booking;

import io.planwright.money.Money;
import io.planwright.run.RunControl;

/** Convolution on a lattice, given each node of the shared factor if there is one. */
final class ExactBooking implements BookingEngine {

  /** A lattice of this many points at most is exact; a finer unit is rounded. */
  private static final int MOST_POINTS = 1 << 21;

  private static final int ROUNDED_POINTS = 1 << 17;
  private static final int POINTS_A_NODE = 1 << 16;

  /** The sum of few deals is rounded by some thousandths of its deviation at most. */
  private static final int FEWEST_POINTS = 1 << 13;

  /** The points of few deals, as many as take no more steps: some hundredths of a second. */
  private static final long FEW_STEPS = 20_000_000;

  /** Nodes closer than this many conditional standard deviations leave no ripple above 1e-6. */
  private static final double SMOOTH = 1.2;

  private static final double MOST_CHANCES = 2e5;
  private static final int USUAL_NODES = 300;

  private final DealBook book;
  private final Bets bets;
  private final SharedFactor factor;
  private final FactorNodes nodes;

  ExactBooking(BookingSpec spec, DealBook book) {
    this.book = book;
    this.bets = Bets.of(book);
    this.factor = SharedFactor.of(spec);
    this.nodes = nodes();
  }

  private FactorNodes nodes() {
    if (factor.isNone() || bets.kinds() == 0) {
      return FactorNodes.none();
    }
    double centre = bets.variance(bets.chances());
    double slope =
        bets.mean(factor.chances(bets.thresholds(), 1))
            - bets.mean(factor.chances(bets.thresholds(), 0));
    double ratio = slope / Math.sqrt(centre);
    return FactorNodes.spaced(SMOOTH / ratio);
  }

  /** Whether this takes about a second at most. */
  boolean isAffordable() {
    return nodes.size() <= USUAL_NODES && (double) nodes.size() * bets.kinds() <= MOST_CHANCES;
  }

  private Lattice lattice(Bets of) {
    if (of.deals() <= Convolution.FEW) {
      int points = (int) Math.min(MOST_POINTS, FEW_STEPS / nodes.size() / Math.max(1, of.deals()));
      int rounded = Math.min(ROUNDED_POINTS, Integer.highestOneBit(points));
      return Lattice.support(of, points, Math.max(FEWEST_POINTS, rounded));
    }
    return nodes.size() == 1
        ? Lattice.window(of, MOST_POINTS, ROUNDED_POINTS)
        : Lattice.support(of, POINTS_A_NODE, POINTS_A_NODE);
  }

  @Override
  public BookingDistribution distribution(RunControl control) {
    VarianceDecomposition variance = variance();
    double mean = mean();
    if (bets.kinds() == 0) {
      LatticeOutcome sure = LatticeOutcome.of(mean, book.minorUnit(), mean, new double[] {1});
      return new BookingDistribution(
          book.currency(), sure, variance, accuracy(book.minorUnit(), 0));
    }
    Convolution convolution = Convolution.of(bets, lattice(bets));
    Lattice lattice = convolution.lattice();
    double[] mixture = new double[lattice.points()];
    forEachNode(
        convolution,
        control,
        (weight, chances, masses) -> {
          for (int j = 0; j < mixture.length; j++) {
            mixture[j] += weight * masses[j];
          }
        });
    double unit = book.minorUnit();
    LatticeOutcome outcome =
        LatticeOutcome.of(
            (lattice.base() + bets.sure()) * unit, lattice.step() * unit, mean, mixture);
    return new BookingDistribution(
        book.currency(),
        outcome,
        variance,
        accuracy(lattice.step() * unit, lattice.roundingRms() * unit));
  }

  private static BookingAccuracy accuracy(double step, double rounding) {
    return new BookingAccuracy(BookingMethod.EXACT, step, rounding, 0, 0, 0);
  }

  /** Takes the distribution of the deals that are not sure, given a node of the factor. */
  interface NodeVisitor {
    void visit(double weight, double[] chances, double[] masses);
  }

  private void forEachNode(Convolution convolution, RunControl control, NodeVisitor visitor) {
    double[] masses = new double[convolution.lattice().points()];
    for (int k = 0; k < nodes.size(); k++) {
      control.checkpoint();
      double[] chances =
          factor.isNone() ? bets.chances() : factor.chances(bets.thresholds(), nodes.nodes()[k]);
      convolution.masses(chances, masses);
      visitor.visit(nodes.weights()[k], chances, masses);
      control.report("bookings", k + 1, nodes.size());
    }
  }

  private double mean() {
    return (bets.sure() + bets.mean(bets.chances())) * book.minorUnit();
  }

  private VarianceDecomposition variance() {
    double square = book.minorUnit() * book.minorUnit();
    if (factor.isNone()) {
      return new VarianceDecomposition(square * bets.variance(bets.chances()), 0, 0, 0, 0, 0);
    }
    double own = 0;
    for (int k = 0; k < nodes.size(); k++) {
      own +=
          nodes.weights()[k] * bets.variance(factor.chances(bets.thresholds(), nodes.nodes()[k]));
    }
    double shared = square * spread(factor);
    double parameters = factor.error() == 0 ? 0 : square * spread(factor.errorOnly());
    return new VarianceDecomposition(
        square * own, Math.max(0, shared - parameters), 0, parameters, 0, 0);
  }

  /** The variance of the conditional mean. */
  private double spread(SharedFactor shared) {
    double centre = bets.mean(bets.chances());
    double sum = 0;
    for (int k = 0; k < nodes.size(); k++) {
      double d = bets.mean(shared.chances(bets.thresholds(), nodes.nodes()[k])) - centre;
      sum += nodes.weights()[k] * d * d;
    }
    return sum;
  }

  @Override
  public DecidingDeals decidingDeals(Money quota, int count, RunControl control) {
    return new ExactSwings(book, bets, quota, variance()).deciding(count, control, this::walk);
  }

  private void walk(Bets of, RunControl control, NodeStart start) {
    Convolution convolution = Convolution.of(of, lattice(of));
    forEachNode(convolution, control, start.on(convolution.lattice()));
  }

  /** Makes a visitor once the lattice is known. */
  interface NodeStart {
    NodeVisitor on(Lattice lattice);
  }

  /** Walks over the nodes of the factor with some of the deals. */
  interface NodeWalk {
    void walk(Bets of, RunControl control, NodeStart start);
  }
}
