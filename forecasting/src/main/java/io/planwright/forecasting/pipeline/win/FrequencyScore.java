package io.planwright.forecasting.pipeline.win;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The score that a CRM shows, as a baseline to beat: the predictive lead scoring of Odoo
 * (addons/crm, versions 14 to 17), a naive Bayes of frequencies. Per team and category it counts
 * cases won and lost, plus 0.1 each; a won case counts as having reached every stage, a lost one
 * the stages up to its own; the prior is the count at the first stage; a category never seen in the
 * team is left out. A team without closed cases uses the sums over all teams.
 *
 * <p>It is not calibrated: it takes the fields for independent. Fields of numbers are not used, nor
 * are tags, of which Odoo asks 50 cases each. Each closed case counts once, by its latest row.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class FrequencyScore implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double SMOOTHING = 0.1;
  private static final double LEAST = 0.0001;

  private final String stageField;
  private final String teamField;

  @SuppressWarnings("serial") // lists of the JDK, which are serializable
  private final List<String> stages;

  @SuppressWarnings("serial") // a linked hash map, which is serializable
  private final Map<String, FrequencyTable> byTeam;

  private final FrequencyTable overall;

  private FrequencyScore(
      String stageField,
      String teamField,
      List<String> stages,
      Map<String, FrequencyTable> byTeam) {
    this.stageField = stageField;
    this.teamField = teamField;
    this.stages = stages;
    this.byTeam = byTeam;
    this.overall = new FrequencyTable();
    byTeam.values().forEach(overall::add);
  }

  /**
   * Counts the cases closed by a day, with no teams.
   *
   * @param cases the table
   * @param asOf the day
   * @param stageField the field of the stage
   * @param stages all stages in order, the first first
   * @return the score, or insufficient data without a win and a loss
   * @throws IllegalArgumentException if there is no such field of categories or no stage
   */
  public static Answer<FrequencyScore> learn(
      Cases cases, LocalDate asOf, String stageField, List<String> stages) {
    return count(cases, asOf, stageField, stages, "");
  }

  /**
   * Counts the cases closed by a day, each team's for itself.
   *
   * @param cases the table
   * @param asOf the day
   * @param stageField the field of the stage
   * @param stages all stages in order, the first first
   * @param teamField the field of the team
   * @return the score, or insufficient data without a win and a loss
   * @throws IllegalArgumentException if there is no such field of categories or no stage
   */
  public static Answer<FrequencyScore> learn(
      Cases cases, LocalDate asOf, String stageField, List<String> stages, String teamField) {
    Require.notBlank(teamField, "teamField", "Leave it out if there are no teams.");
    requireCategories(cases, teamField);
    return count(cases, asOf, stageField, stages, teamField);
  }

  private static void requireCategories(Cases cases, String field) {
    Require.that(!cases.isNumeric(field), field, "numbers", "hold categories", "Name the levels.");
  }

  private static Answer<FrequencyScore> count(
      Cases cases, LocalDate asOf, String stageField, List<String> stages, String teamField) {
    requireCategories(cases, stageField);
    List<String> order = List.copyOf(Require.notEmpty(stages, "stages", "Name at least one."));
    Cases resolved = cases.resolvedBy(asOf);
    Collection<Integer> latest = latestRows(resolved);
    int wins = (int) latest.stream().filter(resolved::isWon).count();
    int losses = latest.size() - wins;
    if (wins == 0 || losses == 0) {
      return Answer.insufficient(
          "How would a CRM score the cases?",
          "1 case won and 1 lost",
          wins + " won and " + losses + " lost",
          "Score as of a later day.");
    }
    Map<String, FrequencyTable> byTeam = new LinkedHashMap<>();
    for (int row : latest) {
      String team = teamField.isEmpty() ? "" : resolved.category(teamField, row).orElse("");
      FrequencyTable table = byTeam.computeIfAbsent(team, key -> new FrequencyTable());
      countStages(table, resolved, row, stageField, order);
      countOthers(table, resolved, row, List.of(stageField, teamField));
    }
    byTeam.values().forEach(table -> table.smooth(SMOOTHING));
    return Answer.known(new FrequencyScore(stageField, teamField, order, byTeam));
  }

  /** The last look at each case. */
  private static Collection<Integer> latestRows(Cases cases) {
    Map<String, Integer> latest = new LinkedHashMap<>();
    for (int row = 0; row < cases.size(); row++) {
      latest.merge(cases.caseId(row), row, (a, b) -> cases.asOfDay(b) >= cases.asOfDay(a) ? b : a);
    }
    return latest.values();
  }

  /** A won case has reached every stage, a lost one those up to its own. */
  private static void countStages(
      FrequencyTable table, Cases cases, int row, String stageField, List<String> order) {
    boolean isWon = cases.isWon(row);
    int own = order.indexOf(cases.category(stageField, row).orElse(""));
    int reached = isWon ? order.size() : own + 1;
    for (String stage : order.subList(0, reached)) {
      table.count(stageField, stage, isWon);
    }
  }

  private static void countOthers(
      FrequencyTable table, Cases cases, int row, List<String> counted) {
    for (String field : cases.fields()) {
      if (!cases.isNumeric(field) && !counted.contains(field)) {
        cases.category(field, row).ifPresent(level -> table.count(field, level, cases.isWon(row)));
      }
    }
  }

  /**
   * Scores a row.
   *
   * @param cases a table with the fields that were learned from; others are ignored
   * @param row the row's index, from 0
   * @return the probability of a win, 0.0001 to 0.9999; empty if the team has no count at the first
   *     stage or the row has no stage
   * @throws IllegalArgumentException if the table lacks the stage's or the team's field
   */
  public OptionalDouble score(Cases cases, int row) {
    String team = teamField.isEmpty() ? "" : cases.category(teamField, row).orElse("");
    boolean ownTable = byTeam.containsKey(team) && (teamField.isEmpty() || !team.isEmpty());
    FrequencyTable table = ownTable ? byTeam.getOrDefault(team, overall) : overall;
    double[] first = table.at(stageField, stages.get(0));
    if (first.length == 0 || cases.category(stageField, row).isEmpty()) {
      return OptionalDouble.empty();
    }
    double logOdds = Math.log(first[0] / first[1]);
    for (String field : cases.fields()) {
      if (!cases.isNumeric(field) && !field.equals(teamField)) {
        double[] seen = table.at(field, cases.category(field, row).orElse(""));
        double[] totals = field.equals(stageField) ? first : table.totals(field);
        if (seen.length > 0) {
          logOdds += Math.log(seen[0] / totals[0]) - Math.log(seen[1] / totals[1]);
        }
      }
    }
    double probability = 1 / (1 + Math.exp(-logOdds));
    return OptionalDouble.of(Math.min(1 - LEAST, Math.max(LEAST, probability)));
  }

  @Override
  public String toString() {
    return "FrequencyScore[" + byTeam.size() + " teams, stages " + stages + "]";
  }
}
