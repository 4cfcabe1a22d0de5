package io.planwright.forecasting.ces;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/**
 * Complex exponential smoothing, to be fitted: I. Svetunkov, N. Kourentzes, J. K. Ord, Naval
 * Research Logistics 69, 2022. A level l and an information potential c, which tells what the
 * errors of the past left unsaid, are smoothed together by one complex number α₀ + iα₁:
 *
 * <pre>
 * y(t) = l(t−1) + e(t)
 * l(t) = l(t−1) − (1 − α₁)·c(t−1) + (α₀ − α₁)·e(t)
 * c(t) = l(t−1) + (1 − α₀)·c(t−1) + (α₀ + α₁)·e(t)
 * </pre>
 *
 * <p>One equation thus covers levels that stay, return or grow, without a choice between trends:
 * with α₁ = 1 it is simple exponential smoothing by α₀ − 1. See {@link CesForm} for seasons. Of
 * several forms that of the least corrected Akaike criterion is taken, initial states counted;
 * {@link CesForm#FULL} is tried only where another season was better than none.
 *
 * <p>Coefficients minimise the sum of squared one-step errors inside the stability region of the
 * method, with two additions to it. No level grows faster than 3 % a period and 12 % a season. And
 * since with α₁ below 1 forecasts return to zero, which few series do, a level needs evidence for
 * it: a prior that costs up to some units of the log-likelihood. Both were set on the M1 and M4
 * sets. Initial states enter the errors linearly, so that they are solved for exactly and a search
 * in two to four dimensions with analytic gradient remains: some 20 to 40 evaluations, each of
 * O(n·m + m³) time for a season of length m, without allocation; O(n + m²) memory. The search
 * starts from the best of a few points, and where a form is so far behind another at all of them
 * that hardly any search would catch up, it is not searched. Only the last 10,000 periods are
 * looked at. Seasons of more than 400 initial states are not fitted, but for {@link
 * CesForm#SIMPLE}.
 *
 * <p>Intervals: normal, of the variance σ²·Σψ², where ψ are the responses of later values to an
 * error. σ is that of the whole history or of recent errors, whichever is greater. On top comes an
 * error that the steps share: the excess of errors over several steps within the history over those
 * that independent one-step errors would give, times 1 + 40/n as coefficients were fitted to them,
 * and the error of the slope, 10·σ/n a step. These numbers were set on the M1 and M4 sets, where 95
 * % intervals cover 90 to 98 % of the values, but 82 % on the quarterly series of M1.
 *
 * <p>Gaps: states move on as expected at a gap, which adds no error to σ; for the estimates of the
 * coefficients a gap holds the mean of the values one season before and after it, or lies on the
 * line between its neighbours. Gaps at the end of the history count as steps already taken.
 *
 * <p>Data floor: 3 observed values; below 8 periods the coefficients are not estimated but set to
 * those of simple exponential smoothing by a half. A form whose unknowns the history cannot tell is
 * replaced by {@link CesForm#NONE}. The label says either. Immutable, serializable and thread-safe.
 *
 * @param forms among which to choose
 */
public record CesSpec(List<CesForm> forms) implements Serializable {

  /**
   * Validates the components.
   *
   * @param forms among which to choose; at least one, none twice
   * @throws IllegalArgumentException if there is no form, or one twice
   */
  public CesSpec {
    Require.nonNull(forms, "forms");
    forms = List.copyOf(forms);
    Require.that(!forms.isEmpty(), "forms", forms, "hold a form", "Give the forms to choose from.");
    Require.that(
        EnumSet.copyOf(forms).size() == forms.size(),
        "forms",
        forms,
        "hold each form once",
        "Leave out the repeated form.");
  }

  /**
   * The best of all forms.
   *
   * @return the specification
   */
  public static CesSpec automatic() {
    return new CesSpec(List.of(CesForm.values()));
  }

  /**
   * A given form.
   *
   * @param form the form
   * @return the specification
   */
  public static CesSpec of(CesForm form) {
    Require.nonNull(form, "form");
    return new CesSpec(List.of(form));
  }

  /**
   * The method that fits this specification, named "ces".
   *
   * @return the method
   */
  public ForecastingMethod method() {
    return new CesMethod(forms);
  }
}
