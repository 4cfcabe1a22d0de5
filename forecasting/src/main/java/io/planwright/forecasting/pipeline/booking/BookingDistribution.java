package io.planwright.forecasting.pipeline.booking;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * The distribution of a period's bookings, in units of its currency.
 *
 * <p>Immutable, serializable and thread-safe. It holds at most 2<sup>21</sup> probabilities or the
 * paths drawn.
 */
public final class BookingDistribution implements OutcomeDistribution {

  private static final long serialVersionUID = 1;

  private static final double[] SHOWN = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private final Currency currency;
  private final OutcomeDistribution outcome;
  private final VarianceDecomposition variance;
  private final BookingAccuracy accuracy;

  BookingDistribution(
      Currency currency,
      OutcomeDistribution outcome,
      VarianceDecomposition variance,
      BookingAccuracy accuracy) {
    this.currency = currency;
    this.outcome = outcome;
    this.variance = variance;
    this.accuracy = accuracy;
  }

  /**
   * The currency.
   *
   * @return the currency of the book
   */
  public Currency currency() {
    return currency;
  }

  /** The expected bookings; computed from the deals, not from paths. */
  @Override
  public double mean() {
    return outcome.mean();
  }

  /**
   * The standard deviation of the bookings.
   *
   * @return the root of the total of {@link #variance()}
   */
  public double standardDeviation() {
    return Math.sqrt(variance.total());
  }

  @Override
  public double quantile(double p) {
    return outcome.quantile(p);
  }

  @Override
  public double probabilityAtLeast(double x) {
    return outcome.probabilityAtLeast(x);
  }

  /**
   * The probability that an amount is reached.
   *
   * @param amount the amount, such as a quota, in the currency of the book
   * @return a probability
   * @throws IllegalArgumentException if the amount has another currency
   */
  public double probabilityAtLeast(Money amount) {
    Require.that(
        amount.currency().equals(currency),
        "amount",
        amount,
        "be in " + currency,
        "Convert it at the plan rate.");
    return outcome.probabilityAtLeast(amount.toDouble());
  }

  /**
   * Where the variance comes from.
   *
   * @return the parts, which add up to the variance
   */
  public VarianceDecomposition variance() {
    return variance;
  }

  /**
   * How exactly this was computed, given its assumptions.
   *
   * @return the method and its bounds
   */
  public BookingAccuracy accuracy() {
    return accuracy;
  }

  /**
   * How sure the forecast is, in two sentences.
   *
   * @return the interval that holds the bookings four times in five, its largest cause, and how it
   *     was computed
   */
  public String confidence() {
    return String.format(
        Locale.ROOT,
        "With 80 %% probability between %,.0f and %,.0f %s, mostly because of %s. %s",
        quantile(LOW),
        quantile(HIGH),
        currency.getCurrencyCode(),
        largestCause(),
        method());
  }

  private String largestCause() {
    double[] parts = {
      variance.deals(),
      variance.commonShock(),
      variance.groupShocks(),
      variance.parameters(),
      variance.newBusiness(),
      variance.currencies()
    };
    List<String> names =
        List.of(
            "the luck of single deals",
            "what all deals share",
            "what deals of one group share",
            "the uncertain win probabilities",
            "business not yet in the pipeline",
            "exchange rates");
    int largest = 0;
    for (int i = 1; i < parts.length; i++) {
      largest = parts[i] > parts[largest] ? i : largest;
    }
    return names.get(largest);
  }

  private String method() {
    if (accuracy.method() == BookingMethod.MONTE_CARLO) {
      return String.format(
          Locale.ROOT,
          "Simulated on %,d paths: probabilities to ±%.2f points by sampling, and %.2f points at "
              + "worst by drawing small deals as one sum.",
          accuracy.paths(),
          100 * accuracy.samplingError(),
          100 * accuracy.probabilityBound());
    }
    if (accuracy.roundingRms() > 0) {
      return String.format(
          Locale.ROOT,
          "Convolved on steps of %,.2f: rounding adds %,.2f at most in root mean square, and "
              + "moves no mean.",
          accuracy.latticeStep(),
          accuracy.roundingRms());
    }
    return "Convolved exactly: probabilities to 1e-9.";
  }

  /**
   * The figures that a page shows.
   *
   * @return mean, standard deviation, nine quantiles from 1 % to 99 %, causes and accuracy
   */
  public BookingSummary summary() {
    List<BookingSummary.Quantile> quantiles = new ArrayList<>();
    for (double p : SHOWN) {
      quantiles.add(new BookingSummary.Quantile(p, quantile(p)));
    }
    return new BookingSummary(
        currency.getCurrencyCode(),
        mean(),
        standardDeviation(),
        quantiles,
        variance,
        accuracy,
        confidence());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "BookingDistribution[%s mean %.2f, sd %.2f]",
        currency.getCurrencyCode(),
        mean(),
        standardDeviation());
  }
}
