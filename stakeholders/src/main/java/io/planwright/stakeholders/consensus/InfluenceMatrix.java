package io.planwright.stakeholders.consensus;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How much each opinion at the start weighs in each at the end; the weights in one person's opinion
 * are 1 in sum. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 */
public final class InfluenceMatrix implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TrustNetwork network;
  private final double[][] rows;

  InfluenceMatrix(TrustNetwork network, double[][] rows) {
    this.network = network;
    this.rows = rows;
  }

  /**
   * The people.
   *
   * @return their ids, unmodifiable
   */
  public List<String> personIds() {
    return network.personIds();
  }

  /**
   * How much one person's opinion at the start weighs in another's at the end.
   *
   * @param personId whose opinion at the end
   * @param sourceId whose opinion at the start
   * @return the weight, from 0 to 1
   * @throws IllegalArgumentException if there is no such person
   */
  public double weight(String personId, String sourceId) {
    return rows[network.number(Require.nonNull(personId, "personId"), "personId")][
        network.number(Require.nonNull(sourceId, "sourceId"), "sourceId")];
  }

  @Override
  public String toString() {
    return "InfluenceMatrix[%s people]".formatted(rows.length);
  }
}
