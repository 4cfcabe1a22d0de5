package io.planwright.forecasting.pipeline.scenario;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What scenarios make of a pipeline: the open deals of a book and the business still to come, on
 * common random numbers.
 *
 * <p>The levers act so, each factor named f:
 *
 * <ul>
 *   <li><b>price</b>: every amount times f. Whether buyers mind is another lever's to say.
 *   <li><b>win odds</b>: an open deal's chance p has the odds p / (1 − p) times f. New business is
 *       won at the rate w in general, so its number changes by f / (1 + w (f − 1)).
 *   <li><b>cycle time</b>: in the same days, deals pass 1 / f of the way: a chance p becomes 1 − (1
 *       − p)<sup>1/f</sup> (the hazard divided by f), before the odds act, and the number of new
 *       deals won within the period is divided by f.
 *   <li><b>volume</b> and <b>head count</b>: the number of new deals times f. Open deals have their
 *       sellers already.
 * </ul>
 *
 * <p>Open deals share a normal factor with the correlation ρ of the latent variables, as in {@link
 * io.planwright.forecasting.pipeline.booking.BookingSpec}; amounts are certain. A market shock
 * multiplies all that is booked in the states of the world in which it comes. A state of the world
 * costs time linear in the deals.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param book the open deals with their chances to be won in the period, in one currency
 * @param newBusiness deals still to be created and won in the period
 * @param winRate w, the rate at which deals are won in general, from 0 to 1
 * @param correlation ρ between any two open deals, from 0 to below 1
 * @param states how many states of the world are drawn, from 1 to 10 million
 */
public record PipelineScenarios(
    DealBook book, ArrivalModel newBusiness, double winRate, double correlation, int states)
    implements ScenarioModel, Serializable {

  private static final int MOST_STATES = 10_000_000;
  private static final double MOST_CORRELATION = 0.99;

  /**
   * Checks the components.
   *
   * @param book the open deals, in one currency
   * @param newBusiness deals still to come, in the same currency unless there are none
   * @param winRate the rate at which deals are won in general, from 0 to 1
   * @param correlation between any two open deals, from 0 to 0.99
   * @param states how many states of the world are drawn, from 1 to 10 million
   * @throws IllegalArgumentException if a number is out of its range, or currencies differ
   */
  public PipelineScenarios {
    Require.nonNull(book, "book");
    Require.nonNull(newBusiness, "newBusiness");
    Require.that(
        book.dealCurrencies().stream().allMatch(book.currency()::equals),
        "book",
        book.dealCurrencies(),
        "be in " + book.currency() + " alone",
        "Convert the amounts at the plan rate first.");
    Require.that(
        newBusiness.isNone() || newBusiness.currency().equals(book.currency()),
        "newBusiness",
        newBusiness.currency(),
        "be in " + book.currency() + " as the book is",
        "Fit it in the currency of the book.");
    Require.between(winRate, 0, 1, "winRate", "Give 0.5 where half of all deals are won.");
    Require.between(correlation, 0, MOST_CORRELATION, "correlation", "Try 0.05.");
    Require.between(states, 1, MOST_STATES, "states", "Try 10,000.");
  }

  @Override
  public double[] draws(Scenario scenario, long seed, RunControl control) {
    Require.nonNull(scenario, "scenario");
    double[] thresholds = new double[book.size()];
    double[] amounts = new double[book.size()];
    for (int i = 0; i < thresholds.length; i++) {
      thresholds[i] = threshold(chance(book.winProbability(i), scenario));
      amounts[i] = scenario.factor(Lever.PRICE) * book.amount(i).toDouble();
    }
    SeedStreams streams = new SeedStreams(seed);
    SeedStreams open = streams.child("open deals");
    SeedStreams coming = streams.child("new business");
    SeedStreams market = streams.child("market");
    Arrivals arrivals = new Arrivals(scenario);
    double[] draws = new double[states];
    for (int s = 0; s < states; s++) {
      control.checkpoint();
      double booked = won(thresholds, amounts, open.stream(s)) + arrivals.next(coming.stream(s));
      boolean isShocked = market.stream(s).nextDouble() < scenario.shock().probability();
      draws[s] = isShocked ? scenario.shock().factor() * booked : booked;
    }
    return draws;
  }

  /** The chance of an open deal to be won in the period, in a scenario. */
  private static double chance(double present, Scenario scenario) {
    double reached = 1 - Math.pow(1 - present, 1 / scenario.factor(Lever.CYCLE_TIME));
    double odds = scenario.factor(Lever.WIN_ODDS);
    return odds * reached / (1 + reached * (odds - 1));
  }

  private static double threshold(double chance) {
    if (chance <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return chance >= 1 ? Double.POSITIVE_INFINITY : Normals.quantile(chance);
  }

  private double won(double[] thresholds, double[] amounts, RandomGenerator random) {
    double shared = Math.sqrt(correlation) * Normals.next(random);
    double own = Math.sqrt(1 - correlation);
    double sum = 0;
    for (int i = 0; i < thresholds.length; i++) {
      sum += shared + own * Normals.next(random) < thresholds[i] ? amounts[i] : 0;
    }
    return sum;
  }

  /**
   * New deals in the order in which they come, so that a scenario with more of them has those of
   * one with fewer, and then some.
   */
  private final class Arrivals {

    private final double expected;
    private final double errorSd;
    private final double price;
    private final double[] amounts;

    /** How good the times are for all that comes, with the mean 1. */
    private final GammaDistribution good;

    Arrivals(Scenario scenario) {
      double odds = scenario.factor(Lever.WIN_ODDS);
      expected =
          newBusiness.expectedWins()
              * scenario.factor(Lever.VOLUME)
              * scenario.factor(Lever.HEAD_COUNT)
              / scenario.factor(Lever.CYCLE_TIME)
              * odds
              / (1 + winRate * (odds - 1));
      double wins = newBusiness.expectedWins();
      double relative = wins == 0 ? 0 : newBusiness.expectedWinsError() / wins;
      errorSd = Math.sqrt(Math.log1p(relative * relative));
      price = scenario.factor(Lever.PRICE);
      double alpha = Math.max(Double.MIN_NORMAL, newBusiness.overDispersion());
      good = GammaDistribution.of(Math.min(1e12, 1 / alpha), Math.max(1e-12, alpha));
      amounts = newBusiness.amounts().stream().mapToDouble(Money::toDouble).toArray();
    }

    double next(RandomGenerator random) {
      if (expected == 0) {
        return 0;
      }
      double rate = expected * Math.exp(errorSd * Normals.next(random) - errorSd * errorSd / 2);
      double level = random.nextDouble();
      if (newBusiness.overDispersion() > 0) {
        rate *= good.inverseCumulativeProbability(level);
      }
      double sum = 0;
      for (double at = gap(random); at < rate; at += gap(random)) {
        sum += price * amounts[(int) (random.nextDouble() * amounts.length)];
      }
      return sum;
    }

    private static double gap(RandomGenerator random) {
      return -Math.log(1 - random.nextDouble());
    }
  }
}
