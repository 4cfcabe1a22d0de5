package io.planwright.allocation.response;

import io.planwright.internal.Require;
import java.util.Arrays;

/**
 * Straight lines between given points, level before the first and after the last. Of any shape, as
 * long as more spend does not bring less. Managers' answers to "what if you had half, what if
 * double" make such a curve. Immutable, serializable and thread-safe.
 *
 * @param spends the spends of the points, in units of spend; at least one, rising, the first at
 *     least 0
 * @param responses the responses of the points, in units of the response; as many, not falling
 */
public record TabulatedCurve(double[] spends, double[] responses) implements ResponseCurve {

  /**
   * Checks and copies the components.
   *
   * @param spends the spends of the points; at least one, rising, the first at least 0
   * @param responses the responses of the points; as many, not falling
   * @throws IllegalArgumentException if there is no point, the numbers differ in length, are out of
   *     their range or not in order
   */
  public TabulatedCurve {
    spends = Require.nonNull(spends, "spends").clone();
    responses = Require.nonNull(responses, "responses").clone();
    Require.positive(spends.length, "number of spends", "Give at least one point.");
    Require.that(
        responses.length == spends.length,
        "number of responses",
        responses.length,
        "be that of the spends, " + spends.length,
        "Give each spend its response.");
    for (int i = 0; i < spends.length; i++) {
      Require.notNegative(spends[i], "spends[" + i + "]", "Give spends of at least 0.");
      Spends.requireLevel(spends[i], "spends[" + i + "]");
      Spends.requireLevel(responses[i], "responses[" + i + "]");
      if (i > 0) {
        Require.that(
            spends[i] > spends[i - 1], "spends[" + i + "]", spends[i], "rise", "Sort the points.");
        Require.that(
            responses[i] >= responses[i - 1],
            "responses[" + i + "]",
            responses[i],
            "not be below the one before, " + responses[i - 1],
            "Smooth the points: more spend can't bring less.");
      }
    }
  }

  /**
   * The spends of the points.
   *
   * @return a copy
   */
  @Override
  public double[] spends() {
    return spends.clone();
  }

  /**
   * The responses of the points.
   *
   * @return a copy
   */
  @Override
  public double[] responses() {
    return responses.clone();
  }

  @Override
  public double response(double spend) {
    Spends.requireSpend(spend);
    int after = after(spend);
    if (after == 0) {
      return responses[0];
    }
    int before = after - 1;
    return after == spends.length
        ? responses[before]
        : responses[before] + pieceSlope(before) * (spend - spends[before]);
  }

  @Override
  public double slope(double spend) {
    Spends.requireSpend(spend);
    int after = after(spend);
    return after == 0 || after == spends.length ? 0 : pieceSlope(after - 1);
  }

  @Override
  public double inflection() {
    for (int piece = spends.length - 2; piece >= 0; piece--) {
      double next = piece == spends.length - 2 ? 0 : pieceSlope(piece + 1);
      if (pieceSlope(piece) < next) {
        return spends[piece + 1];
      }
    }
    boolean rises = spends.length > 1 && pieceSlope(0) > 0;
    return rises ? spends[0] : 0;
  }

  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    double inflection = inflection();
    for (int piece = spends.length - 2; piece >= 0; piece--) {
      if (pieceSlope(piece) >= slope) {
        return Math.max(inflection, spends[piece + 1]);
      }
    }
    return inflection;
  }

  /** Two tables are equal if their points are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TabulatedCurve table
        && Arrays.equals(spends, table.spends)
        && Arrays.equals(responses, table.responses);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(spends) + Arrays.hashCode(responses);
  }

  @Override
  public String toString() {
    return "TabulatedCurve[spends="
        + Arrays.toString(spends)
        + ", responses="
        + Arrays.toString(responses)
        + "]";
  }

  /** The index of the first point beyond a spend. */
  private int after(double spend) {
    int found = Arrays.binarySearch(spends, spend);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private double pieceSlope(int piece) {
    return (responses[piece + 1] - responses[piece]) / (spends[piece + 1] - spends[piece]);
  }
}
