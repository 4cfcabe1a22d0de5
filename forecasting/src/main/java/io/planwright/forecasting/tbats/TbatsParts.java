package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.NumericModel.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The history taken apart: the states before each period, in the unit of the series, or without
 * unit on the transformed scale.
 */
final class TbatsParts {

  private TbatsParts() {}

  static List<Part> of(TbatsModel model) {
    Structure structure = model.fit().structure();
    int n = model.history().length;
    int seasons = structure.harmonics().seasons();
    double[][] values = new double[names(structure).size()][n];
    for (double[] part : values) {
      Arrays.fill(part, Double.NaN);
    }
    double unit = structure.boxCox() ? 1 : model.scale().unit();
    double centre = structure.boxCox() ? 0 : model.scale().centre();
    Tracker states = new Tracker(model.fit());
    for (int t = model.from(); t < n; t++) {
      int part = 0;
      values[part++][t] = centre + unit * states.level();
      if (structure.trend()) {
        values[part++][t] = unit * states.slope();
      }
      for (int i = 0; i < seasons; i++) {
        values[part++][t] = unit * states.seasonal(i);
      }
      if (structure.ar() + structure.ma() > 0) {
        values[part++][t] = unit * states.memory();
      }
      double value = model.history()[t];
      values[part][t] = unit * (model.transform(value) - states.expected());
      model.takeIn(states, value);
    }
    List<Part> parts = new ArrayList<>();
    List<String> names = names(structure);
    for (int i = 0; i < values.length; i++) {
      parts.add(new Part(names.get(i), values[i]));
    }
    return parts;
  }

  private static List<String> names(Structure structure) {
    List<String> names = new ArrayList<>();
    names.add("level");
    if (structure.trend()) {
      names.add("slope");
    }
    for (int i = 0; i < structure.harmonics().seasons(); i++) {
      names.add("season of " + Structure.period(structure.harmonics().period(i)));
    }
    if (structure.ar() + structure.ma() > 0) {
      names.add("autocorrelation");
    }
    names.add("remainder");
    return names;
  }

  static String composition(TbatsModel model) {
    Structure structure = model.fit().structure();
    String sum = String.join(" + ", names(structure));
    if (!structure.boxCox()) {
      return sum;
    }
    double lambda = structure.lambda(model.fit().theta());
    String value = String.format(Locale.ROOT, "(value / %.6g)", model.scale().unit());
    String left =
        lambda < 1e-6
            ? "ln " + value
            : String.format(Locale.ROOT, "(%s^%.4f − 1) / %.4f", value, lambda, lambda);
    return left + " = " + sum;
  }
}
