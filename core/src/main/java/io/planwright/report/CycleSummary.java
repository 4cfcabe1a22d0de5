package io.planwright.report;

import io.planwright.calendar.DateRange;
import io.planwright.control.AlertRule;
import io.planwright.control.Attainment;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.PeriodOutlook;
import io.planwright.cycle.PlanningResult;
import io.planwright.cycle.Rehearsal;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.money.Money;
import io.planwright.plan.PlanContent;
import io.planwright.process.PipelineAging;
import io.planwright.quality.QualityFinding;
import io.planwright.quality.Severity;
import io.planwright.report.view.Kpi;
import io.planwright.report.view.PlanReport;
import io.planwright.strategy.RankedOption;
import java.time.LocalDate;
import java.util.Currency;

/** What a reader in a hurry has to know: headline figures, conclusions, risks. */
final class CycleSummary {

  private static final int FINDINGS_NAMED = 3;

  private final PlanningResult draft;
  private final Analysis analysis;
  private final PlanContent content;
  private final Currency currency;
  private final Answer<Rehearsal> rehearsal;

  CycleSummary(PlanningResult draft, Answer<Rehearsal> rehearsal) {
    this.draft = draft;
    this.analysis = draft.analysis();
    this.content = draft.plan().content();
    this.currency = content.frame().currency();
    this.rehearsal = rehearsal;
  }

  void write(PlanReport.Builder report) {
    kpis(report);
    analysis.outlook().toOptional().ifPresent(outlook -> conclude(outlook, report));
    rehearsal.toOptional().ifPresent(known -> conclude(known, report));
    for (RankedOption option : draft.strategy().assessment().ranking()) {
      if (option.rank() == 1) {
        report.addConclusions("First choice of strategy: " + option.option().statement() + ".");
      }
    }
    risks(report);
  }

  private void kpis(PlanReport.Builder report) {
    LocalDate tomorrow = content.frame().asOf().plusDays(1);
    Money revenue =
        analysis.segments().isEmpty()
            ? Money.zero(currency)
            : analysis.segments().get(0).total().revenueWon();
    long won = analysis.snapshot().won(DateRange.of(tomorrow.minusYears(1), tomorrow)).size();
    report.addKpis(
        new Kpi(
            "Revenue won, 12 months",
            Wording.amount(currency, revenue.toDouble()),
            Wording.count(won) + " deals"));
    analysis
        .outlook()
        .toOptional()
        .map(PeriodOutlook::total)
        .ifPresent(
            total ->
                report.addKpis(
                    new Kpi(
                        "Expected in " + content.frame().period().label(),
                        Wording.amount(currency, total.quantile(0.5)),
                        "80 %: "
                            + Wording.count(total.quantile(0.1))
                            + " to "
                            + Wording.count(total.quantile(0.9)))));
    content
        .revenueTarget()
        .ifPresent(
            target ->
                report.addKpis(
                    new Kpi(
                        "Target of " + content.frame().period().label(),
                        Wording.amount(currency, target.toDouble()),
                        Wording.percent(analysis.brief().ambition())
                            + " above the expectation; reached with a probability of "
                            + Wording.percent(chance(target)))));
    PipelineAging aging = analysis.aging();
    report.addKpis(
        new Kpi(
            "Open deals",
            Wording.count(aging.open()),
            Wording.count(aging.zombies()) + " older than any closed cycle"));
  }

  private void conclude(PeriodOutlook outlook, PlanReport.Builder report) {
    OutcomeDistribution total = outlook.total();
    report.addConclusions(
        "%s is expected to bring %s; four times in five it should end between %s and %s (%s)."
            .formatted(
                outlook.period().label(),
                Wording.amount(currency, total.quantile(0.5)),
                Wording.count(total.quantile(0.1)),
                Wording.count(total.quantile(0.9)),
                outlook.forecast().provenance().method()));
    content
        .revenueTarget()
        .ifPresent(
            target ->
                report.addConclusions(
                    "The proposed target of %s is reached with a probability of %s."
                        .formatted(
                            Wording.amount(currency, target.toDouble()),
                            Wording.percent(chance(target)))));
  }

  private void conclude(Rehearsal known, PlanReport.Builder report) {
    if (known.control().attainments().isEmpty()) {
      return;
    }
    Attainment total = known.control().attainments().get(0);
    report.addConclusions(
        "Planned the same way, %s would have been given a target of %s; it brought %s%s."
            .formatted(
                known.plan().content().frame().period().label(),
                Wording.amount(currency, total.target().toDouble()),
                Wording.count(total.actual().toDouble()),
                total.share().isPresent()
                    ? ", an attainment of " + Wording.percent(total.share().getAsDouble())
                    : ""));
  }

  private void risks(PlanReport.Builder report) {
    content
        .revenueTarget()
        .filter(target -> chance(target) < 0.5)
        .ifPresent(
            target ->
                report.addRisks(
                    "The target is more likely missed than reached (%s)."
                        .formatted(Wording.percent(chance(target)))));
    rehearsal
        .toOptional()
        .ifPresent(
            known ->
                known.control().alerts().alerts().stream()
                    // A rehearsed plan is as old as its period is long; that is no risk.
                    .filter(alert -> !(alert.rule() instanceof AlertRule.PlanStale))
                    .forEach(
                        alert ->
                            report.addRisks("In the rehearsal: " + alert.judgement().summary())));
    analysis.quality().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .limit(FINDINGS_NAMED)
        .map(QualityFinding::statement)
        .forEach(report::addRisks);
  }

  private double chance(Money target) {
    return analysis.outlook().orElseThrow().total().probabilityAtLeast(target.toDouble());
  }
}
