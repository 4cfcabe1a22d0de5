package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What would close the gap between expected bookings and a target. Immutable, serializable and
 * thread-safe.
 *
 * @param drivers the expected drivers
 * @param target what is to be booked, in the same currency
 * @param ranges how far each lever goes; at most one a driver, at least one
 */
public record GapLevers(BookingDrivers drivers, Money target, List<LeverRange> ranges)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param drivers the expected drivers
   * @param target what is to be booked
   * @param ranges how far each lever goes; one that is worse than the value now is taken to leave
   *     no room
   * @throws IllegalArgumentException if a driver has two ranges
   */
  public GapLevers {
    Require.nonNull(drivers, "drivers");
    Require.nonNull(target, "target");
    drivers.newBusiness().minus(target); // refuses different currencies
    ranges = List.copyOf(Require.notEmpty(ranges, "ranges", "Say how far a lever goes."));
    Require.that(
        ranges.stream().map(LeverRange::driver).distinct().count() == ranges.size(),
        "ranges",
        ranges.size(),
        "have one a driver",
        "Keep the one that holds.");
    ranges = ranges.stream().map(range -> withRoom(drivers, range)).toList();
  }

  /** Where things are better than they are at best, there is no room left. */
  private static LeverRange withRoom(BookingDrivers drivers, LeverRange range) {
    double now = LeverMix.now(drivers, range.driver());
    return factor(range.driver(), range.best()) >= now
        ? range
        : new LeverRange(range.driver(), factor(range.driver(), now), range.unitCost());
  }

  /** A driver's value as it multiplies, or adds: slippage as the share that stays. */
  static double factor(BookingDriver driver, double value) {
    return driver == BookingDriver.SLIPPAGE ? 1 - value : value;
  }

  /**
   * What each lever would have to do alone. Bookings are linear in every single driver, so this is
   * exact.
   *
   * @return one need for each range, in their order; none if the target is expected anyway
   */
  public List<LeverNeed> alone() {
    double missing = target.toDouble() - drivers.newBusiness().toDouble();
    double pipeline = drivers.pipelineBookings();
    List<LeverNeed> needs = new ArrayList<>(ranges.size());
    if (pipeline >= missing) {
      return List.of();
    }
    for (LeverRange range : ranges) {
      double now = LeverMix.now(drivers, range.driver());
      double needed;
      if (range.driver() == BookingDriver.NEW_BUSINESS) {
        needed = now + missing - pipeline;
      } else if (pipeline > 0) {
        needed = now * missing / pipeline;
      } else {
        needed = alone(range, missing);
      }
      needs.add(need(range, now, needed));
    }
    return List.copyOf(needs);
  }

  /** Without pipeline bookings a lever helps alone only if it is the one that is zero. */
  private double alone(LeverRange range, double missing) {
    double others = drivers.averageValue().toDouble();
    others = range.driver() == BookingDriver.AVERAGE_VALUE ? 1 : others;
    for (BookingDriver driver : BookingDriver.values()) {
      if (driver != range.driver()
          && driver != BookingDriver.NEW_BUSINESS
          && driver != BookingDriver.AVERAGE_VALUE) {
        others *= LeverMix.now(drivers, driver);
      }
    }
    return others > 0 ? missing / others : Double.MAX_VALUE;
  }

  private LeverNeed need(LeverRange range, double now, double needed) {
    double most = factor(range.driver(), range.best());
    boolean attainable = needed <= most;
    double reached = attainable ? needed : most;
    double from = factor(range.driver(), now);
    double to = factor(range.driver(), reached);
    String move = move(range.driver(), from, to);
    return new LeverNeed(
        range.driver().name(),
        from,
        to,
        attainable,
        range.unitCost() * (reached - now),
        attainable
            ? move
            : "Not attainable by this lever alone: even %s does not suffice."
                .formatted(move.substring(0, 1).toLowerCase(Locale.ROOT) + move.substring(1)));
  }

  private String move(BookingDriver driver, double from, double to) {
    return switch (driver) {
      case OPEN_DEALS -> openDeals(from, to);
      case WIN_RATE -> rate("Win rate", from, to);
      case CLOSING_SHARE -> rate("Share closing in the period", from, to);
      case SLIPPAGE -> rate("Slippage", from, to);
      case AVERAGE_VALUE ->
          "Average value from %s to %s".formatted(Texts.plain(from), Texts.plain(to));
      case NEW_BUSINESS ->
          "New business from %s to %s".formatted(Texts.plain(from), Texts.plain(to));
    };
  }

  private String openDeals(double from, double to) {
    String deals = "+%.0f open deals".formatted(Math.ceil(to - from - 1e-9));
    if (!target.isPositive()) {
      return deals;
    }
    double each = drivers.averageValue().ratioTo(target);
    return String.format(
        Locale.ROOT, "%s: coverage from %.1f× to %.1f×", deals, from * each, to * each);
  }

  private static String rate(String name, double from, double to) {
    return "%s from %s to %s".formatted(name, Texts.percent(from), Texts.percent(to));
  }

  /**
   * The cheapest combination of the levers, by their unit costs.
   *
   * <p>With new business fixed, this is a geometric programme: in logarithms the pipeline's factors
   * add up, cost is convex, and at the optimum {@code unitCost · factor} is the same for all levers
   * within their ranges, which bisection finds. The amount of new business is searched on a grid of
   * 1,000 steps, because cost need not be convex in it.
   *
   * @return the moves that close the gap together, in the order of the ranges; empty if even all
   *     levers at their best don't close it
   */
  public Optional<List<LeverNeed>> cheapest() {
    return LeverMix.cheapest(this).map(this::moves);
  }

  private List<LeverNeed> moves(double[] reached) {
    List<LeverNeed> moves = new ArrayList<>();
    for (int i = 0; i < reached.length; i++) {
      LeverRange range = ranges.get(i);
      double now = LeverMix.now(drivers, range.driver());
      if (reached[i] > now * (1 + 1e-9)) {
        moves.add(need(range, now, reached[i]));
      }
    }
    return List.copyOf(moves);
  }
}
