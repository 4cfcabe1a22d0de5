package io.planwright.forecasting.pipeline.win;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the fields of a table that give the outcome away, such as a closing value that is zero for
 * every lost deal: a model that learns from them looks excellent on the past and fails on open
 * cases. Looks only at rows known by the as-of date.
 *
 * <p>A field is banned if
 *
 * <ul>
 *   <li>it is filled in for nearly all resolved cases and for nearly no open one;
 *   <li>it names the day on which the outcome became known;
 *   <li>its missingness, or a region of its values that holds at least {@code leastShare} of the
 *       rows (a twentieth of the numbers, a category), has nearly one outcome only: the other
 *       outcome at most {@code purity} times as often as in all rows, which Chernoff's bound on the
 *       binomial tail (1952), counting each case once, gives a probability below {@code chance}
 *       over all regions of the field;
 *   <li>it alone reaches an area under the ROC curve of {@code suspectAuc} on the later half of the
 *       cases, learned on the earlier half, and leads the next best field by {@code suspectLead};
 *       only judged among three fields or more.
 * </ul>
 *
 * <p>A ban is a suspicion with its figures: a field may be this good honestly. The last rule, and
 * that on regions of values, are not held against the days, counts and rates that {@link DealCases}
 * builds from dated facts: that no deal older than some age was ever won is no leak. Complexity: n
 * log n in the rows, per field. Immutable, serializable and thread-safe.
 *
 * @param purity the most that the rarer outcome of a pure region may have of its overall rate,
 *     above 0 and below 1
 * @param leastShare the least share of rows of a region, above 0 and at most 0.5
 * @param chance the most probable that a pure region may be by chance, above 0 and below 1
 * @param suspectAuc from which area one field alone is suspect, 0.5 to 1
 * @param suspectLead by how much it must then lead the next best field, 0 to 0.5
 */
public record LeakDetector(
    double purity, double leastShare, double chance, double suspectAuc, double suspectLead)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The least number of wins and of losses, each, that is enough to judge. */
  public static final int LEAST_OUTCOMES = 30;

  private static final int LEAST_OPEN = 30;
  private static final double NEARLY_ALL = 0.95;

  /**
   * Checks the thresholds.
   *
   * @param purity above 0 and below 1
   * @param leastShare above 0 and at most 0.5
   * @param chance above 0 and below 1
   * @param suspectAuc 0.5 to 1
   * @param suspectLead 0 to 0.5
   * @throws IllegalArgumentException if one is out of its range
   */
  public LeakDetector {
    Require.positive(purity, "purity", "The standard is 0.04.");
    Require.that(purity < 1, "purity", purity, "be below 1", "The standard is 0.04.");
    Require.positive(leastShare, "leastShare", "The standard is 0.02.");
    Require.between(leastShare, 0, 0.5, "leastShare", "The standard is 0.02.");
    Require.positive(chance, "chance", "The standard is 0.000001.");
    Require.that(chance < 1, "chance", chance, "be below 1", "The standard is 0.000001.");
    Require.between(suspectAuc, 0.5, 1, "suspectAuc", "The standard is 0.90.");
    Require.between(suspectLead, 0, 0.5, "suspectLead", "The standard is 0.15.");
  }

  /**
   * The usual thresholds: purity 0.04, regions from 2 % of the rows, chance one in a million, area
   * 0.90 with a lead of 0.15.
   *
   * @return the detector
   */
  public static LeakDetector standard() {
    return new LeakDetector(0.04, 0.02, 1e-6, 0.90, 0.15);
  }

  /**
   * Judges every field of a table.
   *
   * @param cases the table
   * @param asOf the day; rows looked at later and outcomes known later are not used
   * @return the findings, or insufficient data below 30 rows won or 30 lost
   */
  public Answer<LeakReport> inspect(Cases cases, LocalDate asOf) {
    Require.nonNull(cases, "cases");
    return inspect(cases.resolvedBy(Require.nonNull(asOf, "asOf")), cases, asOf);
  }

  /** Judges fields by resolved rows, and by the looks that are still open on the day. */
  Answer<LeakReport> inspect(Cases resolved, Cases cases, LocalDate asOf) {
    int wins = resolved.countWon();
    int losses = resolved.size() - wins;
    if (Math.min(wins, losses) < LEAST_OUTCOMES) {
      return Answer.insufficient(
          "Which fields give the outcome away?",
          LEAST_OUTCOMES + " rows won and " + LEAST_OUTCOMES + " lost",
          wins + " won and " + losses + " lost",
          "Inspect as of a later day, or check by hand that every field was known beforehand.");
    }
    int day = Math.toIntExact(asOf.toEpochDay());
    Cases open = cases.where(row -> cases.asOfDay(row) <= day && cases.knownOnDay(row) > day);
    FieldScan scan = new FieldScan(this, resolved);
    List<FieldScan.Figures> figures =
        resolved.fields().stream().map(field -> scan.of(field, open)).toList();
    List<FieldLeak> findings = new ArrayList<>();
    figures.forEach(one -> findings.add(judge(one, figures, cases.isFact(one.field()))));
    return Answer.known(new LeakReport(asOf, wins, losses, findings));
  }

  private FieldLeak judge(FieldScan.Figures found, List<FieldScan.Figures> all, boolean isFact) {
    boolean onlyResolved =
        found.open() >= LEAST_OPEN
            && found.filled() >= NEARLY_ALL
            && found.openFilled() <= 1 - NEARLY_ALL;
    if (onlyResolved) {
      double empty = 1 - found.openFilled();
      String text = "is empty for %.1f %% of the open cases and filled once resolved";
      return finding(found, FieldLeak.Verdict.FILLED_AT_OUTCOME, empty, say(text, empty));
    }
    if (found.outcomeDays() >= NEARLY_ALL) {
      String text = say("names the day of the outcome in %.1f %% of the rows", found.outcomeDays());
      return finding(found, FieldLeak.Verdict.OUTCOME_DAY, found.outcomeDays(), text);
    }
    if (found.pureMissingness()) {
      String text = "is filled or empty almost for one outcome only: %.1f %% of the rows";
      String said = say(text, found.pureShare());
      return finding(found, FieldLeak.Verdict.MISSINGNESS, found.missingnessAuc(), said);
    }
    if (isFact) {
      String text = "was known on the day of the look, so that what it tells is no leak";
      return finding(found, FieldLeak.Verdict.KEPT, found.valueAuc(), text);
    }
    if (found.pureRows() > 0) {
      String text =
          say("has values of nearly one outcome only in %.1f %% of the rows", found.pureShare());
      return finding(found, FieldLeak.Verdict.PURE_REGION, found.pureShare(), text);
    }
    return judgeArea(found, all);
  }

  /** Whether a field tells more of the outcome than the other fields make believable. */
  private FieldLeak judgeArea(FieldScan.Figures found, List<FieldScan.Figures> all) {
    double own = found.valueAuc();
    double next =
        all.stream()
            .filter(other -> !other.equals(found) && other.pureRows() == 0)
            .mapToDouble(FieldScan.Figures::valueAuc)
            .max()
            .orElse(0.5);
    if (all.size() > 2 && own >= suspectAuc && own - next >= suspectLead) {
      String text = "alone tells later outcomes with an area of %.3f, the next best field %.3f";
      String said = String.format(Locale.ROOT, text, own, next);
      return finding(found, FieldLeak.Verdict.TOO_GOOD, own, said);
    }
    return finding(found, FieldLeak.Verdict.KEPT, own, "does not give the outcome away");
  }

  private static String say(String text, double share) {
    return String.format(Locale.ROOT, text, 100 * share);
  }

  private static FieldLeak finding(
      FieldScan.Figures found, FieldLeak.Verdict verdict, double figure, String statement) {
    return new FieldLeak(
        found.field(),
        verdict,
        found.missingnessAuc(),
        found.valueAuc(),
        found.pureShare(),
        found.pureRows(),
        new Reason(found.field(), figure, found.field() + " " + statement + "."));
  }
}
