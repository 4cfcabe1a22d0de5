package io.planwright.forecasting.tbats;

import java.io.Serializable;
import java.util.Locale;

/**
 * Which terms a model has, and where its parameters stand in the vector that is searched: α, β, φ,
 * then γ1 and γ2 of each season, the autoregressive and moving-average coefficients, λ.
 *
 * <p>The states are the level, the slope (0 without trend) and two for each wave, in this order.
 *
 * @param boxCox whether the values are transformed
 * @param trend whether there is a slope
 * @param damped whether the slope fades
 * @param harmonics the waves of the seasons
 * @param ar the autoregressive coefficients of the errors
 * @param ma their moving-average coefficients
 */
record Structure(boolean boxCox, boolean trend, boolean damped, Harmonics harmonics, int ar, int ma)
    implements Serializable {

  /** The states before the waves: level and slope. */
  static final int FIRST_WAVE = 2;

  static final int ALPHA = 0;

  static final int BETA = 1;

  static final int PHI = 2;

  int states() {
    return FIRST_WAVE + 2 * harmonics.size();
  }

  int parameters() {
    return lambda() + (boxCox ? 1 : 0);
  }

  /** Where γ1 of a season stands; γ2 follows. */
  int gamma(int season) {
    return 1 + (trend ? 1 : 0) + (damped ? 1 : 0) + 2 * season;
  }

  /** Where the first autoregressive coefficient stands. */
  int firstAr() {
    return gamma(harmonics.seasons());
  }

  /** Where the first moving-average coefficient stands. */
  int firstMa() {
    return firstAr() + ar;
  }

  /** Where λ stands, if it does. */
  int lambda() {
    return firstMa() + ma;
  }

  double beta(double[] theta) {
    return trend ? theta[BETA] : 0;
  }

  /** What is left of the slope from period to period; 0 without trend. */
  double phi(double[] theta) {
    if (!trend) {
      return 0;
    }
    return damped ? theta[PHI] : 1;
  }

  /** The exponent of the transformation; 1 without. */
  double lambda(double[] theta) {
    return boxCox ? theta[lambda()] : 1;
  }

  /** How much each state takes of an error. */
  void fillGains(double[] theta, double[] gains) {
    gains[0] = theta[ALPHA];
    gains[1] = beta(theta);
    for (int wave = 0; wave < harmonics.size(); wave++) {
      int gamma = gamma(harmonics.season(wave));
      double current = harmonics.alongCurrent(wave);
      double conjugate = harmonics.alongConjugate(wave);
      gains[FIRST_WAVE + 2 * wave] = theta[gamma] * current - theta[gamma + 1] * conjugate;
      gains[FIRST_WAVE + 2 * wave + 1] = theta[gamma] * conjugate + theta[gamma + 1] * current;
    }
  }

  Structure beside(double levelSmoothing) {
    return new Structure(boxCox, trend, damped, harmonics.beside(levelSmoothing), ar, ma);
  }

  Structure withErrors(int newAr, int newMa) {
    return new Structure(boxCox, trend, damped, harmonics, newAr, newMa);
  }

  /** The notation of De Livera, Hyndman and Snyder: TBATS(λ, φ, {p, q}, {period, waves}, …). */
  String label(double[] theta) {
    StringBuilder label = new StringBuilder(harmonics.size() == 0 ? "BATS(" : "TBATS(");
    label.append(boxCox ? String.format(Locale.ROOT, "%.3f", lambda(theta)) : "1");
    label.append(", {").append(ar).append(',').append(ma).append("}, ");
    label.append(trend ? String.format(Locale.ROOT, "%.3f", phi(theta)) : "-");
    for (int i = 0; i < harmonics.seasons(); i++) {
      label
          .append(i == 0 ? ", {" : ", ")
          .append('<')
          .append(period(harmonics.period(i)))
          .append(',')
          .append(harmonics.count(i))
          .append('>');
    }
    return label.append(harmonics.size() == 0 ? ")" : "})").toString();
  }

  static String period(double period) {
    return period == Math.rint(period) ? Long.toString((long) period) : Double.toString(period);
  }
}
