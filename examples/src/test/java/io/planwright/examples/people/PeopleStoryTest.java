package io.planwright.examples.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.examples.generator.CrmGenerator;
import io.planwright.examples.generator.CrmGeneratorSpec;
import io.planwright.examples.generator.GeneratedCrm;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.report.view.PlanReport;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.analysis.Dimension;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.buying.KnowledgeState;
import io.planwright.stakeholders.communication.Touch;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionEngine;
import io.planwright.stakeholders.decision.DecisionOutlook;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.decision.Voter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleStoryTest {

  private static final RunControl CONTROL = RunControl.unlimited();
  private static PeopleQuestion question;
  private static PeopleStory story;

  @BeforeAll
  static void tell() {
    GeneratedCrm generated = CrmGenerator.generate(CrmGeneratorSpec.standard().withSeed(7));
    CrmSnapshot crm = CrmSnapshot.of(generated.crm(), generated.asOf(), ZoneOffset.UTC);
    question =
        new PeopleQuestion(
            crm,
            largest(crm),
            OptionalLong.of(7),
            WorkingCalendar.mondayToFriday(),
            crm.asOf().plusDays(90));
    story = PeopleStory.of(question, CONTROL);
  }

  private static List<OpportunitySnapshot> largest(CrmSnapshot crm) {
    return crm.open().stream()
        .filter(deal -> deal.ownerId().isPresent() && deal.amount().isPresent())
        .sorted(
            Comparator.comparingDouble(
                (OpportunitySnapshot deal) -> -deal.amount().orElseThrow().toDouble()))
        .limit(5)
        .toList();
  }

  private static PlanReport page(PeopleStory told) {
    PlanReport.Builder report = PlanReport.builder();
    report.title("Plan").planId("plan").planVersion(1).asOf(question.asOf());
    return PeopleRows.addTo(report.build(), told, question.crm());
  }

  private static List<DealStory> deals() {
    return story.deals().orElseThrow();
  }

  private static List<DealDecision> decisions() {
    return deals().stream().map(DealStory::decision).toList();
  }

  @Test
  void knowsAboutPeopleWhatIsTrue() {
    int known = 0;
    int inside = 0;
    for (DealDecision decision : decisions()) {
      for (Map.Entry<String, Double> truth : decision.people().attitudes().entrySet()) {
        var attitude = decision.positions().estimate(truth.getKey(), Dimension.ATTITUDE);
        if (attitude.toOptional().isPresent()) {
          known++;
          inside += attitude.orElseThrow().interval(0.95).contains(truth.getValue()) ? 1 : 0;
        }
      }
    }
    assertThat(known).isGreaterThan(8);
    assertThat(inside).isGreaterThanOrEqualTo(known - 2);
  }

  @Test
  void decisionsAreWithinWhatIsNotKnown() {
    assertThat(decisions()).hasSize(3);
    for (DealDecision decision : decisions()) {
      DecisionOutlook outlook = decision.outlook().orElseThrow();
      assertThat(outlook.approval().orElseThrow())
          .isBetween(outlook.range().low(), outlook.range().high());
    }
  }

  @Test
  void stepsReachWhatTheyPromise() {
    for (DealDecision decision : decisions()) {
      decision
          .path()
          .orElseThrow()
          .toOptional()
          .ifPresent(
              path -> {
                assertThat(path.after()).isGreaterThanOrEqualTo(DealDecision.GOAL);
                assertThat(
                        after(
                            decision,
                            path.actions().stream()
                                .collect(
                                    Collectors.toMap(a -> a.personId(), a -> a.probability()))))
                    .isCloseTo(path.after(), within(1e-9));
              });
    }
  }

  private static double after(DealDecision decision, Map<String, Double> raised) {
    List<Voter> voters =
        decision.decision().voters().stream()
            .map(
                voter ->
                    raised.containsKey(voter.personId())
                        ? new Voter(
                            voter.personId(),
                            new Position.Known(raised.getOrDefault(voter.personId(), 0.0)),
                            List.of())
                        : voter)
            .toList();
    Decision changed = decision.decision().toBuilder().voters(voters).build();
    return DecisionEngine.standard()
        .outlook(changed, CONTROL)
        .orElseThrow()
        .approval()
        .orElseThrow();
  }

  @Test
  void showsEachDealOnThePage() {
    PlanReport report = page(story);
    assertThat(report.people()).hasSize(3);
    for (PeopleOutlook people : report.people()) {
      assertThat(people.people()).hasSize(7);
      assertThat(people.ties()).isNotEmpty();
      assertThat(people.voters()).hasSize(6);
      assertThat(people.steps()).isNotEmpty();
      assertThat(people.statement())
          .startsWith("By statements generated from seed 7, approved with ");
      assertThat(people.tables())
          .extracting(PeopleTable::topic)
          .containsExactly(PeopleTopic.values());
    }
  }

  @Test
  void callsPeopleByTheirNames() {
    List<String> ids =
        decisions().stream()
            .flatMap(decision -> decision.positions().people().stream())
            .map(RegisteredPerson::id)
            .toList();
    List<String> texts = new ArrayList<>();
    for (PeopleOutlook people : page(story).people()) {
      people
          .tables()
          .forEach(
              table -> {
                texts.add(table.advice());
                table.rows().forEach(texts::addAll);
              });
      people.steps().forEach(step -> texts.add(step.toString()));
      texts.add(people.statement());
    }
    assertThat(texts).noneMatch(text -> ids.stream().anyMatch(text::contains));
  }

  @Test
  void saysWhoTakesEachStepByWhen() {
    int planned = 0;
    for (DealStory deal : deals()) {
      for (CandidateAction action : deal.decision().next()) {
        Optional<Touch> touch =
            deal.talks().touch(DealTalks.messageId(deal.decision().deal().id(), action.personId()));
        planned += touch.isPresent() ? 1 : 0;
        assertThat(deal.decision().alone().getOrDefault(action, -1.0))
            .isGreaterThanOrEqualTo(deal.decision().before() - 1e-9);
      }
    }
    assertThat(planned).isGreaterThan(3);
    assertThat(page(story).people())
        .flatExtracting(PeopleOutlook::steps)
        .filteredOn(step -> step.due().startsWith("20"))
        .allMatch(step -> LocalDate.parse(step.due()).isAfter(question.asOf()));
  }

  @Test
  void leavesNoMessageOut() {
    DealTalks talks = deals().get(0).talks();
    assertThat(talks.plan().touches().size() + talks.plan().uncovered().size())
        .isEqualTo(talks.request().messages().size());
  }

  @Test
  void namesTheGateThatALackBlocks() {
    for (DealStory deal : deals()) {
      assertThat(deal.purchase().blocking())
          .allMatch(slot -> deal.purchase().check().slot(slot).state() != KnowledgeState.FILLED)
          .noneMatch(slot -> deal.purchase().blocks(slot).isEmpty());
    }
  }

  @Test
  void givesTheSameAgain() {
    assertThat(PeopleStory.of(question, CONTROL)).isEqualTo(story);
  }

  @Test
  void saysWhatAnExportLacks() {
    PeopleQuestion export =
        new PeopleQuestion(
            question.crm(),
            question.deals(),
            OptionalLong.empty(),
            question.calendar(),
            question.periodEnd());
    PeopleStory untold = PeopleStory.of(export, CONTROL);
    assertThat(untold.deals().toOptional()).isEmpty();
    assertThat(new PeopleLines(untold).decisions()).contains("not known: needs statements");
    assertThat(page(untold).people()).isEmpty();
  }
}
