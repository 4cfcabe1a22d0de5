package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.signed;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.control.PriceVolumeMix;
import io.planwright.control.VarianceTerm;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.PlanningResult;
import io.planwright.evidence.Answer;
import io.planwright.examples.Planner.Change;
import io.planwright.examples.people.PeopleLines;
import io.planwright.examples.people.PeopleStory;
import io.planwright.money.Money;
import io.planwright.process.PipelineAging;
import io.planwright.quality.CrmEntity;
import io.planwright.quality.ProposedRepair;
import io.planwright.quality.QualityFinding;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The plan in a terminal: plain ASCII, the same in every locale. */
final class Summary {

  private static final int MOST_FINDINGS = 8;

  private final PrintStream out;
  private final CrmData data;
  private final PlanningResult next;
  private final List<Change> changes;
  private final QuarterLines quarter;
  private final PipelineLines pipeline;
  private final List<TargetLines> targets;
  private final AllocationLines allocation;
  private final WorkLines work;
  private final PeopleLines people;
  private final JudgementLines judgement;
  private final Analysis analysis;
  private final CrmSnapshot crm;

  Summary(
      PrintStream out,
      CrmData data,
      PlanningResult next,
      List<Change> changes,
      PipelineStory story,
      List<TargetStory> targets,
      AllocationStory allocation,
      Answer<WorkStory> work,
      PeopleStory people,
      Answer<JudgementStory> judgement) {
    this.out = out;
    this.data = data;
    this.next = next;
    this.changes = changes;
    this.quarter = new QuarterLines(next, story);
    this.pipeline = new PipelineLines(story);
    this.allocation = new AllocationLines(allocation);
    this.work = new WorkLines(work);
    this.people = new PeopleLines(people);
    this.targets = targets.stream().map(TargetLines::new).toList();
    this.judgement = new JudgementLines(judgement);
    this.analysis = next.analysis();
    this.crm = analysis.snapshot();
  }

  void print(List<Path> written) {
    out.println(
        next.plan().content().frame().name() + ", from " + data.name() + ", as of " + crm.asOf());
    line("opportunities", opportunities());
    line("revenue won", revenueWon());
    line("by quarter", quarters());
    line("dead deals", deadDeals());
    for (Change change : changes) {
      String quarters = quarter(change.from()) + " to " + quarter(change.to());
      line(
          quarters,
          change.variance().fold(Summary::variance, lack -> "not known: " + lack.found()));
    }
    line("next quarter", quarter.planned());
    targets.forEach(target -> line("target", target.goals()));
    line("second look", quarter.secondLook());
    line("month bookings", pipeline.month());
    line("pipeline", pipeline.movement());
    line("zombies", pipeline.zombies());
    line("win model", pipeline.wins());
    judgement.lines().forEach(text -> line("judgement", text));
    for (TargetLines target : targets) {
      line("deals alone", target.deciding());
      line("what if", target.whatIf());
      line("stages", target.stages());
      line("velocity", target.velocity());
    }
    line("budget", allocation.budget());
    line("balance", allocation.balance());
    line("audit", allocation.audit());
    line("working days", ClosingDays.DAYS + " (assumed: a CRM knows no holidays)");
    line("work", work.work());
    line("done by", work.doneBy());
    line("load", work.load());
    line("contacts", people.contacts());
    line("decisions", people.decisions());
    people.steps().forEach(text -> line("next steps", text));
    line("purchases", people.purchases());
    line("talks", people.talks());
    line("joint plans", people.jointPlans());
    findings();
    for (Path path : written) {
      if (!path.toString().endsWith(".csv")) {
        line("written", path.toString());
      }
    }
    long tables = written.stream().filter(path -> path.toString().endsWith(".csv")).count();
    line("written", tables + " tables beside them in csv");
  }

  private String opportunities() {
    StringBuilder text = new StringBuilder(whole(crm.opportunities().size()));
    text.append(": won ").append(whole(crm.won().size()));
    text.append(", lost ").append(whole(crm.lost().size()));
    for (PipelineAging.StageAges stage : analysis.aging().stages()) {
      text.append(", ").append(stage.stage()).append(' ').append(whole(stage.open()));
    }
    return text.toString();
  }

  private String revenueWon() {
    List<OpportunitySnapshot> won = crm.won();
    String amount = data.currency() + " " + whole(revenue(won));
    return won.stream()
        .flatMap(deal -> deal.closedOn().stream())
        .min(Comparator.naturalOrder())
        .map(first -> amount + " from " + first + " to " + crm.asOf())
        .orElse(amount);
  }

  private String quarters() {
    List<String> quarters = new ArrayList<>();
    quarters.add(quarterRevenue(changes.get(0).from()));
    for (Change change : changes) {
      quarters.add(quarterRevenue(change.to()));
    }
    return String.join(", ", quarters);
  }

  private String quarterRevenue(FiscalPeriod quarter) {
    return quarter(quarter) + " " + whole(revenue(crm.won(Planner.days(quarter))));
  }

  private String deadDeals() {
    List<String> stages = new ArrayList<>();
    for (PipelineAging.StageAges stage : analysis.aging().stages()) {
      if (stage.zombies() > 0) {
        stages.add(whole(stage.zombies()) + " of " + whole(stage.open()) + " " + stage.stage());
      }
    }
    if (analysis.aging().longestClosedCycle().isEmpty()) {
      return "not known: no deal has closed yet";
    }
    String longest =
        " older than the longest closed cycle ("
            + analysis.aging().longestClosedCycleDays()
            + " days)";
    return stages.isEmpty() ? "none" + longest : String.join(", ", stages) + longest;
  }

  private static String variance(PriceVolumeMix variance) {
    List<String> terms = new ArrayList<>();
    for (VarianceTerm term : variance.terms()) {
      if (!term.amount().isZero()) {
        terms.add(term.name() + " " + signed(term.amount()));
      }
    }
    return signed(variance.total()) + (terms.isEmpty() ? "" : " = " + String.join(", ", terms));
  }

  private void findings() {
    List<QualityFinding> findings = analysis.quality().findings();
    line("data quality", findings.size() + " findings; " + repairs());
    Set<String> rules = new LinkedHashSet<>();
    for (QualityFinding finding : findings) {
      if (rules.size() < MOST_FINDINGS && rules.add(finding.rule())) {
        out.println("  - " + finding.statement());
      }
    }
  }

  private String repairs() {
    List<String> accepted = new ArrayList<>();
    for (ProposedRepair repair : analysis.brief().acceptedRepairs()) {
      accepted.add(
          repair.from()
              + " -> "
              + repair.to()
              + " in "
              + whole(repair.ids().size())
              + (repair.entity() == CrmEntity.ACCOUNT ? " accounts" : " deals"));
    }
    return accepted.isEmpty()
        ? "no repair made"
        : "repaired because only the spelling differs: " + String.join(", ", accepted);
  }

  private Money revenue(List<OpportunitySnapshot> won) {
    Currency currency = data.currency();
    List<Money> amounts = new ArrayList<>(won.size());
    for (OpportunitySnapshot deal : won) {
      deal.amount().ifPresent(amounts::add);
    }
    return Money.sum(currency, amounts);
  }

  private void line(String label, String text) {
    out.println(label + " ".repeat(Math.max(1, 16 - label.length())) + text);
  }

  private static String quarter(FiscalPeriod quarter) {
    return quarter.label().replace("FY", "");
  }
}
