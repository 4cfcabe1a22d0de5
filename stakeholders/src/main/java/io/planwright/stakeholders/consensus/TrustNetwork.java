package io.planwright.stakeholders.consensus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import io.planwright.stakeholders.internal.IdNumbers;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who listens to whom: the weights that each person gives to the opinions of others and to the own
 * one sum to 1. Only weights above 0 are held, so that thousands of people cost what their ties do.
 *
 * <p>Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3. Its
 * {@code toString()} holds no id.
 */
public final class TrustNetwork implements Serializable {

  /** How far the weights of one person may be from 1 in sum. */
  public static final double TOLERANCE = 1e-9;

  private static final long serialVersionUID = 1L;
  private static final double ROUNDING = 1e-15;

  private final List<String> personIds;
  private final HashMap<String, Integer> personById;
  private final Sparse weights;

  private TrustNetwork(List<String> personIds, List<Trust> ties, boolean isScaled) {
    this.personIds = List.copyOf(Require.nonNull(personIds, "personIds"));
    personById =
        IdNumbers.of(
            Require.notEmpty(this.personIds, "personIds", "Name at least one person."),
            "personIds");
    List<TreeMap<Integer, Double>> rows = new ArrayList<>();
    this.personIds.forEach(id -> rows.add(new TreeMap<>()));
    for (int i = 0; i < Require.nonNull(ties, "ties").size(); i++) {
      Trust tie = ties.get(i);
      int from = number(tie.personId(), "ties[" + i + "].personId");
      int to = number(tie.trustedId(), "ties[" + i + "].trustedId");
      Require.that(
          rows.get(from).put(to, tie.weight()) == null,
          "ties[" + i + "]",
          tie.weight(),
          "be the only one between its two people",
          "Add the weights up.");
    }
    weights = new Sparse(this.personIds.size(), (int) rows.stream().mapToLong(Map::size).sum());
    for (int from = 0; from < rows.size(); from++) {
      addRow(from, rows.get(from), isScaled);
    }
  }

  private void addRow(int from, Map<Integer, Double> row, boolean isScaled) {
    double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
    String field = "sum of the weights of personIds[" + from + "]";
    if (isScaled) {
      Require.positive(sum, field, "Let who listens to nobody trust the own opinion.");
    } else {
      Require.that(
          Math.abs(sum - 1) <= TOLERANCE,
          field,
          sum,
          "be 1",
          "Give the rest to the own opinion, or use scaled.");
    }
    // Weights that sum to 1 but for rounding stay as they are, so that they survive JSON.
    double divisor = Math.abs(sum - 1) <= ROUNDING * row.size() ? 1 : sum;
    for (Map.Entry<Integer, Double> tie : row.entrySet()) {
      double weight = tie.getValue() / divisor;
      if (weight > 0) {
        weights.add(tie.getKey(), weight);
      }
    }
    weights.endRow();
  }

  /**
   * Weights that sum to 1 for each person; within the tolerance they are divided by their sum.
   *
   * @param personIds the people, each once
   * @param ties at most one from each person to each
   * @return the network
   * @throws IllegalArgumentException if nobody is listed, somebody is listed twice, a tie leads to
   *     or from somebody who is not listed or stands twice, or the weights of a person are further
   *     from 1 in sum than {@link #TOLERANCE}
   */
  @JsonCreator
  public static TrustNetwork of(
      @JsonProperty("personIds") List<String> personIds, @JsonProperty("ties") List<Trust> ties) {
    return new TrustNetwork(personIds, ties, false);
  }

  /**
   * Weights of any scale, which are divided by their sum for each person. One that is too small for
   * a {@code double} then is left out.
   *
   * @param personIds the people, each once
   * @param ties at most one from each person to each
   * @return the network
   * @throws IllegalArgumentException if nobody is listed, somebody is listed twice, a tie leads to
   *     or from somebody who is not listed or stands twice, or somebody has no weight above 0
   */
  public static TrustNetwork scaled(List<String> personIds, List<Trust> ties) {
    return new TrustNetwork(personIds, ties, true);
  }

  /**
   * Gives what networks of trust hold on people. An erased person stays under a {@linkplain
   * io.planwright.stakeholders.privacy.StandIns stand-in}: without this person, the others would
   * have to trust somebody else.
   *
   * @return the contract for networks of trust
   */
  public static PersonalHolder<TrustNetwork> personalData() {
    return new TrustPersonalData();
  }

  /**
   * The people.
   *
   * @return their ids, unmodifiable
   */
  @JsonProperty("personIds")
  public List<String> personIds() {
    return personIds;
  }

  /**
   * The ties with a weight above 0, person by person in the order of the people.
   *
   * @return the ties, unmodifiable
   */
  @JsonProperty("ties")
  public List<Trust> ties() {
    List<Trust> ties = new ArrayList<>();
    for (int from = 0; from < personIds.size(); from++) {
      for (int at = weights.start(from); at < weights.end(from); at++) {
        String trusted = personIds.get(weights.column(at));
        ties.add(new Trust(personIds.get(from), trusted, weights.value(at)));
      }
    }
    return List.copyOf(ties);
  }

  int number(String personId, String field) {
    return IdNumbers.number(personById, personId, field, "the personIds");
  }

  Sparse weights() {
    return weights;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TrustNetwork network
        && personIds.equals(network.personIds)
        && ties().equals(network.ties());
  }

  @Override
  public int hashCode() {
    return Objects.hash(personIds, ties());
  }

  @Override
  public String toString() {
    return "TrustNetwork[%d people, %d ties]".formatted(personIds.size(), weights.entries());
  }
}
