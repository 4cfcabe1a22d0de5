package io.planwright.stakeholders.privacy;

import java.util.List;
import java.util.Map;

/** Types that name people or hold texts and have no {@link PersonalData}, by the reason why not. */
final class NotHeld {

  private static final Map<String, List<String>> BY_REASON =
      Map.of(
          "asked of an engine: built of what is held, for one run",
          List.of(
              "allocation.AssignmentItem",
              "allocation.audit.WaitingItem",
              "allocation.budget.SpendGroup",
              "allocation.territory.Territory",
              "cycle.PlanningBrief",
              "goal.quota.QuotaGroup",
              "schedule.staffed.StaffedActivity",
              "schedule.staffed.StaffedChange",
              "stakeholders.influence.NewTieSpec"),
          "answered by an engine: made anew of what is held",
          List.of(
              "allocation.audit.PersonUse",
              "allocation.team.FormedTeam",
              "allocation.team.Training",
              "allocation.team.WorkShare",
              "allocation.territory.TerritoryMove",
              "schedule.staffed.Bottleneck",
              "schedule.staffed.PersonWeek",
              "schedule.staffed.StaffedView",
              "schedule.staffed.WorkPiece",
              "stakeholder.EngagementGap",
              "stakeholders.EngagementPriority",
              "stakeholders.analysis.EngagementHistory",
              "stakeholders.analysis.EngagementRow",
              "stakeholders.analysis.GridPlacement",
              "stakeholders.analysis.SaliencePlacement",
              "stakeholders.analysis.Unplaced",
              "stakeholders.buying.ContactRecency",
              "stakeholders.buying.DealThreads",
              "stakeholders.consensus.InfluenceMatrix",
              "stakeholders.consensus.OpinionCluster",
              "stakeholders.consensus.OpinionPull",
              "stakeholders.consensus.PersonLimit",
              "stakeholders.decision.InformationValue",
              "stakeholders.decision.PersonOutlook",
              "stakeholders.decision.VotingPower",
              "stakeholders.influence.Brokerage",
              "stakeholders.influence.PersonScore",
              "stakeholders.influence.PersonalInfluence",
              "stakeholders.influence.Reach",
              "stakeholders.influence.Scores",
              "stakeholders.influence.TieGain",
              "stakeholders.rating.RaterDissent",
              "stakeholders.team.Bottleneck",
              "stakeholders.team.RaciViolation"),
          "a page or file of what is held",
          List.of(
              "report.exchange.ScheduleDocument",
              "report.exchange.ScheduleImport",
              "report.view.GanttBar",
              "report.view.LoadRow",
              "report.view.NextStepRow",
              "report.view.WeekLoad",
              "report.view.WorkBar"),
          "handed to the person",
          List.of("stakeholders.privacy.PersonExport"));

  /** Texts on the market, on kinds of work and on money, and results. */
  private static final List<String> TEXTS =
      List.of(
          "activity.DueItem",
          "activity.WorkFinding",
          "activity.WorkStatus",
          "market.Competitor",
          "market.CompetitorPosition",
          "market.Segment",
          "resource.Budget");

  private NotHeld() {}

  static List<String> names() {
    return named(BY_REASON.values().stream().flatMap(List::stream).toList());
  }

  static List<String> texts() {
    return named(TEXTS);
  }

  private static List<String> named(List<String> types) {
    return types.stream().map(type -> "io.planwright." + type).toList();
  }
}
