package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How strongly deals are won together: the latent correlation ρ of the common factor, as {@link
 * BookingSpec#withCommonCorrelation} takes it. Immutable, serializable and thread-safe.
 *
 * @param correlation the estimate; 0 to 0.95
 * @param low the lower end of the 80 % interval
 * @param high the upper end of the 80 % interval
 * @param momentEstimate the estimate by the method of moments, for comparison; it may be negative
 *     where periods varied less than coins. 0 if there was no period
 * @param periods how many periods it rests on
 * @param source whether the history was long enough to be used
 */
public record ShockStrength(
    double correlation, double low, double high, double momentEstimate, int periods, Source source)
    implements Serializable {

  /**
   * The correlation that holds where no history says otherwise: with a few hundred deals it makes
   * the standard deviation about twice that of independent ones. It is the mean of the prior
   * distribution of shocks too.
   */
  public static final double DEFAULT_CORRELATION = 0.05;

  /** Fewer periods do not move the default: their own spread is hardly known. */
  public static final int FEWEST_PERIODS = 8;

  /** Where a correlation comes from. */
  public enum Source {
    /** The history was too short: the default, with the interval of the prior distribution. */
    DEFAULT,
    /** The mean of the posterior distribution given the past periods. */
    ESTIMATED
  }

  /**
   * Validates the components.
   *
   * @param correlation 0 to 0.95
   * @param low from 0, at most {@code high}
   * @param high at most 0.95
   * @param momentEstimate finite
   * @param periods not negative
   * @param source where it comes from
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ShockStrength {
    String fix = "Give a correlation.";
    Require.between(correlation, 0, ShockPosterior.MOST, "correlation", fix);
    Require.between(high, 0, ShockPosterior.MOST, "high", fix);
    Require.between(low, 0, high, "low", fix);
    Require.finite(momentEstimate, "momentEstimate", "Use 0 for none.");
    Require.notNegative(periods, "periods", "Count them.");
    Require.nonNull(source, "source");
  }

  /**
   * Estimates the strength from past periods.
   *
   * <p>The likelihood of a period's wins is the normal mixture of the one-factor model: given the
   * factor z their number has the mean Σ p<sub>i</sub>(z) and the variance Σ p<sub>i</sub>(z)(1 -
   * p<sub>i</sub>(z)), and half a deal either side for counting. The prior distribution gives
   * independent deals one half, and shocks the other half, exponential with the mean {@link
   * #DEFAULT_CORRELATION}; so a shock is assumed as far as periods show it, and no further. Of the
   * posterior distribution the mean and the 10 % and 90 % quantiles are told. The prior counts for
   * little after some twenty periods. What it finds is anything that moves all deals of a period
   * together, wrong win probabilities included.
   *
   * @param past the periods, in any order; each by what was known at its own start
   * @return the posterior with {@link #FEWEST_PERIODS} periods or more, the default with fewer;
   *     takes about a millisecond for each 20 deals
   */
  public static ShockStrength estimate(List<PastPeriod> past) {
    List<PastPeriod> periods = List.copyOf(Require.nonNull(past, "past"));
    boolean enough = periods.size() >= FEWEST_PERIODS;
    ShockPosterior posterior = enough ? ShockPosterior.of(periods) : ShockPosterior.prior();
    return new ShockStrength(
        enough ? posterior.mean() : DEFAULT_CORRELATION,
        posterior.quantile(0.1),
        posterior.quantile(0.9),
        ShockPosterior.moments(periods),
        periods.size(),
        enough ? Source.ESTIMATED : Source.DEFAULT);
  }

  /**
   * Says which correlation it is and why.
   *
   * @return a sentence
   */
  public String statement() {
    String range =
        String.format(Locale.ROOT, "%.3f (80 %% interval %.3f to %.3f)", correlation, low, high);
    return source == Source.DEFAULT
        ? "Default correlation of "
            + range
            + ": "
            + periods
            + " past periods are fewer than "
            + FEWEST_PERIODS
            + "."
        : "Correlation of " + range + " from " + periods + " past periods.";
  }
}
