package io.planwright.examples.people;

import io.planwright.calendar.DateRange;
import io.planwright.examples.generator.ContactHabits;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholders.analysis.Assessment;
import io.planwright.stakeholders.analysis.EngagementMove;
import io.planwright.stakeholders.analysis.EngagementRow;
import io.planwright.stakeholders.analysis.GridChart;
import io.planwright.stakeholders.analysis.GridPlacement;
import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.communication.Channel;
import io.planwright.stakeholders.communication.CommunicationPlan;
import io.planwright.stakeholders.communication.CommunicationPlanner;
import io.planwright.stakeholders.communication.CommunicationRequest;
import io.planwright.stakeholders.communication.Message;
import io.planwright.stakeholders.communication.Recipient;
import io.planwright.stakeholders.communication.Sender;
import io.planwright.stakeholders.communication.Touch;
import io.planwright.stakeholders.communication.UncoveredNeed;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.PersonOutlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who says what to the customers' people: planned for all deals at once, because they share our
 * people.
 *
 * @param request what is to be said, and who can say it
 * @param plan what is said when, and what finds no room
 */
record DealTalks(CommunicationRequest request, CommunicationPlan plan) {

  static final int WEEKS = 3;
  private static final int WEEK = 7;
  private static final int SELLER_A_WEEK = 2;
  private static final int PRESALES_A_WEEK = 1;
  private static final int MANAGER_A_WEEK = 1;
  private static final double STEP = 3;
  private static final double QUESTION = 2;
  private static final double GAP = 1;

  static DealTalks of(
      List<DealDecision> decisions, List<DealTeam> teams, PeopleQuestion question, long seed) {
    return new Planning(question, seed).plan(decisions, teams);
  }

  /** When something is said to a person about a deal, by the id of the message. */
  Optional<Touch> touch(String messageId) {
    return plan.touches().stream().filter(touch -> touch.messageId().equals(messageId)).findFirst();
  }

  List<Touch> touches(String dealId) {
    return plan.touches().stream()
        .filter(touch -> touch.messageId().startsWith(dealId + " "))
        .toList();
  }

  List<UncoveredNeed> uncovered(String dealId) {
    return plan.uncovered().stream()
        .filter(need -> need.messageId().startsWith(dealId + " "))
        .toList();
  }

  /** The message by which a person is won for a deal, or is asked. */
  static String messageId(String dealId, String personId) {
    return dealId + " to " + personId;
  }

  String text(String messageId) {
    return request.messages().stream()
        .filter(message -> message.id().equals(messageId))
        .findFirst()
        .map(Message::text)
        .orElse("");
  }

  /** Collects what is to be said. */
  private static final class Planning {
    private final PeopleQuestion question;
    private final long seed;
    private final Map<String, Recipient> recipients = new LinkedHashMap<>();
    private final Map<String, Sender> senders = new LinkedHashMap<>();
    private final List<Message> messages = new ArrayList<>();

    Planning(PeopleQuestion question, long seed) {
      this.question = question;
      this.seed = seed;
    }

    DealTalks plan(List<DealDecision> decisions, List<DealTeam> teams) {
      Map<String, Set<String>> met = new HashMap<>();
      for (int i = 0; i < decisions.size(); i++) {
        DealDecision decision = decisions.get(i);
        for (Assessment said : decision.people().register().assessments()) {
          met.computeIfAbsent(said.raterId(), rater -> new TreeSet<>()).add(said.stakeholderId());
        }
        recipients(decision);
        messages(decision, teams.get(i));
      }
      for (DealTeam team : teams) {
        sender(team.ids().seller(), SELLER_A_WEEK, met);
        sender(team.ids().presales(), PRESALES_A_WEEK, met);
        sender(team.ids().manager(), MANAGER_A_WEEK, met);
      }
      CommunicationRequest request =
          CommunicationRequest.builder()
              .id("talks")
              .asOf(question.asOf())
              .horizon(
                  DateRange.through(
                      question.asOf().plusDays(1), question.asOf().plusDays(WEEKS * WEEK)))
              .addAllRecipients(recipients.values())
              .addAllMessages(messages)
              .addAllSenders(senders.values())
              .addChannelsWithoutConsent(Channel.MEETING)
              .build();
      return new DealTalks(
          request, CommunicationPlanner.standard().plan(request, RunControl.unlimited()));
    }

    /** Each of ours speaks for a department of one, so that a message has one who can say it. */
    private void sender(String id, int aWeek, Map<String, Set<String>> met) {
      Sender.Builder sender = Sender.builder();
      sender.id(id).departmentId(id).capacityPerWeek(aWeek).hours(question.hours());
      sender.addAllChannels(ContactHabits.CHANNELS).addAllKnows(met.getOrDefault(id, Set.of()));
      senders.put(id, sender.build());
    }

    private void recipients(DealDecision decision) {
      GridChart grid = decision.positions().grid(PowerInterestGrid.standard());
      for (RegisteredPerson person : decision.positions().people()) {
        String id = person.id();
        Recipient.Builder recipient = ContactHabits.of(id, question.asOf(), question.hours(), seed);
        // Who is not known yet may matter most.
        recipient.cell(
            grid.placement(id).map(GridPlacement::mostLikely).orElse(GridCell.MANAGE_CLOSELY));
        move(decision, id)
            .filter(move -> move.kind() == EngagementMove.Kind.RAISE)
            .ifPresent(move -> recipient.shortfall(Math.min(2, move.levels() / 2.0)));
        recipients.putIfAbsent(id, recipient.build());
      }
    }

    private static Optional<EngagementMove> move(DealDecision decision, String id) {
      return decision.positions().engagement().row(id).flatMap(row -> row.move().toOptional());
    }

    private void messages(DealDecision decision, DealTeam team) {
      Set<String> addressed = new HashSet<>();
      for (CandidateAction action : decision.next()) {
        String step = DealDecision.step(action);
        String by =
            step.equals(DealDecision.WORKSHOP) ? team.ids().presales() : team.ids().seller();
        addressed.add(action.personId());
        messages.add(
            message(decision, action.personId(), by, "invite: " + step, "win a yes", STEP));
      }
      for (PersonOutlook person : decision.toAsk()) {
        String seller = team.ids().seller();
        addressed.add(person.personId());
        messages.add(
            message(
                decision,
                person.personId(),
                seller,
                "ask where this person stands",
                "know the vote",
                QUESTION));
      }
      for (EngagementRow row : decision.positions().engagement().rows()) {
        boolean isLow =
            row.move()
                .toOptional()
                .filter(
                    move ->
                        move.kind() == EngagementMove.Kind.RAISE
                            || move.kind() == EngagementMove.Kind.INFORM)
                .isPresent();
        if (isLow && addressed.add(row.stakeholderId())) {
          messages.add(
              message(
                  decision,
                  row.stakeholderId(),
                  team.ids().presales(),
                  "show what changes for this person",
                  "close the gap in engagement",
                  GAP));
        }
      }
    }

    private static Message message(
        DealDecision decision,
        String personId,
        String departmentId,
        String text,
        String goal,
        double priority) {
      Message.Builder message = Message.builder();
      message.id(messageId(decision.deal().id(), personId)).departmentId(departmentId);
      message.topic(decision.deal().id()).position("buy").text(text).goal(goal);
      return message.addRecipientIds(personId).priority(priority).build();
    }
  }
}
