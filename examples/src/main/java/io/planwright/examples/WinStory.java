package io.planwright.examples;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.evidence.Answer;
import io.planwright.forecasting.pipeline.calibration.Binning;
import io.planwright.forecasting.pipeline.calibration.ReliabilityBin;
import io.planwright.forecasting.pipeline.calibration.ReliabilityCurve;
import io.planwright.forecasting.pipeline.calibration.ScoredOutcomes;
import io.planwright.forecasting.pipeline.win.Cases;
import io.planwright.forecasting.pipeline.win.CasesBuilder;
import io.planwright.forecasting.pipeline.win.WinModel;
import io.planwright.forecasting.pipeline.win.WinModelSpec;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether open deals can be told apart: a win model of what was known by a day, and what came of
 * the deals that it had not seen the end of.
 *
 * @param model the model, or why there is none
 * @param reliability its chances beside the outcomes known since; empty where none are
 */
record WinStory(Answer<WinModel> model, List<ReliabilityBin> reliability) {

  private static final int GROUPS = 5;

  private static final double LEVEL = 0.95;

  /**
   * Learns by one day and tries it on the days after.
   *
   * @param data the CRM
   * @param learnedBy the day whose knowledge the model has
   * @param asOf the day by which its chances are held against outcomes
   * @param control cancel and progress
   * @return what came out
   */
  static WinStory of(CrmData data, LocalDate learnedBy, LocalDate asOf, RunControl control) {
    Cases cases = cases(data, asOf);
    Answer<WinModel> model = WinModelSpec.standard().fit(cases, learnedBy, control);
    List<ReliabilityBin> reliability =
        model
            .map(known -> reliability(known, cases.resolvedBy(asOf), learnedBy))
            .toOptional()
            .orElse(List.of());
    return new WinStory(model, reliability);
  }

  private static List<ReliabilityBin> reliability(
      WinModel model, Cases resolved, LocalDate learnedBy) {
    Cases later = resolved.where(row -> !resolved.asOf(row).isBefore(learnedBy));
    if (later.size() == 0) {
      return List.of();
    }
    boolean[] won = new boolean[later.size()];
    List<String> deals = new ArrayList<>();
    for (int row = 0; row < won.length; row++) {
      won[row] = later.isWon(row);
      deals.add(later.caseId(row));
    }
    ScoredOutcomes scored = ScoredOutcomes.of(model.probabilities(later), won).withDeals(deals);
    return ReliabilityCurve.of(scored, Binning.EQUAL_MASS, GROUPS, LEVEL).bins();
  }

  /** Looks at each open deal on each month's end. */
  private static Cases cases(CrmData data, LocalDate asOf) {
    CasesBuilder cases = Cases.builder();
    try (Stream<Opportunity> deals = data.crm().opportunities()) {
      deals.forEachOrdered(
          deal -> deal.asOf(asOf, data.zone()).ifPresent(now -> addLooks(cases, data, deal, now)));
    }
    return cases.build().weightedByCase();
  }

  private static void addLooks(
      CasesBuilder cases, CrmData data, Opportunity deal, OpportunitySnapshot now) {
    YearMonth month = YearMonth.from(now.createdOn());
    LocalDate end = now.closedOn().orElse(now.asOf());
    for (LocalDate day = month.atEndOfMonth();
        day.isBefore(end);
        month = month.plusMonths(1), day = month.atEndOfMonth()) {
      LocalDate looked = day;
      deal.asOf(day, data.zone())
          .filter(OpportunitySnapshot::isOpen)
          .ifPresent(then -> addLook(cases, looked, then, now));
    }
  }

  private static void addLook(
      CasesBuilder cases, LocalDate day, OpportunitySnapshot then, OpportunitySnapshot now) {
    cases.row(then.id(), day).number("logAge", Math.log1p(Math.max(0, then.ageDays())));
    then.stage().ifPresent(stage -> cases.category("stage", stage));
    then.ownerId().ifPresent(owner -> cases.category("owner", owner));
    then.productId().ifPresent(product -> cases.category("product", product));
    then.amount()
        .filter(amount -> amount.isPositive())
        .ifPresent(amount -> cases.number("logAmount", Math.log(amount.toDouble())));
    now.closedOn()
        .ifPresent(closed -> cases.outcome(now.status() == OpportunityStatus.WON, closed));
  }
}
