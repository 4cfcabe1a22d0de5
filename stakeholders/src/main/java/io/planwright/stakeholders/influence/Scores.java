package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The scores of all people of a network by one measure. Who cannot have a score, such as somebody
 * without ties whose constraint is asked for, is listed as missing. Immutable, serializable and
 * thread-safe.
 */
public final class Scores implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String measure;
  private final PersonIndex index;

  /** NaN stands for a missing score and never leaves this class. */
  private final double[] values;

  Scores(String measure, PersonIndex index, double[] values) {
    this.measure = measure;
    this.index = index;
    this.values = values;
    for (double value : values) {
      Require.that(
          !Double.isInfinite(value),
          "weights",
          measure,
          "keep the scores finite",
          "Scale the weights of the ties nearer to 1.");
    }
  }

  /**
   * What was measured, and by which convention.
   *
   * @return a phrase such as "betweenness, raw"
   */
  public String measure() {
    return measure;
  }

  /**
   * Who was measured.
   *
   * @return all people in the order of the network, unmodifiable
   */
  public List<String> people() {
    return index.people();
  }

  /**
   * The score of a person who has one.
   *
   * @param personId who
   * @return the score, finite
   * @throws IllegalArgumentException if the network does not know the person, or the score is
   *     missing
   */
  public double of(String personId) {
    OptionalDouble score = find(personId);
    Require.that(
        score.isPresent(),
        "personId",
        "the id of a person without one",
        "have a score (" + measure + ")",
        "Use find where scores can be missing.");
    return score.getAsDouble();
  }

  /**
   * The score of a person.
   *
   * @param personId who
   * @return the score, finite; nothing if it is missing
   * @throws IllegalArgumentException if the network does not know the person
   */
  public OptionalDouble find(String personId) {
    double value = values[index.number(personId, "personId")];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Who has no score.
   *
   * @return their ids in the order of the network, unmodifiable, possibly empty
   */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        missing.add(index.person(i));
      }
    }
    return List.copyOf(missing);
  }

  /**
   * Everybody who has a score, the highest first, equal scores in the order of ids.
   *
   * @return the people and their scores, unmodifiable
   */
  public List<PersonScore> ranked() {
    List<PersonScore> ranked = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        ranked.add(new PersonScore(index.person(i), values[i]));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(PersonScore::score)
            .reversed()
            .thenComparing(PersonScore::personId));
    return List.copyOf(ranked);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scores that
        && measure.equals(that.measure)
        && people().equals(that.people())
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * measure.hashCode() + people().hashCode()) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return measure + " of " + values.length + " people";
  }
}
