package io.planwright.stakeholders.communication;

import static io.planwright.stakeholders.communication.Requests.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalModel;
import io.planwright.stakeholders.privacy.Pseudonyms;
import io.planwright.stakeholders.privacy.Redactor;
import io.planwright.testkit.JsonRoundTrip;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CommunicationProperties {

  private static CommunicationPlan plan(CommunicationRequest request) {
    return CommunicationPlanner.standard().plan(request, RunControl.unlimited());
  }

  private static Recipient recipient(CommunicationRequest request, String id) {
    return request.recipients().stream()
        .filter(candidate -> candidate.personId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Sender sender(CommunicationRequest request, String id) {
    return request.senders().stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 150)
  void noTouchBreaksConsentLanguageHoursOrBlackout(@ForAll long seed) {
    CommunicationRequest request = Requests.random(seed, false, id -> id);
    for (Touch touch : plan(request).touches()) {
      Recipient to = recipient(request, touch.recipientId());
      Sender from = sender(request, touch.senderId());
      Consent last = null;
      for (Consent consent : to.consents()) {
        boolean later =
            last == null
                || consent.on().isAfter(last.on())
                || consent.on().equals(last.on()) && !consent.given();
        if (consent.channel() == touch.channel() && !consent.on().isAfter(MONDAY) && later) {
          last = consent;
        }
      }
      assertThat(
              last == null
                  ? request.channelsWithoutConsent().contains(touch.channel())
                  : last.given())
          .isTrue();
      assertThat(from.channels()).contains(touch.channel());
      assertThat(to.languages().isEmpty() || from.languages().containsAll(to.languages())).isTrue();
      assertThat(request.blackoutDays()).doesNotContain(touch.day(), reached(touch, to));
      assertThat(request.horizon().contains(touch.day())).isTrue();
      Instant end = touch.start().plus(touch.length());
      assertThat(from.hours().workingTime(touch.start(), end)).isEqualTo(touch.length());
      if (touch.channel().isLive()) {
        assertThat(to.hours().workingTime(touch.start(), end)).isEqualTo(touch.length());
      }
      assertThat(touch.day()).isEqualTo(LocalDate.ofInstant(touch.start(), from.hours().zone()));
    }
  }

  /** By the date of the recipient, as caps count. */
  private static LocalDate reached(Touch touch, Recipient recipient) {
    return LocalDate.ofInstant(touch.start(), recipient.hours().zone());
  }

  @Property(tries = 150)
  void capsAndCapacitiesAreNeverExceeded(@ForAll long seed) {
    CommunicationRequest request = Requests.random(seed, false, id -> id);
    CommunicationPlan plan = plan(request);
    for (Recipient recipient : request.recipients()) {
      List<LocalDate> days = new ArrayList<>(recipient.reachedOn());
      days.removeIf(day -> day.isAfter(MONDAY));
      List<Touch> touches = plan.touchesTo(recipient.personId());
      touches.forEach(touch -> days.add(reached(touch, recipient)));
      if (!touches.isEmpty()) {
        for (FrequencyCap cap : recipient.caps()) {
          for (LocalDate end = MONDAY; !end.isAfter(MONDAY.plusDays(30)); end = end.plusDays(1)) {
            LocalDate last = end;
            LocalDate first = end.minusDays(cap.days() - 1L);
            boolean planned =
                touches.stream()
                    .map(touch -> reached(touch, recipient))
                    .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
            long count = days.stream().filter(d -> !d.isBefore(first) && !d.isAfter(last)).count();
            assertThat(!planned || count <= cap.touches()).isTrue();
          }
        }
      }
    }
    Map<String, Integer> perWeek = new HashMap<>();
    for (Touch touch : plan.touches()) {
      LocalDate monday = touch.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int count = perWeek.merge(touch.senderId() + monday, 1, Integer::sum);
      assertThat(count).isLessThanOrEqualTo(sender(request, touch.senderId()).capacityPerWeek());
    }
    for (SenderLoad load : plan.loads()) {
      assertThat(load.planned())
          .isEqualTo(perWeek.getOrDefault(load.senderId() + load.weekStart(), 0));
    }
  }

  @Property(tries = 150)
  void everyNeedIsCoveredOnceOrHasACause(@ForAll long seed) {
    CommunicationRequest request = Requests.random(seed, false, id -> id);
    CommunicationPlan plan = plan(request);
    List<String> needs = new ArrayList<>();
    request.messages().forEach(m -> m.recipientIds().forEach(id -> needs.add(m.id() + " " + id)));
    List<String> seen = new ArrayList<>();
    plan.touches().forEach(t -> seen.add(t.messageId() + " " + t.recipientId()));
    plan.uncovered().forEach(n -> seen.add(n.messageId() + " " + n.recipientId()));
    assertThat(seen).containsExactlyInAnyOrderElementsOf(needs);
    assertThat(plan.touches().stream().mapToDouble(Touch::importance).sum())
        .isCloseTo(plan.optimality().value(), within(1e-9));
    for (Touch one : plan.touches()) {
      for (Touch two : plan.touches()) {
        boolean overlap =
            one.start().isBefore(two.start().plus(two.length()))
                && two.start().isBefore(one.start().plus(one.length()));
        assertThat(one.equals(two) || !one.senderId().equals(two.senderId()) || !overlap)
            .as("a sender is at one place at a time")
            .isTrue();
      }
    }
  }

  @Property(tries = 100)
  void withoutCapsAndTimeZonesThePlanIsOptimal(@ForAll long seed) {
    CommunicationRequest request = Requests.random(seed, true, id -> id);
    assertThat(plan(request).optimality().isProven()).isTrue();
  }

  @Property(tries = 100)
  void relabellingPeopleChangesOnlyTheirIds(@ForAll long seed) {
    UnaryOperator<String> other =
        id -> "id-z" + (900 - Integer.parseInt(id.substring("id-q".length())));
    CommunicationPlan before = plan(Requests.random(seed, false, id -> id));
    CommunicationPlan after = plan(Requests.random(seed, false, other));
    assertThat(after.toString()).isEqualTo(before.toString());
    assertThat(after.touches())
        .extracting(Touch::recipientId)
        .isEqualTo(before.touches().stream().map(t -> other.apply(t.recipientId())).toList());
    assertThat(after.touches())
        .extracting(Touch::start)
        .isEqualTo(before.touches().stream().map(Touch::start).toList());
    assertThat(after.uncovered().toString()).isEqualTo(before.uncovered().toString());
  }

  @Property(tries = 60)
  void erasingLeavesNoTrace(@ForAll long seed) {
    CommunicationRequest request = Requests.random(seed, false, id -> id);
    PersonalModel model =
        PersonalModel.empty()
            .with("request", CommunicationRequest.personalData(), request)
            .with("plan", CommunicationPlan.personalData(), plan(request));
    for (String id : List.of("id-q0", "id-q101")) {
      PersonIdentity person = PersonIdentity.of(id);
      assertThat(written(model.erase(person).model())).doesNotContainPattern(id + "\\b");
    }
    Redactor redactor = new Redactor(new Pseudonyms("0123456789abcdef"), people(request));
    assertThat(written(model.redact(redactor))).doesNotContain("id-q");
  }

  private static List<PersonIdentity> people(CommunicationRequest request) {
    return request.recipients().stream()
        .map(recipient -> PersonIdentity.of(recipient.personId()))
        .toList();
  }

  private static String written(PersonalModel model) {
    CommunicationPlan plan = model.value("plan", CommunicationPlan.class);
    CommunicationRequest request = model.value("request", CommunicationRequest.class);
    return JsonRoundTrip.jackson2(request)
        + JsonRoundTrip.jackson3(plan)
        + plan.toTable().toCsv()
        + plan.toICalendar(Instant.EPOCH).replace("\r\n ", "")
        + request
        + plan;
  }
}
