package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.stakeholders.internal.BetaCurve;
import io.planwright.stakeholders.rating.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores of best-worst scaling, also called MaxDiff, by counting (A. Finn &amp; J. J. Louviere,
 * "Determining the appropriate response to evidence of public concern", Journal of Public Policy
 * and Marketing 11, 1992). Intervals take respondents, not answers, as independent: the error of a
 * ratio of sums over respondents, by Student's distribution with a degree of freedom less than
 * there are respondents; this suits designs in which items are shown about equally often.
 *
 * <p>Stateless and thread-safe.
 */
public final class BestWorstScaling {

  /** A spread below this is rounding. */
  private static final double ALIKE = 1e-9;

  private BestWorstScaling() {}

  /**
   * Counts.
   *
   * @param choices the answers
   * @param level the level of the intervals, above 0 and below 1
   * @return each item that was shown, the highest score first, of equals in the order in which they
   *     first appear; time linear in what was shown
   * @throws IllegalArgumentException if there is no answer or the level is out of its range
   */
  public static List<BestWorstScore> scores(List<BestWorstChoice> choices, double level) {
    Require.notEmpty(choices, "choices", "Ask somebody.");
    Require.that(
        level > 0 && level < 1, "level", level, "be above 0 and below 1", "Ask for 0.95, say.");
    Map<String, Map<String, int[]>> counts = new LinkedHashMap<>();
    for (BestWorstChoice choice : choices) {
      for (String item : choice.shownIds()) {
        int[] own =
            counts
                .computeIfAbsent(item, id -> new LinkedHashMap<>())
                .computeIfAbsent(choice.respondentId(), id -> new int[3]);
        own[0]++;
        own[1] += item.equals(choice.bestId()) ? 1 : 0;
        own[2] += item.equals(choice.worstId()) ? 1 : 0;
      }
    }
    List<BestWorstScore> scores = new ArrayList<>();
    counts.forEach((item, byRespondent) -> scores.add(score(item, byRespondent, level)));
    scores.sort(Comparator.comparingDouble(BestWorstScore::score).reversed());
    return List.copyOf(scores);
  }

  private static BestWorstScore score(String item, Map<String, int[]> byRespondent, double level) {
    int shown = 0;
    int best = 0;
    int worst = 0;
    for (int[] own : byRespondent.values()) {
      shown += own[0];
      best += own[1];
      worst += own[2];
    }
    double score = (double) (best - worst) / shown;
    double squares = 0;
    for (int[] own : byRespondent.values()) {
      double off = own[1] - own[2] - score * own[0];
      squares += off * off;
    }
    double spread = Math.sqrt(squares) / shown;
    return new BestWorstScore(
        item, shown, best, worst, score, interval(item, score, spread, byRespondent.size(), level));
  }

  private static Answer<ConfidenceInterval> interval(
      String item, double score, double spread, int respondents, double level) {
    if (respondents < 2 || spread < ALIKE) {
      return Answer.insufficient(
          "interval of the score of " + item,
          "at least 2 respondents who saw it and chose differently",
          respondents < 2 ? "1 respondent" : respondents + " respondents who chose alike",
          "Ask more people.");
    }
    int freedom = respondents - 1;
    double part = new BetaCurve(0.5, freedom / 2.0).quantile(level);
    double critical = Math.sqrt(freedom * part / (1 - part));
    double half = critical * spread * Math.sqrt((double) respondents / freedom);
    return Answer.known(
        new ConfidenceInterval(level, Math.max(-1, score - half), Math.min(1, score + half)));
  }
}
