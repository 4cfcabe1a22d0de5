package io.planwright.forecasting.intermittent;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A method for intermittent demand to fit. Immutable, serializable and thread-safe.
 *
 * <p>Forecasts are flat, the expected demand a period, but for the bootstrap's, which fade to it.
 * {@link #croston()} and {@link #sba()} are the textbook baselines, with normal intervals that may
 * reach below zero. The others give distributions that never lie below zero and whose mean is the
 * point. Of counts up to 1,000 times their greatest common divisor, such as a pack of six, they
 * have probabilities of multiples of it, seen or not; of other amounts the probabilities of the
 * values seen. Quantiles are the smallest value with at least that probability. A sum of periods,
 * by simulation from a fixed seed, is wider than independence would make it: its periods share the
 * uncertainty of the rate, or hang together as the bootstrap's chain does.
 *
 * <p>A history with a negative value, such as one with returns, is forecast by simple exponential
 * smoothing with normal intervals, as the model's label and explanation then say.
 *
 * <p>Smoothing parameters that are not given are estimated: least squared one-step errors of the
 * demand rate, never absolute ones, which favour a forecast of zero.
 *
 * @param kind which method
 * @param smoothing α, how fast sizes (ADIDA, IMAPA, negative binomial: the level) follow; above 0,
 *     at most 1; or 0 to estimate it
 * @param occurrenceSmoothing β, how fast intervals (Croston, SBA) or probabilities (TSB) of demand
 *     follow; above 0, at most 1; or 0 to estimate it
 * @param criterion what the automatic choice measures by
 * @param seed where the bootstrap's randomness starts; any number
 */
public record IntermittentSpec(
    Kind kind, double smoothing, double occurrenceSmoothing, Criterion criterion, long seed)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FIX = "Leave it out to have it estimated.";

  /** The methods. */
  public enum Kind {
    /**
     * Smoothed size by smoothed interval between demands (J. D. Croston, Operational Research
     * Quarterly 23, 1972). Biased upwards.
     */
    CROSTON("croston"),
    /**
     * Croston's rate times 1 − β/2, about unbiased (A. A. Syntetos, J. E. Boylan, International
     * Journal of Forecasting 21, 2005).
     */
    SBA("sba"),
    /**
     * Smoothed probability of demand times smoothed size; falls while there is no demand, as that
     * of an obsolete product does (R. H. Teunter, A. A. Syntetos, M. Z. Babai, European Journal of
     * Operational Research 214, 2011).
     */
    TSB("tsb"),
    /**
     * Exponential smoothing of the sums of as many periods as lie between two demands (K.
     * Nikolopoulos et al., Journal of the Operational Research Society 62, 2011).
     */
    ADIDA("adida"),
    /**
     * The mean of such forecasts over all lengths of sums up to that interval, at most 60 (F.
     * Petropoulos, N. Kourentzes, Journal of the Operational Research Society 66, 2015).
     */
    IMAPA("imapa"),
    /**
     * A smoothed level, and a negative binomial distribution with the variance of its rolling
     * one-step errors; binomial where that is below the mean.
     */
    NEGATIVE_BINOMIAL("negative-binomial"),
    /**
     * Demand follows a two-state Markov chain, sizes are drawn from those seen and jittered (T. R.
     * Willemain, C. N. Smart, H. F. Schwarz, International Journal of Forecasting 20, 2004).
     */
    BOOTSTRAP("willemain-bootstrap"),
    /** The best of those with distributions of counts, by rolling forecasts of the history. */
    AUTOMATIC("intermittent");

    private final String methodName;

    Kind(String methodName) {
      this.methodName = methodName;
    }

    String methodName() {
      return methodName;
    }

    boolean hasSmoothing() {
      return this != BOOTSTRAP && this != AUTOMATIC;
    }

    boolean hasOccurrenceSmoothing() {
      return this == CROSTON || this == SBA || this == TSB;
    }
  }

  /**
   * Validates the components.
   *
   * @param kind which method
   * @param smoothing α, or 0 to estimate it
   * @param occurrenceSmoothing β, or 0 to estimate it
   * @param criterion what the automatic choice measures by
   * @param seed where the bootstrap's randomness starts
   * @throws IllegalArgumentException if a parameter is not from 0 to 1, or the method has none such
   */
  public IntermittentSpec {
    Require.nonNull(kind, "kind");
    Require.nonNull(criterion, "criterion");
    Require.between(smoothing, 0, 1, "smoothing", FIX);
    Require.between(occurrenceSmoothing, 0, 1, "occurrenceSmoothing", FIX);
    Require.that(
        smoothing == 0 || kind.hasSmoothing(),
        "smoothing",
        smoothing,
        "be left out of " + kind.methodName(),
        "Give it to a method that smooths, such as tsb.");
    Require.that(
        occurrenceSmoothing == 0 || kind.hasOccurrenceSmoothing(),
        "occurrenceSmoothing",
        occurrenceSmoothing,
        "be left out of " + kind.methodName(),
        "Give it to croston, sba or tsb.");
  }

  private static IntermittentSpec of(Kind kind) {
    return new IntermittentSpec(kind, 0, 0, Criterion.PINBALL, 0);
  }

  /**
   * Croston's method, with normal intervals.
   *
   * @return the spec
   */
  public static IntermittentSpec croston() {
    return of(Kind.CROSTON);
  }

  /**
   * The Syntetos–Boylan approximation, with normal intervals.
   *
   * @return the spec
   */
  public static IntermittentSpec sba() {
    return of(Kind.SBA);
  }

  /**
   * The method of Teunter, Syntetos and Babai.
   *
   * @return the spec
   */
  public static IntermittentSpec tsb() {
    return of(Kind.TSB);
  }

  /**
   * The aggregate–disaggregate approach.
   *
   * @return the spec
   */
  public static IntermittentSpec adida() {
    return of(Kind.ADIDA);
  }

  /**
   * The multiple aggregation approach.
   *
   * @return the spec
   */
  public static IntermittentSpec imapa() {
    return of(Kind.IMAPA);
  }

  /**
   * A smoothed level with a negative binomial distribution.
   *
   * @return the spec
   */
  public static IntermittentSpec negativeBinomial() {
    return of(Kind.NEGATIVE_BINOMIAL);
  }

  /**
   * The bootstrap of Willemain, Smart and Schwarz, from seed 0.
   *
   * @return the spec
   */
  public static IntermittentSpec bootstrap() {
    return of(Kind.BOOTSTRAP);
  }

  /**
   * The automatic choice, by pinball loss.
   *
   * @return the spec
   */
  public static IntermittentSpec automatic() {
    return of(Kind.AUTOMATIC);
  }

  /**
   * The same method with a given α.
   *
   * @param alpha how fast sizes or the level follow; above 0, at most 1
   * @return the spec
   * @throws IllegalArgumentException if it is out of range, or the method does not smooth
   */
  public IntermittentSpec withSmoothing(double alpha) {
    Require.that(alpha > 0, "smoothing", alpha, "be above 0", FIX);
    return new IntermittentSpec(kind, alpha, occurrenceSmoothing, criterion, seed);
  }

  /**
   * The same method with a given α and β.
   *
   * @param alpha how fast sizes follow; above 0, at most 1
   * @param beta how fast intervals or probabilities of demand follow; above 0, at most 1
   * @return the spec
   * @throws IllegalArgumentException if one is out of range, or the method has no such parameter
   */
  public IntermittentSpec withSmoothing(double alpha, double beta) {
    Require.that(alpha > 0, "smoothing", alpha, "be above 0", FIX);
    Require.that(beta > 0, "occurrenceSmoothing", beta, "be above 0", FIX);
    return new IntermittentSpec(kind, alpha, beta, criterion, seed);
  }

  /**
   * The same method, choosing by another criterion. Only {@link #automatic()} looks at it.
   *
   * @param wanted the criterion
   * @return the spec
   */
  public IntermittentSpec choosingBy(Criterion wanted) {
    return new IntermittentSpec(kind, smoothing, occurrenceSmoothing, wanted, seed);
  }

  /**
   * The same method with other random numbers. Only sums and paths of the bootstrap, or of an
   * automatic choice of it, depend on them.
   *
   * @param wanted any number; the same seed gives the same bits
   * @return the spec
   */
  public IntermittentSpec withSeed(long wanted) {
    return new IntermittentSpec(kind, smoothing, occurrenceSmoothing, criterion, wanted);
  }

  /**
   * The method. It needs 2 observed values; gaps are left out, as if the periods around them were
   * neighbours. A fit takes a few dozen passes over the history; the automatic choice about a
   * hundred times as long.
   *
   * @return the method, named "croston", "sba", "tsb", "adida", "imapa", "negative-binomial",
   *     "willemain-bootstrap" or "intermittent"
   */
  public ForecastingMethod method() {
    return new IntermittentMethod(this);
  }
}
