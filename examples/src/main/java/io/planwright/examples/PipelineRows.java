package io.planwright.examples;

import io.planwright.crm.OpportunitySnapshot;
import io.planwright.cycle.PeriodOutlook;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.examples.text.AsciiNumbers;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecasting.pipeline.calibration.ReliabilityBin;
import io.planwright.forecasting.pipeline.closing.Zombies;
import io.planwright.forecasting.pipeline.closing.Zombies.Zombie;
import io.planwright.forecasting.pipeline.movement.MovementLine;
import io.planwright.forecasting.pipeline.movement.PipelineMovement;
import io.planwright.forecasting.pipeline.period.SkillReport;
import io.planwright.forecasting.pipeline.period.SkilledForecast;
import io.planwright.forecasting.pipeline.period.SourceSkill;
import io.planwright.forecasting.pipeline.win.WinModel;
import io.planwright.report.view.AmountQuantile;
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.MovementRow;
import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.ReliabilityPoint;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.SourceSkillRow;
import io.planwright.report.view.ZombieRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The story of the pipeline as the page shows it. */
final class PipelineRows {

  private static final double[] PROBABILITIES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

  private static final String SECOND_LOOK = "A second look, not the number to plan with. ";

  private static final String TO_PLAN_WITH =
      "To plan with: %s %s in %s, the middle of the forecast in the section before; the targets rest"
          + " on it alone. This section looks at the quarter a second time and has %s in the middle:"
          + " it sees one value a quarter where the forecast sees three months, and lets a source"
          + " speak only where it has proved better than the same quarter a year before.";

  private final PipelineStory story;
  private final PlanReport.Builder report;

  private PipelineRows(PipelineStory story, PlanReport.Builder report) {
    this.story = story;
    this.report = report;
  }

  /**
   * Adds the story to a report.
   *
   * @param plan the report so far
   * @param story the story
   * @param planned the forecast that the targets of the plan rest on
   * @return the report with the story
   */
  static PlanReport addTo(PlanReport plan, PipelineStory story, Answer<PeriodOutlook> planned) {
    PipelineRows rows = new PipelineRows(story, plan.toBuilder());
    return rows.report.pipelineOutlook(rows.outlook(planned)).build();
  }

  private PipelineOutlook outlook(Answer<PeriodOutlook> planned) {
    List<BookingOutlook> bookings = new ArrayList<>();
    known(story.month()).forEach(month -> bookings.add(bookings(month, "")));
    for (SkilledForecast quarter : known(story.quarter())) {
      bookings.add(bookings(quarter, planned.isKnown() ? SECOND_LOOK : ""));
      planned
          .toOptional()
          .ifPresent(
              forecast ->
                  report.addRemarks(
                      new Remark(Section.PIPELINE_OUTLOOK, toPlanWith(forecast, quarter))));
    }
    List<ZombieRow> zombies = new ArrayList<>();
    known(story.zombies()).forEach(found -> zombies.addAll(zombies(found)));
    String wins =
        known(story.wins().model()).stream().map(PipelineRows::told).findFirst().orElse("");
    List<ReliabilityPoint> reliability =
        story.wins().reliability().stream().map(PipelineRows::point).toList();
    return new PipelineOutlook(bookings, movement(), zombies, reliability, wins);
  }

  private static String toPlanWith(PeriodOutlook planned, SkilledForecast quarter) {
    return TO_PLAN_WITH.formatted(
        quarter.forecast().question().currency(),
        middle(planned.total()),
        planned.period().label(),
        middle(quarter.forecast().total()));
  }

  private static String middle(OutcomeDistribution total) {
    return AsciiNumbers.whole(Math.round(total.quantile(0.5)));
  }

  /** The value of an answer, or none and a remark that says why. */
  private <T> List<T> known(Answer<T> answer) {
    if (answer instanceof Answer.InsufficientData<T> lack) {
      report.addRemarks(Remark.of(Section.PIPELINE_OUTLOOK, lack));
    }
    return answer.toOptional().stream().toList();
  }

  private BookingOutlook bookings(SkilledForecast skilled, String role) {
    BookingForecast forecast = skilled.forecast();
    OutcomeDistribution total = forecast.total();
    String period = forecast.question().period().label();
    report.addMethods(new MethodRow("bookings of " + period, forecast.provenance()));
    List<AmountQuantile> quantiles = new ArrayList<>();
    for (double probability : PROBABILITIES) {
      quantiles.add(new AmountQuantile(probability, total.quantile(probability)));
    }
    return new BookingOutlook(
        period,
        forecast.question().currency().getCurrencyCode(),
        forecast.booked(),
        total.mean(),
        quantiles,
        List.of(),
        sources(skilled.skill()),
        role + sentence(skilled.skill().statement()));
  }

  private static String sentence(String statement) {
    return statement.substring(0, 1).toUpperCase(Locale.ROOT) + statement.substring(1) + ".";
  }

  private static List<SourceSkillRow> sources(SkillReport skill) {
    List<SourceSkillRow> rows = new ArrayList<>();
    for (SourceSkill source : skill.rows()) {
      rows.add(
          new SourceSkillRow(
              source.source(),
              source.periods(),
              source.meanAbsolutePercentageError(),
              source.bias(),
              source.skill(),
              source.skillLow(),
              source.skillHigh(),
              source.source().equals(skill.chosen())));
    }
    return rows;
  }

  private List<MovementRow> movement() {
    PipelineMovement moved = story.movement();
    List<MovementRow> rows = new ArrayList<>();
    rows.add(
        new MovementRow("open on " + moved.from(), moved.opening(), moved.openingDeals(), true));
    for (MovementLine line : moved.lines()) {
      String reason = line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      rows.add(new MovementRow(reason, line.amount(), line.deals(), false));
    }
    rows.add(new MovementRow("open on " + moved.to(), moved.closing(), moved.closingDeals(), true));
    return rows;
  }

  private List<ZombieRow> zombies(Zombies found) {
    Set<String> dead = found.deals().stream().map(Zombie::dealId).collect(Collectors.toSet());
    Map<String, long[]> counts = new TreeMap<>();
    for (OpportunitySnapshot deal : story.snapshot().open()) {
      long[] count =
          counts.computeIfAbsent(deal.stage().orElse("(no stage)"), stage -> new long[2]);
      count[0]++;
      count[1] += dead.contains(deal.id()) ? 1 : 0;
    }
    List<ZombieRow> rows = new ArrayList<>();
    counts.forEach((stage, count) -> rows.add(new ZombieRow(stage, count[0], count[1])));
    return rows;
  }

  private static String told(WinModel model) {
    return "The win model is %s; %s."
        .formatted(model.skill().statement(), model.maturity().statement());
  }

  private static ReliabilityPoint point(ReliabilityBin bin) {
    return new ReliabilityPoint(
        bin.meanProbability(),
        bin.observedRate(),
        Math.max(1, Math.round(bin.effectiveDeals())),
        bin.low(),
        bin.high());
  }
}
