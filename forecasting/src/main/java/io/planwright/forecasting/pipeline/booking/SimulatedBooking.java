package io.planwright.forecasting.pipeline.booking;

import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.forecasting.internal.parallel.OrderedWork;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Monte Carlo, in blocks of paths that each have a random stream of their own. */
final class SimulatedBooking implements BookingEngine {

  private final BookingSpec spec;
  private final DealBook book;

  SimulatedBooking(BookingSpec spec, DealBook book) {
    this.spec = spec;
    this.book = book;
  }

  @Override
  public BookingDistribution distribution(RunControl control) {
    PathModel model = new PathModel(spec, book, 0);
    double[] totals = new double[spec.computation().paths()];
    PathMoments moments = new PathMoments();
    int[] filled = {0};
    simulate(
        model,
        false,
        control,
        block -> block,
        block -> {
          System.arraycopy(block.total, 0, totals, filled[0], block.paths);
          filled[0] += block.paths;
          moments.add(block);
        });
    BookingAccuracy accuracy =
        new BookingAccuracy(
            BookingMethod.MONTE_CARLO,
            0,
            0,
            spec.computation().paths(),
            model.large.length,
            moments.bound());
    return new BookingDistribution(
        book.currency(),
        SampledOutcome.of(totals, mean()),
        moments.decomposition(model.shocks, sharedVariances(), spec.newBusiness().variance()),
        accuracy);
  }

  private double mean() {
    double mean = spec.newBusiness().expectedAmount();
    for (int i = 0; i < book.size(); i++) {
      mean += book.chances()[i] * (book.minorUnits()[i] * book.minorUnit());
    }
    return mean;
  }

  /** The variances of the mean given the shared factor, and given the error alone. */
  private double[] sharedVariances() {
    ShockModel pooled = new ShockModel(spec.withoutGroups(), book);
    CellMoments.Bins bins = new CellMoments.Bins();
    for (int i = 0; i < book.size(); i++) {
      if (pooled.cellOf[i] >= 0) {
        double amount = book.minorUnits()[i] * book.minorUnit();
        bins.add(pooled.thresholds[i] / pooled.shared.stretch(), amount, 0);
      }
    }
    SharedFactor factor = SharedFactor.of(spec);
    return new double[] {bins.varianceOfMean(factor), bins.varianceOfMean(factor.errorOnly())};
  }

  @Override
  public DecidingDeals decidingDeals(Money quota, int count, RunControl control) {
    PathModel model = new PathModel(spec, book, DecidingDeals.MOST);
    int candidates = Math.min(DecidingDeals.MOST, model.large.length);
    PathSwings swings = new PathSwings(quota.toDouble(), candidates);
    simulate(model, true, control, swings::of, swings::add);
    List<Integer> top = swings.top(count);
    double[] allLost = new double[3];
    simulate(
        model,
        true,
        control,
        block -> swings.allLost(block, top),
        sums -> {
          for (int i = 0; i < sums.length; i++) {
            allLost[i] += sums[i];
          }
        });
    List<DecidingDeals.Deal> deals = new ArrayList<>();
    for (int k : top) {
      int deal = model.large[k];
      deals.add(swings.deal(k, book.id(deal), book.amount(deal), book.winProbability(deal)));
    }
    boolean possible = allLost[0] > 0;
    return new DecidingDeals(
        quota,
        swings.probability(),
        deals,
        possible ? Math.min(1, allLost[1] / allLost[0]) : swings.probability(),
        swings.shortfall(),
        possible ? allLost[2] / allLost[0] : swings.shortfall());
  }

  private <T> void simulate(
      PathModel model,
      boolean keepDeals,
      RunControl control,
      Function<PathBlock, T> work,
      Consumer<T> sink) {
    SeedStreams streams = new SeedStreams(spec.computation().seed()).child("bookings");
    int blocks = (spec.computation().paths() + PathBlock.PATHS - 1) / PathBlock.PATHS;
    new OrderedWork("bookings", spec.computation().threads())
        .run(
            IntStream.range(0, blocks).iterator(),
            blocks,
            (Integer b) -> {
              int first = b * PathBlock.PATHS;
              int size = Math.min(PathBlock.PATHS, spec.computation().paths() - first);
              PathBlock block = new PathBlock(model, size, keepDeals);
              block.draw(first, spec.computation().paths(), streams.stream(b));
              return work.apply(block);
            },
            sink,
            control);
  }
}
