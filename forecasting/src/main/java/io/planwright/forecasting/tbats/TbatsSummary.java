package io.planwright.forecasting.tbats;

import java.util.StringJoiner;

/** A fitted model in one sentence. */
final class TbatsSummary {

  private TbatsSummary() {}

  static String of(TbatsModel model) {
    Structure structure = model.fit().structure();
    StringJoiner terms = new StringJoiner(", ");
    terms.add("a level");
    if (structure.trend()) {
      terms.add(structure.damped() ? "a slope that fades" : "a slope");
    }
    Harmonics harmonics = structure.harmonics();
    for (int i = 0; i < harmonics.seasons(); i++) {
      terms.add(
          "a season of %s periods by %d waves"
              .formatted(Structure.period(harmonics.period(i)), harmonics.count(i)));
    }
    if (structure.ar() + structure.ma() > 0) {
      terms.add("autocorrelated errors");
    }
    String scale = structure.boxCox() ? ", on a transformed scale" : "";
    String window =
        model.from() > 0
            ? "; estimated on the last %d periods".formatted(model.history().length - model.from())
            : "";
    return "The history is " + terms + ", each following the market" + scale + window + ".";
  }
}
