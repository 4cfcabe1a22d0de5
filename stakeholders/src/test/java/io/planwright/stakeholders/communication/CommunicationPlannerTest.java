package io.planwright.stakeholders.communication;

import static io.planwright.stakeholders.communication.Requests.LOS_ANGELES;
import static io.planwright.stakeholders.communication.Requests.MONDAY;
import static io.planwright.stakeholders.communication.Requests.message;
import static io.planwright.stakeholders.communication.Requests.recipient;
import static io.planwright.stakeholders.communication.Requests.request;
import static io.planwright.stakeholders.communication.Requests.sender;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.GridCell;
import io.planwright.testkit.JsonRoundTrip;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommunicationPlannerTest {

  private static CommunicationPlan plan(CommunicationRequest.Builder request) {
    return CommunicationPlanner.standard().plan(request.build(), RunControl.unlimited());
  }

  @Test
  void saysTheWeightiestFirst() {
    CommunicationPlan plan =
        plan(
            request()
                .horizon(DateRange.of(MONDAY, MONDAY.plusDays(5)))
                .addRecipients(
                    recipient("low").cell(GridCell.MONITOR).build(), recipient("high").build())
                .addSenders(sender("s", 1).addKnows("high").build())
                .addMessages(message("m", "low", "high").build()));
    assertThat(plan.touches()).extracting(Touch::recipientId).containsExactly("high");
    Touch touch = plan.touches().get(0);
    assertThat(touch.importance()).as("4 * 1.5 * 0.8 * 1").isCloseTo(4.8, within(1e-12));
    assertThat(touch.start()).isEqualTo(Instant.parse("2026-06-01T07:00:00Z"));
    assertThat(touch.reason())
        .isEqualTo(
            "Grid: manage closely; shortfall 0.5; nobody asked for the channel; the sender knows"
                + " the recipient.");
    assertThat(plan.optimality().isProven()).isTrue();
    assertThat(plan.uncoveredPeople()).containsExactly("low");
    assertThat(plan.uncovered().get(0).cause()).isEqualTo(UncoveredCause.CAPACITY);
    assertThat(plan.overloads()).hasSize(1);
    assertThat(plan.overloads().get(0).refused()).isEqualTo(1);
  }

  @Test
  void givesUpAGreedyChoiceForTheExactFlow() {
    // Either sender could reach a, only t can reach b; t is the better one for a.
    CommunicationPlan plan =
        plan(
            request()
                .horizon(DateRange.of(MONDAY, MONDAY.plusDays(5)))
                .addRecipients(
                    recipient("a").addLanguages("de", "fr").build(),
                    recipient("b").shortfall(0.4).addLanguages("fr").build())
                .addSenders(
                    sender("s", 1).build(),
                    sender("t", 1).languages(List.of("fr")).addKnows("a").build())
                .addMessages(message("m", "a", "b").build()));
    assertThat(plan.touches()).hasSize(2);
    assertThat(plan.touchesTo("a").get(0).senderId()).isEqualTo("s");
    assertThat(plan.touchesTo("b").get(0).senderId()).isEqualTo("t");
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Test
  void namesTheCauseOfEachGap() {
    assertThat(cause(request().addRecipients(recipient("a").build())))
        .isEqualTo(UncoveredCause.NO_SENDER);
    assertThat(
            cause(
                request()
                    .addRecipients(recipient("a").addLanguages("fr").build())
                    .addSenders(sender("s", 5).build())))
        .isEqualTo(UncoveredCause.NO_COMMON_LANGUAGE);
    assertThat(
            cause(
                request()
                    .addRecipients(
                        recipient("a")
                            .addConsents(new Consent(Channel.EMAIL, false, MONDAY))
                            .build())
                    .addChannelsWithoutConsent(Channel.EMAIL)
                    .addSenders(sender("s", 5).build())))
        .isEqualTo(UncoveredCause.NO_CONSENT);
    assertThat(
            cause(
                request()
                    .horizon(DateRange.of(MONDAY, MONDAY.plusDays(1)))
                    .addBlackoutDays(MONDAY)
                    .addRecipients(recipient("a").build())
                    .addSenders(sender("s", 5).build())))
        .isEqualTo(UncoveredCause.NO_WORKING_DAY);
    assertThat(
            cause(
                request()
                    .addChannelsWithoutConsent(Channel.PHONE)
                    .addRecipients(recipient("a").hours(LOS_ANGELES).build())
                    .addSenders(sender("s", 5).channels(List.of(Channel.PHONE)).build())))
        .isEqualTo(UncoveredCause.NO_COMMON_HOURS);
    assertThat(
            cause(
                request()
                    .addRecipients(recipient("a").addCaps(new FrequencyCap(0, 7)).build())
                    .addSenders(sender("s", 5).build())))
        .isEqualTo(UncoveredCause.FREQUENCY_CAP);
    assertThat(
            cause(
                request().addRecipients(recipient("a").build()).addSenders(sender("s", 0).build())))
        .isEqualTo(UncoveredCause.NO_CAPACITY);
  }

  private static UncoveredCause cause(CommunicationRequest.Builder request) {
    CommunicationPlan plan = plan(request.addMessages(message("m", "a").build()));
    assertThat(plan.touches()).isEmpty();
    assertThat(plan.uncovered()).hasSize(1);
    return plan.uncovered().get(0).cause();
  }

  @Test
  void doesNotSeeConsentsAfterTheAsOfDay() {
    CommunicationRequest.Builder later =
        request()
            .addRecipients(
                recipient("a")
                    .consents(List.of(new Consent(Channel.EMAIL, true, MONDAY.plusDays(1))))
                    .build())
            .addSenders(sender("s", 5).build());
    assertThat(cause(later)).isEqualTo(UncoveredCause.NO_CONSENT);
  }

  @Test
  void letsARefusalOfTheSameDayWin() {
    Consent yes = new Consent(Channel.EMAIL, true, MONDAY);
    Consent no = new Consent(Channel.EMAIL, false, MONDAY);
    for (List<Consent> consents : List.of(List.of(yes, no), List.of(no, yes))) {
      Recipient recipient = recipient("a").consents(consents).build();
      assertThat(recipient.consent(Channel.EMAIL, MONDAY)).contains(no);
      assertThat(cause(request().addRecipients(recipient).addSenders(sender("s", 5).build())))
          .isEqualTo(UncoveredCause.NO_CONSENT);
    }
  }

  @Test
  void callsNobodyOverloadedWhoHasNoCapacity() {
    CommunicationPlan plan =
        plan(
            request()
                .addRecipients(recipient("a").build())
                .addSenders(sender("s", 0).build())
                .addMessages(message("m", "a").build()));
    assertThat(plan.overloads()).isEmpty();
    assertThat(plan.loads()).extracting(SenderLoad::refused).containsOnly(1);
    assertThat(plan.uncovered().get(0).reason())
        .isEqualTo("The senders who could say it have a capacity of 0.");
  }

  @Test
  void spreadsTouchesAsTheCapsAsk() {
    CommunicationPlan plan =
        plan(
            request()
                .addRecipients(
                    recipient("a")
                        .addCaps(new FrequencyCap(1, 3))
                        .addReachedOn(MONDAY.minusDays(1))
                        .build())
                .addSenders(sender("s", 5).build())
                .addMessages(
                    message("m1", "a").build(),
                    message("m2", "a").priority(2).build(),
                    message("m3", "a").build()));
    assertThat(plan.touches())
        .extracting(Touch::day)
        .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(7), MONDAY.plusDays(10));
    assertThat(plan.touches().get(0).messageId()).isEqualTo("m2");
  }

  @Test
  void prefersWhatTheRecipientPrefers() {
    CommunicationPlan plan =
        plan(
            request()
                .addChannelsWithoutConsent(Channel.PHONE, Channel.MEETING)
                .addRecipients(
                    recipient("a").addPreferredChannels(Channel.CHAT, Channel.PHONE).build())
                .addSenders(sender("s", 5).addChannels(Channel.PHONE, Channel.MEETING).build())
                .addMessages(message("m", "a").build()));
    assertThat(plan.touches().get(0).channel()).isEqualTo(Channel.PHONE);
    assertThat(plan.touches().get(0).importance()).isCloseTo(6 * 0.9 * 0.8, within(1e-12));
  }

  @Test
  void flagsContradictionsOfDepartments() {
    CommunicationPlan plan =
        plan(
            request()
                .addRecipients(
                    recipient("a").kind(AudienceKind.PARTNER).build(),
                    recipient("b").kind(AudienceKind.SUPPLIER).build())
                .addSenders(sender("s", 5).build())
                .addMessages(
                    message("m1", "a", "b").topic("Delivery").position("May").build(),
                    message("m2", "a")
                        .departmentId("delivery")
                        .topic("delivery ")
                        .position("June")
                        .build(),
                    message("m3", "b").topic("Delivery").position("MAY").build()));
    assertThat(plan.conflicts()).hasSize(1);
    MessageConflict conflict = plan.conflicts().get(0);
    assertThat(conflict.recipientId()).isEqualTo("a");
    assertThat(conflict.messageIds()).containsExactly("m1", "m2");
    assertThat(conflict.departmentIds()).containsExactly("sales", "delivery");
    assertThat(conflict.reason())
        .isEqualTo("On Delivery: sales says \"May\", delivery says \"June\".");
    assertThat(plan.touches())
        .extracting(Touch::kind)
        .containsOnly(AudienceKind.PARTNER, AudienceKind.SUPPLIER);
  }

  @Test
  void writesCalendarAndTable() {
    CommunicationRequest.Builder request =
        request()
            .addRecipients(recipient("a").build())
            .addSenders(sender("s", 5).build())
            .addMessages(
                message("m", "a")
                    .goal("=1+1; say, \u00E4\u00F6\u00FC")
                    .text("line one\nline two " + "\uD83D\uDE00".repeat(40))
                    .build());
    CommunicationPlan plan = plan(request);
    String calendar = plan.toICalendar(Instant.parse("2026-05-31T12:00:00Z"));
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART:20260601T070000Z\r\nDTEND:20260601T073000Z\r\n")
        .contains("DTSTAMP:20260531T120000Z\r\n")
        .contains("SUMMARY:email: =1+1\\; say\\, \u00E4\u00F6\u00FC\r\n")
        .contains("DESCRIPTION:From s to a\\nline one\\nline two ")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    for (String line : calendar.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(calendar.replace("\r\n ", "")).contains("\uD83D\uDE00".repeat(40));
    assertThat(
            plan(request.horizon(DateRange.of(MONDAY, MONDAY.plusDays(9))))
                .toICalendar(Instant.EPOCH))
        .contains(calendar.substring(calendar.indexOf("UID:"), calendar.indexOf("DTSTAMP")));
    assertThat(plan.toTable().toCsv())
        .contains("2026-06-01,2026-06-01T07:00:00Z,30,s,a,customer,email,m,\"'=1+1; say, ");
  }

  @Test
  void weighsTheCellsAsTold() {
    Map<GridCell, Double> upsideDown =
        Map.of(
            GridCell.MANAGE_CLOSELY, 1.0,
            GridCell.KEEP_SATISFIED, 2.0,
            GridCell.KEEP_INFORMED, 3.0,
            GridCell.MONITOR, 9.0);
    CommunicationPlan plan =
        CommunicationPlanner.standard()
            .withCellWeights(upsideDown)
            .plan(
                request()
                    .horizon(DateRange.of(MONDAY, MONDAY.plusDays(1)))
                    .addRecipients(
                        recipient("a").build(), recipient("b").cell(GridCell.MONITOR).build())
                    .addSenders(sender("s", 1).build())
                    .addMessages(message("m", "a", "b").build())
                    .build(),
                RunControl.unlimited());
    assertThat(plan.touches()).extracting(Touch::recipientId).containsExactly("b");
  }

  @Test
  void staysTheSameInJsonAndSerialized() {
    for (long seed = 0; seed < 10; seed++) {
      CommunicationRequest request = Requests.random(seed, false, id -> id);
      JsonRoundTrip.assertRoundTrips(request, CommunicationRequest.class);
      JsonRoundTrip.assertRoundTrips(
          CommunicationPlanner.standard().plan(request, RunControl.unlimited()),
          CommunicationPlan.class);
    }
    assertThat(JsonRoundTrip.serializedCopy(CommunicationPlanner.standard()))
        .isInstanceOf(CommunicationPlanner.class);
  }
}
