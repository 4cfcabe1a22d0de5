package io.planwright.control;

import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The conditions of the alert rules, and the sentences that go with them. */
final class AlertJudgements {

  private AlertJudgements() {}

  static Judgement attainmentBelow(double share, ControlFacts facts) {
    Optional<Attainment> attainment = facts.attainment();
    if (attainment.isEmpty()) {
      return Judgement.unknown("The attainment is not known.");
    }
    if (facts.periodEndsOn().isEmpty()) {
      return Judgement.unknown("It is not known whether the period has ended.");
    }
    LocalDate end = facts.periodEndsOn().get();
    if (facts.asOf().isBefore(end)) {
      return Judgement.unknown("The period runs until " + end + "; the pacing tells so far.");
    }
    OptionalDouble reached = attainment.get().share();
    if (reached.isEmpty()) {
      return Judgement.unknown("A target of zero has no attainment.");
    }
    String statement =
        "%s of %s reached, %s of the target"
            .formatted(
                attainment.get().actual(),
                attainment.get().target(),
                percent(reached.getAsDouble()));
    return judge(
        reached.getAsDouble() < share,
        "Attainment is %s, the limit %s.".formatted(percent(reached.getAsDouble()), percent(share)),
        evidence(facts, statement));
  }

  static Judgement pacingBehind(double share, ControlFacts facts) {
    Optional<Pacing> pacing = facts.pacing();
    if (pacing.isEmpty()) {
      return Judgement.unknown("The pacing is not known.");
    }
    OptionalDouble pace = pacing.get().paceShare();
    if (pace.isEmpty()) {
      return Judgement.unknown("Nothing was planned to date.");
    }
    String statement =
        "%s achieved where %s was planned to date"
            .formatted(pacing.get().actualToDate(), pacing.get().plannedToDate());
    double behind = 1 - pace.getAsDouble();
    return judge(
        behind > share,
        behind > 0
            ? "Behind plan by %s, the limit is %s.".formatted(percent(behind), percent(share))
            : "On or ahead of plan.",
        evidence(facts, statement));
  }

  static Judgement runRateAbove(double factor, ControlFacts facts) {
    Optional<Money> required = facts.pacing().flatMap(Pacing::requiredPerWorkingDay);
    Optional<Money> achieved = facts.pacing().flatMap(Pacing::achievedPerWorkingDay);
    if (required.isEmpty() || achieved.isEmpty()) {
      return Judgement.unknown("There is no run rate before the first or after the last day.");
    }
    Money needed = required.get();
    Money soFar = achieved.get();
    String statement = "%s a working day required, %s achieved so far".formatted(needed, soFar);
    boolean above =
        needed.isPositive()
            && (!soFar.isPositive() || needed.toDouble() > factor * soFar.toDouble());
    return judge(
        above,
        String.format(
            Locale.ROOT, "Required against achieved run rate; the limit is %.2f times.", factor),
        evidence(facts, statement));
  }

  static Judgement planStale(int days, ControlFacts facts) {
    if (facts.planRevisedOn().isEmpty()) {
      return Judgement.unknown("It is not known when the plan was revised.");
    }
    long age = ChronoUnit.DAYS.between(facts.planRevisedOn().get(), facts.asOf());
    return judge(
        age > days,
        "The plan is %d days old, the limit is %d.".formatted(age, days),
        evidence(facts, "last revised on " + facts.planRevisedOn().get()));
  }

  private static Judgement judge(boolean holds, String summary, List<Evidence> evidence) {
    return holds ? Judgement.yes(summary, evidence) : Judgement.no(summary, evidence);
  }

  private static List<Evidence> evidence(ControlFacts facts, String statement) {
    return List.of(new Evidence("plan " + facts.plan(), statement, facts.asOf()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
