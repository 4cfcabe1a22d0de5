package io.planwright.examples;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.evidence.Answer;
import io.planwright.examples.generator.ForecastSubmissions;
import io.planwright.forecasting.pipeline.judgement.BiasModel;
import io.planwright.forecasting.pipeline.judgement.ForecastCategory;
import io.planwright.forecasting.pipeline.judgement.ForecastHierarchy;
import io.planwright.forecasting.pipeline.judgement.PastForecast;
import io.planwright.forecasting.pipeline.judgement.PeriodActual;
import io.planwright.forecasting.pipeline.judgement.PeriodDeals;
import io.planwright.forecasting.pipeline.judgement.RollUpMethod;
import io.planwright.forecasting.pipeline.judgement.Submission;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people say of the next month, and how far they were off before.
 *
 * @param month the next month
 * @param bias how far each forecaster is off
 * @param byReps the commits of the reps, added up over their teams
 * @param byManagers the same where managers' commits stand in the place of their teams'
 * @param corrected that by managers, each commit corrected by the record of who made it
 */
record JudgementStory(
    FiscalPeriod month, BiasModel bias, Money byReps, Money byManagers, Money corrected) {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final String COMPANY = "company";
  private static final int MONTHS = 8;

  /** Commits are made on the day before a month: the shortest has 28 days. */
  private static final int LEAD_DAYS = 28;

  /**
   * Tells the story.
   *
   * @param data the CRM
   * @param snapshot the CRM as it was known on the day
   * @return the story as of the snapshot's day, or that nothing was submitted
   */
  static Answer<JudgementStory> of(CrmData data, CrmSnapshot snapshot) {
    if (data.drawnSeed().isEmpty()) {
      return Answer.insufficient(
          "judgement of forecasters",
          "forecasts that people submitted",
          "none in the export",
          "Keep what reps and managers submit, with the day on which they did.");
    }
    FiscalPeriod next = CALENDAR.periodOf(snapshot.asOf().plusDays(1), PeriodKind.MONTH);
    List<PeriodActual> wins = MonthlyWins.before(snapshot, CALENDAR, next, MONTHS);
    List<Submission> said =
        ForecastSubmissions.of(
                forecasters(snapshot), wins, next, CALENDAR, data.drawnSeed().getAsLong())
            .submissions();
    List<PastForecast> past =
        PastForecast.atLead(LEAD_DAYS, ForecastCategory.COMMIT, said, wins, data.zone());
    PeriodDeals deals =
        PeriodDeals.of(snapshot, CALENDAR, next, Map.of(), ExchangeRates.none(), data.currency());
    QuotaTree tree = tree(data, snapshot);
    List<Submission> ofReps =
        said.stream().filter(each -> snapshot.rep(each.forecasterId()).isPresent()).toList();
    return BiasModel.fit(past, snapshot.asOf())
        .map(
            bias ->
                new JudgementStory(
                    next,
                    bias,
                    commits(tree, ofReps, deals),
                    commits(tree, said, deals),
                    commits(tree, corrected(bias, said), deals)));
  }

  /** Who submits for whom: the reps who are there for themselves, managers for their teams. */
  static Map<String, String> forecasters(CrmSnapshot snapshot) {
    Map<String, String> forecasters = new TreeMap<>();
    for (SalesRep rep : snapshot.reps()) {
      if (rep.leftOn().isEmpty()) {
        forecasters.put(rep.id(), rep.id());
      }
    }
    for (SalesTeam team : snapshot.teams()) {
      team.managerId().ifPresent(manager -> forecasters.put(team.id(), manager));
    }
    return forecasters;
  }

  private static QuotaTree tree(CrmData data, CrmSnapshot snapshot) {
    List<QuotaNode> nodes = new ArrayList<>(List.of(new QuotaNode(COMPANY, COMPANY)));
    List<QuotaLink> links = new ArrayList<>();
    for (SalesTeam team : snapshot.teams()) {
      nodes.add(new QuotaNode(team.id(), team.name()));
      links.add(new QuotaLink(COMPANY, team.id(), DateRange.from(LocalDate.EPOCH)));
    }
    snapshot.reps().forEach(rep -> nodes.add(new QuotaNode(rep.id(), rep.name())));
    for (TeamMembership member : snapshot.teamMemberships()) {
      links.add(new QuotaLink(member.teamId(), member.repId(), member.validity()));
    }
    return QuotaTree.of(data.currency(), nodes, links, List.of());
  }

  private static Money commits(QuotaTree tree, List<Submission> said, PeriodDeals deals) {
    return ForecastHierarchy.of(tree, said, List.of())
        .rollUp(COMPANY, deals, RollUpMethod.CUMULATIVE)
        .line(ForecastCategory.COMMIT)
        .ownerAdjusted();
  }

  /** Whose record is too short is believed. */
  private static List<Submission> corrected(BiasModel bias, List<Submission> said) {
    List<Submission> corrected = new ArrayList<>();
    for (Submission each : said) {
      Money amount =
          bias.debiased(each.forecasterId(), each.amount())
              .fold(known -> known.point(), lack -> each.amount());
      corrected.add(
          new Submission(
              each.forecasterId(),
              each.nodeId(),
              each.period(),
              each.at(),
              each.category(),
              amount,
              each.note()));
    }
    return corrected;
  }
}
