package io.planwright.examples.people;

import static io.planwright.examples.text.AsciiNumbers.percent;

import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.examples.text.AsciiNumbers;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.Stand;
import io.planwright.report.view.TieRow;
import io.planwright.report.view.VoterRow;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.Engagement;
import io.planwright.stakeholders.analysis.EngagementMatrix;
import io.planwright.stakeholders.analysis.EngagementMove;
import io.planwright.stakeholders.analysis.EngagementRow;
import io.planwright.stakeholders.analysis.Estimate;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.SalienceChart;
import io.planwright.stakeholders.analysis.SalienceThresholds;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.PersonOutlook;
import io.planwright.stakeholders.decision.VotingPower;
import io.planwright.stakeholders.influence.Tie;
import io.planwright.stakeholders.influence.TieKind;
import io.planwright.stakeholders.influence.TieSign;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The story of the customers' people as the page shows it. */
public final class PeopleRows {

  private static final double LEVEL = 0.8;

  private final DealStory story;
  private final DealDecision decision;
  private final String source;
  private final String title;
  private final EngagementMatrix engagement;
  private final SalienceChart salience;
  private final PeopleNames names;

  private PeopleRows(DealStory story, String source, CrmSnapshot crm) {
    this.story = story;
    this.decision = story.decision();
    this.source = source;
    this.title =
        decision.deal().id()
            + decision
                .deal()
                .accountId()
                .flatMap(crm::account)
                .map(Account::name)
                .map(name -> ", " + name)
                .orElse("");
    this.engagement = decision.positions().engagement();
    this.salience = decision.positions().salience(SalienceThresholds.standard());
    this.names = PeopleNames.of(decision.people().register());
  }

  /**
   * Adds the story to a report.
   *
   * @param plan the report so far
   * @param story the story
   * @param crm where accounts have their names
   * @return the report with the story
   */
  public static PlanReport addTo(PlanReport plan, PeopleStory story, CrmSnapshot crm) {
    PlanReport.Builder report = plan.toBuilder();
    report.addRemarks(
        new Remark(
            Section.STAKEHOLDERS, "Of all deals: " + new PeopleLines(story).contacts() + "."));
    return story
        .deals()
        .fold(
            known -> addTo(report, known, story.source(), crm),
            lack -> report.addRemarks(Remark.of(Section.STAKEHOLDERS, lack)).build());
  }

  private static PlanReport addTo(
      PlanReport.Builder report, List<DealStory> deals, String source, CrmSnapshot crm) {
    report.addRemarks(
        new Remark(
            Section.STAKEHOLDERS,
            "A CRM does not hold what is said about people: the statements about the people of the"
                + " deals below, their ties, their promises and who of us does what are "
                + source
                + ". Deals, accounts, sellers and contacts are those of the CRM."));
    for (DealStory deal : deals) {
      report.addPeople(new PeopleRows(deal, source, crm).outlook());
      deal.decision()
          .outlook()
          .toOptional()
          .ifPresent(
              outlook ->
                  report.addMethods(
                      new MethodRow(
                          "decision on " + deal.decision().deal().id(), outlook.provenance())));
    }
    return report.build();
  }

  private PeopleOutlook outlook() {
    List<RegisteredPerson> people = new ArrayList<>(decision.positions().people());
    people.sort(Comparator.comparingDouble(person -> -mean(person.id(), Dimension.POWER)));
    List<PeopleTable> tables = new ArrayList<>();
    tables.addAll(new PurchaseTables(story, names).all());
    tables.add(new InfluenceTable(story, names).table());
    tables.add(new TalksTable(story, names).table());
    tables.addAll(new DutyTables(story).all());
    tables.addAll(new JointTables(story, names).all());
    return new PeopleOutlook(
        title,
        decision.outlook().fold(PeopleLines::approval, lack -> "not known"),
        decision.outlook().fold(this::statement, lack -> "Not known: " + lack.found() + "."),
        people.stream().map(this::person).toList(),
        points(people),
        ties(),
        decision.outlook().fold(this::voters, lack -> List.<VoterRow>of()),
        new StepRows(story, names).all(),
        tables);
  }

  private double mean(String id, Dimension dimension) {
    return decision.positions().estimate(id, dimension).fold(Estimate::mean, lack -> -1.0);
  }

  private String statement(DecisionOutlook outlook) {
    return "By statements "
        + source
        + ", approved with "
        + outlook.approval().fold(AsciiNumbers::percent, lack -> "a probability that is not known")
        + " (between "
        + percent(outlook.range().low())
        + " and "
        + percent(outlook.range().high())
        + ", whatever people think of whom that is not known). The rule is: "
        + names.in(decision.decision().rule().words())
        + ".";
  }

  private PersonRow person(RegisteredPerson person) {
    String id = person.id();
    EngagementRow row = engagement.row(id).orElseThrow();
    return new PersonRow(
        names.of(id),
        person.role().orElse(""),
        score(id, Dimension.POWER),
        score(id, Dimension.INTEREST),
        row.current().fold(now -> stand(now.mostLikely()), lack -> Stand.NOT_KNOWN),
        row.desired().fold(PeopleRows::stand, lack -> Stand.NOT_KNOWN),
        salience
            .placement(id)
            .map(place -> place.mostLikely().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .orElse(""),
        evidence(id));
  }

  private String score(String id, Dimension dimension) {
    return decision
        .positions()
        .estimate(id, dimension)
        .fold(
            known ->
                String.format(
                    Locale.ROOT,
                    "%.2f (%.2f to %.2f)",
                    known.mean(),
                    known.interval(LEVEL).lower(),
                    known.interval(LEVEL).upper()),
            lack -> "");
  }

  private String evidence(String id) {
    return decision
        .positions()
        .estimate(id, Dimension.POWER)
        .fold(
            known ->
                known.raters()
                    + (known.raters() == 1 ? " rater" : " raters")
                    + ", the last "
                    + ago(ChronoUnit.DAYS.between(known.newest(), decision.positions().asOf())),
            lack -> "found " + lack.found());
  }

  private static String ago(long days) {
    return days == 1 ? "1 day ago" : days + " days ago";
  }

  private static Stand stand(Engagement engagement) {
    return Stand.valueOf(engagement.name());
  }

  private List<StakeholderPoint> points(List<RegisteredPerson> people) {
    List<StakeholderPoint> points = new ArrayList<>();
    for (RegisteredPerson person : people) {
      double power = mean(person.id(), Dimension.POWER);
      double interest = mean(person.id(), Dimension.INTEREST);
      Answer<Estimate> attitude = decision.positions().estimate(person.id(), Dimension.ATTITUDE);
      if (power >= 0 && interest >= 0 && attitude.toOptional().isPresent()) {
        points.add(
            new StakeholderPoint(
                names.of(person.id()),
                person.role().orElse(""),
                power,
                interest,
                attitude.orElseThrow().mean(),
                advice(person.id())));
      }
    }
    return points;
  }

  private String advice(String id) {
    return engagement.row(id).orElseThrow().move().fold(PeopleRows::advice, lack -> "ask");
  }

  private static String advice(EngagementMove move) {
    return switch (move.kind()) {
      case KEEP -> "keep";
      case RAISE ->
          "win: " + move.levels() + (move.levels() == 1 ? " level" : " levels") + " short";
      case AHEAD -> "keep: further than needed";
      case INFORM -> "inform";
      case AWARE_ALREADY -> "leave alone";
    };
  }

  /** Who moves whom on the day; who gives advice, say, moves the one who asks for it. */
  private List<TieRow> ties() {
    List<TieRow> rows = new ArrayList<>();
    for (Tie tie : decision.people().network().asOf(decision.positions().asOf()).ties()) {
      boolean isBackward = tie.kind().flow() == TieKind.Flow.BACKWARD;
      rows.add(
          new TieRow(
              names.of(isBackward ? tie.toId() : tie.fromId()),
              names.of(isBackward ? tie.fromId() : tie.toId()),
              Math.min(1, tie.weight()),
              tie.sign() == TieSign.POSITIVE));
    }
    return rows;
  }

  private List<VoterRow> voters(DecisionOutlook outlook) {
    Map<String, Double> power = new HashMap<>();
    decision
        .power()
        .toOptional()
        .ifPresent(
            known -> {
              for (VotingPower each : known) {
                power.put(each.personId(), each.shapleyShubik());
              }
            });
    List<VoterRow> rows = new ArrayList<>();
    for (PersonOutlook person : outlook.people()) {
      String id = person.personId();
      boolean isKnown =
          decision.positions().estimate(id, Dimension.ATTITUDE).toOptional().isPresent();
      rows.add(
          new VoterRow(
              names.of(id),
              isKnown
                  ? percent(person.probability())
                  : "not known, " + percent(person.probability()) + " as usual",
              percent(person.swing()),
              percent(power.getOrDefault(id, 0.0))));
    }
    return rows;
  }
}
