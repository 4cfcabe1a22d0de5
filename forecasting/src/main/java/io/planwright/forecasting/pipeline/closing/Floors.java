package io.planwright.forecasting.pipeline.closing;

import io.planwright.evidence.Answer;
import java.util.Optional;

/** The data floors of this package. */
final class Floors {

  private Floors() {}

  /** What is lacking where there are too few closes. */
  static <T> Optional<Answer<T>> closes(String question, int least, DealSpells spells) {
    int closes = spells.closes();
    if (closes >= least) {
      return Optional.empty();
    }
    return Optional.of(
        Answer.insufficient(
            question,
            "at least " + least + " closed deals",
            closes + " closed deals by " + spells.asOf(),
            "Load older closed deals, or pool teams or products."));
  }
}
