package io.planwright.forecast;

import io.planwright.internal.Require;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The promises of a {@link Forecaster}, as checks for the tests of an engine of your own.
 *
 * <pre>{@code
 * assertThat(ForecasterContract.violations(new OurForecaster())).isEmpty();
 * }</pre>
 *
 * <p>Checked on made-up monthly histories, without any test library: a name; the same bits from the
 * same history; as many points as asked for, on the axis that follows the history; levels in the
 * order asked for, wider ones enclosing narrower ones; a distribution of the sum of any range of
 * steps that agrees with itself, its mean that of the points or, of several steps whose points are
 * medians, that of its own quantiles, around the points all the same; refusal of a horizon below 1,
 * of a range that starts before step 1 or ends before it starts, and of levels outside (0, 1);
 * {@code InsufficientData} instead of an exception on a short or empty history; finite results on a
 * history with gaps; a run stopped on request; a model that survives Java serialization.
 *
 * <p>Stateless and thread-safe.
 */
public final class ForecasterContract {

  private ForecasterContract() {}

  /** Properties that hold for most methods but not for all, checked where the engine has them. */
  public enum Property {
    /** Values in thousands give the forecast in thousands. */
    SCALE_EQUIVARIANCE,
    /** A constant added to every value is added to every forecast. */
    SHIFT_EQUIVARIANCE,
    /**
     * A sum of steps is no narrower than the sum of any steps among them: the errors of no two
     * steps offset each other.
     */
    WIDENING_SUMS
  }

  /**
   * Checks the promises of every engine, and scale equivariance.
   *
   * @param forecaster the engine
   * @return what it breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(Forecaster forecaster) {
    return violations(forecaster, EnumSet.of(Property.SCALE_EQUIVARIANCE));
  }

  /**
   * Checks the promises of every engine, and the given properties.
   *
   * @param forecaster the engine
   * @param properties what else the engine promises; may be empty
   * @return what it breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(Forecaster forecaster, Set<Property> properties) {
    Require.nonNull(forecaster, "forecaster");
    ContractReport report = new ContractReport();
    new FittingChecks(forecaster, report).run();
    new ForecastChecks(forecaster, report).run();
    new SumChecks(forecaster, report).run();
    EquivarianceChecks equivariance = new EquivarianceChecks(forecaster, report);
    if (properties.contains(Property.SCALE_EQUIVARIANCE)) {
      equivariance.checkScale();
    }
    if (properties.contains(Property.SHIFT_EQUIVARIANCE)) {
      equivariance.checkShift();
    }
    if (properties.contains(Property.WIDENING_SUMS)) {
      new SumChecks(forecaster, report).checkWidening();
    }
    return report.violations();
  }
}
