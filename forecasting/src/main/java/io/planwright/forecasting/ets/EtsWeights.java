package io.planwright.forecasting.ets;

/** What a surprise changes of the values after it. */
final class EtsWeights {

  private EtsWeights() {}

  /** ψ(0) = 1, then ψ(j) = α + β(φ + … + φ^j), and γ more each whole season later. */
  static double[] of(EtsForm form, EtsStates states, int count) {
    double[] weights = levels(states, count);
    if (form.season().exists()) {
      for (int j = form.period(); j < count; j += form.period()) {
        weights[j] += states.gamma();
      }
    }
    return weights;
  }

  /** The same without the season. */
  static double[] levels(EtsStates states, int count) {
    double[] weights = new double[count];
    weights[0] = 1;
    double power = 1;
    double sum = 0;
    for (int j = 1; j < count; j++) {
      power *= states.phi();
      sum += power;
      weights[j] = states.alpha() + states.beta() * sum;
    }
    return weights;
  }
}
