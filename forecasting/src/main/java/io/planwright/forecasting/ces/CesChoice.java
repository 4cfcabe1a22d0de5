package io.planwright.forecasting.ces;

import io.planwright.run.RunControl;
import java.util.List;

/**
 * The form of the least corrected Akaike criterion.
 *
 * @param fit its estimation
 * @param note what was fitted in place of what was asked for, or empty
 * @param evaluations of the sums of squares of all forms that were tried
 */
record CesChoice(CesFit fit, String note, int evaluations) {

  /** Each may start from what was found before; the one that wins most seldom comes last. */
  private static final List<CesForm> ORDER =
      List.of(CesForm.NONE, CesForm.PARTIAL, CesForm.FULL, CesForm.SIMPLE);

  private static final int LEAST_ESTIMATED = 8;
  private static final int MOST_STATES = 400;
  private static final String PRESET = ", coefficients preset: fewer than 8 periods";
  private static final String SEASONLESS = ", without season: the history cannot tell it";

  static CesChoice among(
      List<CesForm> forms, double[] values, int seasonLength, RunControl control) {
    if (values.length < LEAST_ESTIMATED) {
      return new CesChoice(CesFit.preset(values), PRESET, 0);
    }
    CesFit best = null;
    CesFit partial = null;
    int evaluations = 0;
    for (CesForm form : ORDER) {
      if (!forms.contains(form) || !isTold(form, values.length, seasonLength)) {
        continue;
      }
      boolean hopeless = best != null && !best.equations().form().hasSeason();
      if (form == CesForm.FULL && hopeless) {
        continue;
      }
      control.checkpoint();
      double toBeat = best == null ? Double.POSITIVE_INFINITY : best.aicc();
      CesFit fit = CesFit.of(values, form, seasonLength, partial, toBeat);
      evaluations += fit.evaluations();
      partial = form == CesForm.PARTIAL ? fit : partial;
      best = best == null || fit.aicc() < best.aicc() ? fit : best;
    }
    if (best != null) {
      return new CesChoice(best, "", evaluations);
    }
    CesFit fit = CesFit.of(values, CesForm.NONE, 1, null, Double.POSITIVE_INFINITY);
    return new CesChoice(fit, SEASONLESS, fit.evaluations());
  }

  /** Whether the criterion is finite, and the normal equations of a size that can be solved. */
  private static boolean isTold(CesForm form, int size, int seasonLength) {
    if (!form.hasSeason()) {
      return true;
    }
    int states = form.states(seasonLength);
    boolean small = states <= MOST_STATES || form == CesForm.SIMPLE;
    return seasonLength > 1 && small && size >= states + form.coefficients() + 3;
  }
}
