package io.planwright.forecasting.pipeline.win;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds fields that give the outcome away because they were written with it or after it, such as
 * the length of the call in which a deal was closed. Immutable, serializable and thread-safe.
 *
 * <p>No table says when its fields were written, so this looks at what honest fields do not do. A
 * field leaks if
 *
 * <ul>
 *   <li>it alone tells wins from losses almost perfectly: three standard errors below its AUC are
 *       still {@link #certain} or more;
 *   <li>it is missing, or there, for one outcome alone: at least three rows in a hundred are so,
 *       and the other outcome is less than a tenth as frequent there as in all rows;
 *   <li>it stands out: its AUC lies above {@link #strong} by three standard errors and by {@link
 *       #ahead} above that of every other field, and three rows in a hundred or more have values
 *       that with one outcome alone.
 * </ul>
 *
 * <p>Numbers are looked at in twentieths, categories by level; what goes with which outcome is
 * learned on one half of the cases and measured on the other, both ways. A strong field that is
 * honest can be taken for a leak by the third rule; {@link WinModelSpec#withoutLeakDetection} keeps
 * it.
 *
 * @param certain the AUC from which a field is too good to be true, above 0.5, at most 1
 * @param strong the AUC from which a field may stand out, above 0.5, at most 1
 * @param ahead how far it has to be ahead of every other field, from 0 to 0.5
 */
public record LeakDetector(double certain, double strong, double ahead) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double ERRORS = 3;
  private static final double LEAST_SHARE = 0.03;

  /**
   * Checks the components.
   *
   * @param certain above 0.5, at most 1
   * @param strong above 0.5, at most 1
   * @param ahead from 0 to 0.5
   * @throws IllegalArgumentException if one is out of range
   */
  public LeakDetector {
    Require.between(certain, 0.5, 1, "certain", "Give an AUC such as 0.98.");
    Require.between(strong, 0.5, 1, "strong", "Give an AUC such as 0.75.");
    Require.between(ahead, 0, 0.5, "ahead", "Give a difference such as 0.1.");
  }

  /**
   * With thresholds of 0.98, 0.75 and 0.1.
   *
   * @return the detector
   */
  public static LeakDetector standard() {
    return new LeakDetector(0.98, 0.75, 0.1);
  }

  /**
   * Looks at each field of the rows whose outcome was known on a day.
   *
   * @param cases the cases; later rows and outcomes are not looked at
   * @param asOf the as-of date
   * @return what each field tells; it takes 30 won and 30 lost rows
   */
  public Answer<LeakReport> inspect(Cases cases, LocalDate asOf) {
    Cases known = cases.resolvedBy(asOf);
    int won = 0;
    for (int row = 0; row < known.size(); row++) {
      won += known.isWon(row) ? 1 : 0;
    }
    if (Math.min(won, known.size() - won) < WinTraining.LEAST) {
      return Answer.insufficient(
          "fields that give the outcome away",
          "at least 30 won and 30 lost rows",
          won + " won and " + (known.size() - won) + " lost rows known by " + asOf,
          "Load earlier cases.");
    }
    List<FieldPower> powers = new ArrayList<>();
    for (String field : known.fields()) {
      powers.add(FieldPower.of(known, field));
    }
    List<FieldLeak> fields = new ArrayList<>();
    for (FieldPower power : powers) {
      double next = 0.5;
      for (FieldPower other : powers) {
        next = other == power ? next : Math.max(next, other.auc());
      }
      fields.add(judged(power, next));
    }
    return Answer.known(new LeakReport(fields));
  }

  private FieldLeak judged(FieldPower power, double next) {
    double surely = power.auc() - ERRORS * power.aucError();
    String statement;
    boolean leak = true;
    if (surely >= certain) {
      statement = "tells wins from losses almost perfectly by itself (AUC %s)";
    } else if (power.missingShare() >= LEAST_SHARE) {
      statement = "is missing, or there, for one outcome alone (AUC %s)";
    } else if (surely >= strong
        && power.auc() >= next + ahead
        && power.pureShare() >= LEAST_SHARE) {
      statement =
          "stands out (AUC %s, the next field "
              + rounded(next)
              + "), and "
              + Math.round(100 * power.pureShare())
              + " %% of rows have values that go with one outcome alone";
    } else {
      statement = "tells no more than a field may (AUC %s)";
      leak = false;
    }
    return new FieldLeak(
        power.field(),
        power.auc(),
        power.aucError(),
        power.pureShare(),
        leak,
        power.field() + " " + statement.formatted(rounded(power.auc())));
  }

  private static String rounded(double auc) {
    return String.format(Locale.ROOT, "%.3f", auc);
  }
}
