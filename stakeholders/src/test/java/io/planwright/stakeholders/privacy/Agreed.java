package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.DAY;
import static io.planwright.stakeholders.privacy.People.person;
import static io.planwright.stakeholders.privacy.People.text;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholders.communication.AudienceKind;
import io.planwright.stakeholders.communication.Channel;
import io.planwright.stakeholders.communication.CommunicationPlan;
import io.planwright.stakeholders.communication.CommunicationPlanner;
import io.planwright.stakeholders.communication.CommunicationRequest;
import io.planwright.stakeholders.communication.Message;
import io.planwright.stakeholders.communication.Recipient;
import io.planwright.stakeholders.communication.Sender;
import io.planwright.stakeholders.consensus.Opinion;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.joint.Commitment;
import io.planwright.stakeholders.joint.IssueStand;
import io.planwright.stakeholders.joint.MutualActionPlan;
import io.planwright.stakeholders.joint.Negotiation;
import io.planwright.stakeholders.joint.NegotiationIssue;
import io.planwright.stakeholders.joint.PastPromise;
import io.planwright.stakeholders.joint.Side;
import io.planwright.stakeholders.joint.UncertainValue;
import io.planwright.stakeholders.preference.BestWorstChoice;
import io.planwright.stakeholders.preference.Comparison;
import io.planwright.stakeholders.preference.ComparisonMatrix;
import io.planwright.stakeholders.preference.MemberJudgements;
import io.planwright.stakeholders.rating.DatedRating;
import io.planwright.stakeholders.rating.Rating;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is agreed on, promised, preferred and told, with everybody of {@link People} in it. */
final class Agreed {

  private Agreed() {}

  static PersonalModel with(PersonalModel model, Random random) {
    CommunicationRequest request = request(random);
    CommunicationPlan told = CommunicationPlanner.standard().plan(request, RunControl.unlimited());
    return model
        .with("joint plan", MutualActionPlan.personalData(), jointPlan(random))
        .with("promises", PastPromise.personalData(), promises(random))
        .with("negotiation", Negotiation.personalData(), negotiation(random))
        .with("judgements", MemberJudgements.personalData(), judgements(random))
        .with("choices", BestWorstChoice.personalData(), choices(random))
        .with("opinions", Opinion.personalData(), opinions())
        .with("dated ratings", DatedRating.personalData(), datedRatings(random))
        .with("actions", CandidateAction.personalData(), actions())
        .with("request", CommunicationRequest.personalData(), request)
        .with("told", CommunicationPlan.personalData(), told);
  }

  static String calling(int i, Random random) {
    return random.nextBoolean() ? person(i).id() : person(i).aliases().get(random.nextInt(2));
  }

  private static MutualActionPlan jointPlan(Random random) {
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      Commitment.Builder commitment =
          Commitment.builder()
              .id("step " + i + " for " + person(i).aliases().get(0))
              .title(text(random))
              .side(Side.values()[i % 2])
              .ownerId(calling(i, random))
              .due(DAY.plusDays(i))
              .evidence(Holders.evidence(random));
      if (i > 0) {
        commitment.addDependsOn(commitments.get(i - 1).id());
      }
      commitments.add(commitment.build());
    }
    return new MutualActionPlan("plan of " + person(0).id(), text(random), commitments);
  }

  private static List<PastPromise> promises(Random random) {
    List<PastPromise> promises = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      promises.add(
          PastPromise.builder()
              .side(Side.OURS)
              .ownerId(calling(i, random))
              .due(DAY)
              .doneOn(DAY.plusDays(i))
              .build());
    }
    return promises;
  }

  private static Negotiation negotiation(Random random) {
    List<NegotiationIssue> issues = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      IssueStand sure = IssueStand.sure(10, 5, 1);
      UncertainValue weight = sure.weight();
      issues.add(
          NegotiationIssue.builder()
              .id("wish of " + person(i).aliases().get(0))
              .ours(
                  new IssueStand(
                      sure.aspiration(),
                      sure.reservation(),
                      weight,
                      true,
                      Holders.evidence(random)))
              .build());
    }
    return Negotiation.of(issues);
  }

  private static List<MemberJudgements> judgements(Random random) {
    List<MemberJudgements> judgements = new ArrayList<>();
    List<String> items = List.of("price", "idea of " + person(2).aliases().get(0), "date");
    for (int i = 0; i < Holders.PEOPLE; i++) {
      judgements.add(
          new MemberJudgements(
              calling(i, random),
              1,
              ComparisonMatrix.of(items, List.of(new Comparison("price", items.get(1), 3)))));
    }
    return judgements;
  }

  private static List<BestWorstChoice> choices(Random random) {
    List<BestWorstChoice> choices = new ArrayList<>();
    List<String> items = List.of("price", "idea of " + person(3).aliases().get(0), "date");
    for (int i = 0; i < Holders.PEOPLE; i++) {
      choices.add(new BestWorstChoice(calling(i, random), items, items.get(1), "date"));
    }
    return choices;
  }

  private static List<Opinion> opinions() {
    return Holders.ids().stream().map(id -> new Opinion(id, 0.5)).toList();
  }

  private static List<DatedRating> datedRatings(Random random) {
    List<DatedRating> ratings = new ArrayList<>();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      String subject = i == 0 ? "idea of " + person(4).aliases().get(0) : Holders.other(i, random);
      ratings.add(new DatedRating(new Rating(calling(i, random), subject, 3), DAY));
    }
    return ratings;
  }

  private static List<CandidateAction> actions() {
    return Holders.ids().stream()
        .map(id -> new CandidateAction("visit " + id, id, 1, 0.5))
        .toList();
  }

  private static CommunicationRequest request(Random random) {
    WorkingHours hours = WorkingHours.nineToFive(ZoneOffset.UTC);
    CommunicationRequest.Builder request =
        CommunicationRequest.builder()
            .id("plan for " + person(5).id())
            .asOf(DAY)
            .horizon(DateRange.of(DAY, DAY.plusDays(7)))
            .addChannelsWithoutConsent(Channel.EMAIL);
    for (int i = 0; i < Holders.PEOPLE; i++) {
      request.addRecipients(
          Recipient.builder()
              .personId(person(i).id())
              .kind(AudienceKind.INTERNAL)
              .cell(GridCell.MONITOR)
              .hours(hours)
              .build());
      request.addSenders(
          Sender.builder()
              .id(person(i).id())
              .departmentId("team of " + person(i / 3).aliases().get(0))
              .capacityPerWeek(3)
              .addChannels(Channel.EMAIL)
              .addKnows(Holders.other(i, random))
              .hours(hours)
              .build());
      request.addMessages(
          Message.builder()
              .id("message of " + person(i).aliases().get(0))
              .departmentId("team of " + person(i / 3).aliases().get(0))
              .topic("the topic")
              .position(text(random))
              .goal(text(random))
              .text(text(random))
              .addRecipientIds(Holders.other(i, random))
              .build());
    }
    return request.build();
  }
}
