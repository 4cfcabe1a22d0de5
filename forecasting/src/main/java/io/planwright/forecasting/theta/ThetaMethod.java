package io.planwright.forecasting.theta;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.run.RunControl;

/**
 * The Theta method in one of its variants.
 *
 * @param variant which
 */
record ThetaMethod(ThetaSpec.Variant variant) implements NumericMethod {

  private static final int LEAST_OBSERVATIONS = 3;
  private static final String NOT_POSITIVE = ", without Box-Cox: not all values are positive";

  @Override
  public String name() {
    return variant.methodName();
  }

  @Override
  public int leastObservations(int seasonLength) {
    return LEAST_OBSERVATIONS;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    Adjustment adjustment = Adjustment.of(values, seasonLength);
    if (variant == ThetaSpec.Variant.FOUR_THETA) {
      return Answer.known(
          FourThetaFit.of(values, candidates(adjustment, values, seasonLength)));
    }
    double[] adjusted = adjustment.adjusted(values, 0);
    if (variant == ThetaSpec.Variant.BOX_COX && Adjustment.isPositive(adjusted)) {
      BoxCox transform = BoxCox.ofTrend(adjusted);
      DriftFit fit =
          DriftFit.smoothedThenDrifting(BoxCoxProcess.transformed(transform, adjusted));
      ThetaProcess process = BoxCoxProcess.of(transform, fit.process(), adjusted);
      return Answer.known(
          new ThetaModel(values, adjustment, process, "", fit.evaluations(), values.length));
    }
    DriftFit fit = linear(adjusted);
    String note = variant == ThetaSpec.Variant.BOX_COX ? NOT_POSITIVE : "";
    return Answer.known(
        new ThetaModel(values, adjustment, fit.process(), note, fit.evaluations(), values.length));
  }

  private DriftFit linear(double[] adjusted) {
    return switch (variant) {
      case STANDARD, BOX_COX, FOUR_THETA -> DriftFit.along(adjusted, false);
      case OPTIMISED -> DriftFit.along(adjusted, true);
      case DYNAMIC_STANDARD -> DriftFit.dynamic(adjusted, false);
      case DYNAMIC_OPTIMISED -> DriftFit.dynamic(adjusted, true);
    };
  }

  /** A season is tried both ways where it can multiply. */
  private static Adjustment[] candidates(
      Adjustment adjustment, double[] values, int seasonLength) {
    if (adjustment.kind() != Adjustment.Kind.MULTIPLICATIVE) {
      return new Adjustment[] {adjustment};
    }
    return new Adjustment[] {
      adjustment, Adjustment.of(values, seasonLength, Adjustment.Kind.ADDITIVE)
    };
  }
}
