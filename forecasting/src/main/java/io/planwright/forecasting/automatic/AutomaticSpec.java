package io.planwright.forecasting.automatic;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The default for who does not want to choose. Immutable, serializable and thread-safe.
 *
 * <p>A weighted mean of classical methods that err in different ways, weights by the frequency of
 * the history; intervals stretched by how short it is. Both were found on the last seasons of the
 * training parts of some ten thousand series of many kinds. The year in weekly values and the week
 * in hourly ones, which an axis does not tell of, are looked for. Values that have never been
 * negative are forecast not to be. A history with a third of zeros or more is forecast by {@link
 * io.planwright.forecasting.intermittent.IntermittentSpec#automatic()}, unless the last season
 * tells where its zeros are.
 *
 * <p>With them are mixed the trained nets of {@link io.planwright.forecasting.learned.LearnedSpec},
 * step by step, by shares that were found on held-out values for each frequency and class of
 * lengths. The shares shrink, to nothing in the end, with the inputs that lie outside what the nets
 * were trained on, and where the nets lose clearly against a classical method at the end of the
 * history, forecasting it from what was before. The explanation tells the share.
 *
 * @param effort how much time a forecast may take
 * @param nets whether trained nets take part where they have proved better
 */
public record AutomaticSpec(Effort effort, boolean nets) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How much time a forecast may take. */
  public enum Effort {
    /** Whatever makes it better: some milliseconds for a monthly series. */
    STANDARD,
    /** The best of what takes a fraction of a millisecond for a monthly series. */
    FAST
  }

  /**
   * Validates the components.
   *
   * @param effort how much time a forecast may take
   * @param nets whether trained nets take part
   */
  public AutomaticSpec {
    Require.nonNull(effort, "effort");
  }

  /**
   * With trained nets.
   *
   * @param effort how much time a forecast may take
   */
  public AutomaticSpec(Effort effort) {
    this(effort, true);
  }

  /**
   * The most accurate.
   *
   * @return the spec
   */
  public static AutomaticSpec standard() {
    return new AutomaticSpec(Effort.STANDARD);
  }

  /**
   * Nearly as accurate, much faster.
   *
   * @return the spec
   */
  public static AutomaticSpec fast() {
    return new AutomaticSpec(Effort.FAST);
  }

  /**
   * Without trained nets: what was estimated on the history alone.
   *
   * @return a spec of the same effort
   */
  public AutomaticSpec withoutNets() {
    return new AutomaticSpec(effort, false);
  }

  /**
   * The method. It needs three observed values; a member that lacks data gives its weight to the
   * others. The cost is that of the members.
   *
   * @return the method, named "auto" or "fast"
   */
  public ForecastingMethod method() {
    return new AutomaticMethod(effort, nets);
  }
}
