package io.planwright.quality;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds deals of which two values, or the order of two facts, cannot both be right. */
final class Contradictions implements QualityRule {

  /**
   * One thing that cannot be.
   *
   * @param name the name of the check
   * @param field the field in which it shows
   * @param appliesTo the deals that are looked at
   * @param broken whether a deal breaks the check
   * @param predicate what such deals do, after their number, as the end of a sentence
   */
  private record Check(
      String name,
      String field,
      Predicate<OpportunitySnapshot> appliesTo,
      BiPredicate<OpportunitySnapshot, CrmSnapshot> broken,
      String predicate) {}

  private static final List<Check> CHECKS =
      List.of(
          new Check(
              "closed before created",
              "closedOn",
              deal -> !deal.isOpen(),
              (deal, crm) -> deal.ageDays() < 0,
              "closed deals were closed before they were created"),
          new Check(
              "closed in the future",
              "closedOn",
              deal -> !deal.isOpen(),
              (deal, crm) -> deal.closedOn().map(day -> day.isAfter(crm.asOf())).orElse(false),
              "closed deals count for a day after the as-of date"),
          new Check(
              "won without an amount",
              "amount",
              deal -> deal.status() == OpportunityStatus.WON,
              (deal, crm) -> deal.amount().map(amount -> amount.isZero()).orElse(true),
              "won deals have no amount, so they add nothing to revenue"),
          new Check(
              "amount below zero",
              "amount",
              deal -> deal.amount().isPresent(),
              (deal, crm) -> deal.amount().map(amount -> amount.isNegative()).orElse(false),
              "deals with an amount have one below zero"),
          new Check(
              "quantity not above zero",
              "quantity",
              deal -> deal.quantity().isPresent(),
              (deal, crm) -> deal.quantity().map(BigDecimal::signum).orElse(1) <= 0,
              "deals with a product have a quantity of zero or below"),
          new Check(
              "expected to close before created",
              "expectedClose",
              deal -> deal.expectedClose().isPresent(),
              (deal, crm) -> before(deal.expectedClose().orElse(LocalDate.MAX), deal.createdOn()),
              "deals with an expected close have one before their creation"),
          new Check(
              "owner has left",
              "ownerId",
              deal -> deal.isOpen() && deal.ownerId().isPresent(),
              (deal, crm) ->
                  deal.ownerId()
                      .flatMap(crm::rep)
                      .flatMap(rep -> rep.leftOn())
                      .map(day -> before(day, crm.asOf()))
                      .orElse(false),
              "open deals with an owner are owned by a rep who has left"));

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    List<QualityFinding> findings = new ArrayList<>();
    for (Check check : CHECKS) {
      Offenders offenders = new Offenders();
      for (OpportunitySnapshot deal : input.snapshot().opportunities()) {
        if (check.appliesTo().test(deal)) {
          offenders.look(deal.id(), check.broken().test(deal, input.snapshot()));
        }
      }
      report(check.name(), check.field(), check.predicate(), offenders, findings);
    }
    inspectFacts(input, findings);
    return findings;
  }

  private static void inspectFacts(QualityInput input, List<QualityFinding> findings) {
    Offenders beforeCreated = new Offenders();
    Offenders afterClose = new Offenders();
    Offenders closedTwice = new Offenders();
    Offenders neverClosed = new Offenders();
    for (Opportunity deal : input.deals()) {
      FactOrder order = FactOrder.of(deal);
      beforeCreated.look(deal.id(), order.beforeCreated());
      afterClose.look(deal.id(), order.stageAfterClose());
      closedTwice.look(deal.id(), order.closedTwice());
      neverClosed.look(deal.id(), order.reopenedWhenOpen());
    }
    report(
        "facts before creation",
        "facts",
        "deals have facts from before their creation",
        beforeCreated,
        findings);
    report(
        "stage after close",
        "stage",
        "deals came into a stage after they were closed and not reopened",
        afterClose,
        findings);
    report(
        "closed twice",
        "status",
        "deals were closed twice and not reopened in between",
        closedTwice,
        findings);
    report(
        "reopened when open",
        "status",
        "deals were reopened when they were not closed",
        neverClosed,
        findings);
  }

  private static void report(
      String name,
      String field,
      String predicate,
      Offenders offenders,
      List<QualityFinding> findings) {
    if (!offenders.none()) {
      findings.add(
          offenders
              .finding(name, CrmEntity.OPPORTUNITY, field)
              .severity(Severity.CRITICAL)
              .dimension(QualityDimension.CONTRADICTORY)
              .statement(offenders.inWords() + " " + predicate + ".")
              .build());
    }
  }

  private static boolean before(LocalDate day, LocalDate other) {
    return day.isBefore(other);
  }

  /** What the order of a deal's facts says. */
  private record FactOrder(
      boolean beforeCreated,
      boolean stageAfterClose,
      boolean closedTwice,
      boolean reopenedWhenOpen) {

    static FactOrder of(Opportunity deal) {
      boolean beforeCreated = false;
      boolean stageAfterClose = false;
      boolean closedTwice = false;
      boolean reopenedWhenOpen = false;
      @Nullable OpportunityFact closed = null;
      for (OpportunityFact fact : deal.facts()) {
        if (fact instanceof OpportunityFact.Created) {
          beforeCreated = deal.facts().get(0).at().isBefore(fact.at());
        } else if (fact instanceof OpportunityFact.StageEntered) {
          // a CRM that keeps the outcome as a stage sets both at once
          stageAfterClose |= closed != null && closed.at().isBefore(fact.at());
        } else if (fact instanceof OpportunityFact.Closed) {
          closedTwice |= closed != null;
          closed = fact;
        } else if (fact instanceof OpportunityFact.Reopened) {
          reopenedWhenOpen |= closed == null;
          closed = null;
        }
      }
      return new FactOrder(beforeCreated, stageAfterClose, closedTwice, reopenedWhenOpen);
    }
  }
}
