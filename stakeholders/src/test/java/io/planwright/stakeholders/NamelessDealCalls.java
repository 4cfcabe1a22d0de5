package io.planwright.stakeholders;

import static io.planwright.stakeholders.GivenSpecimens.DAY;
import static io.planwright.stakeholders.GivenSpecimens.OTHER;
import static io.planwright.stakeholders.GivenSpecimens.assessment;
import static io.planwright.stakeholders.GivenSpecimens.commitment;
import static io.planwright.stakeholders.GivenSpecimens.note;
import static io.planwright.stakeholders.NamelessCalls.row;
import static io.planwright.stakeholders.Specimens.MARK;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.EstimationSpec;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.StakeholderPositions;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import io.planwright.stakeholders.buying.AccountCoverage;
import io.planwright.stakeholders.buying.BuyingRole;
import io.planwright.stakeholders.buying.ClaimStrength;
import io.planwright.stakeholders.buying.DealThreads;
import io.planwright.stakeholders.buying.KnowledgeState;
import io.planwright.stakeholders.buying.RoleClaim;
import io.planwright.stakeholders.buying.ThreadState;
import io.planwright.stakeholders.communication.AudienceKind;
import io.planwright.stakeholders.communication.CommunicationRequest;
import io.planwright.stakeholders.communication.Message;
import io.planwright.stakeholders.communication.MessageConflict;
import io.planwright.stakeholders.communication.Recipient;
import io.planwright.stakeholders.communication.Sender;
import io.planwright.stakeholders.joint.JointPlanRisk;
import io.planwright.stakeholders.joint.MutualActionPlan;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalModel;
import io.planwright.stakeholders.privacy.PersonalNotes;
import io.planwright.stakeholders.team.Bottlenecks;
import io.planwright.stakeholders.team.Coupling;
import io.planwright.stakeholders.team.DependencyMatrix;
import io.planwright.stakeholders.team.HandOff;
import io.planwright.stakeholders.team.HandOffAnalysis;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciDelegation;
import io.planwright.stakeholders.team.RaciEntry;
import io.planwright.stakeholders.team.RaciItem;
import io.planwright.stakeholders.team.RaciParty;
import io.planwright.stakeholders.team.RaciRole;
import io.planwright.stakeholders.team.TeamClustering;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Calls on the people of deals and teams that are refused, or demand an answer that there is not.
 */
final class NamelessDealCalls {

  private static final RunControl FREE = RunControl.unlimited();
  private static final DateRange WEEK = DateRange.of(DAY, DAY.plusDays(7));

  private NamelessDealCalls() {}

  private static StakeholderRegister.Builder register() {
    return StakeholderRegister.builder().addPeople(RegisteredPerson.of(MARK, MARK, DAY));
  }

  private static StakeholderPositions positions() {
    return StakeholderPositions.of(register().build(), DAY);
  }

  private static RoleClaim.Builder claim() {
    RoleClaim.Builder claim = RoleClaim.builder();
    claim.personId(MARK).role(BuyingRole.COACH).strength(ClaimStrength.STATED);
    return claim.source(MARK).on(DAY).ownerId(MARK);
  }

  static Stream<Arguments> ofDeals() {
    return Stream.of(
        row(
            "analysis: person twice",
            () -> register().addPeople(RegisteredPerson.of(MARK, "x", DAY)).build()),
        row("analysis: stranger", () -> register().addAssessments(assessment(OTHER)).build()),
        row(
            "analysis: assessment twice",
            () -> register().addAssessments(assessment(MARK), assessment(MARK)).build()),
        row("analysis: score", () -> assessment(MARK).toBuilder().score(7).build()),
        row("analysis: blank note", () -> assessment(MARK).toBuilder().note(" ").build()),
        row(
            "analysis: weight of a rater",
            () -> EstimationSpec.builder().putRaterWeights(MARK, -1).build()),
        row("analysis: positions", () -> positions().awareness(OTHER)),
        row(
            "analysis: no estimate",
            () -> positions().estimate(MARK, Dimension.POWER).orElseThrow()),
        row("buying: blank source", () -> claim().source(" ").build()),
        row(
            "buying: holders",
            () ->
                new AccountCoverage.RoleCoverage(
                    BuyingRole.COACH, KnowledgeState.MISSING, List.of(MARK), List.of())),
        row(
            "buying: threads",
            () ->
                new DealThreads(
                    "deal", ThreadState.SILENT, List.of(MARK), 1, 0, 1, "One person alone.")),
        row("communication: recipient twice", () -> message(MARK, MARK).build()),
        row(
            "communication: recipients share an id",
            () -> request().addRecipients(recipient(), recipient()).build()),
        row(
            "communication: message to a stranger",
            () -> request().addRecipients(recipient()).addMessages(message(OTHER).build()).build()),
        row(
            "communication: senders share an id",
            () -> request().addSenders(sender().build(), sender().build()).build()),
        row("communication: capacity", () -> sender().capacityPerWeek(-1).build()),
        row(
            "communication: conflict",
            () -> new MessageConflict(MARK, MARK, List.of("m"), List.of("sales"), MARK)),
        row("joint: dependsOn", () -> commitment("sign").addDependsOn("sign").build()),
        row(
            "joint: commitment twice",
            () ->
                new MutualActionPlan(
                    "plan", MARK, List.of(commitment("sign").build(), commitment("sign").build()))),
        row("joint: withdrawn", NamelessDealCalls::withdrawn),
        row("privacy: alias", () -> PersonIdentity.of(MARK, MARK, "x")),
        row("privacy: holding", () -> PersonalModel.empty().value("notes", PersonalNotes.class)),
        row("privacy: note twice", () -> new PersonalNotes(List.of(note(), note()))),
        row("privacy: keepUntil", () -> note().toBuilder().keepUntil(DAY.minusDays(1)).build()));
  }

  private static void withdrawn() {
    MutualActionPlan plan =
        new MutualActionPlan("plan", MARK, List.of(commitment("sign").withdrawnOn(DAY).build()));
    JointPlanRisk.Setting setting =
        new JointPlanRisk.Setting(List.of(), DAY, WorkingCalendar.mondayToFriday());
    JointPlanRisk.standard().outlook(plan, DAY, setting, FREE).orElseThrow().orElseThrow();
  }

  private static CommunicationRequest.Builder request() {
    CommunicationRequest.Builder request = CommunicationRequest.builder();
    request.id("request").asOf(DAY).horizon(WEEK);
    return request;
  }

  static Recipient recipient() {
    Recipient.Builder recipient = Recipient.builder();
    recipient.personId(MARK).kind(AudienceKind.CUSTOMER).cell(GridCell.MANAGE_CLOSELY);
    return recipient.hours(WorkingHours.nineToFive(ZoneOffset.UTC)).build();
  }

  static Message.Builder message(String... recipients) {
    Message.Builder message = Message.builder();
    message.id("m").departmentId("sales").topic(MARK).position(MARK).goal(MARK).text(MARK);
    return message.addRecipientIds(recipients);
  }

  static Sender.Builder sender() {
    Sender.Builder sender = Sender.builder();
    sender.id(MARK).departmentId("sales").capacityPerWeek(1).addKnows(MARK);
    return sender.hours(WorkingHours.nineToFive(ZoneOffset.UTC));
  }

  private static RaciChart chart(List<RaciParty> parties, RaciEntry... entries) {
    List<RaciItem> items = List.of(RaciItem.builder().id("offer").build());
    return new RaciChart(items, parties, List.of(entries), List.of());
  }

  private static HandOff.Builder handOff(String toId) {
    HandOff.Builder handOff = HandOff.builder();
    return handOff.itemId("offer").fromId(MARK).toId(toId).handedOver(Instant.EPOCH);
  }

  static Stream<Arguments> ofTeams() {
    RaciParty party = RaciParty.builder().id(MARK).build();
    RaciEntry entry = new RaciEntry("offer", MARK, RaciRole.ACCOUNTABLE);
    DependencyMatrix pair = new DependencyMatrix(List.of(MARK, OTHER), List.of());
    List<HandOff> log = List.of(handOff(OTHER).build());
    return Stream.of(
        row("team: party twice", () -> chart(List.of(party, party))),
        row("team: entry twice", () -> chart(List.of(party), entry, entry)),
        row(
            "team: department",
            () -> chart(List.of(party, RaciParty.builder().id(OTHER).departmentId(MARK).build()))),
        row("team: its own department", () -> party.toBuilder().departmentId(MARK).build()),
        row("team: delegation", () -> RaciDelegation.ofAll(MARK, MARK, WEEK)),
        row("team: hand-off", () -> handOff(MARK).build()),
        row("team: started", () -> handOff(OTHER).started(Instant.EPOCH.minusSeconds(1)).build()),
        row(
            "team: no lead time",
            () ->
                HandOffAnalysis.standard()
                    .analyse(log, Instant.EPOCH.plusSeconds(9))
                    .pairs()
                    .get(0)
                    .leadTime()
                    .orElseThrow()),
        row(
            "team: no bottleneck",
            () ->
                Bottlenecks.standard().find(log, Instant.EPOCH.plusSeconds(9), FREE).orElseThrow()),
        row("team: element twice", () -> new DependencyMatrix(List.of(MARK, MARK), List.of())),
        row(
            "team: unknown element",
            () ->
                new DependencyMatrix(
                    List.of(MARK), List.of(new DependencyMatrix.Need(MARK, OTHER, 1)))),
        row("team: need of oneself", () -> new DependencyMatrix.Need(MARK, MARK, 1)),
        row(
            "team: no coupling",
            () -> Coupling.of(pair, Map.of(MARK, "a", OTHER, "b")).orElseThrow()),
        row("team: no department", () -> Coupling.of(pair, Map.of(MARK, "a"))),
        row("team: teams", () -> TeamClustering.standard().cost(pair, List.of(List.of(MARK)))));
  }
}
