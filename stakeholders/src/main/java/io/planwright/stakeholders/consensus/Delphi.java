package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.stakeholders.rating.KendallConcordance;
import io.planwright.stakeholders.rating.RaterAgreement;
import io.planwright.stakeholders.rating.RatingMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Sums up the rounds of a Delphi study and says whether it is over. Stateless and thread-safe.
 *
 * <p>Deviation from practice that stops at any agreement: chance agreement on the order of few
 * items does not count, so that Kendall's W must also have a p-value of at most 0.05.
 */
public final class Delphi {

  private static final double SIGNIFICANT = 0.05;

  private Delphi() {}

  /**
   * Sums up and judges.
   *
   * @param study the rounds so far
   * @param rule when the study is over
   * @return the verdict on the last round, and each round in figures; time linear in the estimates
   *     but for sorting
   */
  public static DelphiAssessment assess(DelphiStudy study, DelphiRule rule) {
    Require.nonNull(study, "study");
    Require.nonNull(rule, "rule");
    List<RoundSummary> rounds = new ArrayList<>();
    for (int r = 0; r < study.rounds().size(); r++) {
      rounds.add(summary(study.rounds(), r));
    }
    if (rounds.isEmpty()) {
      return new DelphiAssessment(
          DelphiVerdict.NOT_ENOUGH_ESTIMATES, rounds, Explanation.of("No round is closed yet."));
    }
    RoundSummary last = rounds.get(rounds.size() - 1);
    DelphiVerdict verdict = verdict(last, rule);
    return new DelphiAssessment(verdict, rounds, explanation(verdict, last, rule));
  }

  private static RoundSummary summary(List<DelphiRound> rounds, int r) {
    DelphiRound round = rounds.get(r);
    List<Answer<ItemEstimates>> items = new ArrayList<>();
    for (String item : round.estimates().subjectIds()) {
      items.add(item(rounds, r, item));
    }
    Answer<KendallConcordance> concordance = RaterAgreement.kendall(round.estimates());
    return new RoundSummary(r + 1, round.closedOn(), items, concordance);
  }

  private static Answer<ItemEstimates> item(List<DelphiRound> rounds, int r, String item) {
    RatingMatrix now = rounds.get(r).estimates();
    double[] estimates = estimates(now, item);
    if (estimates.length == 0) {
      return Answer.insufficient(
          "estimates of " + item, "at least 1 estimate", "none", "Ask the experts again.");
    }
    double median = quantile(estimates, 0.5);
    Answer<ItemEstimates.Change> change =
        r == 0
            ? Answer.insufficient(
                "change of the estimates of " + item,
                "a round before",
                "the first round",
                "Compare after the next round.")
            : change(rounds.get(r - 1).estimates(), now, item, median);
    return Answer.known(
        new ItemEstimates(
            item,
            estimates.length,
            quantile(estimates, 0.25),
            median,
            quantile(estimates, 0.75),
            change));
  }

  private static double[] estimates(RatingMatrix matrix, String item) {
    return matrix.raterIds().stream()
        .map(expert -> matrix.rating(expert, item))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .sorted()
        .toArray();
  }

  private static double quantile(double[] sorted, double p) {
    double place = p * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static Answer<ItemEstimates.Change> change(
      RatingMatrix before, RatingMatrix now, String item, double median) {
    double[] earlier = estimates(before, item);
    Set<String> known = new HashSet<>(before.raterIds());
    double[] moves =
        now.raterIds().stream()
            .filter(known::contains)
            .filter(expert -> now.rating(expert, item).isPresent())
            .filter(expert -> before.rating(expert, item).isPresent())
            .mapToDouble(
                expert ->
                    Math.abs(
                        now.rating(expert, item).orElseThrow()
                            - before.rating(expert, item).orElseThrow()))
            .toArray();
    if (moves.length == 0) {
      return Answer.insufficient(
          "change of the estimates of " + item,
          "at least 1 expert with an estimate in both rounds",
          "none",
          "Keep the ids of experts from round to round.");
    }
    double moved = Arrays.stream(moves).filter(move -> move > 0).count();
    return Answer.known(
        new ItemEstimates.Change(
            moves.length,
            median - quantile(earlier, 0.5),
            Arrays.stream(moves).average().orElse(0),
            moved / moves.length));
  }

  private static DelphiVerdict verdict(RoundSummary last, DelphiRule rule) {
    boolean isEnough = true;
    boolean isNarrow = true;
    boolean isStable = true;
    for (Answer<ItemEstimates> answer : last.items()) {
      isEnough &= answer.fold(item -> item.experts() >= rule.leastExperts(), lack -> false);
      isNarrow &= answer.fold(item -> item.range() <= rule.largestRange(), lack -> false);
      isStable &=
          answer
              .flatMap(ItemEstimates::change)
              .fold(
                  change ->
                      Math.abs(change.median()) <= rule.largestChange()
                          && change.meanMove() <= rule.largestChange(),
                  lack -> false);
    }
    boolean isConcordant =
        last.concordance()
            .fold(
                found -> found.w() >= rule.leastConcordance() && found.pValue() <= SIGNIFICANT,
                lack -> false);
    if (!isEnough) {
      return DelphiVerdict.NOT_ENOUGH_ESTIMATES;
    }
    if (rule.isConsensus(isNarrow, isConcordant)) {
      return DelphiVerdict.CONSENSUS;
    }
    if (isStable) {
      return DelphiVerdict.STABLE_DISSENT;
    }
    return last.round() >= rule.mostRounds() ? DelphiVerdict.ROUND_LIMIT : DelphiVerdict.CONTINUE;
  }

  private static Explanation explanation(
      DelphiVerdict verdict, RoundSummary last, DelphiRule rule) {
    List<Reason> reasons = new ArrayList<>();
    for (Answer<ItemEstimates> answer : last.items()) {
      answer
          .toOptional()
          .filter(item -> item.range() > rule.largestRange())
          .ifPresent(item -> reasons.add(reason(item)));
    }
    reasons.sort((a, b) -> Double.compare(b.contribution(), a.contribution()));
    String agreed =
        "%d of %d items are within a range of %s"
            .formatted(
                last.items().size() - reasons.size() - unknown(last),
                last.items().size(),
                Figures.number(rule.largestRange()));
    String concordance =
        last.concordance()
            .fold(
                found -> ", and the order of items agrees by W = " + Figures.number(found.w()),
                lack -> "");
    return new Explanation(
        "Round %d: %s. %s%s.".formatted(last.round(), words(verdict), agreed, concordance),
        reasons);
  }

  private static int unknown(RoundSummary last) {
    return (int) last.items().stream().filter(item -> !item.isKnown()).count();
  }

  private static String words(DelphiVerdict verdict) {
    return switch (verdict) {
      case NOT_ENOUGH_ESTIMATES -> "some item has too few estimates to tell";
      case CONSENSUS -> "the experts agree";
      case STABLE_DISSENT -> "the experts do not agree and hardly move any more";
      case ROUND_LIMIT -> "the experts do not agree and no further round is planned";
      case CONTINUE -> "the experts still move, ask again";
    };
  }

  private static Reason reason(ItemEstimates item) {
    return new Reason(
        item.itemId(),
        item.range(),
        "The middle half of %d estimates is from %s to %s."
            .formatted(
                item.experts(),
                Figures.number(item.lowerQuartile()),
                Figures.number(item.upperQuartile())));
  }
}
