package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.control.AlertReport;
import io.planwright.control.AlertRules;
import io.planwright.control.Attainment;
import io.planwright.control.ControlFacts;
import io.planwright.control.DatedAmount;
import io.planwright.control.Pacing;
import io.planwright.control.PacingMonitor;
import io.planwright.control.PhasedPlan;
import io.planwright.evidence.Answer;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.Money;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanReference;
import io.planwright.plan.SalesPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the won deals of an analysis against one version of a plan. */
final class ControlStep {

  private static final String SUBJECT = "revenue";

  private final SalesPlan plan;
  private final PlanContent content;
  private final PlanReference reference;
  private final Analysis actuals;
  private final AlertRules rules;
  private final WonDeals won;

  ControlStep(SalesPlan plan, Analysis actuals, AlertRules rules) {
    this.plan = plan;
    this.content = plan.content();
    this.reference = plan.reference();
    this.actuals = actuals;
    this.rules = rules;
    DateRange period = content.frame().calendar().range(content.frame().period());
    this.won = WonDeals.of(actuals.snapshot(), actuals.brief()).within(period);
  }

  ControlReport run() {
    List<Attainment> attainments = attainments();
    Answer<Pacing> pacing = pacing();
    FiscalPeriod period = content.frame().period();
    return new ControlReport(
        asOf(),
        attainments,
        pacing,
        Variances.between(actuals, content.frame().calendar().plus(period, -1), period),
        alerts(attainments, pacing));
  }

  private LocalDate asOf() {
    return actuals.brief().asOf();
  }

  private List<Attainment> attainments() {
    List<Attainment> attainments = new ArrayList<>();
    content
        .revenueTarget()
        .ifPresent(
            target -> attainments.add(new Attainment(reference, SUBJECT, won.revenue(), target)));
    content.quotas().ifPresent(quotas -> addQuotas(quotas, attainments));
    return attainments;
  }

  private void addQuotas(QuotaTree quotas, List<Attainment> attainments) {
    FiscalPeriod period = content.frame().period();
    LocalDate on = content.frame().calendar().range(period).start();
    for (QuotaNode node : quotas.nodes()) {
      Money quota = quotas.rollUp(node.id(), period, on);
      if (quota.isPositive() && !node.id().equals(QuotaDraft.COMPANY)) {
        Set<String> reps =
            quotas.leaves(node.id(), on).stream().map(QuotaNode::id).collect(Collectors.toSet());
        Money actual = won.where(deal -> reps.contains(deal.repId())).revenue();
        attainments.add(new Attainment(reference, node.name(), actual, quota));
      }
    }
  }

  private Answer<Pacing> pacing() {
    if (content.phasing().isEmpty()) {
      return Answer.insufficient(
          "pacing of " + reference,
          "a revenue target by fiscal month",
          "none in the plan",
          "Set a target; where the history allows no forecast, set it by judgement.");
    }
    PhasedPlan phased =
        new PhasedPlan(reference, SUBJECT, content.frame().period(), content.phasing());
    List<DatedAmount> amounts =
        won.deals().stream().map(deal -> new DatedAmount(deal.closedOn(), deal.amount())).toList();
    return PacingMonitor.of(content.frame().calendar(), actuals.brief().workingCalendar())
        .pace(phased, amounts, asOf());
  }

  private AlertReport alerts(List<Attainment> attainments, Answer<Pacing> pacing) {
    ControlFacts.Builder facts =
        ControlFacts.builder()
            .plan(reference)
            .subject(SUBJECT)
            .asOf(asOf())
            .periodEndsOn(
                content
                    .frame()
                    .calendar()
                    .range(content.frame().period())
                    .endExclusive()
                    .minusDays(1));
    attainments.stream()
        .filter(attainment -> attainment.subject().equals(SUBJECT))
        .findFirst()
        .ifPresent(facts::attainment);
    pacing.toOptional().ifPresent(facts::pacing);
    LocalDate revisedOn =
        plan.lastRevision().note().at().atZone(actuals.brief().zone()).toLocalDate();
    if (!revisedOn.isAfter(asOf())) {
      facts.planRevisedOn(revisedOn);
    }
    return rules.check(facts.build());
  }
}
