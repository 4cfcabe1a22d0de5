package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which fields of a table give the outcome away, and which may be learned from.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param asOf the day as of which the table was looked at
 * @param wins the rows of cases won by then
 * @param losses the rows of cases lost by then
 * @param fields one finding a field, in the table's order; unmodifiable
 */
@SuppressWarnings("serial") // an unmodifiable list of the JDK, which is serializable
public record LeakReport(LocalDate asOf, int wins, int losses, List<FieldLeak> fields)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Checks and copies.
   *
   * @param asOf the day
   * @param wins at least 0
   * @param losses at least 0
   * @param fields the findings
   * @throws IllegalArgumentException if a number is negative
   */
  public LeakReport {
    Require.nonNull(asOf, "asOf");
    Require.notNegative(wins, "wins", "Count the rows won.");
    Require.notNegative(losses, "losses", "Count the rows lost.");
    fields = List.copyOf(fields);
  }

  /**
   * The names of the fields that must not be learned from, for {@link Cases#without}.
   *
   * @return the names, in the table's order
   */
  public List<String> banned() {
    return fields.stream().filter(FieldLeak::isBanned).map(FieldLeak::field).toList();
  }

  /**
   * The finding on one field.
   *
   * @param name the field's name
   * @return the finding
   * @throws IllegalArgumentException if the table had no such field
   */
  public FieldLeak field(String name) {
    return fields.stream()
        .filter(found -> found.field().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "field ["
                        + name
                        + "] must be one of the table. Its fields are "
                        + fields.stream().map(FieldLeak::field).toList()
                        + "."));
  }
}
