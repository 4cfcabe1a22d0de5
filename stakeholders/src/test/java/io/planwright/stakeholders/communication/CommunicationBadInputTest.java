package io.planwright.stakeholders.communication;

import static io.planwright.stakeholders.communication.Requests.MONDAY;
import static io.planwright.stakeholders.communication.Requests.message;
import static io.planwright.stakeholders.communication.Requests.recipient;
import static io.planwright.stakeholders.communication.Requests.request;
import static io.planwright.stakeholders.communication.Requests.sender;
import static io.planwright.testkit.BadInput.row;

import io.planwright.allocation.Optimality;
import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.testkit.BadInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommunicationBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final CommunicationPlanner PLANNER = CommunicationPlanner.standard();
  private static final CommunicationPlan EMPTY =
      new CommunicationPlan(
          "p",
          MONDAY,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optimality.proven(Optimality.Goal.MAXIMISE, 0));

  private static Touch.Builder touch() {
    return Touch.builder()
        .day(MONDAY)
        .start(Instant.EPOCH)
        .length(Duration.ofMinutes(5))
        .senderId("s")
        .recipientId("r")
        .kind(AudienceKind.CUSTOMER)
        .channel(Channel.CHAT)
        .messageId("m")
        .goal("g")
        .text("t")
        .reason("why")
        .importance(1);
  }

  static Stream<BadInput> rows() {
    return Stream.concat(inputs(), results());
  }

  private static Stream<BadInput> inputs() {
    return Stream.of(
        row(
            "no channel",
            () -> new Consent(null, true, MONDAY),
            NULL,
            "channel [null] must not be null. Give a value."),
        row(
            "undated consent",
            () -> new Consent(Channel.EMAIL, true, null),
            NULL,
            "on [null] must not be null. Give a value."),
        row(
            "negative cap",
            () -> new FrequencyCap(-1, 7),
            VALUE,
            "touches [-1] must not be negative. Use 0 for a person who must not be reached."),
        row(
            "cap of no days",
            () -> new FrequencyCap(1, 0),
            VALUE,
            "days [0] must be at least 1. Use 7 for a week."),
        row(
            "blank recipient",
            () -> recipient(" ").build(),
            VALUE,
            "personId [ ] must not be blank. Use the id of the person."),
        row(
            "channel preferred twice",
            () -> recipient("a").addPreferredChannels(Channel.CHAT, Channel.CHAT).build(),
            VALUE,
            "preferredChannels [[CHAT, CHAT]] must differ. Name each channel once, where it ranks"
                + " best."),
        row(
            "shortfall above two",
            () -> recipient("a").shortfall(2.1).build(),
            VALUE,
            "shortfall [2.1] must be between 0.0 and 2.0. Use that of the engagement gap."),
        row(
            "shortfall that is no number",
            () -> recipient("a").shortfall(Double.NaN).build(),
            VALUE,
            "shortfall [NaN] must be between 0.0 and 2.0. Use that of the engagement gap."),
        row(
            "consent of no channel",
            () -> recipient("a").build().consent(null, MONDAY),
            NULL,
            "channel [null] must not be null. Give a value."),
        row(
            "consent without a day",
            () -> recipient("a").build().consent(Channel.CHAT, null),
            NULL,
            "asOf [null] must not be null. Give a value."),
        row(
            "blank sender",
            () -> sender("", 1).build(),
            VALUE,
            "id [] must not be blank. Use the id of the sender."),
        row(
            "sender of no department",
            () -> sender("s", 1).departmentId("").build(),
            VALUE,
            "departmentId [] must not be blank. Name for whom this sender speaks."),
        row(
            "negative capacity",
            () -> sender("s", -1).build(),
            VALUE,
            "capacityPerWeek [-1] must be between 0 and 10000. Count people in a week."),
        row(
            "blank message",
            () -> message("").build(),
            VALUE,
            "id [] must not be blank. Give the message an id."),
        row(
            "message of nobody",
            () -> message("m").departmentId("").build(),
            VALUE,
            "departmentId [] must not be blank. Name whose message it is."),
        row(
            "message without topic",
            () -> message("m").topic(" ").build(),
            VALUE,
            "topic [ ] must not be blank. Say what it is about."),
        row(
            "message without position",
            () -> message("m").position("").build(),
            VALUE,
            "position [] must not be blank. Say in a word what it states."),
        row(
            "message without goal",
            () -> message("m").goal("").build(),
            VALUE,
            "goal [] must not be blank. Say what it is to bring about."),
        row(
            "message without text",
            () -> message("m").text("").build(),
            VALUE,
            "text [] must not be blank. Say what is said."),
        row(
            "message of no priority",
            () -> message("m").priority(0).build(),
            VALUE,
            "priority [0.0] must be positive and finite. Use 1 for a message like any other."),
        row(
            "recipient named twice",
            () -> message("m", "a", "a").build(),
            VALUE,
            "recipientIds [2 recipients, 1 different] must differ. Name each recipient once."),
        row(
            "blank request",
            () -> request().id("").build(),
            VALUE,
            "id [] must not be blank. Give the plan an id."),
        row(
            "horizon in the past",
            () -> request().horizon(DateRange.of(MONDAY.minusDays(1), MONDAY)).build(),
            VALUE,
            "horizon.start [2026-05-31] must not be before the as-of day 2026-06-01. Plan days that are not over."),
        row(
            "horizon without end",
            () -> request().horizon(DateRange.from(MONDAY)).build(),
            VALUE,
            "horizon.days [9223372036854775807] must be between 1 and 400. Plan a year at most."),
        row(
            "touch of no length",
            () -> request().touchLength(Duration.ZERO).build(),
            VALUE,
            "touchLength.minutes [0] must be between 1 and 480. Use 30 minutes, say."),
        row(
            "recipients that share an id",
            () ->
                request()
                    .addRecipients(recipient("SECRET").build(), recipient("SECRET").build())
                    .build(),
            VALUE,
            "recipients [2 with 1 ids] must have different ids. List each of them once."),
        row(
            "senders that share an id",
            () -> request().addSenders(sender("s", 1).build(), sender("s", 2).build()).build(),
            VALUE,
            "senders [2 with 1 ids] must have different ids. List each of them once."),
        row(
            "messages that share an id",
            () -> request().addMessages(message("m").build(), message("m").build()).build(),
            VALUE,
            "messages [2 with 1 ids] must have different ids. List each of them once."),
        row(
            "unknown recipient",
            () -> request().addMessages(message("m", "SECRET").build()).build(),
            VALUE,
            "messages [m] must be addressed to recipients of the request; number 0 is none. Add the recipient, or correct the id."),
        row(
            "cell without weight",
            () -> PLANNER.withCellWeights(Map.of()),
            VALUE,
            "cellWeights.MANAGE_CLOSELY [null] must be positive and finite. Weigh each cell of the grid."),
        row(
            "cell of no weight",
            () -> PLANNER.withCellWeights(Map.of(GridCell.MANAGE_CLOSELY, 0.0)),
            VALUE,
            "cellWeights.MANAGE_CLOSELY [0.0] must be positive and finite. Weigh each cell of the grid."),
        row(
            "no request",
            () -> PLANNER.plan(null, RunControl.unlimited()),
            NULL,
            "request [null] must not be null. Give a value."),
        row(
            "no control",
            () -> PLANNER.plan(request().build(), null),
            NULL,
            "control [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> results() {
    return Stream.of(
        row(
            "touch of no time",
            () -> touch().length(Duration.ZERO).build(),
            VALUE,
            "length.millis [0] must be positive. Give a length above 0."),
        row(
            "touch by nobody",
            () -> touch().senderId("").build(),
            VALUE,
            "senderId [] must not be blank. Name who says it."),
        row(
            "touch of nobody",
            () -> touch().recipientId("").build(),
            VALUE,
            "recipientId [] must not be blank. Name to whom."),
        row(
            "touch of no importance",
            () -> touch().importance(0).build(),
            VALUE,
            "importance [0.0] must be positive and finite. Weigh the touch."),
        row(
            "gap of nobody",
            () -> new UncoveredNeed("", "m", UncoveredCause.CAPACITY, "why"),
            VALUE,
            "recipientId [] must not be blank. Name whom it does not reach."),
        row(
            "gap without cause",
            () -> new UncoveredNeed("r", "m", null, "why"),
            NULL,
            "cause [null] must not be null. Give a value."),
        row(
            "conflict of one",
            () -> new MessageConflict("r", "t", List.of("m"), List.of("d"), "why"),
            VALUE,
            "messageIds.size [1] must be at least 2. It takes two to contradict."),
        row(
            "load above capacity",
            () -> new SenderLoad("s", MONDAY, 2, 1, 0),
            VALUE,
            "planned [2] must be between 0 and 1. Count touches within the capacity."),
        row(
            "plan without id",
            () ->
                new CommunicationPlan(
                    "", MONDAY, List.of(), List.of(), List.of(), List.of(), EMPTY.optimality()),
            VALUE,
            "requestId [] must not be blank. Use the id of the request."),
        row(
            "calendar without stamp",
            () -> EMPTY.toICalendar(null),
            NULL,
            "stamp [null] must not be null. Give a value."),
        row(
            "touches to null",
            () -> EMPTY.touchesTo(null),
            NULL,
            "recipientId [null] must not be null. Give a value."),
        row(
            "erase nobody from a plan",
            () -> CommunicationPlan.personalData().erase(EMPTY, null),
            NULL,
            "person [null] must not be null. Give a value."),
        row(
            "erase from no request",
            () -> CommunicationRequest.personalData().erase(null, PersonIdentity.of("p")),
            NULL,
            "value [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
