package io.planwright.forecasting.pipeline.period;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The sources beside the naive one, and which of them is used. Immutable, serializable and
 * thread-safe.
 *
 * @param rows one a source, the naive one first
 * @param chosen the name of the source that is used
 */
public record SkillReport(List<SourceSkill> rows, String chosen) implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param rows one a source, the naive one first; not empty
   * @param chosen the name of one of them
   * @throws IllegalArgumentException if there is no row or none of that name
   */
  public SkillReport {
    rows = List.copyOf(Require.notEmpty(rows, "rows", "Compare at least the naive source."));
    Require.notBlank(chosen, "chosen", "Name the source that is used.");
    String name = chosen;
    Require.that(
        rows.stream().anyMatch(row -> row.source().equals(name)),
        "chosen",
        chosen,
        "be the name of a row",
        "Choose a source that was compared.");
  }

  /**
   * The source that everything is compared with.
   *
   * @return its row
   */
  public SourceSkill naive() {
    return rows.get(0);
  }

  /**
   * The source that is used.
   *
   * @return its row
   */
  public SourceSkill used() {
    return rows.stream().filter(row -> row.source().equals(chosen)).findFirst().orElseThrow();
  }

  /**
   * Whether no source has proved better than the naive one.
   *
   * @return true if the naive one is used
   */
  @JsonIgnore
  public boolean isNaiveBest() {
    return chosen.equals(naive().source());
  }

  /**
   * What came out, in a sentence.
   *
   * @return such as "seasonal naive is better: nothing has proved to beat it over 7 periods"
   */
  public String statement() {
    if (naive().periods() == 0) {
      return chosen + " is used: there is no past period to compare sources on";
    }
    return isNaiveBest()
        ? "%s is better: nothing has proved to beat it over %d periods (it missed them by %s)"
            .formatted(chosen, naive().periods(), percent(naive().meanAbsolutePercentageError()))
        : "%s has proved better than %s over %d periods: it missed them by %s instead of %s"
            .formatted(
                chosen,
                naive().source(),
                used().periods(),
                percent(used().meanAbsolutePercentageError()),
                percent(naive().meanAbsolutePercentageError()));
  }

  /**
   * The rows as text, a line each.
   *
   * @return source, periods, percentage error, bias, skill with its interval
   */
  public String table() {
    StringBuilder text = new StringBuilder();
    for (SourceSkill row : rows) {
      text.append(row.periods() == 0 ? untried(row) : tried(row));
    }
    return text.toString();
  }

  private static String untried(SourceSkill row) {
    return String.format(Locale.ROOT, "%-32s not tried%n", row.source());
  }

  private String tried(SourceSkill row) {
    return String.format(
        Locale.ROOT,
        "%-32s %2d periods  MAE %,14.0f  MAPE %7s  bias %,14.0f  skill %6.2f [%.2f, %.2f]%s%n",
        row.source(),
        row.periods(),
        row.meanAbsoluteError(),
        percent(row.meanAbsolutePercentageError()),
        row.bias(),
        row.skill(),
        row.skillLow(),
        row.skillHigh(),
        row.source().equals(chosen) ? "  used" : "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
