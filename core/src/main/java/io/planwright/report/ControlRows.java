package io.planwright.report;

import io.planwright.control.Pacing;
import io.planwright.control.PriceVolumeMix;
import io.planwright.control.VarianceTerm;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.WaterfallStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the comparison of plan and actual into rows of the report: quotas, variance, pacing.
 * Stateless and thread-safe.
 */
public final class ControlRows {
  private ControlRows() {}

  /**
   * Returns the way from one total to the other; terms of zero are left out.
   *
   * @param from the name of the base, such as the plan or an earlier quarter
   * @param to the name of the current figure
   * @param variance the terms, which sum exactly
   * @return the base, the terms, the current figure
   */
  public static List<WaterfallStep> variance(String from, String to, PriceVolumeMix variance) {
    List<WaterfallStep> steps = new ArrayList<>();
    steps.add(WaterfallStep.total(from, variance.base()));
    for (VarianceTerm term : variance.terms()) {
      if (!term.amount().isZero()) {
        steps.add(WaterfallStep.change(term.name(), term.amount()));
      }
    }
    steps.add(WaterfallStep.total(to, variance.current()));
    return steps;
  }

  /**
   * Returns a target on its way.
   *
   * @param name the target as readers know it
   * @param pacing how far it is
   * @return a row
   */
  public static PacingRow pacing(String name, Pacing pacing) {
    String required =
        pacing
            .requiredPerPhase()
            .map(amount -> "Needs " + amount + " in each phase that is left.")
            .orElse("");
    return new PacingRow(
        name, pacing.target(), pacing.plannedToDate(), pacing.actualToDate(), required);
  }

  /**
   * Returns a quota on its way.
   *
   * @param level whose quota it is
   * @param name the team or the rep
   * @param unit the unit above; may be empty
   * @param pacing how far it is
   * @return a row
   */
  public static QuotaRow quota(QuotaLevel level, String name, String unit, Pacing pacing) {
    return new QuotaRow(
        level, name, unit, pacing.target(), pacing.plannedToDate(), pacing.actualToDate());
  }
}
