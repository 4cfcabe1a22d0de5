package io.planwright.forecasting.pipeline.judgement;

/**
 * The second moments of the errors of model and judgement, about zero so that bias counts as error,
 * as shares of the largest error so that their squares fit into a double.
 *
 * @param rounds the number of rounds
 * @param unit the largest error
 * @param model the mean square of the model's errors, in squares of the unit
 * @param judgement that of judgement
 * @param both the mean product of the two
 */
record ErrorProducts(int rounds, double unit, double model, double judgement, double both) {

  /** As many rounds' worth equal weights count for. */
  private static final double PRIOR_ROUNDS = 8;

  /** The moments over rounds, at least one. */
  static ErrorProducts of(Iterable<ForecastRound> rounds) {
    double unit = 0;
    for (ForecastRound each : rounds) {
      unit = Math.max(unit, Math.abs(each.model() - each.actual()));
      unit = Math.max(unit, Math.abs(each.judgement() - each.actual()));
    }
    int count = 0;
    double model = 0;
    double judgement = 0;
    double both = 0;
    for (ForecastRound each : rounds) {
      double m = unit == 0 ? 0 : (each.model() - each.actual()) / unit;
      double j = unit == 0 ? 0 : (each.judgement() - each.actual()) / unit;
      model += m * m;
      judgement += j * j;
      both += m * j;
      count++;
    }
    return new ErrorProducts(count, unit, model / count, judgement / count, both / count);
  }

  /**
   * The weight of the model: that of least mean square error (J. M. Bates & C. W. J. Granger, "The
   * combination of forecasts", OR Quarterly 20, 1969), drawn to one half (F. X. Diebold & P. Pauly,
   * International Journal of Forecasting 6, 1990) and kept from 0 to 1.
   */
  double modelWeight() {
    double spread = model + judgement - 2 * both;
    double best = spread <= 1e-12 ? 0.5 : (judgement - both) / spread;
    double drawn = PRIOR_ROUNDS / (PRIOR_ROUNDS + rounds);
    return drawn * 0.5 + (1 - drawn) * Math.max(0, Math.min(1, best));
  }

  /** The root mean square error of a weighted mean, widened for the few rounds it rests on. */
  double deviation(double weight) {
    double other = 1 - weight;
    double square = weight * weight * model + other * other * judgement + 2 * weight * other * both;
    return unit * Math.sqrt(Math.max(0, square) * (1 + 1.0 / rounds));
  }
}
