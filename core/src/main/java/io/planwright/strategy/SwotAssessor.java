package io.planwright.strategy;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Evaluates both sides and ranks the options with the factors that count on a day. */
final class SwotAssessor {

  private final List<SwotFactor> current;
  private final List<TowsOption> options;
  private final OptionScores scores;

  SwotAssessor(List<SwotFactor> current, List<TowsOption> options) {
    this.current = current;
    this.options = options;
    this.scores = new OptionScores(current);
  }

  SwotAssessment assess(LocalDate date, List<SwotFactor> expired, List<SwotFactor> notYetKnown) {
    List<TowsOption> ranked = new ArrayList<>();
    List<TowsOption> lapsed = new ArrayList<>();
    for (TowsOption option : options) {
      (scores.isLapsed(option) ? lapsed : ranked).add(option);
    }
    ranked.sort(
        Comparator.comparing(scores::score, Comparator.reverseOrder())
            .thenComparing(TowsOption::id));
    return new SwotAssessment(
        date,
        matrix(SwotSide.INTERNAL),
        matrix(SwotSide.EXTERNAL),
        rankedOptions(ranked),
        new TopOptionSearch(scores, current).search(ranked),
        expired,
        notYetKnown,
        lapsed);
  }

  private Answer<FactorMatrix> matrix(SwotSide side) {
    List<WeightedFactor> rows = new ArrayList<>();
    Fraction total = Fraction.ZERO;
    for (SwotFactor factor : current) {
      if (factor.kind().side() == side) {
        Fraction share = scores.share(factor);
        Fraction score = share.times(Fraction.of(factor.rating()));
        total = total.plus(score);
        rows.add(
            new WeightedFactor(
                factor.id(), factor.kind(), share.toDouble(), factor.rating(), score.toDouble()));
      }
    }
    if (rows.isEmpty()) {
      return Answer.insufficient(
          "score of the " + side.name().toLowerCase(Locale.ROOT) + " factors",
          "at least one factor that is known and has not expired",
          "none",
          "Add factors of this side, or renew the evidence of the expired ones.");
    }
    return Answer.known(new FactorMatrix(side, rows, total.toDouble()));
  }

  private List<RankedOption> rankedOptions(List<TowsOption> ranked) {
    List<RankedOption> result = new ArrayList<>();
    for (TowsOption option : ranked) {
      double score = scores.score(option).toDouble();
      result.add(new RankedOption(result.size() + 1, option, score, explain(option, score)));
    }
    return result;
  }

  private Explanation explain(TowsOption option, double score) {
    List<Reason> reasons = new ArrayList<>();
    for (SwotFactor factor : scores.linked(option)) {
      double contribution = scores.contribution(factor).toDouble();
      reasons.add(new Reason(factor.id(), contribution, statement(factor)));
    }
    String leftOut =
        reasons.size() == option.factorIds().size()
            ? ""
            : " Factors left out: " + (option.factorIds().size() - reasons.size()) + ".";
    return new Explanation(
        String.format(
            Locale.ROOT, "%s option with a score of %.3f.%s", option.quadrant(), score, leftOut),
        reasons);
  }

  private String statement(SwotFactor factor) {
    return String.format(
        Locale.ROOT,
        "%s (%s): weight %.3f times leverage %d.",
        factor.statement(),
        factor.kind().name().toLowerCase(Locale.ROOT),
        scores.share(factor).toDouble(),
        factor.leverage());
  }
}
