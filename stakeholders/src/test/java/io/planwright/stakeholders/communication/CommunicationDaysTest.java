package io.planwright.stakeholders.communication;

import static io.planwright.stakeholders.communication.Requests.LOS_ANGELES;
import static io.planwright.stakeholders.communication.Requests.MONDAY;
import static io.planwright.stakeholders.communication.Requests.TOKYO;
import static io.planwright.stakeholders.communication.Requests.message;
import static io.planwright.stakeholders.communication.Requests.recipient;
import static io.planwright.stakeholders.communication.Requests.request;
import static io.planwright.stakeholders.communication.Requests.sender;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkShift;
import io.planwright.calendar.WorkingHours;
import io.planwright.run.RunControl;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which day a touch counts, what a late one costs, and who is busy. */
class CommunicationDaysTest {

  private static CommunicationPlan plan(CommunicationRequest.Builder request) {
    return CommunicationPlanner.standard().plan(request.build(), RunControl.unlimited());
  }

  private static CommunicationRequest.Builder ofDays(int days) {
    return request().horizon(DateRange.of(MONDAY, MONDAY.plusDays(days)));
  }

  /** Prefers a call to a mail, and can be called on the last day of the horizon only. */
  private static CommunicationRequest.Builder callOrMail(int days, LocalDate wantedBy) {
    WorkingHours late =
        LOS_ANGELES.toBuilder().absent(DateRange.of(MONDAY, MONDAY.plusDays(days - 1))).build();
    return ofDays(days)
        .addChannelsWithoutConsent(Channel.PHONE)
        .addRecipients(
            recipient("a").addPreferredChannels(Channel.PHONE, Channel.EMAIL).hours(late).build())
        .addSenders(sender("s", 5).addChannels(Channel.PHONE).hours(LOS_ANGELES).build())
        .addMessages(message("m", "a").wantedBy(wantedBy).build());
  }

  @Test
  void weighsALateDayAgainstThePreferredChannel() {
    Touch call = plan(callOrMail(3, MONDAY.plusDays(1))).touches().get(0);
    assertThat(call.channel()).isEqualTo(Channel.PHONE);
    assertThat(call.day()).isEqualTo(MONDAY.plusDays(2));
    assertThat(call.importance()).isCloseTo(6 * 1 * 0.8 * 0.95, within(1e-12));
    assertThat(call.reason()).endsWith("no relation known; 1 day late.");
    CommunicationPlan mailed = plan(callOrMail(4, MONDAY));
    assertThat(mailed.touches().get(0).channel()).isEqualTo(Channel.EMAIL);
    assertThat(mailed.touches().get(0).day()).isEqualTo(MONDAY);
    assertThat(mailed.touches().get(0).importance()).isCloseTo(6 * 0.9 * 0.8, within(1e-12));
    assertThat(plan(callOrMail(4, MONDAY.plusDays(3))).touches().get(0).channel())
        .isEqualTo(Channel.PHONE);
  }

  @Test
  void countsCapsByTheDateOfTheRecipient() {
    // Monday in Los Angeles is Tuesday in Tokyo.
    CommunicationPlan plan =
        plan(
            ofDays(2)
                .addRecipients(recipient("a").hours(TOKYO).addCaps(new FrequencyCap(1, 1)).build())
                .addSenders(
                    sender("s", 1).hours(LOS_ANGELES).build(),
                    sender("t", 1).hours(TOKYO).departmentId("delivery").build())
                .addMessages(
                    message("m1", "a").build(),
                    message("m2", "a").departmentId("delivery").build(),
                    message("m3", "a").departmentId("delivery").build()));
    assertThat(plan.touches())
        .extracting(touch -> LocalDate.ofInstant(touch.start(), TOKYO.zone()))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void blacksOutTheDateOfTheRecipientToo() {
    CommunicationPlan plan =
        plan(
            ofDays(3)
                .addBlackoutDays(MONDAY.plusDays(1))
                .addRecipients(recipient("a").hours(TOKYO).build())
                .addSenders(sender("s", 5).hours(LOS_ANGELES).build())
                .addMessages(message("m", "a").build()));
    assertThat(plan.touches()).extracting(Touch::day).containsExactly(MONDAY.plusDays(2));
  }

  @Test
  void leavesNobodyToReachOneself() {
    CommunicationRequest.Builder request =
        request()
            .addRecipients(recipient("s").kind(AudienceKind.INTERNAL).build())
            .addSenders(sender("s", 5).addKnows("s").build())
            .addMessages(message("m", "s").build());
    CommunicationPlan alone = plan(request);
    assertThat(alone.touches()).isEmpty();
    assertThat(alone.uncovered().get(0).cause()).isEqualTo(UncoveredCause.NO_SENDER);
    assertThat(alone.optimality().bound()).isZero();
    assertThat(plan(request.addSenders(sender("t", 5).build())).touches().get(0).senderId())
        .isEqualTo("t");
  }

  @Test
  void callsNobodyWhoIsCallingSomebody() {
    CommunicationPlan plan =
        plan(
            ofDays(1)
                .touchLength(Duration.ofHours(8))
                .addChannelsWithoutConsent(Channel.PHONE)
                .addRecipients(recipient("a").build(), recipient("s").build())
                .addSenders(
                    sender("s", 5).channels(List.of(Channel.PHONE)).build(),
                    sender("t", 5)
                        .channels(List.of(Channel.PHONE))
                        .departmentId("delivery")
                        .build())
                .addMessages(
                    message("m1", "a").priority(2).build(),
                    message("m2", "s").departmentId("delivery").build()));
    assertThat(plan.touches()).extracting(Touch::recipientId).containsExactly("a");
  }

  @Test
  void spreadsTheLoadOverEqualSenders() {
    CommunicationPlan plan =
        plan(
            request()
                .addRecipients(
                    recipient("a").build(),
                    recipient("b").build(),
                    recipient("c").build(),
                    recipient("d").build())
                .addSenders(sender("s", 6).build(), sender("t", 6).build())
                .addMessages(message("m", "a", "b", "c", "d").build()));
    assertThat(plan.touches()).filteredOn(t -> t.senderId().equals("s")).hasSize(2);
    assertThat(plan.touches()).filteredOn(t -> t.senderId().equals("t")).hasSize(2);
  }

  @Test
  void showsAWeekAsFullThatHasNoHoursLeft() {
    CommunicationPlan plan =
        plan(
            ofDays(1)
                .touchLength(Duration.ofHours(4))
                .addRecipients(
                    recipient("a").build(), recipient("b").build(), recipient("c").build())
                .addSenders(sender("s", 100).build())
                .addMessages(message("m", "a", "b", "c").build()));
    assertThat(plan.touches()).hasSize(2);
    assertThat(plan.uncovered().get(0).cause()).isEqualTo(UncoveredCause.CAPACITY);
    assertThat(plan.overloads()).containsExactly(new SenderLoad("s", MONDAY, 2, 2, 1));
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Test
  void keepsTheClockOnTheDayItChanges() {
    // On 29 March 2026 clocks in Berlin go from 2 to 3 o'clock, on 8 March in Los Angeles.
    LocalDate sunday = LocalDate.parse("2026-03-29");
    WorkingHours nights =
        WorkingHours.builder(ZoneId.of("Europe/Berlin"))
            .shift(sunday.getDayOfWeek(), new WorkShift(LocalTime.of(1, 0), LocalTime.of(4, 0)))
            .build();
    CommunicationPlan plan =
        plan(
            request()
                .asOf(sunday)
                .horizon(DateRange.of(sunday, sunday.plusDays(1)))
                .touchLength(Duration.ofHours(1))
                .addRecipients(
                    recipient("a")
                        .consents(List.of(new Consent(Channel.EMAIL, true, sunday)))
                        .build(),
                    recipient("b")
                        .consents(List.of(new Consent(Channel.EMAIL, true, sunday)))
                        .build(),
                    recipient("c")
                        .consents(List.of(new Consent(Channel.EMAIL, true, sunday)))
                        .build())
                .addSenders(sender("s", 9).hours(nights).build())
                .addMessages(message("m", "a", "b", "c").build()));
    assertThat(plan.touches())
        .extracting(Touch::start)
        .containsExactly(
            Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(plan.overloads()).hasSize(1);
  }
}
