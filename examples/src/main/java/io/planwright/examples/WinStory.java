package io.planwright.examples;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.forecasting.pipeline.calibration.Binning;
import io.planwright.forecasting.pipeline.calibration.ReliabilityBin;
import io.planwright.forecasting.pipeline.calibration.ReliabilityCurve;
import io.planwright.forecasting.pipeline.calibration.ScoredOutcomes;
import io.planwright.forecasting.pipeline.win.Cases;
import io.planwright.forecasting.pipeline.win.DealCases;
import io.planwright.forecasting.pipeline.win.Maturity;
import io.planwright.forecasting.pipeline.win.WinModel;
import io.planwright.forecasting.pipeline.win.WinModelSpec;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether open deals can be told apart: a win model of what was known by a day, and what came of
 * the deals that it had not seen the end of.
 *
 * @param model the model, or why there is none
 * @param reliability its chances beside the outcomes since, of looks old enough to tell; empty
 *     where none are
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
            .map(known -> reliability(known, Maturity.of(cases, asOf).resolved(cases), learnedBy))
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

  /** Looks at each open deal each month, back from the day of the plan. */
  private static Cases cases(CrmData data, LocalDate asOf) {
    LocalDate first = asOf;
    for (OpportunitySnapshot deal : CrmSnapshot.of(data.crm(), asOf, data.zone()).opportunities()) {
      first = deal.createdOn().isBefore(first) ? deal.createdOn() : first;
    }
    return DealCases.monthly(data.currency(), data.zone())
        .from(data.crm(), first, asOf)
        .weightedByLook();
  }
}
