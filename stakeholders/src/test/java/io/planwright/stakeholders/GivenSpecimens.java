package io.planwright.stakeholders;

import static io.planwright.stakeholders.Specimens.MARK;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingHours;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Provenance;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import io.planwright.stakeholders.analysis.Assessment;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.EngagementEstimate;
import io.planwright.stakeholders.analysis.Estimate;
import io.planwright.stakeholders.analysis.EvidenceStrength;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.StakeholderPositions;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.buying.BuyingCentre;
import io.planwright.stakeholders.buying.DealThreads;
import io.planwright.stakeholders.buying.MeddpiccCheck;
import io.planwright.stakeholders.buying.MeddpiccPolicy;
import io.planwright.stakeholders.buying.ThreadState;
import io.planwright.stakeholders.communication.CommunicationPlanner;
import io.planwright.stakeholders.communication.CommunicationRequest;
import io.planwright.stakeholders.communication.MessageConflict;
import io.planwright.stakeholders.consensus.DelphiRule;
import io.planwright.stakeholders.consensus.InfluenceMatrix;
import io.planwright.stakeholders.consensus.OpinionDynamics;
import io.planwright.stakeholders.consensus.Trust;
import io.planwright.stakeholders.consensus.TrustNetwork;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionRule;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.decision.Voter;
import io.planwright.stakeholders.influence.Centrality;
import io.planwright.stakeholders.influence.Direction;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.NetworkStructure;
import io.planwright.stakeholders.influence.Scores;
import io.planwright.stakeholders.influence.TieView;
import io.planwright.stakeholders.joint.Commitment;
import io.planwright.stakeholders.joint.IssueStand;
import io.planwright.stakeholders.joint.JointPlanRisk;
import io.planwright.stakeholders.joint.Reliability;
import io.planwright.stakeholders.joint.Side;
import io.planwright.stakeholders.joint.UncertainValue;
import io.planwright.stakeholders.preference.BestWorstChoice;
import io.planwright.stakeholders.preference.BestWorstJudgements;
import io.planwright.stakeholders.preference.Comparison;
import io.planwright.stakeholders.preference.ComparisonMatrix;
import io.planwright.stakeholders.preference.HierarchyNode;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalModel;
import io.planwright.stakeholders.privacy.PersonalNote;
import io.planwright.stakeholders.privacy.PersonalNotes;
import io.planwright.stakeholders.privacy.Pseudonyms;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.stakeholders.rating.BootstrapPlan;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.rating.RatingScale;
import io.planwright.stakeholders.team.DependencyMatrix;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciCheck;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Values that name a person, of the types that cannot be made from the types of their parts. */
final class GivenSpecimens {

  static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  static final String OTHER = "other." + MARK;

  private GivenSpecimens() {}

  static Specimens all() {
    Specimens all = new Specimens();
    addValues(all);
    addAnalysis(all);
    addNetworks(all);
    addDeals(all);
    addPreferences(all);
    return all;
  }

  private static void addValues(Specimens all) {
    all.with(Provenance.class, Provenance.of("count", Map.of(), "one day", 1))
        .with(DateRange.class, DateRange.of(DAY, DAY.plusDays(7)))
        .with(Period.class, Period.ofDays(7))
        .with(Money.class, Money.of("10", "EUR"))
        .with(WorkingHours.class, WorkingHours.nineToFive(ZoneOffset.UTC))
        .with(WorkingCalendar.class, WorkingCalendar.mondayToFriday());
  }

  private static void addAnalysis(Specimens all) {
    StakeholderRegister register =
        StakeholderRegister.builder()
            .addPeople(RegisteredPerson.of(MARK, MARK, DAY))
            .addAssessments(assessment(MARK))
            .build();
    all.with(Assessment.class, assessment(MARK))
        .with(EngagementEstimate.class, new EngagementEstimate(1, 0, 0, 0, 0, 0))
        .with(Estimate.class, new Estimate(Dimension.POWER, 0.5, 0.1, 9, 2, 2, 1, DAY, 1))
        .with(StakeholderRegister.class, register)
        .with(StakeholderPositions.class, StakeholderPositions.of(register, DAY));
  }

  static Assessment assessment(String id) {
    return Assessment.score(id, Dimension.POWER, 0.5, MARK, DAY, EvidenceStrength.STATED);
  }

  private static void addNetworks(Specimens all) {
    InfluenceNetwork network = InfluenceNetwork.builder().addPeople(MARK, OTHER).build();
    Centrality centrality = network.centrality(TieView.asStated());
    TrustNetwork trust =
        TrustNetwork.of(
            List.of(MARK, OTHER), List.of(new Trust(MARK, OTHER, 1), new Trust(OTHER, OTHER, 1)));
    all.with(InfluenceNetwork.class, network)
        .with(Centrality.class, centrality)
        .with(NetworkStructure.class, network.structure(TieView.asStated()))
        .with(Scores.class, centrality.degree(Direction.IN))
        .with(TrustNetwork.class, trust)
        .with(InfluenceMatrix.class, OpinionDynamics.influence(trust, RunControl.unlimited()))
        .with(DelphiRule.class, DelphiRule.byRange(1, 1))
        .with(
            StakeholderNetwork.class,
            new StakeholderNetwork(
                List.of(stakeholder(MARK), stakeholder(OTHER)),
                List.of(StakeholderRelation.influences(MARK, OTHER, 0.5))))
        .with(
            RatingMatrix.class,
            RatingMatrix.of(RatingScale.points(1, 5), List.of(new Rating(MARK, OTHER, 3))));
  }

  static Stakeholder stakeholder(String id) {
    Stakeholder.Builder stakeholder = Stakeholder.builder();
    stakeholder.id(id).name(id).role(id).organisation(id).power(1).interest(1).attitude(0);
    return stakeholder.addConcerns(id).build();
  }

  private static void addDeals(Specimens all) {
    BuyingCentre centre = BuyingCentre.builder().dealId("deal").build();
    DecisionRule rule = DecisionRule.majority("board", MARK, OTHER);
    all.with(MeddpiccPolicy.class, MeddpiccPolicy.standard())
        .with(MeddpiccCheck.class, MeddpiccCheck.of(centre, MeddpiccPolicy.standard(), DAY))
        .with(
            DealThreads.class,
            new DealThreads(
                "deal", ThreadState.SINGLE_THREADED, List.of(MARK), 2, 0, 1, "One person alone."))
        .with(
            CommunicationRequest.class,
            CommunicationRequest.builder()
                .id("request")
                .asOf(DAY)
                .horizon(DateRange.of(DAY, DAY.plusDays(7)))
                .addRecipients(NamelessDealCalls.recipient())
                .addMessages(NamelessDealCalls.message(MARK).build())
                .addSenders(NamelessDealCalls.sender().build())
                .build())
        .with(CommunicationPlanner.class, CommunicationPlanner.standard())
        .with(
            MessageConflict.class,
            new MessageConflict(MARK, MARK, List.of("m-1", "m-2"), List.of("sales"), MARK))
        .with(DecisionRule.class, rule)
        .with(Position.class, new Position.Unknown())
        .with(
            Decision.class,
            Decision.builder().rule(rule).addVoters(Voter.unknown(MARK), voter(OTHER)).build())
        .with(Commitment.class, commitment("sign").build())
        .with(JointPlanRisk.class, JointPlanRisk.standard())
        .with(
            Reliability.class,
            new Reliability(1, 2, 0.4, 0.1, 0.8, 2, 3, List.of(0, 4), List.of(2)))
        .with(RaciCheck.class, RaciCheck.standard())
        .with(
            IssueStand.class,
            new IssueStand(
                UncertainValue.sure(2),
                UncertainValue.sure(1),
                UncertainValue.sure(1),
                false,
                List.of(evidence())))
        .with(DependencyMatrix.class, new DependencyMatrix(List.of(MARK, OTHER), List.of()))
        .with(RaciChart.class, new RaciChart(List.of(), List.of(), List.of(), List.of()));
  }

  static Voter voter(String id) {
    return new Voter(id, new Position.Known(0.5), List.of(evidence()));
  }

  static Evidence evidence() {
    return new Evidence(MARK, "met " + MARK, DAY);
  }

  static Commitment.Builder commitment(String id) {
    Commitment.Builder commitment = Commitment.builder();
    commitment.id(id).title(MARK).side(Side.OURS).ownerId(MARK).due(DAY);
    return commitment;
  }

  private static void addPreferences(Specimens all) {
    PersonalModel model =
        PersonalModel.empty()
            .with("notes", PersonalNotes.personalData(), new PersonalNotes(List.of(note())));
    ComparisonMatrix pair =
        ComparisonMatrix.of(List.of("a", "b"), List.of(new Comparison("a", "b", 3)));
    all.with(ComparisonMatrix.class, pair)
        .with(HierarchyNode.class, new HierarchyNode(pair, Map.of()))
        .with(RatingScale.class, RatingScale.points(1, 5))
        .with(BootstrapPlan.class, new BootstrapPlan(1000, 0.95, 1))
        .with(
            BestWorstJudgements.class,
            new BestWorstJudgements(
                "a", "b", Map.of("a", 1.0, "b", 3.0), Map.of("a", 3.0, "b", 1.0)))
        .with(BestWorstChoice.class, new BestWorstChoice(MARK, List.of("a", "b"), "a", "b"))
        .with(PersonalNote.class, note())
        .with(PersonalModel.class, model)
        .with(Redactor.class, redactor());
  }

  static PersonalNote note() {
    PersonalNote.Builder note = PersonalNote.builder();
    note.id("n-1").personId(MARK).text(MARK).purpose(MARK).authorId(MARK).recordedOn(DAY);
    return note.keepFor(Period.ofMonths(6)).build();
  }

  static Redactor redactor() {
    return new Redactor(
        new Pseudonyms("0123456789abcdef"), List.of(PersonIdentity.of(MARK, OTHER)));
  }
}
