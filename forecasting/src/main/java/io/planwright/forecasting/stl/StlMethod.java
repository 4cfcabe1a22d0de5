package io.planwright.forecasting.stl;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.decomposition.SeasonalPeriods;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.internal.NumericMethod;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.decomposition.MultipleSeasons;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.forecasting.internal.decomposition.Strength;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the seasons off and smooths the rest.
 *
 * @param spec the seasons
 */
record StlMethod(StlSpec spec) implements NumericMethod {

  /** As MSTL widens the season's window from one season to the next. */
  private static final int WIDENING = 4;

  private static final int PASSES = 2;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int HOURS_OF_A_WEEK = 168;
  private static final int WEEKS_OF_A_YEAR = 52;

  @Override
  public String name() {
    return "stl";
  }

  @Override
  public int leastObservations(int seasonLength) {
    return 3;
  }

  @Override
  public Answer<NumericModel> estimate(double[] values, int seasonLength, RunControl control) {
    List<Integer> periods = periods(values, seasonLength);
    SeasonShape shape = SeasonShape.none(values.length);
    if (!periods.isEmpty()) {
      shape = decompose(values, periods, false);
      if (isPositive(values)) {
        SeasonShape factors = decompose(logarithms(values), periods, true);
        shape = factors.strength() >= shape.strength() ? factors : shape;
      }
    }
    control.checkpoint();
    SeasonShape seasons = shape;
    NumericMethod rest = (NumericMethod) EtsSpec.automatic().method();
    return rest.estimate(seasons.removedFrom(values, 0), 1, control)
        .map(model -> new StlModel(values, seasons, model));
  }

  private List<Integer> periods(double[] values, int seasonLength) {
    List<Integer> wanted = new ArrayList<>(spec.periods());
    if (wanted.isEmpty()) {
      if (seasonLength > 1) {
        wanted.add(seasonLength);
      } else if (SeasonalPeriods.strongest(values, WEEKS_OF_A_YEAR).isPresent()) {
        wanted.add(WEEKS_OF_A_YEAR);
      }
      if (seasonLength == HOURS_OF_A_DAY) {
        wanted.add(HOURS_OF_A_WEEK);
      }
    }
    wanted.removeIf(period -> values.length < 2 * period + 1);
    return wanted;
  }

  private SeasonShape decompose(double[] values, List<Integer> periods, boolean factors) {
    StlSettings[] settings = new StlSettings[periods.size()];
    for (int i = 0; i < settings.length; i++) {
      int window = StlSettings.USUAL_WINDOW + WIDENING * i;
      settings[i] = StlSettings.windowed(periods.get(i), window, spec.robust());
    }
    MultipleSeasons parts = MultipleSeasons.of(values, settings, PASSES);
    double[] all = new double[values.length];
    for (double[] season : parts.seasons()) {
      for (int t = 0; t < all.length; t++) {
        all[t] += season[t];
      }
    }
    double strength = Strength.of(all, parts.remainder());
    return new SeasonShape(periods, parts.seasons(), factors, strength);
  }

  private static boolean isPositive(double[] values) {
    for (double value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  private static double[] logarithms(double[] values) {
    double[] logarithms = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      logarithms[t] = Math.log(values[t]);
    }
    return logarithms;
  }
}
